// Times as this clinician reads them, and as scripts do.

import Foundation
import Localization
import Wire

struct Moments {
    let texts: Texts
    let zone: TimeZone
    let now: Instant

    /// `Tue 24 Nov, 19:00–19:50 (New York)`.
    func span(_ span: Span, showsZone: Bool = true) -> String {
        texts.span(local(span.start), local(span.end), today: local(now), showsZone: showsZone)
    }

    func instant(_ instant: Instant) -> String { texts.dateAndTime(local(instant), today: local(now), showsZone: false) }

    private func local(_ instant: Instant) -> LocalTime { LocalTime(seconds: instant.seconds, in: zone) }

    /// In JSON: UTC, RFC 3339.
    static func rfc3339(_ instant: Instant) -> String {
        Date(timeIntervalSince1970: TimeInterval(instant.seconds)).formatted(.iso8601)
    }
}
