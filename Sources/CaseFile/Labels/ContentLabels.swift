// What the lines of a case's history are called.

public import Localization

extension ContentKind {
    /// A few words, without any text of the case.
    public var label: Message {
        switch self {
        case .opened: Message("Case opened")
        case .closed: Message("Case closed")
        case .reopened: Message("Case reopened")
        case .bookingLinked: Message("Booking recognized")
        case .memberAdded: Message("Member added")
        case .memberRemoved: Message("Member removed")
        case .renamed: Message("Person renamed")
        case .noteDraft: Message("Draft of a note")
        case .noteSigned: Message("Note signed")
        case .noteSubmitted: Message("Note submitted")
        case .noteReturned: Message("Note returned")
        case .noteCosigned: Message("Note co-signed")
        case .draftDiscarded: Message("Draft discarded")
        case .struckAsError: Message("Struck as an error")
        case .session: Message("Session")
        case .followUpAdded: Message("Follow-up added")
        case .followUpStep: Message("Outcome of a follow-up")
        case .nextDayHold: Message("Next-day hold")
        case .goalSet: Message("Goal set")
        case .goalStatus: Message("Status of a goal")
        case .planVersion: Message("Support plan")
        case .handOffOffered: Message("Hand-off offered")
        case .handOffStep: Message("Stage of a hand-off")
        case .releaseGiven: Message("Release of information")
        case .releaseRevoked: Message("Release revoked")
        case .disclosure: Message("Disclosure")
        case .reportOpened: Message("Report owed")
        case .reportStep: Message("Report made")
        case .psychotherapyAuthorisation: Message("Authorization for psychotherapy notes")
        case .legalHoldSet: Message("Legal hold set")
        case .legalHoldLifted: Message("Legal hold lifted")
        case .deathRecorded: Message("Death recorded")
        }
    }
}
