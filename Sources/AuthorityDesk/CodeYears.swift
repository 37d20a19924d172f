// Years of cards: counted for each cell and year, the new ones beginning where the old ones end.

internal import Policies
internal import Trust
internal import Wire

extension DeskBundle {
    /// The cells of a programme file with the cards that were printed for them so far.
    ///
    /// A cell may grow, never shrink: its cards were counted with the departments that it had. A cell made of departments that had cards
    /// inherits their years, empty, so that nobody gets a second card for the same quarters.
    /// - Throws: `cellShrinks`.
    func cells(planned: ProgrammeFile) throws(DeskError) -> [RoundsCell] {
        let old = trusted.rounds.body.cells
        var cells: [RoundsCell] = []
        for name in planned.cells {
            let departments = planned.departments(of: name)
            var years: [CodeYear] = []
            if let known = old.first(where: { $0.name == name }) {
                guard Set(departments).isSuperset(of: known.departments) else {
                    throw DeskError(
                        .cellShrinks, ["name": name.text, "departments": known.departments.map(\.text).joined(separator: ", ")])
                }
                years = known.years
            } else {
                let before = old.filter { !Set($0.departments).isDisjoint(with: departments) }
                let longest = before.max { ($0.years.last?.last.number ?? 0) < ($1.years.last?.last.number ?? 0) }
                years = try Self.made { () throws(WireError) in
                    try (longest?.years ?? []).map { year throws(WireError) in try CodeYear(first: year.first, last: year.last, officers: 0)
                    }
                }
            }
            cells.append(try Self.made { () throws(WireError) in try RoundsCell(name: name, departments: departments, years: years) })
        }
        return cells
    }

    /// With a new year of cards for every cell, one for each officer of the file; `nil` while the cards in use last for three quarters more.
    func cellsWithNewYear(_ cells: [RoundsCell], planned: ProgrammeFile, now: Instant) throws(DeskError) -> [RoundsCell]? {
        let present = PeriodID(containing: now)
        let last = cells.flatMap(\.years).map(\.last).max()
        guard last.map({ $0 <= present.next.next }) ?? true else { return nil }
        // Without a gap a year is four quarters; after one, the rest of the present quarter and four more, as at founding.
        let start = last.map { $0.next } ?? present
        let end = start > present ? start.next.next.next : present.next.next.next.next
        var renewed: [RoundsCell] = []
        for cell in cells {
            let first = max(cell.years.last?.last.next ?? present, present)
            let kept = cell.years.filter { $0.last.next >= present }
            renewed.append(
                try Self.made { () throws(WireError) in
                    let year = try CodeYear(first: first, last: end, officers: UInt32(clamping: planned.cards(of: cell.name)))
                    return try RoundsCell(name: cell.name, departments: cell.departments, years: kept + [year])
                })
        }
        return renewed
    }

    private static func made<Value>(_ make: () throws(WireError) -> Value) throws(DeskError) -> Value {
        try Founding.document("rounds", make)
    }
}
