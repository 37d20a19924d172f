// Keys over the quarters: published ahead, renewed, destroyed; and who may join what.

import ClinicianClient
import Foundation
import LocalState
import ServiceAPI
import Sodium
import TestSupport
import Testing
import Trust
import Wire

struct KeyTests {
    private func list(_ clinic: Clinic) throws -> DeviceList {
        let identity = clinic.identity
        let blob = try #require(clinic.department.with { $0.lists[identity] })
        return try Unverified<DeviceList>(blob).forItsSigner.body
    }

    @Test func aRotatedKeyIsPublishedAtOnceAndTheOldOneStaysForWhatIsOnItsWay() async throws {
        let clinic = try await Clinic()
        _ = try await clinic.session.synchronise()
        let before = try await clinic.subkey()
        #expect(try await clinic.session.rotateSubkeys() == .sent)
        let after = try await clinic.subkey()
        #expect(before != after)
        #expect(try clinic.holds(before) && clinic.holds(after))
        // Without a server it is saved, and published by the next synchronisation.
        clinic.advance(days: 1)
        clinic.department.with { $0.isReachable = false }
        #expect(try await clinic.session.rotateSubkeys() == .queued)
        clinic.department.with { $0.isReachable = true }
        _ = try await clinic.session.synchronise()
        #expect(try await clinic.subkey() != after)
    }

    @Test func theListNamesThisQuarterAndTheNextTwo() async throws {
        let clinic = try await Clinic()
        _ = try await clinic.session.synchronise()
        let list = try list(clinic)
        let quarter = PeriodID(containing: Programme.now)
        #expect(list.version == 1)
        #expect(list.devices.count == 1)
        #expect(list.subkeys.map(\.span.start) == [quarter.start, quarter.next.start, quarter.next.next.start])
        #expect(Set(list.subkeys.map(\.key)).count == 3)
    }

    @Test func nothingIsPublishedTwice() async throws {
        let clinic = try await Clinic()
        _ = try await clinic.session.synchronise()
        _ = try await clinic.session.synchronise()
        #expect(try list(clinic).version == 1)
    }

    @Test func aNewQuarterBringsANewSubkeyAndOldOnesAreDestroyed() async throws {
        let clinic = try await Clinic()
        _ = try await clinic.session.synchronise()
        let first = try await clinic.subkey()
        try clinic.pass(days: 90)
        _ = try await clinic.session.synchronise()
        #expect(try list(clinic).version == 2)
        #expect(try !list(clinic).subkeys.map(\.key).contains(first))
        // Its quarter ended more than a margin ago, and everything was fetched since: nothing sealed to it opens any more.
        let officer = try Officer(of: clinic.identity)
        let view = try officer.book(try Clinic.span(100), subkey: first)
        clinic.department.with { $0.bookings = [view] }
        #expect(try await clinic.session.synchronise().findings.map(\.reason) == [.keyMissing])
    }

    private func copy(_ clinic: Clinic, from backup: String) async throws -> ClinicianSession {
        let other = StateFile<ClinicianState>(in: StateDirectory(clinic.path + "/restored"), kind: .clinician)
        return clinic.session(try await other.restore(from: backup, passphrase: try Clinic.passphrase()))
    }

    @Test func aListThatTheLostDevicePublishedIsGoneAboveAfterARestore() async throws {
        let clinic = try await Clinic()
        let backup = clinic.path + "/backup"
        try clinic.session.state.backup(to: backup)
        _ = try await clinic.session.synchronise()
        try clinic.pass(days: 90)
        _ = try await clinic.session.synchronise()
        let session = try await copy(clinic, from: backup)
        try await session.state.update { $0.markRestored() }
        #expect(try await session.synchronise().refused.isEmpty)
        #expect(try list(clinic).version == 3)
        // Officers seal only to keys that the restored device holds.
        let officer = try await clinic.booked(try Clinic.span(100), session)
        #expect(try await session.synchronise().findings.isEmpty)
        #expect(try session.schedule().entries.map(\.booking.booking) == [officer.key.publicKey])
    }

