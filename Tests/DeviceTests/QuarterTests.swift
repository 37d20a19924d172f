// Keys over the quarters with two devices: the same on both without a word between them, and destroyed on both.

import CaseFile
import CaseVault
import Foundation
import LocalState
import ProgrammeFixture
import Sealing
import ServiceAPI
import Sodium
import Synchronization
import TestSupport
import Testing
import Trust
import Wire

@testable import ClinicianClient

struct QuarterTests {
    @Test func nothingThatIsPublishedChangesWhenADeviceIsAdded() async throws {
        try await DeviceScene.run { scene in
            let before = try await scene.listed()
            let second = try await scene.added("second")
            let after = try await scene.listed()
            #expect(after.subkeys == before.subkeys)
            #expect(after.devices.first == before.devices.first)
            #expect(try scene.subkeys(second) == Set(before.subkeys.map(\.key)))
        }
    }

    @Test func bothDevicesMakeTheSameKeysOverAYearWhicheverIsFirst() async throws {
        try await DeviceScene.run { scene in
            let caseID = try await scene.walkIn(scene.first, "Sam")
            try await scene.sync(scene.first)
            let second = try await scene.added("second")
            try await scene.sync(second)
            let oldest = try await scene.listed().subkeys[0].key
            // To where a key is in use that neither had when they parted.
            for step in 1...4 {
                try await scene.programme.advance(to: Programme.start + Int64(step) * 70 * DeviceScene.day)
                let order = step.isMultiple(of: 2) ? [scene.first, second] : [second, scene.first]
                for device in order { try await scene.sync(device) }
                try await scene.note(order[0], "step \(step)", in: caseID)
                try await scene.sync(order[0])
                #expect(try await scene.sync(order[1]).cases.taken.findings.isEmpty)
                #expect(try await scene.texts(order[1], in: caseID).contains("step \(step)"))
                #expect(try await scene.sync(scene.first).schedule.refused.isEmpty)
                #expect(try await scene.sync(second).schedule.refused.isEmpty)
            }
            let listed = try await scene.listed()
            #expect(Set(listed.subkeys.map(\.key)).isSubset(of: try scene.subkeys(second)))
            let present = try #require(listed.currentSubkey(at: scene.programme.clock.now))
            #expect(try await scene.first.vault().subkeysInUse == [present])
            #expect(try await second.vault().subkeysInUse == [present])
            // What nothing needs any more is gone from both, and no chain leads back to it.
            for device in [scene.first, second] {
                #expect(try !scene.subkeys(device).contains(oldest))
                let chain = try #require(try device.state.read().keyring.chain)
                #expect(scene.programme.clock.now < chain.next.start)
            }
        }
    }

    /// What takes long where there are many records is told, and nothing where nothing is wrapped.
    @Test func wrappingToTheQuartersKeyIsTold() async throws {
        try await DeviceScene.run { scene in
            let caseID = try await scene.walkIn(scene.first, "Sam")
            try await scene.note(scene.first, "before", in: caseID)
            try await scene.sync(scene.first)
            try await scene.programme.advance(to: Programme.start + 100 * DeviceScene.day)
            _ = try await scene.first.synchronise()
            let told = Mutex<[Told]>([])
            _ = try await scene.first.vault { step, done, total in told.withLock { $0.append(Told(step: step, done: done, total: total)) } }
            let lines = told.withLock { $0 }
            #expect(lines.count > 1 && lines == (1...lines.count).map { Told(step: .wrapping, done: $0, total: lines.count) })
            _ = try await scene.first.vault { _, _, _ in Issue.record("everything is wrapped") }
        }
    }

    private struct Told: Equatable {
        let step: CaseSyncStep
        let done: Int
        let total: Int
    }

