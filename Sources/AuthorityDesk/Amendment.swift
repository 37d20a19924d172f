// A changed programme file: departments, cells and rules after founding. The sponsor signs the policy as well.

public import Policies
public import Sodium
public import Trust
public import Wire

extension DeskBundle {
    /// Roster, policy and rounds as the file now says; documents in which nothing changes stay as they are.
    ///
    /// Check-ins of rounds to come end in a cell that the new rules make too small or that is no more. A new cell gets its check-ins with the
    /// next year of rounds, and its cards with `addingCards`.
    /// - Throws: `clinicianMissing`, `cellShrinks`, `nothingChanged` or `documentRefused`.
    public func amending(planned: ProgrammeFile, key: SigningKey, now: Instant) throws -> TrustBundle {
        let old = trusted.rounds.body
        let cells = try cells(planned: planned)
        let rules = planned.rules(over: trusted.rules)
        let checkIns = old.checkIns.compactMap {
            RoundKeys.allowed($0, cells: cells, minimumBatch: rules.minimumBatch)
        }
        let revision = Revision(
            departments: planned.departments.map(\.name),
            clinicians: try cliniciansWithin(planned, now: now),
            rules: rules,
            rounds: Revision.RoundsParts(
                cells: cells, bookingPeriods: old.bookingPeriods, checkIns: checkIns, expires: old.expires)
        )
        return try revised(revision, key: key, now: now)
    }

    /// The bundle with these rules, signed with this key alone: a folder of policy files.
    ///
    /// Check-ins of rounds to come end in a cell that a new minimum makes too small.
    /// - Throws: as `amending`.
    public func ruling(_ rules: PolicyRules, key: SigningKey, now: Instant) throws -> TrustBundle {
        let old = trusted.rounds.body
        let checkIns = old.checkIns.compactMap { RoundKeys.allowed($0, cells: old.cells, minimumBatch: rules.minimumBatch) }
        let revision = Revision(
            rules: rules,
            rounds: Revision.RoundsParts(
                cells: old.cells, bookingPeriods: old.bookingPeriods, checkIns: checkIns, expires: old.expires)
        )
        return try revised(revision, key: key, now: now)
    }

    /// The clinicians of a file; those whom it does not name lose the departments that are gone.
    func cliniciansWithin(_ planned: ProgrammeFile, now: Instant) throws -> [ClinicianEntry] {
        let departments = Set(planned.departments.map(\.name))
        return try clinicians([], planned: planned, now: now).map { clinician in
            var clinician = clinician
            clinician.departments.removeAll { !departments.contains($0) }
            clinician.mandatedAssessorFor.removeAll { !departments.contains($0) }
            return clinician
        }
    }
}
