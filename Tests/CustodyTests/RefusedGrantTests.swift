// Grants that a real department side will never take, among others: of a case that was left, and of records that a colleague destroyed.

import CaseFile
import CaseKit
import CaseVault
import DepartmentSide
import Envelope
import Foundation
import LocalState
import ProgrammeFixture
import Sealing
import ServerCore
import ServiceAPI
import Sodium
import Testing
import Trust
import Wire

@testable import ClinicianClient

@Suite struct RefusedGrantTests {
    @Test func whatIsRefusedForGoodHoldsUpNothingBehindIt() async throws {
        try await Scene.run { scene in
            let (ada, ben) = (scene.ada, scene.ben)
            let store = SQLiteRecordStore(scene.programme.department.side.database)
            let (left, ended) = (try await ada.walkIn("Ben leaves it"), try await ada.walkIn("Ada ends it"))
            for caseID in [left, ended] {
                try await ada.write(.memberAdded(MemberAdded(member: ben.key, role: .covering)), in: caseID)
            }
            try await ada.synchronise()
            try await ben.synchronise()
            let own = try await ben.walkIn("Ben's own")
            try await ben.synchronise()
            let mine = try await cores(ben, of: own)
            let before = try await grants(of: mine, store, for: ben)

            // Everything of Ben's is wrapped anew, with no word to anybody; meanwhile he is removed from one case and the other is destroyed.
            #expect(try await ben.session.rotateSubkeys() == .sent)
            _ = try await ben.session.vault()
            try await ada.write(.memberRemoved(MemberRemoved(member: ben.key)), in: left)
            #expect(try await ada.session.rotateSubkeys() == .sent)
            try await ada.synchronise()
            let device = try ada.session.state.rootKey.deviceKey(ada.session.state.read().keyring)
            let gone = try await cores(ada, of: ended)
            let all = try await store.page(for: ada.key, after: nil, limit: 1000).records.map(\.value)
            let fetched = try await store.fetch(all.filter { gone.contains($0.reference.core) }.map(\.record), for: ada.key, limit: 1 << 30)
            let tombstones = try fetched.records.map { record in
                try DeviceSigned(RecordTombstone(of: RecordCore(try #require(record.core)), by: device.publicKey), by: device).blob
            }
            let now = scene.programme.clock.now
            _ = try await scene.programme.departmentClient.call(
                PostTombstones.self, TombstonesRequest(tombstones: tombstones), by: device, at: now)

            let report = try await ben.synchronise()
            #expect(report.refused == nil && report.waiting == 0)
            let after = try await grants(of: mine, store, for: ben)
            #expect(before.count == after.count && before.isDisjoint(with: after))
            #expect(try await ben.session.vault().handIn(at: now).isEmpty)
            // Nor does it come up again.
            let again = try await ben.synchronise()
            #expect(again.refused == nil && again.handedIn == 0)
            #expect(try await ben.texts(of: own) == ["Ben's own"])
        }
    }

    /// A department side that answers “never” to a tombstone has not destroyed anything: that is told, and it is asked again while it goes on
    /// listing the record.
    @Test func aTombstoneThatIsRefusedForGoodIsNotDelivered() async throws {
        try await Scene.run { scene in
            let (ada, now) = (scene.ada, scene.programme.clock.now)
            let old = try await ada.walkIn("eight years ago", happened: now - 8 * 366 * 86_400)
            try await ada.synchronise()
            let problem = Problem(.documentRefused, status: 409, title: "Never.")
            let refusal = TransportAnswer(
                status: 409, contentType: "application/problem+json", body: Array(try JSONEncoder().encode(problem)))
            scene.post.answer { $0.path == PostTombstones.route.path ? refusal : nil }
            let report = try await ada.session.sweep([old], in: try await ada.session.vault())
            #expect(report.records > 0 && report.refused == report.records && !report.isDelivered)
            // Not once more by itself, until the server was seen to list the records still.
            let again = try await ada.synchronise()
            #expect(again.tombstonesRefused == report.records && again.refused == nil)
            #expect(again.taken.findings.isEmpty, "it was not told of an end that it took")
            let carried = try await ada.session.vault().carried(at: now)
            #expect(!carried.sealed.isEmpty)
            scene.post.answer(nil)
            let taken = try await ada.synchronise()
            #expect(taken.tombstonesRefused == 0 && taken.handedIn >= report.records)
            #expect(try await SQLiteRecordStore(scene.programme.department.side.database).counts().shredded == report.records)
            #expect(try await ada.synchronise().tombstonesRefused == 0)
        }
    }

    private func cores(_ person: Practitioner, of caseID: CaseID) async throws -> Set<Digest> {
        Set(try await person.state(of: caseID).accepted.compactMap { try? Digest(bytes: $0.id.bytes) })
    }

    /// The digests of what the department side has of these records.
    private func grants(of cores: Set<Digest>, _ store: SQLiteRecordStore, for person: Practitioner) async throws -> Set<Digest> {
        let all = try await store.page(for: person.key, after: nil, limit: 1000).records.map(\.value)
        let wanted = all.filter { cores.contains($0.reference.core) }.map(\.record)
        let fetched = try await store.fetch(wanted, for: person.key, limit: 1 << 30).records
        return Set(try fetched.flatMap(\.grants).map { try DeviceSigned<RecordGrant>($0).digest })
    }
}
