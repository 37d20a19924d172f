// Case files in SQLite. What is checked and what is written are one transaction; what is destroyed is gone from the files.

public import Envelope
internal import GRDB
public import ServerCore
public import ServiceAPI
public import Sodium
public import Wire

public struct SQLiteRecordStore: RecordStore {
    let database: ServerDatabase

    public init(_ database: ServerDatabase) { self.database = database }

    public func take(_ uploads: [RecordUpload], of clinician: SigningPublicKey) async throws -> Int {
        try await database.change { database in
            let rows = RecordRows(database)
            return try uploads.reduce(0) { try $0 + rows.insert($1, of: clinician) }
        }
    }

    public func change(
        adding grants: [DeviceSigned<RecordGrant>], withdrawing withdrawn: [GrantReference], by clinician: SigningPublicKey
    ) async throws -> Int {
        let (added, removed) = try await database.change { database in
            let rows = RecordRows(database)
            let added = try Self.add(grants, by: clinician, to: rows)
            // Another's record is as good as none, and what is gone stays gone.
            let leaving = try withdrawn.filter { try rows.hasGrant($0) && rows.mayFetch($0.record, clinician) }
            for reference in leaving { try rows.withdraw(reference) }
            for record in Set(grants.map(\.body.record) + leaving.map(\.record)) { try rows.checkGrants(of: record) }
            return (added, leaving.count)
        }
        if removed > 0 { try await database.forgetDeleted() }
        return added
    }

    private static func add(_ grants: [DeviceSigned<RecordGrant>], by clinician: SigningPublicKey, to rows: RecordRows) throws -> Int {
        try grants.reduce(0) { sum, grant in
            let record = grant.body.record
            if try rows.hasGrant(GrantReference(record: record, grant: grant.digest)) { return sum }
            guard try rows.mayFetch(record, clinician), let place = try rows.place(of: record) else { throw RecordRefusal.unknown }
            guard place.tombstone == nil else { throw RecordRefusal.shredded }
            guard place.reference.core == grant.body.core else { throw RecordRefusal.otherCore }
            return try sum + rows.insert(grant, by: clinician)
        }
    }

    public func shred(
        _ tombstones: [DeviceSigned<RecordTombstone>], by clinician: SigningPublicKey,
        isCertified: @escaping @Sendable (SigningPublicKey) -> Bool
    ) async throws {
        try await database.change { database in
            let rows = RecordRows(database)
            for tombstone in tombstones {
                let record = tombstone.body.header.record
                guard try rows.mayFetch(record, clinician), let place = try rows.place(of: record) else { throw RecordRefusal.unknown }
                guard place.reference == tombstone.body.reference else { throw RecordRefusal.otherCore }
                if let earlier = try place.tombstone.map({ try DeviceSigned<RecordTombstone>($0) }) {
                    guard earlier.body.header == tombstone.body.header else { throw RecordRefusal.otherCore }
                    if !isCertified(earlier.body.device) { try rows.replace(tombstone) }
                } else {
                    guard let core = try rows.core(of: record), try RecordCore(core).header == tombstone.body.header else {
                        throw RecordRefusal.otherCore
                    }
                    try rows.shred(tombstone)
                }
            }
        }
        // Also where nothing was left to do: the first time may have ended before this.
        try await database.forgetDeleted()
    }

    public func page(for clinician: SigningPublicKey, after record: RecordID?, limit: Int) async throws -> RecordPage {
        try await database.read { try RecordRows($0).page(for: clinician, after: record, limit: limit) }
    }

    public func fetch(_ records: [RecordID], for clinician: SigningPublicKey, limit: Int) async throws -> RecordBatch {
        try await database.read { try RecordRows($0).fetch(records, for: clinician, limit: limit) }
    }

    public func heads(for clinician: SigningPublicKey, after device: SigningPublicKey?, limit: Int) async throws -> HeadPage {
        try await database.read { try RecordRows($0).heads(for: clinician, after: device, limit: limit) }
    }

    public func leave(_ shares: [AddressedShare], of plan: RecoveryPlan, from sender: SigningPublicKey) async throws {
        let changed = try await database.change { try RecordRows($0).replaceShares(shares, of: plan, from: sender) }
        if changed { try await database.forgetDeleted() }
    }

    public func shares(for clinician: SigningPublicKey) async throws -> [DeliveredShare] {
        try await database.read { try RecordRows($0).shares(for: clinician) }
    }

    public func report(
        _ report: DeviceSigned<NoteReport>, of clinician: SigningPublicKey, certified: Set<SigningPublicKey>, day: Int
    ) async throws -> Int {
        let added = try await database.change {
            try RecordRows($0).replace(report, of: clinician, certified: certified, day: day)
        }
        if added > 0 { try await database.forgetDeleted() }
        return added
    }

    public func reports(for supervisor: SigningPublicKey, of supervisees: Set<SigningPublicKey>, limit: Int) async throws -> [Blob] {
        try await database.read { try RecordRows($0).reports(for: supervisor, of: supervisees, limit: limit) }
    }

    public func forgetReports(before day: Int) async throws {
        let gone = try await database.change { try RecordRows($0).forgetReports(before: day) }
        if gone > 0 { try await database.forgetDeleted() }
    }

    public func counts() async throws -> RecordCounts { try await database.read { try RecordRows($0).counts() } }
}
