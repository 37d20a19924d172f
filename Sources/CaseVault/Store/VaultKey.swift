// The key under which everything in the vault lies, and the lengths that it has there.

public import Sodium
internal import Wire

/// From the clinician's sealed state; in secret memory.
public final class VaultKey: Sendable {
    private let sealing: CommittingKeys
    private let naming: SymmetricKey

    /// - Parameter root: derived from the state's root secret for this purpose alone.
    public init(_ root: borrowing SymmetricKey) throws {
        sealing = try CommittingKeys(derivedFrom: root.derive("respite.vault.sealing"))
        naming = try root.derive("respite.vault.naming")
    }

    /// What a row is called on disk: the same for the same thing, and nothing to anybody without the key.
    func name(_ kind: String, _ bytes: [UInt8]) throws -> RowName {
        try RowName(bytes: Array(naming.authenticate(bytes, context: kind).prefix(RowName.length)))
    }

    /// Padded to 1 KiB doubled, bound to its row.
    func seal(_ value: some CanonicalObject, in row: RowName) throws -> [UInt8] {
        var plaintext = value.canonicalBytes
        defer { wipe(&plaintext) }
        var length = Self.smallest
        while length <= plaintext.count { length *= 2 }
        var padded = try Padding.add(to: plaintext, upTo: length)
        defer { wipe(&padded) }
        var writer = ByteWriter()
        writer.value(try sealing.seal(padded, context: row.bytes))
        return writer.bytes
    }

    /// Throws `damaged` for whatever keeps it shut.
    func open<Value: CanonicalObject>(_ type: Value.Type, _ bytes: [UInt8], in row: RowName) throws(VaultError) -> Value {
        do {
            var reader = ByteReader(bytes)
            let sealed = try reader.value(CommittedCiphertext.self)
            try reader.finish()
            var plaintext = try Padding.remove(from: try sealing.open(sealed, context: row.bytes))
            defer { wipe(&plaintext) }
            return try Value(canonicalBytes: plaintext)
        } catch {
            throw .damaged
        }
    }

    private static let smallest = 1024
}

/// 16 bytes of a keyed hash.
struct RowName: FixedBytes {
    static let length = 16
    let bytes: [UInt8]

    init(bytes: [UInt8]) throws(WireError) {
        try Self.checkLength(bytes)
        self.bytes = bytes
    }
}
