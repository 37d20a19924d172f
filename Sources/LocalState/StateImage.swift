// The sealed file itself: how the state key is wrapped, and the state under that key.

internal import Sodium
internal import Wire

/// What is needed to come to the state key, and the root secret under it. Authenticated as a whole with the body.
struct StateHeader: CanonicalValue, Hashable {
    let kind: StateKind
    let salt: [UInt8]
    let cost: PassphraseCost
    let passphraseWrap: WrappedSecret
    /// Of the key pair on the recovery sheet. A public key, so that the state key can be changed while the sheet lies in its drawer.
    let recoveryKey: SealingPublicKey
    let recoveryWrap: [UInt8]
    let rootWrap: WrappedSecret

    static let recoveryWrapLength = SymmetricKey.length + SealingPublicKey.overhead

    init(
        kind: StateKind,
        salt: [UInt8],
        cost: PassphraseCost,
        passphraseWrap: WrappedSecret,
        recoveryKey: SealingPublicKey,
        recoveryWrap: [UInt8],
        rootWrap: WrappedSecret
    ) {
        self.kind = kind
        self.salt = salt
        self.cost = cost
        self.passphraseWrap = passphraseWrap
        self.recoveryKey = recoveryKey
        self.recoveryWrap = recoveryWrap
        self.rootWrap = rootWrap
    }

    init(from reader: inout ByteReader) throws(WireError) {
        guard let kind = StateKind(rawValue: try reader.u8()) else { throw WireError(.unknownTag, "no such kind of state") }
        self.kind = kind
        salt = try reader.fixed(SymmetricKey.saltLength)
        cost = try reader.value()
        passphraseWrap = try reader.value()
        recoveryKey = try reader.value()
        recoveryWrap = try reader.fixed(Self.recoveryWrapLength)
        rootWrap = try reader.value()
    }

    func write(to writer: inout ByteWriter) {
        writer.u8(kind.rawValue)
        writer.fixed(salt)
        writer.value(cost)
        writer.value(passphraseWrap)
        writer.value(recoveryKey)
        writer.fixed(recoveryWrap)
        writer.value(rootWrap)
    }
}

struct StateImage: CanonicalObject, Hashable {
    /// Says nothing of what the file is for.
    static let domain = "sealed.state"
    /// In bytes: no file is longer.
    static let limit = CommittedCiphertext.limit + 4096

    let header: StateHeader
    let body: CommittedCiphertext

    init(header: StateHeader, body: CommittedCiphertext) {
        self.header = header
        self.body = body
    }

    init(from reader: inout ByteReader) throws(WireError) {
        header = try reader.value()
        body = try reader.value()
    }

    func write(to writer: inout ByteWriter) {
        writer.value(header)
        writer.value(body)
    }

    /// Reads a file, with one error for each way in which it may not be one of ours.
    init(file bytes: [UInt8], kind: StateKind) throws(LocalStateError) {
        var reader = ByteReader(bytes)
        guard (try? reader.string(limit: 64)) == Self.domain else { throw .notAState }
        guard let version = try? reader.u16() else { throw .damaged }
        guard version == Self.version else { throw .unknownVersion }
        guard let found = try? reader.u8() else { throw .damaged }
        guard found == kind.rawValue else { throw .otherKind }
        guard (try? reader.fixed(SymmetricKey.saltLength)) != nil else { throw .damaged }
        do {
            _ = try PassphraseCost(from: &reader)
        } catch {
            throw error.code == .invalidValue ? .costOutOfBounds : .damaged
        }
        guard let image = try? StateImage(canonicalBytes: bytes) else { throw .damaged }
        self = image
    }
}
