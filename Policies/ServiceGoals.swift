// What a programme sets out to offer: when officers find somebody, and how soon. The model of the signed policy decides.

public import Localization
public import Wire

/// The parts of a week in which officers work. The shifts of most departments change at 7, 15 and 23 o'clock.
public enum DayPart: String, CaseIterable, Sendable {
    /// Monday to Friday, 7 to 15 o'clock.
    case days
    /// Monday to Friday, 15 to 23 o'clock.
    case evenings
    /// Every day, 23 to 7 o'clock.
    case nights
    /// Saturday and Sunday, 7 to 23 o'clock.
    case weekends

    // The hours at which shifts change.
    private static let morning = 7
    private static let afternoon = 15
    private static let night = 23

    /// The part in which a local time lies.
    /// - Parameter weekday: Monday 1 to Sunday 7.
    /// - Parameter hour: 0 to 23.
    public init(weekday: Int, hour: Int) {
        self =
            switch (weekday, hour) {
            case (_, ..<Self.morning), (_, Self.night...): .nights
            case (6..., _): .weekends
            case (_, ..<Self.afternoon): .days
            default: .evenings
            }
    }

    /// Full hours of the local clock; those of nights end on the next day.
    public var hours: (from: Int, until: Int) {
        switch self {
        case .days: (Self.morning, Self.afternoon)
        case .evenings: (Self.afternoon, Self.night)
        case .nights: (Self.night, Self.morning)
        case .weekends: (Self.morning, Self.night)
        }
    }

    public var label: Message {
        switch self {
        case .days: Message("Weekdays")
        case .evenings: Message("Weekday evenings")
        case .nights: Message("Nights")
        case .weekends: Message("Weekends")
        }
    }
}

/// In hundredths of the days of a round.
public struct ServiceGoals: CanonicalValue, Sendable, Equatable {
    /// Days on which a session is free before the end of the next day.
    public let nextDay: UInt8
    public let coverage: [DayPart: UInt8]

    public init(nextDay: UInt8, coverage: [DayPart: UInt8]) {
        self.nextDay = nextDay
        self.coverage = coverage
    }

    /// All parts in the order of `DayPart.allCases`.
    public init(from reader: inout ByteReader) throws(WireError) {
        nextDay = try reader.u8()
        var coverage: [DayPart: UInt8] = [:]
        for part in DayPart.allCases { coverage[part] = try reader.u8() }
        self.coverage = coverage
    }

    public func write(to writer: inout ByteWriter) {
        writer.u8(nextDay)
        for part in DayPart.allCases { writer.u8(coverage(of: part)) }
    }

    public func coverage(of part: DayPart) -> UInt8 { coverage[part] ?? 0 }

    /// Nothing is promised beyond every day.
    var isPossible: Bool { nextDay <= 100 && coverage.values.allSatisfy { $0 <= 100 } }
}

extension ProgrammeModel {
    /// Officers' first complaint is that support is open in office hours only: every model asks for evenings and weekends too. Nights are a
    /// goal where somebody answers calls at night anyway.
    public var goals: ServiceGoals {
        switch self {
        case .policeBased: ServiceGoals(nextDay: 80, coverage: [.days: 90, .evenings: 60, .nights: 0, .weekends: 40])
        case .coResponse: ServiceGoals(nextDay: 80, coverage: [.days: 90, .evenings: 75, .nights: 25, .weekends: 50])
        case .communityBased: ServiceGoals(nextDay: 90, coverage: [.days: 90, .evenings: 75, .nights: 50, .weekends: 75])
        case .hybrid: ServiceGoals(nextDay: 90, coverage: [.days: 95, .evenings: 75, .nights: 25, .weekends: 60])
        }
    }
}
