// Hashes: SHA-256 (FIPS 180-4) for what other programs must be able to check, keyed BLAKE2b (RFC 7693) for deriving keys.

internal import CSodium
public import Wire

extension Digest {
    /// SHA-256 of the bytes.
    public init(sha256 bytes: some Collection<UInt8>) {
        var out = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
        let input = Array(bytes)
        crypto_hash_sha256(&out, input, UInt64(input.count))
        self = Self.known(out)
    }

    /// SHA-256 of an object's canonical bytes.
    public init(of object: some CanonicalObject) { self.init(sha256: object.canonicalBytes) }

    private static func known(_ bytes: [UInt8]) -> Digest {
        guard let digest = try? Digest(bytes: bytes) else { preconditionFailure("SHA-256 gives 32 bytes") }
        return digest
    }
}

/// Compares in constant time where lengths agree. For values that an attacker could learn byte by byte from timing.
public func constantTimeEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    left.count == right.count && sodium_memcmp(left, right, left.count) == 0
}
