// A note of 4 KiB as Respite seals and opens it: with its author's signature inside, and a grant that wraps its key.

import Envelope
import Sealing
import Sodium
import Wire

/// How long the parts of a record are, in bytes: what libsodium is given to do the same.
struct Shape {
    let statement: Int
    let context: Int
    let padded: Int
    let core: Int
    let notice: Int
    let noticeContext: Int
    let grant: Int
}

struct Ours {
    /// In bytes: with all that stands beside it, it fills a bucket of 4 KiB.
    static let content = 3_700
    static let now = Instant(seconds: 1_795_608_000)

    let author: SigningPublicKey
    let device: SigningKey
    let subkey: SealingKey
    private let signatories: Signatories
    private let before: CoreReference
    private let caseID: CaseID

    init() throws {
        author = try SigningKey.random().publicKey
        device = try .random()
        subkey = try .random()
        signatories = Signatories(devices: [CertifiedDevice(device: device.publicKey, clinician: author)])
        before = CoreReference(device: device.publicKey, counter: 6, core: Digest(sha256: [1]))
        caseID = try CaseID(bytes: Randomness.bytes(CaseID.length))
    }

    func seal(_ content: [UInt8]) throws -> SealedRecord<OrdinaryRecord> {
        let entry = try RecordEntry(
            caseID: caseID, kind: 8, rosterVersion: 1, predecessors: [before], happened: Self.now, written: Self.now, content: content)
        return try SealedRecord<OrdinaryRecord>.seal(
            entry, as: .random(), by: RecordAuthor(clinician: author, device: device, newest: before),
            to: [AddressedRecipient(clinician: author, subkey: subkey.publicKey)], fetchers: [author])
    }

    /// From the bytes as they come from a server.
    func open(_ core: [UInt8], _ grant: [UInt8]) throws -> [UInt8] {
        let core = try RecordCore(canonicalBytes: core)
        let sealed = try SealedRecord<OrdinaryRecord>(core, grants: [DeviceSigned(bytes: grant)], of: core.header.record)
        let reader = RecordReader(clinician: author, subkeys: [subkey])
        guard case .verified(let record) = try sealed.open(as: reader, trusting: signatories, firstSeen: Self.now) else {
            throw Unexpected()
        }
        return record.entry.content
    }

    func shape() throws -> Shape {
        let sealed = try seal([UInt8](repeating: 7, count: Self.content))
        guard let grant = sealed.grants.first?.body, sealed.core.header.bucket == .kib4 else { throw Unexpected() }
        let context = sealed.core.header.canonicalBytes.count
        return Shape(
            // Header, nonce, key and everything that stands beside the content.
            statement: 30 + 4 + context + Nonce.length + KeyCommitment.length + 192 + Self.content, context: context,
            padded: sealed.core.header.bucket.paddedLength, core: sealed.core.canonicalBytes.count,
            notice: grant.notice.ciphertext.count - CommittedCiphertext.overhead,
            noticeContext: grant.canonicalBytes.count - grant.notice.ciphertext.count, grant: grant.canonicalBytes.count)
    }
}
