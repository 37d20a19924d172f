// The key behind a six-word cancel code: whoever has the words, on any machine, can cancel that one booking and do nothing else.

import Sodium
import Trust
import Wire

enum CancelKey {
    /// 60 bits stretched with Argon2id, so that the public key in the department's database gives nobody the words.
    static func derive(from words: WordCode, programme: ProgrammeID) throws -> SigningKey {
        var secret = words.bytes
        let passphrase = try SecretBytes(wiping: &secret)
        let salt = Array(Digest(sha256: Array("respite.cancel-code".utf8) + programme.bytes).bytes.prefix(SymmetricKey.saltLength))
        let stretched = try SymmetricKey(passphrase: passphrase, salt: salt, cost: .interactive)
        return try SigningKey(seed: try stretched.deriveSecret("respite.cancel-key", count: SigningKey.seedLength))
    }
}
