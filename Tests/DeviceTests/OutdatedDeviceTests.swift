// Devices whose keys are not their clinician's present ones, and what they still may do; and how much a welcome carries.

import CaseFile
import CaseVault
import Envelope
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

struct OutdatedDeviceTests {
    /// The first device is silent until its list has run out. A device that had no welcome since the revocation would go on with the chain that the
    /// lost one has; one that had goes on.
    @Test func aDeviceWithoutAWelcomeWritesNothingAlsoWhenTheListHasRunOut() async throws {
        try await DeviceScene.run { scene in
            let (lost, stale) = (try await scene.added("lost"), try await scene.added("stale"))
            let caseID = try await scene.walkIn(scene.first, "Sam")
            try await scene.sync(scene.first)
            try await scene.sync(stale)
            try await scene.first.revoke(try await scene.listed(lost))
            let good = try await scene.added("good")
            try await scene.sync(good)
            let (held, chain) = (try scene.subkeys(stale), try stale.state.read().keyring.chain?.next)
            for days in [100, 200, 300] as [Int64] {
                try await scene.programme.advance(to: Programme.start + days * DeviceScene.day)
                #expect(try await scene.sync(stale).schedule.refused == [.device(.needsWelcome)])
                await #expect(throws: VaultError.outdatedKeys) { try await scene.note(stale, "under a lost device's key", in: caseID) }
                #expect(try await scene.sync(good).schedule.refused.isEmpty)
                try await scene.note(good, "day \(days)", in: caseID)
            }
            let now = scene.programme.clock.now
            #expect(try await scene.listed().currentSubkey(at: now) == nil)
            // Not one key more, and not one step of the chain.
            #expect(try scene.subkeys(stale).isSubset(of: held))
            #expect(try stale.state.read().keyring.chain?.next == chain)
            #expect(try await good.vault().subkeysInUse.isDisjoint(with: try scene.subkeys(stale)))
        }
    }

    /// What it wrote before is handed in, and its clinician is shown what the look found; it only adds nothing of its own.
    @Test func anOutdatedDeviceFinishesItsSynchronisation() async throws {
        try await DeviceScene.run { scene in
            let (lost, other) = (try await scene.added("lost"), try await scene.added("other"))
            let caseID = try await scene.walkIn(scene.first, "Sam")
            try await scene.sync(scene.first)
            try await scene.sync(other)
            try await scene.note(other, "waits", in: caseID)
            try await scene.first.revoke(try await scene.listed(lost))
            let report = try await scene.sync(other)
            #expect(report.schedule.refused == [.device(.needsWelcome)])
            #expect(report.cases.refused == nil && report.cases.handedIn == 1 && report.cases.waiting == 0)
            try await scene.sync(scene.first)
            #expect(try await scene.texts(scene.first, in: caseID) == ["waits"])
        }
    }

    @Test func aWelcomeOpensHoweverOftenKeysWereReplaced() async throws {
        try await DeviceScene.run { scene in
            let caseID = try await scene.walkIn(scene.first, "Sam")
            try await scene.note(scene.first, "before", in: caseID)
            try await scene.sync(scene.first)
            let now = scene.programme.clock.now
            try await scene.first.state.update { state in for _ in 0..<40 { try state.keyring.startAfresh(at: now) } }
            #expect(try await scene.first.rotateSubkeys() == .sent)
            #expect(try scene.subkeys(scene.first).count > DeviceWelcome.mostSubkeys)
            let second = try await scene.added("second")
            #expect(try scene.subkeys(second, currentOnly: true) == Set(try await scene.listed().subkeys.map(\.key)))
            #expect(try await scene.sync(second).cases.taken.findings.isEmpty)
            #expect(try await scene.texts(second, in: caseID) == ["before"])
        }
    }

    /// A stolen device wrote a psychotherapy note once, and its thief says that it is to be destroyed: after the revocation nobody obeys.
    @Test func aRevokedDeviceDestroysNoPsychotherapyNote() async throws {
        try await DeviceScene.run { scene in
            let caseID = try await scene.walkIn(scene.first, "Sam")
            let key = try await scene.first.vault().psychotherapyKey(passphrase: try DeviceScene.passphrase(), cost: .interactive)
            try await scene.sync(scene.first)
            let lost = try await scene.added("lost")
            try await scene.sync(lost)
            let note = try await lost.vault().writePsychotherapyNote(
                "what she fears", in: caseID, with: key, at: scene.programme.clock.now)
            try await scene.sync(lost)
            try await scene.sync(scene.first)
            let core = try await scene.core(of: note)
            try await scene.programme.advance(to: Programme.start + 3600)
            let thief = try lost.state.rootKey.deviceKey(lost.state.read().keyring)
            try await scene.first.revoke(try await scene.listed(lost))

            let now = scene.programme.clock.now
            let tombstone = try DeviceSigned(RecordTombstone(of: core, by: thief.publicKey), by: thief)
            let vault = try await scene.first.vault()
            var taking = Taking()
            let record = core.header.record
            try taking.list(try await scene.outlines(scene.first).filter { $0.record != record })
            try taking.list([RecordOutline(core.reference, of: record, tombstone: tombstone.digest)])
            try vault.take([FetchedRecord(record: record, core: nil, grants: [], tombstone: tombstone.blob)], into: &taking, at: now)
            let report = try vault.finish(taking, at: now)
            #expect(report.shredded == 0 && report.spared == 1)
            #expect(try vault.psychotherapyNotes(in: caseID, with: key, at: now).map(\.id) == [note])
            // The first device may end it instead, when its time has come.
            #expect(try vault.shredPsychotherapyNotes(with: key, certainly: now + 8 * 366 * DeviceScene.day, isWhole: true, at: now) == 1)
        }
    }

