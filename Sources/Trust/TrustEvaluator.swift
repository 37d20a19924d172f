// The one door through which documents from a server become a programme that a tool may believe.

internal import Policies
public import Wire

/// Verifies bundles: charter chain, signatures and thresholds, pins, the timestamp. Pure: no clock, no network, no disk.
///
/// Expired documents are accepted and reported by `TrustedProgramme.validity(at:)`: reading and cancelling must go on with them.
public enum TrustEvaluator {
    /// Of an officer or clinician who knows nothing but the digest on the card.
    /// - Parameter now: the local clock, never a signed time: what is dated more than a day ahead of it is refused, so that no signature moves time
    ///   for its readers. A clock that is behind by more has to be set first.
    public static func firstContact(
        _ bundle: TrustBundle,
        programme: ProgrammeID,
        now: Instant
    ) throws(TrustError) -> (programme: TrustedProgramme, pins: TrustPins) {
        let result = try evaluate([(nil, bundle)], programme: programme, pins: nil, now: now)
        return (result.programme, result.pins)
    }

    /// Throws for a bundle that is in any way behind, beside or below what was seen; the caller keeps what it has. Documents that were taken already
    /// are believed whatever the local clock says since.
    public static func accept(
        _ bundle: TrustBundle,
        pins: TrustPins,
        now: Instant
    ) throws(TrustError) -> (programme: TrustedProgramme, pins: TrustPins) {
        let result = try evaluate([(nil, bundle)], programme: pins.programme, pins: pins, now: now)
        return (result.programme, result.pins)
    }

    /// Takes the highest valid version of each document from both sides, and reports where they differ.
    /// - Parameter pins: `nil` at first contact.
    public static func accept(
        department: TrustBundle,
        provider: TrustBundle,
        programme: ProgrammeID,
        pins: TrustPins?,
        now: Instant
    ) throws(TrustError) -> (programme: TrustedProgramme, pins: TrustPins, differences: [TrustDifference]) {
        try evaluate([(.department, department), (.provider, provider)], programme: programme, pins: pins, now: now)
    }

    private typealias Source = (side: SideRole?, bundle: TrustBundle)

    private static func evaluate(
        _ sources: [Source],
        programme: ProgrammeID,
        pins: TrustPins?,
        now: Instant
    ) throws(TrustError) -> (programme: TrustedProgramme, pins: TrustPins, differences: [TrustDifference]) {
        guard pins == nil || pins?.programme == programme else { throw TrustError(.wrongProgramme, .charter) }
        // A date no later than the newest that was taken before moves no time, though the local clock is behind it now. Not a day more than
        // that: each document could win another day.
        let latest = max(now + Seconds.day, pins?.newestTime ?? now)
        var differences: [TrustDifference] = []

        let charterOffers = sources.map { source in
            let item = attempt { () throws(TrustError) -> CharterChain in
                let chain = try CharterChain(source.bundle.charters, programme: programme)
                try requireIssued(chain.current, by: latest)
                return chain
            }
            return Offer(side: source.side, item: item)
        }
        let chosenCharters = try Selection.ofCharters.choose(charterOffers, pinned: pins?.charter)
        guard let charters = chosenCharters.item else { throw TrustError(.charterChainBroken, .charter) }
        differences += chosenCharters.differences

        func select<Body: CharterSigned>(
            _ blob: KeyPath<TrustBundle, Blob>,
            further: (Verified<Body>) throws(TrustError) -> Void = { (_: Verified<Body>) throws(TrustError) in }
        ) throws(TrustError) -> Verified<Body> {
            let offers = sources.map { source in
                let item = attempt { () throws(TrustError) in
                    let document = try Unverified<Body>(source.bundle[keyPath: blob]).verified(by: charters.current, of: programme)
                    try requireIssued(document.body, by: latest)
                    try further(document)
                    return document
                }
                return Offer(side: source.side, item: item)
            }
            let chosen = try Selection<Verified<Body>>.of(Body.self).choose(offers, pinned: pins?.pin(of: Body.kind))
            differences += chosen.differences
            guard let document = chosen.item else { throw TrustError(.malformed, Body.kind) }
            return document
        }
        let roster: Verified<Roster> = try select(\.roster) { (document) throws(TrustError) in try pins?.check(document.body) }
        let policy: Verified<PolicyDocument> = try select(\.policy) { (document) throws(TrustError) in
            try checkBounds(document.body)
            try pins?.check(document.body)
        }
        let rounds: Verified<Rounds> = try select(\.rounds) { (document) throws(TrustError) in try pins?.check(document.body) }
        try checkCells(of: rounds.body, under: policy.body)

        guard let provider = roster.body.sides.first(where: { $0.role == .provider }) else { throw TrustError(.malformed, .roster) }
        // What another online key signed says nothing about this one's timestamps.
        let known = pins.flatMap { $0.providerKey == provider.signingKey ? $0 : nil }
        let timestampOffers = sources.map { source in
            Offer(
                side: source.side,
                item: source.bundle.timestamp.map { blob in
                    attempt { () throws(TrustError) in
                        let stamp = try Unverified<Timestamp>(blob).verified(by: roster.body)
                        // One that was taken already stays, also where the local clock was turned back since.
                        guard stamp.pin == known?.timestamp || stamp.body.issued <= now + Seconds.day else {
                            throw TrustError(.implausibleTime, .timestamp)
                        }
                        return stamp
                    }
                }
            )
        }
        let chosenTimestamp = try Selection<Verified<Timestamp>>.of(Timestamp.self).choose(timestampOffers, pinned: known?.timestamp)
        differences += chosenTimestamp.differences
        let timestamp = chosenTimestamp.item
        if let timestamp { try check(timestamp.body, names: charters, roster, policy, rounds) }

        let dates = [charters.current.issued, roster.body.issued, policy.body.issued, rounds.body.issued]
        let newest = (dates + [timestamp?.body.issued, known?.newestTime].compactMap { $0 }).max() ?? now
        let newPins = TrustPins(
            programme: programme,
            charter: charters.latest.pin,
            roster: roster.pin,
            policy: policy.pin,
            rounds: rounds.pin,
            timestamp: timestamp?.pin ?? known?.timestamp,
            providerKey: provider.signingKey,
            revocations: roster.body.revocations,
            tokenKeys: rounds.body.namedTokenKeys.keeping(pins?.tokenKeys ?? [], at: min(now, newest)),
            settled: SettledQuestions(policy, timestamp?.body, after: pins?.settled),
            freshUntil: timestamp?.body.expires ?? known?.freshUntil,
            newestTime: newest
        )
        let trusted = TrustedProgramme(
            charters: charters,
            roster: roster,
            policy: policy,
            rounds: rounds,
            timestamp: timestamp,
            freshUntil: newPins.freshUntil,
            newestTime: newPins.newestTime
        )
        return (trusted, newPins, differences)
    }

