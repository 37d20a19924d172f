// The keys of the rounds: those already named stay as they are, those of the quarters to come are dealt out once, the same for everyone.

internal import Policies
internal import Sodium
internal import Trust
internal import Wire

/// Named keys never change: a token key in another place, or another key in its place, would make tokens worthless that officers hold. But the sides' own
/// keys of a round that has not begun may: nothing is sealed to them yet, and a side that was restored from a backup has none.
struct RoundKeys: Sendable {
    let bookingPeriods: [BookingPeriod]
    let checkIns: [CheckInRound]

    /// The present quarter and those after it that have a booking key.
    let quarters: ClosedRange<PeriodID>

    /// Carries over what is named already and appends the quarters from the present one on, up to a year ahead.
    /// - Parameter old: `nil` at founding.
    /// - Throws: `bookingKeysMissing`, or `keysContradict` where a request brings another key for what is named.
    init(
        after old: Rounds?,
        cells: [RoundsCell],
        minimumBatch: UInt32,
        department: SideRequest,
        provider: SideRequest,
        now: Instant
    ) throws(DeskError) {
        let present = PeriodID(containing: now)
        if let old { try Self.requireAgreement(with: old, department, provider, present) }
        let named = (old?.bookingPeriods ?? []).filter { Self.isNeeded($0.period, at: now) }
        let fresh = provider.bookingKeys.filter { offered in
            offered.period >= present && offered.period.start < now + Term.year && !named.contains { $0.period == offered.period }
        }
        bookingPeriods = (named + fresh).sorted { $0.period < $1.period }

        let ahead = bookingPeriods.map(\.period).filter { $0 >= present }
        guard let last = ahead.last, ahead.first == present, zip(ahead, ahead.dropFirst()).allSatisfy({ $0.next == $1 }) else {
            throw DeskError(.bookingKeysMissing)
        }
        quarters = present...last
        let kept = (old?.checkIns ?? []).compactMap { Self.allowed($0, cells: cells, minimumBatch: minimumBatch) }
            .filter { $0.period.next >= present }.map { $0.period > present ? Self.rekeyed($0, department, provider) : $0 }
        let rounds = ahead.filter { old?.checkIn($0) == nil }.compactMap { period in
            Self.round(period, cells: cells.filter { $0.officers(in: period) >= minimumBatch }.map(\.name), old, department, provider)
        }
        checkIns = (kept + rounds).sorted { $0.period < $1.period }
    }

    /// A token can pay until the end of the next quarter, for a session as far ahead as a calendar may open, and the booking is looked at
    /// until it is deleted.
    static func isNeeded(_ period: PeriodID, at now: Instant) -> Bool {
        period.next.end + Term.bookingsAhead + Int64(PolicyRules.retentionCeiling) * 86_400 > now
    }

    /// A named round without the cells that have too few officers, or other departments, under the new rules; nil where none is left.
    static func allowed(_ round: CheckInRound, cells: [RoundsCell], minimumBatch: UInt32) -> CheckInRound? {
        let keys = round.tokenKeys.filter { key in
            cells.contains { $0.name == key.cell && $0.officers(in: round.period) >= minimumBatch }
        }
        guard !keys.isEmpty else { return nil }
        return CheckInRound(period: round.period, tokenKeys: keys, departmentKey: round.departmentKey, providerKey: round.providerKey)
    }

    /// With the keys that the sides bring for it, where they bring some.
    private static func rekeyed(_ round: CheckInRound, _ department: SideRequest, _ provider: SideRequest) -> CheckInRound {
        func key(_ request: SideRequest) -> SealingPublicKey? { request.roundKeys.first { $0.period == round.period }?.key }
        return CheckInRound(
            period: round.period, tokenKeys: round.tokenKeys, departmentKey: key(department) ?? round.departmentKey,
            providerKey: key(provider) ?? round.providerKey)
    }

    /// Only where both sides brought a key for the quarter and every cell with enough officers gets a token key of its own: a round for some
    /// of them would tell them apart.
    private static func round(
        _ period: PeriodID, cells: [CellName], _ old: Rounds?, _ department: SideRequest, _ provider: SideRequest
    ) -> CheckInRound? {
        let keys = provider.checkInKeys.filter { $0.period == period && old?.use(ofTokenKey: $0.key.keyID) == nil }
        guard !cells.isEmpty, keys.count >= cells.count,
            let departmentKey = department.roundKeys.first(where: { $0.period == period })?.key,
            let providerKey = provider.roundKeys.first(where: { $0.period == period })?.key
        else { return nil }
        let tokenKeys = zip(cells, keys).map { CellKey(cell: $0, key: $1.key) }
        return CheckInRound(period: period, tokenKeys: tokenKeys, departmentKey: departmentKey, providerKey: providerKey)
    }

    private static func requireAgreement(with old: Rounds, _ department: SideRequest, _ provider: SideRequest, _ present: PeriodID)
        throws(DeskError)
    {
        func refuse(_ side: SideRole, _ period: PeriodID) -> DeskError {
            DeskError(.keysContradict, ["side": side.rawValue, "quarter": period.description])
        }
        for offered in provider.bookingKeys {
            let use = old.use(ofTokenKey: offered.key.keyID)
            let named = old.bookingKey(of: offered.period)
            guard named ?? offered.key == offered.key, use == nil || use == .booking(offered.period) else {
                throw refuse(.provider, offered.period)
            }
        }
        for offered in provider.checkInKeys {
            switch old.use(ofTokenKey: offered.key.keyID) {
            case nil: continue
            case .checkIn(offered.period, _)?: continue
            default: throw refuse(.provider, offered.period)
            }
        }
        for request in [department, provider] {
            for offered in request.roundKeys where offered.period <= present {
                guard let round = old.checkIn(offered.period) else { continue }
                let named = request.role == .department ? round.departmentKey : round.providerKey
                guard named == offered.key else { throw refuse(request.role, offered.period) }
            }
        }
    }
}
