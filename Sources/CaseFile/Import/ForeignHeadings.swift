// Headings by which others mark the sections of a note. They are recognised, and shown nowhere.

extension NoteSection {
    /// In lower case.
    var otherNames: [String] {
        switch self {
        case .behavior: ["behaviour"]
        case .intervention: ["interventions"]
        case .goal: ["goals"]
        case .contactWay: ["contact", "way of contact"]
        case .contactContent: ["content", "summary"]
        case .nextStep: ["next steps"]
        case .groupTopic: ["topic"]
        case .participation: ["participation"]
        case .reason: ["presenting problem", "reason"]
        case .risk: ["risk assessment"]
        case .limitsRead: ["limits of confidentiality"]
        case .warningSigns: ["warning signs"]
        case .ownWays: ["internal coping strategies", "coping strategies"]
        case .company: ["people and places for distraction", "distraction"]
        case .peopleToAsk: ["people to ask for help"]
        case .professionals: ["professionals and agencies"]
        case .saferSurroundings: ["making the environment safe"]
        case .endingReason: ["reason for closing", "reason for discharge"]
        case .goalsReached: ["goals met"]
        case .referrals: ["referrals"]
        case .crisisNumbers: ["crisis numbers"]
        case .wayBack: ["how to return"]
        case .subjective, .objective, .assessment, .plan, .data, .response, .history, .strengths, .consent, .addition: []
        }
    }
}
