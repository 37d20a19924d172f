// Why an entry does not count. It is kept and shown as refused, never dropped: somebody wrote it, and somebody may have to write it again.

public enum Refusal: String, Error, Sendable, CaseIterable {
    // Who.
    /// First seen after its author was revoked.
    case signerRevoked
    /// Its author does not belong to the case.
    case notMember
    /// Only the author of a note may do this.
    case notAuthor
    /// Only the author, or their active supervisor, may do this.
    case notAuthorOrSupervisor
    /// A co-signature, or a return, by somebody who is not the author's active supervisor.
    case notActiveSupervisor
    /// Nobody co-signs their own note.
    case ownCosignature
    /// An intern's note is locked by a co-signature only.
    case internCannotSign

    // What.
    /// Written by a newer version, or altered.
    case unreadable
    /// Belongs into its own store.
    case psychotherapyNote
    /// Says that it happened after it was written.
    case eventAfterWriting
    /// Names something that the case does not have, or that is of another kind.
    case unknownReference

    // The case.
    case notOpened
    case alreadyOpened
    /// The opening does not give the case's name.
    case wrongCase
    /// Only an opening has no predecessor.
    case withoutPredecessor
    case caseClosed
    case caseNotClosed
    case alreadyMember
    /// A case without members could never be read again.
    case lastMember

    // What is still open when a case is to be closed.
    case openHandOff
    case openReport
    case unsignedNote

    // Notes.
    /// Locked for ever: late entry, addendum or striking are the ways left.
    case noteLocked
    /// With the supervisor; it is revised after it is returned.
    case awaitingCosignature
    case notSubmitted
    /// Another version than the newest, or than the one that was submitted.
    case notThisVersion
    case draftDiscarded
    /// A revision in another format than the note's.
    case otherFormat
    case addendumToDraft
    case addendumToAddendum
    /// The last addendum is not signed yet.
    case addendumPending
    /// Drafts are discarded, not struck.
    case strikingDraft
    case alreadyStruck

    // The work.
    case goalEnded
    /// Supersedes a plan that is no longer the current one.
    case planOutdated
    case followUpEnded
    case handOffEnded
    /// Not the next stage; nothing is completed without a first contact.
    case handOffOutOfOrder
    case releaseEnded
    case reportEnded
    case alreadyReported
    case holdLifted
    case deathKnown
}

/// An entry that does not count, with the reason.
public struct RefusedEntry: Hashable, Sendable, Identifiable {
    public let entry: CaseEntry
    public let refusal: Refusal

    public var id: EntryID { entry.id }
}