    /// Each device ends the notes that it wrote, and the others obey.
    @Test func psychotherapyNotesOfSeveralDevicesEndOnEach() async throws {
        try await DeviceScene.run { scene in
            let caseID = try await scene.walkIn(scene.first, "Sam")
            let key = try await scene.first.vault().psychotherapyKey(passphrase: try DeviceScene.passphrase(), cost: .interactive)
            try await scene.sync(scene.first)
            let second = try await scene.added("second")
            try await scene.sync(second)
            let now = scene.programme.clock.now
            for device in [scene.first, second] {
                try await device.vault().writePsychotherapyNote("one each", in: caseID, with: key, at: now)
                try await scene.sync(device)
            }
            try await scene.sync(scene.first)
            let certain = now + 8 * 366 * DeviceScene.day
            for (device, other, left) in [(scene.first, second, 1), (second, scene.first, 0)] {
                #expect(try await device.vault().shredPsychotherapyNotes(with: key, certainly: certain, isWhole: true, at: now) == 1)
                try await scene.sync(device)
                let report = try await scene.sync(other).cases.taken
                #expect(report.shredded == 1 && report.findings.isEmpty)
                for vault in [try await device.vault(), try await other.vault()] { #expect(try vault.psychotherapyCount(at: now) == left) }
            }
        }
    }

    /// A lost laptop loses no share: whoever adds a device after the share has come hands it on with the welcome.
    @Test func aHoldersShareIsOnTheirOtherDeviceToo() async throws {
        try await DeviceScene.run { scene in
            let first = scene.first
            let plan = try await scene.holdShare()
            #expect(try await first.custodianStatus().own == .held)
            let second = try await scene.added("second", withShare: true)
            #expect(try await second.custodianStatus().own == .held)
            #expect(try second.ownShare(plan).place == 2)
            #expect(try await first.mayHoldShare(try await scene.listed(second)))
            // Sealed to this device, as on the first.
            let (one, other) = (try first.state.read().custody?.share, try second.state.read().custody?.share)
            #expect(one != nil && other != nil && one != other)
        }
    }
}

extension OutdatedDeviceTests {
    /// Nobody asked for it: the device has no share, fetches none where one still lies at the department side, and is not said to have one.
    @Test func aHoldersShareGoesAlongOnlyWhereTheySaySo() async throws {
        try await DeviceScene.run { scene in
            let first = scene.first
            let plan = try await scene.holdShare(takesBack: false)
            let second = try await scene.added("second")
            try await second.synchroniseCustodian()
            #expect(try await second.custodianStatus().own == .elsewhere)
            #expect(throws: CustodianError.shareElsewhere) { try second.ownShare(plan) }
            #expect(try await !first.mayHoldShare(try await scene.listed(second)))
            // With the next welcome, if she says so then.
            try await scene.welcomeAgain(second, withShare: true)
            #expect(try await second.custodianStatus().own == .held)
            #expect(try await first.mayHoldShare(try await scene.listed(second)))
        }
    }
}

extension DeviceScene {
    /// Dana's first device has fetched her share of a custodian's key, the second of three, and the department side has it no more.
    func holdShare(takesBack: Bool = true) async throws -> RecoveryPlan {
        let holders = [programme.ada.key, identity, programme.ben.key]
        let (plan, shares) = try CustodianRecovery.found(among: holders, threshold: 2)
        let now = programme.clock.now
        let subkey = try await first.programme().subkey(of: identity, at: now)
        let device = try first.state.rootKey.deviceKey(first.state.read().keyring)
        func leave(_ shares: [AddressedShare]) async throws {
            let body = RecoverySharesRequest(plan: Blob(plan.canonicalBytes), shares: shares)
            _ = try await programme.departmentClient.call(PutRecoveryShares.self, body, by: device, at: now)
        }
        try await leave([AddressedShare(recipient: identity, share: try shares[1].sealed(to: subkey))])
        let entries = [try programme.ada.entry, try programme.ben.entry, try entry()]
        try await programme.install(try programme.documents.roster(entries, version: 3, recovery: plan))
        _ = try await first.synchronise()
        try await first.synchroniseCustodian()
        if takesBack { try await leave([]) }
        return plan
    }

    /// What the department side lists to a device.
    func outlines(_ session: ClinicianSession) async throws -> [RecordOutline] {
        let device = try session.state.rootKey.deviceKey(session.state.read().keyring)
        return try await programme.departmentClient.call(ListRecords.self, RecordsAfter(after: nil), by: device, at: programme.clock.now)
            .records.map(\.value)
    }

    /// As the department side has it.
    func core(of entry: EntryID) async throws -> RecordCore {
        let device = try first.state.rootKey.deviceKey(first.state.read().keyring)
        let wanted = try await outlines(first).filter { EntryID($0.reference.core) == entry }.map(\.record)
        let batch = try await programme.departmentClient.call(
            FetchRecords.self, RecordsWanted(records: wanted), by: device, at: programme.clock.now)
        guard let core = batch.records.first?.core else { throw ServiceError.badAnswer }
        return try RecordCore(core)
    }
}
