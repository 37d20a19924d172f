// What the owner of the server can see: every table as it is, row by row.

import Foundation
import GRDB

struct OwnersView {
    let database: URL

    /// The tables with their columns, number of rows, and one row each, cut to a line.
    func lines() throws -> [String] {
        var configuration = Configuration()
        configuration.readonly = true
        let queue = try DatabaseQueue(path: database.path, configuration: configuration)
        return try queue.read { database in
            let tables = try String.fetchAll(database, sql: "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
            return try tables.filter { !$0.hasPrefix("sqlite_") && $0 != "grdb_migrations" }.flatMap { try Self.describe($0, database) }
        }
    }

    private static func describe(_ table: String, _ database: Database) throws -> [String] {
        let count = try Int.fetchOne(database, sql: "SELECT count(*) FROM \(table.quotedDatabaseIdentifier)") ?? 0
        let heading = "\(table): \(count) \(count == 1 ? "row" : "rows")"
        guard let row = try Row.fetchOne(database, sql: "SELECT * FROM \(table.quotedDatabaseIdentifier) LIMIT 1") else { return [heading] }
        return [heading] + row.map { "    \($0): \(show($1))" }
    }

    private static func show(_ value: DatabaseValue) -> String {
        switch value.storage {
        case .null: "nothing"
        case .int64(let number): "\(number)"
        case .double(let number): "\(number)"
        case .string(let text): String(text.prefix(60))
        case .blob(let data):
            data.prefix(16).map { String(format: "%02x", $0) }.joined() + (data.count > 16 ? "… (\(data.count) bytes)" : "")
        }
    }
}
