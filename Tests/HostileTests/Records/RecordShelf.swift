// What a hostile department side has of one reader's records, to bend and to serve.

import DepartmentSide
import Envelope
import Foundation
import ProgrammeFixture
import ServerCore
import ServiceAPI
import Sodium
import Wire

struct RecordShelf: Sendable {
    var records: [FetchedRecord]
    var heads: [Blob]
    /// What the list says otherwise than the records do.
    var outlines: [RecordID: RecordOutline] = [:]
    /// As the honest server lists them.
    private let honest: [RecordID: RecordOutline]

    /// As the database has it.
    init(of reader: SigningPublicKey, in programme: Programme) async throws {
        let store = SQLiteRecordStore(programme.department.side.database)
        let listed = try await store.page(for: reader, after: nil, limit: 1000).records.map(\.value)
        honest = Dictionary(listed.map { ($0.record, $0) }) { first, _ in first }
        records = try await store.fetch(listed.map(\.record), for: reader, limit: 1 << 30).records
        heads = try await store.heads(for: reader, after: nil, limit: 1000).heads
    }

    subscript(record: RecordID) -> FetchedRecord? { records.first { $0.record == record } }

    mutating func remove(_ record: RecordID) { records.removeAll { $0.record == record } }

    mutating func put(_ record: FetchedRecord) {
        remove(record.record)
        records.append(record)
    }

    /// Answers as the server does, from this shelf; `nil` for other requests.
    func answer(_ request: TransportRequest) throws -> TransportAnswer? {
        let body = Data(request.body)
        switch request.path {
        case ListRecords.route.path:
            // In the order that every server's list has: a page in another order is no page.
            let page = RecordPage(records: try records.sorted { $0.record < $1.record }.map { try outline(of: $0) }, next: nil)
            return .json(Array(try JSONEncoder.service.encode(page)))
        case FetchRecords.route.path:
            let wanted = try JSONDecoder().decode(RecordsWanted.self, from: body).records
            let batch = RecordBatch(records: records.filter { wanted.contains($0.record) }, missing: wanted.filter { self[$0] == nil })
            return .json(Array(try JSONEncoder.service.encode(batch)))
        case ListRecordHeads.route.path:
            return .json(Array(try JSONEncoder.service.encode(HeadPage(heads: heads, next: nil))))
        default: return nil
        }
    }

    /// Such that whoever has another record in this place, or none, asks for it.
    private func outline(of record: FetchedRecord) throws -> RecordOutline {
        if let lie = outlines[record.record] { return lie }
        if record.core == nil, let tombstone = record.tombstone, let signed = try? DeviceSigned<RecordTombstone>(tombstone) {
            return RecordOutline(signed.body.reference, of: record.record, tombstone: signed.digest)
        }
        let grants = record.grants.compactMap { try? DeviceSigned<RecordGrant>($0).digest }
        if let core = record.core, let parsed = try? RecordCore(core) {
            return RecordOutline(parsed.reference, of: record.record, grants: grants)
        }
        let nobody = CoreReference(device: try SigningKey.random().publicKey, counter: 0, core: Digest(sha256: []))
        return RecordOutline(honest[record.record]?.reference ?? nobody, of: record.record, grants: [])
    }
}

extension FetchedRecord {
    func with(core: Blob?) -> FetchedRecord { FetchedRecord(record: record, core: core, grants: grants, tombstone: tombstone) }

    func with(grants: [Blob]) -> FetchedRecord { FetchedRecord(record: record, core: core, grants: grants, tombstone: tombstone) }

    func with(tombstone: Blob?) -> FetchedRecord { FetchedRecord(record: record, core: nil, grants: [], tombstone: tombstone) }

    init(_ upload: RecordUpload) {
        self.init(record: upload.core.header.record, core: upload.core.blob, grants: [upload.grant.blob], tombstone: nil)
    }
}

extension Blob {
    func flipping(at index: Int) -> Blob {
        var bytes = bytes
        bytes[index < 0 ? bytes.count + index : index] ^= 1
        return Blob(bytes)
    }
}
