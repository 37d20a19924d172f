// What every store of bookings must do, whatever its engine. A new store is done when this passes.

import Bookings
import DepartmentSide
import Foundation
import Scheduling
import ServiceAPI
import Sodium
import Testing
import Wire

/// The test body for any store. Each part gets an empty one.
func bookingStoreBehaves(_ make: () async throws -> some BookingStore) async throws {
    try await bookingIsFoundAgain(try await make())
    try await aRetryGivesTheSameAnswer(try await make())
    try await whatIsNotOfferedIsRefused(try await make())
    try await aPaymentIsUsedOnce(try await make())
    try await changesFollowTheChain(try await make())
    try await aMovedBookingFreesItsTime(try await make())
    try await groupSeatsAreCounted(try await make())
    try await messagesAreNumbered(try await make())
    try await newsAreWhatTheViewsSay(try await make())
    try await availabilityOnlyRises(try await make())
    try await oldBookingsAreForgotten(try await make())
    try await CostTests.whatOneBookingMayCostIsLimited(try await make())
    try await CostTests.keysBelongToOneBooking(try await make())
}

/// Books `starts` at the same time, each in a task of its own, and counts who got one.
func race(_ store: some BookingStore, _ cast: Cast, starts: [Instant]) async throws -> (booked: Int, taken: Int) {
    let bookings = try starts.map { try Cast(with: cast).booking(at: $0) }
    return try await withThrowingTaskGroup(of: Bool.self) { group in
        for booking in bookings {
            group.addTask {
                do {
                    _ = try await store.book(booking, as: cast.circumstances())
                    return true
                } catch BookingRefusal.slotTaken {
                    return false
                }
            }
        }
        return try await group.reduce(into: (0, 0)) { counts, won in
            if won { counts.0 += 1 } else { counts.1 += 1 }
        }
    }
}

private func prepared(_ store: some BookingStore) async throws -> Cast {
    let cast = try Cast()
    try await store.publish(try cast.availability())
    return cast
}

private func refusal(_ body: () async throws -> some Any) async -> BookingRefusal? {
    do {
        _ = try await body()
        return nil
    } catch {
        return error as? BookingRefusal
    }
}

private func bookingIsFoundAgain(_ store: some BookingStore) async throws {
    let cast = try await prepared(store)
    let booking = try cast.booking()
    let stored = try await store.book(booking, as: cast.circumstances())
    #expect(stored.clinician == cast.clinician)
    #expect(stored.view.changes == [Blob(booking.change.canonicalBytes)])
    #expect(stored.view.intake == booking.intake)
    #expect(try await store.booking(cast.officer.publicKey) == stored)
    #expect(try await store.booking(cast.cancel.publicKey) == stored)
    #expect(try await store.booking(cast.device.publicKey) == nil)
    #expect(try await store.bookings(of: cast.clinician) == [stored])
    #expect(try await store.calendars().map(\.booked.count) == [1])
}

private func newsAreWhatTheViewsSay(_ store: some BookingStore) async throws {
    let cast = try await prepared(store)
    #expect(try await store.news().isEmpty)
    let first = try await store.book(try cast.booking(), as: cast.circumstances())
    let cancelled = try await store.append(try cast.next(.cancel, after: first, by: cast.cancel), as: cast.circumstances())
    let other = try Cast(with: cast)
    _ = try await store.book(try other.booking(), as: other.circumstances())
    let answered = try await store.append(Blob([1, 2]), number: 0, by: .clinician, to: other.officer.publicKey)
    let written = try await store.append(Blob([3]), number: 0, by: .officer, to: other.officer.publicKey)
    #expect(written.view.clinicianMessages == answered.view.clinicianMessages)
    let expected = [cast.officer.publicKey: BookingNews(cancelled.view), other.officer.publicKey: BookingNews(written.view)]
    #expect(try await store.news() == expected)
    #expect(expected[other.officer.publicKey]?.clinicianMessages == [Blob([1, 2])])
}

