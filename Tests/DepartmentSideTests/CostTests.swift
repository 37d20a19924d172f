// What one token buys, and what strangers and those who have left may ask for.

import Bookings
import Envelope
import Foundation
import GRDB
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Scheduling
import ServiceAPI
import Sodium
import TestSupport
import Testing
import Trust
import Wire

@testable import DepartmentSide
@testable import ServerCore

@Suite struct CostTests {
    /// The limits of a store, whatever its engine; `bookingStoreBehaves` runs it.
    static func whatOneBookingMayCostIsLimited(_ store: some BookingStore) async throws {
        let cast = try Cast()
        try await store.publish(try cast.availability())
        var stored = try await store.book(try cast.booking(), as: cast.circumstances())
        for number in 1..<ChangeLimits.count {
            let start = wednesdayNine + (number.isMultiple(of: 2) ? 0 : 7200)
            stored = try await store.append(try cast.next(try cast.reschedule(to: start), after: stored), as: cast.circumstances())
        }
        let once = try cast.next(try cast.reschedule(to: wednesdayNine), after: stored)
        await #expect(throws: BookingRefusal.tooManyChanges) { try await store.append(once, as: cast.circumstances()) }

        // Many short messages, or a few long ones.
        for number in 0..<MessageLimits.count {
            _ = try await store.append(Blob([UInt8(number)]), number: UInt32(number), by: .officer, to: cast.officer.publicKey)
        }
        let next = UInt32(MessageLimits.count)
        await #expect(throws: BookingRefusal.tooManyMessages) {
            try await store.append(Blob([255]), number: next, by: .officer, to: cast.officer.publicKey)
        }
        let half = [UInt8](repeating: 7, count: MessageLimits.bytes / 2)
        _ = try await store.append(Blob([1] + half.dropFirst()), number: 0, by: .clinician, to: cast.officer.publicKey)
        _ = try await store.append(Blob([2] + half.dropFirst()), number: 1, by: .clinician, to: cast.officer.publicKey)
        await #expect(throws: BookingRefusal.tooManyMessages) {
            try await store.append(Blob([3]), number: 2, by: .clinician, to: cast.officer.publicKey)
        }
        // Cancelling is always possible.
        let cancel = try cast.next(.cancel, after: stored, by: cast.cancel)
        #expect(try await store.append(cancel, as: cast.circumstances()).view.changes.count == ChangeLimits.count + 1)
    }

    /// Whoever knows an officer's booking key can neither come before it nor take its place.
    static func keysBelongToOneBooking(_ store: some BookingStore) async throws {
        let cast = try Cast()
        try await store.publish(try cast.availability())
        let victim = try await store.book(try cast.booking(), as: cast.circumstances())
        func booking(key: SigningKey, cancelKey: SigningPublicKey) throws -> NewBooking {
            let start = wednesdayNine + 86_400
            let action = BookingChange.Action.book(
                try cast.terms(at: start), cancelKey: cancelKey, intake: Digest(sha256: [1, 2, 3]), notice: 1)
            let change = BookingChange(booking: key.publicKey, sequence: 0, previous: nil, rosterVersion: 1, action: action)
            let grant = FollowUpGrant(clinician: cast.clinician, booking: key.publicKey, kind: .individual, expires: start + 86_400)
            return NewBooking(
                try SignedChange(signing: change, with: key), payment: .grant(try SignedGrant(signing: grant, with: cast.device)),
                intake: nil)
        }
        let own = try SigningKey.random()
        let attempts = [
            try booking(key: own, cancelKey: cast.officer.publicKey), try booking(key: own, cancelKey: cast.cancel.publicKey),
            try booking(key: own, cancelKey: own.publicKey), try booking(key: cast.cancel, cancelKey: own.publicKey),
        ]
        for attempt in attempts {
            await #expect(throws: BookingRefusal.change(.misplacedBooking)) { try await store.book(attempt, as: cast.circumstances()) }
        }
        #expect(try await store.booking(cast.officer.publicKey) == victim)
        #expect(try await store.booking(cast.cancel.publicKey) == victim)
        // The refusals cost nothing.
        _ = try await store.book(try booking(key: own, cancelKey: try SigningKey.random().publicKey), as: cast.circumstances())
    }

    @Test func theCancelKeyIsShownTheChangesAndNothingElse() async throws {
        let fixture = try await DepartmentFixture()
        try await fixture.serve { caller in
            let cast = fixture.cast
            let view: BookingView = try await caller.send(PostBooking.self, try fixture.request(cast), by: cast.officer).decoded()
            let message = MessageRequest(message: try fixture.sealed(.officerMessage))
            _ = try await caller.send(PostBookingMessage.self, message, by: cast.officer)
            let shown: BookingView = try await caller.send(GetBooking.self, Nothing(), by: cast.cancel).decoded()
            #expect(shown.changes == view.changes && shown.booking == view.booking)
            #expect(shown.payment == nil && shown.intake == nil && shown.officerMessages.isEmpty)
            #expect(try await caller.send(GetBooking.self, Nothing(), by: cast.officer).decoded(BookingView.self).intake == view.intake)
        }
    }

    @Test func noSealedObjectIsLargerThanTheLongestText() async throws {
        let fixture = try await DepartmentFixture()
        try await fixture.serve { caller in
            let cast = fixture.cast
            #expect(try await caller.send(PostBooking.self, try fixture.request(cast), by: cast.officer).status == .created)
            let fits = MessageRequest(message: try fixture.sealed(.officerMessage, bucket: .kib32))
            #expect(try await caller.send(PostBookingMessage.self, fits, by: cast.officer).status == .ok)
            let tooLarge = MessageRequest(message: try fixture.sealed(.officerMessage, number: 1, bucket: .kib64))
            #expect(try await caller.send(PostBookingMessage.self, tooLarge, by: cast.officer).problem == .malformedRequest)
        }
    }

    /// Somebody who has left still has people coming.
    @Test func aClinicianWhoWasRevokedSeesWritesAndCancelsAndNothingElse() async throws {
        let fixture = try await DepartmentFixture()
        try await fixture.serve { caller in
            let cast = fixture.cast
            let view: BookingView = try await caller.send(PostBooking.self, try fixture.request(cast), by: cast.officer).decoded()
            try await fixture.side.install(try fixture.bundle(rosterVersion: 2, revoked: cast))
            let schedule: SchedulePage = try await caller.send(GetSchedule.self, Nothing(), by: cast.device).decoded()
            #expect(schedule.bookings == [view])
            let answer = ClinicianMessageRequest(booking: view.booking, message: try fixture.sealed(.clinicianMessage))
            #expect(try await caller.send(PostClinicianMessage.self, answer, by: cast.device).status == .ok)

            let rules = AvailabilityRequest(rules: Blob(try cast.availability(revision: 9).canonicalBytes))
            #expect(try await caller.send(PutAvailability.self, rules, by: cast.device).problem == .notAuthorised)
            let list = KeysRequest(list: try fixture.devices(of: cast, version: 2))
            #expect(try await caller.send(PutKeys.self, list, by: cast.device).problem == .notAuthorised)
            let own = BookingChange(
                booking: try SigningKey.random().publicKey, sequence: 0, previous: nil, rosterVersion: 1,
                action: .bookForOfficer(try cast.terms(at: wednesdayNine + 86_400)))
            let booking = ClinicianBookRequest(change: Blob(try SignedChange(signing: own, with: cast.device).canonicalBytes))
            #expect(try await caller.send(PostClinicianBooking.self, booking, by: cast.device).problem == .notAuthorised)
            let second = try Cast(with: cast)
            let late = try await caller.send(
                PostBooking.self, try fixture.request(second, at: wednesdayNine + 86_400), by: second.officer)
            #expect(late.problem == .clinicianNotBookable)

            let history = try BookingHistory(
                try view.changes.map { try SignedChange(canonicalBytes: $0.bytes) }, isDevice: { _, _ in true })
            let cancel = try SignedChange(signing: history.next(.cancelByClinician, rosterVersion: 2), with: cast.device)
            let change = ClinicianChangeRequest(change: Blob(cancel.canonicalBytes))
            #expect(try await caller.send(PostClinicianChange.self, change, by: fixture.colleague.device).problem == .notAuthorised)
            #expect(try await caller.send(PostClinicianChange.self, change, by: cast.device).decoded(BookingView.self).changes.count == 2)
        }
    }

    /// Whoever may not act is told so before their list is looked at.
    @Test func aStrangersKeyListIsNotEvenRead() async throws {
        let fixture = try await DepartmentFixture()
        try await fixture.serve { caller in
            let stranger = try SigningKey.random()
            let garbage = KeysRequest(list: Blob([UInt8](repeating: 7, count: 200_000)))
            #expect(try await caller.send(PutKeys.self, garbage, by: stranger).problem == .notAuthorised)
            #expect(try await caller.send(PutKeys.self, garbage, by: fixture.cast.officer).problem == .notAuthorised)
            #expect(try await caller.send(PutKeys.self, garbage, by: fixture.cast.device).problem == .documentRefused)
        }
    }

    @Test func aRevisionBeyondAllOthersIsRefused() async throws {
        let fixture = try await DepartmentFixture()
        try await fixture.serve { caller in
            let cast = fixture.cast
            for revision in [UInt64.max, UInt64(Int64.max) + 1] {
                let rules = AvailabilityRequest(rules: Blob(try cast.availability(revision: revision).canonicalBytes))
                #expect(try await caller.send(PutAvailability.self, rules, by: cast.device).problem == .documentRefused)
            }
            let next = AvailabilityRequest(rules: Blob(try cast.availability(revision: 2).canonicalBytes))
            #expect(try await caller.send(PutAvailability.self, next, by: cast.device).status == .noContent)
        }
    }
}
