// What a member of a case can make for the server, with every key that a member has (attack classes 15, 17 and 26).

import CaseFile
import CaseKit
import ClinicianClient
import Envelope
import ProgrammeFixture
import ServiceAPI
import Sodium
import Testing
import Wire

@testable import CaseVault
@testable import Sealing

/// Cleo, for whom Ada's record was written as well.
struct RecordForger {
    let scene: VaultScene

    func forge(_ fetched: FetchedRecord) async throws -> RecordLoot.Forged {
        let (vault, now) = (try await scene.cleo.session.vault(), scene.now)
        let (owner, practice) = (vault.owner, vault.practice)
        let core = try RecordCore(try #require(fetched.core))
        let grants = try fetched.grants.map { try DeviceSigned<RecordGrant>($0) }
        let sealed = try SealedRecord<OrdinaryRecord>(core, grants: grants, of: fetched.record)
        let unlocked = try sealed.unlock(with: owner.reader, trusting: practice.signatories(own: owner.certified))
        let readers = [try practice.addressed(scene.ben.key, at: now), try owner.addressed].sorted()

        func granted(_ core: RecordCore, under key: borrowing SymmetricKey) throws -> FetchedRecord {
            let maker = GrantMaker(
                core: core.reference, record: core.header.record, by: owner.clinician, device: owner.device, at: now, admissions: [])
            let grant = try maker.grant(to: readers, fetchers: [scene.ben.key, owner.clinician], under: key)
            return FetchedRecord(record: core.header.record, core: core.blob, grants: [grant.blob], tombstone: nil)
        }

        let context = core.header.canonicalBytes
        let plaintext = try unlocked.contentKey.openCommitting(core.body, context: context)
        let signed = try SignedRecordBody(canonicalBytes: try Padding.remove(from: plaintext))
        let otherBody = RecordBody(
            recordClass: OrdinaryRecord.code, author: signed.body.author, recipients: signed.body.recipients,
            entry: try entry(like: signed.body.entry))
        let other = SignedRecordBody(body: otherBody, signature: signed.signature).canonicalBytes
        let padded = try Padding.add(to: other, upTo: core.header.bucket.paddedLength)
        let otherText = try RecordCore(header: core.header, body: unlocked.contentKey.sealCommitting(padded, context: context))
        let second = try RecordCore(header: core.header, body: unlocked.contentKey.sealCommitting(plaintext, context: context))

        let honest = grants[0].body
        let zero = try EphemeralKey(bytes: [UInt8](repeating: 0, count: EphemeralKey.length))
        let lowOrder = try RecordGrant(
            record: honest.record, core: honest.core, device: owner.device.publicKey, fetchers: honest.fetchers,
            wraps: GrantWraps(ephemeral: zero, boxes: honest.wraps.boxes), notice: honest.notice)
        return RecordLoot.Forged(
            otherText: try granted(otherText, under: unlocked.contentKey), secondCore: try granted(second, under: unlocked.contentKey),
            twoKeys: try granted(core, under: SymmetricKey.random()),
            lowOrderWrap: FetchedRecord(
                record: fetched.record, core: fetched.core, grants: [try DeviceSigned(lowOrder, by: owner.device).blob], tombstone: nil))
    }

    private func entry(like honest: RecordEntry) throws -> RecordEntry {
        try RecordEntry(
            caseID: honest.caseID, kind: honest.kind, rosterVersion: honest.rosterVersion, predecessors: honest.predecessors,
            happened: honest.happened, written: honest.written,
            content: try CaseContent.goalSet(GoalSet(statement: "canary-forged")).canonicalBytes)
    }
}
