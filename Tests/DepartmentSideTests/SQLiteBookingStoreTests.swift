// The SQLite store: the common behaviour, races across connections and processes' worth of pools, and what stays on the disk.

import Bookings
import Foundation
import GRDB
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

@Suite struct SQLiteBookingStoreTests {
    private let directory: TemporaryDirectory

    init() throws { directory = try TemporaryDirectory() }

    private func database(_ name: String = UUID().uuidString) throws -> ServerDatabase {
        try ServerDatabase(directory.url.appendingPathComponent("\(name).sqlite"), schema: .department, creating: true)
    }

    @Test func theSQLiteStoreBehaves() async throws {
        try await bookingStoreBehaves { SQLiteBookingStore(try database()) }
    }

    /// Twenty rounds of each: 64 at one time, and 64 at two overlapping times.
    @Test(arguments: [[wednesdayNine], [wednesdayNine, wednesdayNine + 1800]])
    func ofSixtyFourAtOnceExactlyOneGetsTheSlot(_ starts: [Instant]) async throws {
        let database = try database()
        let store = SQLiteBookingStore(database)
        for round in 0..<20 {
            let cast = try Cast()
            try await store.publish(try cast.availability())
            let wanted = (0..<64).map { starts[$0 % starts.count] }
            let result = try await race(store, cast, starts: wanted)
            #expect(result == (booked: 1, taken: 63), "round \(round)")
        }
        try await database.check()
    }

    @Test func twoProcessesWorthOfPoolsDoNotBookTwice() async throws {
        let first = SQLiteBookingStore(try database("shared"))
        let second = SQLiteBookingStore(try database("shared"))
        for _ in 0..<5 {
            let cast = try Cast()
            try await first.publish(try cast.availability())
            async let one = race(first, cast, starts: Array(repeating: wednesdayNine, count: 16))
            async let two = race(second, cast, starts: Array(repeating: wednesdayNine + 1800, count: 16))
            let (left, right) = try await (one, two)
            #expect(left.booked + right.booked == 1)
        }
    }

    @Test func ofTheLastSeatsOfAGroupOnlyAsManyAreGiven() async throws {
        let store = SQLiteBookingStore(try database())
        let cast = try Cast()
        try await store.publish(try cast.availability())
        let bookings = try (0..<12).map { _ in try Cast(with: cast).booking(kind: .group) }
        let won = try await withThrowingTaskGroup(of: Bool.self) { group in
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
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(won == 3)
    }

    @Test func aSpentTokenStaysSpentWhenItsBookingIsGone() async throws {
        let database = try database()
        let store = SQLiteBookingStore(database)
        let cast = try Cast()
        try await store.publish(try cast.availability())
        let secret = try TokenSecretKey.random()
        let period = PeriodID(containing: monday)
        let keys = try TokenKeySet([.init(purpose: .booking, period: .booking(period), key: secret.publicKey)])
        let pending = try PendingToken(purpose: .booking, period: .booking(period), boundTo: cast.officer.publicKey, keys: keys)
        let token = try pending.finish(try TokenIssuer.issue(pending.request, key: secret))
        let verified = try TokenVerifier(keys: keys)
            .verify(token.bytes, purpose: .booking, .spending(at: monday), boundTo: cast.officer.publicKey)

        let first = NewBooking(try cast.first(try cast.terms()), payment: .token(verified), intake: nil)
        let stored = try await store.book(first, as: cast.circumstances())
        #expect(stored.view.payment == .token(Blob(token.bytes)))
        try await database.check()
        #expect(try await store.forget(sessionsEndedBefore: wednesdayNine + 7200, now: wednesdayNine + 7200) == 1)
        let again = NewBooking(try cast.first(try cast.terms(at: wednesdayNine + 86_400)), payment: .token(verified), intake: nil)
        await #expect(throws: BookingRefusal.tokenSpent) { try await store.book(again, as: cast.circumstances()) }
        // Once no token of the quarter is accepted any more, the nonce may go too.
        let later = period.next.end + 2 * 86_400
        _ = try await store.forget(sessionsEndedBefore: later, now: later)
        #expect(try await database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM spent_token") } == 0)
    }

    @Test func aClinicianMayBookOutsideTheirHoursButNotTwice() async throws {
        let store = SQLiteBookingStore(try database())
        let cast = try Cast()
        try await store.publish(try cast.availability())
        func own(_ start: Instant) throws -> NewBooking {
            let key = try SigningKey.random().publicKey
            let change = BookingChange(
                booking: key, sequence: 0, previous: nil, rosterVersion: 1, action: .bookForOfficer(try cast.terms(at: start)))
            return NewBooking(try SignedChange(signing: change, with: cast.device), payment: .clinician, intake: nil)
        }
        _ = try await store.book(try own(monday + 1800), as: cast.circumstances())
        await #expect(throws: BookingRefusal.slotTaken) { try await store.book(try own(monday + 3600), as: cast.circumstances()) }
        await #expect(throws: BookingRefusal.clinicianNotBookable) {
            try await store.book(try own(wednesdayNine), as: cast.circumstances(mayBeBooked: false))
        }
    }

