// Which signed requests were seen already, so that a captured one is refused when it comes again (attack class 29).

internal import Foundation
internal import GRDB
internal import Sodium
internal import Trust
internal import Wire

/// Survives a restart. Only a hash of key and nonce is kept, and only until the request would be too old anyway.
struct NonceStore: ReplayStore {
    private let database: ServerDatabase
    private let now: @Sendable () -> Instant

    init(_ database: ServerDatabase, now: @escaping @Sendable () -> Instant) {
        self.database = database
        self.now = now
    }

    func isFirst(_ request: VerifiedRequest) async throws -> Bool {
        let mark = Data(Digest(sha256: request.keyID.bytes + request.nonce.bytes).bytes)
        let present = now().seconds
        return try await database.change { database in
            try database.execute(sql: "DELETE FROM request_nonce WHERE forget_after < ?", arguments: [present])
            try database.execute(
                sql: "INSERT OR IGNORE INTO request_nonce (mark, forget_after) VALUES (?, ?)",
                arguments: [mark, request.forgetAfter.seconds]
            )
            return database.changesCount == 1
        }
    }
}
