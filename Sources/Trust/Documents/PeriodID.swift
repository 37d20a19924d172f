// Calendar quarters of UTC: the periods in which tokens are issued and rounds are held.

public import Wire

/// A quarter as `year * 10 + quarter`, for example 20264. As an integer in JSON.
public struct PeriodID: CanonicalValue, Hashable, Comparable, Codable, CustomStringConvertible {
    public let number: UInt32

    /// Throws unless the last digit is 1 to 4 and the year is 2000 to 9999.
    public init(number: UInt32) throws(WireError) {
        guard (1...4).contains(number % 10), (2000...9999).contains(number / 10) else {
            throw WireError(.invalidValue, "not a quarter")
        }
        self.number = number
    }

    /// The quarter of an instant; the first or the last there is where the instant lies outside the years 2000 to 9999.
    public init(containing instant: Instant) {
        let first = Self.firstNumber, last = Self.lastNumber
        var low = first, high = last
        // Binary search over start times: no calendar arithmetic beyond `startOfYear`, no overflow for any instant.
        while low < high {
            let middle = (low + high + 1) / 2
            if Self.start(ordinal: middle) <= instant { low = middle } else { high = middle - 1 }
        }
        self.init(ordinal: low)
    }

    public init(from reader: inout ByteReader) throws(WireError) { self = try PeriodID(number: reader.u32()) }

    public func write(to writer: inout ByteWriter) { writer.u32(number) }

    public init(from decoder: any Decoder) throws { self = try PeriodID(number: try decoder.singleValueContainer().decode(UInt32.self)) }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(number)
    }

    public static func < (left: PeriodID, right: PeriodID) -> Bool { left.number < right.number }

    public var start: Instant { Self.start(ordinal: ordinal) }
    /// The first second of the next quarter.
    public var end: Instant { Self.start(ordinal: ordinal + 1) }
    /// The quarter after this one; the last quarter there is stays itself.
    public var next: PeriodID { PeriodID(ordinal: min(ordinal + 1, Self.lastNumber)) }

    public func contains(_ instant: Instant) -> Bool { start <= instant && instant < end }

    /// For example `2026-Q4`.
    public var description: String { "\(number / 10)-Q\(number % 10)" }

    // Quarters counted without gaps: year * 4 + quarter - 1.
    private static let firstNumber: Int64 = 2000 * 4
    private static let lastNumber: Int64 = 9999 * 4 + 3

    private var ordinal: Int64 { Int64(number / 10) * 4 + Int64(number % 10) - 1 }

    private init(ordinal: Int64) { number = UInt32(ordinal / 4 * 10 + ordinal % 4 + 1) }

    private static func start(ordinal: Int64) -> Instant {
        let year = ordinal / 4
        let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
        let before = year - 1
        let daysBeforeYear = before * 365 + before / 4 - before / 100 + before / 400 - 719_162
        let daysBeforeQuarter: [Int64] = [0, 90, 181, 273]
        let quarter = Int(ordinal % 4)
        let leapDay: Int64 = isLeap && quarter > 0 ? 1 : 0
        return Instant(seconds: (daysBeforeYear + daysBeforeQuarter[quarter] + leapDay) * Seconds.day)
    }
}
