// Passing ordinary records on: to a new subkey, to a new member, to fewer members. There is nothing here for psychotherapy notes, on purpose.

public import Envelope
public import Sodium
public import Wire

/// Who grants: a member, or the custodian whose key enough share holders have put together.
public struct RecordGrantor: Sendable {
    public let reader: RecordReader
    /// The clinician's identity key, or the custodian's signing key.
    let identity: SigningPublicKey
    let device: SigningKey

    /// - Parameter subkeys: of the grantor, to open the record with.
    public init(clinician: SigningPublicKey, subkeys: [SealingKey], device: SigningKey) {
        reader = RecordReader(clinician: clinician, subkeys: subkeys)
        identity = clinician
        self.device = device
    }

    /// For handing over the cases of somebody who cannot any more.
    public init(custodian: RecoveredCustodian) {
        reader = RecordReader(custodian: custodian)
        identity = custodian.signing.publicKey
        device = custodian.signing
    }
}

extension SealedRecord where Class == OrdinaryRecord {
    /// A new grant of this record. It is for exactly these readers: to let somebody in, name the others as well; to leave somebody out, do not
    /// name them, and have the server delete the older grants once this one is stored. What was read stays read.
    ///
    /// The record is opened and judged as for reading, so that nothing is passed on that its grantor would not be shown.
    /// - Parameter recipients: with their current subkeys. Whoever was not named by the author or let in before is let in by this grant.
    /// - Throws: what `open` throws; `soleRecipient` never, since such notes are of another type; `tooManyEntries`.
    public func grant(
        to recipients: [AddressedRecipient],
        fetchers: Set<SigningPublicKey>,
        by grantor: RecordGrantor,
        trusting signatories: Signatories,
        at instant: Instant
    ) throws -> DeviceSigned<RecordGrant> {
        let found = try unlock(with: grantor.reader, trusting: signatories)
        guard found.body.recordClass == OrdinaryRecord.code else { throw SealingError.wrongClass }
        let rights = GrantRights(core: reference.core, body: found.body, signatories: signatories)
        var admissions = found.notice.admissions
        if grants.count > 1, signatories.hasCustodian {
            // What a custodian handed over by another grant stays known by this one, which takes the place of both.
            let others = notices(under: found.contentKey, found.body, signatories).flatMap {
                rights.needed(of: $0.admissions, by: .clinician(found.body.author))
            }
            for admission in others where !admissions.contains(where: { $0.digest == admission.digest }) { admissions.append(admission) }
            if admissions.count > GrantNotice.admissionLimit { admissions = rights.needed(of: admissions, by: grantor.reader.recipient) }
        }
        let entitled = try rights.entitled(by: admissions)
        try rights.checkGrantor(grantor.identity, device: grantor.device.publicKey, at: instant, among: entitled)
        let admitted = Set(recipients.map(\.recipient)).subtracting(entitled)
        guard signatories.knows(Array(admitted)) else { throw SealingError.unknownCustodian }
        if !admitted.isEmpty {
            var named = admitted
            if admissions.count >= GrantNotice.admissionLimit {
                // Whoever may read stands for all who were let in since, and the long way round is forgotten.
                admissions = rights.needed(of: admissions, by: grantor.reader.recipient)
                named = entitled.union(admitted).subtracting(try rights.entitled(by: admissions))
                if named.count > Recipient.limit { named.formIntersection(recipients.map(\.recipient)) }
            }
            let admission = Admission(
                core: reference.core, by: grantor.identity, device: grantor.device.publicKey, admitted: named.sorted(), at: instant
            )
            admissions.append(try DeviceSigned(admission, by: grantor.device))
        }
        let maker = GrantMaker(
            core: reference, record: core.header.record, by: grantor.identity, device: grantor.device, at: instant, admissions: admissions
        )
        let sorted = recipients.sorted()
        return try maker.grant(to: sorted, fetchers: fetchers, under: found.contentKey)
    }

    /// Whether a grant by this device, whose right holds, wraps it to this very key.
    public func isGranted(
        to recipient: AddressedRecipient, by device: SigningPublicKey, reading reader: RecordReader, trusting signatories: Signatories
    ) -> Bool {
        grants.filter { $0.body.device == device }.contains { grant in
            do {
                return try with([grant]).unlock(with: reader, trusting: signatories).notice.recipients.contains(recipient)
            } catch {
                return false
            }
        }
    }

    /// The same record with these grants instead of those it had.
    public func with(_ grants: [DeviceSigned<RecordGrant>]) throws(SealingError) -> SealedRecord {
        try SealedRecord(core, grants: grants, of: core.header.record)
    }
}
