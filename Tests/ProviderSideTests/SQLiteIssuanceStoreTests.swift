// What only a store on disk can show: it survives, it holds nothing it should not, and a check finds what must never be.

import Foundation
import GRDB
import ServerCore
import Sodium
import TestSupport
import Testing
import Tokens
import Trust
import Wire

@testable import ProviderSide

@Suite struct SQLiteIssuanceStoreTests {
    let directory: TemporaryDirectory
    let database: ServerDatabase
    let store: SQLiteIssuanceStore

    init() throws {
        directory = try TemporaryDirectory()
        database = try ServerDatabase(directory.url.appendingPathComponent("respite.sqlite"), schema: .provider, creating: true)
        store = SQLiteIssuanceStore(database)
    }

    /// The files as they lie on the disk while the first process still has them open: what a crash leaves.
    private func copyOfTheDisk() throws -> URL {
        let folder = directory.url.appendingPathComponent("after")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        for name in ["respite.sqlite", "respite.sqlite-wal"] {
            try FileManager.default.copyItem(
                at: directory.url.appendingPathComponent(name), to: folder.appendingPathComponent(name))
        }
        return folder.appendingPathComponent("respite.sqlite")
    }

    @Test func whatWasAnsweredIsThereAfterAnAbruptEnd() async throws {
        try await store.addSample()
        let key = try await store.registered()
        _ = try await store.fetch(1, at: Sample.place(0), for: key)
        let response = try await store.fetch(2, at: Sample.place(0), for: key)
        let reopened = SQLiteIssuanceStore(try ServerDatabase(try copyOfTheDisk(), schema: .provider))
        #expect(try await reopened.fetch(2, at: Sample.place(0), for: key) == response)
        await #expect(throws: IssuanceRefusal.exhausted) { try await reopened.fetch(3, at: Sample.place(0), for: key) }
        await #expect(throws: IssuanceRefusal.codeUsed) { try await reopened.registered(1) }
    }

    @Test func twoOpenDatabasesCountTogether() async throws {
        try await store.addSample()
        let key = try await store.registered()
        let other = SQLiteIssuanceStore(
            try ServerDatabase(directory.url.appendingPathComponent("respite.sqlite"), schema: .provider))
        let issued = await withTaskGroup(of: Bool.self) { group in
            for number: UInt8 in 1...20 {
                let store = number.isMultiple(of: 2) ? store : other
                group.addTask { (try? await store.fetch(number, at: Sample.place(0), for: key)) != nil }
            }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(issued == 2)
    }

    @Test func noColumnCouldHoldABookingANonceOrATime() async throws {
        let columns = try await database.read { database in
            try ["code", "issuance", "reissue"].flatMap { table in try database.columns(in: table).map { "\(table).\($0.name)" } }
        }
        #expect(
            columns.sorted() == [
                "code.cell", "code.code", "code.first_quarter", "code.issuance_key", "code.last_quarter", "issuance.cell",
                "issuance.issuance_key", "issuance.place", "issuance.purpose", "issuance.quarter", "issuance.reissued", "issuance.request",
                "issuance.response", "reissue.issuance_key", "reissue.purpose", "reissue.used",
            ])
    }

    @Test func whatIsForgottenIsInNoFile() async throws {
        try await store.addSample()
        let key = try await store.registered()
        _ = try await store.fetch(0xA7, at: Sample.place(0), for: key)
        try await store.forget(before: Sample.quarter.next.next)
        let needles = [Data(repeating: 0xA7, count: 64), Data(key.bytes), Data(try Sample.code(1).bytes)]
        for name in try FileManager.default.contentsOfDirectory(atPath: directory.path) {
            let content = try Data(contentsOf: directory.url.appendingPathComponent(name))
            for needle in needles { #expect(content.range(of: needle) == nil, "\(name)") }
        }
    }

    @Test(arguments: [
        "UPDATE issuance SET place = 64",
        "UPDATE issuance SET cell = 'River towns'",
        "INSERT INTO reissue (issuance_key, purpose, used) SELECT issuance_key, 'booking', 2 FROM issuance",
    ])
    func aCheckFindsWhatMustNeverBe(_ statement: String) async throws {
        try await store.addSample()
        let key = try await store.registered()
        _ = try await store.fetch(1, at: Sample.place(0), for: key)
        try await database.check()
        try await database.change { try $0.execute(sql: statement) }
        await #expect(throws: ServerError(.invariantBroken)) { try await database.check() }
    }
}
