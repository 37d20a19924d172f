// By what right a record was passed on: followed from the author's own list of readers, member by member, to whoever granted.

import Envelope
import Sodium
import Wire

struct GrantRights {
    /// Of the record.
    let core: Digest
    let body: RecordBody
    let signatories: Signatories

    /// Throws `unknownDevice`, `grantorNotMember`, `notAddressed` or `unknownCustodian`.
    func check(_ notice: GrantNotice, by device: SigningPublicKey) throws(SealingError) {
        let entitled = try entitled(by: notice.admissions)
        try checkGrantor(notice.by, device: device, at: notice.at, among: entitled)
        guard notice.recipients.allSatisfy({ entitled.contains($0.recipient) }) else { throw .notAddressed }
        guard signatories.knows(notice.recipients.map(\.recipient)) else { throw .unknownCustodian }
    }

    /// Those for whom the author wrote, and those whom each in turn let in.
    func entitled(by admissions: [DeviceSigned<Admission>]) throws(SealingError) -> Set<Recipient> {
        var entitled = Set(body.recipients)
        for admission in admissions.map(\.body) {
            guard admission.core == core else { throw .otherRecord }
            try checkGrantor(admission.by, device: admission.device, at: admission.at, among: entitled)
            entitled.formUnion(admission.admitted)
        }
        return entitled
    }

    /// Those admissions by which somebody may read, and those of records custodians, by which cases were handed over, with what these need.
    /// Of the author's own readers the former are none.
    func needed(of admissions: [DeviceSigned<Admission>], by grantor: Recipient) -> [DeviceSigned<Admission>] {
        var letIn: [Recipient: Int] = [:]
        for (index, admission) in admissions.enumerated() {
            for recipient in admission.body.admitted where letIn[recipient] == nil { letIn[recipient] = index }
        }
        let custodians = admissions.indices.filter { signatories.custodian(signing: admissions[$0].body.by) != nil }
        var kept = Set(custodians)
        var open = [grantor] + custodians.compactMap { signatories.custodian(signing: admissions[$0].body.by) }
        var followed: Set<Recipient> = []
        while let recipient = open.popLast() {
            guard followed.insert(recipient).inserted, !body.recipients.contains(recipient), let index = letIn[recipient] else { continue }
            kept.insert(index)
            let by = admissions[index].body.by
            open.append(signatories.custodian(signing: by) ?? .clinician(by))
        }
        return kept.sorted().map { admissions[$0] }
    }

    /// What somebody did while they still might stays: it is dated by themselves, but a member who backdates it shows a record that they
    /// could read to somebody to whom they could have told it.
    func checkGrantor(
        _ grantor: SigningPublicKey, device: SigningPublicKey, at: Instant, among entitled: Set<Recipient>
    ) throws(SealingError) {
        if let custodian = signatories.custodian(signing: grantor) {
            guard device == grantor, entitled.contains(custodian) else { throw .grantorNotMember }
            return
        }
        guard let revocation = signatories.revocation(of: device, clinician: grantor), revocation.map({ at < $0 }) ?? true else {
            throw .unknownDevice
        }
        guard entitled.contains(.clinician(grantor)), let removal = signatories.removal(of: grantor, from: body.entry.caseID),
            removal.map({ at < $0 }) ?? true
        else { throw .grantorNotMember }
    }
}
