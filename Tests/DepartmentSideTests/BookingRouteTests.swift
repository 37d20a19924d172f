// What an officer's device can do, and what nobody else can, through the router.

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
import Tokens
import Trust
import Wire

@testable import DepartmentSide

@Suite struct BookingRouteTests {
    private func next(_ action: BookingChange.Action, after view: BookingView, by signer: SigningKey) throws -> ChangeRequest {
        let changes = try view.changes.map { try SignedChange(canonicalBytes: $0.bytes) }
        let history = try BookingHistory(changes, isDevice: { _, _ in true })
        let signed = try SignedChange(signing: history.next(action, rosterVersion: 1), with: signer)
        return ChangeRequest(change: Blob(signed.canonicalBytes))
    }

    @Test func anOfficerBooksMovesWritesAndCancels() async throws {
        let fixture = try await DepartmentFixture()
        try await fixture.serve { caller in
            let cast = fixture.cast
            let request = try fixture.request(cast)
            let booked = try await caller.send(PostBooking.self, request, by: cast.officer)
            #expect(booked.status == .created)
            let view: BookingView = try booked.decoded()
            #expect(view.booking == cast.officer.publicKey && view.payment == request.payment && view.intake == request.intake)

            // The answer was lost on its way: the same request, signed anew, says the same.
            #expect(try await caller.send(PostBooking.self, request, by: cast.officer).decoded(BookingView.self) == view)
            #expect(try await caller.send(GetBooking.self, Nothing(), by: cast.officer).decoded(BookingView.self) == view)

            let move = try next(try cast.reschedule(to: wednesdayNine + 7200), after: view, by: cast.officer)
            let moved: BookingView = try await caller.send(PostBookingChange.self, move, by: cast.officer).decoded()
            #expect(moved.changes.count == 2)
            let message = MessageRequest(message: try fixture.sealed(.officerMessage))
            let written: BookingView = try await caller.send(PostBookingMessage.self, message, by: cast.officer).decoded()
            #expect(written.officerMessages == [message.message])

            let cancel = try next(.cancel, after: moved, by: cast.cancel)
            let cancelled: BookingView = try await caller.send(PostBookingChange.self, cancel, by: cast.cancel).decoded()
            #expect(cancelled.changes.count == 3)
            #expect(try await caller.send(PostBookingChange.self, cancel, by: cast.cancel).decoded(BookingView.self) == cancelled)
        }
    }

    @Test func whoComesSecondIsToldOtherTimes() async throws {
        let fixture = try await DepartmentFixture()
        try await fixture.serve { caller in
            let first = fixture.cast
            #expect(try await caller.send(PostBooking.self, try fixture.request(first), by: first.officer).status == .created)
            let second = try Cast(with: first)
            let refused = try await caller.send(
                PostBooking.self, try fixture.request(second, at: wednesdayNine + 1800), by: second.officer)
            #expect(refused.status == .conflict)
            #expect(refused.headers[.contentType] == "application/problem+json")
            let problem: Problem = try refused.decoded()
            #expect(problem.kind == .slotTaken)
            let alternatives = try #require(problem.alternatives)
            #expect(alternatives.count == 5)
            #expect(alternatives.map(\.start) == alternatives.map(\.start).sorted())
            // Each of them can really be booked, and the token was not spent.
            let other = try fixture.request(second, at: alternatives[0].start)
            #expect(try await caller.send(PostBooking.self, other, by: second.officer).status == .created)
        }
    }

    @Test func aTokenIsRefusedThatIsNotThisBookings() async throws {
        let fixture = try await DepartmentFixture()
        try await fixture.serve { caller in
            let cast = fixture.cast
            let other = Payment.token(Blob(try fixture.token(for: cast.cancel.publicKey)))
            let moved = try await caller.send(PostBooking.self, try fixture.request(cast, payment: other), by: cast.officer)
            #expect(moved.problem == .tokenRefused)
            var bytes = try fixture.token(for: cast.officer.publicKey)
            bytes[200] ^= 1
            let forged = try await caller.send(
                PostBooking.self, try fixture.request(cast, payment: .token(Blob(bytes))), by: cast.officer)
            #expect(forged.problem == .tokenRefused)
            let grant = FollowUpGrant(
                clinician: cast.clinician, booking: cast.officer.publicKey, kind: .individual, expires: wednesdayNine + 1)
            let unsigned = Payment.grant(Blob(try SignedGrant(signing: grant, with: cast.officer).canonicalBytes))
            let selfMade = try await caller.send(PostBooking.self, try fixture.request(cast, payment: unsigned), by: cast.officer)
            #expect(selfMade.problem == .grantRefused)
            let good = Payment.grant(Blob(try SignedGrant(signing: grant, with: cast.device).canonicalBytes))
            #expect(try await caller.send(PostBooking.self, try fixture.request(cast, payment: good), by: cast.officer).status == .created)
        }
    }

    /// Attack class 23: everything that a body names is checked against the key that signed the request.
    @Test func nobodyActsForAnotherBooking() async throws {
        let fixture = try await DepartmentFixture()
        try await fixture.serve { caller in
            let cast = fixture.cast
            let request = try fixture.request(cast)
            let stranger = try SigningKey.random()
            #expect(try await caller.send(PostBooking.self, request, by: stranger).problem == .notAuthorised)
            let view: BookingView = try await caller.send(PostBooking.self, request, by: cast.officer).decoded()
            let cancel = try next(.cancel, after: view, by: cast.officer)
            #expect(try await caller.send(PostBookingChange.self, cancel, by: stranger).problem == .notFound)
            // The cancel key may cancel, but neither write, nor send what the booking key signed.
            #expect(try await caller.send(PostBookingChange.self, cancel, by: cast.cancel).problem == .notAuthorised)
            let message = MessageRequest(message: try fixture.sealed(.officerMessage))
            #expect(try await caller.send(PostBookingMessage.self, message, by: cast.cancel).problem == .notAuthorised)
            let move = try next(try cast.reschedule(to: wednesdayNine + 7200), after: view, by: cast.cancel)
            #expect(try await caller.send(PostBookingChange.self, move, by: cast.cancel).problem == .changeRefused)
            #expect(try await caller.send(GetBooking.self, Nothing(), by: stranger).problem == .notFound)
            #expect(try await caller.send(GetBooking.self, Nothing(), by: cast.cancel).decoded(BookingView.self).changes == view.changes)
        }
    }