    @Test func ofTwoCopiesOneSaysThatTheOtherIsInUse() async throws {
        let clinic = try await Clinic()
        _ = try await clinic.session.synchronise()
        let backup = clinic.path + "/backup"
        try clinic.session.state.backup(to: backup)
        let other = try await copy(clinic, from: backup)
        #expect(try await other.synchronise().refused.isEmpty)
        try clinic.pass(days: 90)
        _ = try await clinic.session.synchronise()
        #expect(try list(clinic).version == 2)
        // The other copy still shows the schedule, and replaces nothing until it is told that it goes on alone.
        #expect(try await other.synchronise().refused == [.otherCopy])
        #expect(try await other.synchronise().refused == [.otherCopy])
        #expect(try list(clinic).version == 2)
        #expect(try await clinic.session.synchronise().refused.isEmpty)
        try await other.state.update { $0.markRestored() }
        #expect(try await other.synchronise().refused.isEmpty)
        #expect(try list(clinic).version == 3)
        #expect(try await clinic.session.synchronise().refused == [.otherCopy])
    }

    @Test func aListThatTheServerLostIsSentAgain() async throws {
        let clinic = try await Clinic()
        _ = try await clinic.session.synchronise()
        let identity = clinic.identity
        let published = clinic.department.with { $0.lists[identity] }
        clinic.department.with { $0.lists = [:] }
        #expect(try await clinic.session.synchronise().refused.isEmpty)
        #expect(clinic.department.with { $0.lists[identity] } == published)
    }

    @Test func aListOfTheLastNumberIsNotFollowedByATrap() async throws {
        let clinic = try await Clinic()
        _ = try await clinic.session.synchronise()
        let key = try clinic.identityKey()
        let list = try DeviceList(
            programme: clinic.programme.id, clinician: clinic.identity, version: .max, issued: Programme.now,
            devices: try list(clinic).devices, subkeys: try list(clinic).subkeys)
        let blob = try SignedDocument(list, signedBy: [key]).blob
        let identity = clinic.identity
        clinic.department.with { $0.lists[identity] = blob }
        try await clinic.session.state.update { $0.markRestored() }
        #expect(try await clinic.session.synchronise().refused == [.numbersExhausted])
    }

    @Test func aRefusedListIsToldAndTheScheduleIsFetchedAllTheSame() async throws {
        let clinic = try await Clinic()
        _ = try await clinic.session.synchronise()
        try clinic.pass(days: 90)
        clinic.department.with { $0.refusals["/v1/clinician/keys"] = Problem(.documentRefused, status: 409, title: "not newer") }
        _ = try await clinic.booked(try Clinic.span(91))
        let report = try await clinic.session.synchronise()
        #expect(report.refused == [.keysRefused(.documentRefused)])
        #expect(report.new == [1])
        clinic.department.with { $0.refusals = [:] }
        #expect(try await clinic.session.synchronise().refused.isEmpty)
    }

    /// A signer who dates one timestamp ahead must not cost what was not read.
    @Test func aTimestampFromTheFutureDestroysNothing() async throws {
        let clinic = try await Clinic()
        _ = try await clinic.session.synchronise()
        let first = try await clinic.subkey()
        _ = try await clinic.booked(try Clinic.span(1))
        _ = try await clinic.session.synchronise()
        // A day ahead is taken, more is refused; neither destroys anything.
        try clinic.stamp(at: Programme.now + 290 * Programme.day)
        await #expect(throws: TrustError(.implausibleTime, .timestamp)) { try await clinic.session.synchronise() }
        try clinic.stamp(at: Programme.now + Programme.day)
        _ = try await clinic.session.synchronise()
        #expect(try clinic.session.state.read().past.isEmpty)
        #expect(try clinic.session.schedule(includesCancelled: true).entries.count == 1)
        // What an officer sealed to today's key before that still opens.
        #expect(try clinic.holds(first))
    }

