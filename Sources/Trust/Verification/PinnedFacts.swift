// What a newer version may not take back: a revocation, and the key of a quarter that tokens are held for.

internal import Policies
internal import Sodium
internal import Wire

extension TrustPins {
    /// Throws `revocationUndone` for a roster in which a clinician who was revoked is not, or not so early, or not any more.
    /// Older versions and forks are refused for that alone.
    func check(_ roster: Roster) throws(TrustError) {
        guard roster.version > self.roster.version else { return }
        for (clinician, since) in revocations {
            guard let revoked = roster.clinician(clinician)?.revokedAt, revoked <= since else {
                throw TrustError(.revocationUndone, .roster)
            }
        }
    }

    /// Throws `keysExchanged` for rounds that name another key for what was named, or a named key for something else: a key of their own for
    /// one officer would tell who spends its tokens.
    func check(_ rounds: Rounds) throws(TrustError) {
        guard rounds.version > self.rounds.version else { return }
        let named = Dictionary(rounds.namedTokenKeys.map { (Place($0), $0.keyID) }) { first, _ in first }
        let places = Dictionary(rounds.namedTokenKeys.map { ($0.keyID, Place($0)) }) { first, _ in first }
        for pinned in tokenKeys {
            guard named[Place(pinned)] ?? pinned.keyID == pinned.keyID, places[pinned.keyID] ?? Place(pinned) == Place(pinned) else {
                throw TrustError(.keysExchanged, .rounds)
            }
        }
    }

    private struct Place: Hashable {
        let period: PeriodID
        let cell: String?

        init(_ key: NamedTokenKey) {
            period = key.period
            cell = key.cell?.text
        }
    }
}

extension Roster {
    var revocations: [SigningPublicKey: Instant] {
        Dictionary(clinicians.compactMap { entry in entry.revokedAt.map { (entry.identity, $0) } }) { first, _ in first }
    }
}

extension Rounds {
    /// In order of period and cell.
    var namedTokenKeys: [NamedTokenKey] {
        let bookings = bookingPeriods.map { NamedTokenKey(period: $0.period, cell: nil, keyID: $0.key.keyID) }
        let rounds = checkIns.flatMap { round in
            round.tokenKeys.map { NamedTokenKey(period: round.period, cell: $0.cell, keyID: $0.key.keyID) }
        }
        return (bookings + rounds).sorted { ($0.period, $0.cell?.text ?? "") < ($1.period, $1.cell?.text ?? "") }
    }
}

extension [NamedTokenKey] {
    /// With those of earlier rounds whose quarter is not over, so that a key left out once cannot come back as another.
    func keeping(_ earlier: [NamedTokenKey], at certain: Instant) -> [NamedTokenKey] {
        let places = Set(map { [$0.period.description, $0.cell?.text ?? ""] })
        let kept = earlier.filter { !places.contains([$0.period.description, $0.cell?.text ?? ""]) && $0.period.end > certain }
        return (self + kept).sorted { ($0.period, $0.cell?.text ?? "") < ($1.period, $1.cell?.text ?? "") }
    }
}
