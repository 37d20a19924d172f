// Case files, as clinicians' devices hand them in and ask for them. Everything is checked that can be checked of what nobody here can open.

internal import Envelope
internal import ServerCore
internal import ServiceAPI
internal import Sodium
internal import Trust
internal import Wire

struct RecordDesk: Sendable {
    let department: Department
    let allowance: RecordAllowance

    init(_ department: Department, allowance: RecordAllowance = RecordAllowance()) {
        self.department = department
        self.allowance = allowance
    }

    var store: any RecordStore { department.records }

    func addRoutes(to routes: Routes) {
        routes.answer(PostRecords.self) { try await take($0, by: $1) }
        routes.answer(PostRecordGrants.self) { try await change($0, by: $1) }
        routes.answer(PostTombstones.self) { try await shred($0, by: $1) }
        routes.answer(ListRecords.self) { body, caller in
            try await store.page(for: try department.clinician(of: caller), after: body.after, limit: RecordLimits.listed)
        }
        routes.answer(FetchRecords.self) { body, caller in
            let clinician = try department.clinician(of: caller)
            guard body.records.count <= RecordLimits.fetched, Set(body.records).count == body.records.count else { throw Problem.malformed }
            return try await store.fetch(body.records, for: clinician, limit: RecordLimits.answer)
        }
        routes.answer(ListRecordHeads.self) { body, caller in
            try await store.heads(for: try department.clinician(of: caller), after: body.after, limit: RecordLimits.heads)
        }
        routes.answer(PutRecoveryShares.self) { try await leave($0, by: $1) }
        routes.answer(GetRecoveryShares.self) { _, caller in
            RecoveryPost(shares: try await store.shares(for: try department.clinician(of: caller)))
        }
        addCustodianRoutes(to: routes)
        addSupervisionRoutes(to: routes)
    }

    private func take(_ body: RecordsRequest, by caller: SigningPublicKey) async throws -> Nothing {
        // Whoever may not act is refused before what they send is read: that costs operations on curves.
        let clinician = try department.clinician(of: caller)
        guard !body.uploads.isEmpty, body.uploads.count <= RecordLimits.uploads else { throw Problem.malformed }
        try allowance.admit(clinician)
        let uploads = try body.uploads.map { parcel in try readingSigned { () throws(EnvelopeError) in try parcel.upload() } }
        // A chain is one device's: not even another of the same clinician goes on with it.
        guard uploads.allSatisfy({ $0.core.header.device == caller }) else { throw Problem.notAuthorised }
        let stored = try await refusing { try await store.take(uploads, of: clinician) }
        allowance.spend(stored, of: clinician)
        return Nothing()
    }

    private func change(_ body: RecordGrantsRequest, by caller: SigningPublicKey) async throws -> Nothing {
        let clinician = try department.clinician(of: caller)
        guard body.grants.count + body.withdrawn.count > 0, body.grants.count <= RecordLimits.grants,
            body.withdrawn.count <= RecordLimits.grants
        else { throw Problem.malformed }
        try allowance.admit(clinician)
        let grants = try body.grants.map { blob in
            try readingSigned { () throws(EnvelopeError) in try DeviceSigned<RecordGrant>(blob) }
        }
        guard grants.allSatisfy({ $0.body.device == caller }) else { throw Problem.notAuthorised }
        let stored = try await refusing { try await store.change(adding: grants, withdrawing: body.withdrawn, by: clinician) }
        allowance.spend(stored, of: clinician)
        return Nothing()
    }

    private func shred(_ body: TombstonesRequest, by caller: SigningPublicKey) async throws -> Nothing {
        let clinician = try department.clinician(of: caller)
        guard !body.tombstones.isEmpty, body.tombstones.count <= RecordLimits.tombstones else { throw Problem.malformed }
        let tombstones = try body.tombstones.map { blob in
            try readingSigned { () throws(EnvelopeError) in try DeviceSigned<RecordTombstone>(blob) }
        }
        guard tombstones.allSatisfy({ $0.body.device == caller }) else { throw Problem.notAuthorised }
        let department = department
        try await refusing {
            try await store.shred(tombstones, by: clinician) { (try? department.clinician(of: $0)) != nil }
        }
        return Nothing()
    }

    private func leave(_ body: RecoverySharesRequest, by caller: SigningPublicKey) async throws -> Nothing {
        let sender = try department.clinician(of: caller)
        guard body.shares.count <= RecordLimits.shares else { throw Problem.malformed }
        let plan = try reading { try RecoveryPlan(canonicalBytes: body.plan.bytes) }
        let known = Set(try department.side.trust.founded().clinicians.map(\.identity))
        guard known.isSuperset(of: plan.holders), known.isSuperset(of: body.shares.map(\.recipient)) else {
            throw Problem.documentRefused
        }
        var named: Set<[UInt8]> = []
        for addressed in body.shares {
            let share = try reading { try SealedRecoveryShare(canonicalBytes: addressed.share.bytes) }
            guard share.custodian == plan.custodian, (1...plan.holders.count).contains(Int(share.place)) else {
                throw Problem.documentRefused
            }
            guard named.insert(addressed.recipient.bytes + [share.place]).inserted else { throw Problem.malformed }
        }
        try await refusing { try await store.leave(body.shares, of: plan, from: sender) }
        return Nothing()
    }

    /// Bytes that are not what they should be are malformed; a signature that does not hold is refused as a document.
    func readingSigned<Value>(_ read: () throws(EnvelopeError) -> Value) throws(Problem) -> Value {
        do throws(EnvelopeError) {
            return try read()
        } catch {
            switch error {
            case .malformed, .incoherent: throw .malformed
            case .badSignature, .wrongKey: throw .documentRefused
            }
        }
    }

    func refusing<Value>(_ change: () async throws -> Value) async throws -> Value {
        do { return try await change() } catch let refusal as RecordRefusal { throw Problem(refusal) }
    }
}
