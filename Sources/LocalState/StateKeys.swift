// The keys of an open state: one for the body, which passphrase and recovery sheet lead to, and the root secret under it.

internal import Sodium
internal import Wire

final class StateKeys: Sendable {
    let state: SymmetricKey
    let root: RootKey
    /// The header that the keys were read from, or written to.
    let header: StateHeader

    /// Wraps a new state key for both ways in. The root secret stays.
    convenience init(
        kind: StateKind,
        root: RootKey,
        passphraseKey: borrowing SymmetricKey,
        salt: [UInt8],
        cost: PassphraseCost,
        recoveryKey: SealingPublicKey
    ) throws {
        let state = try SymmetricKey.random()
        let header = StateHeader(
            kind: kind,
            salt: salt,
            cost: cost,
            passphraseWrap: try WrappedSecret(
                state.secret,
                under: passphraseKey.derive("respite.state.passphrase"),
                context: Self.passphraseContext(kind, salt, cost)
            ),
            recoveryKey: recoveryKey,
            recoveryWrap: try recoveryKey.wrap(state.secret),
            rootWrap: try WrappedSecret(root.secret(), under: state.derive("respite.state.root"), context: Self.rootContext(kind))
        )
        self.init(state: state, root: root, header: header)
    }

    private init(state: consuming SymmetricKey, root: RootKey, header: StateHeader) {
        self.state = state
        self.root = root
        self.header = header
    }

    convenience init(opening header: StateHeader, passphraseKey: borrowing SymmetricKey) throws {
        try self.init(
            opening: header,
            state: header.passphraseWrap.open(
                under: passphraseKey.derive("respite.state.passphrase"),
                context: Self.passphraseContext(header.kind, header.salt, header.cost)
            )
        )
    }

    convenience init(opening header: StateHeader, recovery: RecoveryKey) throws {
        let pair = try recovery.sealingKey()
        guard pair.publicKey == header.recoveryKey else { throw LocalStateError.cannotOpen }
        try self.init(opening: header, state: SymmetricKey(pair.unwrap(header.recoveryWrap)))
    }

    private convenience init(opening header: StateHeader, state: consuming SymmetricKey) throws {
        let root = try header.rootWrap.open(under: state.derive("respite.state.root"), context: Self.rootContext(header.kind))
        self.init(state: state, root: RootKey(root), header: header)
    }

    /// The length of the body on disk is a power of two.
    func seal(_ contents: StateContents) throws -> StateImage {
        var plaintext = contents.bytes
        defer { wipe(&plaintext) }
        var length = StateContents.smallestBody
        while length - CommittedCiphertext.overhead <= plaintext.count { length *= 2 }
        guard length <= CommittedCiphertext.limit else { throw LocalStateError.tooLarge }
        var padded = try Padding.add(to: plaintext, upTo: length - CommittedCiphertext.overhead)
        defer { wipe(&padded) }
        return StateImage(header: header, body: try state.sealCommitting(padded, context: Self.bodyContext(header)))
    }

    /// Throws `cannotOpen` for whatever is wrong.
    func open(_ image: StateImage) throws(LocalStateError) -> StateContents {
        do {
            var padded = try state.openCommitting(image.body, context: Self.bodyContext(image.header))
            defer { wipe(&padded) }
            var plaintext = try Padding.remove(from: padded)
            defer { wipe(&plaintext) }
            return try StateContents(bytes: plaintext)
        } catch {
            throw .cannotOpen
        }
    }

    private static func bodyContext(_ header: StateHeader) -> [UInt8] {
        var writer = ByteWriter()
        writer.string("respite.state.body")
        writer.u16(StateImage.version)
        writer.value(header)
        return writer.bytes
    }

    private static func passphraseContext(_ kind: StateKind, _ salt: [UInt8], _ cost: PassphraseCost) -> [UInt8] {
        var writer = ByteWriter()
        writer.string("respite.state.passphrase")
        writer.u16(StateImage.version)
        writer.u8(kind.rawValue)
        writer.fixed(salt)
        writer.value(cost)
        return writer.bytes
    }

    private static func rootContext(_ kind: StateKind) -> [UInt8] {
        var writer = ByteWriter()
        writer.string("respite.state.root")
        writer.u16(StateImage.version)
        writer.u8(kind.rawValue)
        return writer.bytes
    }
}

/// What lies inside the body.
struct StateContents {
    /// In bytes, on disk: everything that a person with a few bookings has fits, so that a busy and an idle state look alike.
    static let smallestBody = 64 << 10

    /// Raised with each change.
    var generation: UInt64
    /// The state as JSON.
    var json: [UInt8]

    init(generation: UInt64, json: [UInt8]) {
        self.generation = generation
        self.json = json
    }

    init(bytes: [UInt8]) throws(WireError) {
        var reader = ByteReader(bytes)
        generation = try reader.u64()
        json = try reader.prefixed(limit: CommittedCiphertext.limit)
        try reader.finish()
    }

    var bytes: [UInt8] {
        var writer = ByteWriter()
        writer.u64(generation)
        writer.prefixed(json)
        return writer.bytes
    }
}
