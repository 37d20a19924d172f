// What each level of a programme is measured by. A person's own figures are for that person alone; those of places are what the summary publishes anyway.

public import Localization

/// Where a goal stands.
public enum ProgrammeLevel: String, CaseIterable, Sendable {
    /// Seen by that clinician alone, on their own device.
    case clinician
    /// Seen by that supervisor alone, on their own device.
    case supervisor
    /// The service as a whole; `goals` holds more of them.
    case programme
    /// A department that is counted by itself, and each department's coverage of shifts.
    case department
    /// Departments that are counted together, and the coverage of whichever department finds least.
    case region

    public var isOnePersons: Bool { self == .clinician || self == .supervisor }

    /// In the order in which a policy file names them.
    public var measures: [Measure] {
        switch self {
        case .clinician: [.notesSigned, .followUpsKept]
        case .supervisor: [.notesAnswered]
        case .programme: [.sessions, .waitHours]
        case .department, .region: [.days, .evenings, .nights, .weekends, .enrolled, .feelSafe]
        }
    }

    public var label: Message {
        switch self {
        case .clinician: Message("Each clinician")
        case .supervisor: Message("Each supervisor")
        case .programme: Message("Programme")
        case .department: Message("Each department")
        case .region: Message("The region")
        }
    }
}

/// The raw value is the key of the policy file, and its name in what programs read.
public enum Measure: String, CaseIterable, Sendable {
    /// Of a clinician's notes, those signed or handed in within the hours of the policy.
    case notesSigned = "notes_signed_in_time"
    /// Of a clinician's follow-ups, those that reached the person, or were declined by them.
    case followUpsKept = "follow_ups_kept"
    /// Of the notes handed in to a supervisor, those co-signed or given back within the hours of the policy.
    case notesAnswered = "notes_answered_in_time"
    /// In a round: at least so many.
    case sessions
    /// The median of a round, in hours: at most so many.
    case waitHours = "wait_hours"
    /// Of the shifts of this part of the week, those during which a session can begin.
    case days, evenings, nights, weekends
    /// Of the officers with a card, those who have enrolled.
    case enrolled
    /// Of those who answered in a check-in, those who would feel safe using support here.
    case feelSafe = "feel_safe"

    /// What its goal counts.
    public enum Unit: Sendable { case hundredths, sessions, hours }

    public var unit: Unit {
        switch self {
        case .sessions: .sessions
        case .waitHours: .hours
        default: .hundredths
        }
    }

    /// Whether less is better: then the goal is the most that there should be.
    public var isReachedFromAbove: Bool { self == .waitHours }

    /// The part of the week of which it is the coverage.
    public var part: DayPart? { DayPart(rawValue: rawValue) }

    /// What a goal can be; a wait of ninety days is no support.
    public var bounds: ClosedRange<UInt16> {
        switch unit {
        case .hundredths: 0...100
        case .sessions: 0...UInt16.max
        case .hours: 1...2160
        }
    }

    public var label: Message {
        switch self {
        case .notesSigned: Message("Notes signed in time")
        case .followUpsKept: Message("Follow-ups kept")
        case .notesAnswered: Message("Notes answered in time")
        case .sessions: Message("Sessions")
        case .waitHours: Message("Wait for a free session (median)")
        case .days: DayPart.days.label
        case .evenings: DayPart.evenings.label
        case .nights: DayPart.nights.label
        case .weekends: DayPart.weekends.label
        case .enrolled: Message("Officers who have enrolled")
        case .feelSafe: Message("Would feel safe using support")
        }
    }

    /// A goal, or what was measured, with its unit.
    public func told(_ value: Int, _ texts: Texts) -> String {
        switch unit {
        case .hundredths: texts.percent(value)
        case .sessions: texts.number(value)
        case .hours: texts.plural("{count} hour", "{count} hours", count: value)
        }
    }
}
