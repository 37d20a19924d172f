// A record as it lies inside its seal, and what its author signs of it.

import Envelope
import Sodium
import Wire

/// Everything that is shown of a record, under the author's signature.
struct RecordBody: CanonicalValue, Hashable {
    /// Of `RecordClass`.
    let recordClass: UInt8
    /// The author's identity key. The device key stands in the header.
    let author: SigningPublicKey
    /// For whom the author wrote it, themselves among them; sorted.
    let recipients: [Recipient]
    let entry: RecordEntry

    init(recordClass: UInt8, author: SigningPublicKey, recipients: [Recipient], entry: RecordEntry) {
        self.recordClass = recordClass
        self.author = author
        self.recipients = recipients
        self.entry = entry
    }

    init(from reader: inout ByteReader) throws(WireError) {
        recordClass = try reader.u8()
        author = try reader.value()
        recipients = try reader.list(of: Recipient.self, limit: Recipient.limit)
        let caseID = try CaseID(from: &reader)
        let kind = try reader.u16()
        let rosterVersion = try reader.u64()
        let predecessors = try reader.list(of: CoreReference.self, limit: RecordEntry.predecessorLimit)
        let happened = try Instant(from: &reader)
        let written = try Instant(from: &reader)
        let content = try reader.prefixed(limit: RecordEntry.contentLimit)
        guard isStrictlyAscending(recipients), isStrictlyAscending(predecessors.map(\.device)) else {
            throw WireError(.nonCanonical, "readers or heads are not sorted, or one is there twice")
        }
        do {
            entry = try RecordEntry(
                caseID: caseID, kind: kind, rosterVersion: rosterVersion, predecessors: predecessors, happened: happened, written: written,
                content: content
            )
        } catch {
            throw WireError(.invalidValue, "not an entry of a record")
        }
    }

    func write(to writer: inout ByteWriter) {
        writer.u8(recordClass)
        writer.value(author)
        writer.list(recipients)
        writer.value(entry.caseID)
        writer.u16(entry.kind)
        writer.u64(entry.rosterVersion)
        writer.list(entry.predecessors)
        writer.value(entry.happened)
        writer.value(entry.written)
        writer.prefixed(entry.content)
    }
}

/// What the author's device signs: the body, the header around it, and nonce and content key under which it will lie. With key and nonce fixed
/// there is one ciphertext only, so that not even a reader, who has the content key, can make a second core of one signed record.
struct RecordStatement: CanonicalObject {
    static let domain = "respite.record.statement"

    let header: RecordHeader
    let nonce: Nonce
    let keyBinding: KeyCommitment
    let body: RecordBody

    init(header: RecordHeader, nonce: Nonce, keyBinding: KeyCommitment, body: RecordBody) {
        self.header = header
        self.nonce = nonce
        self.keyBinding = keyBinding
        self.body = body
    }

    init(from reader: inout ByteReader) throws(WireError) {
        header = try RecordHeader(canonicalBytes: try reader.prefixed(limit: 512))
        nonce = try reader.value()
        keyBinding = try reader.value()
        body = try reader.value()
    }

    func write(to writer: inout ByteWriter) {
        writer.prefixed(header.canonicalBytes)
        writer.value(nonce)
        writer.value(keyBinding)
        writer.value(body)
    }
}

/// The plaintext of a core.
struct SignedRecordBody: CanonicalObject {
    static let domain = "respite.record.body"

    let body: RecordBody
    let signature: Signature

    init(body: RecordBody, signature: Signature) {
        self.body = body
        self.signature = signature
    }

    init(from reader: inout ByteReader) throws(WireError) {
        body = try reader.value()
        signature = try reader.value()
    }

    func write(to writer: inout ByteWriter) {
        writer.value(body)
        writer.value(signature)
    }

    /// In bytes, before there is a signature.
    static func length(of body: RecordBody) -> Int {
        var writer = ByteWriter()
        writer.string(domain)
        writer.u16(version)
        writer.value(body)
        return writer.bytes.count + Signature.length
    }
}
