// Ed25519 (RFC 8032), detached, over canonical bytes that carry their own domain tag.

internal import CSodium
public import Wire

/// An Ed25519 public key. Low-order, non-canonical and off-subgroup points are refused when one is made from bytes.
public struct SigningPublicKey: FixedBytes {
    public static let length = 32
    public let bytes: [UInt8]

    public init(bytes: [UInt8]) throws(WireError) {
        try Self.checkLength(bytes)
        guard (try? Library.start()) != nil else { throw WireError(.invalidValue, "libsodium could not start") }
        guard Self.accepted.accept(bytes, Self.isAcceptable) else {
            throw WireError(.invalidValue, "not an acceptable Ed25519 public key")
        }
        self.bytes = bytes
    }

    private static let accepted = AcceptedKeys()

    private static func isAcceptable(_ bytes: [UInt8]) -> Bool {
        var curve = [UInt8](repeating: 0, count: 32)
        return crypto_sign_ed25519_pk_to_curve25519(&curve, bytes) == 0 && isCanonical(bytes)
    }

    /// For keys that this program itself has just computed.
    init(computed bytes: [UInt8]) { self.bytes = bytes }

    /// Whether y < 2^255 - 19 (RFC 8032 section 5.1.3, step 1).
    private static func isCanonical(_ bytes: [UInt8]) -> Bool {
        guard bytes[31] & 0x7f == 0x7f, bytes[1..<31].allSatisfy({ $0 == 0xff }) else { return true }
        return bytes[0] < 0xed
    }

    /// Throws `badSignature`.
    public func verify(_ signature: Signature, of message: [UInt8]) throws(SodiumError) {
        try Library.start()
        guard crypto_sign_verify_detached(signature.bytes, message, UInt64(message.count), bytes) == 0 else { throw .badSignature }
    }

    public func verify(_ signature: Signature, of object: some CanonicalObject) throws(SodiumError) {
        try verify(signature, of: object.canonicalBytes)
    }
}

/// An Ed25519 signature, 64 bytes.
public struct Signature: FixedBytes {
    public static let length = 64
    public let bytes: [UInt8]

    public init(bytes: [UInt8]) throws(WireError) {
        try Self.checkLength(bytes)
        self.bytes = bytes
    }

    init(computed bytes: [UInt8]) { self.bytes = bytes }
}

/// An Ed25519 private key in secret memory. A reference, so that it can be shared without copying the secret.
public final class SigningKey: Sendable {
    /// In bytes, of the seed (RFC 8032 section 5.1.5).
    public static let seedLength = 32

    public let publicKey: SigningPublicKey
    private let secret: SecretBytes

    /// - Parameter seed: 32 bytes.
    public init(seed: borrowing SecretBytes) throws {
        guard seed.count == Self.seedLength else { throw SodiumError.wrongLength }
        var publicBytes = [UInt8](repeating: 0, count: SigningPublicKey.length)
        secret = try seed.withPointer { seed in
            try SecretBytes(Int(crypto_sign_SECRETKEYBYTES)) { out throws(SodiumError) in
                let status = crypto_sign_seed_keypair(&publicBytes, out, seed)
                guard status == 0 else { throw .unavailable }
            }
        }
        publicKey = SigningPublicKey(computed: publicBytes)
    }

    public static func random() throws -> SigningKey { try SigningKey(seed: try SecretBytes.random(count: seedLength)) }

    /// The seed, for sealing it away.
    public func seed() throws -> SecretBytes {
        try secret.withBytes { secret in
            try SecretBytes(count: Self.seedLength) { $0.copyMemory(from: UnsafeRawBufferPointer(rebasing: secret[..<Self.seedLength])) }
        }
    }

    public func sign(_ message: [UInt8]) throws(SodiumError) -> Signature {
        var out = [UInt8](repeating: 0, count: Signature.length)
        let status = secret.withPointer { secret in
            crypto_sign_detached(&out, nil, message, UInt64(message.count), secret)
        }
        guard status == 0 else { throw .unavailable }
        return Signature(computed: out)
    }

    public func sign(_ object: some CanonicalObject) throws(SodiumError) -> Signature { try sign(object.canonicalBytes) }
}
