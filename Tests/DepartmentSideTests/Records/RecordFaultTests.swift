// The n-th write fails, for every n: each change of the store happens whole or not at all.

import BookingKit
import Envelope
import Foundation
import GRDB
import ServiceAPI
import Sodium
import TestSupport
import Testing
import Wire

@testable import DepartmentSide
@testable import ServerCore

@Suite struct RecordFaultTests {
    let directory: TemporaryDirectory
    let database: ServerDatabase
    private let store: SQLiteRecordStore
    private let ada: Cast
    private let ben: Cast
    let uploads: [RecordUpload]
    private let scribe: RecordScribe

    /// Three records, the first shared with Ben.
    init() async throws {
        directory = try TemporaryDirectory()
        database = try ServerDatabase(directory.url.appendingPathComponent("respite.sqlite"), schema: .department, creating: true)
        store = SQLiteRecordStore(database)
        ada = try Cast()
        ben = try Cast()
        var scribe = RecordScribe(ada)
        uploads = [try scribe.write(for: [ben.clinician]), try scribe.write(), try scribe.write(bucket: .kib16)]
        self.scribe = scribe
        _ = try await store.take(uploads, of: ada.clinician)
        let lost = try (0..<2).map { _ in try SigningKey.random() }
        for device in lost {
            let report = try RecordScribe(ada, device: device).report(to: ben.clinician, 1)
            _ = try await store.report(report, of: ada.clinician, certified: Set(lost.map(\.publicKey)), day: 100)
        }
    }

    /// Every change that a store can be asked for.
    enum Change: CaseIterable {
        case take, grant, shred, leave, report
    }

    func change(_ change: Change) throws -> @Sendable () async throws -> Void {
        let (store, ada, ben) = (store, ada, ben)
        switch change {
        case .take:
            var scribe = scribe
            let next = [try scribe.write(for: [ben.clinician], bucket: .kib8), try scribe.write(), try scribe.write()]
            return { _ = try await store.take(next, of: ada.clinician) }
        case .grant:
            let added = try uploads.map { try scribe.grant(of: $0.core, for: [ben.clinician]) }
            let withdrawn = uploads.map { GrantReference(record: $0.core.header.record, grant: $0.grant.digest) }
            return { _ = try await store.change(adding: added, withdrawing: withdrawn, by: ada.clinician) }
        case .shred:
            let tombstones = try uploads.map { try scribe.tombstone(of: $0.core) }
            return { try await store.shred(tombstones, by: ada.clinician) { _ in true } }
        case .leave:
            let noise = try NoisePlan(among: [ada.clinician, ben.clinician, Cast().clinician])
            let shares = try (1...3).map { AddressedShare(recipient: ben.clinician, share: try noise.share($0)) }
            return { try await store.leave(shares, of: noise.plan, from: ada.clinician) }
        case .report:
            // In the place of two of devices that are certified no more.
            let report = try scribe.report(to: ben.clinician, 2)
            return { _ = try await store.report(report, of: ada.clinician, certified: [report.body.device], day: 100) }
        }
    }

    /// Everything in the tables of records, row by row.
    func contents() async throws -> [String] {
        try await database.read { database in
            try ["record", "record_core", "record_grant", "record_fetcher", "record_head", "recovery_share", "note_report"].flatMap {
                table in
                let rows = try Row.fetchAll(database, sql: "SELECT * FROM \(table)")
                return rows.map { row in
                    table
                        + row.map { _, value in value.databaseValue.storage.value.map { "\(type(of: $0)) \(Self.text(of: $0))" } ?? "-" }
                        .joined(separator: "|")
                }.sorted()
            }
        }
    }

    private static func text(of value: any DatabaseValueConvertible) -> String {
        (value as? Data).map { Hex.encode(Digest(sha256: $0).bytes) } ?? "\(value)"
    }

    /// Fails after `count` more written rows, as a trigger can; nothing of it is in the file.
    private func allow(_ count: Int?) async throws {
        try await database.change { database in
            let writes = ["INSERT", "UPDATE", "DELETE"]
            let tables = ["record", "record_core", "record_grant", "record_fetcher", "record_head", "recovery_share", "note_report"]
            try database.execute(sql: "CREATE TEMP TABLE IF NOT EXISTS budget (room INTEGER)")
            try database.execute(sql: "DELETE FROM temp.budget")
            try database.execute(sql: "INSERT INTO temp.budget VALUES (?)", arguments: [count ?? Int.max])
            for table in tables {
                for write in writes {
                    try database.execute(
                        sql: """
                            CREATE TEMP TRIGGER IF NOT EXISTS fail_\(table)_\(write) BEFORE \(write) ON main.\(table) BEGIN
                                SELECT RAISE(ABORT, 'no more') FROM temp.budget WHERE room <= 0;
                                UPDATE budget SET room = room - 1;
                            END
                            """)
                }
            }
        }
    }

    @Test func failingTheNthWriteLeavesTheStoreAsItWas() async throws {
        for kind in Change.allCases {
            let change = try change(kind)
            let before = try await contents()
            var writes = 0
            while true {
                try await allow(writes)
                do {
                    try await change()
                    break
                } catch {
                    #expect(error is ServerError, "\(kind) \(writes): \(error)")
                }
                #expect(try await contents() == before, "\(kind) \(writes)")
                try await database.check()
                writes += 1
                try #require(writes < 200)
            }
            try await allow(nil)
            #expect(writes >= 3, "\(kind)")
            #expect(try await contents() != before)
            try await database.check()
        }
    }

    /// The disk has room for n more pages: a plain word, nothing half-written, and on it goes once there is room.
    @Test func aDiskThatIsFullAtTheNthPageLeavesTheStoreAsItWas() async throws {
        for kind in Change.allCases {
            let change = try change(kind)
            let before = try await contents()
            var refused = 0
            while true {
                let pages = try await pages()
                try await limit(pages + refused)
                do {
                    try await change()
                    break
                } catch let error as ServerError {
                    #expect(error.code == .diskFull)
                }
                #expect(try await contents() == before)
                try await database.check()
                refused += 1
                try #require(refused < 200)
            }
            try await limit(1_000_000)
            #expect(try await contents() != before)
            if kind == .take { #expect(refused > 3) }
        }
    }

    private func pages() async throws -> Int {
        try await database.change { try Int.fetchOne($0, sql: "PRAGMA page_count") ?? 0 }
    }

    private func limit(_ pages: Int) async throws {
        _ = try await database.change { try Int.fetchOne($0, sql: "PRAGMA max_page_count = \(pages)") }
    }
}
