// What a client remembers, so that nothing it has once seen can be taken back unnoticed.

public import Wire

/// The highest version of each document seen, and the newest signed time. Kept sealed with the client's own state.
public struct TrustPins: CanonicalValue, Equatable {
    public let programme: ProgrammeID
    public var charter: Pin
    public var roster: Pin
    public var policy: Pin
    public var rounds: Pin
    public var timestamp: Pin?
    /// The first second at which the newest timestamp seen is no longer valid.
    public var freshUntil: Instant?
    /// The newest date of issue on any verified document: the local clock cannot be turned back behind it.
    public var newestTime: Instant

    public init(
        programme: ProgrammeID,
        charter: Pin,
        roster: Pin,
        policy: Pin,
        rounds: Pin,
        timestamp: Pin?,
        freshUntil: Instant?,
        newestTime: Instant
    ) {
        self.programme = programme
        self.charter = charter
        self.roster = roster
        self.policy = policy
        self.rounds = rounds
        self.timestamp = timestamp
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
        freshUntil = try reader.optional(of: Instant.self)
        newestTime = try reader.value()
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(programme)
        for pin in [charter, roster, policy, rounds] { writer.value(pin) }
        writer.optional(timestamp)
        writer.optional(freshUntil)
        writer.value(newestTime)
    }

    /// The later of the local clock and the newest signed time.
    public func time(localClock: Instant) -> Instant { max(localClock, newestTime) }

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
