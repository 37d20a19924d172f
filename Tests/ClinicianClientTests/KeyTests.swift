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
        clinic.advance(days: 90)
        _ = try await clinic.session.synchronise()
        #expect(try list(clinic).version == 2)
        #expect(try !list(clinic).subkeys.map(\.key).contains(first))
        // Its quarter ended more than a margin ago, and everything was fetched since: nothing sealed to it opens any more.
        let officer = try Officer(of: clinic.identity)
        let view = try officer.book(try Clinic.span(100), subkey: first)
        clinic.department.with { $0.bookings = [view] }
        #expect(try await clinic.session.synchronise().findings.map(\.reason) == [.keyMissing])
    }

    @Test func aListThatAnotherCopyPublishedIsGoneAbove() async throws {
        let clinic = try await Clinic()
        let backup = clinic.path + "/backup"
        try clinic.session.state.backup(to: backup)
        _ = try await clinic.session.synchronise()
        clinic.advance(days: 90)
        _ = try await clinic.session.synchronise()
        let other = StateFile<ClinicianState>(in: StateDirectory(clinic.path + "/restored"), kind: .clinician)
        let session = clinic.session(try await other.restore(from: backup, passphrase: try Clinic.passphrase()))
        _ = try await session.synchronise()
        #expect(try list(clinic).version == 3)
        // Officers seal only to keys that the restored device holds.
        let officer = try await clinic.booked(try Clinic.span(100))
        #expect(try await session.synchronise().findings.isEmpty)
        #expect(try session.schedule().entries.map(\.booking.booking) == [officer.key.publicKey])
    }

    @Test func whoIsNotOnTheRosterPublishesNothing() async throws {
        let clinic = try await Clinic()
        let bundle = try clinic.programme.bundle([], version: 2)
        clinic.department.with { $0.bundle = bundle }
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
