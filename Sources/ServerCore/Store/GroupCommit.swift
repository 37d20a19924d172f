// Changes that wait for the disk at the same time are committed together: one wait for all of them.

internal import GRDB
internal import Synchronization

/// While one group is being written to disk the next gathers, so that the disk's slowness limits groups a second and not changes a second.
/// Each change has a savepoint of its own: one that fails takes nothing back but itself. Nobody is answered before the commit.
final class GroupCommit: Sendable {
    /// One change, and whoever waits for it.
    private struct Entry: Sendable {
        let apply: @Sendable (Database) throws -> Void
        /// Called once: after the commit, or with what went wrong.
        let finish: @Sendable ((any Error)?) -> Void
    }

    private struct State {
        var waiting: [Entry] = []
        var isWriting = false
    }

    /// Of one transaction, so that a reader of another process is not kept waiting for long.
    private static let limit = 64

    private let pool: DatabasePool
    private let state = Mutex(State())

    init(_ pool: DatabasePool) { self.pool = pool }

    /// Runs `body` in a transaction that began with the right to write, and returns once it is on disk.
    func change<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        let outcome = Outcome<Value>()
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            enqueue(
                Entry(
                    apply: { outcome.value = try body($0) },
                    finish: { error in
                        if let error { continuation.resume(throwing: error) } else { continuation.resume() }
                    }
                )
            )
        }
        guard let value = outcome.value else { throw ServerError(.inputOutput, "respite.sqlite") }
        return value
    }

    var waiting: Int { state.withLock(\.waiting.count) }

    private func enqueue(_ entry: Entry) {
        let starts = state.withLock { state in
            state.waiting.append(entry)
            defer { state.isWriting = true }
            return !state.isWriting
        }
        guard starts else { return }
        pool.asyncWriteWithoutTransaction { self.writeAll($0) }
    }

    /// Until nothing waits any more.
    private func writeAll(_ database: Database) {
        while let group = next() {
            do {
                try Self.write(group, database).forEach { $0() }
            } catch {
                for entry in group { entry.finish(error) }
            }
        }
    }

    private func next() -> [Entry]? {
        state.withLock { state in
            guard !state.waiting.isEmpty else {
                state.isWriting = false
                return nil
            }
            let group = Array(state.waiting.prefix(Self.limit))
            state.waiting.removeFirst(group.count)
            return group
        }
    }

    /// Commits what succeeds. Throws where nothing of the group was committed.
    /// - Returns: the answers to give now.
    private static func write(_ group: [Entry], _ database: Database) throws -> [() -> Void] {
        var answers: [() -> Void] = []
        try database.inTransaction(.immediate) {
            for entry in group {
                do {
                    try database.inSavepoint {
                        try entry.apply(database)
                        return .commit
                    }
                    answers.append { entry.finish(nil) }
                } catch {
                    // A full disk may end the whole transaction, and with it what others have changed.
                    guard database.isInsideTransaction else { throw error }
                    answers.append { entry.finish(error) }
                }
            }
            return .commit
        }
        return answers
    }
}

/// Where a change leaves its result between the writer's thread and whoever waits.
private final class Outcome<Value: Sendable>: Sendable {
    private let stored = Mutex<Value?>(nil)

    var value: Value? {
        get { stored.withLock(\.self) }
        set { stored.withLock { $0 = newValue } }
    }
}
