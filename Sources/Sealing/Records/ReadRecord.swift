// What opening a record established for good, so that its reader need not open it again each time.

public import Envelope
public import Sodium
public import Wire

/// Seal, signature and the right to be read have been checked; whether its signer is to be believed is judged anew each time, since that
/// changes. Holds what the record says: for the reader's own sealed store and nothing else.
public struct ReadRecord: CanonicalObject, Redacted, Hashable {
    public static let domain = "respite.record.read"
    public static let version: UInt16 = 2

    public let reference: CoreReference
    public let record: RecordID
    /// The hash of the core before it in its device's chain.
    public let previous: Digest?
    let body: RecordBody
    /// Who was let in after the author wrote it.
    public let admitted: [Recipient]
    /// Of those, whom a records custodian let in: the holders of its key stand for what they handed over.
    public let heirs: [Recipient]
    /// For whom the grant is that it was opened by.
    public let addressed: [Recipient]
    /// The member, or the custodian, whose grant it was opened by.
    public let grantedBy: SigningPublicKey
    /// The reader's own subkey that opened it: as long as no newer grant replaces that one, the key is needed.
    public let openedWith: SealingPublicKey

    init(_ core: RecordCore, _ reference: CoreReference, _ found: borrowing UnlockedRecord) {
        self.reference = reference
        record = core.header.record
        previous = core.header.previous
        body = found.body
        admitted = Array(Set(found.notice.admissions.flatMap(\.body.admitted))).sorted()
        heirs = found.heirs
        addressed = found.notice.recipients.map(\.recipient)
        grantedBy = found.notice.by
        openedWith = found.openedWith
    }

    public var author: SigningPublicKey { body.author }
    /// For whom the author wrote it.
    public var recipients: [Recipient] { body.recipients }
    public var entry: RecordEntry { body.entry }

    public init(from reader: inout ByteReader) throws(WireError) {
        reference = try reader.value()
        record = try reader.value()
        previous = try reader.optional(of: Digest.self)
        body = try reader.value()
        admitted = try reader.list(of: Recipient.self, limit: GrantNotice.admissionLimit * Recipient.limit)
        heirs = try reader.list(of: Recipient.self, limit: GrantNotice.admissionLimit * Recipient.limit)
        addressed = try reader.list(of: Recipient.self, limit: Recipient.limit)
        grantedBy = try reader.value()
        openedWith = try reader.value()
        guard isStrictlyAscending(admitted), isStrictlyAscending(heirs) else {
            throw WireError(.nonCanonical, "readers are not sorted, or one is there twice")
        }
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(reference)
        writer.value(record)
        writer.optional(previous)
        writer.value(body)
        writer.list(admitted)
        writer.list(heirs)
        writer.list(addressed)
        writer.value(grantedBy)
        writer.value(openedWith)
    }

    /// Judges author and device as they are known now.
    /// - Parameter firstSeen: when this reader first had this core.
    /// - Throws: as `SealedRecord.open`, whose last steps these are.
    public func opening(
        trusting signatories: Signatories, firstSeen: Instant
    ) throws(SealingError) -> RecordOpening<OrdinaryRecord> {
        try judged(as: OrdinaryRecord.self, trusting: signatories, firstSeen: firstSeen)
    }

    func judged<Class: RecordClass>(
        as recordClass: Class.Type, trusting known: Signatories, firstSeen: Instant
    ) throws(SealingError) -> RecordOpening<Class> {
        let signatories = Class.isShared ? known : known.withoutCases
        guard body.recordClass == Class.code else { throw .wrongClass }
        guard body.recipients.contains(.clinician(body.author)) else { throw .unreadable }
        guard let revocation = signatories.revocation(of: reference.device, clinician: body.author) else { throw .unknownDevice }
        guard let removal = signatories.removal(of: body.author, from: body.entry.caseID, for: reference.core) else {
            throw .authorNotMember
        }
        if let revocation, body.entry.written >= revocation { throw .signedAfterRevocation }
        if let removal, body.entry.written >= removal { throw .authorNotMember }
        let opened = OpenedRecord<Class>(
            reference: reference, record: record, previous: previous, author: body.author, recipients: body.recipients,
            admitted: admitted, heirs: heirs, grantedBy: grantedBy, entry: body.entry)
        // What the custodian handed over is believed on the word of those who put its key together: nobody else is left to vouch.
        if let revocation, firstSeen >= revocation, heirs.isEmpty {
            return .unverified(UnverifiedRecord(doubt: .signerRevoked(at: revocation), marked: opened))
        }
        if let removal, firstSeen >= removal {
            return .unverified(UnverifiedRecord(doubt: .authorRemoved(at: removal), marked: opened))
        }
        if let since = signatories.disbelief(of: reference.core, in: body.entry.caseID) {
            return .unverified(UnverifiedRecord(doubt: .authorRemoved(at: since), marked: opened))
        }
        return .verified(opened)
    }
}

extension SealedRecord where Class == OrdinaryRecord {
    /// Opens without judging its signer: `ReadRecord.opening` does that, as often as it is shown.
    /// - Throws: `cannotOpen` for whatever keeps it shut, `wrongClass`, and otherwise what its author or grantor did wrong.
    public func read(as reader: RecordReader, trusting signatories: Signatories) throws(SealingError) -> ReadRecord {
        let found = try unlock(with: reader, trusting: signatories)
        guard found.body.recordClass == OrdinaryRecord.code else { throw .wrongClass }
        return ReadRecord(core, reference, found)
    }
}
