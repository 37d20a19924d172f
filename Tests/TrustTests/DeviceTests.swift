// Device keys and encryption subkeys under an identity key (attack classes 1, 3, 4 and 23).

import Sodium
import Testing
import Trust
import Wire

struct DeviceTests {
    let fixture: Fixture
    let keys: Keys
    let roster: Roster
    let now = Fixture.now
    let day = Fixture.day

    init() throws {
        fixture = try Fixture()
        keys = fixture.keys
        roster = try fixture.roster()
    }

    private func list(
        version: UInt64 = 1,
        clinician: SigningKey? = nil,
        programme: ProgrammeID? = nil,
        devices: [Device]? = nil,
        subkeys: [EncryptionSubkey]? = nil
    ) throws -> DeviceList {
        try DeviceList(
            programme: programme ?? fixture.programme,
            clinician: (clinician ?? keys.clinician).publicKey,
            version: version,
            issued: now,
            devices: try devices ?? [device(of: clinician, in: programme)],
            subkeys: try subkeys ?? [EncryptionSubkey(key: Keys.sealing(21), span: Span(start: now, end: now + 90 * day))]
        )
    }

    /// Everyone downloads every list.
    @Test func aListHoldsTenDevicesAndFortySubkeysAndNoMore() throws {
        let devices = try (0..<11).map { _ in
            try Device(SigningKey.random(), of: keys.clinician.publicKey, in: fixture.programme, label: "laptop", addedAt: now)
        }
        let subkeys = try (0..<41).map { EncryptionSubkey(key: try SealingKey.random().publicKey, span: try quarter($0)) }
        let most = try list(devices: Array(devices.prefix(10)), subkeys: Array(subkeys.prefix(40)))
        #expect(try DeviceList(canonicalBytes: most.canonicalBytes) == most)
        #expect(throws: WireError(.invalidValue, "")) { try list(devices: devices, subkeys: []) }
        #expect(throws: WireError(.invalidValue, "")) { try list(devices: [], subkeys: subkeys) }
    }

    private func quarter(_ index: Int) throws -> Span {
        try Span(start: now + Int64(index) * 90 * day, end: now + Int64(index + 1) * 90 * day)
    }

    private func device(of clinician: SigningKey? = nil, in programme: ProgrammeID? = nil, revokedAt: Instant? = nil) throws -> Device {
        try Device(
            keys.device, of: (clinician ?? keys.clinician).publicKey, in: programme ?? fixture.programme, label: "laptop", addedAt: now,
            revokedAt: revokedAt)
    }

    private func signed(_ list: DeviceList, by key: SigningKey? = nil) throws -> Blob {
        try SignedDocument(list, signedBy: [key ?? keys.clinician]).blob
    }

    @Test func aCertifiedDeviceSpeaksForItsClinician() throws {
        var directory = DeviceDirectory()
        try directory.accept(signed(list()), roster: roster)
        let device = keys.device.publicKey
        #expect(try directory.clinician(certifying: device, at: now, roster: roster).name == "Ada Flores")
        expectRefusal(.deviceNotCertified, .deviceList) { try directory.clinician(certifying: device, at: now - 1, roster: roster) }
        expectRefusal(.deviceNotCertified, .deviceList) {
            try directory.clinician(certifying: keys.ghost.publicKey, at: now, roster: roster)
        }
    }

    @Test func aRevokedDeviceSpeaksOnlyForThePast() throws {
        var directory = DeviceDirectory()
        let device = try device(revokedAt: now + day)
        try directory.accept(signed(list(devices: [device])), roster: roster)
        #expect(throws: Never.self) { try directory.clinician(certifying: device.key, at: now + day - 1, roster: roster) }
        expectRefusal(.deviceNotCertified, .deviceList) { try directory.clinician(certifying: device.key, at: now + day, roster: roster) }
    }

    @Test func aDeviceOfARevokedClinicianIsRefusedFromThenOn() throws {
        var entry = try fixture.clinician()
        entry.revokedAt = now + day
        let roster = try fixture.roster(clinicians: [entry])
        var directory = DeviceDirectory()
        try directory.accept(signed(list()), roster: roster)
        #expect(throws: Never.self) { try directory.clinician(certifying: keys.device.publicKey, at: now, roster: roster) }
        expectRefusal(.clinicianRevoked, .deviceList) {
            try directory.clinician(certifying: keys.device.publicKey, at: now + day, roster: roster)
        }
        expectRefusal(.clinicianRevoked, .deviceList) {
            try directory.currentSubkey(of: keys.clinician.publicKey, at: now + day, roster: roster)
        }
    }

    @Test func oneDeviceOfTwoCliniciansSpeaksForNeither() throws {
        var other = try fixture.clinician()
        other = ClinicianEntry(identity: keys.intern.publicKey, name: "Two", role: .intern, engagements: other.engagements, departments: [])
        let roster = try fixture.roster(clinicians: [fixture.clinician(), other])
        var directory = DeviceDirectory()
        try directory.accept(signed(list()), roster: roster)
        try directory.accept(signed(list(clinician: keys.intern), by: keys.intern), roster: roster)
        expectRefusal(.deviceNotCertified, .deviceList) {
            try directory.clinician(certifying: keys.device.publicKey, at: now, roster: roster)
        }
    }

