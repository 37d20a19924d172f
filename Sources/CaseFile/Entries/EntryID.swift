// How one line of a case is named by others: by the digest of its sealed core, which nobody can choose.

public import Wire

/// The digest of the core of the record that holds an entry. Whoever names an entry has seen it.
public struct EntryID: FixedBytes {
    public static let length = 32
    public let bytes: [UInt8]

    public init(bytes: [UInt8]) throws(WireError) {
        try Self.checkLength(bytes)
        self.bytes = bytes
    }

    public init(_ digest: Digest) { bytes = digest.bytes }
}
