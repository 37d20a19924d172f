// Two devices of one clinician over a real department side: what one of them does the other has after synchronising.

import CaseFile
import CaseVault
import LocalState
import OfficerClient
import ProgrammeFixture
import Scheduling
import Sealing
import ServiceAPI
import Sodium
import Testing
import Trust
import Wire

@testable import ClinicianClient

struct SharedWorkTests {
    @Test func aCaseOfOneDeviceIsReadAndWrittenOnTheOther() async throws {
        try await DeviceScene.run { scene in
            let caseID = try await scene.walkIn(scene.first, "Sam")
            try await scene.note(scene.first, "before the second device", in: caseID)
            try await scene.sync(scene.first)

            let second = try await scene.added("second")
            #expect(try await scene.sync(second).cases.taken.findings.isEmpty)
            #expect(try await scene.texts(second, in: caseID) == ["before the second device"])

            let note = try await scene.note(second, "on the second device", in: caseID)
            #expect(try await second.vault().sign(note, in: caseID, at: scene.programme.clock.now) == .locked)
            #expect(try await scene.sync(second).cases.refused == nil)
            #expect(try await scene.sync(scene.first).cases.taken.findings.isEmpty)
            #expect(try await scene.texts(scene.first, in: caseID) == ["before the second device", "on the second device"])
            let signed = try await scene.first.vault().state(of: caseID, at: scene.programme.clock.now).notes[note]
            #expect(signed?.lock != nil)
            #expect(try await scene.listed().devices.count == 2)
        }
    }

    @Test func aReturningOfficerIsInTheSameCaseOnBothDevices() async throws {
        try await DeviceScene.run { scene in
            try await scene.offerHours()
            let officer = try await TestOfficer(scene.programme)
            let tool = try await officer.enrol(over: scene.programme.transport)
            _ = try await tool.book(try await tool.wish(for: scene.identity))
            try await scene.sync(scene.first)
            let opened = try scene.first.enterCase(ofBooking: 1, in: try await scene.first.vault())
            #expect(opened.isNew)
            try await scene.sync(scene.first)

            let second = try await scene.added("second")
            _ = try await tool.book(try await tool.wish(for: scene.identity, skipping: 5))
            #expect(try await scene.sync(second).schedule.findings.isEmpty)
            // Numbers of bookings are a device's own; both bookings lead to the case that the other device opened.
            for number in try second.state.read().bookings.map(\.number) {
                let entered = try second.enterCase(ofBooking: number, in: try await second.vault())
                #expect(!entered.isNew)
                #expect(entered.numbered.state.id == opened.numbered.state.id)
            }
            try await scene.sync(second)
            try await scene.sync(scene.first)
            let known = try await scene.first.vault().state(of: opened.numbered.state.id, at: scene.programme.clock.now)
            #expect(known.bookings.count == 2)
        }
    }

    @Test func bothDevicesWriteToAnOfficerAndNeitherTakesTheOtherForALie() async throws {
        try await DeviceScene.run { scene in
            try await scene.offerHours()
            let second = try await scene.added("second")
            let officer = try await TestOfficer(scene.programme)
            let tool = try await officer.enrol(over: scene.programme.transport)
            let booking = try await tool.book(try await tool.wish(for: scene.identity)).booking.booking
            try await scene.sync(scene.first)
            try await scene.sync(second)
            #expect(try await second.answer("from the second", to: 1) == .sent)
            #expect(try await scene.sync(scene.first).schedule.findings.isEmpty)
            #expect(try await scene.first.answer("from the first", to: 1) == .sent)
            #expect(try await scene.sync(second).schedule.findings.isEmpty)
            _ = try await tool.synchroniseBookings()
            let told = try officer.state.read().bookings.first { $0.booking == booking }?.messages.compactMap(\.text)
            #expect(told == ["from the second", "from the first"])
        }
    }