    @Test func aChainMakesEachKeyOnceAndTheSameEverywhere() async throws {
        try await DeviceScene.run { scene in
            let second = try await scene.added("second")
            let (one, two) = (scene.first.state, second.state)
            var chains = (try #require(try one.read().keyring.chain), try #require(try two.read().keyring.chain))
            var seen: Set<SealingPublicKey> = []
            for _ in 0..<6 {
                let (left, right) = (try chains.0.step(one.rootKey), try chains.1.step(two.rootKey))
                let key = try one.rootKey.subkey(left.subkey).publicKey
                #expect(try two.rootKey.subkey(right.subkey).publicKey == key)
                #expect(left.subkey.span == right.subkey.span)
                #expect(seen.insert(key).inserted)
                #expect(chains.0.next < left.after.next)
                chains = (left.after, right.after)
            }
            // One device's chain is of no use under the other's root secret.
            #expect(throws: (any Error).self) { _ = try chains.0.step(two.rootKey) }
        }
    }

    /// As worked out from `FORMAT.md` by another program.
    @Test func aChainGoesOnAsItIsWrittenDown() async throws {
        let folder = try TemporaryDirectory()
        let root = try await DeviceScene.create(try ClinicianState(name: "Dana", now: Programme.start), in: folder.path + "/state").rootKey
        var seed = Array(UInt8(0)..<32)
        var chain = try SubkeyChain(SecretBytes(wiping: &seed), next: PeriodID(number: 20271), root: root)
        let known = [
            "f98a1d8e2de1bc5c4facbfee371906d5b3398f34ccb48943232720939dd4f151",
            "52eb42ae9ef8aba5cd1ee8846f25aa6d8f8db8af3fff141f6e4e16d154fd341f",
            "d725c34e8c40e20385b226ef648701a92a6a4dc2dcbc51d753a1be626ba8783d",
            "3d3b931b0b220bd1330131a4105b41329238a9f930615d4b9f9b5b3c697f6b60",
            "cf1739631e73f0896806ee3c7dacec300e50447cc4a6b3894af0107975423b64",
        ]
        for key in known {
            let step = try chain.step(root)
            #expect(Hex.encode(try root.subkey(step.subkey).publicKey.bytes) == key)
            #expect(step.subkey.span.start == chain.next.start && step.subkey.span.end == step.after.next.start)
            chain = step.after
        }
    }

    @Test func aClockFarAheadUsesUpNoKeys() async throws {
        try await DeviceScene.run { scene in
            let second = try await scene.added("second")
            let before = try scene.subkeys(second)
            let root = second.state.rootKey
            var keyring = try second.state.read().keyring
            let now = scene.programme.clock.now
            #expect(try !keyring.renewSubkeys(at: now + 4000 * DeviceScene.day, certainly: Instant(seconds: .min), root: root))
            _ = try keyring.renewSubkeys(at: now + 4000 * DeviceScene.day, certainly: now, root: root)
            #expect(keyring.subkeys.count <= before.count + 2)
        }
    }

    @Test func theStateOfADeviceHoldsNoBareSecret() async throws {
        try await DeviceScene.run { scene in
            let second = try await scene.added("second")
            let root = second.state.rootKey
            let saved = try second.state.read()
            let json = Array(try JSONEncoder().encode(saved))
            for subkey in saved.keyring.subkeys {
                let seed = try root.subkeySeed(subkey)
                let isThere = seed.secret.withBytes { Secrets.appears(Array($0), in: json) }
                #expect(!isThere)
            }
            let seed = try #require(saved.keyring.chain).openSeed(root)
            let isThere = seed.secret.withBytes { Secrets.appears(Array($0), in: json) }
            #expect(!isThere)
            // Of the identity key it has the public half only.
            #expect(throws: ClinicianError.device(.firstDeviceOnly)) { _ = try root.identityKey(saved.keyring) }
        }
    }

    @Test func aStateFromBeforeThereWereSeveralDevicesIsReadAsItIs() throws {
        let state = try ClinicianState(name: "Dana", now: Programme.start)
        let json = String(decoding: try JSONEncoder().encode(state), as: UTF8.self)
        for field in ["clinician", "request", "others", "chain", "shared", "isReplaced", "invitedTo", "lock"] {
            #expect(!json.contains("\"\(field)\""))
        }
        let read = try JSONDecoder().decode(ClinicianState.self, from: Data(json.utf8))
        #expect(read.isFirstDevice && read.keyring.subkeys.count == 3)
    }
}
