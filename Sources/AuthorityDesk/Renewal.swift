// A new year: keys for the quarters to come, cards for every officer, roster and policy dated anew.

internal import Policies
public import Sodium
public import Tokens
public import Trust
public import Wire

/// What a renewal makes. The clinical signer has signed all of it; the sponsor signs the policy after that.
public struct Renewal: Sendable {
    public let bundle: TrustBundle
    /// For the provider side; nil where no cards are due yet.
    public let codes: CodeRegisters?
    /// One batch for each cell.
    public let cards: [CardBatch]
}

extension DeskBundle {
    /// Rounds that carry on: every key named so far stays in its place as long as a token or a booking can need it, and the quarters to come
    /// are appended. Departments, cells and clinicians are taken from the file, and rules where it has any; the sides from their requests.
    ///
    /// Cards are printed once a year: while those in use last for three quarters more, none are. New ones begin where the old ones end.
    /// - Parameter newKeys: the sides that are known to have made their server anew, with another key.
    /// - Throws: `sideKeyNew`; `keysContradict` where a request brings another key for a quarter that is named, and what `amending` throws.
    public func renewing(
        planned: ProgrammeFile,
        department: SideRequest,
        provider: SideRequest,
        newKeys: Set<SideRole> = [],
        key: SigningKey,
        now: Instant,
        drawCode: () throws -> EligibilityCode = EligibilityCode.random
    ) throws -> Renewal {
        try requireClinical(key)
        let sides = try sides([department, provider], newKeys: newKeys)
        let rules = planned.rules(over: trusted.rules)
        let carried = try cells(planned: planned)
        let renewed = try cellsWithNewYear(carried, planned: planned, now: now)
        let cells = renewed ?? carried
        let keys = try RoundKeys(
            after: trusted.rounds.body,
            cells: cells,
            minimumBatch: rules.minimumBatch,
            department: department,
            provider: provider,
            now: now
        )
        let revision = Revision(
            departments: planned.departments.map(\.name),
            clinicians: try cliniciansWithin(planned, now: now),
            sides: sides,
            rules: rules,
            rounds: Revision.RoundsParts(
                cells: cells,
                bookingPeriods: keys.bookingPeriods,
                checkIns: keys.checkIns,
                expires: min(now + Term.year, keys.quarters.upperBound.end)
            ),
            datesAnew: true
        )
        let bundle = try revised(revision, key: key, now: now)
        let maker = CardMaker(
            programme: trusted.id, programmeName: trusted.name, address: provider.addresses[0], tool: planned.tool)
        let cards = try (renewed ?? []).compactMap { cell in
            try cell.years.last.map { try maker.batch(of: cell.name, year: $0, count: Int($0.officers), drawCode: drawCode) }
        }
        let codes = try cards.map { try SignedDocument($0.register, signedBy: [key]).blob }
        return Renewal(bundle: bundle, codes: codes.isEmpty ? nil : CodeRegisters(registers: codes), cards: cards)
    }
}
