// A database that the first version wrote is opened by this one, brought up to date, and goes on.
//
// `RESPITE_RECORD=1` writes the file anew: only before the first release; after it the file stays as it is, whatever steps come.

import Foundation
import GRDB
import ServerCore
import TestSupport
import Testing

@testable import ProviderSide

@Suite struct FirstVersionTests {
    private static let recorded = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "FirstVersion/provider.sqlite")

    /// Codes, one of them used, two tokens, and one that was issued a second time.
    private static func record() async throws {
        let directory = try TemporaryDirectory()
        let file = directory.url.appending(path: "respite.sqlite")
        let database = try ServerDatabase(file, schema: .provider, creating: true)
        let store = SQLiteIssuanceStore(database)
        try await store.addSample()
        let key = try await store.registered()
        for (number, place) in [(1, 0), (2, 1), (3, 1)] as [(UInt8, Int)] {
            _ = try await store.fetch(number, at: Sample.place(place), for: key)
        }
        try database.close()
        try FileManager.default.createDirectory(at: recorded.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(contentsOf: file).write(to: recorded)
    }

    /// Every table with its rows counted: what a step must not lose.
    private func counts(_ database: ServerDatabase) async throws -> [String: Int] {
        try await database.read { database in
            let names = try String.fetchAll(
                database, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'grdb%'")
            let rows = try names.map { ($0, try Int.fetchOne(database, sql: "SELECT count(*) FROM \"\($0)\"") ?? 0) }
            return Dictionary(uniqueKeysWithValues: rows)
        }
    }

    @Test func aDatabaseOfTheFirstVersionIsBroughtUpToDateAndGoesOn() async throws {
        if ProcessInfo.processInfo.environment["RESPITE_RECORD"] == "1" { try await Self.record() }
        let directory = try TemporaryDirectory()
        let file = directory.url.appending(path: "respite.sqlite")
        try FileManager.default.copyItem(at: Self.recorded, to: file)
        let own = Schema.provider.steps.filter { !$0.name.hasPrefix("core") }
        let later = SchemaStep("later-1", "CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT")
        for schema in [Schema.provider, Schema(steps: own + [later], invariants: Schema.provider.invariants)] {
            let database = try ServerDatabase(file, schema: schema)
            try await database.check()
            let found = try await counts(database)
            #expect((found["later"] != nil) == schema.steps.contains { $0.name == later.name })
            for (table, rows) in ["issuance": 2, "reissue": 1] { #expect(found[table] == rows, "\(table): \(found)") }
            #expect((found["code"] ?? 0) > 0)
            try database.close()
        }
        #expect(throws: ServerError(.databaseNewer)) { try ServerDatabase(file, schema: .provider) }
    }
}
