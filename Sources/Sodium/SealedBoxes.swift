// X25519 key pairs and libsodium's sealed boxes (ephemeral X25519, XSalsa20-Poly1305): anonymous and unauthenticated, so only ever used to
// wrap a fresh content key whose use is then bound by a commitment, a context and a signature.

internal import CSodium
public import Wire

/// An X25519 public key (RFC 7748). Keys that lead to an all-zero shared secret are refused when one is made from bytes.
public struct SealingPublicKey: FixedBytes {
    public static let length = 32
    public let bytes: [UInt8]

    public init(bytes: [UInt8]) throws(WireError) {
        try Self.checkLength(bytes)
        guard (try? Library.start()) != nil else { throw WireError(.invalidValue, "libsodium could not start") }
        guard Self.accepted.accept(bytes, { Self.isCanonical($0) && KeyAgreement.contributes($0) }) else {
            throw WireError(.invalidValue, "not an acceptable X25519 public key")
        }
        self.bytes = bytes
    }

    private static let accepted = AcceptedKeys()

    init(computed bytes: [UInt8]) { self.bytes = bytes }

    /// Whether u < 2^255 - 19 and the unused top bit is clear.
    private static func isCanonical(_ bytes: [UInt8]) -> Bool {
        guard bytes[31] & 0x80 == 0 else { return false }
        guard bytes[31] == 0x7f, bytes[1..<31].allSatisfy({ $0 == 0xff }) else { return true }
        return bytes[0] < 0xed
    }

    /// In bytes: what a sealed box is longer than its content.
    public static let overhead = Int(crypto_box_PUBLICKEYBYTES + crypto_box_MACBYTES)

    /// Wraps a secret so that only the holder of the private key can take it out.
    public func wrap(_ secret: borrowing SecretBytes) throws(SodiumError) -> [UInt8] {
        try Library.start()
        var out = [UInt8](repeating: 0, count: secret.count + Self.overhead)
        let status = secret.withPointer { start in
            crypto_box_seal(&out, start, UInt64(secret.count), bytes)
        }
        guard status == 0 else { throw .badPublicKey }
        return out
    }
}

/// An X25519 private key in secret memory.
public final class SealingKey: Sendable {
    public static let seedLength = 32

    public let publicKey: SealingPublicKey
    private let secret: SecretBytes

    /// - Parameter seed: 32 bytes; the private scalar is SHA-512 of it (libsodium's `crypto_box_seed_keypair`).
    public init(seed: borrowing SecretBytes) throws {
        guard seed.count == Self.seedLength else { throw SodiumError.wrongLength }
        var publicBytes = [UInt8](repeating: 0, count: SealingPublicKey.length)
        secret = try seed.withPointer { seed in
            try SecretBytes(Int(crypto_box_SECRETKEYBYTES)) { out throws(SodiumError) in
                let status = crypto_box_seed_keypair(&publicBytes, out, seed)
                guard status == 0 else { throw .unavailable }
            }
        }
        publicKey = SealingPublicKey(computed: publicBytes)
    }

    func withSecret<Result: ~Copyable, Failure: Error>(
        _ body: (borrowing SecretBytes) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try body(secret)
    }

    public static func random() throws -> SealingKey { try SealingKey(seed: try SecretBytes.random(count: seedLength)) }

    /// Takes out what `wrap` put in, or throws `cannotOpen`.
    public func unwrap(_ wrapped: [UInt8]) throws -> SecretBytes {
        guard wrapped.count > SealingPublicKey.overhead else { throw SodiumError.cannotOpen }
        return try secret.withPointer { secret in
            try SecretBytes(wrapped.count - SealingPublicKey.overhead) { out throws(SodiumError) in
                let status = crypto_box_seal_open(out, wrapped, UInt64(wrapped.count), publicKey.bytes, secret)
                guard status == 0 else { throw .cannotOpen }
            }
        }
    }
}

extension SealingKey {
    /// The X25519 private key itself, for HPKE (RFC 9180), which libsodium does not have. It is to be dropped as soon as that library has it.
    public func scalar() throws -> SecretBytes { try withSecret { try $0.copy() } }

    /// The X25519 shared secret with another key, never to be used but through a key derivation. Throws `badPublicKey` where it would be zero.
    public func agreement(with other: SealingPublicKey) throws -> SecretBytes {
        try withSecret { try KeyAgreement.sharedSecret(scalar: $0, point: other.bytes) }
    }
}
