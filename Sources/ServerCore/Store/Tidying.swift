// What a file tells beside its rows: in which order they came. A database grows at its end, and its log keeps each step; both are rewritten
// every few minutes, so that whoever takes the disk finds neither.

internal import GRDB
internal import Synchronization
internal import Wire

/// Forgets requests that are too old to come again, then writes the whole database anew in the order of its keys, which are random, and empties
/// the write-ahead log. Nothing is done where nothing has changed.
final class Tidying: Sendable {
    private let database: ServerDatabase
    private let now: @Sendable () -> Instant
    /// How much had been written when all was tidy.
    private let tidyAt = Mutex<Int?>(nil)

    init(_ database: ServerDatabase, now: @escaping @Sendable () -> Instant) {
        self.database = database
        self.now = now
    }

    func run() async throws {
        try await database.forgetMarks(before: now())
        let written = try await database.writtenRows()
        guard tidyAt.withLock({ $0 != written }) else { return }
        try await database.rewrite()
        // Where a reader kept the log in use, the next time tries again.
        guard try await database.forgetDeleted() else { return }
        tidyAt.withLock { $0 = written }
    }
}

extension ServerDatabase {
    /// Rows written since this process opened the database. Another process writes documents only.
    fileprivate func writtenRows() async throws -> Int {
        do {
            return try await pool.writeWithoutTransaction { try Int.fetchOne($0, sql: "SELECT total_changes()") ?? 0 }
        } catch {
            throw ServerError(storing: error)
        }
    }

    /// All tables and indexes, row by row in the order of their keys.
    func rewrite() async throws {
        do {
            try await pool.writeWithoutTransaction { try $0.execute(sql: "VACUUM") }
        } catch {
            throw ServerError(storing: error)
        }
    }
}
