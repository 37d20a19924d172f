// The three shifts into which most departments cut the day, and by which goal each of them is measured.

public import Policies
public import Scheduling

public enum WorkShift: String, CaseIterable, Sendable, Codable {
    /// 7 to 15 o'clock.
    case days
    /// 15 to 23 o'clock.
    case evenings
    /// 23 to 7 o'clock of the next day: a night belongs to the day on which it begins.
    case nights

    public var hours: (from: CivilTime, to: CivilTime) {
        switch self {
        case .days: ShiftPreset.eightsDays.hours
        case .evenings: ShiftPreset.eightsEvenings.hours
        case .nights: ShiftPreset.eightsNights.hours
        }
    }

    /// The part of the week whose goal holds for the shift that begins on this day.
    public func part(on weekday: Weekday) -> DayPart { DayPart(weekday: Int(weekday.code) + 1, hour: hours.from.minutes / 60) }

    /// Somebody works it every day: which crew that is changes, the hours do not.
    func pattern(in zone: ZoneID, from anchor: CivilDate) throws(SchedulingError) -> ShiftPattern {
        try ShiftPattern(zone: zone, anchor: anchor, cycle: [ShiftHours(from: hours.from, to: hours.to)])
    }
}
