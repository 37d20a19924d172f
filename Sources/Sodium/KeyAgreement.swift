// X25519 (RFC 7748), for checking public keys. Sealing itself goes through libsodium's sealed boxes.

internal import CSodium

enum KeyAgreement {
    /// Throws `badPublicKey` where the shared secret would be all zero: the point is of low order (attack class 26).
    static func sharedSecret(scalar: borrowing SecretBytes, point: [UInt8]) throws -> SecretBytes {
        guard scalar.count == Int(crypto_scalarmult_SCALARBYTES), point.count == Int(crypto_scalarmult_BYTES) else {
            throw SodiumError.wrongLength
        }
        return try scalar.withPointer { scalar in
            try SecretBytes(Int(crypto_scalarmult_BYTES)) { out throws(SodiumError) in
                guard crypto_scalarmult(out, scalar, point) == 0 else { throw .badPublicKey }
            }
        }
    }

    /// Whether the point has a part of large order. `crypto_scalarmult` clears the cofactor, so that one scalar tells for all.
    static func contributes(_ point: [UInt8]) -> Bool {
        guard point.count == Int(crypto_scalarmult_BYTES) else { return false }
        let scalar = [UInt8](repeating: 0x42, count: Int(crypto_scalarmult_SCALARBYTES))
        var shared = [UInt8](repeating: 0, count: Int(crypto_scalarmult_BYTES))
        return crypto_scalarmult(&shared, scalar, point) == 0
    }
}
