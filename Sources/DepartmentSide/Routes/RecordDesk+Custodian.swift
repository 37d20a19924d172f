// What the records custodian's key may do: fetch the records of a clinician who cannot hand them over, and let somebody else in.

internal import Envelope
internal import ServerCore
internal import ServiceAPI
internal import Sodium
internal import Trust
internal import Wire

extension RecordDesk {
    func addCustodianRoutes(to routes: Routes) {
        routes.answer(ListCustodyRecords.self) { body, caller in
            let clinician = try ward(body.clinician, of: caller)
            return try await store.page(for: clinician, after: body.after, limit: RecordLimits.listed)
        }
        routes.answer(FetchCustodyRecords.self) { body, caller in
            let clinician = try ward(body.clinician, of: caller)
            guard body.records.count <= RecordLimits.fetched, Set(body.records).count == body.records.count else { throw Problem.malformed }
            return try await store.fetch(body.records, for: clinician, limit: RecordLimits.answer)
        }
        routes.answer(PostCustodyGrants.self) { try await handOver($0, by: $1) }
    }

    /// Throws unless the caller is the custodian whom the roster names: shares that lie here, and plans that anybody left, count for nothing.
    /// Whoever held a custodian's key before it was replaced is nobody.
    private func ward(_ clinician: SigningPublicKey, of caller: SigningPublicKey) throws(Problem) -> SigningPublicKey {
        let roster = try department.side.trust.founded().roster.body
        guard let custodian = roster.recovery?.custodian, custodian.signing == caller else { throw .notAuthorised }
        guard roster.clinician(clinician) != nil else { throw Problem(.notFound, status: 404, title: "There is no such clinician.") }
        return clinician
    }

    private func handOver(_ body: CustodyGrants, by caller: SigningPublicKey) async throws -> Nothing {
        let clinician = try ward(body.clinician, of: caller)
        guard !body.grants.isEmpty, body.grants.count <= RecordLimits.grants else { throw Problem.malformed }
        try allowance.admit(caller)
        let grants = try body.grants.map { blob in
            try readingSigned { () throws(EnvelopeError) in try DeviceSigned<RecordGrant>(blob) }
        }
        guard grants.allSatisfy({ $0.body.device == caller }) else { throw Problem.notAuthorised }
        let stored = try await refusing { try await store.change(adding: grants, withdrawing: [], by: clinician) }
        allowance.spend(stored, of: caller)
        return Nothing()
    }
}
