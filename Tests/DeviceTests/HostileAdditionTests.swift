// Adding a device against whoever has the stick, or the server: a file that was exchanged, altered or used again, a list that is old or not shown.

import CaseFile
import CaseVault
import Envelope
import Foundation
import LocalState
import ProgrammeFixture
import Sealing
import ServiceAPI
import Sodium
import Testing
import Trust
import Wire

@testable import ClinicianClient

struct HostileAdditionTests {
    /// Whether a device holds nothing yet but its own keys.
    private func hasNothing(_ device: ClinicianSession) throws -> Bool {
        let saved = try device.state.read()
        return saved.memory == nil && saved.keyring.subkeys.isEmpty && saved.keyring.chain == nil && saved.lock == nil
    }

    @Test func aWelcomeForAnotherDeviceIsRefused() async throws {
        try await DeviceScene.run { scene in
            let (second, third) = (try await scene.invited("second"), try await scene.invited("third"))
            _ = try await third.requestAddition()
            let welcome = try await scene.welcome(second)
            await #expect(throws: ClinicianError.device(.notForThisDevice)) { try await third.finish(welcome.bytes) }
            #expect(try hasNothing(third))
            // The one that it is for has it all the same.
            try await second.finish(welcome.bytes)
            #expect(try !hasNothing(second))
        }
    }

