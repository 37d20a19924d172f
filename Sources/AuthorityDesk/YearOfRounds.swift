// A year of rounds: the token keys that the provider side made, dealt out to quarters and cells, the same for everyone.

internal import Policies
internal import Sodium
public import Trust
internal import Wire

public struct YearOfRounds: Sendable {
    public let rounds: Rounds
    /// The first and the last quarter with a booking key: how long codes are good.
    public let quarters: ClosedRange<PeriodID>

    /// Takes the quarters from the present one on for which the provider side made booking keys, up to a year ahead.
    ///
    /// Check-in rounds are made only where both sides brought a key for the quarter and every cell with enough codes gets a token key of its
    /// own: a round for some cells only would tell them apart.
    /// - Throws: `DeskError` with `bookingKeysMissing` or `documentRefused`.
    init(
        programme: ProgrammeID,
        version: UInt64,
        cells: [RoundsCell],
        policy: PolicyRules,
        department: SideRequest,
        provider: SideRequest,
        now: Instant
    ) throws {
        let horizon = now + Term.year
        let periods = provider.bookingKeys
            .filter { $0.period.end > now && $0.period.start < horizon }
            .sorted { $0.period < $1.period }
        guard let first = periods.first?.period, let last = periods.last?.period, first.contains(now),
            zip(periods, periods.dropFirst()).allSatisfy({ $0.period.next == $1.period })
        else { throw DeskError(.bookingKeysMissing) }

        let enough = cells.filter { $0.codesIssued >= policy.minimumBatch }.map(\.name)
        let checkIns = Self.checkIns(periods.map(\.period), cells: enough, department: department, provider: provider)
        rounds = try Founding.document("rounds") { () throws(WireError) in
            try Rounds(
                programme: programme,
                version: version,
                issued: now,
                expires: min(horizon, last.end),
                cells: cells,
                bookingPeriods: periods,
                checkIns: checkIns
            )
        }
        quarters = first...last
    }

    private static func checkIns(
        _ periods: [PeriodID],
        cells: [CellName],
        department: SideRequest,
        provider: SideRequest
    ) -> [CheckInRound] {
        guard !cells.isEmpty else { return [] }
        var keys = provider.checkInKeys[...]
        var rounds: [CheckInRound] = []
        for period in periods {
            guard keys.count >= cells.count,
                let departmentKey = department.roundKeys.first(where: { $0.period == period })?.key,
                let providerKey = provider.roundKeys.first(where: { $0.period == period })?.key
            else { continue }
            let tokenKeys = zip(cells, keys).map { CellKey(cell: $0, key: $1) }
            keys = keys.dropFirst(cells.count)
            rounds.append(CheckInRound(period: period, tokenKeys: tokenKeys, departmentKey: departmentKey, providerKey: providerKey))
        }
        return rounds
    }
}
