// The same with libsodium alone, on the same number of bytes, in buffers that are there already: nothing is parsed, checked or copied that need not.

import RawSodium

final class Raw {
    /// What of it is done.
    enum Part {
        /// Signatures, encryption, wrapping: what any such record needs.
        case bare
        /// With the hashes of the format: commitments to the keys, keys derived for one purpose, the hash of the core.
        case whole
    }

    private typealias Bytes = UnsafeMutablePointer<UInt8>
    private let shape: Shape
    private let (publicKey, secretKey): (Bytes, Bytes)
    private let (boxKey, boxSecret): (Bytes, Bytes)
    private let (text, statement, sealed): (Bytes, Bytes, Bytes)
    private let (context, noticeContext, notice, sealedNotice, grant): (Bytes, Bytes, Bytes, Bytes, Bytes)
    private let (key, nonce, noticeNonce, ephemeral, scalar): (Bytes, Bytes, Bytes, Bytes, Bytes)
    private let (shared, boxNonce, box): (Bytes, Bytes, Bytes)
    private let (signature, grantSignature, hash, derived): (Bytes, Bytes, Bytes, Bytes)

    init(_ shape: Shape) {
        func bytes(_ count: Int) -> Bytes {
            let bytes = Bytes.allocate(capacity: count)
            bytes.initialize(repeating: 7, count: count)
            return bytes
        }
        self.shape = shape
        (publicKey, secretKey) = (bytes(32), bytes(64))
        (boxKey, boxSecret) = (bytes(32), bytes(32))
        (text, statement, sealed) = (bytes(shape.padded), bytes(shape.statement), bytes(shape.core + 64))
        (context, noticeContext) = (bytes(shape.context), bytes(shape.noticeContext))
        (notice, sealedNotice, grant) = (bytes(shape.notice), bytes(shape.notice + 16), bytes(shape.grant))
        (key, nonce, noticeNonce, ephemeral, scalar) = (bytes(32), bytes(24), bytes(24), bytes(32), bytes(32))
        (shared, boxNonce, box) = (bytes(32), bytes(24), bytes(48))
        (signature, grantSignature, hash, derived) = (bytes(64), bytes(64), bytes(32), bytes(32))
        crypto_sign_keypair(publicKey, secretKey)
        crypto_box_keypair(boxKey, boxSecret)
    }

    private func derive() { crypto_generichash(derived, 32, context, 32, key, 32) }

    private func commit(_ bytes: Bytes, _ count: Int) { crypto_generichash(hash, 32, bytes, UInt64(count), derived, 32) }

    func seal(_ content: [UInt8], _ part: Part) {
        let length = UInt64(shape.padded)
        randombytes_buf(key, 32)
        randombytes_buf(nonce, 24)
        statement.update(from: content, count: content.count)
        text.update(from: content, count: content.count)
        if part == .whole {
            derive()
            derive()
            commit(context, shape.context)
        }
        crypto_sign_detached(signature, nil, statement, UInt64(shape.statement), secretKey)
        crypto_aead_xchacha20poly1305_ietf_encrypt(sealed, nil, text, length, context, UInt64(shape.context), nil, nonce, key)
        if part == .whole {
            commit(sealed, shape.core)
            crypto_hash_sha256(hash, sealed, UInt64(shape.core))
        }
        randombytes_buf(scalar, 32)
        crypto_scalarmult_base(ephemeral, scalar)
        _ = crypto_box_beforenm(shared, boxKey, scalar)
        boxNonceHash()
        crypto_box_easy_afternm(box, key, 32, boxNonce, shared)
        randombytes_buf(noticeNonce, 24)
        if part == .whole { for _ in 0..<3 { derive() } }
        crypto_aead_xchacha20poly1305_ietf_encrypt(
            sealedNotice, nil, notice, UInt64(shape.notice), noticeContext, UInt64(shape.noticeContext), nil, noticeNonce, key)
        if part == .whole { commit(sealed, shape.grant) }
        crypto_sign_detached(grantSignature, nil, grant, UInt64(shape.grant), secretKey)
    }

    private func boxNonceHash() { crypto_generichash(boxNonce, 24, text, 64, nil, 0) }

    /// What `seal` sealed last. Throws where anything of it does not hold.
    func open(_ part: Part) throws {
        var checks = crypto_sign_verify_detached(grantSignature, grant, UInt64(shape.grant), publicKey)
        if part == .whole { crypto_hash_sha256(hash, sealed, UInt64(shape.core)) }
        checks |= crypto_box_beforenm(shared, ephemeral, boxSecret)
        boxNonceHash()
        checks |= crypto_box_open_easy_afternm(key, box, 48, boxNonce, shared)
        if part == .whole {
            derive()
            derive()
            commit(sealed, shape.core)
            commit(context, shape.context)
        }
        checks |= crypto_aead_xchacha20poly1305_ietf_decrypt(
            text, nil, nil, sealed, UInt64(shape.padded + 16), context, UInt64(shape.context), nonce, key)
        checks |= crypto_sign_verify_detached(signature, statement, UInt64(shape.statement), publicKey)
        if part == .whole {
            for _ in 0..<3 { derive() }
            commit(sealed, shape.grant)
        }
        checks |= crypto_aead_xchacha20poly1305_ietf_decrypt(
            notice, nil, nil, sealedNotice, UInt64(shape.notice + 16), noticeContext, UInt64(shape.noticeContext), noticeNonce, key)
        guard checks == 0 else { throw Unexpected() }
    }

    /// Argon2id with libsodium's limits.
    static func stretch(_ operations: UInt64, _ memory: Int) throws {
        var key = [UInt8](repeating: 0, count: 32)
        let word = "correct horse battery staple"
        let salt = [UInt8](repeating: 3, count: 16)
        guard crypto_pwhash(&key, 32, word, UInt64(word.utf8.count), salt, operations, memory, crypto_pwhash_ALG_ARGON2ID13) == 0 else {
            throw Unexpected()
        }
    }

    static func start() throws { guard sodium_init() >= 0 else { throw Unexpected() } }
}
