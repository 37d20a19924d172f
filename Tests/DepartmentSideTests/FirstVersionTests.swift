// A database that the first version wrote is opened by this one, brought up to date, and goes on.
//
// `RESPITE_RECORD=1` writes the file anew: only before the first release; after it the file stays as it is, whatever steps come.

import Bookings
import Envelope
import Foundation
import GRDB
import HTTPTypes
import HummingbirdTesting
import ServerCore
import ServiceAPI
import Sodium
import TestSupport
import Testing
import Trust
import Wire

@testable import DepartmentSide

@Suite struct FirstVersionTests {
    private static let recorded = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "FirstVersion/department.sqlite")

    /// One session booked and moved, one message, everything else that a founded side keeps.
    private static func record() async throws {
        let fixture = try await DepartmentFixture()
        try await fixture.serve { caller in
            let cast = fixture.cast
            let booked: BookingView = try await caller.send(PostBooking.self, try fixture.request(cast), by: cast.officer).decoded()
            let history = try BookingHistory(try booked.changes.map { try SignedChange(canonicalBytes: $0.bytes) }) { _, _ in true }
            let move = history.next(try cast.reschedule(to: wednesdayNine + 7200), rosterVersion: 1)
            let change = ChangeRequest(change: Blob(try SignedChange(signing: move, with: cast.officer).canonicalBytes))
            #expect(try await caller.send(PostBookingChange.self, change, by: cast.officer).status == .ok)
            let message = MessageRequest(message: try fixture.sealed(.officerMessage))
            #expect(try await caller.send(PostBookingMessage.self, message, by: cast.officer).status == .ok)
        }
        try fixture.side.database.close()
        try FileManager.default.createDirectory(at: recorded.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(contentsOf: fixture.side.home.database).write(to: recorded)
    }

    @Test func aDatabaseOfTheFirstVersionIsBroughtUpToDateAndGoesOn() async throws {
        if ProcessInfo.processInfo.environment["RESPITE_RECORD"] == "1" { try await Self.record() }
        let directory = try TemporaryDirectory()
        let file = directory.url.appending(path: "respite.sqlite")
        try FileManager.default.copyItem(at: Self.recorded, to: file)

        // As this version opens it, and as a later one would that has one step more.
        let later = SchemaStep("later-1", "ALTER TABLE booking_message ADD COLUMN later INTEGER NOT NULL DEFAULT 0")
        let own = Schema.department.steps.filter { !$0.name.hasPrefix("core") }
        for schema in [Schema.department, Schema(steps: own + [later], invariants: Schema.department.invariants)] {
            let database = try ServerDatabase(file, schema: schema)
            try await database.check()
            let columns = try await database.read { try $0.columns(in: "booking_message").map(\.name) }
            #expect(columns.contains("later") == schema.steps.contains { $0.name == later.name })
            let key = try #require(try await database.read { try Data.fetchOne($0, sql: "SELECT booking FROM booking") })
            let stored = try await SQLiteBookingStore(database).booking(try SigningPublicKey(bytes: Array(key)))
            let view = try #require(stored).view
            let changes = try view.changes.map { try SignedChange(canonicalBytes: $0.bytes) }
            let history = try BookingHistory(changes) { _, _ in false }
            #expect(history.sequence == 1 && history.terms.span.start == wednesdayNine + 7200)
            #expect(view.officerMessages.count == 1 && view.payment != nil)
            try database.close()
        }
        // The version before refuses what the later one has written.
        #expect(throws: ServerError(.databaseNewer)) { try ServerDatabase(file, schema: .department) }
    }
}
