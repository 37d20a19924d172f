// What a clinician's device can do, and where another clinician's device ends.

import Bookings
import Envelope
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Scheduling
import ServerCore
import ServiceAPI
import Sodium
import TestSupport
import Testing
import Trust
import Wire

@testable import DepartmentSide

@Suite struct ClinicianRouteTests {
    private func cancellation(of view: BookingView, by device: SigningKey) throws -> ClinicianChangeRequest {
        let changes = try view.changes.map { try SignedChange(canonicalBytes: $0.bytes) }
        let history = try BookingHistory(changes, isDevice: { _, _ in true })
        let signed = try SignedChange(signing: history.next(.cancelByClinician, rosterVersion: 1), with: device)
        return ClinicianChangeRequest(change: Blob(signed.canonicalBytes))
    }

    @Test func aDeviceSeesTheScheduleOfItsOwnClinicianOnly() async throws {
        let fixture = try await DepartmentFixture()
        try await fixture.serve { caller in
            let request = try fixture.request(fixture.cast)
            let view: BookingView = try await caller.send(PostBooking.self, request, by: fixture.cast.officer).decoded()
            let own: SchedulePage = try await caller.send(GetSchedule.self, Nothing(), by: fixture.cast.device).decoded()
            #expect(own.bookings == [view])
            #expect(own.availability == Blob(try fixture.cast.availability().canonicalBytes))
            let other: SchedulePage = try await caller.send(GetSchedule.self, Nothing(), by: fixture.colleague.device).decoded()
            #expect(other.bookings.isEmpty)
            for key in [fixture.cast.identity, fixture.cast.officer, try SigningKey.random()] {
                #expect(try await caller.send(GetSchedule.self, Nothing(), by: key).problem == .notAuthorised)
            }
        }
    }

    @Test func aClinicianAnswersAndCancels() async throws {
        let fixture = try await DepartmentFixture()
        try await fixture.serve { caller in
            let cast = fixture.cast
            let view: BookingView = try await caller.send(PostBooking.self, try fixture.request(cast), by: cast.officer).decoded()
            let answer = ClinicianMessageRequest(booking: view.booking, message: try fixture.sealed(.clinicianMessage))
            let answered: BookingView = try await caller.send(PostClinicianMessage.self, answer, by: cast.device).decoded()
            #expect(answered.clinicianMessages == [answer.message])
            let cancel = try cancellation(of: view, by: cast.device)
            #expect(try await caller.send(PostClinicianChange.self, cancel, by: cast.device).decoded(BookingView.self).changes.count == 2)
        }
    }

    /// Another clinician's booking is as good as none (attack class 23).
    @Test func aColleagueReachesNothing() async throws {
        let fixture = try await DepartmentFixture()
        try await fixture.serve { caller in
            let cast = fixture.cast
            let colleague = fixture.colleague
            let view: BookingView = try await caller.send(PostBooking.self, try fixture.request(cast), by: cast.officer).decoded()
            let message = ClinicianMessageRequest(booking: view.booking, message: try fixture.sealed(.clinicianMessage))
            #expect(try await caller.send(PostClinicianMessage.self, message, by: colleague.device).problem == .notFound)
            #expect(try await caller.send(PostClinicianMessage.self, message, by: cast.officer).problem == .notAuthorised)
            let byCancelKey = ClinicianMessageRequest(booking: cast.cancel.publicKey, message: message.message)
            #expect(try await caller.send(PostClinicianMessage.self, byCancelKey, by: cast.device).problem == .notFound)
            let forged = try cancellation(of: view, by: colleague.device)
            #expect(try await caller.send(PostClinicianChange.self, forged, by: colleague.device).problem == .notFound)
            let relayed = try cancellation(of: view, by: cast.device)
            #expect(try await caller.send(PostClinicianChange.self, relayed, by: colleague.device).problem == .notAuthorised)
            let rules = AvailabilityRequest(rules: Blob(try cast.availability(revision: 9).canonicalBytes))
            #expect(try await caller.send(PutAvailability.self, rules, by: colleague.device).problem == .notAuthorised)
            let list = KeysRequest(list: try fixture.devices(of: cast, version: 2))
            #expect(try await caller.send(PutKeys.self, list, by: colleague.device).problem == .notAuthorised)
        }
    }

