// Who wrote a line of a case, and when: what stands beside everything that is shown.

public import Sealing
public import Sodium
public import Wire

public struct Stamp: Hashable, Sendable {
    public let entry: EntryID
    public let author: SigningPublicKey
    public let occurredAt: Instant
    public let writtenAt: Instant

    init(_ entry: CaseEntry) {
        self.entry = entry.id
        author = entry.author
        occurredAt = entry.occurredAt
        writtenAt = entry.writtenAt
    }
}

/// "Entered in error": what is struck stays readable.
public struct Strike: Hashable, Sendable {
    public let stamp: Stamp
    public let reason: PlainText
}

/// What can be struck as an error.
public protocol Strikable: Identifiable where ID == EntryID {
    /// Of the entry that made it.
    var stamp: Stamp { get }
    /// `nil` while it stands.
    var strike: Strike? { get }
}

extension Strikable {
    public var id: EntryID { stamp.entry }
    public var isStruck: Bool { strike != nil }
}

/// For the fold alone.
protocol StrikableByTheFold: Strikable {
    var strike: Strike? { get set }
}
