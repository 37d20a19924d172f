// Points in time as the whole project stores them: whole seconds of UTC.

/// A point in time: whole seconds since 1970-01-01T00:00:00Z, without leap seconds. As an integer in JSON.
public struct Instant: CanonicalValue, Hashable, Comparable, Codable {
    public let seconds: Int64

    public init(seconds: Int64) { self.seconds = seconds }

    public init(from reader: inout ByteReader) throws(WireError) { seconds = try reader.i64() }

    public func write(to writer: inout ByteWriter) { writer.i64(seconds) }

    public init(from decoder: any Decoder) throws { seconds = try decoder.singleValueContainer().decode(Int64.self) }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(seconds)
    }

    public static func < (left: Instant, right: Instant) -> Bool { left.seconds < right.seconds }

    /// Saturates instead of overflowing, so that a hostile date cannot trap.
    public static func + (instant: Instant, seconds: Int64) -> Instant {
        let (sum, overflow) = instant.seconds.addingReportingOverflow(seconds)
        return Instant(seconds: overflow ? (seconds > 0 ? .max : .min) : sum)
    }

    public static func - (instant: Instant, seconds: Int64) -> Instant {
        let (difference, overflow) = instant.seconds.subtractingReportingOverflow(seconds)
        return Instant(seconds: overflow ? (seconds > 0 ? .min : .max) : difference)
    }

    /// Seconds from `other` to `self`.
    public func since(_ other: Instant) -> Int64 { (self - other.seconds).seconds }

    /// Down to a multiple of five minutes: `created` in request signatures says no more than that.
    public var roundedToFiveMinutes: Instant { self - ((seconds % 300) + 300) % 300 }
}

/// A half-open span of time, `start` included and `end` excluded.
public struct Span: CanonicalValue, Hashable, Codable {
    public let start: Instant
    public let end: Instant

    /// Throws where the end does not follow the start.
    public init(start: Instant, end: Instant) throws(WireError) {
        guard start < end else { throw WireError(.invalidValue, "a span of time must end after it starts") }
        self.start = start
        self.end = end
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        self = try Span(start: Instant(from: &reader), end: Instant(from: &reader))
    }

    public func write(to writer: inout ByteWriter) {
        start.write(to: &writer)
        end.write(to: &writer)
    }

    private enum CodingKeys: String, CodingKey { case start, end }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self = try Span(
            start: try container.decode(Instant.self, forKey: .start),
            end: try container.decode(Instant.self, forKey: .end)
        )
    }

    public func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }

    /// Whether the whole of another lies in it.
    public func contains(_ other: Span) -> Bool { start <= other.start && other.end <= end }
}
