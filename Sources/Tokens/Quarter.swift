// Calendar quarters in UTC: how long a token key lives.

public import Wire

/// A calendar quarter of UTC, written `2026Q4`. Years 1970 to 9999.
public struct Quarter: Hashable, Comparable, Sendable, Codable, CanonicalValue, CustomStringConvertible {
    /// Quarters since the first of 1970.
    private let ordinal: Int

    private static let ordinals = 0..<(10_000 - 1970) * 4

    /// `nil` outside the years 1970 to 9999 and the numbers 1 to 4.
    public init?(year: Int, number: Int) {
        guard (1970...9999).contains(year), (1...4).contains(number) else { return nil }
        ordinal = (year - 1970) * 4 + number - 1
    }

    private init(ordinal: Int) { self.ordinal = min(max(ordinal, Self.ordinals.lowerBound), Self.ordinals.upperBound - 1) }

    /// The quarter that the instant lies in; an instant outside the years 1970 to 9999 counts to the nearest.
    public init(containing instant: Instant) {
        let day = instant.seconds / 86_400
        guard instant.seconds >= 0, let day = Int32(exactly: day) else {
            self.init(ordinal: instant.seconds < 0 ? 0 : .max)
            return
        }
        let (year, month) = Self.civil(day: Int(day))
        let (quarters, overflow) = (year - 1970).multipliedReportingOverflow(by: 4)
        self.init(ordinal: overflow ? .max : quarters + (month - 1) / 3)
    }

    /// The written form, and no other.
    public init(text: String) throws(TokenError) {
        let characters = Array(text.utf8)
        let digits = characters.prefix(4).allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard characters.count == 6, digits, characters[4] == UInt8(ascii: "Q"), characters[5] >= UInt8(ascii: "1"),
            let year = Int(text.prefix(4)), let quarter = Quarter(year: year, number: Int(characters[5] - UInt8(ascii: "0")))
        else { throw TokenError(.otherPeriod) }
        self = quarter
    }

    public var year: Int { 1970 + ordinal / 4 }

    /// 1 to 4.
    public var number: Int { ordinal % 4 + 1 }

    public var description: String {
        let digits = String(year)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "Q\(number)"
    }

    /// Saturates at the last quarter of 9999.
    public var next: Quarter { advanced(by: 1) }

    /// Saturates at the first quarter of 1970.
    public var previous: Quarter { advanced(by: -1) }

    public func advanced(by quarters: Int) -> Quarter {
        let (sum, overflow) = ordinal.addingReportingOverflow(quarters)
        return Quarter(ordinal: overflow ? (quarters > 0 ? .max : .min) : sum)
    }

    /// Its first second.
    public var start: Instant { Self.firstSecond(year: year, month: number * 3 - 2) }

    /// The first second that is no longer in it.
    public var end: Instant {
        number == 4 ? Self.firstSecond(year: year + 1, month: 1) : Self.firstSecond(year: year, month: number * 3 + 1)
    }

    /// The first second of its last month, from which on the next quarter's tokens are fetched.
    public var lastMonth: Instant { Self.firstSecond(year: year, month: number * 3) }

    public static func < (left: Quarter, right: Quarter) -> Bool { left.ordinal < right.ordinal }

    public init(from reader: inout ByteReader) throws(WireError) {
        guard let quarter = try? Quarter(text: try reader.string(limit: 6)) else { throw WireError(.invalidValue, "not a quarter") }
        self = quarter
    }

    public func write(to writer: inout ByteWriter) { writer.string(description) }

    public init(from decoder: any Decoder) throws { self = try Quarter(text: try decoder.singleValueContainer().decode(String.self)) }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }

    /// Days since 1970-01-01 of the first of a month (proleptic Gregorian, years counted from March).
    private static func firstSecond(year: Int, month: Int) -> Instant {
        let shifted = month > 2 ? year : year - 1
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5
        let days = shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
        return Instant(seconds: Int64(days) * 86_400)
    }

    /// The year and month of a day counted from 1970-01-01, for days from then on.
    private static func civil(day: Int) -> (year: Int, month: Int) {
        let shifted = day + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        return (era * 400 + yearOfEra + (month < 10 ? 0 : 1), month < 10 ? month + 3 : month - 9)
    }
}
