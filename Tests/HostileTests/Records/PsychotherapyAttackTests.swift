// Psychotherapy notes over a server, honest or not: their author alone fetches them, and nobody passes them on (45 CFR 164.501).

import DepartmentSide
import Envelope
import ProgrammeFixture
import Sealing
import ServiceAPI
import Sodium
import Testing
import Trust
import Wire

@Suite struct PsychotherapyAttackTests {
    private static func note(by vault: TestVault, to key: PsychotherapyKey) throws -> SealedRecord<PsychotherapyRecord> {
        let now = vault.programme.clock.now
        let entry = try RecordEntry(
            caseID: vault.caseID, kind: 9, rosterVersion: 2, predecessors: [], happened: now, written: now,
            content: Array("canary-analysis".utf8))
        let author = RecordAuthor(clinician: vault.clinician.key, device: vault.clinician.device, newest: vault.newest)
        return try SealedRecord<PsychotherapyRecord>.seal(entry, as: .random(), by: author, to: key.publicKey)
    }

    private static func upload(_ sealed: SealedRecord<PsychotherapyRecord>, by vault: TestVault) throws -> RecordUpload {
        let head = DeviceHead(newest: sealed.core.reference, at: vault.programme.clock.now)
        return try RecordUpload(core: sealed.core, grant: sealed.grants[0], head: DeviceSigned(head, by: vault.clinician.device))
    }

    @Test func aPsychotherapyNoteReachesNobodyButItsAuthor() async throws {
        try await RecordScene.run { scene, ada, ben in
            let key = PsychotherapyKey(try SealingKey.random())
            let sealed = try Self.note(by: ada, to: key)
            _ = try await ada.call(PostRecords.self, RecordsRequest.batches(of: [try Self.upload(sealed, by: ada)])[0])
            let id = sealed.core.header.record
            // The server gives it to its author, and hides from a colleague, member of the case or not, that there is one.
            let own = try #require(try await ada.call(FetchRecords.self, RecordsWanted(records: [id])).records.first)
            #expect(own.core == sealed.core.blob)
            for vault in [ben, try scene.vault(of: scene.cleo)] {
                #expect(try await vault.call(FetchRecords.self, RecordsWanted(records: [id])) == RecordBatch(records: [], missing: [id]))
                let page = try await vault.call(ListRecords.self, RecordsAfter(after: nil))
                #expect(!page.records.contains { $0.value.record == id })
                let tombstone = RecordTombstone(of: sealed.core, by: vault.clinician.device.publicKey)
                let request = TombstonesRequest.batches(of: [try DeviceSigned(tombstone, by: vault.clinician.device)])[0]
                #expect(await refusal { try await vault.call(PostTombstones.self, request) } == .notFound)
            }
            // A hostile one can hand out ciphertext: Ben's tool opens nothing, shows nothing and says nothing, since it is none of his.
            let planted = try Self.upload(sealed, by: ada)
            scene.hostile.take { $0.records.byStranger = planted }
            scene.hostile.attack(.records(.plantedByStranger))
            var reader = ben
            let look = try await reader.look()
            #expect(scene.hostile.attacked > 0 && look.findings == [] && look.texts == RecordScene.truth)
        }
    }

    /// A server that adds a grant, with or without the help of a colleague, makes the note unreadable and not readable by more.
    @Test func aSecondGrantOfAPsychotherapyNoteIsRefused() async throws {
        try await RecordScene.run { scene, ada, _ in
            let key = PsychotherapyKey(try SealingKey.random())
            let sealed = try Self.note(by: ada, to: key)
            let (core, ben) = (sealed.core, scene.programme.ben)
            let signatories = try ada.signatories(scene.programme.clock.now)
            func open(_ grants: [DeviceSigned<RecordGrant>]) throws -> RecordOpening<PsychotherapyRecord> {
                try SealedRecord<PsychotherapyRecord>(core, grants: grants, of: core.header.record)
                    .open(as: ada.clinician.key, with: key, trusting: signatories, firstSeen: scene.programme.clock.now)
            }
            guard case .verified = try open(sealed.grants) else { throw Unopened() }
            let first = sealed.grants[0].body
            let second = try RecordGrant(
                record: first.record, core: first.core, device: ben.device.publicKey, fetchers: [ben.key], wraps: first.wraps,
                notice: first.notice)
            let forged = try DeviceSigned(second, by: ben.device)
            #expect(throws: SealingError.soleRecipient) { try open(sealed.grants + [forged]) }
            #expect(throws: SealingError.cannotOpen) { try open([forged]) }
            // The honest server takes a grant of what Ben may not fetch from nobody but its author.
            _ = try await ada.call(PostRecords.self, RecordsRequest.batches(of: [try Self.upload(sealed, by: ada)])[0])
            let vault = try scene.vault(of: ben)
            let request = RecordGrantsRequest(grants: [forged.blob])
            #expect(await refusal { try await vault.call(PostRecordGrants.self, request) } == .notFound)
        }
    }

    private struct Unopened: Error {}
}
