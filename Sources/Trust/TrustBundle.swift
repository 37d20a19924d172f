// What a side serves at `/v1/trust`, and what `import` reads.

public import Wire

/// The signed documents of a programme, unread.
public struct TrustBundle: Codable, Sendable, Equatable {
    /// All charters, oldest first, so that cards printed under the first keep working.
    public var charters: [Blob]
    public var roster: Blob
    public var policy: Blob
    public var rounds: Blob
    /// Missing until the provider side has signed one.
    public var timestamp: Blob?

    public init(charters: [Blob], roster: Blob, policy: Blob, rounds: Blob, timestamp: Blob? = nil) {
        self.charters = charters
        self.roster = roster
        self.policy = policy
        self.rounds = rounds
        self.timestamp = timestamp
    }

    /// Which programme the first charter founds. For the operator of a side, who imports the file that the clinical authority handed over and
    /// compares the words; an officer takes the programme from the card and never from a server.
    public func claimedProgramme() throws(TrustError) -> ProgrammeID {
        guard let first = charters.first else { throw TrustError(.charterChainBroken, .charter) }
        let charter = try Unverified<Charter>(first).body
        guard charter.version == 1 else { throw TrustError(.charterChainBroken, .charter) }
        do { return try ProgrammeID(firstCharter: charter) } catch { throw TrustError(reading: error, as: .charter) }
    }
}
