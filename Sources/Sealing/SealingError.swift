// The one error type of this target. It says what kind of thing went wrong and never carries what was written.

/// Equality is by value; descriptions hold no user data and no key material.
public enum SealingError: String, Error, Sendable, CustomStringConvertible {
    /// Wrong key, altered bytes, another booking, another clinician, another number: not told apart on purpose (attack class 28).
    case cannotOpen
    /// An object of one kind where another is expected (attack class 12).
    case wrongType
    /// An intake other than the one that the signed booking change names.
    case notAnnounced
    /// Opened, but not what this version knows how to read.
    case unreadable
    /// The signature inside does not hold for this text, booking, number and recipient.
    case badSignature
    /// Signed with a device that the clinician's list does not name.
    case unknownDevice

    /// Longer than its field may be.
    case textTooLong
    /// Empty, or with characters that could play tricks on a terminal.
    case textNotAllowed

    /// A message is missing before this one.
    case messageMissing
    /// All messages are there, but not in the order in which they were written.
    case messagesReordered
    /// A message that was given before, given again as a new one.
    case messageReplayed
    /// Another message where one is already known, or one that follows another history.
    case messagesForked
    /// Messages that were seen before are gone.
    case messagesWithdrawn
    /// Longer than any exchange about one booking should be.
    case tooManyMessages

    /// A core or a grant of another record than the one asked for (attack class 11).
    case otherRecord
    /// A psychotherapy note where another record is expected, or the other way round.
    case wrongClass
    /// Whoever wrote this, or a member after them, did not write or pass it on to this reader (attack class 16).
    case notAddressed
    /// Passed on by somebody who is not, or no longer, a member of the case.
    case grantorNotMember
    /// Written into a case by somebody who is not, or no longer, a member of it.
    case authorNotMember
    /// The device says itself that it signed after it was revoked.
    case signedAfterRevocation
    /// A recovery key that the roster does not name (attack class 22).
    case unknownCustodian
    /// A psychotherapy note that names a reader besides its author, or that was passed on.
    case soleRecipient
    /// More readers, or more heads of a case, than a record can name.
    case tooManyEntries
    /// The reader, the author or the chain does not fit what is to be sealed.
    case invalidEntry

    public var description: String { rawValue }
}