    /// A malicious clinician, or the thief of one identity key, lists everybody's devices: without the devices' own word that disarms nobody.
    @Test func aDeviceCopiedIntoAnothersListIsRefused() throws {
        let other = ClinicianEntry(
            identity: keys.intern.publicKey, name: "Two", role: .peerSupporter, engagements: try fixture.clinician().engagements,
            departments: [])
        let roster = try fixture.roster(clinicians: [fixture.clinician(), other])
        var directory = DeviceDirectory()
        try directory.accept(signed(list()), roster: roster)
        let own = try device()
        let stranger = try Device(keys.ghost, of: keys.intern.publicKey, in: fixture.programme, label: "laptop", addedAt: now)
        let relabelled = try Device(key: own.key, claim: stranger.claim, label: "laptop", addedAt: now)
        let elsewhere = try device(of: keys.intern, in: ProgrammeID(bytes: [UInt8](repeating: 9, count: 20)))
        for copied in [own, relabelled, elsewhere] {
            expectRefusal(.badSignature, .deviceList) {
                try directory.accept(signed(list(clinician: keys.intern, devices: [copied]), by: keys.intern), roster: roster)
            }
        }
        #expect(try directory.clinician(certifying: keys.device.publicKey, at: now, roster: roster).name == "Ada Flores")
    }

    /// A server adds its own key for officers to seal to.
    @Test func aSubkeyThatTheClinicianDidNotSignIsRefused() throws {
        var directory = DeviceDirectory()
        let forged = try list(version: 2, subkeys: [EncryptionSubkey(key: Keys.sealing(66), span: Span(start: now, end: now + day))])
        for signer in [keys.department, keys.provider, keys.clinical, keys.device, keys.ghost] {
            expectRefusal(.unknownSigner, .deviceList) { try directory.accept(signed(forged, by: signer), roster: roster) }
        }
        expectRefusal(.thresholdNotMet, .deviceList) { try directory.accept(SignedDocument(forged).blob, roster: roster) }
        #expect(directory.lists.isEmpty)
        expectRefusal(.noCurrentSubkey, .deviceList) {
            try directory.currentSubkey(of: keys.clinician.publicKey, at: now, roster: roster)
        }
    }

    @Test func aListOfSomebodyNotOnTheRosterIsRefused() throws {
        var directory = DeviceDirectory()
        expectRefusal(.clinicianUnknown, .deviceList) {
            try directory.accept(signed(list(clinician: keys.ghost), by: keys.ghost), roster: roster)
        }
        expectRefusal(.clinicianUnknown, .deviceList) {
            try directory.currentSubkey(of: keys.ghost.publicKey, at: now, roster: roster)
        }
    }

    @Test func aListForAnotherProgrammeIsRefused() throws {
        var directory = DeviceDirectory()
        let other = try ProgrammeID(bytes: [UInt8](repeating: 9, count: 20))
        expectRefusal(.wrongProgramme, .deviceList) { try directory.accept(signed(list(programme: other)), roster: roster) }
    }

    @Test func anOlderOrForkedListIsRefusedEvenAfterARestart() throws {
        var directory = DeviceDirectory()
        try directory.accept(signed(list(version: 2)), roster: roster)
        var writer = ByteWriter()
        writer.value(directory.pins)
        var reader = ByteReader(writer.bytes)
        var restarted = DeviceDirectory(pins: try reader.value())
        expectRefusal(.rolledBack, .deviceList) { try restarted.accept(signed(list(version: 1)), roster: roster) }
        expectRefusal(.forked, .deviceList) { try restarted.accept(signed(list(version: 2, devices: [])), roster: roster) }
        #expect(restarted.lists.isEmpty)
        #expect(throws: Never.self) { try restarted.accept(signed(list(version: 2)), roster: roster) }
        #expect(throws: Never.self) { try restarted.accept(signed(list(version: 3, devices: [])), roster: roster) }
    }

    @Test func theCurrentSubkeyIsTheOneThatBecameValidLast() throws {
        let (first, second) = (try Keys.sealing(21), try Keys.sealing(22))
        let subkeys = [
            EncryptionSubkey(key: second, span: try Span(start: now + 80 * day, end: now + 180 * day)),
            EncryptionSubkey(key: first, span: try Span(start: now, end: now + 90 * day)),
        ]
        let list = try list(subkeys: subkeys)
        #expect(list.currentSubkey(at: now - 1) == nil)
        #expect(list.currentSubkey(at: now) == first)
        #expect(list.currentSubkey(at: now + 80 * day) == second)
        #expect(list.currentSubkey(at: now + 179 * day) == second)
        #expect(list.currentSubkey(at: now + 180 * day) == nil)
    }

    @Test func oneKeyForTwoPurposesIsRefused() throws {
        let own = try Device(keys.clinician, of: keys.clinician.publicKey, in: fixture.programme, label: "laptop", addedAt: now)
        #expect(throws: WireError(.invalidValue, "")) { try list(devices: [own]) }
        let twice = try device()
        #expect(throws: WireError(.invalidValue, "")) { try list(devices: [twice, twice]) }
    }
}
