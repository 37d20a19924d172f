// What is due, in a few words without any text of the case.

public import Localization

extension DueSubject {
    /// A few words.
    public var label: Message {
        switch self {
        case .oralReport: Message("Report orally")
        case .writtenReport: Message("Report in writing")
        case .unwrittenNote: Message("Session without a note")
        case .unsignedNote: Message("Unsigned note")
        case .returnedNote: Message("Note returned for revision")
        case .rivalVersions: Message("Two versions of a note")
        case .uncosignedNote: Message("Note without co-signature")
        case .followUp: Message("Follow-up")
        case .nextDayHold: Message("Next-day hold")
        case .handOff: Message("Hand-off without an end")
        case .visit: Message("Return visit")
        case .planReview: Message("Review of the plan")
        case .goalTarget: Message("Target date of a goal")
        case .coverEnded: Message("End of a cover")
        case .retention: Message("Retention has ended")
        }
    }

    /// For programs: the same in every language.
    public var code: String {
        switch self {
        case .oralReport: "oral-report"
        case .writtenReport: "written-report"
        case .unwrittenNote: "unwritten-note"
        case .unsignedNote: "unsigned-note"
        case .returnedNote: "returned-note"
        case .rivalVersions: "rival-versions"
        case .uncosignedNote: "uncosigned-note"
        case .followUp: "follow-up"
        case .nextDayHold: "next-day-hold"
        case .handOff: "hand-off"
        case .visit: "visit"
        case .planReview: "plan-review"
        case .goalTarget: "goal-target"
        case .coverEnded: "cover-ended"
        case .retention: "retention"
        }
    }
}
