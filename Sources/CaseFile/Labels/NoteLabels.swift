// What formats and sections of notes are called. The steps of a safety plan are in our own words.

public import Localization

extension NoteFormat {
    /// As it is chosen and shown.
    public var label: Message {
        switch self {
        case .soap: Message("SOAP note")
        case .dap: Message("DAP note")
        case .birp: Message("BIRP note")
        case .girp: Message("GIRP note")
        case .contact: Message("Contact note")
        case .group: Message("Group note")
        case .intake: Message("Intake")
        case .safetyPlan: Message("Safety plan")
        case .closing: Message("Closing summary")
        case .addendum: Message("Addendum")
        }
    }
}

extension NoteSection {
    /// The heading of the section.
    public var label: Message {
        switch self {
        case .subjective: Message("Subjective")
        case .objective: Message("Objective")
        case .assessment: Message("Assessment")
        case .plan: Message("Plan")
        case .data: Message("Data")
        case .behavior: Message("Behavior")
        case .intervention: Message("Intervention")
        case .response: Message("Response", context: "section of a note")
        case .goal: Message("Goal")
        case .contactWay: Message("How we were in touch")
        case .contactContent: Message("What it was about")
        case .nextStep: Message("Next step")
        case .groupTopic: Message("Topic of the group")
        case .participation: Message("Participation of this person")
        case .reason: Message("Reason for coming")
        case .history: Message("History")
        case .risk: Message("Risk")
        case .strengths: Message("Strengths")
        case .consent: Message("Consent")
        case .limitsRead: Message("Limits of confidentiality read out")
        case .warningSigns: Message("How I notice that it is getting worse")
        case .ownWays: Message("What I can do on my own")
        case .company: Message("Where I go and who takes my mind off it")
        case .peopleToAsk: Message("Whom I ask for help")
        case .professionals: Message("Professionals and services that I can call")
        case .saferSurroundings: Message("How I make where I am safer (duty weapon, locker, who keeps it)")
        case .endingReason: Message("Why we are ending")
        case .goalsReached: Message("Goals reached")
        case .referrals: Message("Where it goes on")
        case .crisisNumbers: Message("Numbers for a crisis")
        case .wayBack: Message("How to come back")
        case .addition: Message("Addition")
        }
    }
}
