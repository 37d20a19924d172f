// What was handed over once: who belongs to it counts at the next recovery, to repeat one costs nothing, and no list is read without end.

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
import Synchronization
import Testing
import Trust
import Wire

@Suite struct InheritanceTests {
    /// Ada is gone, Ben takes over; then Ben is gone.
    /// - Parameter revoked: whether the roster says so of Ada; she may have died on it.
    private func inherited(_ scene: Scene, revoked: Bool) async throws -> CaseID {
        let (ada, ben, cleo) = (scene.ada, scene.ben, scene.cleo)
        _ = try await scene.custodian(version: 3)
        let caseID = try await ada.walkIn("Ada's")
        try await ada.synchronise()
        if revoked {
            try await scene.advance(seconds: 3600)
            try await scene.install(version: 4, scene.plan, revoked: [ada.key: scene.programme.clock.now])
            for each in [ben, cleo, scene.dan] { try await each.refresh() }
        }
        #expect(try await ben.session.giveShare(to: cleo.key) == .sent)
        #expect(try await cleo.session.recoverCases(of: ada.key, for: ben.key).cases == 1)
        #expect(try await ben.synchronise().entered == 1)
        return caseID
    }

    @Test(arguments: [true, false]) func whoCameInWithAnHeirKeepsTheCaseAtTheNextRecovery(revoked: Bool) async throws {
        try await Scene.run { scene in
            let (ben, cleo, dan) = (scene.ben, scene.cleo, scene.dan)
            let caseID = try await inherited(scene, revoked: revoked)
            // Nobody is left in it when Ben is gone too, whatever the roster says of Ada.
            #expect(try await cleo.session.recoverCases(of: ben.key, for: dan.key).cases == 1)
            try await ben.write(.memberAdded(MemberAdded(member: cleo.key, role: .covering)), in: caseID)
            try await ben.synchronise()
            try await cleo.synchronise()
            let report = try await cleo.session.recoverCases(of: ben.key, for: dan.key)
            #expect(report.cases == 0 && report.shared == 1)
        }
    }

    @Test func whoComesBackKeepsTheCase() async throws {
        try await Scene.run { scene in
            let (ada, ben, cleo, dan) = (scene.ada, scene.ben, scene.cleo, scene.dan)
            let caseID = try await inherited(scene, revoked: false)
            try await scene.advance(seconds: 3600)
            try await ada.synchronise()
            try await ada.note("back again", in: caseID)
            try await ada.synchronise()
            try await ben.synchronise()
            for person in [ada, ben] { #expect(try await person.state(of: caseID).refused.isEmpty) }
            #expect(Set(try await ada.state(of: caseID).members.keys) == [ada.key, ben.key])
            #expect(try await ben.texts(of: caseID) == ["Ada's", "back again"])
            let report = try await cleo.session.recoverCases(of: ben.key, for: dan.key)
            #expect(report.cases == 0 && report.shared == 1)
        }
    }

    /// Before the heir has synchronised, as often as somebody likes.
    @Test func toRepeatARecoveryIsNoHarm() async throws {
        try await Scene.run { scene in
            let (ada, ben, cleo, dan) = (scene.ada, scene.ben, scene.cleo, scene.dan)
            _ = try await scene.custodian(version: 3)
            let caseID = try await ada.walkIn("Ada's")
            try await ada.synchronise()
            #expect(try await ben.session.giveShare(to: cleo.key) == .sent)
            let store = SQLiteRecordStore(scene.programme.department.side.database)
            var counts: [Int] = []
            for _ in 0...RecordLimits.grantsOfClinician {
                #expect(try await cleo.session.recoverCases(of: ada.key, for: dan.key).cases == 1)
                counts.append(try await store.counts().grants)
            }
            #expect(Set(counts).count == 1)
            #expect(try await dan.synchronise().entered == 1)
            #expect(try await dan.texts(of: caseID) == ["Ada's"])
        }
    }

    @Test func aListWithoutEndIsNotReadWithTheCustodiansKey() async throws {
        try await Scene.run { scene in
            let (ada, ben, cleo, dan) = (scene.ada, scene.ben, scene.cleo, scene.dan)
            _ = try await scene.custodian(version: 3)
            _ = try await ada.walkIn("Ada's")
            try await ada.synchronise()
            #expect(try await ben.session.giveShare(to: cleo.key) == .sent)
            let asked = Asked()
            scene.post.list { page in
                let number = asked.next()
                let bytes = [0xff, 0xff, UInt8(number)] + [UInt8](repeating: 0, count: RecordID.length - 3)
                // It would go on for longer than anybody waits; the test ends it.
                return RecordPage(records: page.records.map(\.value), next: number < 40 ? try? RecordID(bytes: bytes) : nil)
            }
            await #expect(throws: ServiceError.badAnswer) { try await cleo.session.recoverCases(of: ada.key, for: dan.key) }
            #expect(asked.count.withLock(\.self) <= 2)
        }
    }
}

private final class Asked: Sendable {
    let count = Mutex(0)

    func next() -> Int {
        count.withLock {
            $0 += 1
            return $0
        }
    }
}
