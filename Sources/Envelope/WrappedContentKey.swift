// A content key as it travels: in a sealed box to one public key.

internal import Sodium
public import Wire

/// A 32-byte content key in a libsodium sealed box, 80 bytes. Anonymous and unauthenticated: what binds it is the commitment and signature inside.
public struct WrappedContentKey: FixedBytes {
    public static let length = SymmetricKey.length + SealingPublicKey.overhead
    public let bytes: [UInt8]

    public init(bytes: [UInt8]) throws(WireError) {
        try Self.checkLength(bytes)
        self.bytes = bytes
    }
}
