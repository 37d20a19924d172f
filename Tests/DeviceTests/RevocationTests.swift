// A device that was lost: nothing that is sealed afterwards opens on it, and the others go on with new keys.

import CaseFile
import CaseVault
import LocalState
import OfficerClient
import ProgrammeFixture
import Sealing
import ServiceAPI
import Sodium
import TestSupport
import Testing
import Trust
import Wire

@testable import ClinicianClient

struct RevocationTests {
    private func number(_ device: ClinicianSession) async throws -> ListedDevice {
        try #require(try await device.devices().first { $0.isThis })
    }

    @Test func nothingSealedAfterTheRevocationOpensOnTheLostDevice() async throws {
        try await DeviceScene.run { scene in
            try await scene.offerHours()
            let lost = try await scene.added("lost")
            let caseID = try await scene.walkIn(scene.first, "Sam")
            try await scene.note(scene.first, "before", in: caseID)
            try await scene.sync(scene.first)
            try await scene.sync(lost)
            let held = try scene.subkeys(lost)

            #expect(try await scene.first.revoke(try await number(lost)) == .sent)
            // Not one key of the new list is on the lost device, for this quarter or any later one.
            let listed = try await scene.listed()
            #expect(listed.subkeys.count == 3)
            #expect(held.isDisjoint(with: listed.subkeys.map(\.key)))
            var chain = try #require(try lost.state.read().keyring.chain)
            for _ in 0..<4 {
                let step = try chain.step(lost.state.rootKey)
                #expect(try !listed.subkeys.map(\.key).contains(lost.state.rootKey.subkey(step.subkey).publicKey))
                chain = step.after
            }
            // What an officer seals now, and what the first device writes.
            let officer = try await TestOfficer(scene.programme)
            let tool = try await officer.enrol(over: scene.programme.transport)
            let booking = try await tool.book(try await tool.wish(for: scene.identity)).booking.booking
            try await scene.sync(scene.first)
            #expect(try scene.first.entry(1).booking.booking == booking)
            try await scene.note(scene.first, "after", in: caseID)
            try await scene.sync(scene.first)
            #expect(try await scene.first.vault().subkeysInUse.isDisjoint(with: held))

            // The server lets it in no more, and even with everything the server has, it reads nothing new.
            await #expect(throws: ClinicianError.device(.revoked)) { try await lost.synchronise() }
            let everything = try await everything(scene)
            let vault = try await lost.vault()
            var taking = Taking()
            try vault.take(everything, into: &taking, at: scene.programme.clock.now)
            #expect(try await scene.texts(lost, in: caseID) == ["before"])
        }
    }

    /// What a server can hand to whom it likes: here as the first device is shown it.
    private func everything(_ scene: DeviceScene) async throws -> [FetchedRecord] {
        let (client, device) = (scene.programme.departmentClient, try scene.first.state.rootKey.deviceKey(scene.first.state.read().keyring))
        let now = scene.programme.clock.now
        let listed = try await scene.records(scene.first)
        #expect(listed.count > 2)
        return try await client.call(FetchRecords.self, RecordsWanted(records: listed), by: device, at: now).records
    }

    @Test func anotherDeviceThatRemainsWritesNothingBeforeItHasTheNewKeys() async throws {
        try await DeviceScene.run { scene in
            let (lost, other) = (try await scene.added("lost"), try await scene.added("other"))
            let caseID = try await scene.walkIn(scene.first, "Sam")
            try await scene.sync(scene.first)
            try await scene.sync(other)
            try await scene.first.revoke(try await number(lost))
            try await scene.note(scene.first, "under the new key", in: caseID)
            try await scene.sync(scene.first)

            #expect(try await scene.sync(other).schedule.refused == [.device(.needsWelcome)])
            // What is there can be read; what would be written would be open to the lost device.
            #expect(try await scene.texts(other, in: caseID) == [])
            await #expect(throws: VaultError.outdatedKeys) { try await scene.note(other, "too early", in: caseID) }

            try await scene.welcomeAgain(other)
            #expect(try await scene.sync(other).schedule.refused.isEmpty)
            #expect(try await scene.texts(other, in: caseID) == ["under the new key"])
            try await scene.note(other, "on the other device", in: caseID)
            try await scene.sync(other)
            #expect(try await other.vault().subkeysInUse.isDisjoint(with: try scene.subkeys(lost)))
            try await scene.sync(scene.first)
            #expect(try await scene.texts(scene.first, in: caseID) == ["under the new key", "on the other device"])
        }
    }

    @Test func aRevokedDeviceIsAddedNoMoreAndIsWiped() async throws {
        try await DeviceScene.run { scene in
            let lost = try await scene.added("lost")
            try await scene.sync(lost)
            let device = try await number(lost)
            try await scene.first.revoke(device)
            #expect(try await scene.first.devices().map { $0.revokedAt != nil } == [false, true])
            await #expect(throws: ClinicianError.device(.revoked)) { try await scene.first.revoke(device) }
            let request = try await lost.requestAddition()
            await #expect(throws: ClinicianError.device(.revoked)) { try await scene.first.proposal(request.file.bytes) }
            try Vault.wipe(in: lost.vaultFolder)
            try await lost.state.file.wipe()
            #expect(!lost.state.file.exists)
            #expect(throws: (any Error).self) { try lost.state.read() }
        }
    }

    // MARK: - What was put back

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
            try await scene.first.revoke(try await number(lost))
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
            try await scene.first.revoke(try await number(lost))
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
