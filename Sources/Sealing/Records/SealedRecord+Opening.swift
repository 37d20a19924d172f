// Opening of records: from a grant to the content, each step checked, nothing given out before the last.

internal import Envelope
public import Sodium
public import Wire

extension SealedRecord where Class == OrdinaryRecord {
    /// - Parameter firstSeen: when this reader first had this core; now, for a new one.
    /// - Throws: `cannotOpen` for whatever keeps it shut, and otherwise what its author or grantor did wrong.
    public func open(
        as reader: RecordReader, trusting signatories: Signatories, firstSeen: Instant
    ) throws(SealingError) -> RecordOpening<OrdinaryRecord> {
        let found = try unlock(with: reader, trusting: signatories)
        return try opening(of: found, trusting: signatories, firstSeen: firstSeen)
    }
}

extension SealedRecord where Class == PsychotherapyRecord {
    /// - Parameter author: the identity key of the clinician whose notes these are.
    /// - Throws: `soleRecipient` where anybody else could read or pass on, else as for other records.
    public func open(
        as author: SigningPublicKey, with key: PsychotherapyKey, trusting signatories: Signatories, firstSeen: Instant
    ) throws(SealingError) -> RecordOpening<PsychotherapyRecord> {
        guard grants.count == 1 else { throw grants.isEmpty ? .cannotOpen : .soleRecipient }
        let found = try unlock(with: RecordReader(clinician: author, subkeys: [key.key]), trusting: signatories)
        guard found.body.author == author, found.body.recipients == [.clinician(author)], found.notice.recipients.count == 1,
            found.notice.admissions.isEmpty, found.grant.fetchers == [author], found.grant.device == core.header.device
        else { throw .soleRecipient }
        return try opening(of: found, trusting: signatories, firstSeen: firstSeen)
    }
}

/// What the content key of a record gave, and the key itself.
struct UnlockedRecord: ~Copyable {
    let contentKey: SymmetricKey
    let body: RecordBody
    let grant: RecordGrant
    let notice: GrantNotice
    /// Whom a records custodian let in.
    let heirs: [Recipient]
    /// The reader's key that did it.
    let openedWith: SealingPublicKey
}

extension SealedRecord {
    /// By the first grant that opens for the reader and was made by somebody who may; else what was wrong with the most promising one.
    func unlock(with reader: RecordReader, trusting known: Signatories) throws(SealingError) -> UnlockedRecord {
        let signatories = Class.isShared ? known : known.withoutCases
        var failure = SealingError.cannotOpen
        // A server can have anybody sign grants; those of certified devices come first, and there is an end.
        let bodies = grants.map(\.body)
        let certified = bodies.filter { !signatories.clinicians(of: $0.device).isEmpty }
        let others = bodies.filter { signatories.clinicians(of: $0.device).isEmpty }
        for grant in (certified + others).prefix(Self.grantLimit) {
            do throws(SealingError) {
                return try unlock(by: grant, with: reader, trusting: signatories)
            } catch {
                if error != .cannotOpen { failure = error }
            }
        }
        throw failure
    }

    private func unlock(
        by grant: RecordGrant, with reader: RecordReader, trusting signatories: Signatories
    ) throws(SealingError) -> UnlockedRecord {
        for key in reader.keys {
            guard let contentKey = Self.contentKey(in: grant.wraps, with: key) else { continue }
            let body = try RecordSeal.open(core, with: contentKey)
            let notice = try NoticeSeal.open(grant, with: contentKey)
            guard notice.recipients.contains(where: { $0.recipient == reader.recipient && $0.key == key.publicKey }) else {
                throw .notAddressed
            }
            try GrantRights(core: reference.core, body: body, signatories: signatories).check(notice, by: grant.device)
            let heirs = heirs(notice, under: contentKey, body, signatories)
            return UnlockedRecord(
                contentKey: contentKey, body: body, grant: grant, notice: notice, heirs: heirs, openedWith: key.publicKey)
        }
        throw .cannotOpen
    }

    /// By whichever grant: the reader's own may be older than the custodian's, and the heir writes in the case all the same.
    private func heirs(
        _ notice: GrantNotice, under contentKey: borrowing SymmetricKey, _ body: RecordBody, _ signatories: Signatories
    ) -> [Recipient] {
        guard grants.count > 1, signatories.hasCustodian else { return Self.heirs(of: notice, signatories) }
        let heirs = Set(notices(under: contentKey, body, signatories).flatMap { Self.heirs(of: $0, signatories) })
        return Array(heirs.sorted().prefix(GrantNotice.admissionLimit * Recipient.limit))
    }

    /// Of all grants that were made by somebody who might, whomever they are for.
    func notices(under contentKey: borrowing SymmetricKey, _ body: RecordBody, _ signatories: Signatories) -> [GrantNotice] {
        let rights = GrantRights(core: reference.core, body: body, signatories: signatories)
        var notices: [GrantNotice] = []
        for grant in grants.prefix(Self.grantLimit).map(\.body) {
            guard let notice = try? NoticeSeal.open(grant, with: contentKey), (try? rights.check(notice, by: grant.device)) != nil else {
                continue
            }
            notices.append(notice)
        }
        return notices
    }

    /// By admissions whose right was checked.
    private static func heirs(of notice: GrantNotice, _ signatories: Signatories) -> [Recipient] {
        let handedOver = notice.admissions.map(\.body).filter { signatories.custodian(signing: $0.by) != nil }
        return Array(Set(handedOver.flatMap(\.admitted))).sorted()
    }

    private static func contentKey(in wraps: GrantWraps, with key: SealingKey) -> SymmetricKey? {
        guard let secret = try? key.unwrap(anyOf: wraps.boxes.map(\.bytes), from: wraps.ephemeral) else { return nil }
        return try? SymmetricKey(secret)
    }

    /// Judges author and device; the grant has been judged.
    private func opening(
        of found: borrowing UnlockedRecord, trusting signatories: Signatories, firstSeen: Instant
    ) throws(SealingError) -> RecordOpening<Class> {
        try ReadRecord(core, reference, found).judged(as: Class.self, trusting: signatories, firstSeen: firstSeen)
    }
}
