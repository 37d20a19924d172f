// Cards between two years: for officers who are new, and for those who lost theirs.

public import Policies
public import Sodium
public import Tokens
public import Trust
public import Wire

extension DeskBundle {
    /// A register of one digest would tell the provider side whose issuance key belongs to the officer who got a card that day.
    public static let fewestCards = 10

    /// More cards for one cell, good as long as the cards that the others have, with the rounds that count them.
    /// - Parameters:
    ///   - count: at least `fewestCards`, some of them for the drawer.
    ///   - newOfficers: how many officers joined. All other cards replace lost ones: counted too, but no cell grows by them.
    ///   - nextYear: cards of the year after the one in use, which a renewal has printed already.
    /// - Throws: `cardsTooFew`, `cellUnknown`, or `cardsOver` where the cell has no such year of cards.
    public func addingCards(
        _ count: Int,
        to cell: CellName,
        newOfficers: Int = 0,
        nextYear: Bool = false,
        tool: ProgrammeFile.Tool?,
        key: SigningKey,
        now: Instant,
        drawCode: () throws -> EligibilityCode = EligibilityCode.random
    ) throws -> (bundle: TrustBundle, codes: CodeRegisters, batch: CardBatch) {
        try requireClinical(key)
        guard count >= Self.fewestCards else { throw DeskError(.cardsTooFew, ["count": "\(Self.fewestCards)"]) }
        let old = trusted.rounds.body
        guard let index = old.cells.firstIndex(where: { $0.name == cell }), let provider = trusted.side(.provider),
            let address = provider.addresses.first
        else {
            throw DeskError(.cellUnknown, ["name": cell.text, "known": old.cells.map(\.name.text).joined(separator: ", ")])
        }
        var years = old.cells[index].years
        let place = try place(of: nextYear, in: &years, cells: old.cells, now: now)
        let (year, joined) = (years[place], min(max(0, newOfficers), count))
        years[place] = try CodeYear(
            first: year.first,
            last: year.last,
            officers: UInt32(clamping: Int(year.officers) + joined),
            replacements: UInt32(clamping: Int(year.replacements) + count - joined)
        )
        var cells = old.cells
        cells[index] = try RoundsCell(name: cell, departments: cells[index].departments, years: years)
        let parts = Revision.RoundsParts(
            cells: cells, bookingPeriods: old.bookingPeriods, checkIns: old.checkIns, expires: old.expires)
        let bundle = try revised(Revision(rounds: parts), key: key, now: now)
        let maker = CardMaker(programme: trusted.id, programmeName: trusted.name, address: address, tool: tool)
        let batch = try maker.batch(of: cell, year: years[place], count: count, drawCode: drawCode)
        return (bundle, CodeRegisters(registers: [try SignedDocument(batch.register, signedBy: [key]).blob]), batch)
    }

    /// Where the wanted year stands among the cell's years. A cell that has no cards yet gets a year that ends with those of the others.
    private func place(of nextYear: Bool, in years: inout [CodeYear], cells: [RoundsCell], now: Instant) throws -> Int {
        let present = PeriodID(containing: now)
        let current = years.firstIndex { $0.covers(present) }
        if nextYear {
            guard let next = years.firstIndex(where: { $0.first > present }) else { throw DeskError(.cardsOver) }
            return next
        }
        if let current { return current }
        let ends = cells.flatMap(\.years).filter { $0.covers(present) }.map(\.last).max() ?? trusted.rounds.body.bookingPeriods.last?.period
        guard let last = ends, present <= last else { throw DeskError(.cardsOver) }
        // Not into the year that follows, where there is one.
        let following = years.first { $0.first > present }?.first
        let place = years.firstIndex { $0.first > present } ?? years.count
        let end = following.map { min(last, PeriodID(containing: $0.start - 1)) } ?? last
        years.insert(try CodeYear(first: present, last: end, officers: 0), at: place)
        return place
    }
}
