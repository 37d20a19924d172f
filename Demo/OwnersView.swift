// What the owner of the server can see: every table as it is, row by row.

import Foundation
import GRDB
import Wire

struct OwnersView {
    let database: URL

    /// One table.
    struct Sheet: Sendable {
        let name: String
        let count: Int
        let columns: [String]
        /// The first rows, each value as the database holds it: text and numbers as they are, bytes in hexadecimal.
        let rows: [[String]]
    }

    /// - Parameter limit: how many rows of each table; `nil` for all.
    func sheets(rows limit: Int?) throws -> [Sheet] {
        try reading { database in
            let tables = try String.fetchAll(database, sql: "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
            return try tables.filter { !$0.hasPrefix("sqlite_") && $0 != "grdb_migrations" }.map { try Self.sheet($0, limit, database) }
        }
    }

    /// The first column of what a query finds, as it is shown.
    func values(_ query: String, _ arguments: [String] = []) throws -> [String] {
        try reading { database in
            try Row.fetchAll(database, sql: query, arguments: StatementArguments(arguments)).compactMap {
                $0.databaseValues.first.map(Self.show)
            }
        }
    }

    func count(of table: String) throws -> Int { try sheets(rows: 0).first { $0.name == table }?.count ?? 0 }

    private func reading<Value>(_ body: (Database) throws -> Value) throws -> Value {
        var configuration = Configuration()
        configuration.readonly = true
        return try DatabaseQueue(path: database.path, configuration: configuration).read(body)
    }

    private static func sheet(_ table: String, _ limit: Int?, _ database: Database) throws -> Sheet {
        let name = table.quotedDatabaseIdentifier
        let rows = try Row.fetchAll(database, sql: "SELECT * FROM \(name)" + (limit.map { " LIMIT \($0)" } ?? ""))
        return Sheet(
            name: table,
            count: try Int.fetchOne(database, sql: "SELECT count(*) FROM \(name)") ?? 0,
            columns: try database.columns(in: table).map(\.name),
            rows: rows.map { row in row.databaseValues.map(show) }
        )
    }

    private static func show(_ value: DatabaseValue) -> String {
        switch value.storage {
        case .null: "nothing"
        case .int64(let number): "\(number)"
        case .double(let number): "\(number)"
        case .string(let text): text
        case .blob(let data): Hex.encode(Array(data))
        }
    }
}

extension OwnersView.Sheet {
    /// For the screen: long values cut, with their length.
    func lines() -> [String] {
        ["\(name): \(count) \(count == 1 ? "row" : "rows")"]
            + rows.map { row in "    " + zip(columns, row).map { "\($0)=\(Self.cut($1))" }.joined(separator: "  ") }
    }

    /// For the file: every row whole.
    func whole() -> String {
        "\(name): \(count)\n" + rows.map { row in zip(columns, row).map { "\($0)=\($1)" }.joined(separator: "\t") + "\n" }.joined() + "\n"
    }

    private static func cut(_ text: String) -> String { text.count <= 16 ? text : "\(text.prefix(10))… (\(text.count / 2) bytes)" }
}
