// The timestamp: which versions of the other four documents belong together and were current a short while ago. Signed daily by the
// provider side's online key, which the roster names; it bounds how long both sides together can hold a newer document back.

public import Wire

/// One version of one document.
public struct Pin: CanonicalValue, Hashable, Codable {
    public let version: UInt64
    /// SHA-256 of the document's canonical bytes, without signatures: signing again changes nothing.
    public let digest: Digest

    public init(version: UInt64, digest: Digest) {
        self.version = version
        self.digest = digest
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        version = try reader.u64()
        digest = try reader.value()
    }

    public func write(to writer: inout ByteWriter) {
        writer.u64(version)
        writer.value(digest)
    }
}

public struct Timestamp: ProgrammeDocument {
    public static let domain = "respite.timestamp"
    public static let kind = DocumentKind.timestamp
    /// Revocation can lag this long, and no longer.
    public static let longestValidity = 7 * Seconds.day

    public let programme: ProgrammeID
    public let version: UInt64
    public let issued: Instant
    public let expires: Instant
    public let charter: Pin
    public let roster: Pin
    public let policy: Pin
    public let rounds: Pin

    public init(
        programme: ProgrammeID,
        version: UInt64,
        issued: Instant,
        expires: Instant,
        charter: Pin,
        roster: Pin,
        policy: Pin,
        rounds: Pin
    ) throws(WireError) {
        self.programme = programme
        self.version = version
        self.issued = issued
        self.expires = expires
        self.charter = charter
        self.roster = roster
        self.policy = policy
        self.rounds = rounds
        try checkDates()
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        self = try Timestamp(
            programme: reader.value(),
            version: reader.u64(),
            issued: reader.value(),
            expires: reader.value(),
            charter: reader.value(),
            roster: reader.value(),
            policy: reader.value(),
            rounds: reader.value()
        )
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(programme)
        writer.u64(version)
        writer.value(issued)
        writer.value(expires)
        for pin in [charter, roster, policy, rounds] { writer.value(pin) }
    }
}
