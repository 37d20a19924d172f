// A day of the proleptic Gregorian calendar, without a zone: what a wall calendar shows.

public import Wire

/// A calendar day from 0001-01-01 to 9999-12-31. `YYYY-MM-DD` in JSON.
public struct CivilDate: CanonicalValue, Hashable, Comparable, Codable, CustomStringConvertible {
    /// Days since 1970-01-01.
    public let dayNumber: Int

    public static let earliest = CivilDate(clamping: .min)
    public static let latest = CivilDate(clamping: .max)

    static let dayNumbers = -719_162...2_932_896

    /// Throws `invalidDate` where there is no such day.
    public init(year: Int, month: Int, day: Int) throws(SchedulingError) {
        guard (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else {
            throw SchedulingError(.invalidDate, "no such day")
        }
        dayNumber = Self.dayNumber(year: year, month: month, day: day)
        guard self.month == month else { throw SchedulingError(.invalidDate, "the month has no such day") }
    }

    /// Reads `YYYY-MM-DD` and nothing else.
    public init(_ text: String) throws(SchedulingError) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"), let year = decimal(bytes[0..<4]),
            let month = decimal(bytes[5..<7]), let day = decimal(bytes[8..<10])
        else { throw SchedulingError(.invalidDate, "a date is written YYYY-MM-DD") }
        try self.init(year: year, month: month, day: day)
    }

    /// The nearest day of the calendar to a count of days since 1970-01-01.
    public init(clamping dayNumber: Int) { self.dayNumber = min(max(dayNumber, Self.dayNumbers.lowerBound), Self.dayNumbers.upperBound) }

    public var year: Int { parts.year }
    public var month: Int { parts.month }
    public var day: Int { parts.day }

    public var weekday: Weekday { Weekday.allCases[weekdayIndex] }

    /// 0 for Monday to 6 for Sunday; 1970-01-01 was a Thursday.
    var weekdayIndex: Int { (dayNumber + 719_162) % 7 }

    /// Weeks begin on Monday; the number only serves to compare.
    var weekNumber: Int { (dayNumber + 719_162) / 7 }

    /// Stops at the ends of the calendar.
    public func addingDays(_ days: Int) -> CivilDate {
        let (sum, overflow) = dayNumber.addingReportingOverflow(days)
        return CivilDate(clamping: overflow ? (days > 0 ? .max : .min) : sum)
    }

    /// Days from `other` to `self`.
    public func days(since other: CivilDate) -> Int { dayNumber - other.dayNumber }

    public static func < (left: CivilDate, right: CivilDate) -> Bool { left.dayNumber < right.dayNumber }

    public var description: String {
        let (year, month, day) = parts
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        let number = Int(Int32(bitPattern: try reader.u32()))
        guard Self.dayNumbers.contains(number) else { throw WireError(.invalidValue, "a day outside the calendar") }
        dayNumber = number
    }

    public func write(to writer: inout ByteWriter) { writer.u32(UInt32(bitPattern: Int32(dayNumber))) }

    public init(from decoder: any Decoder) throws { try self.init(try decoder.singleValueContainer().decode(String.self)) }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }

    /// Years begin in March here, so that the leap day is the last; eras of 400 years have 146,097 days.
    private static func dayNumber(year: Int, month: Int, day: Int) -> Int {
        let marchYear = month <= 2 ? year - 1 : year
        let era = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
        let yearOfEra = marchYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    private var parts: (year: Int, month: Int, day: Int) {
        let shifted = dayNumber + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
    }
}
