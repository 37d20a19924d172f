// The page of openings is renewed piece by piece, and is at every moment the page that would be made from nothing.

import Bookings
import Foundation
import Scheduling
import ServerCore
import ServiceAPI
import Sodium
import Synchronization
import Testing
import Wire

@testable import DepartmentSide

@Suite struct OpeningsBoardTests {
    /// A store that counts what the board reads of it.
    private final class WatchedStore: BookingStore {
        let store: any BookingStore
        private let looks = Mutex((all: 0, single: [SigningPublicKey]()))

        init(_ store: any BookingStore) { self.store = store }

        /// Since the last look: how often all calendars were read, and which single ones.
        func read() -> (all: Int, single: [SigningPublicKey]) {
            looks.withLock { looks in
                defer { looks = (0, []) }
                return looks
            }
        }

        func calendars() async throws -> [ClinicianCalendar] {
            looks.withLock { $0.all += 1 }
            return try await store.calendars()
        }

        func calendar(of clinician: SigningPublicKey) async throws -> ClinicianCalendar? {
            looks.withLock { $0.single.append(clinician) }
            return try await store.calendar(of: clinician)
        }

        func book(_ booking: NewBooking, as circumstances: Circumstances) async throws -> StoredBooking {
            try await store.book(booking, as: circumstances)
        }
        func append(_ change: SignedChange, as circumstances: Circumstances) async throws -> StoredBooking {
            try await store.append(change, as: circumstances)
        }
        func append(
            _ message: Blob, number: UInt32, by writer: MessageWriter, to booking: SigningPublicKey
        ) async throws -> StoredBooking { try await store.append(message, number: number, by: writer, to: booking) }
        func booking(_ key: SigningPublicKey) async throws -> StoredBooking? { try await store.booking(key) }
        func bookings(of clinician: SigningPublicKey) async throws -> [StoredBooking] { try await store.bookings(of: clinician) }
        func news() async throws -> [SigningPublicKey: BookingNews] { try await store.news() }
        func publish(_ availability: SignedAvailability) async throws { try await store.publish(availability) }
        func availability(of clinician: SigningPublicKey) async throws -> SignedAvailability? {
            try await store.availability(of: clinician)
        }
        func forget(sessionsEndedBefore end: Instant, now: Instant) async throws -> Int {
            try await store.forget(sessionsEndedBefore: end, now: now)
        }
    }

    @Test func afterEachChangeThePageIsTheOneThatWouldBeMadeFromNothing() async throws {
        let fixture = try await DepartmentFixture()
        let (store, programme) = (fixture.department.store, try fixture.side.trust.founded())
        let board = OpeningsBoard(store)
        var pages: Set<[UInt8]> = []
        func look(after clinician: SigningPublicKey? = nil) async throws {
            if let clinician { board.invalidate(clinician) }
            let page = try await board.json(programme, at: monday)
            #expect(try await OpeningsBoard(store).json(programme, at: monday) == page)
            let decoded = try JSONDecoder().decode(OpeningsPage.self, from: Data(page))
            #expect(Array(try JSONEncoder.service.encode(decoded)) == page)
            pages.insert(page)
        }
        let (cast, colleague) = (fixture.cast, fixture.colleague)
        try await look()
        let stored = try await store.book(try cast.booking(), as: cast.circumstances())
        try await look(after: cast.clinician)
        _ = try await store.book(try colleague.booking(at: wednesdayNine + 7200), as: colleague.circumstances())
        try await look(after: colleague.clinician)
        let moved = try await store.append(
            try cast.next(try cast.reschedule(to: wednesdayNine + 7200), after: stored), as: cast.circumstances())
        try await look(after: cast.clinician)
        try await store.publish(try colleague.availability(revision: 2, groupSeats: 5))
        try await look(after: colleague.clinician)
        _ = try await store.append(try cast.next(.cancel, after: moved), as: cast.circumstances())
        try await look(after: cast.clinician)
        #expect(pages.count == 6)
    }

    @Test func onlyTheCalendarThatChangedIsReadAgain() async throws {
        let fixture = try await DepartmentFixture()
        let programme = try fixture.side.trust.founded()
        let store = WatchedStore(fixture.department.store)
        let board = OpeningsBoard(store)
        func read(after changed: SigningPublicKey? = nil, seconds: Int64 = 0) async throws -> (all: Int, single: [SigningPublicKey]) {
            if let changed { board.invalidate(changed) }
            _ = try await board.json(programme, at: monday + seconds)
            return store.read()
        }
        #expect(try await read() == (1, []))
        #expect(try await read() == (0, []))
        #expect(try await read(after: fixture.cast.clinician) == (0, [fixture.cast.clinician]))
        board.invalidate(fixture.cast.clinician)
        #expect(try await Set(read(after: fixture.colleague.clinician).single) == [fixture.cast.clinician, fixture.colleague.clinician])
        // With time every opening may close.
        #expect(try await read(after: fixture.cast.clinician, seconds: OpeningsBoard.lifetime) == (1, []))
    }
}
