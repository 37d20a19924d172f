// One line of a case, as whoever verified its record hands it over: signature, chain and recipients have been checked before.

public import Sodium
public import Wire

/// Why an entry that is what it says it is may still not be its author's.
public enum SignerDoubt: Hashable, Sendable {
    /// First seen after the author, or their device, was revoked; no valid member's earlier record includes it.
    case revoked
    /// First seen after the author was removed from the case.
    case removed
}

/// What the roster version that a record names says of the record's author; looked up by whoever verified the record.
public struct SignerFacts: Hashable, Sendable {
    /// An intern: privileged, and entitled to sign, only through a supervisor (CGS 52-146q(a)(3)).
    public var needsCosignature: Bool
    /// Those whose active supervisor the author is.
    public var supervises: Set<SigningPublicKey>
    public var doubt: SignerDoubt?
    /// The records custodian handed the case over to the author, who may make themselves a member.
    public var inherits: Bool

    public init(
        needsCosignature: Bool = false, supervises: Set<SigningPublicKey> = [], doubt: SignerDoubt? = nil, inherits: Bool = false
    ) {
        self.needsCosignature = needsCosignature
        self.supervises = supervises
        self.doubt = doubt
        self.inherits = inherits
    }
}

/// What a record holds, as far as this version can read it.
public enum EntryContent: Hashable, Sendable {
    case readable(CaseContent)
    /// Kept and shown as unreadable: written by a newer version, or not canonical.
    case unreadable(kind: UInt16)
    /// Has its own store and keys (45 CFR 164.501). Not even decoded here.
    case psychotherapyNote
    /// A record without content, that only fills a bucket. It has its place in the order and nothing else.
    case filling

    /// The kind of records without content.
    public static let fillingKind: UInt16 = 0

    public init(kind: UInt16, bytes: [UInt8]) {
        switch kind {
        case Self.fillingKind: self = .filling
        case PsychotherapyNote.kinds: self = .psychotherapyNote
        default: self = (try? CaseContent(kind: kind, bytes: bytes)).map { .readable($0) } ?? .unreadable(kind: kind)
        }
    }
}

public struct CaseEntry: Hashable, Sendable, Identifiable {
    public let id: EntryID
    /// The identity key, by value.
    public let author: SigningPublicKey
    public let device: SigningPublicKey
    public let signer: SignerFacts
    /// The newest entries of the case that the author's device had seen.
    public let predecessors: Set<EntryID>
    /// When what is written about happened.
    public let occurredAt: Instant
    public let writtenAt: Instant
    public let content: EntryContent

    public init(
        id: EntryID,
        author: SigningPublicKey,
        device: SigningPublicKey,
        signer: SignerFacts = SignerFacts(),
        predecessors: Set<EntryID>,
        occurredAt: Instant,
        writtenAt: Instant,
        content: EntryContent
    ) {
        self.id = id
        self.author = author
        self.device = device
        self.signer = signer
        self.predecessors = predecessors
        self.occurredAt = occurredAt
        self.writtenAt = writtenAt
        self.content = content
    }

    public func doubted(_ doubt: SignerDoubt) -> CaseEntry {
        var signer = signer
        signer.doubt = doubt
        return CaseEntry(
            id: id, author: author, device: device, signer: signer, predecessors: predecessors, occurredAt: occurredAt,
            writtenAt: writtenAt,
            content: content)
    }
}
