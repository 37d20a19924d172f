// The nonce of a token names the key that signs what the token pays for, so that whoever relays a token cannot move it to something else.

public import Sodium
public import Wire

/// 32 bytes, unique to a token: what a store remembers as spent.
public struct TokenNonce: FixedBytes {
    public static let length = 32
    public let bytes: [UInt8]

    public init(bytes: [UInt8]) throws(WireError) {
        try Self.checkLength(bytes)
        self.bytes = bytes
    }

    /// SHA-256(tag ‖ purpose ‖ key), tag and purpose length-prefixed.
    public init(purpose: TokenPurpose, key: SigningPublicKey) {
        var writer = ByteWriter()
        writer.string("respite.token-nonce")
        writer.value(purpose)
        writer.value(key)
        bytes = Wire.Digest(sha256: writer.bytes).bytes
    }
}
