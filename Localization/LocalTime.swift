// What the clock and the calendar on the wall say at an instant.

public import Foundation

/// An instant as people in one zone write it: Gregorian calendar.
public struct LocalTime: Sendable, Hashable {
    public let year: Int
    /// 1 to 12.
    public let month: Int
    /// 1 to 31.
    public let day: Int
    /// 1 is Monday, 7 Sunday (ISO 8601).
    public let weekday: Int
    public let hour: Int
    public let minute: Int
    /// Seconds east of UTC.
    public let offset: Int
    /// The zone as it is shown, for example `New York`.
    public let zone: String
    /// Days since 1970-01-01 in this zone.
    public let dayNumber: Int

    /// - Parameters:
    ///   - seconds: since 1970-01-01T00:00:00Z; what lies outside the years 1 to 9999 is shown as their first or last moment.
    ///   - offset: seconds east of UTC, at most a day.
    ///   - zone: an IANA name (`America/New_York` is shown as `New York`) or any other name; without one the offset is shown.
    public init(seconds: Int64, offset: Int, zone: String? = nil) {
        let offset = max(-86_400, min(offset, 86_400))
        let local = Int(max(-62_135_596_800, min(seconds, 253_402_300_799 - 86_400))) + offset
        let days = Self.floorDivide(local, by: 86_400)
        let second = local - days * 86_400
        (year, month, day) = Self.civil(days)
        weekday = ((days + 3) % 7 + 7) % 7 + 1
        hour = second / 3600
        minute = second / 60 % 60
        self.offset = offset
        self.zone = zone.map(Self.shownName) ?? Self.offsetName(offset)
        dayNumber = days
    }

    public init(seconds: Int64, in zone: TimeZone) {
        let date = Date(timeIntervalSince1970: Double(max(-62_135_596_800, min(seconds, 253_402_300_799))))
        self.init(seconds: seconds, offset: zone.secondsFromGMT(for: date), zone: zone.identifier)
    }

    /// The instant at which a clock in Greenwich shows this date and time.
    var asInGreenwich: Date { Date(timeIntervalSince1970: Double(dayNumber * 86_400 + hour * 3600 + minute * 60)) }

    /// Some day that is the weekday `number`, 1 to 7: the fourth of January 2027 was a Monday.
    static func weekday(_ number: Int) -> LocalTime { LocalTime(seconds: 1_799_020_800 + Int64(number - 1) * 86_400, offset: 0) }

    func isSameDay(as other: LocalTime) -> Bool { dayNumber == other.dayNumber }

    /// `UTC−5`, `UTC+5:30`, `UTC`.
    static func offsetName(_ offset: Int) -> String {
        let minutes = Int(offset.magnitude) / 60
        guard minutes > 0 else { return "UTC" }
        let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
        let sign = offset < 0 ? "−" : "+"
        return rest == 0 ? "UTC\(sign)\(hours)" : "UTC\(sign)\(hours):\(twoDigits(rest))"
    }

    static func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }

    private static func shownName(_ zone: String) -> String {
        if zone == "GMT" || zone == "Etc/UTC" { return "UTC" }
        let city = zone.split(separator: "/").last ?? "UTC"
        return Visible.line(String(city).replacing("_", with: " "))
    }

    private static func floorDivide(_ value: Int, by divisor: Int) -> Int {
        let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }

    /// Days since 1970 to a date, by counting years from March, so that the leap day is the last of its year.
    private static func civil(_ days: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = days + 719_468
        let era = floorDivide(shifted, by: 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    }
}
