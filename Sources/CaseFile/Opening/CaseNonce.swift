// A case's name commits to who opened it, so that nobody can later put another beginning before the first.

public import Sealing
public import Sodium
public import Wire

/// What makes a case's name its own: random, drawn when the case is opened, and told by the opening to members only.
public struct CaseNonce: FixedBytes {
    public static let length = 32
    public let bytes: [UInt8]

    public init(bytes: [UInt8]) throws(WireError) {
        try Self.checkLength(bytes)
        self.bytes = bytes
    }
}

extension CaseID {
    /// The first half of SHA-256 over a tag, the opener's identity key and the nonce.
    public init(opener: SigningPublicKey, nonce: CaseNonce) throws(WireError) {
        var writer = ByteWriter()
        writer.string("respite.case.id")
        writer.value(opener)
        writer.value(nonce)
        try self.init(bytes: Array(Digest(sha256: writer.bytes).bytes.prefix(Self.length)))
    }
}
