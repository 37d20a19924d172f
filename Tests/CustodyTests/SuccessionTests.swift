// A newer custodian takes the place of the one before: records are wrapped anew, and the old key is nobody's any more.

import CaseFile
import CaseKit
import CaseVault
import ClinicianClient
import DepartmentSide
import Envelope
import ProgrammeFixture
import Sealing
import ServerCore
import ServiceAPI
import Sodium
import Testing
import Trust
import Wire

@Suite struct SuccessionTests {
    /// How many of Ada's records there are at the server, and how many of them this key opens.
    private func opened(by custodian: RecoveredCustodian, _ scene: Scene) async throws -> (opened: Int, all: Int) {
        let store = SQLiteRecordStore(scene.programme.department.side.database)
        let ids = try await store.page(for: scene.ada.key, after: nil, limit: 1000).records.map(\.value.record)
        let fetched = try await store.fetch(ids, for: scene.ada.key, limit: 1 << 30).records
        let roster = try scene.programme.department.side.trust.founded().roster.body
        let known = roster.formerCustodians + (roster.recovery.map { [$0.custodian] } ?? [])
        let devices = try await scene.ben.session.programme().devices.lists.values.flatMap { list in
            list.body.devices.map { CertifiedDevice(device: $0.key, clinician: list.body.clinician) }
        }
        let signatories = Signatories(devices: devices, custodians: Set(known))
        let count = try fetched.count { record in
            let grants = record.grants.compactMap { try? DeviceSigned<RecordGrant>($0) }
            let core = try RecordCore(try #require(record.core))
            let sealed = try SealedRecord<OrdinaryRecord>(core, grants: grants, of: record.record)
            return (try? sealed.open(as: RecordReader(custodian: custodian), trusting: signatories, firstSeen: Programme.start)) != nil
        }
        return (count, fetched.count)
    }

    @Test func aNewCustodianTakesTheOldOnesPlaceAndRecordsAreWrappedAnew() async throws {
        try await Scene.run { scene in
            let (ada, ben) = (scene.ada, scene.ben)
            // The first one's shares are known to the test, so that its key can be tried.
            let (first, shares) = try CustodianRecovery.found(among: scene.holders, threshold: 2)
            let old = try CustodianRecovery.recover(first, from: shares)
            try await scene.install(version: 3, first)
            for each in scene.people { try await each.refresh() }
            let caseID = try await ada.walkIn("long ago")
            try await ada.synchronise()
            let before = try await opened(by: old, scene)
            #expect(before.all == before.opened && before.all >= 3)
            let client = scene.programme.departmentClient
            func list(by key: SigningKey) async throws -> Int {
                try await client.call(
                    ListCustodyRecords.self, CustodyRecordsAfter(of: ada.key, after: nil), by: key, at: scene.programme.clock.now
                ).records.count
            }
            #expect(try await list(by: old.signing) == before.all)

            let second = try await scene.custodian(version: 4, former: [first.custodian])
            #expect(try await ben.holding() == .held)
            // Ada's vault wraps anew when it is opened, and hands that in; the old grants are withdrawn.
            try await ada.synchronise()
            #expect(try await opened(by: old, scene).opened == 0)
            await #expect(throws: ServiceError.self) { try await list(by: old.signing) }
            #expect(try await ada.texts(of: caseID) == ["long ago"])
            // And the new one opens them, from the holders' shares.
            #expect(try await ben.session.giveShare(to: scene.cleo.key) == .sent)
            let report = try await scene.cleo.session.recoverCases(of: ada.key, for: scene.dan.key)
            #expect(report.cases == 1 && report.closed == 0)
            #expect(second.custodian != first.custodian)
        }
    }

    /// What the department side lets a custodian's key do, and whose.
    @Test func onlyTheRostersCustodianMayAskAndOnlyForClinicians() async throws {
        try await Scene.run { scene in
            let (ada, client, now) = (scene.ada, scene.programme.departmentClient, scene.programme.clock.now)
            let (plan, shares) = try CustodianRecovery.found(among: scene.holders, threshold: 2)
            let key = try CustodianRecovery.recover(plan, from: shares).signing
            func problem(_ key: SigningKey, of clinician: SigningPublicKey) async -> Problem.Kind? {
                do {
                    let body = CustodyRecordsAfter(of: clinician, after: nil)
                    _ = try await client.call(ListCustodyRecords.self, body, by: key, at: now)
                    return nil
                } catch {
                    return (error as? ServiceError)?.problem
                }
            }
            // Shares that anybody left make nobody a custodian: the roster does.
            #expect(await problem(key, of: ada.key) == .notAuthorised)
            try await scene.install(version: 3, plan)
            #expect(await problem(key, of: ada.key) == nil)
            #expect(try await problem(key, of: SigningKey.random().publicKey) == .notFound)
            #expect(try await problem(SigningKey.random(), of: ada.key) == .notAuthorised)
            // Nor does the custodian hand in what another signed.
            try await ada.refresh()
            _ = try await ada.walkIn("hers")
            try await ada.synchronise()
            let store = SQLiteRecordStore(scene.programme.department.side.database)
            let id = try #require(try await store.page(for: ada.key, after: nil, limit: 10).records.first).value.record
            let fetched = try #require(try await store.fetch([id], for: ada.key, limit: 1 << 20).records.first)
            await #expect(throws: ServiceError.self) {
                try await client.call(PostCustodyGrants.self, CustodyGrants(of: ada.key, grants: fetched.grants), by: key, at: now)
            }
        }
    }
}
