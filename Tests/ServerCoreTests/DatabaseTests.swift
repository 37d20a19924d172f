// The database: how it is set, what it refuses to open, and that no step of its history was changed.

import Foundation
import GRDB
import Sodium
import TestSupport
import Testing
import Trust
import Wire

@testable import ServerCore

@Suite struct DatabaseTests {
    private let directory: TemporaryDirectory
    private var file: URL { directory.url.appendingPathComponent("respite.sqlite") }

    init() throws { directory = try TemporaryDirectory() }

    @Test func everyConnectionIsSetAsTheDesignSays() async throws {
        let database = try ServerDatabase(file, schema: .bare, creating: true)
        @Sendable func settings(_ database: Database) throws -> [String] {
            try ["journal_mode", "synchronous", "foreign_keys", "secure_delete", "trusted_schema"].map { name in
                "\(name)=\(try String.fetchOne(database, sql: "PRAGMA \(name)") ?? "")"
            }
        }
        let wanted = ["journal_mode=wal", "synchronous=2", "foreign_keys=1", "secure_delete=1", "trusted_schema=0"]
        #expect(try await database.change { try settings($0) } == wanted)
        #expect(try await database.read { try settings($0) } == wanted)
    }

    @Test func aChangeThatThrowsLeavesNothing() async throws {
        let database = try ServerDatabase(file, schema: .bare, creating: true)
        await #expect(throws: Indiscreet.self) {
            try await database.change { database in
                try database.execute(sql: "INSERT INTO request_nonce VALUES (zeroblob(32), 1)")
                throw Indiscreet()
            }
        }
        #expect(try await database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM request_nonce") } == 0)
    }

    /// Cut anywhere, a database is refused in one of our own words; none of it is taken for a new one.
    @Test func aTruncatedDatabaseIsSaidToBeDamaged() async throws {
        let database = try ServerDatabase(file, schema: .bare, creating: true)
        try await database.change { database in
            for index in 0..<2000 {
                let mark = Data(Digest(sha256: [UInt8(index & 255), UInt8(index >> 8)]).bytes)
                try database.execute(sql: "INSERT INTO request_nonce VALUES (?, 1)", arguments: [mark])
            }
        }
        try database.close()
        let whole = try Data(contentsOf: file)
        #expect(whole.count > 40_000)
        for length in [
            0, 1, 50, 99, 100, 4096, 8192, whole.count / 2, whole.count - 4096, whole.count - 1000, whole.count - 20, whole.count - 1,
        ] {
            for path in [file.path, "\(file.path)-wal", "\(file.path)-shm"] { try? FileManager.default.removeItem(atPath: path) }
            try whole.prefix(length).write(to: file)
            await #expect(throws: ServerError(.databaseDamaged), "\(length) bytes") {
                let cut = try ServerDatabase(file, schema: .bare)
                try await cut.check()
            }
        }
    }

    @Test func aMissingDatabaseIsDamageAndNoFreshStart() throws {
        #expect(throws: ServerError(.homeDamaged)) { try ServerDatabase(file, schema: .bare) }
        try Data("no database at all, but long enough to have a header: ".utf8 + [UInt8](repeating: 65, count: 200)).write(to: file)
        #expect(throws: ServerError(.databaseDamaged)) { try ServerDatabase(file, schema: .bare) }
    }

    @Test func aNewerDatabaseIsLeftAlone() throws {
        let newer = Schema(steps: [SchemaStep("future-1", "CREATE TABLE future (id INTEGER) STRICT")], invariants: [])
        try ServerDatabase(file, schema: newer, creating: true).close()
        #expect(throws: ServerError(.databaseNewer)) { try ServerDatabase(file, schema: .bare) }
    }

    @Test func laterStepsAreAddedToWhatIsThere() async throws {
        let first = try ServerDatabase(file, schema: .bare, creating: true)
        try await first.change { try $0.execute(sql: "INSERT INTO request_nonce VALUES (zeroblob(32), 1)") }
        try first.close()
        let schema = Schema(steps: [SchemaStep("more-1", "CREATE TABLE more (id INTEGER) STRICT")], invariants: [])
        let second = try ServerDatabase(file, schema: schema)
        #expect(try await second.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM request_nonce") } == 1)
        #expect(try await second.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM more") } == 0)
        #expect(await second.isCurrent())
    }

    /// A released step is never edited: databases that have it would differ from new ones. The next version adds a step instead.
    @Test func theFirstStepIsAsItWasReleased() {
        let steps = Schema.bare.steps.map { "\($0.name) \(Hex.encode(Digest(sha256: Array($0.sql.utf8)).bytes))" }
        #expect(steps == ["core-1 9326e17be175911151d24f4d43f4c97cdb14ced2ca15c72f08a2d004b3da99ff"])
    }

    @Test func brokenInvariantsAreNamed() async throws {
        let schema = Schema(
            steps: [SchemaStep("rule-1", "CREATE TABLE rule (broken INTEGER) STRICT")],
            invariants: [Invariant(.reissues, violations: "SELECT 1 FROM rule WHERE broken")])
        let database = try ServerDatabase(file, schema: schema, creating: true)
        try await database.check()
        try await database.change { try $0.execute(sql: "INSERT INTO rule VALUES (1)") }
        do {
            try await database.check()
            Issue.record("the check passed")
        } catch let error as ServerError {
            #expect(error == ServerError(.invariantBroken) && error.detail == "reissues")
        }
    }
}