    private static func attempt<Item>(_ body: () throws(TrustError) -> Item) -> Result<Item, TrustError> {
        do { return .success(try body()) } catch { return .failure(error) }
    }

    /// Readers count time by the dates of what they believe: one from the future would let all else expire. Throws `implausibleTime`.
    private static func requireIssued<Document: TrustDocument>(_ document: Document, by latest: Instant) throws(TrustError) {
        guard document.issued <= latest else { throw TrustError(.implausibleTime, Document.kind) }
    }

    private static func checkBounds(_ policy: PolicyDocument) throws(TrustError) {
        do { try policy.rules.check() } catch { throw TrustError(.policyOutOfBounds, .policy, error.code.rawValue) }
    }

    /// A check-in round may exist only for a cell of the policy in which at least the minimum batch of officers got a card for that quarter.
    private static func checkCells(of rounds: Rounds, under policy: PolicyDocument) throws(TrustError) {
        for round in rounds.checkIns {
            for cell in round.tokenKeys.map(\.cell) {
                let issued = rounds.cells.first { $0.name == cell }
                let named = policy.rules.cells.first { $0.name == cell }
                guard let issued, let named, issued.officers(in: round.period) >= policy.rules.minimumBatch,
                    Set(issued.departments) == Set(named.departments)
                else { throw TrustError(.cellTooSmall, .rounds) }
            }
        }
    }

    /// What the timestamp names must be here, in that version or a newer one: newer ones carry their own signatures, older ones are withheld.
    private static func check(
        _ timestamp: Timestamp,
        names charters: CharterChain,
        _ roster: Verified<Roster>,
        _ policy: Verified<PolicyDocument>,
        _ rounds: Verified<Rounds>
    ) throws(TrustError) {
        guard charters.charters.contains(where: { $0.pin == timestamp.charter }) else { throw TrustError(.mixedUp, .charter) }
        let named: [(DocumentKind, Pin, Pin)] = [
            (.roster, timestamp.roster, roster.pin), (.policy, timestamp.policy, policy.pin), (.rounds, timestamp.rounds, rounds.pin),
        ]
        for (kind, named, present) in named {
            guard present == named || present.version > named.version else { throw TrustError(.mixedUp, kind) }
        }
        // The online key cannot date its clients into a time when everything has expired.
        let ends = [charters.current.expires, roster.body.expires, policy.body.expires, rounds.body.expires]
        guard ends.allSatisfy({ timestamp.issued < $0 }) else { throw TrustError(.implausibleTime, .timestamp) }
    }
}
