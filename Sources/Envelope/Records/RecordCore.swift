// The core of a record: header and ciphertext. It never changes; what the chain of a device hashes is this and nothing else.

public import Sodium
public import Wire

/// One immutable record as a server stores it. Who may open it is said by grants, which come and go without touching the core.
public struct RecordCore: CanonicalObject, Hashable {
    public static let domain = "respite.record.core"

    public let header: RecordHeader
    /// Nonce, commitment to the content key, ciphertext with tag.
    public let body: CommittedCiphertext
    /// SHA-256 over everything, ciphertext included: what the next core of the device names, and every grant and head.
    public let digest: Digest

    /// Throws `invalidValue` where the ciphertext has not the length that the header says.
    public init(header: RecordHeader, body: CommittedCiphertext) throws(WireError) {
        guard body.ciphertext.count == header.bucket.rawValue else {
            throw WireError(.invalidValue, "a ciphertext of another length than its header says")
        }
        self.header = header
        self.body = body
        digest = Digest(sha256: Self.canonicalBytes { Self.write(header, body, to: &$0) })
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        let header = try RecordHeader(from: &reader)
        let nonce = try Nonce(from: &reader)
        let commitment = try KeyCommitment(from: &reader)
        let ciphertext = try reader.prefixed(limit: header.bucket.rawValue)
        try self.init(header: header, body: CommittedCiphertext(nonce: nonce, commitment: commitment, ciphertext: ciphertext))
    }

    public func write(to writer: inout ByteWriter) { Self.write(header, body, to: &writer) }

    private static func write(_ header: RecordHeader, _ body: CommittedCiphertext, to writer: inout ByteWriter) {
        header.write(to: &writer)
        writer.value(body)
    }

    public var reference: CoreReference { CoreReference(device: header.device, counter: header.counter, core: digest) }
}

extension RecordCore {
    /// In bytes: no core is longer, so a server may refuse longer ones unread.
    public static let maximumLength = SizeBucket.largest.rawValue + 256

    /// Reads a core that came as bytes in JSON.
    public init(_ blob: Blob) throws(WireError) {
        guard blob.bytes.count <= Self.maximumLength else { throw WireError(.tooLong, "longer than any record") }
        try self.init(canonicalBytes: blob.bytes)
    }

    public var blob: Blob { Blob(canonicalBytes) }
}
