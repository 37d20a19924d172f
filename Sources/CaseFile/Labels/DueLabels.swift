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
        case .retention: Message("Retention has ended")
        }
    }
}
