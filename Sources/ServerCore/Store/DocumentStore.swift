// The signed documents of the programme as this side serves them.

internal import Foundation
internal import GRDB
internal import Sodium
internal import Trust
internal import Wire

/// Documents and the pins that keep an older bundle from being imported over a newer one.
struct DocumentStore: Sendable {
    private let database: ServerDatabase

    init(_ database: ServerDatabase) { self.database = database }

    /// Replaces all documents at once, unless others were imported since `known` was read: another process may import meanwhile.
    /// - Parameter known: the pins that the new ones were verified against; `nil` where there were none.
    /// - Returns: whether it did.
    func replace(_ bundle: TrustBundle, pins: TrustPins, known: TrustPins?) async throws -> Bool {
        var rows: [(kind: String, version: Int, document: [UInt8])] = []
        for (index, charter) in bundle.charters.enumerated() { rows.append(("charter", index + 1, charter.bytes)) }
        rows += [("roster", 0, bundle.roster.bytes), ("policy", 0, bundle.policy.bytes), ("rounds", 0, bundle.rounds.bytes)]
        if let timestamp = bundle.timestamp { rows.append(("timestamp", 0, timestamp.bytes)) }
        rows.append(("pins", 0, Self.bytes(pins)))
        let expected = known.map { Data(Self.bytes($0)) }
        return try await database.change { [rows] database in
            guard try Data.fetchOne(database, sql: "SELECT document FROM trust_document WHERE kind = 'pins'") == expected else {
                return false
            }
            try database.execute(sql: "DELETE FROM trust_document")
            for row in rows {
                try database.execute(
                    sql: "INSERT INTO trust_document (kind, version, document) VALUES (?, ?, ?)",
                    arguments: [row.kind, row.version, Data(row.document)]
                )
            }
            return true
        }
    }

    private static func bytes(_ pins: TrustPins) -> [UInt8] {
        var writer = ByteWriter()
        writer.value(pins)
        return writer.bytes
    }

    /// `nil` before the first import.
    func load() async throws -> (bundle: TrustBundle, pins: TrustPins)? {
        let rows = try await database.read { database in
            try Row.fetchAll(database, sql: "SELECT kind, document FROM trust_document ORDER BY kind, version").map {
                row -> (String, [UInt8]) in
                let document: Data = row["document"]
                return (row["kind"], Array(document))
            }
        }
        guard !rows.isEmpty else { return nil }
        func blobs(_ kind: String) -> [Blob] { rows.filter { $0.0 == kind }.map { Blob($0.1) } }
        guard let roster = blobs("roster").first, let policy = blobs("policy").first, let rounds = blobs("rounds").first,
            let pinned = blobs("pins").first
        else { throw ServerError(.databaseDamaged, "trust_document") }
        var reader = ByteReader(pinned.bytes)
        let pins = try TrustPins(from: &reader)
        let bundle = TrustBundle(
            charters: blobs("charter"), roster: roster, policy: policy, rounds: rounds, timestamp: blobs("timestamp").first)
        return (bundle, pins)
    }
}

/// Each clinician's newest signed list of devices.
struct DeviceListStore: Sendable {
    private let database: ServerDatabase

    init(_ database: ServerDatabase) { self.database = database }

    /// Keeps the list unless a newer one is there. Returns whether it, or the same one, is there now.
    func keep(_ list: Verified<DeviceList>) async throws -> Bool {
        let clinician = Data(list.body.clinician.bytes)
        let document = Data(list.blob.bytes)
        let version = Int64(clamping: list.body.version)
        return try await database.change { database in
            try database.execute(
                sql: """
                    INSERT INTO device_list (clinician, version, list) VALUES (?, ?, ?)
                    ON CONFLICT (clinician) DO UPDATE SET version = excluded.version, list = excluded.list
                    WHERE excluded.version > device_list.version
                    """,
                arguments: [clinician, version, document]
            )
            return try Data.fetchOne(database, sql: "SELECT list FROM device_list WHERE clinician = ?", arguments: [clinician]) == document
        }
    }

    func all() async throws -> [Blob] {
        try await database.read { database in
            try Data.fetchAll(database, sql: "SELECT list FROM device_list ORDER BY clinician").map { Blob(Array($0)) }
        }
    }
}
