// Times as this person reads them, and as scripts do.

public import Foundation
public import Localization
public import Wire

extension Texts {
    /// `Tue 24 Nov, 19:00–19:50 (New York)`.
    public func span(_ span: Span, in zone: TimeZone, now: Instant) -> String {
        self.span(
            LocalTime(seconds: span.start.seconds, in: zone), LocalTime(seconds: span.end.seconds, in: zone),
            today: LocalTime(seconds: now.seconds, in: zone))
    }
}

/// Instants in JSON: UTC, RFC 3339.
public func rfc3339(_ instant: Instant) -> String {
    Date(timeIntervalSince1970: TimeInterval(instant.seconds)).formatted(.iso8601)
}
