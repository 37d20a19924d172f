// Why an entry does not count, in a sentence.

public import Localization

extension Refusal {
    /// One sentence for the person who wrote it.
    public var sentence: Message {
        switch self {
        case .signerRevoked: Message("Its author was revoked before it was first seen.")
        case .notMember: Message("Its author does not belong to the case.")
        case .notAuthor: Message("Only the author of a note may do this.")
        case .notAuthorOrSupervisor: Message("Only its author or their active supervisor may do this.")
        case .notActiveSupervisor: Message("Only the author's active supervisor may do this.")
        case .ownCosignature: Message("Nobody co-signs their own note.")
        case .internCannotSign: Message("An intern's note is locked by the supervisor's co-signature only.")
        case .unreadable: Message("This version cannot read it.")
        case .psychotherapyNote: Message("A psychotherapy note does not belong into a case.")
        case .eventAfterWriting: Message("It says that it happened after it was written.")
        case .unknownReference: Message("It names something that this case does not have.")
        case .notOpened: Message("The case was not opened yet.")
        case .alreadyOpened: Message("The case is open already.")
        case .wrongCase: Message("It is not the beginning of this case.")
        case .withoutPredecessor: Message("It follows nothing, and is not the beginning.")
        case .caseClosed: Message("The case is closed; reopen it first.")
        case .caseNotClosed: Message("The case is not closed.")
        case .alreadyMember: Message("They belong to the case already.")
        case .lastMember: Message("Without a member nobody could read the case again.")
        case .openHandOff: Message("A hand-off has no end yet.")
        case .openReport: Message("A report is still owed.")
        case .unsignedNote: Message("A note is not signed yet.")
        case .noteLocked: Message("The note is locked; write an addendum or a late entry, or strike it.")
        case .awaitingCosignature: Message("The note is with the supervisor.")
        case .notSubmitted: Message("The note was not submitted.")
        case .notThisVersion: Message("There is a newer version of the note.")
        case .draftDiscarded: Message("The draft was discarded.")
        case .otherFormat: Message("The note has another format.")
        case .addendumToDraft: Message("Only a signed note takes an addendum.")
        case .addendumToAddendum: Message("An addendum takes no addendum; add to the note.")
        case .addendumPending: Message("The last addendum is not signed yet.")
        case .strikingDraft: Message("A draft is discarded, not struck.")
        case .alreadyStruck: Message("It is struck as an error.")
        case .goalEnded: Message("The goal has ended; set another.")
        case .planOutdated: Message("There is a newer plan.")
        case .followUpEnded: Message("The follow-up has ended; add another.")
        case .handOffEnded: Message("The hand-off has ended; offer another.")
        case .handOffOutOfOrder: Message("That is not the next stage; nothing is completed without a first contact.")
        case .releaseEnded: Message("The release was revoked before.")
        case .reportEnded: Message("The report is closed.")
        case .alreadyReported: Message("That was reported before.")
        case .holdLifted: Message("The legal hold was lifted before.")
        case .deathKnown: Message("A death was recorded before.")
        }
    }
}
