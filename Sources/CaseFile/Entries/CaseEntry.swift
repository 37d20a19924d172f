// One line of a case, as whoever verified its record hands it over: signature, chain and recipients have been checked before.

public import Sodium
public import Wire

/// What the roster version that a record names says of the record's author; looked up by whoever verified the record.
public struct SignerFacts: Hashable, Sendable {
    /// An intern: privileged, and entitled to sign, only through a supervisor (CGS 52-146q(a)(3)).
    public var needsCosignature: Bool
    /// Those whose active supervisor the author is.
    public var supervises: Set<SigningPublicKey>
    /// The record was first seen after the author's revocation, and no valid member's earlier record includes it.
    public var isRevoked: Bool

    public init(needsCosignature: Bool = false, supervises: Set<SigningPublicKey> = [], isRevoked: Bool = false) {
        self.needsCosignature = needsCosignature
        self.supervises = supervises
        self.isRevoked = isRevoked
    }
}

/// What a record holds, as far as this version can read it.
public enum EntryContent: Hashable, Sendable {
    case readable(CaseContent)
    /// Kept and shown as unreadable: written by a newer version, or not canonical.
    case unreadable(kind: UInt16)
    /// Has its own store and keys (45 CFR 164.501). Not even decoded here.
    case psychotherapyNote

    public init(kind: UInt16, bytes: [UInt8]) {
        guard !PsychotherapyNote.kinds.contains(kind) else {
            self = .psychotherapyNote
            return
        }
        self = (try? CaseContent(kind: kind, bytes: bytes)).map { .readable($0) } ?? .unreadable(kind: kind)
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
}
