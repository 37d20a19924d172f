// The rows of case files that are handed out.

internal import Envelope
internal import Foundation
internal import GRDB
internal import ServiceAPI
internal import Sodium
internal import Wire

extension RecordRows {
    /// A grant as it is handed to somebody.
    private struct HandedGrant {
        let digest: Digest
        let document: Blob
    }

    func page(for clinician: SigningPublicKey, after last: RecordID?, limit: Int) throws -> RecordPage {
        let sql = """
            SELECT record, device, counter, core_hash, clinician, tombstone FROM record
            WHERE record IN (SELECT DISTINCT record FROM record_fetcher WHERE clinician = ? AND record > ? ORDER BY record LIMIT ?)
            ORDER BY record
            """
        let rows = try Row.fetchAll(database, sql: sql, arguments: [clinician.data, last?.data ?? Data(), limit + 1])
        let outlines = try rows.prefix(limit).map { row in
            let (record, reference): (RecordID, CoreReference) = (try row.key("record"), try row.reference())
            if let tombstone: Data = row["tombstone"] {
                return RecordOutline(reference, of: record, tombstone: Digest(sha256: tombstone))
            }
            let digests = try grants(of: record, by: try row.key("clinician"), for: clinician, reading: "x''").map(\.digest)
            return RecordOutline(reference, of: record, grants: digests)
        }
        return RecordPage(records: outlines, next: rows.count > limit ? outlines.last?.record : nil)
    }

    func fetch(_ records: [RecordID], for clinician: SigningPublicKey, limit: Int) throws -> RecordBatch {
        var (fetched, missing, room): ([FetchedRecord], [RecordID], Int) = ([], [], limit)
        for record in records {
            guard try mayFetch(record, clinician), let place = try place(of: record) else {
                missing.append(record)
                continue
            }
            let core = try core(of: record)
            let grants = core == nil ? [] : try grants(of: record, by: place.author, for: clinician, reading: "document")
            let next = FetchedRecord(record: record, core: core, grants: grants.map(\.document), tombstone: place.tombstone)
            room -= next.sentLength
            guard fetched.isEmpty || room >= 0 else { break }
            fetched.append(next)
        }
        return RecordBatch(records: fetched, missing: missing)
    }

    /// Those that name the clinician; to the author all. The clinician's own first, then the author's, so that nobody's flood hides them.
    /// - Parameter content: the column to read: listing needs no documents.
    private func grants(
        of record: RecordID, by author: SigningPublicKey, for clinician: SigningPublicKey, reading content: String
    ) throws -> [HandedGrant] {
        let named = "digest IN (SELECT granted FROM record_fetcher WHERE clinician = :clinician AND record = :record)"
        let sql = """
            SELECT digest, \(content) AS content FROM record_grant WHERE record = :record \(author == clinician ? "" : "AND \(named)")
            ORDER BY clinician <> :clinician, clinician <> :author, digest LIMIT :limit
            """
        let arguments: StatementArguments = [
            "record": record.data, "clinician": clinician.data, "author": author.data, "limit": RecordLimits.grantsHanded,
        ]
        return try Row.fetchAll(database, sql: sql, arguments: arguments).map { row in
            let content: Data = row["content"]
            return HandedGrant(digest: try row.key("digest"), document: Blob(Array(content)))
        }
    }

    func heads(for clinician: SigningPublicKey, after last: SigningPublicKey?, limit: Int) throws -> HeadPage {
        let sql = """
            SELECT device, document FROM record_head WHERE device > ? AND device IN (
                SELECT device FROM record WHERE record IN (SELECT record FROM record_fetcher WHERE clinician = ?))
            ORDER BY device LIMIT ?
            """
        let rows = try Row.fetchAll(database, sql: sql, arguments: [last?.data ?? Data(), clinician.data, limit + 1])
        let page = rows.prefix(limit)
        let heads = page.map { row -> Blob in
            let document: Data = row["document"]
            return Blob(Array(document))
        }
        return HeadPage(heads: heads, next: rows.count > limit ? try page.last?.key("device") : nil)
    }

    func counts() throws -> RecordCounts {
        func count(_ table: String) throws -> Int { try Int.fetchOne(database, sql: "SELECT count(*) FROM \(table)") ?? 0 }
        return RecordCounts(
            records: try count("record_core"), shredded: try count("record WHERE tombstone IS NOT NULL"), grants: try count("record_grant"))
    }
}
