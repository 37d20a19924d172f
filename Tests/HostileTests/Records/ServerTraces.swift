// What lies about at the servers for whoever owns them: files, logs, backups, and the rows of the records.

import DepartmentSide
import Envelope
import Foundation
import GRDB
import ProgrammeFixture
import ServerCore
import Wire

enum ServerTraces {
    /// Files of both sides with their write-ahead logs, as they run and again after a backup of each was made, and everything that was logged.
    static func all(of programme: Programme) async throws -> [(name: String, bytes: [UInt8])] {
        let now = Date(timeIntervalSince1970: Double(programme.clock.now.seconds))
        // A backup empties the write-ahead log.
        let running = try programme.department.files() + programme.provider.files()
        for side in [programme.department, programme.provider] {
            let backup = side.folder.appendingPathComponent("backup")
            try await Backup.make(of: side.side.home, into: backup, schema: side.side.database.schema, now: now)
            side.reportRequests()
        }
        let log = (programme.department.log.lines + programme.provider.log.lines).joined(separator: "\n")
        return try running + programme.department.files() + programme.provider.files() + [("log", Array(log.utf8))]
    }

    /// How many records there are, and how often something of one stands in the row of another device's: what belongs together is not told.
    static func links(at department: RunningSide) async throws -> (rows: Int, links: Int) {
        let sql = """
            SELECT record.*, core, (SELECT group_concat(hex(document)) FROM record_grant WHERE record_grant.record = record.record) AS grants
            FROM record LEFT JOIN record_core USING (record)
            """
        let rows = try await department.side.database.read { database in
            try Row.fetchAll(database, sql: sql).map { row -> (device: Data, hash: Data, rest: [UInt8]) in
                let (core, tombstone): (Data?, Data?) = (row["core"], row["tombstone"])
                let grants: String? = row["grants"]
                return (row["device"], row["core_hash"], Array((core ?? Data()) + (tombstone ?? Data()) + Data((grants ?? "").utf8)))
            }
        }
        let links = rows.map { row in
            let hash = Needle(Array(row.hash))
            return rows.count { $0.device != row.device && hash.appears(in: $0.rest) }
        }
        return (rows.count, links.reduce(0, +))
    }

    static func lengths(at department: RunningSide) async throws -> (cores: [Int], grants: [Int]) {
        try await department.side.database.read { database in
            try (
                cores: Int.fetchAll(database, sql: "SELECT length(core) FROM record_core"),
                grants: Int.fetchAll(database, sql: "SELECT length(document) FROM record_grant")
            )
        }
    }

    /// With what FORMAT.md says stands before the ciphertext, in a first record and in a later one.
    static let lengthsOfCores = Set(SizeBucket.allCases.filter { $0 >= .kib4 }.flatMap { [143 + $0.rawValue, 175 + $0.rawValue] })
}