    @Test func wordsThatTheOtherDeviceOvertookAreTakenBackAndSaidSo() async throws {
        try await DeviceScene.run { scene in
            try await scene.offerHours()
            let second = try await scene.added("second")
            let officer = try await TestOfficer(scene.programme)
            let tool = try await officer.enrol(over: scene.programme.transport)
            _ = try await tool.book(try await tool.wish(for: scene.identity))
            try await scene.sync(scene.first)
            try await scene.sync(second)
            try await scene.sync(scene.first)
            // The first one writes without a network, the second one meanwhile with one.
            scene.transport.cut()
            #expect(try await scene.first.answer("written too late", to: 1) == .queued)
            scene.transport.behave()
            #expect(try await second.answer("written in time", to: 1) == .sent)
            #expect(try await scene.sync(scene.first).schedule.findings.map(\.reason) == [.overtaken])
            #expect(try scene.first.entry(1).booking.messages.isEmpty)
            #expect(try await scene.first.answer("written again", to: 1) == .sent)
            _ = try await tool.synchroniseBookings()
            #expect(
                try officer.state.read().bookings[0].messages.compactMap(\.text) == ["written in time", "written again"])
        }
    }

    @Test func availabilityStaysWithTheFirstDeviceAndTheOtherFollows() async throws {
        try await DeviceScene.run { scene in
            try await scene.offerHours()
            let second = try await scene.added("second")
            #expect(try await scene.sync(second).schedule.findings.isEmpty)
            #expect(try second.state.read().calendar.rules?.limits.bufferAfterMinutes == 10)
            await #expect(throws: ClinicianError.device(.firstDeviceOnly)) {
                try await second.setAvailability(try DeviceScene.rules(buffer: 5))
            }
            try await scene.offerHours(buffer: 20)
            #expect(try await scene.sync(second).schedule.findings.isEmpty)
            #expect(try second.state.read().calendar.rules?.limits.bufferAfterMinutes == 20)
        }
    }

    @Test func onlyTheFirstDeviceDoesWhatNeedsTheIdentityKey() async throws {
        try await DeviceScene.run { scene in
            let second = try await scene.added("second")
            let third = try await scene.invited("third")
            let request = try await third.requestAddition().file
            await #expect(throws: ClinicianError.device(.firstDeviceOnly)) { try await second.invitation() }
            await #expect(throws: ClinicianError.device(.firstDeviceOnly)) { try await second.proposal(request.bytes) }
            let listed = try #require(try await second.devices().first { $0.isThis })
            await #expect(throws: ClinicianError.device(.firstDeviceOnly)) { try await second.revoke(listed) }
            #expect(throws: ClinicianError.device(.firstDeviceOnly)) { try second.request() }
            let first = try #require(try await scene.first.devices().first)
            await #expect(throws: ClinicianError.device(.isFirst)) { try await scene.first.revoke(first) }
            await #expect(throws: ClinicianError.device(.isFirst)) { try await scene.first.requestAddition() }
        }
    }

    @Test func psychotherapyNotesOpenOnTheOtherDeviceWithTheirPassphraseAlone() async throws {
        try await DeviceScene.run { scene in
            let caseID = try await scene.walkIn(scene.first, "Sam")
            let vault = try await scene.first.vault()
            let key = try vault.psychotherapyKey(passphrase: try DeviceScene.passphrase(), cost: .interactive)
            try vault.writePsychotherapyNote("what he fears", in: caseID, with: key, at: scene.programme.clock.now)
            try await scene.sync(scene.first)
            let second = try await scene.added("second")
            #expect(try await scene.sync(second).cases.taken.findings.isEmpty)
            let other = try await second.vault()
            var wrong = Array("another passphrase".utf8)
            let wrongPassphrase = try Passphrase.normalised(wiping: &wrong)
            #expect(throws: VaultError.wrongPassphrase) { _ = try other.psychotherapyKey(passphrase: wrongPassphrase) }
            let same = try other.psychotherapyKey(passphrase: try DeviceScene.passphrase())
            #expect(
                try other.psychotherapyNotes(in: caseID, with: same, at: scene.programme.clock.now).map(\.note.note.text.value)
                    == ["what he fears"])
        }
    }
}

extension DeviceScene {
    static func rules(buffer: Int) throws -> AvailabilityRules {
        let hours = try OfferedHours(from: .midnight, to: .endOfDay, modalities: .all, gridMinutes: 60)
        return try AvailabilityRules(
            revision: 0, zone: try ZoneID("America/New_York"),
            offerings: [SessionOffering(kind: .individual, purpose: .intake, durationMinutes: 50)],
            weekly: [WeeklyRule(weekdays: .all, hours: hours)], limits: try BookingLimits(bufferAfterMinutes: buffer))
    }

    func offerHours(buffer: Int = 10) async throws { _ = try await first.setAvailability(try Self.rules(buffer: buffer)) }
}
