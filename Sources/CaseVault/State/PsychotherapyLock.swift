// The key pair for psychotherapy notes, locked under a passphrase of its own: the vault being open does not open them.

internal import Sealing
internal import Sodium
internal import Wire

struct PsychotherapyLock: CanonicalValue, Hashable {
    private let salt: [UInt8]
    private let cost: PassphraseCost
    private let publicKey: SealingPublicKey
    private let nonce: Nonce
    /// The seed of the pair, under the stretched passphrase.
    private let seed: [UInt8]

    private static let context = Array("respite.vault.psychotherapy".utf8)
    private static let seedLength = SealingKey.seedLength + SymmetricKey.tagLength

    /// A new pair.
    init(passphrase: borrowing SecretBytes, cost: PassphraseCost) throws {
        try self.init(locking: try SecretBytes.random(count: SealingKey.seedLength), passphrase: passphrase, cost: cost)
    }

    private init(locking seed: borrowing SecretBytes, passphrase: borrowing SecretBytes, cost: PassphraseCost) throws {
        salt = try Randomness.bytes(SymmetricKey.saltLength)
        self.cost = cost
        publicKey = try SealingKey(seed: seed).publicKey
        nonce = try Nonce(bytes: Randomness.bytes(Nonce.length))
        let key = try SymmetricKey(passphrase: passphrase, salt: salt, cost: cost)
        self.seed = try key.sealSecret(seed, nonce: nonce.bytes, context: Self.context)
    }

    /// Throws `wrongPassphrase`.
    func open(passphrase: borrowing SecretBytes) throws -> PsychotherapyKey {
        PsychotherapyKey(try SealingKey(seed: try openedSeed(passphrase: passphrase)))
    }

    /// The same pair under another passphrase. Throws `wrongPassphrase`.
    func changed(from old: borrowing SecretBytes, to new: borrowing SecretBytes, cost: PassphraseCost) throws -> PsychotherapyLock {
        try PsychotherapyLock(locking: try openedSeed(passphrase: old), passphrase: new, cost: cost)
    }

    private func openedSeed(passphrase: borrowing SecretBytes) throws -> SecretBytes {
        let key = try SymmetricKey(passphrase: passphrase, salt: salt, cost: cost)
        guard let opened = try? key.openSecret(seed, nonce: nonce.bytes, context: Self.context),
            let pair = try? SealingKey(seed: opened), pair.publicKey == publicKey
        else { throw VaultError.wrongPassphrase }
        return opened
    }

    init(from reader: inout ByteReader) throws(WireError) {
        salt = try reader.fixed(SymmetricKey.saltLength)
        cost = try reader.value()
        publicKey = try reader.value()
        nonce = try reader.value()
        seed = try reader.fixed(Self.seedLength)
    }

    func write(to writer: inout ByteWriter) {
        writer.fixed(salt)
        writer.value(cost)
        writer.value(publicKey)
        writer.value(nonce)
        writer.fixed(seed)
    }
}
