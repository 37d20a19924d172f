// A department side for tests: keeps what is handed in, and can be made to lie.

import CaseVault
import Envelope
import ServiceAPI
import Sodium
import Wire

struct Shelf {
    var uploads: [RecordID: RecordUpload] = [:]
    var grants: [RecordID: [DeviceSigned<RecordGrant>]] = [:]
    var tombstones: [RecordID: DeviceSigned<RecordTombstone>] = [:]
    /// In the order of handing in.
    private(set) var order: [RecordID] = []

    mutating func take(_ handIn: HandIn) {
        for upload in handIn.uploads {
            let record = upload.core.header.record
            // What is there already stays as it is, its grants too.
            guard uploads[record] == nil else { continue }
            uploads[record] = upload
            grants[record] = [upload.grant]
            order.append(record)
        }
        for change in handIn.grants {
            let record = change.grant.body.record
            grants[record, default: []].removeAll { change.replacing.contains($0.digest) }
            grants[record, default: []].append(change.grant)
        }
        for tombstone in handIn.tombstones { tombstones[tombstone.body.header.record] = tombstone }
    }

    private func isFor(_ member: Member, _ record: RecordID) -> Bool {
        uploads[record]?.core.header.device == member.device.publicKey
            || grants[record, default: []].contains { $0.body.fetchers.contains(member.id) }
    }

    private func handed(_ record: RecordID, to member: Member) -> [DeviceSigned<RecordGrant>] {
        grants[record, default: []].filter {
            $0.body.fetchers.contains(member.id) || uploads[record]?.core.header.device == member.device.publicKey
        }
    }

    func outlines(for member: Member) -> [RecordOutline] {
        uploads.filter { isFor(member, $0.key) }.map { record, upload in
            if let tombstone = tombstones[record] { return RecordOutline(upload.core.reference, of: record, tombstone: tombstone.digest) }
            return RecordOutline(upload.core.reference, of: record, grants: handed(record, to: member).map(\.digest))
        }
    }

    func fetch(_ records: [RecordID], for member: Member) -> [FetchedRecord] {
        records.compactMap { record in
            guard let upload = uploads[record], isFor(member, record) else { return nil }
            if let tombstone = tombstones[record] { return FetchedRecord(record: record, core: nil, grants: [], tombstone: tombstone.blob) }
            return FetchedRecord(
                record: record, core: upload.core.blob, grants: handed(record, to: member).map(\.blob), tombstone: nil)
        }
    }

    var heads: [Blob] {
        let newest = uploads.values.reduce(into: [SigningPublicKey: RecordUpload]()) { newest, upload in
            let device = upload.core.header.device
            if let known = newest[device], known.core.header.counter > upload.core.header.counter { return }
            newest[device] = upload
        }
        return newest.values.map(\.head.blob)
    }
}

extension Vault {
    /// One whole synchronisation with a shelf.
    func synchronise(_ shelf: inout Shelf, as member: Member, at now: Instant = Team.now) throws -> TakingReport {
        let report = try look(at: shelf, as: member, at: now)
        while true {
            let next = try handIn(at: now)
            guard !next.isEmpty else { return report }
            shelf.take(next)
            try handedIn(next, at: now)
        }
    }

    func look(at shelf: Shelf, as member: Member, at now: Instant = Team.now) throws -> TakingReport {
        var taking = Taking()
        try taking.list(shelf.outlines(for: member))
        try taking.add(heads: shelf.heads)
        for record in try wanted(taking, at: now) { try take(shelf.fetch([record], for: member), into: &taking, at: now) }
        return try finish(taking, at: now)
    }
}
