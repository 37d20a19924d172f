// XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha-03, libsodium's `aead_xchacha20poly1305_ietf`) and derivation of keys from keys.

internal import CSodium

/// A 256-bit secret key. One key, one purpose: derive another for another.
public struct SymmetricKey: ~Copyable, Sendable {
    public static let length = 32
    public static let nonceLength = 24
    public static let tagLength = 16

    public let secret: SecretBytes

    public init(_ secret: consuming SecretBytes) throws(SodiumError) {
        guard secret.count == Self.length else { throw .wrongLength }
        self.secret = secret
    }

    public static func random() throws -> SymmetricKey { try SymmetricKey(SecretBytes.random(count: length)) }

    public borrowing func copy() throws -> SymmetricKey { try SymmetricKey(try secret.copy()) }

    /// A key for one purpose: keyed BLAKE2b-256 over a length-prefixed context and any further bytes.
    /// - Parameter context: names the purpose, for example `respite.state.body`.
    public borrowing func derive(_ context: String, _ more: [UInt8] = []) throws -> SymmetricKey {
        try SymmetricKey(try deriveSecret(context, more, count: Self.length))
    }

    /// As `derive`, a key that is gone when `body` returns.
    public borrowing func withDerived<Value>(_ context: String, _ body: (borrowing SymmetricKey) throws -> Value) throws -> Value {
        try body(try derive(context, isBrief: true))
    }

    borrowing func derive(_ context: String, isBrief: Bool) throws -> SymmetricKey {
        try SymmetricKey(try deriveSecret(context, [], count: Self.length, isBrief: isBrief))
    }

    /// As `derive`, for another length (16 to 64 bytes).
    public borrowing func deriveSecret(_ context: String, _ more: [UInt8] = [], count: Int) throws -> SecretBytes {
        try deriveSecret(context, more, count: count, isBrief: false)
    }

    private borrowing func deriveSecret(_ context: String, _ more: [UInt8], count: Int, isBrief: Bool) throws -> SecretBytes {
        guard (16...64).contains(count) else { throw SodiumError.wrongLength }
        let input = Self.labelled(context, more)
        return try secret.withPointer { key in
            try SecretBytes(count, isBrief: isBrief) { out throws(SodiumError) in
                let status = crypto_generichash(out, count, input, UInt64(input.count), key, Self.length)
                guard status == 0 else { throw .unavailable }
            }
        }
    }

    /// Keyed BLAKE2b-256 (RFC 7693) over a length-prefixed context and a message. It commits to the key as well as to the message: no two
    /// keys with one value can be found, which the tag of XChaCha20-Poly1305 does not promise (attack class 17).
    public borrowing func authenticate(_ message: [UInt8], context: String) throws(SodiumError) -> [UInt8] {
        try Library.start()
        var out = [UInt8](repeating: 0, count: Self.length)
        let input = Self.labelled(context, message)
        let status = secret.withPointer { key in
            crypto_generichash(&out, out.count, input, UInt64(input.count), key, Self.length)
        }
        guard status == 0 else { throw .unavailable }
        return out
    }

    /// The length of the context, the context, the rest: no two pairs give the same bytes.
    private static func labelled(_ context: String, _ more: [UInt8]) -> [UInt8] {
        var context = context
        return context.withUTF8 { label in
            var input: [UInt8] = []
            input.reserveCapacity(4 + label.count + more.count)
            withUnsafeBytes(of: UInt32(label.count).bigEndian) { input.append(contentsOf: $0) }
            input.append(contentsOf: label)
            input.append(contentsOf: more)
            return input
        }
    }

    /// Ciphertext and 16-byte tag. The nonce must be random (192 bits) or never used before under this key.
    public borrowing func seal(_ plaintext: [UInt8], nonce: [UInt8], context: [UInt8]) throws(SodiumError) -> [UInt8] {
        guard nonce.count == Self.nonceLength else { throw .wrongLength }
        try Library.start()
        var out = [UInt8](repeating: 0, count: plaintext.count + Self.tagLength)
        let status = secret.withPointer { key in
            crypto_aead_xchacha20poly1305_ietf_encrypt(
                &out, nil, plaintext, UInt64(plaintext.count), context, UInt64(context.count), nil, nonce, key
            )
        }
        guard status == 0 else { throw .unavailable }
        return out
    }

    /// The plaintext, or `cannotOpen`: nothing of it is released before the tag is checked.
    public borrowing func open(_ sealed: [UInt8], nonce: [UInt8], context: [UInt8]) throws(SodiumError) -> [UInt8] {
        guard nonce.count == Self.nonceLength, sealed.count >= Self.tagLength else { throw .cannotOpen }
        try Library.start()
        var out = [UInt8](repeating: 0, count: sealed.count - Self.tagLength)
        let status = secret.withPointer { key in
            crypto_aead_xchacha20poly1305_ietf_decrypt(
                &out, nil, nil, sealed, UInt64(sealed.count), context, UInt64(context.count), nonce, key
            )
        }
        guard status == 0 else { throw .cannotOpen }
        return out
    }

    /// As `open`, into secret memory: for keys wrapped under keys.
    public borrowing func openSecret(_ sealed: [UInt8], nonce: [UInt8], context: [UInt8]) throws -> SecretBytes {
        guard nonce.count == Self.nonceLength, sealed.count > Self.tagLength else { throw SodiumError.cannotOpen }
        return try secret.withPointer { key in
            try SecretBytes(sealed.count - Self.tagLength) { out throws(SodiumError) in
                let status = crypto_aead_xchacha20poly1305_ietf_decrypt(
                    out, nil, nil, sealed, UInt64(sealed.count), context, UInt64(context.count), nonce, key
                )
                guard status == 0 else { throw .cannotOpen }
            }
        }
    }

    /// As `seal`, for a secret that should not pass through an array.
    public borrowing func sealSecret(_ plaintext: borrowing SecretBytes, nonce: [UInt8], context: [UInt8]) throws(SodiumError) -> [UInt8] {
        guard nonce.count == Self.nonceLength else { throw .wrongLength }
        var out = [UInt8](repeating: 0, count: plaintext.count + Self.tagLength)
        let status = secret.withPointer { key in
            plaintext.withPointer { text in
                crypto_aead_xchacha20poly1305_ietf_encrypt(
                    &out, nil, text, UInt64(plaintext.count), context, UInt64(context.count), nil, nonce, key
                )
            }
        }
        guard status == 0 else { throw .unavailable }
        return out
    }
}
