// Which signed requests were seen already, so that a captured one is refused when it comes again (attack class 29).

internal import Foundation
internal import GRDB
internal import Sodium
internal import Trust
internal import Wire

/// Survives a restart. Only a hash of key and nonce is kept, and only until the request would be too old anyway.
///
/// Requests that come while a transaction is being written share the next one: whoever signs requests for nothing costs the disk a commit for
/// many of them, not for each.
actor NonceStore: ReplayStore {
    private struct Waiting {
        let mark: Data
        let forgetAfter: Int64
        let answer: CheckedContinuation<Bool, any Error>
    }

    private let database: ServerDatabase
    private let now: @Sendable () -> Instant
    private var waiting: [Waiting] = []
    private var isWriting = false

    init(_ database: ServerDatabase, now: @escaping @Sendable () -> Instant) {
        self.database = database
        self.now = now
    }

    func isFirst(_ request: VerifiedRequest) async throws -> Bool {
        let mark = Data(Digest(sha256: request.keyID.bytes + request.nonce.bytes).bytes)
        return try await withCheckedThrowingContinuation { answer in
            waiting.append(Waiting(mark: mark, forgetAfter: request.forgetAfter.seconds, answer: answer))
            guard !isWriting else { return }
            isWriting = true
            Task { await write() }
        }
    }

    private func write() async {
        while !waiting.isEmpty {
            let batch = waiting
            waiting = []
            let marks = batch.map { ($0.mark, $0.forgetAfter) }
            do {
                let isFirst = try await database.keepMarks(marks, forgettingBefore: now())
                for (request, isFirst) in zip(batch, isFirst) { request.answer.resume(returning: isFirst) }
            } catch {
                for request in batch { request.answer.resume(throwing: error) }
            }
        }
        isWriting = false
    }
}

extension ServerDatabase {
    /// Keeps the marks of requests; says of each whether it is new.
    fileprivate func keepMarks(_ marks: [(mark: Data, forgetAfter: Int64)], forgettingBefore now: Instant) async throws -> [Bool] {
        try await change { database in
            try database.execute(sql: "DELETE FROM request_nonce WHERE forget_after < ?", arguments: [now.seconds])
            return try marks.map { mark in
                try database.execute(
                    sql: "INSERT OR IGNORE INTO request_nonce (mark, forget_after) VALUES (?, ?)",
                    arguments: [mark.mark, mark.forgetAfter]
                )
                return database.changesCount == 1
            }
        }
    }

    /// Takes all marks out of a copy that nobody else has open.
    static func forgetMarks(inCopy file: URL) throws(ServerError) {
        do {
            let copy = try DatabaseQueue(path: file.path, configuration: settings)
            try copy.write { try $0.execute(sql: "DELETE FROM request_nonce") }
            try copy.close()
        } catch {
            throw ServerError(storing: error)
        }
    }

    /// Forgets requests that are too old to come again.
    func forgetMarks(before now: Instant) async throws {
        let limit = now.seconds
        let isThere = try await read { database in
            try Row.fetchOne(database, sql: "SELECT 1 FROM request_nonce WHERE forget_after < ? LIMIT 1", arguments: [limit]) != nil
        }
        guard isThere else { return }
        try await change { try $0.execute(sql: "DELETE FROM request_nonce WHERE forget_after < ?", arguments: [limit]) }
    }
}
