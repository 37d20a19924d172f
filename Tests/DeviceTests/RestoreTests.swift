// Devices that were put back from a backup: none of them forgets another, a revocation, or what is its own.

import CaseFile
import CaseVault
import LocalState
import ProgrammeFixture
import Sealing
import ServiceAPI
import Sodium
import TestSupport
import Testing
import Trust
import Wire

@testable import ClinicianClient

struct RestoreTests {
    private func restored(_ scene: DeviceScene, _ backup: String, as name: String) async throws -> ClinicianSession {
        let file = StateFile<ClinicianState>(in: StateDirectory(scene.folder.path + "/" + name), kind: .clinician)
        let state = try await file.restore(from: backup, passphrase: try DeviceScene.passphrase())
        try await state.update { $0.markRestored() }
        return scene.session(state)
    }

    @Test func aFirstDeviceThatIsPutBackForgetsNoDeviceAndNoRevocation() async throws {
        try await DeviceScene.run { scene in
            let backup = scene.folder.path + "/first.bak"
            try scene.first.state.backup(to: backup)
            let (lost, other) = (try await scene.added("lost"), try await scene.added("other"))
            try await scene.sync(other)
            try await scene.first.revoke(try await scene.listed(lost))
            let before = try await scene.listed()
            let first = try await restored(scene, backup, as: "restored")
            #expect(try await first.synchronise().refused.isEmpty)
            let after = try await scene.listed()
            #expect(after.version > before.version)
            #expect(after.devices == before.devices)
            // Neither the lost device nor the state that was put back has a key that the new list names, but the latter has made.
            #expect(try Set(after.subkeys.map(\.key)).isDisjoint(with: scene.subkeys(lost)))
            #expect(try Set(after.subkeys.map(\.key)).isSubset(of: scene.subkeys(first)))
            #expect(try await scene.sync(other).schedule.refused == [.device(.needsWelcome)])
        }
    }

    @Test func aFirstDeviceThatIsPutBackAndAddsOthersBeforeItHearsOfARevocationTakesItOver() async throws {
        try await DeviceScene.run { scene in
            let backup = scene.folder.path + "/first.bak"
            try scene.first.state.backup(to: backup)
            let lost = try await scene.added("lost")
            try await scene.first.revoke(try await scene.listed(lost))
            let revoked = try #require(try await scene.listed().devices.last)
            let first = try await restored(scene, backup, as: "restored")
            // Without a network, up to a version above the one that it has not seen.
            scene.transport.cut()
            for name in ["second", "third", "fourth"] {
                let proposed = try await first.proposal(try await scene.invited(name).requestAddition().file.bytes)
                #expect(try await first.add(proposed, lock: nil).delivery == .queued)
            }
            scene.transport.behave()
            #expect(try await first.synchronise().refused.isEmpty)
            let after = try await scene.listed()
            #expect(after.devices.contains(revoked))
            #expect(after.devices.count == 5)
            #expect(try Set(after.subkeys.map(\.key)).isDisjoint(with: scene.subkeys(lost)))
            #expect(try Set(after.subkeys.map(\.key)).isSubset(of: scene.subkeys(first)))
        }
    }

    @Test func twoCopiesOfOneDeviceAreStillToldApartAndASecondDeviceIsNone() async throws {
        try await DeviceScene.run { scene in
            let backup = scene.folder.path + "/first.bak"
            try scene.first.state.backup(to: backup)
            let file = StateFile<ClinicianState>(in: StateDirectory(scene.folder.path + "/copy"), kind: .clinician)
            let copy = scene.session(try await file.restore(from: backup, passphrase: try DeviceScene.passphrase()))
            #expect(try await copy.synchronise().refused.isEmpty)
            let second = try await scene.added("second")
            #expect(try await scene.sync(second).schedule.refused.isEmpty)
            #expect(try await scene.sync(scene.first).schedule.refused.isEmpty)
            // The copy knows nothing of the list that the other one signed.
            #expect(try await copy.synchronise().refused == [.otherCopy])
            let third = try await scene.invited("third")
            let proposed = try await copy.proposal(try await third.requestAddition().file.bytes)
            await #expect(throws: ClinicianError.otherCopy) { try await copy.add(proposed, lock: nil) }
        }
    }

    @Test func aSecondDeviceThatIsPutBackGoesOn() async throws {
        try await DeviceScene.run { scene in
            let caseID = try await scene.walkIn(scene.first, "Sam")
            try await scene.sync(scene.first)
            let second = try await scene.added("second")
            try await scene.sync(second)
            let backup = scene.folder.path + "/second.bak"
            try second.state.backup(to: backup)
            try await scene.note(second, "after the backup", in: caseID)
            try await scene.sync(second)
            try await scene.programme.advance(to: Programme.start + 80 * DeviceScene.day)
            try await scene.sync(scene.first)
            let again = try await restored(scene, backup, as: "again")
            #expect(try await scene.sync(again).schedule.refused.isEmpty)
            #expect(try await scene.texts(again, in: caseID) == ["after the backup"])
            try await scene.note(again, "after the restore", in: caseID)
            #expect(try await scene.sync(again).cases.refused == nil)
            #expect(try await scene.sync(scene.first).cases.taken.findings.isEmpty)
            #expect(try await scene.texts(scene.first, in: caseID) == ["after the backup", "after the restore"])
        }
    }
}