    @Test func aClockSetAheadDestroysNothing() async throws {
        let clinic = try await Clinic()
        _ = try await clinic.session.synchronise()
        let first = try await clinic.subkey()
        clinic.advance(days: 200)
        _ = try await clinic.session.synchronise()
        clinic.advance(days: -200)
        let officer = try Officer(of: clinic.identity)
        let view = try officer.book(try Clinic.span(2), subkey: first)
        clinic.department.with { $0.bookings.append(view) }
        #expect(try await clinic.session.synchronise().findings.isEmpty)
    }

    @Test func aKeyToWhichSomethingUnreadIsSealedStays() async throws {
        let clinic = try await Clinic()
        _ = try await clinic.session.synchronise()
        let officer = try Officer(of: clinic.identity)
        let honest = try officer.book(try Clinic.span(100), subkey: try await clinic.subkey())
        clinic.department.with { $0.bookings = [honest.changing(payment: .some(nil))] }
        #expect(try await clinic.session.synchronise().findings.map(\.reason) == [.unpaid])
        try clinic.pass(days: 90)
        #expect(try await clinic.session.synchronise().findings.map(\.reason) == [.unpaid])
        clinic.department.with { $0.bookings = [honest] }
        #expect(try await clinic.session.synchronise().findings.isEmpty)
        #expect(try clinic.session.schedule().entries.count == 1)
    }

    @Test func whoIsNotOnTheRosterPublishesNothing() async throws {
        let clinic = try await Clinic()
        let bundle = try clinic.programme.bundle([], version: 2)
        clinic.department.with {
            $0.bundle = bundle
            $0.refusals["/v1/clinician/schedule"] = Problem(.notAuthorised, status: 403, title: "not authorised")
        }
        await #expect(throws: ClinicianError.notInRoster) { try await clinic.session.synchronise() }
        #expect(clinic.department.with { $0.lists.isEmpty })
    }

    @Test func theRequestIsSignedByTheIdentityThatTheDevicesAreCertifiedBy() async throws {
        let clinic = try await Clinic()
        let request = try Unverified<ClinicianRequest>(try clinic.session.request()).verifiedAsSelfSigned().body
        #expect(request.identity == clinic.identity)
        #expect(request.name == "Dana Rivera")
    }

    @Test func aNameThatNoRequestCanHoldIsRefused() {
        for name in ["", "two\nlines", String(repeating: "n", count: 201)] {
            #expect(throws: ClinicianError.badInput(.name)) { try ClinicianState(name: name, now: Programme.now) }
        }
    }

    @Test func anotherProgrammeIsNotJoinedOverTheFirst() async throws {
        let clinic = try await Clinic()
        let other = try Programme().bundle([])
        let found = try ClinicianSession.programme(inBundle: Array(try JSONEncoder.service.encode(other)), now: Programme.now)
        await #expect(throws: ClinicianError.otherProgramme) { try await clinic.session.join(found) }
    }

    @Test func aProgrammeIsFoundByAddressAndCode() async throws {
        let clinic = try await Clinic()
        let address = try SideAddress("provider.example")
        let code = PaperCode.groups(of: clinic.programme.id.bytes).joined(separator: " ")
        let found = try await ClinicianSession.programme(at: address, code: code, over: clinic.department, now: Programme.now)
        #expect(found.programme.id == clinic.programme.id)
        let wrong = PaperCode.groups(of: [UInt8](repeating: 7, count: 20)).joined(separator: " ")
        await #expect(throws: TrustError.self) {
            try await ClinicianSession.programme(at: address, code: wrong, over: clinic.department, now: Programme.now)
        }
        await #expect(throws: ClinicianError.badInput(.programme)) {
            try await ClinicianSession.programme(at: address, code: "nonsense", over: clinic.department, now: Programme.now)
        }
    }

    @Test func bytesThatAreNoBundleAreRefused() {
        for text in ["", "{}", "[1]", "{\"charters\":[]}"] {
            #expect(throws: (any Error).self) { try ClinicianSession.programme(inBundle: Array(text.utf8), now: Programme.now) }
        }
    }
}
