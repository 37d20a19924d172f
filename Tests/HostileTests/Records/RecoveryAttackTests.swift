// The records custodian's shares over a server that would like to have the key, or to have nobody have it (attack class 22).

import Envelope
import ProgrammeFixture
import Sealing
import ServiceAPI
import Sodium
import Testing
import Trust
import Wire

@Suite struct RecoveryAttackTests {
    /// A founded key whose shares lie at the server, and the plan as a verified roster would name it.
    private struct Custody {
        let plan: RecoveryPlan
        let holders: [TestClinician]
    }

    private static func found(_ scene: RecordScene, from founder: TestVault) async throws -> Custody {
        let holders = [scene.programme.ada, scene.programme.ben, scene.cleo]
        let (plan, shares) = try CustodianRecovery.found(among: holders.map(\.key), threshold: 2)
        let addressed = try zip(holders, shares).map { holder, share in
            AddressedShare(recipient: holder.key, share: try share.sealed(to: holder.subkey.publicKey))
        }
        _ = try await founder.call(PutRecoveryShares.self, RecoverySharesRequest(plan: plan, shares: addressed))
        return Custody(plan: plan, holders: holders)
    }

    private static func fetch(_ holder: TestClinician, _ scene: RecordScene) async throws -> [SealedRecoveryShare] {
        try await scene.vault(of: holder).call(GetRecoveryShares.self).shares
            .map { try SealedRecoveryShare(canonicalBytes: $0.share.bytes) }
    }

    /// Two of three put the key together over the server, and open what was wrapped to it; the server holds nothing that opens.
    @Test func holdersPutTheKeyTogetherOverTheServer() async throws {
        try await RecordScene.run { scene, ada, ben in
            let custody = try await Self.found(scene, from: ada)
            let sealed = try ada.seal("canary-kept", custodian: custody.plan.custodian)
            let (ben, cleo) = (scene.programme.ben, scene.cleo)
            let own = try #require(try await Self.fetch(ben, scene).first).open(with: ben.subkey, plan: custody.plan)
            let cleos = try #require(try await Self.fetch(cleo, scene).first).open(with: cleo.subkey, plan: custody.plan)
            let passed = AddressedShare(recipient: ben.key, share: try cleos.sealed(to: ben.subkey.publicKey))
            _ = try await scene.vault(of: cleo).call(PutRecoveryShares.self, RecoverySharesRequest(plan: custody.plan, shares: [passed]))
            let received = try await Self.fetch(ben, scene).compactMap { try? $0.open(with: ben.subkey, plan: custody.plan) }
            #expect(received.count == 2)
            let custodian = try CustodianRecovery.recover(custody.plan, from: received)
            #expect(custodian.wrong.isEmpty)
            let devices = [CertifiedDevice(device: scene.programme.ada.device.publicKey, clinician: scene.programme.ada.key)]
            let trusted = Signatories(devices: devices, custodians: [custody.plan.custodian])
            let opening = try sealed.open(as: RecordReader(custodian: custodian), trusting: trusted, firstSeen: scene.programme.clock.now)
            guard case .verified(let record) = opening else { throw Unopened() }
            #expect(record.entry.content == Array("canary-kept".utf8))
            // One alone has nothing.
            #expect(throws: RecoveryError.sharesMissing(right: 1, needed: 2, wrong: [])) {
                try CustodianRecovery.recover(custody.plan, from: [own])
            }
            // What was left is taken back, and gone.
            _ = try await ada.call(PutRecoveryShares.self, RecoverySharesRequest(plan: custody.plan, shares: []))
            #expect(try await Self.fetch(cleo, scene).isEmpty)
        }
    }

    private struct Unopened: Error {}

    /// The server delivers a plan and shares of its own making, another's share, an altered one, or none.
    @Test func aServerCannotPutItsOwnKeyInTheCustodiansPlace() async throws {
        try await RecordScene.run { scene, ada, _ in
            let custody = try await Self.found(scene, from: ada)
            let ben = scene.programme.ben
            let (servers, shares) = try CustodianRecovery.found(among: custody.holders.map(\.key), threshold: 2)
            let planted = try shares[1].sealed(to: ben.subkey.publicKey)
            #expect(throws: RecoveryError.otherShare) { try planted.open(with: ben.subkey, plan: custody.plan) }
            // Relabelled, it is the wrong share and its holder is named.
            let relabelled = SealedRecoveryShare(custodian: custody.plan.custodian, place: 2, box: planted.box)
            #expect(throws: RecoveryError.wrongShare) { try relabelled.open(with: ben.subkey, plan: custody.plan) }
            let honest = try #require(try await Self.fetch(ben, scene).first)
            let altered = SealedRecoveryShare(
                custodian: honest.custodian, place: honest.place,
                box: try WrappedContentKey(bytes: Blob(honest.box.bytes).flipping(at: -1).bytes))
            #expect(throws: RecoveryError.otherShare) { try altered.open(with: ben.subkey, plan: custody.plan) }
            let moved = SealedRecoveryShare(custodian: honest.custodian, place: 1, box: honest.box)
            #expect(throws: RecoveryError.wrongShare) { try moved.open(with: ben.subkey, plan: custody.plan) }
            // A record wrapped to the server's key is refused by whoever knows the roster's.
            let wrapped = try ada.seal("canary-note", custodian: servers.custodian)
            let devices = [CertifiedDevice(device: scene.programme.ada.device.publicKey, clinician: scene.programme.ada.key)]
            let trusted = Signatories(devices: devices, custodians: [custody.plan.custodian])
            #expect(throws: SealingError.unknownCustodian) {
                try wrapped.open(
                    as: RecordReader(clinician: ben.key, subkeys: [ben.subkey]), trusting: trusted, firstSeen: scene.programme.clock.now)
            }
        }
    }
}
