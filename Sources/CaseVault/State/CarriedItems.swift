// What a backup takes along of the vault: what no department side has, sealed as the vault is.

internal import Envelope
internal import Sodium
internal import Wire

struct CarriedItems: CanonicalObject {
    static let domain = "respite.vault.carried"

    let items: [VaultItem]
    /// Those of the items that are records, as they travel.
    let kept: [KeptRecord]

    init(items: [VaultItem], kept: [KeptRecord]) {
        self.items = items
        self.kept = kept
    }

    init(from reader: inout ByteReader) throws(WireError) {
        items = try reader.list(limit: Self.most) { (reader: inout ByteReader) throws(WireError) in
            try VaultItem(canonicalBytes: try reader.prefixed(limit: Self.longestItem))
        }
        kept = try reader.list(limit: Self.most) { (reader: inout ByteReader) throws(WireError) in
            try KeptRecord(canonicalBytes: try reader.prefixed(limit: Self.longestItem))
        }
    }

    func write(to writer: inout ByteWriter) {
        writer.list(items) { $0.prefixed($1.canonicalBytes) }
        writer.list(kept) { $0.prefixed($1.canonicalBytes) }
    }

    private static let most = 1 << 20
    /// In bytes. A record with all the grants that it may have is shorter.
    private static let longestItem = 4 << 20

    static func name(_ key: VaultKey) throws -> RowName { try key.name("respite.vault.carried", []) }
}
