// Is everything as it must be?

internal import Foundation
internal import GRDB

/// `respite-server check`: keys and certificates are readable, SQLite finds the database whole, every row has what it refers to, and no
/// invariant is broken. It changes nothing but bringing the tables up to date, as every start does.
public struct HomeCheck: Sendable {
    private let home: ServerHome
    private let schema: Schema

    public init(_ home: ServerHome, schema: Schema) {
        self.home = home
        self.schema = schema
    }

    /// Throws the first thing that is wrong.
    public func run() async throws {
        _ = try SideKey.load(from: home)
        _ = try CertificateFolder(home).transportSecurity()
        _ = try CertificateFolder(home).next
        let database = try ServerDatabase(home.database, schema: schema)
        do {
            try await database.check()
        } catch {
            try? database.close()
            throw error
        }
        try database.close()
    }
}

extension ServerDatabase {
    /// Throws `databaseDamaged` or `invariantBroken`.
    public func check() async throws {
        let invariants = schema.invariants
        try await read { database in
            guard try String.fetchAll(database, sql: "PRAGMA integrity_check") == ["ok"] else {
                throw ServerError(.databaseDamaged, "respite.sqlite")
            }
            guard try Row.fetchOne(database, sql: "PRAGMA foreign_key_check") == nil else {
                throw ServerError(.invariantBroken, Invariant.Rule.references.rawValue)
            }
            for invariant in invariants where try Row.fetchOne(database, sql: invariant.violations) != nil {
                throw ServerError(.invariantBroken, invariant.rule.rawValue)
            }
        }
    }

    /// Whether the database answers and has every step of the schema.
    func isCurrent() async -> Bool {
        let migrator = schema.migrator
        return (try? await read { try migrator.hasCompletedMigrations($0) }) ?? false
    }
}
