// A window that returns every week.

public import Wire

/// Hours offered on some weekdays of the clinician's zone. A window that crosses midnight belongs to the day on which it begins.
public struct WeeklyRule: CanonicalValue, Hashable, Codable {
    public let weekdays: WeekdaySet
    /// The days on which the rule is in force.
    public let days: DayRange
    public let hours: OfferedHours

    /// Throws `windowOffersNothing` without a weekday.
    public init(weekdays: WeekdaySet, hours: OfferedHours, days: DayRange = .always) throws(SchedulingError) {
        guard !weekdays.isEmpty else { throw SchedulingError(.windowOffersNothing, "a weekly rule needs a weekday") }
        self.weekdays = weekdays
        self.days = days
        self.hours = hours
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        let weekdays = try reader.value(WeekdaySet.self)
        let days = try reader.value(DayRange.self)
        let hours = try reader.value(OfferedHours.self)
        self = try asWire { () throws(SchedulingError) -> WeeklyRule in try WeeklyRule(weekdays: weekdays, hours: hours, days: days) }
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(weekdays)
        writer.value(days)
        writer.value(hours)
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            weekdays: fields.decode(WeekdaySet.self, forKey: .weekdays),
            hours: fields.decode(OfferedHours.self, forKey: .hours),
            days: fields.decodeIfPresent(DayRange.self, forKey: .days) ?? .always
        )
    }

    private enum CodingKeys: String, CodingKey { case weekdays, hours, days }
}