    /// Attack class 24 and E.4: what was deleted is in no file, the write-ahead log included.
    @Test func whatIsForgottenIsOnTheDiskNoMore() async throws {
        let database = try database("canary")
        let store = SQLiteBookingStore(database)
        let cast = try Cast()
        try await store.publish(try cast.availability())
        let canary = Array("canary-".utf8) + (try Randomness.bytes(64))
        _ = try await store.book(try cast.booking(), as: cast.circumstances())
        _ = try await store.append(Blob(canary), number: 0, by: .officer, to: cast.officer.publicKey)
        #expect(try files(holding: canary).isEmpty == false)
        #expect(try files(holding: cast.officer.publicKey.bytes).isEmpty == false)
        let later = wednesdayNine + 400 * 86_400
        _ = try await store.forget(sessionsEndedBefore: later, now: later)
        #expect(try files(holding: canary).isEmpty)
        #expect(try files(holding: cast.officer.publicKey.bytes).isEmpty)
    }

    private func files(holding needle: [UInt8]) throws -> [String] {
        let names = try FileManager.default.contentsOfDirectory(atPath: directory.path)
        return try names.filter { name in
            let data = try Data(contentsOf: directory.url.appendingPathComponent(name))
            return data.range(of: Data(needle)) != nil
        }
    }

    /// No column says when a booking was made, and no table remembers an order of insertion.
    @Test func noTableSaysWhoBookedOrWhenItWasBooked() async throws {
        let database = try database()
        let (columns, tables) = try await database.read { database in
            let tables = try String.fetchAll(database, sql: "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'grdb_%'")
            let names = try String.fetchAll(
                database,
                sql: """
                    SELECT DISTINCT p.name FROM sqlite_schema AS s, pragma_table_info(s.name) AS p
                    WHERE s.type = 'table' AND s.name NOT LIKE 'grdb_%' ORDER BY p.name
                    """)
            return (names, tables)
        }
        #expect(tables.allSatisfy { $0.contains("WITHOUT ROWID") })
        #expect(
            columns == [
                "body", "booking", "cancel_key", "cell", "clinician", "core", "core_hash", "counter", "covered", "custodian", "day",
                "delivered", "device", "digest", "document", "forget_after", "grant_document", "granted", "intake", "kind", "list",
                "mark", "measures", "message", "minimum_batch", "modality", "next_day", "noise", "nonce", "number", "occupied_end",
                "occupied_start", "overdue_day", "overdue_days", "parts", "place", "plan", "previous", "purpose", "quarter", "recipient",
                "record", "report",
                "revision", "rho_thousandths", "sender", "sequence", "session_end", "session_start", "sessions", "share", "side",
                "stage", "status", "sums", "supervisor", "task", "token", "token_key", "tombstone", "verdict", "version", "wait_hours",
                "writer",
            ])
    }

    @Test func overlappingRowsAreFoundByTheCheck() async throws {
        let database = try database()
        let store = SQLiteBookingStore(database)
        let cast = try Cast()
        try await store.publish(try cast.availability())
        _ = try await store.book(try cast.booking(), as: cast.circumstances())
        _ = try await store.book(try Cast(with: cast).booking(at: wednesdayNine + 7200), as: cast.circumstances())
        try await database.check()
        let from = wednesdayNine.seconds
        try await database.change {
            try $0.execute(sql: "UPDATE booking SET session_start = ?, occupied_start = ?", arguments: [from, from])
        }
        await #expect(throws: ServerError(.invariantBroken)) { try await database.check() }
    }

    /// SQLITE_FULL in the middle of a booking: a clear refusal, and nothing half-written.
    @Test func aFullDiskRefusesAndLeavesNothingBehind() async throws {
        let database = try database()
        let store = SQLiteBookingStore(database)
        let cast = try Cast()
        try await store.publish(try cast.availability())
        let room = try await database.change { database in
            let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
            return try Int.fetchOne(database, sql: "PRAGMA max_page_count = \(pages)") ?? 0
        }
        #expect(room > 0)
        let big = try cast.booking()
        let heavy = NewBooking(big.change, payment: big.payment, intake: Blob([UInt8](repeating: 7, count: 60_000)))
        await #expect(throws: ServerError(.diskFull)) { try await store.book(heavy, as: cast.circumstances()) }
        #expect(try await store.bookings(of: cast.clinician).isEmpty)
        try await database.check()
        _ = try await database.change { try Int.fetchOne($0, sql: "PRAGMA max_page_count = 1000000") }
        _ = try await store.book(heavy, as: cast.circumstances())
    }
}
