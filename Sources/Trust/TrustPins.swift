// What a client remembers, so that nothing it has once seen can be taken back unnoticed.

public import Policies
public import Sodium
public import Wire

/// A token key as rounds named it once: it stays in its place until its quarter is over.
public struct NamedTokenKey: CanonicalValue, Hashable {
    public let period: PeriodID
    /// `nil` for booking tokens.
    public let cell: CellName?
    public let keyID: Digest

    init(period: PeriodID, cell: CellName?, keyID: Digest) {
        self.period = period
        self.cell = cell
        self.keyID = keyID
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        period = try reader.value()
        cell = try reader.optional(of: CellName.self)
        keyID = try reader.value()
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(period)
        writer.optional(cell)
        writer.value(keyID)
    }
}

/// The highest version of each document seen, what no later version may take back, and the newest signed time. Kept sealed with the client's own state.
public struct TrustPins: CanonicalValue, Equatable {
    public let programme: ProgrammeID
    public var charter: Pin
    public var roster: Pin
    public var policy: Pin
    public var rounds: Pin
    /// Of timestamps by `providerKey`; another key begins anew, so that a stolen one cannot block its successor.
    public var timestamp: Pin?
    /// The provider side's online key, as the roster named it last.
    public let providerKey: SigningPublicKey
    /// Since when a clinician's key is revoked: for ever.
    public let revocations: [SigningPublicKey: Instant]
    /// Sorted by period and cell.
    public let tokenKeys: [NamedTokenKey]
    /// What rounds ask that must not change any more; `nil` where nothing was taken since this is remembered.
    let settled: SettledQuestions?
    /// The first second at which the newest timestamp seen is no longer valid.
    public var freshUntil: Instant?
    /// The newest date of issue on any verified document: the local clock cannot be turned back behind it. Never more than a day ahead of the
    /// clock by which the first document of that date was taken.
    public var newestTime: Instant

    init(
        programme: ProgrammeID,
        charter: Pin,
        roster: Pin,
        policy: Pin,
        rounds: Pin,
        timestamp: Pin?,
        providerKey: SigningPublicKey,
        revocations: [SigningPublicKey: Instant],
        tokenKeys: [NamedTokenKey],
        settled: SettledQuestions?,
        freshUntil: Instant?,
        newestTime: Instant
    ) {
        self.programme = programme
        self.charter = charter
        self.roster = roster
        self.policy = policy
        self.rounds = rounds
        self.timestamp = timestamp
        self.providerKey = providerKey
        self.revocations = revocations
        self.tokenKeys = tokenKeys
        self.settled = settled
        self.freshUntil = freshUntil
        self.newestTime = newestTime
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        programme = try reader.value()
        charter = try reader.value()
        roster = try reader.value()
        policy = try reader.value()
        rounds = try reader.value()
        timestamp = try reader.optional(of: Pin.self)
        providerKey = try reader.value()
        let revoked = try reader.list(limit: 2000) { (reader: inout ByteReader) throws(WireError) in
            (try reader.value(SigningPublicKey.self), try reader.value(Instant.self))
        }
        guard zip(revoked, revoked.dropFirst()).allSatisfy({ $0.0 < $1.0 }) else {
            throw WireError(.nonCanonical, "revocations are not sorted")
        }
        revocations = Dictionary(revoked) { first, _ in first }
        tokenKeys = try reader.list(of: NamedTokenKey.self, limit: 50_000)
        freshUntil = try reader.optional(of: Instant.self)
        newestTime = try reader.value()
        // Pins of the first version end here; they stand alone wherever they are kept.
        settled = reader.remaining > 0 ? try reader.value() : nil
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(programme)
        for pin in [charter, roster, policy, rounds] { writer.value(pin) }
        writer.optional(timestamp)
        writer.value(providerKey)
        writer.list(revocations.sorted { $0.key < $1.key }) {
            $0.value($1.key)
            $0.value($1.value)
        }
        writer.list(tokenKeys)
        writer.optional(freshUntil)
        writer.value(newestTime)
        if let settled { writer.value(settled) }
    }

    /// The later of the local clock and the newest signed time.
    public func time(localClock: Instant) -> Instant { max(localClock, newestTime) }

    /// For what cannot be undone (forgetting tokens, destroying keys): the earlier of the local clock and the newest signed time. Neither a wrong
    /// clock nor a document from the future does it alone.
    public func certainTime(localClock: Instant) -> Instant { min(localClock, newestTime) }

    func pin(of kind: DocumentKind) -> Pin? {
        switch kind {
        case .charter: charter
        case .roster: roster
        case .policy: policy
        case .rounds: rounds
        case .timestamp: timestamp
        case .deviceList, .sideRequest, .signerRequest, .clinicianRequest: nil
        }
    }
}