private func aRetryGivesTheSameAnswer(_ store: some BookingStore) async throws {
    let cast = try await prepared(store)
    let booking = try cast.booking()
    let first = try await store.book(booking, as: cast.circumstances())
    #expect(try await store.book(booking, as: cast.circumstances()) == first)
    let cancel = try cast.next(.cancel, after: first, by: cast.cancel)
    let cancelled = try await store.append(cancel, as: cast.circumstances())
    #expect(try await store.append(cancel, as: cast.circumstances()) == cancelled)
    #expect(try await store.book(booking, as: cast.circumstances()) == cancelled)
    let other = try cast.booking(at: wednesdayNine + 2 * 3600)
    #expect(await refusal { try await store.book(other, as: cast.circumstances()) } == .change(.misplacedBooking))
}

private func whatIsNotOfferedIsRefused(_ store: some BookingStore) async throws {
    let cast = try await prepared(store)
    let night = try cast.booking(at: wednesdayNine - 4 * 3600)
    #expect(await refusal { try await store.book(night, as: cast.circumstances()) } == .slotNotOffered)
    let offGrid = try cast.booking(at: wednesdayNine + 600)
    #expect(await refusal { try await store.book(offGrid, as: cast.circumstances()) } == .slotNotOffered)
    let soon = try cast.booking(at: monday + 2 * 3600)
    #expect(await refusal { try await store.book(soon, as: cast.circumstances()) } == .slotNotOffered)
    let booking = try cast.booking()
    #expect(await refusal { try await store.book(booking, as: cast.circumstances(mayBeBooked: false)) } == .clinicianNotBookable)
    let pilot = try Span(start: monday, end: wednesdayNine)
    #expect(await refusal { try await store.book(booking, as: cast.circumstances(pilot: pilot)) } == .clinicianNotBookable)
    let stranger = try Cast()
    #expect(await refusal { try await store.book(try stranger.booking(), as: stranger.circumstances()) } == .slotNotOffered)
    // None of it used up the payment or left anything behind.
    #expect(try await store.bookings(of: cast.clinician).isEmpty)
    _ = try await store.book(booking, as: cast.circumstances())
}

private func aPaymentIsUsedOnce(_ store: some BookingStore) async throws {
    let cast = try await prepared(store)
    _ = try await store.book(try cast.booking(), as: cast.circumstances())
    // The grant outlives the booking: what it paid for once, it cannot pay again.
    let later = wednesdayNine + 40 * 86_400
    #expect(try await store.forget(sessionsEndedBefore: later, now: later) == 1)
    #expect(
        await refusal { try await store.book(try cast.booking(at: later), as: cast.circumstances(at: later - 5 * 86_400)) } == .grantUsed)
}

private func changesFollowTheChain(_ store: some BookingStore) async throws {
    let cast = try await prepared(store)
    let stored = try await store.book(try cast.booking(), as: cast.circumstances())
    let move = try cast.next(try cast.reschedule(to: wednesdayNine + 7200), after: stored)
    let cancel = try cast.next(.cancel, after: stored)
    let moved = try await store.append(move, as: cast.circumstances())
    #expect(moved.view.changes.count == 2)
    // Both were number 1: the one that came second is out of order.
    #expect(await refusal { try await store.append(cancel, as: cast.circumstances()) } == .change(.outOfOrder))
    let forged = try cast.next(.cancel, after: moved, by: cast.device)
    #expect(await refusal { try await store.append(forged, as: cast.circumstances()) } == .change(.wrongSigner))
    let late = try cast.next(try cast.reschedule(to: wednesdayNine + 86_400), after: moved)
    let begun = cast.circumstances(at: wednesdayNine + 7200)
    #expect(await refusal { try await store.append(late, as: begun) } == .sessionBegun)
    let byClinician = try cast.next(.cancelByClinician, after: moved, by: cast.device)
    #expect(try await store.append(byClinician, as: cast.circumstances()).view.changes.count == 3)
    #expect(try await store.calendar(of: cast.clinician)?.booked.isEmpty == true)
    let stranger = try Cast(with: cast)
    let nobody = try SignedChange(
        signing: BookingChange(booking: stranger.officer.publicKey, sequence: 1, previous: nil, rosterVersion: 1, action: .cancel),
        with: stranger.officer)
    #expect(await refusal { try await store.append(nobody, as: cast.circumstances()) } == .bookingUnknown)
}

