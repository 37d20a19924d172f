// A programme's name among programs: the 160-bit digest of its first charter, which the officer's card carries on paper.

internal import Sodium
public import Wire

/// The first 20 bytes of SHA-256 over the canonical bytes of the programme's first charter.
public struct ProgrammeID: FixedBytes {
    public static let length = 20
    public let bytes: [UInt8]

    public init(bytes: [UInt8]) throws(WireError) {
        try Self.checkLength(bytes)
        self.bytes = bytes
    }

    /// - Parameter charter: version 1; later versions carry the id.
    public init(firstCharter charter: Charter) throws(WireError) {
        self = try ProgrammeID(bytes: Array(Digest(of: charter).bytes.prefix(Self.length)))
    }

    /// Six words, compared with a poster or over the telephone at enrolment; every tool takes them from here.
    ///
    /// They are 60 bits of Argon2id over the id, not of the id itself: a false charter with the same words costs 2^60 times 64 MiB, not 2^60
    /// hashes. Takes a tenth of a second. Throws `SodiumError.outOfMemory`.
    public func words() throws -> WordCode {
        try WordCode(firstBitsOf: SlowDigest.bytes(of: bytes, tag: Array("respite.words.v1".utf8)))
    }
}
