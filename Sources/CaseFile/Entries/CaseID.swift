// The name of a case. It commits to who opened it, so that nobody can later put another beginning before the first.

public import Sodium
public import Wire

/// SHA-256 over a tag, the opener's identity key and 32 random bytes that only the opening itself discloses, to members.
public struct CaseID: FixedBytes {
    public static let length = 32
    public let bytes: [UInt8]

    public init(bytes: [UInt8]) throws(WireError) {
        try Self.checkLength(bytes)
        self.bytes = bytes
    }

    public init(opener: SigningPublicKey, nonce: CaseNonce) {
        var writer = ByteWriter()
        writer.string("respite.case.id")
        writer.value(opener)
        writer.value(nonce)
        bytes = Digest(sha256: writer.bytes).bytes
    }
}

/// What makes a case's name its own: random, drawn when the case is opened.
public struct CaseNonce: FixedBytes {
    public static let length = 32
    public let bytes: [UInt8]

    public init(bytes: [UInt8]) throws(WireError) {
        try Self.checkLength(bytes)
        self.bytes = bytes
    }
}
