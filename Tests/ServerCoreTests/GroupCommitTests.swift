// Changes that come together: one wait for the disk, and still each for itself.

import Foundation
import GRDB
import Synchronization
import TestSupport
import Testing

@testable import ServerCore

@Suite struct GroupCommitTests {
    private let directory: TemporaryDirectory
    private let database: ServerDatabase

    init() throws {
        directory = try TemporaryDirectory()
        database = try ServerDatabase(directory.url.appendingPathComponent("respite.sqlite"), schema: .bare, creating: true)
    }

    /// Holds the writer's thread until it is let go, so that what comes meanwhile must wait.
    private final class Gate: Sendable {
        private let reached = Mutex(false)
        private let opened = DispatchSemaphore(value: 0)

        var isReached: Bool { reached.withLock { $0 } }

        func open() { opened.signal() }

        func wait() {
            reached.withLock { $0 = true }
            opened.wait()
        }
    }

    /// Runs all changes while the writer is busy with another; returns what became of each.
    private func together(_ changes: [@Sendable (Database) throws -> Int]) async throws -> [Result<Int, any Error>] {
        let (gate, database) = (Gate(), database)
        let busy = Task { try await database.change { _ in gate.wait() } }
        try await wait { gate.isReached }
        let tasks = changes.map { change in Task { try await database.change(change) } }
        try await wait { database.waitingChanges == changes.count }
        gate.open()
        try await busy.value
        var outcomes: [Result<Int, any Error>] = []
        for task in tasks { outcomes.append(await task.result) }
        return outcomes
    }

    private func wait(until condition: () -> Bool) async throws {
        let deadline = ContinuousClock.now + .seconds(60)
        while !condition() {
            try #require(ContinuousClock.now < deadline)
            await Task.yield()
        }
    }

    private func count() async throws -> Int {
        try await database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM request_nonce") ?? 0 }
    }

    private static func insert(_ number: Int) -> @Sendable (Database) throws -> Int {
        { database in
            try database.execute(sql: "INSERT INTO request_nonce VALUES (?, 1)", arguments: [Data(repeating: UInt8(number), count: 32)])
            return try Int.fetchOne(database, sql: "SELECT count(*) FROM request_nonce") ?? 0
        }
    }

    /// A frame of the write-ahead log that ends a transaction names the size of the database (https://sqlite.org/fileformat2.html#walformat).
    private func commitsInLog() throws -> Int {
        let log = Array(try Data(contentsOf: directory.url.appendingPathComponent("respite.sqlite-wal")))
        let page = 4096
        return stride(from: 32, to: log.count - 24 - page + 1, by: 24 + page).count { log[($0 + 4)..<($0 + 8)].contains { $0 != 0 } }
    }

    @Test func changesThatWaitTogetherAreOneCommitAndSeeEachOther() async throws {
        let before = try commitsInLog()
        let outcomes = try await together((0..<40).map(Self.insert))
        let seen = outcomes.compactMap { try? $0.get() }
        #expect(seen.sorted() == Array(1...40), "each ran after another was done")
        #expect(try await count() == 40)
        #expect(try commitsInLog() - before == 1)
    }

    @Test func aChangeThatThrowsAmongOthersTakesBackOnlyItself() async throws {
        let changes = (0..<20).map { number -> @Sendable (Database) throws -> Int in
            { database in
                let count = try Self.insert(number)(database)
                guard number % 3 != 0 else { throw Indiscreet() }
                return count
            }
        }
        let outcomes = try await together(changes)
        for (number, outcome) in outcomes.enumerated() {
            if number % 3 == 0 {
                #expect(throws: Indiscreet.self) { try outcome.get() }
            } else {
                #expect(throws: Never.self) { try outcome.get() }
            }
        }
        #expect(try await count() == 13)
    }

    /// SQLite ends a transaction by itself when the disk is full: nobody may be told that their change is there.
    @Test func aTransactionThatIsLostIsLostForAllInIt() async throws {
        var changes = (0..<5).map(Self.insert)
        changes.append { database in
            try database.execute(sql: "ROLLBACK")
            throw Indiscreet()
        }
        changes += (6..<9).map(Self.insert)
        let outcomes = try await together(changes)
        for outcome in outcomes { #expect(throws: (any Error).self) { try outcome.get() } }
        #expect(try await count() == 0)
        #expect(try await database.change(Self.insert(1)) == 1, "the next change finds the writer in order")
    }
}