    @Test func intakesAndMessagesMustBeOfTheirKind() async throws {
        let fixture = try await DepartmentFixture()
        try await fixture.serve { caller in
            let cast = fixture.cast
            let good = try fixture.request(cast)
            for wrong in [Blob([]), Blob([1, 2]), try fixture.sealed(.officerMessage), try fixture.sealed(.intake, number: 1)] {
                let request = BookRequest(payment: good.payment, change: good.change, intake: wrong)
                #expect(try await caller.send(PostBooking.self, request, by: cast.officer).problem == .malformedRequest)
            }
            let swapped = BookRequest(payment: good.payment, change: good.change, intake: try fixture.sealed(.intake))
            #expect(try await caller.send(PostBooking.self, swapped, by: cast.officer).problem == .changeRefused)
            let torn = BookRequest(payment: good.payment, change: Blob(Array(good.change.bytes.dropLast())), intake: good.intake)
            #expect(try await caller.send(PostBooking.self, torn, by: cast.officer).problem == .malformedRequest)
            _ = try await caller.send(PostBooking.self, good, by: cast.officer)
            let message = MessageRequest(message: try fixture.sealed(.clinicianMessage))
            #expect(try await caller.send(PostBookingMessage.self, message, by: cast.officer).problem == .malformedRequest)
        }
    }

    @Test func thePageOfOpeningsIsTheSameForEveryoneAndFollowsBookings() async throws {
        let fixture = try await DepartmentFixture()
        try await fixture.serve { caller in
            let first = try await caller.send(GetOpenings.self, Nothing(), by: nil)
            let second = try await caller.send(GetOpenings.self, Nothing(), by: try SigningKey.random())
            #expect(first.status == .ok && first.body == second.body)
            func starts(_ response: TestResponse) throws -> [Instant] {
                let page: OpeningsPage = try response.decoded()
                let own = try #require(page.clinicians.first { $0.clinician == fixture.cast.clinician })
                return try own.openings().filter { $0.kind == .individual }.map(\.span.start)
            }
            #expect(try starts(first).contains(wednesdayNine))
            _ = try await caller.send(PostBooking.self, try fixture.request(fixture.cast), by: fixture.cast.officer)
            let after = try starts(try await caller.send(GetOpenings.self, Nothing(), by: nil))
            #expect(!after.contains(wednesdayNine) && !after.contains(wednesdayNine + 1800) && after.contains(wednesdayNine + 5400))
        }
    }

    @Test func aRevokedClinicianOffersNoSlotsAndCannotBeBooked() async throws {
        let fixture = try await DepartmentFixture()
        try await fixture.side.trust.install(try fixture.bundle(rosterVersion: 2, revoked: fixture.cast))
        try await fixture.serve { caller in
            let page: OpeningsPage = try await caller.send(GetOpenings.self, Nothing(), by: nil).decoded()
            #expect(page.clinicians.map(\.clinician) == [fixture.colleague.clinician])
            let refused = try await caller.send(PostBooking.self, try fixture.request(fixture.cast), by: fixture.cast.officer)
            #expect(refused.problem == .clinicianNotBookable)
        }
    }

    /// Expiry blocks only what is new.
    @Test func anExpiredRosterStopsNewBookingsOnly() async throws {
        let fixture = try await DepartmentFixture()
        try await fixture.side.trust.install(try fixture.bundle(rosterVersion: 2, validity: 10 * 86_400))
        try await fixture.serve { caller in
            let cast = fixture.cast
            let view: BookingView = try await caller.send(
                PostBooking.self, try fixture.request(cast, at: wednesdayNine + 20 * 86_400), by: cast.officer
            )
            .decoded()
            fixture.clock.now = monday + 12 * 86_400
            let late = try Cast(with: cast)
            let request = try fixture.request(late, at: wednesdayNine + 21 * 86_400)
            #expect(try await caller.send(PostBooking.self, request, by: late.officer).problem == .programmeExpired)
            #expect(try await caller.send(GetBooking.self, Nothing(), by: cast.officer).status == .ok)
            let message = MessageRequest(message: try fixture.sealed(.officerMessage))
            #expect(try await caller.send(PostBookingMessage.self, message, by: cast.officer).status == .ok)
            let cancel = try next(.cancel, after: view, by: cast.officer)
            #expect(try await caller.send(PostBookingChange.self, cancel, by: cast.officer).status == .ok)
        }
    }

    @Test func bookingsGoWhenThePolicySaysSo() async throws {
        let fixture = try await DepartmentFixture()
        try await fixture.serve { caller in
            let cast = fixture.cast
            _ = try await caller.send(PostBooking.self, try fixture.request(cast), by: cast.officer)
            fixture.clock.now = wednesdayNine + 3600 + 30 * 86_400
            try await fixture.department.forgetOld()
            #expect(try await caller.send(GetBooking.self, Nothing(), by: cast.officer).status == .ok)
            fixture.clock.now = fixture.clock.now + 1
            try await fixture.department.forgetOld()
            #expect(try await caller.send(GetBooking.self, Nothing(), by: cast.officer).problem == .notFound)
        }
    }
}
