// The formats in which social workers write, and their sections in order.

public import Scheduling

public enum NoteFormat: String, Choice {
    case soap, dap, birp, girp, contact, group, intake
    case safetyPlan = "safety-plan"
    case closing
    /// What is added to a locked note.
    case addendum

    public var code: UInt8 {
        switch self {
        case .soap: 0
        case .dap: 1
        case .birp: 2
        case .girp: 3
        case .contact: 4
        case .group: 5
        case .intake: 6
        case .safetyPlan: 7
        case .closing: 8
        case .addendum: 9
        }
    }

    /// In the order in which they are written and shown.
    public var sections: [NoteSection] {
        switch self {
        case .soap: [.subjective, .objective, .assessment, .plan]
        case .dap: [.data, .assessment, .plan]
        case .birp: [.behavior, .intervention, .response, .plan]
        case .girp: [.goal, .intervention, .response, .plan]
        case .contact: [.contactWay, .contactContent, .nextStep]
        case .group: [.groupTopic, .participation, .response, .plan]
        case .intake: [.reason, .history, .risk, .strengths, .consent, .limitsRead]
        case .safetyPlan: [.warningSigns, .ownWays, .company, .peopleToAsk, .professionals, .saferSurroundings]
        case .closing: [.endingReason, .goalsReached, .referrals, .crisisNumbers, .wayBack]
        case .addendum: [.addition]
        }
    }

    /// All that a person may choose for a new note.
    public static let forNotes = allCases.filter { $0 != .addendum }
}
