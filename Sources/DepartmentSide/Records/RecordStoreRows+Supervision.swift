// What supervisees' devices have left for their supervisors: sealed, one of each device.

internal import Envelope
internal import Foundation
internal import GRDB
internal import Sodium
internal import Wire

extension RecordRows {
    /// - Returns: how many bytes are new: none for the report that is there.
    func replace(
        _ report: DeviceSigned<NoteReport>, of clinician: SigningPublicKey, certified: Set<SigningPublicKey>, day: Int
    ) throws -> Int {
        let (body, document) = (report.body, Data(report.bytes))
        guard let number = Int64(exactly: body.number) else { throw RecordRefusal.outOfOrder }
        let there = try Row.fetchOne(
            database, sql: "SELECT number, document FROM note_report WHERE device = ?", arguments: [body.device.data])
        if let there {
            let (last, known): (Int64, Data) = (there["number"], there["document"])
            if last == number, known == document { return 0 }
            guard last < number else { throw RecordRefusal.outOfOrder }
        }
        let others = try Data.fetchAll(
            database, sql: "SELECT device FROM note_report WHERE clinician = ?", arguments: [clinician.data])
        for device in others where !certified.contains(where: { $0.data == device }) {
            try database.execute(sql: "DELETE FROM note_report WHERE device = ?", arguments: [device])
        }
        try database.execute(
            sql: """
                INSERT OR REPLACE INTO note_report (device, clinician, supervisor, number, day, document) VALUES (?, ?, ?, ?, ?, ?)
                """,
            arguments: [body.device.data, clinician.data, body.supervisor.data, number, day, document])
        return document.count
    }

    func reports(for supervisor: SigningPublicKey, of supervisees: Set<SigningPublicKey>, limit: Int) throws -> [Blob] {
        let sql = "SELECT clinician, document FROM note_report WHERE supervisor = ? ORDER BY device"
        let rows = try Row.fetchAll(database, sql: sql, arguments: [supervisor.data])
        return try rows.filter { supervisees.contains(try $0.key("clinician")) }.prefix(limit).map { row in
            let document: Data = row["document"]
            return Blob(Array(document))
        }
    }

    /// - Returns: how many are gone.
    func forgetReports(before day: Int) throws -> Int {
        try database.execute(sql: "DELETE FROM note_report WHERE day < ?", arguments: [day])
        return database.changesCount
    }
}
