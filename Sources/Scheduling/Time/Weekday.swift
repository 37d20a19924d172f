// Days of the week, Monday first (ISO 8601).

/// A day of the week.
public enum Weekday: String, Choice {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday

    /// 0 for Monday to 6 for Sunday.
    public var code: UInt8 {
        switch self {
        case .monday: 0
        case .tuesday: 1
        case .wednesday: 2
        case .thursday: 3
        case .friday: 4
        case .saturday: 5
        case .sunday: 6
        }
    }
}

public typealias WeekdaySet = ChoiceSet<Weekday>
