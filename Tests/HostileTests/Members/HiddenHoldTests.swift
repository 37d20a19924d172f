// A department side that hides a legal hold from the one who sweeps.

import CaseFile
import CaseKit
import CaseVault
import ClinicianClient
import ProgrammeFixture
import Sodium
import Testing
import Wire

@Suite struct HiddenHoldTests {
    /// Dora followed Ada's hold, which Carl is not shown.
    @Test func whatIsHiddenMayBeAHoldSoItIsNotSwept() async throws {
        try await MemberScene.run { scene in
            let (ada, carl, dora) = (scene.ada, scene.carl, scene.dora)
            let caseID = try await ada.walkIn("eight years ago", happened: scene.now - 8 * 366 * 86_400)
            for member in [carl.key, dora.key] {
                try await ada.write(.memberAdded(MemberAdded(member: member, role: .covering)), in: caseID)
            }
            for person in [ada, carl, dora] {
                scene.pass()
                try await person.synchronise()
            }
            let before = try await RecordShelf(of: carl.key, in: scene.programme)
            let device = try await scene.device(of: ada).publicKey
            scene.wire.take { ($0.members.before, $0.members.withheld) = (before, device) }
            scene.wire.attack(.members(.withholds))
            try await ada.write(.legalHoldSet(LegalHoldSet(reason: "A subpoena.")), in: caseID)
            try await ada.synchronise()
            scene.pass()
            try await dora.synchronise()
            try await dora.note("follows it", in: caseID)
            try await dora.synchronise()
            scene.pass()

            let vault = try await carl.session.vault()
            let report = try await carl.session.sweep([caseID], in: vault)
            #expect(report.cases == 0 && report.records == 0 && report.incomplete == 1)
            #expect(scene.wire.attacked > 0)
            #expect(try await carl.texts(of: caseID).contains("follows it"))
            #expect(try await !carl.state(of: caseID).isOnLegalHold)

            scene.wire.behave()
            scene.pass()
            try await carl.synchronise()
            #expect(try await carl.state(of: caseID).isOnLegalHold)
            await #expect(throws: VaultError.notDue) { try await carl.session.sweep([caseID], in: vault, alsoIncomplete: true) }
        }
    }
}