    @Test func availabilityIsTakenFromACertifiedDeviceAndOnlyRises() async throws {
        let fixture = try await DepartmentFixture()
        try await fixture.serve { caller in
            let cast = fixture.cast
            let newer = AvailabilityRequest(rules: Blob(try cast.availability(revision: 2).canonicalBytes))
            #expect(try await caller.send(PutAvailability.self, newer, by: cast.device).status == .noContent)
            #expect(try await caller.send(PutAvailability.self, newer, by: cast.device).status == .noContent)
            let older = AvailabilityRequest(rules: Blob(try cast.availability(revision: 1).canonicalBytes))
            #expect(try await caller.send(PutAvailability.self, older, by: cast.device).problem == .documentRefused)
            let rules = try cast.availability(revision: 3).rules
            let forged = try SignedAvailability(signing: rules, of: cast.clinician, with: fixture.colleague.device)
            let request = AvailabilityRequest(rules: Blob(forged.canonicalBytes))
            #expect(try await caller.send(PutAvailability.self, request, by: cast.device).problem == .documentRefused)
            #expect(try await caller.send(PutAvailability.self, .init(rules: Blob([1])), by: cast.device).problem == .malformedRequest)
        }
    }

    @Test func deviceListsAreSignedByTheIdentityAndOnlyRise() async throws {
        let fixture = try await DepartmentFixture()
        try await fixture.serve { caller in
            let cast = fixture.cast
            let newer = KeysRequest(list: try fixture.devices(of: cast, version: 2))
            #expect(try await caller.send(PutKeys.self, newer, by: cast.identity).status == .noContent)
            #expect(try await caller.send(PutKeys.self, newer, by: cast.device).status == .noContent)
            let older = KeysRequest(list: try fixture.devices(of: cast, version: 1))
            #expect(try await caller.send(PutKeys.self, older, by: cast.identity).problem == .documentRefused)
            let forged = KeysRequest(list: try fixture.devices(of: cast, version: 3, by: cast.device))
            #expect(try await caller.send(PutKeys.self, forged, by: cast.device).problem == .documentRefused)
            let directory: KeyDirectory = try await caller.send(GetKeys.self, Nothing(), by: nil).decoded()
            #expect(directory.lists.contains(newer.list) && directory.lists.count == 2)
        }
    }

    @Test func aClinicianBooksForAnOfficerWithoutAComputer() async throws {
        let fixture = try await DepartmentFixture()
        try await fixture.serve { caller in
            let cast = fixture.cast
            func request(by signer: SigningKey, with other: Cast) throws -> ClinicianBookRequest {
                let change = BookingChange(
                    booking: try SigningKey.random().publicKey, sequence: 0, previous: nil, rosterVersion: 1,
                    action: .bookForOfficer(try other.terms()))
                return ClinicianBookRequest(change: Blob(try SignedChange(signing: change, with: signer).canonicalBytes))
            }
            let foreign = try request(by: fixture.colleague.device, with: cast)
            #expect(try await caller.send(PostClinicianBooking.self, foreign, by: fixture.colleague.device).problem == .notAuthorised)
            let own = try request(by: cast.device, with: cast)
            let view: BookingView = try await caller.send(PostClinicianBooking.self, own, by: cast.device).decoded()
            #expect(view.payment == nil && view.intake == nil)
            let officer = try await caller.send(PostBooking.self, try fixture.request(cast), by: cast.officer)
            #expect(officer.problem == .slotTaken)
        }
    }
}
