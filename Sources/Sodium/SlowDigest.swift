// Argon2id over public bytes: what a person compares is short, and nobody shall find other bytes for it cheaply.

internal import CSodium

/// Not for passwords: those have a salt of their own and a stored cost (`SymmetricKey`).
public enum SlowDigest {
    /// In bytes.
    public static let length = 32

    /// libsodium's INTERACTIVE cost, 2 passes over 64 MiB, for ever: a tenth of a second once, and as much for every guess.
    /// - Parameter tag: 16 bytes that say what it is for.
    /// - Throws: `outOfMemory`; `wrongLength` for another tag.
    public static func bytes(of message: [UInt8], tag: [UInt8]) throws(SodiumError) -> [UInt8] {
        guard tag.count == Int(crypto_pwhash_SALTBYTES) else { throw .wrongLength }
        var digest = [UInt8](repeating: 0, count: length)
        let status = crypto_pwhash(
            &digest, UInt64(length), message.map { CChar(bitPattern: $0) }, UInt64(message.count), tag,
            UInt64(PassphraseCost.interactive.operations), Int(PassphraseCost.interactive.memory), crypto_pwhash_ALG_ARGON2ID13
        )
        guard status == 0 else { throw .outOfMemory }
        return digest
    }
}