private func aMovedBookingFreesItsTime(_ store: some BookingStore) async throws {
    let cast = try await prepared(store)
    let stored = try await store.book(try cast.booking(), as: cast.circumstances())
    let second = try Cast(with: cast)
    _ = try await store.book(try second.booking(at: wednesdayNine + 7200), as: cast.circumstances())
    let onto = try cast.next(try cast.reschedule(to: wednesdayNine + 7200), after: stored)
    #expect(await refusal { try await store.append(onto, as: cast.circumstances()) } == .slotTaken)
    // By half an hour, over its own time: a booking does not stand in its own way.
    let away = try cast.next(try cast.reschedule(to: wednesdayNine - 1800), after: stored)
    _ = try await store.append(away, as: cast.circumstances())
    let third = try Cast(with: cast)
    #expect(await refusal { try await store.book(try third.booking(), as: cast.circumstances()) } == .slotTaken)
    let cancel = try cast.next(.cancel, after: try #require(try await store.booking(cast.officer.publicKey)), by: cast.cancel)
    _ = try await store.append(cancel, as: cast.circumstances())
    _ = try await store.book(try third.booking(), as: cast.circumstances())
}

private func groupSeatsAreCounted(_ store: some BookingStore) async throws {
    let cast = try await prepared(store)
    for _ in 0..<3 { _ = try await store.book(try Cast(with: cast).booking(kind: .group), as: cast.circumstances()) }
    #expect(await refusal { try await store.book(try Cast(with: cast).booking(kind: .group), as: cast.circumstances()) } == .slotTaken)
    #expect(await refusal { try await store.book(try Cast(with: cast).booking(), as: cast.circumstances()) } == .slotTaken)
}

private func messagesAreNumbered(_ store: some BookingStore) async throws {
    let cast = try await prepared(store)
    _ = try await store.book(try cast.booking(), as: cast.circumstances())
    let booking = cast.officer.publicKey
    _ = try await store.append(Blob([1]), number: 0, by: .officer, to: booking)
    _ = try await store.append(Blob([1]), number: 0, by: .officer, to: booking)
    #expect(await refusal { try await store.append(Blob([2]), number: 0, by: .officer, to: booking) } == .change(.outOfOrder))
    #expect(await refusal { try await store.append(Blob([2]), number: 2, by: .officer, to: booking) } == .change(.outOfOrder))
    _ = try await store.append(Blob([3]), number: 0, by: .clinician, to: booking)
    let stored = try await store.append(Blob([2]), number: 1, by: .officer, to: booking)
    #expect(stored.view.officerMessages == [Blob([1]), Blob([2])])
    #expect(stored.view.clinicianMessages == [Blob([3])])
    #expect(await refusal { try await store.append(Blob([1]), number: 0, by: .officer, to: cast.cancel.publicKey) } == .bookingUnknown)
}

private func availabilityOnlyRises(_ store: some BookingStore) async throws {
    let cast = try Cast()
    let second = try cast.availability(revision: 2)
    try await store.publish(second)
    try await store.publish(second)
    #expect(await refusal { try await store.publish(try cast.availability(revision: 1)) } == .availabilityNotNewer)
    #expect(await refusal { try await store.publish(try cast.availability(revision: 2, groupSeats: 4)) } == .availabilityNotNewer)
    #expect(try await store.availability(of: cast.clinician)?.rules.revision == 2)
}

private func oldBookingsAreForgotten(_ store: some BookingStore) async throws {
    let cast = try await prepared(store)
    let kept = try Cast(with: cast)
    _ = try await store.book(try cast.booking(), as: cast.circumstances())
    _ = try await store.append(Blob([1]), number: 0, by: .officer, to: cast.officer.publicKey)
    let next = try await store.book(try kept.booking(at: wednesdayNine + 86_400), as: cast.circumstances())
    #expect(try await store.forget(sessionsEndedBefore: wednesdayNine + 3600, now: monday) == 0)
    #expect(try await store.forget(sessionsEndedBefore: wednesdayNine + 3601, now: monday) == 1)
    #expect(try await store.booking(cast.officer.publicKey) == nil)
    #expect(try await store.bookings(of: cast.clinician) == [next])
}
