// One secret for several readers: sealed boxes that share their ephemeral key. Each of them, with that key before it, is an ordinary libsodium
// sealed box; sharing it spares the reader who does not know which box is theirs an X25519 for every box, and says no more than before
// (randomness reuse of Diffie-Hellman schemes: Bellare, Boldyreva, Staddon 2003).

internal import CSodium
public import Wire

/// The public half of an ephemeral X25519 key. Not checked when it is read: what a bad one leads to does not open.
public struct EphemeralKey: FixedBytes {
    public static let length = 32
    public let bytes: [UInt8]

    public init(bytes: [UInt8]) throws(WireError) {
        try Self.checkLength(bytes)
        self.bytes = bytes
    }
}

public enum SharedBoxes {
    /// In bytes: what a box is longer than the secret.
    public static let overhead = Int(crypto_box_MACBYTES)

    /// One box for each key, in the order of the keys. The private half of the ephemeral key is gone when this returns.
    public static func wrap(
        _ secret: borrowing SecretBytes, for keys: [SealingPublicKey]
    ) throws -> (ephemeral: EphemeralKey, boxes: [[UInt8]]) {
        let scalar = try SecretBytes.random(count: Int(crypto_box_SECRETKEYBYTES), isBrief: true)
        var point = [UInt8](repeating: 0, count: EphemeralKey.length)
        let status = scalar.withPointer { crypto_scalarmult_base(&point, $0) }
        guard status == 0 else { throw SodiumError.unavailable }
        var boxes: [[UInt8]] = []
        for key in keys {
            let shared = try shared(scalar, with: key.bytes)
            let nonce = try nonce(point, key.bytes)
            var box = [UInt8](repeating: 0, count: secret.count + overhead)
            let status = shared.withPointer { shared in
                secret.withPointer { crypto_box_easy_afternm(&box, $0, UInt64(secret.count), nonce, shared) }
            }
            guard status == 0 else { throw SodiumError.unavailable }
            boxes.append(box)
        }
        return (try EphemeralKey(bytes: point), boxes)
    }

    /// As a sealed box derives it: BLAKE2b-192 over both public keys.
    fileprivate static func nonce(_ ephemeral: [UInt8], _ recipient: [UInt8]) throws(SodiumError) -> [UInt8] {
        var nonce = [UInt8](repeating: 0, count: Int(crypto_box_NONCEBYTES))
        let input = ephemeral + recipient
        guard crypto_generichash(&nonce, nonce.count, input, UInt64(input.count), nil, 0) == 0 else { throw .unavailable }
        return nonce
    }

    fileprivate static func open(_ box: [UInt8], nonce: [UInt8], _ shared: borrowing SecretBytes) throws -> SecretBytes {
        try shared.withPointer { shared in
            try SecretBytes(box.count - overhead) { out throws(SodiumError) in
                let status = crypto_box_open_easy_afternm(out, box, UInt64(box.count), nonce, shared)
                guard status == 0 else { throw .cannotOpen }
            }
        }
    }

    /// Throws `badPublicKey` where the shared secret would be all zero.
    fileprivate static func shared(_ scalar: borrowing SecretBytes, with point: [UInt8]) throws -> SecretBytes {
        try scalar.withPointer { scalar in
            try SecretBytes(Int(crypto_box_BEFORENMBYTES), isBrief: true) { out throws(SodiumError) in
                guard crypto_box_beforenm(out, point, scalar) == 0 else { throw .badPublicKey }
            }
        }
    }
}

extension SealingKey {
    /// The secret in the first of the boxes that opens; throws `cannotOpen` where none does.
    public func unwrap(anyOf boxes: some Sequence<[UInt8]>, from ephemeral: EphemeralKey) throws(SodiumError) -> SecretBytes {
        guard let shared = try? sharedSecret(with: ephemeral) else { throw .cannotOpen }
        let nonce = try SharedBoxes.nonce(ephemeral.bytes, publicKey.bytes)
        for box in boxes where box.count > SharedBoxes.overhead {
            guard let opened = try? SharedBoxes.open(box, nonce: nonce, shared) else { continue }
            return opened
        }
        throw .cannotOpen
    }

    private func sharedSecret(with ephemeral: EphemeralKey) throws -> SecretBytes {
        try withSecret { try SharedBoxes.shared($0, with: ephemeral.bytes) }
    }
}
