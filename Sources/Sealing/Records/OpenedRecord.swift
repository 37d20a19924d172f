// Records that have been opened. What may be shown as true and what may only be shown with a mark are two types.

public import Envelope
public import Sodium
public import Wire

/// A record whose seal, author, place and right to be read have been checked.
public struct OpenedRecord<Class: RecordClass>: Sendable, Redacted {
    public let reference: CoreReference
    public let record: RecordID
    /// The hash of the core before it in its device's chain.
    public let previous: Digest?
    /// The author's identity key.
    public let author: SigningPublicKey
    /// For whom the author wrote it.
    public let recipients: [Recipient]
    /// Who was let in after that, by members of the case; sorted.
    public let admitted: [Recipient]
    /// Of those, whom a records custodian let in.
    public let heirs: [Recipient]
    /// The member whose grant this reader opened it by.
    public let grantedBy: SigningPublicKey
    public let entry: RecordEntry
}

/// A record that is what it says it is, if its signer is to be believed: a revoked device may have signed it after it was stolen.
public struct UnverifiedRecord<Class: RecordClass>: Sendable, Redacted {
    /// To be shown with whatever is shown of the record.
    public let doubt: Doubt
    /// Not for callers: it would lose its mark. `CaseView.vouched` gives it out where somebody stands for it.
    let marked: OpenedRecord<Class>

    public var reference: CoreReference { marked.reference }
    public var record: RecordID { marked.record }
    public var author: SigningPublicKey { marked.author }
    public var entry: RecordEntry { marked.entry }
    public var heirs: [Recipient] { marked.heirs }
}

/// What opening gives: a caller has to say what becomes of either.
public enum RecordOpening<Class: RecordClass>: Sendable, Redacted {
    case verified(OpenedRecord<Class>)
    case unverified(UnverifiedRecord<Class>)
}
