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
    @Test func nothingSealedAfterTheRevocationOpensOnTheLostDevice() async throws {
        try await DeviceScene.run { scene in
            try await scene.offerHours()
            let lost = try await scene.added("lost")
            let caseID = try await scene.walkIn(scene.first, "Sam")
            try await scene.note(scene.first, "before", in: caseID)
            try await scene.sync(scene.first)
            try await scene.sync(lost)
            let held = try scene.subkeys(lost)

            #expect(try await scene.first.revoke(try await scene.listed(lost)) == .sent)
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
            try await scene.first.revoke(try await scene.listed(lost))
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
            let device = try await scene.listed(lost)
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
}
