// Sealing of records: a fresh content key, the author's signature inside, everything a server could bend as associated data.

public import Envelope
public import Sodium
internal import Wire

extension SealedRecord where Class == OrdinaryRecord {
    /// A new record with its first grant.
    /// - Parameter recipients: the members of the case with their current subkeys, the author among them; the custodian where there is one.
    /// - Parameter fetchers: the clinicians to whom the server may give it. See `RecordGrant.fetchers` for why to name more than the readers.
    /// - Throws: `invalidEntry` where the author is no reader, `tooManyEntries`, or what libsodium cannot do.
    public static func seal(
        _ entry: RecordEntry,
        as record: RecordID,
        by author: RecordAuthor,
        to recipients: [AddressedRecipient],
        fetchers: Set<SigningPublicKey>
    ) throws -> SealedRecord {
        guard recipients.contains(where: { $0.recipient == .clinician(author.clinician) }) else { throw SealingError.invalidEntry }
        return try make(entry, as: record, by: author, to: recipients.sorted(), fetchers: fetchers)
    }
}

extension SealedRecord where Class == PsychotherapyRecord {
    /// A psychotherapy note: its author is its only reader, and its only grant is made here.
    public static func seal(
        _ entry: RecordEntry, as record: RecordID, by author: RecordAuthor, to key: PsychotherapyPublicKey
    ) throws -> SealedRecord {
        let reader = AddressedRecipient(clinician: author.clinician, subkey: key.key)
        return try make(entry, as: record, by: author, to: [reader], fetchers: [author.clinician])
    }
}

extension SealedRecord {
    /// - Parameter recipients: sorted.
    static func make(
        _ entry: RecordEntry,
        as record: RecordID,
        by author: RecordAuthor,
        to recipients: [AddressedRecipient],
        fetchers: Set<SigningPublicKey>
    ) throws -> SealedRecord {
        let body = RecordBody(
            recordClass: Class.code, author: author.clinician, recipients: recipients.map(\.recipient), entry: entry
        )
        let contentKey = try SymmetricKey.random()
        let core = try seal(body, as: record, by: author, under: contentKey)
        let grant = try GrantMaker(
            core: core.reference, record: record, by: author.clinician, device: author.device, at: entry.written, admissions: []
        ).grant(to: recipients, fetchers: fetchers, under: contentKey)
        return SealedRecord(core: core, grant: grant)
    }

    static func seal(
        _ body: RecordBody, as record: RecordID, by author: RecordAuthor, under contentKey: borrowing SymmetricKey
    ) throws -> RecordCore {
        guard body.recipients.count <= Recipient.limit else { throw SealingError.tooManyEntries }
        guard isStrictlyAscending(body.recipients) else { throw SealingError.invalidEntry }
        guard let bucket = RecordSeal.bucket(contentLength: SignedRecordBody.length(of: body)) else { throw SealingError.textTooLong }
        let header = try author.header(of: record, bucket: bucket)
        return try RecordSeal.seal(body, in: header, signedBy: author.device, under: contentKey)
    }
}

/// The core's ciphertext: made and opened.
enum RecordSeal {
    static func bucket(contentLength: Int) -> SizeBucket? {
        SizeBucket(contentLength: contentLength).map { max($0, RecordHeader.smallestBucket) }
    }

    static func seal(
        _ body: RecordBody, in header: RecordHeader, signedBy device: SigningKey, under contentKey: borrowing SymmetricKey
    ) throws -> RecordCore {
        let context = header.canonicalBytes
        let keyBinding = try binding(of: contentKey, to: context)
        let ciphertext = try contentKey.sealCommitting(context: context) { nonce in
            let statement = RecordStatement(header: header, nonce: nonce, keyBinding: keyBinding, body: body)
            let signed = SignedRecordBody(body: body, signature: try device.sign(statement))
            return try Padding.add(to: signed.canonicalBytes, upTo: header.bucket.paddedLength)
        }
        return try RecordCore(header: header, body: ciphertext)
    }

    /// The body that the header's device signed. Throws `cannotOpen` for whatever keeps the ciphertext from opening, `unreadable` and
    /// `badSignature` for what somebody who has the content key must have put there.
    static func open(_ core: RecordCore, with contentKey: borrowing SymmetricKey) throws(SealingError) -> RecordBody {
        let context = core.header.canonicalBytes
        let plaintext: [UInt8]
        let keyBinding: KeyCommitment
        do {
            plaintext = try Padding.remove(from: try contentKey.openCommitting(core.body, context: context))
            keyBinding = try binding(of: contentKey, to: context)
        } catch {
            throw .cannotOpen
        }
        guard bucket(contentLength: plaintext.count) == core.header.bucket else { throw .cannotOpen }
        guard let signed = try? SignedRecordBody(canonicalBytes: plaintext) else { throw .unreadable }
        let statement = RecordStatement(header: core.header, nonce: core.body.nonce, keyBinding: keyBinding, body: signed.body)
        guard (try? core.header.device.verify(signed.signature, of: statement)) != nil else { throw .badSignature }
        return signed.body
    }

    /// What the author's signature names of the content key.
    private static func binding(of contentKey: borrowing SymmetricKey, to context: [UInt8]) throws -> KeyCommitment {
        try KeyCommitment(bytes: contentKey.authenticate(context, context: "respite.record.key"))
    }
}
