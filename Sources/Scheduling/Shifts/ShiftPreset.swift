// The shift patterns that most departments run, ready to choose from.

/// A named pattern. The anchor is the first working day of a cycle.
public enum ShiftPreset: String, CaseIterable, Sendable, Codable {
    /// Five days on, two off, 07:00 to 15:00.
    case eightsDays = "5-2-days"
    /// Five days on, two off, 15:00 to 23:00.
    case eightsEvenings = "5-2-evenings"
    /// Five days on, two off, 23:00 to 07:00.
    case eightsNights = "5-2-nights"
    /// Four days on, three off, 07:00 to 17:00.
    case tensDays = "4-10s-days"
    /// Four days on, three off, 15:00 to 01:00.
    case tensEvenings = "4-10s-evenings"
    /// Four days on, three off, 21:00 to 07:00.
    case tensNights = "4-10s-nights"
    /// Pitman: two on, two off, three on, two off, two on, three off; 06:00 to 18:00.
    case pitmanDays = "pitman-days"
    /// Pitman, 18:00 to 06:00.
    case pitmanNights = "pitman-nights"

    /// Which days of the cycle are worked.
    public var workedDays: [Bool] {
        switch self {
        case .eightsDays, .eightsEvenings, .eightsNights: Self.runs(5, 2)
        case .tensDays, .tensEvenings, .tensNights: Self.runs(4, 3)
        case .pitmanDays, .pitmanNights: Self.runs(2, 2, 3, 2, 2, 3)
        }
    }

    /// The preset's hours.
    public var hours: (from: CivilTime, to: CivilTime) {
        let (from, to) =
            switch self {
            case .eightsDays: (7, 15)
            case .eightsEvenings: (15, 23)
            case .eightsNights: (23, 7)
            case .tensDays: (7, 17)
            case .tensEvenings: (15, 1)
            case .tensNights: (21, 7)
            case .pitmanDays: (6, 18)
            case .pitmanNights: (18, 6)
            }
        return (CivilTime(unchecked: from * 60), CivilTime(unchecked: to * 60))
    }

    /// - Parameters:
    ///   - anchor: the first working day of a cycle.
    ///   - from: when the department's shift begins, where it differs from the preset; its length stays.
    ///
    /// Throws `emptyPeriod` where `from` is 24:00.
    public func pattern(zone: ZoneID, anchor: CivilDate, from start: CivilTime? = nil) throws(SchedulingError) -> ShiftPattern {
        let standard = try ShiftHours(from: hours.from, to: hours.to)
        let from = start ?? standard.from
        let shift = try ShiftHours(from: from, to: CivilTime(unchecked: (from.minutes + standard.lengthMinutes) % 1440))
        return try ShiftPattern(zone: zone, anchor: anchor, cycle: workedDays.map { $0 ? shift : nil })
    }

    /// Runs of worked and free days in turn.
    private static func runs(_ lengths: Int...) -> [Bool] {
        lengths.enumerated().flatMap { Array(repeating: $0.offset.isMultiple(of: 2), count: $0.element) }
    }
}
