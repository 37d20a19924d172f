// Authenticated encryption that commits to its key. XChaCha20-Poly1305 alone does not: one ciphertext can be made that opens to two texts under
// two keys (Len, Grubbs, Ristenpart 2021; attack class 17). Here a keyed BLAKE2b over nonce, context and ciphertext is verified first.

public import Wire

/// What sealing under a key gives: nothing in it is secret.
public struct CommittedCiphertext: CanonicalValue, Hashable {
    /// In bytes: what ciphertext is longer than plaintext.
    public static let overhead = SymmetricKey.tagLength

    public let nonce: Nonce
    public let commitment: KeyCommitment
    /// Ciphertext and 16-byte tag.
    public let ciphertext: [UInt8]

    /// Throws where there are fewer bytes than a tag has.
    public init(nonce: Nonce, commitment: KeyCommitment, ciphertext: [UInt8]) throws(WireError) {
        guard ciphertext.count >= Self.overhead else { throw WireError(.truncated, "a ciphertext without its tag") }
        self.nonce = nonce
        self.commitment = commitment
        self.ciphertext = ciphertext
    }

    /// In bytes: no ciphertext read from outside is longer.
    public static let limit = 64 << 20

    public init(from reader: inout ByteReader) throws(WireError) {
        try self.init(nonce: reader.value(), commitment: reader.value(), ciphertext: reader.prefixed(limit: Self.limit))
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(nonce)
        writer.value(commitment)
        writer.prefixed(ciphertext)
    }
}

/// A 192-bit nonce: long enough to be drawn at random for each sealing (draft-irtf-cfrg-xchacha-03 section 3.1).
public struct Nonce: FixedBytes {
    public static let length = SymmetricKey.nonceLength
    public let bytes: [UInt8]

    public init(bytes: [UInt8]) throws(WireError) {
        try Self.checkLength(bytes)
        self.bytes = bytes
    }
}

/// Keyed BLAKE2b-256 over nonce, context and ciphertext.
public struct KeyCommitment: FixedBytes {
    public static let length = 32
    public let bytes: [UInt8]

    public init(bytes: [UInt8]) throws(WireError) {
        try Self.checkLength(bytes)
        self.bytes = bytes
    }
}

extension SymmetricKey {
    /// Under a fresh random nonce.
    /// - Parameter context: what the ciphertext belongs to; opening needs the same bytes.
    public borrowing func sealCommitting(_ plaintext: [UInt8], context: [UInt8]) throws -> CommittedCiphertext {
        try sealCommitting(context: context) { _ in plaintext }
    }

    /// As above, for a plaintext that names the nonce it will be sealed under, for example in a signature.
    public borrowing func sealCommitting(context: [UInt8], _ plaintext: (Nonce) throws -> [UInt8]) throws -> CommittedCiphertext {
        try CommittingKeys(derivedFrom: self, isBrief: true).seal(context: context, plaintext)
    }

    /// The plaintext, or `cannotOpen`: another key, altered bytes and another context are not told apart.
    public borrowing func openCommitting(_ sealed: CommittedCiphertext, context: [UInt8]) throws -> [UInt8] {
        try CommittingKeys(derivedFrom: self, isBrief: true).open(sealed, context: context)
    }
}

/// Two keys from one, so that neither use can weaken the other. For whoever seals and opens many things under one key: what `SymmetricKey` seals
/// opens here, and the other way round.
public struct CommittingKeys: ~Copyable, Sendable {
    let encryption: SymmetricKey
    let commitment: SymmetricKey

    init(encryption: consuming SymmetricKey, commitment: consuming SymmetricKey) {
        self.encryption = encryption
        self.commitment = commitment
    }

    public init(derivedFrom key: borrowing SymmetricKey) throws { try self.init(derivedFrom: key, isBrief: false) }

    init(derivedFrom key: borrowing SymmetricKey, isBrief: Bool) throws {
        self.init(
            encryption: try key.derive("respite.committed.encryption", isBrief: isBrief),
            commitment: try key.derive("respite.committed.commitment", isBrief: isBrief)
        )
    }

    /// As `SymmetricKey.sealCommitting`.
    public borrowing func seal(_ plaintext: [UInt8], context: [UInt8]) throws -> CommittedCiphertext {
        try seal(context: context) { _ in plaintext }
    }

    borrowing func seal(context: [UInt8], _ plaintext: (Nonce) throws -> [UInt8]) throws -> CommittedCiphertext {
        let nonce = try Nonce(bytes: Randomness.bytes(Nonce.length))
        return try seal(try plaintext(nonce), nonce: nonce, context: context)
    }

    borrowing func seal(_ plaintext: [UInt8], nonce: Nonce, context: [UInt8]) throws -> CommittedCiphertext {
        let ciphertext = try encryption.seal(plaintext, nonce: nonce.bytes, context: context)
        return try CommittedCiphertext(
            nonce: nonce,
            commitment: KeyCommitment(bytes: commit(to: ciphertext, nonce: nonce, context: context)),
            ciphertext: ciphertext
        )
    }

    /// As `SymmetricKey.openCommitting`.
    public borrowing func open(_ sealed: CommittedCiphertext, context: [UInt8]) throws -> [UInt8] {
        let expected = try commit(to: sealed.ciphertext, nonce: sealed.nonce, context: context)
        guard constantTimeEqual(expected, sealed.commitment.bytes) else { throw SodiumError.cannotOpen }
        return try encryption.open(sealed.ciphertext, nonce: sealed.nonce.bytes, context: context)
    }

    private borrowing func commit(to ciphertext: [UInt8], nonce: Nonce, context: [UInt8]) throws(SodiumError) -> [UInt8] {
        var writer = ByteWriter()
        writer.value(nonce)
        writer.prefixed(context)
        writer.prefixed(ciphertext)
        return try commitment.authenticate(writer.bytes, context: "respite.committed.ciphertext")
    }
}
