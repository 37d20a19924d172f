// New versions of a programme's documents: a clinician comes or goes, a year of rounds begins, more cards are needed.

public import Policies
public import Sodium
public import Tokens
public import Trust
public import Wire

extension DeskBundle {
    /// The roster with these clinicians added, or replaced where their key is there already.
    ///
    /// - Parameter planned: the whole programme file, which now names them too. Only its clinicians count: departments and cells belong to the
    ///   policy, which the sponsor signs.
    /// - Throws: `clinicianMissing`, `clinicianKnown` where a name is on the roster under another key that is not revoked.
    public func certifying(
        _ requests: [ClinicianRequest],
        planned: ProgrammeFile,
        key: SigningKey,
        now: Instant
    ) throws -> TrustBundle {
        let roster = trusted.roster.body
        var identities = Dictionary(
            roster.clinicians.filter { !$0.isRevoked(at: now) }.map { ($0.name, $0.identity) },
            uniquingKeysWith: { first, _ in first }
        )
        for request in requests {
            if let known = identities[request.name], known != request.identity { throw DeskError(.clinicianKnown, ["name": request.name]) }
            identities[request.name] = request.identity
        }
        for clinician in planned.clinicians where identities[clinician.name] == nil {
            throw DeskError(.clinicianMissing, ["name": clinician.name])
        }
        let entries = planned.clinicians.compactMap { $0.entry(among: identities) }
        // Whoever is not in the file any more keeps their entry: only `revoke` takes a right away, and says when.
        let others = roster.clinicians.filter { old in !entries.contains { $0.identity == old.identity } }
        return try replacingRoster(clinicians: entries + others, departments: trusted.departments, key: key, now: now)
    }

    /// The roster with a clinician revoked from now on. Their entry stays, so that what they signed before can still be judged.
    /// - Throws: `clinicianUnknown` or `clinicianRevoked`.
    public func revoking(_ name: String, key: SigningKey, now: Instant) throws -> TrustBundle {
        var clinicians = trusted.roster.body.clinicians
        let found = clinicians.indices.filter { clinicians[$0].name == name }
        guard !found.isEmpty else { throw DeskError(.clinicianUnknown, ["name": name]) }
        guard let index = found.first(where: { !clinicians[$0].isRevoked(at: now) }) else {
            throw DeskError(.clinicianRevoked, ["name": name])
        }
        clinicians[index].revokedAt = now
        return try replacingRoster(clinicians: clinicians, departments: trusted.departments, key: key, now: now)
    }

    /// Rounds from the present quarter on, from fresh requests of both sides; roster and policy are dated anew with them.
    ///
    /// The roster takes the sides' addresses and certificates from the requests. The policy is signed by this key only: the sponsor signs it
    /// after that.
    public func renewing(department: SideRequest, provider: SideRequest, key: SigningKey, now: Instant) throws -> TrustBundle {
        try requireClinical(key)
        let old = trusted.rounds.body
        let rounds = try YearOfRounds(
            programme: trusted.id,
            version: old.version + 1,
            cells: old.cells,
            policy: trusted.rules,
            department: department,
            provider: provider,
            now: now
        )
        let policy = try Founding.document("policy") { () throws(WireError) in
            try PolicyDocument(
                programme: trusted.id,
                version: trusted.policy.body.version + 1,
                issued: now,
                expires: now + Term.year,
                rules: trusted.rules
            )
        }
        var bundle = try replacingRoster(
            clinicians: trusted.clinicians,
            departments: trusted.departments,
            sides: [try department.sideEntry(), try provider.sideEntry()],
            key: key,
            now: now
        )
        bundle.rounds = try SignedDocument(rounds.rounds, signedBy: [key]).blob
        bundle.policy = try SignedDocument(policy, signedBy: [key]).blob
        return bundle
    }

    /// More cards for one cell, with the rounds that count them.
    /// - Throws: `cellUnknown`.
    public func addingCards(
        _ count: Int,
        to cell: CellName,
        tool: ProgrammeFile.Tool?,
        key: SigningKey,
        now: Instant,
        drawCode: () throws -> EligibilityCode = EligibilityCode.random
    ) throws -> (bundle: TrustBundle, codes: CodeRegisters, batch: CardBatch) {
        try requireClinical(key)
        let old = trusted.rounds.body
        guard let index = old.cells.firstIndex(where: { $0.name == cell }), let provider = trusted.side(.provider),
            let address = provider.addresses.first
        else {
            throw DeskError(.cellUnknown, ["name": cell.text, "known": old.cells.map(\.name.text).joined(separator: ", ")])
        }
        let periods = old.bookingPeriods.map(\.period)
        guard let first = periods.first(where: { $0.end > now }), let last = periods.last else { throw DeskError(.bookingKeysMissing) }
        var cells = old.cells
        let (sum, overflow) = cells[index].codesIssued.addingReportingOverflow(UInt32(clamping: count))
        cells[index] = RoundsCell(name: cell, departments: cells[index].departments, codesIssued: overflow ? .max : sum)
        let rounds = try Founding.document("rounds") { () throws(WireError) in
            try Rounds(
                programme: trusted.id,
                version: old.version + 1,
                issued: now,
                expires: old.expires,
                cells: cells,
                bookingPeriods: old.bookingPeriods,
                checkIns: old.checkIns
            )
        }
        let maker = CardMaker(
            programme: trusted.id,
            programmeName: trusted.name,
            address: address,
            tool: tool,
            quarters: first...last
        )
        let batch = try maker.batch(of: cell, count: count, drawCode: drawCode)
        var bundle = trusted.bundle
        bundle.rounds = try SignedDocument(rounds, signedBy: [key]).blob
        return (bundle, CodeRegisters(registers: [try SignedDocument(batch.register, signedBy: [key]).blob]), batch)
    }

    private func replacingRoster(
        clinicians: [ClinicianEntry],
        departments: [DepartmentName],
        sides: [SideEntry]? = nil,
        key: SigningKey,
        now: Instant
    ) throws -> TrustBundle {
        try requireClinical(key)
        let old = trusted.roster.body
        let roster = try Founding.document("roster") { () throws(WireError) in
            try Roster(
                programme: trusted.id,
                version: old.version + 1,
                issued: now,
                expires: now + Term.year,
                departments: departments,
                clinicians: clinicians,
                sides: sides ?? old.sides
            )
        }
        var bundle = trusted.bundle
        bundle.roster = try SignedDocument(roster, signedBy: [key]).blob
        return bundle
    }
}
