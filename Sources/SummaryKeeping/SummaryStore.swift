// The summaries as a side keeps them: first the body that it will sign, once and for all; then the document that both have signed.

internal import Foundation
internal import GRDB
public import ServerCore
public import Summary
public import Trust
public import Wire

extension SchemaStep {
    /// `delivered` is the department side's: whether the provider side has the document.
    public static let summaries = SchemaStep(
        "summaries-1",
        """
        CREATE TABLE summary (
            quarter INTEGER NOT NULL PRIMARY KEY,
            number INTEGER NOT NULL UNIQUE CHECK (number > 0),
            body BLOB NOT NULL,
            document BLOB,
            delivered INTEGER NOT NULL DEFAULT 0 CHECK (delivered IN (0, 1))
        ) STRICT, WITHOUT ROWID;
        """
    )
}

public struct KeptSummary: Sendable {
    public let body: PublishedSummary
    /// Signed by both sides; `nil` while only this side is settled.
    public let document: Blob?
    public let isDelivered: Bool
}

public struct SummaryStore: Sendable {
    /// How many are served: three years of quarters, which stay far below what an answer may have.
    public static let served = 12

    private let database: ServerDatabase

    public init(_ database: ServerDatabase) { self.database = database }

    /// Oldest first.
    public func all() async throws -> [KeptSummary] {
        try await database.read { database in
            try Row.fetchAll(database, sql: "SELECT body, document, delivered FROM summary ORDER BY number").map(Self.kept)
        }
    }

    /// Keeps the body of a round, unless one is kept.
    /// - Returns: the one that is kept now: it never changes.
    public func settle(_ summary: PublishedSummary) async throws -> PublishedSummary {
        let bytes = Data(summary.canonicalBytes)
        let kept = try await database.change { database in
            try database.execute(
                sql: "INSERT OR IGNORE INTO summary (quarter, number, body) VALUES (?, ?, ?)",
                arguments: [summary.round.number, summary.number, bytes])
            return try Data.fetchOne(database, sql: "SELECT body FROM summary WHERE quarter = ?", arguments: [summary.round.number])
        }
        guard let kept else { throw ServerError(.documentRefused, "summary") }
        return try PublishedSummary(canonicalBytes: Array(kept))
    }

    /// Keeps the document of a body that is kept.
    /// - Parameter document: verified by the caller.
    /// - Returns: whether it is of that body.
    public func publish(_ document: Blob, of summary: PublishedSummary) async throws -> Bool {
        let (bytes, body) = (Data(document.bytes), Data(summary.canonicalBytes))
        return try await database.change { database in
            try database.execute(
                sql: "UPDATE summary SET document = ?, delivered = 0 WHERE quarter = ? AND body = ?",
                arguments: [bytes, summary.round.number, body])
            return database.changesCount == 1
        }
    }

    public func markDelivered(_ round: PeriodID) async throws {
        try await database.change { try $0.execute(sql: "UPDATE summary SET delivered = 1 WHERE quarter = ?", arguments: [round.number]) }
    }

    /// The newest documents, as both sides signed them.
    public func documents() async throws -> [Blob] {
        try await database.read { database in
            let sql = "SELECT document FROM summary WHERE document IS NOT NULL ORDER BY number DESC LIMIT ?"
            return try Data.fetchAll(database, sql: sql, arguments: [Self.served]).map { Blob(Array($0)) }
        }
    }

    private static func kept(_ row: Row) throws -> KeptSummary {
        let (body, document): (Data, Data?) = (row["body"], row["document"])
        return KeptSummary(
            body: try PublishedSummary(canonicalBytes: Array(body)), document: document.map { Blob(Array($0)) },
            isDelivered: row["delivered"])
    }
}
