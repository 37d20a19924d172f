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
    /// Nothing of this record is shown to anybody.
    mutating func hide(_ record: RecordID) {
        uploads[record] = nil
        grants[record] = nil
    }

    /// What was handed in to another, as well.
    mutating func adopt(_ other: Shelf) {
        uploads.merge(other.uploads) { own, _ in own }
        for (record, more) in other.grants {
            let known = Set(grants[record, default: []].map(\.digest))
            grants[record, default: []] += more.filter { !known.contains($0.digest) }
        }
    }

    /// In the order of handing in.
    private(set) var order: [RecordID] = []

    /// Who might fetch what was shredded.
    private var told: [RecordID: Set<SigningPublicKey>] = [:]

    /// As `SQLiteRecordStore` refuses.
    enum Refusal: Error, Equatable {
        case outOfOrder, idTaken, unknown, shredded, otherCore, lastGrant, tooManyGrants
    }

    /// All of it or nothing.
    mutating func take(_ handIn: HandIn, from member: Member) throws(Refusal) {
        var next = self
        for upload in handIn.uploads { try next.take(upload) }
        for change in handIn.grants { try next.add(change.grant, from: member) }
        for change in handIn.grants { try next.withdraw(change.replacing, of: change.grant.body.record, for: member) }
        for tombstone in handIn.tombstones { try next.shred(tombstone, for: member) }
        self = next
    }

    private mutating func take(_ upload: RecordUpload) throws(Refusal) {
        let (record, device) = (upload.core.header.record, upload.core.header.device)
        // What is there already stays as it is, its grants too.
        if let there = uploads[record] {
            guard there.core.reference == upload.core.reference else { throw .idTaken }
            return
        }
        let newest = uploads.values.map(\.core.reference).filter { $0.device == device }.max { $0.counter < $1.counter }
        guard upload.follows(newest) else { throw .outOfOrder }
        uploads[record] = upload
        grants[record] = [upload.grant]
        order.append(record)
    }

    private mutating func add(_ grant: DeviceSigned<RecordGrant>, from member: Member) throws(Refusal) {
        let record = grant.body.record
        guard !grants[record, default: []].contains(where: { $0.digest == grant.digest }) else { return }
        guard let upload = uploads[record], isFor(member, record) else { throw .unknown }
        guard tombstones[record] == nil else { throw .shredded }
        guard upload.core.digest == grant.body.core else { throw .otherCore }
        grants[record, default: []].append(grant)
    }

    private mutating func withdraw(_ replaced: [Digest], of record: RecordID, for member: Member) throws(Refusal) {
        if isFor(member, record) {
            let leaving = replaced.prefix(RecordLimits.grantsOfClinician)
            grants[record, default: []].removeAll { leaving.contains($0.digest) }
        }
        let counts = Dictionary(grouping: grants[record, default: []], by: \.body.device).values.map(\.count)
        guard !counts.isEmpty else { throw .lastGrant }
        guard counts.allSatisfy({ $0 <= RecordLimits.grantsOfClinician }) else { throw .tooManyGrants }
    }

    private mutating func shred(_ tombstone: DeviceSigned<RecordTombstone>, for member: Member) throws(Refusal) {
        let record = tombstone.body.header.record
        guard let upload = uploads[record], isFor(member, record) else { throw .unknown }
        guard upload.core.reference == tombstone.body.reference else { throw .otherCore }
        guard tombstones[record] == nil else { return }
        told[record] = Set(grants[record, default: []].flatMap(\.body.fetchers))
        tombstones[record] = tombstone
        grants[record] = []
    }

    private func isFor(_ member: Member, _ record: RecordID) -> Bool {
        uploads[record]?.core.header.device == member.device.publicKey
            || grants[record, default: []].contains { $0.body.fetchers.contains(member.id) }
            || told[record, default: []].contains(member.id)
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
    /// One whole synchronisation with a shelf, as a session does it: what is refused of grants and tombstones holds up nothing behind it.
    func synchronise(_ shelf: inout Shelf, as member: Member, at now: Instant = Team.now) throws -> TakingReport {
        let report = try look(at: shelf, as: member, at: now)
        while true {
            let next = try handIn(at: now)
            guard !next.isEmpty else { return report }
            if !next.uploads.isEmpty { try shelf.take(HandIn(uploads: next.uploads), from: member) }
            for part in next.grants.map({ HandIn(grants: [$0]) }) + next.tombstones.map({ HandIn(tombstones: [$0]) }) {
                try? shelf.take(part, from: member)
            }
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
