// By which headings a section is recognised in a text from elsewhere: our own label, the letter of its format, and what others write.

internal import Localization

extension NoteFormat {
    /// The section of this format that a heading names.
    ///
    /// - Parameter heading: in lower case.
    func section(named heading: String) -> NoteSection? {
        for (place, section) in sections.enumerated() {
            if section.importNames.contains(heading) { return section }
            if let letter = importLetters?[place], heading == letter { return section }
        }
        return nil
    }

    /// Only where the letters are what the format is called by.
    private var importLetters: [String]? {
        switch self {
        case .soap: ["s", "o", "a", "p"]
        case .dap: ["d", "a", "p"]
        case .birp: ["b", "i", "r", "p"]
        case .girp: ["g", "i", "r", "p"]
        case .contact, .group, .intake, .safetyPlan, .closing, .addendum: nil
        }
    }
}

extension NoteSection {
    /// In lower case. English: that is what notes are imported in.
    fileprivate var importNames: [String] { [Texts(.english)(label).lowercased()] + otherNames }

    private var otherNames: [String] {
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