    @Test func everyAlteredByteOfAnyOfTheThreeFilesIsRefused() async throws {
        try await DeviceScene.run { scene in
            let invitation = try await scene.first.invitation()
            for at in invitation.bytes.indices {
                #expect(throws: ClinicianError.device(.damagedFile)) { try ClinicianSession.invitation(invitation.bytes.flipped(at)) }
            }
            let second = try await scene.invited("second", invitation)
            let request = try await second.requestAddition()
            for at in request.file.bytes.indices {
                await #expect(throws: ClinicianError.device(.damagedFile)) {
                    try await scene.first.proposal(request.file.bytes.flipped(at))
                }
            }
            let welcome = try await scene.welcome(request).bytes
            // Every byte up to the sealed contents, then samples of those, and the signature at the end.
            let body = Array(0..<min(1200, welcome.count)) + Array(stride(from: 1200, to: welcome.count, by: 997))
            for at in body + Array(welcome.indices.suffix(140)) {
                await #expect(throws: ClinicianError.device(.damagedFile), "\(at)") { try await second.finish(welcome.flipped(at)) }
            }
            for cut in [0, 1, 100, welcome.count - 1] {
                await #expect(throws: ClinicianError.device(.damagedFile)) { try await second.finish(Array(welcome.prefix(cut))) }
            }
            await #expect(throws: ClinicianError.device(.damagedFile)) { try await second.finish(welcome + [0]) }
            // Each of the files in another's place.
            await #expect(throws: ClinicianError.device(.damagedFile)) { try await second.finish(request.file.bytes) }
            await #expect(throws: ClinicianError.device(.damagedFile)) { try await scene.first.proposal(invitation.bytes) }
            #expect(throws: ClinicianError.device(.damagedFile)) { try ClinicianSession.invitation(welcome) }
            #expect(try hasNothing(second))
            try await second.finish(welcome)
        }
    }

    /// Attack class 2: whoever has the stick puts wrapped keys of another welcome in the place of these, and even has the first device's signature.
    @Test func wrappedPrivateKeyReplacementIsDetected() async throws {
        try await DeviceScene.run { scene in
            let (second, third) = (try await scene.invited("second"), try await scene.invited("third"))
            let (welcome, other) = (try await scene.welcome(second), try await scene.welcome(third))
            let genuine = try Unverified<DeviceWelcome>(welcome).verified(bySoleKey: scene.identity).body
            let foreign = try Unverified<DeviceWelcome>(other).verified(bySoleKey: scene.identity).body
            let mixed = zip(genuine.subkeys, foreign.subkeys).map { own, other in
                DeviceWelcome.SharedSubkey(key: own.key, span: own.span, isCurrent: own.isCurrent, seed: other.seed)
            }
            #expect(!mixed.isEmpty && mixed != genuine.subkeys)
            func bent(
                wrap: [UInt8]? = nil, subkeys: [DeviceWelcome.SharedSubkey]? = nil, chain: DeviceWelcome? = nil
            ) -> DeviceWelcome {
                DeviceWelcome(
                    header: genuine.header, wrap: wrap ?? genuine.wrap, subkeys: subkeys ?? genuine.subkeys, chainStart: genuine.chainStart,
                    chainSeed: (chain ?? genuine).chainSeed, contents: genuine.contents)
            }
            let identity = try scene.first.state.rootKey.identityKey(scene.first.state.read().keyring)
            for replaced in [bent(wrap: foreign.wrap), bent(subkeys: mixed), bent(chain: foreign)] {
                let file = try SignedDocument(replaced, signedBy: [identity]).blob
                await #expect(throws: ClinicianError.device(.damagedFile)) { try await second.finish(file.bytes) }
                #expect(try hasNothing(second))
            }
            try await second.finish(try SignedDocument(bent(), signedBy: [identity]).blob.bytes)
            #expect(try !hasNothing(second))
        }
    }

    /// Attack class 21: the stick carries all of it.
    @Test func nothingOfAnAdditionPassesAServer() async throws {
        try await DeviceScene.run { scene in
            let second = try await scene.invited("second")
            let request = try await second.requestAddition()
            let link = try second.state.rootKey.linkKey(try #require(try second.state.read().keyring.request)).publicKey
            let welcome = try await scene.welcome(request)
            try await second.finish(welcome.bytes)
            try await scene.sync(second)
            try await scene.sync(scene.first)
            let requests = scene.transport.requests
            #expect(requests.count > 30)
            // The list that certifies the device is public, and is there; the files, the link key and the secrets are nowhere.
            let device = try second.state.rootKey.deviceKey(second.state.read().keyring).publicKey
            #expect(requests.contains { Secrets.appears(device.bytes, in: $0) })
            let root = second.state.rootKey
            var secrets = [Needle(link.bytes), Needle(request.file.bytes), Needle(Array(welcome.bytes.suffix(400)))]
            for subkey in try second.state.read().keyring.subkeys {
                secrets.append(try root.subkeySeed(subkey).secret.withBytes { Needle(Array($0)) })
            }
            secrets.append(try #require(try second.state.read().keyring.chain).openSeed(root).secret.withBytes { Needle(Array($0)) })
            for body in requests { #expect(!secrets.contains { $0.appears(in: body) }) }
        }
    }

    /// Whoever exchanges the invitation on the stick (attack class 1).
    @Test func anInvitationOfAnotherKeyOrProgrammeLeadsNowhere() async throws {
        try await DeviceScene.run { scene in
            let stranger = try SigningKey.random()
            let id = try await scene.first.programme().trusted.id
            let other = try ProgrammeID(bytes: Randomness.bytes(ProgrammeID.length))
            let identity = try scene.first.state.rootKey.identityKey(scene.first.state.read().keyring)
            for (name, key, programme) in [("stranger", stranger, id), ("elsewhere", identity, other)] {
                let invitation = try DeviceInvitation(
                    programme: programme, clinician: key.publicKey, issued: scene.programme.clock.now, name: "Dana Rivera")
                let device = try await scene.invited(name, try SignedDocument(invitation, signedBy: [key]).blob)
                let request = try await device.requestAddition().file
                await #expect(throws: ClinicianError.device(.otherClinician)) { try await scene.first.proposal(request.bytes) }
                #expect(try await scene.listed().devices.count == 1)
            }
            // And a welcome that the stranger signs is none to a device that was invited by the true key.
            let second = try await scene.invited("second")
            let genuine = try await scene.welcome(second)
            let body = try Unverified<DeviceWelcome>(genuine).verified(bySoleKey: scene.identity).body
            let forged = try SignedDocument(body, signedBy: [stranger]).blob
            await #expect(throws: ClinicianError.device(.damagedFile)) { try await second.finish(forged.bytes) }
            #expect(try hasNothing(second))
        }
    }

    /// Whoever exchanges the request: another device's words are others.
    @Test func aRequestThatWasExchangedHasOtherWords() async throws {
        try await DeviceScene.run { scene in
            let (second, thief) = (try await scene.invited("second"), try await scene.invited("thief"))
            let shown = try await second.requestAddition().words
            let exchanged = try await thief.requestAddition()
            let proposed = try await scene.first.proposal(exchanged.file.bytes)
            #expect(proposed.words != shown)
            #expect(proposed.words == exchanged.words)
            // Another request of the same device has other words too.
            #expect(try await second.requestAddition().words != shown)
            #expect(try await scene.listed().devices.count == 1)
        }
    }

    @Test func aRequestIsAnsweredOnce() async throws {
        try await DeviceScene.run { scene in
            let second = try await scene.invited("second")
            let request = try await second.requestAddition()
            let welcome = try await scene.welcome(request)
            await #expect(throws: ClinicianError.device(.requestUsed)) { try await scene.first.proposal(request.file.bytes) }
            try await second.finish(welcome.bytes)
            await #expect(throws: ClinicianError.device(.requestUsed)) { try await scene.first.proposal(request.file.bytes) }
        }
    }

    @Test func aWelcomeOpensOnceAndNotAfterTheRevocation() async throws {
        try await DeviceScene.run { scene in
            let second = try await scene.invited("second")
            let welcome = try await scene.welcome(second)
            try await second.finish(welcome.bytes)
            await #expect(throws: ClinicianError.device(.nothingAsked)) { try await second.finish(welcome.bytes) }
            // Asked again, for other keys: the old answer is to another request.
            _ = try await second.requestAddition()
            await #expect(throws: ClinicianError.device(.notForThisDevice)) { try await second.finish(welcome.bytes) }

            // One that was never finished before its device was revoked.
            let third = try await scene.invited("third")
            let late = try await scene.welcome(third)
            let device = try #require(try await scene.first.devices().last)
            try await scene.first.revoke(device)
            await #expect(throws: ClinicianError.device(.revoked)) { try await third.finish(late.bytes) }
            #expect(try hasNothing(third))
        }
    }

    @Test func aWelcomeFromBeforeAnotherDeviceWasRevokedIsRefused() async throws {
        try await DeviceScene.run { scene in
            let lost = try await scene.added("lost")
            let second = try await scene.invited("second")
            let welcome = try await scene.welcome(second)
            let key = try lost.state.rootKey.deviceKey(lost.state.read().keyring).publicKey
            try await scene.first.revoke(try #require(try await scene.first.devices().first { $0.key == key }))
            // It would bring keys that the lost device has.
            await #expect(throws: ClinicianError.device(.needsWelcome)) { try await second.finish(welcome.bytes) }
            #expect(try hasNothing(second))
            try await scene.welcomeAgain(second)
            #expect(try scene.subkeys(second, currentOnly: true).isDisjoint(with: scene.subkeys(lost)))
        }
    }

    /// Attack class 4, to the device that is being added and to one that was.
    @Test func anOlderListOfDevicesIsRefused() async throws {
        try await DeviceScene.run { scene in
            let before = try await scene.keys().lists
            let second = try await scene.invited("second")
            let welcome = try await scene.welcome(second)
            try scene.transport.serve(before)
            await #expect(throws: ClinicianError.device(.listNotServed)) { try await second.finish(welcome.bytes) }
            #expect(try hasNothing(second))
            scene.transport.behave()
            try await second.finish(welcome.bytes)
            let certified = try await second.programme().devices.lists[scene.identity]?.body
            try scene.transport.serve(before)
            #expect(try await second.synchronise().refresh.refusedKeyLists == [TrustError(.rolledBack, .deviceList)])
            #expect(try await second.programme().devices.lists[scene.identity]?.body == certified)
        }
    }

    @Test func aServerThatWithholdsTheNewListKeepsTheDeviceOut() async throws {
        try await DeviceScene.run { scene in
            let second = try await scene.invited("second")
            let welcome = try await scene.welcome(second)
            try scene.transport.serve([])
            await #expect(throws: ClinicianError.device(.listNotServed)) { try await second.finish(welcome.bytes) }
            scene.transport.tamper { path, answer in path == GetKeys.route.path ? nil : answer }
            await #expect(throws: ServiceError.unreachable) { try await second.finish(welcome.bytes) }
            #expect(try hasNothing(second))
            scene.transport.behave()
            try await second.finish(welcome.bytes)
        }
    }
}

extension [UInt8] {
    fileprivate func flipped(_ index: Int) -> [UInt8] {
        var bytes = self
        bytes[index] ^= 1
        return bytes
    }
}
