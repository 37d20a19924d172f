// The rows of case files that are written. Everything here runs inside a transaction of `SQLiteRecordStore`.

internal import Envelope
internal import Foundation
internal import GRDB
internal import ServerCore
internal import ServiceAPI
internal import Sodium
internal import Wire

struct RecordRows {
    /// A record without its content.
    struct Place {
        let device: SigningPublicKey
        let reference: CoreReference
        /// Whose device wrote it.
        let author: SigningPublicKey
        let tombstone: Blob?
    }

    let database: Database

    init(_ database: Database) { self.database = database }

    func place(of record: RecordID) throws -> Place? {
        let sql = "SELECT device, counter, core_hash, clinician, tombstone FROM record WHERE record = ?"
        return try Row.fetchOne(database, sql: sql, arguments: [record.data]).map { row in
            let tombstone: Data? = row["tombstone"]
            return Place(
                device: try row.key("device"), reference: try row.reference(), author: try row.key("clinician"),
                tombstone: tombstone.map { Blob(Array($0)) })
        }
    }

    /// What the next record of this device must follow.
    func newest(of device: SigningPublicKey) throws -> CoreReference? {
        let sql = "SELECT device, counter, core_hash FROM record WHERE device = ? ORDER BY counter DESC LIMIT 1"
        return try Row.fetchOne(database, sql: sql, arguments: [device.data]).map { try $0.reference() }
    }

    func mayFetch(_ record: RecordID, _ clinician: SigningPublicKey) throws -> Bool {
        let sql = "SELECT 1 FROM record_fetcher WHERE clinician = ? AND record = ? LIMIT 1"
        return try Row.fetchOne(database, sql: sql, arguments: [clinician.data, record.data]) != nil
    }

    /// - Returns: how many bytes are new: none for a record that is there, also where it was shredded meanwhile.
    func insert(_ upload: RecordUpload, of clinician: SigningPublicKey) throws -> Int {
        let (header, reference) = (upload.core.header, upload.core.reference)
        if let there = try place(of: header.record) {
            guard there.reference == reference else { throw RecordRefusal.idTaken }
            return 0
        }
        guard upload.follows(try newest(of: header.device)), let counter = Int64(exactly: header.counter) else {
            throw RecordRefusal.outOfOrder
        }
        try database.execute(
            sql: "INSERT INTO record (record, device, counter, previous, core_hash, clinician) VALUES (?, ?, ?, ?, ?, ?)",
            arguments: [
                header.record.data, header.device.data, counter, header.previous?.data, reference.core.data, clinician.data,
            ])
        let core = Data(upload.core.canonicalBytes)
        try database.execute(sql: "INSERT INTO record_core (record, core) VALUES (?, ?)", arguments: [header.record.data, core])
        try letFetch(clinician, header.record, by: Data())
        let granted = try insert(upload.grant, by: clinician)
        try database.execute(
            sql: "INSERT OR REPLACE INTO record_head (device, document) VALUES (?, ?)",
            arguments: [header.device.data, Data(upload.head.bytes)])
        return core.count + granted
    }

    /// - Returns: how many bytes are new.
    func insert(_ grant: DeviceSigned<RecordGrant>, by clinician: SigningPublicKey) throws -> Int {
        let (digest, document) = (grant.digest, Data(grant.bytes))
        try database.execute(
            sql: "INSERT INTO record_grant (record, digest, clinician, document) VALUES (?, ?, ?, ?)",
            arguments: [grant.body.record.data, digest.data, clinician.data, document])
        for fetcher in grant.body.fetchers { try letFetch(fetcher, grant.body.record, by: digest.data) }
        return document.count
    }

    func hasGrant(_ reference: GrantReference) throws -> Bool {
        let sql = "SELECT 1 FROM record_grant WHERE record = ? AND digest = ?"
        return try Row.fetchOne(database, sql: sql, arguments: [reference.record.data, reference.grant.data]) != nil
    }

    func withdraw(_ reference: GrantReference) throws {
        let arguments: StatementArguments = [reference.record.data, reference.grant.data]
        try database.execute(sql: "DELETE FROM record_grant WHERE record = ? AND digest = ?", arguments: arguments)
        try database.execute(sql: "DELETE FROM record_fetcher WHERE record = ? AND granted = ?", arguments: arguments)
    }

    /// Throws where a record has no grant left, or more of one clinician than there may be.
    func checkGrants(of record: RecordID) throws {
        let sql = "SELECT count(*) FROM record_grant WHERE record = ? GROUP BY clinician"
        let counts = try Int.fetchAll(database, sql: sql, arguments: [record.data])
        guard !counts.isEmpty else { throw RecordRefusal.lastGrant }
        guard counts.allSatisfy({ $0 <= RecordLimits.grantsOfClinician }) else { throw RecordRefusal.tooManyGrants }
    }

    /// Core and grants go; who might have fetched the record is told of its end.
    func shred(_ tombstone: DeviceSigned<RecordTombstone>) throws {
        let record = tombstone.body.header.record.data
        try replace(tombstone)
        try database.execute(sql: "DELETE FROM record_core WHERE record = ?", arguments: [record])
        try database.execute(sql: "DELETE FROM record_grant WHERE record = ?", arguments: [record])
        try database.execute(
            sql: """
                INSERT OR IGNORE INTO record_fetcher (clinician, record, granted)
                SELECT DISTINCT clinician, record, x'' FROM record_fetcher WHERE record = ?
                """, arguments: [record])
        try database.execute(sql: "DELETE FROM record_fetcher WHERE record = ? AND granted <> x''", arguments: [record])
    }

    func replace(_ tombstone: DeviceSigned<RecordTombstone>) throws {
        try database.execute(
            sql: "UPDATE record SET tombstone = ? WHERE record = ?",
            arguments: [Data(tombstone.bytes), tombstone.body.header.record.data])
    }

    func core(of record: RecordID) throws -> Blob? {
        try Data.fetchOne(database, sql: "SELECT core FROM record_core WHERE record = ?", arguments: [record.data]).map { Blob(Array($0)) }
    }

    private func letFetch(_ clinician: SigningPublicKey, _ record: RecordID, by granted: Data) throws {
        try database.execute(
            sql: "INSERT OR IGNORE INTO record_fetcher (clinician, record, granted) VALUES (?, ?, ?)",
            arguments: [clinician.data, record.data, granted])
    }
}

extension FixedBytes {
    var data: Data { Data(bytes) }
}

extension Row {
    func key<Key: FixedBytes>(_ column: String) throws -> Key {
        let bytes: Data = self[column]
        return try Key(bytes: Array(bytes))
    }

    /// Of the columns `device`, `counter` and `core_hash`.
    func reference() throws -> CoreReference {
        let counter: Int64 = self["counter"]
        return CoreReference(device: try key("device"), counter: UInt64(clamping: counter), core: try key("core_hash"))
    }
}
