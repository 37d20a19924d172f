// What a database file tells beside its rows: nothing, once it is tidy.

import Bookings
import Foundation
import GRDB
import Sodium
import TestSupport
import Testing
import Trust
import Wire

@testable import DepartmentSide
@testable import ServerCore

@Suite struct TidyingTests {
    private let directory: TemporaryDirectory
    private var file: URL { directory.url.appendingPathComponent("respite.sqlite") }

    init() throws { directory = try TemporaryDirectory() }

    @Test func whereABookingLiesDoesNotTellWhenItWasMade() async throws {
        let database = try ServerDatabase(file, schema: .department, creating: true)
        let store = SQLiteBookingStore(database)
        let cast = try Cast()
        try await store.publish(try cast.availability())
        var marks: [[UInt8]] = []
        for number: Int64 in 0..<150 {
            let other = try Cast(with: cast)
            // Five a day, two hours apart.
            let start = wednesdayNine + number / 5 * 86_400 + number % 5 * 7200 - 3600
            let booking = try other.booking(at: start)
            let mark = try Randomness.bytes(32)
            // At its end: the beginning lies among the keys, the rest where there was room last.
            let intake = Blob(try Randomness.bytes(1300) + mark)
            _ = try await store.book(
                NewBooking(booking.change, payment: booking.payment, intake: intake), as: other.circumstances(at: start - 86_400))
            marks.append(mark)
        }
        #expect(try await database.forgetDeleted())
        // It grew at its end: this is what there is to hide.
        #expect(try FileOrder.agreement(of: marks, in: file) > 0.9)
        try await Tidying(database, now: { monday }).run()
        #expect(abs(try FileOrder.agreement(of: marks, in: file)) < 0.5)
        let log = try FileManager.default.attributesOfItem(atPath: "\(file.path)-wal")[.size] as? Int
        #expect(log == 0)
        try await database.check()
        #expect(try await store.bookings(of: cast.clinician).count == 150)
    }

    @Test func marksOfRequestsDoNotOutliveThem() async throws {
        let database = try ServerDatabase(file, schema: .department, creating: true)
        let mark = try Randomness.bytes(32)
        let later = monday + 900
        try await database.change {
            try $0.execute(sql: "INSERT INTO request_nonce VALUES (?, ?)", arguments: [Data(mark), later.seconds])
        }
        let tidying = Tidying(database, now: { later + 1 })
        try await Tidying(database, now: { later }).run()
        #expect(try await database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM request_nonce") } == 1)
        try await tidying.run()
        for name in try FileManager.default.contentsOfDirectory(atPath: directory.path) {
            let content = try Data(contentsOf: directory.url.appendingPathComponent(name))
            #expect(content.range(of: Data(mark)) == nil, "\(name)")
        }
    }

    /// An import by another process, between the look and the writing of somebody else, stays.
    @Test func anImportMeanwhileIsNotUndone() async throws {
        let fixture = try await DepartmentFixture()
        let documents = DocumentStore(fixture.side.database)
        let before = try #require(try await documents.load())
        try await fixture.side.install(try fixture.bundle(rosterVersion: 2, revoked: fixture.cast))
        #expect(try await documents.replace(before.bundle, pins: before.pins, known: before.pins) == false)
        #expect(try await documents.replace(before.bundle, pins: before.pins, known: nil) == false)
        try await fixture.side.trust.refresh()
        #expect(try fixture.side.trust.founded().roster.body.version == 2)
        // Many at once, each of them whole.
        let bundles = try (3..<20).map { try fixture.bundle(rosterVersion: $0, revoked: fixture.cast) }
        await withTaskGroup(of: Void.self) { group in
            for bundle in bundles { group.addTask { _ = try? await fixture.side.install(bundle) } }
        }
        #expect(try fixture.side.trust.founded().roster.body.version == 19)
    }
}
