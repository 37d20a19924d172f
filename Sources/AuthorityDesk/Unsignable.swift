// What a signer is not asked to sign: a policy that every program would refuse, a document that changes more than can be shown, and one whose date or
// version leaves no room for the next.

public import Localization
internal import Policies
public import Trust
public import Wire

extension ProgrammeDraft {
    /// Before anything is signed, and before a signer is asked.
    ///
    /// The clock is the signer's own. Whoever takes the signed policy goes by dates that are signed (`SettledQuestions`), so a change that is signed too
    /// late would be refused by both sides; here it is said to the person who can do something about it. Between two versions of which this
    /// signer has signed the next but one only, nothing is known of when the one between came into force, so that only the sides can tell.
    ///
    /// - Parameter old: what the signer signed last, or what this draft was made from.
    /// - Throws: `roundSettled`, `changeUnseen`, `verifiedAhead` for a number that was looked at on a day to come, or what `requirePlausible`
    ///   throws.
    public func requireSignable(since old: ProgrammeDraft, _ texts: Texts, file: String, now: Instant) throws(DeskError) {
        try requirePlausible(since: old, texts, file: file, now: now)
        if let kind = hiddenChange(since: old, texts) {
            throw DeskError(.changeUnseen, ["file": file, "document": texts(kind.title)])
        }
        if policy != old.policy { try requireVerifiedByNow(texts, file: file, now: now) }
        guard policy.version > old.policy.version else { return }
        let known = policy.version - old.policy.version == 1 ? max(now, policy.issued) : old.policy.issued
        let asked = old.policy.rules.questions
        if let round = asked.roundChanged(by: policy.rules.questions, before: known + Timestamp.longestValidity) {
            throw DeskError(.roundSettled, ["file": file, "round": round.description])
        }
    }

    /// Nobody would believe such a day, and say of the number that nobody has checked it.
    private func requireVerifiedByNow(_ texts: Texts, file: String, now: Instant) throws(DeskError) {
        for line in policy.rules.crisisResources + policy.rules.directory.map(\.line) {
            guard let day = line.verified, ResourceAge.believed(day, at: now) == nil else { continue }
            throw DeskError(.verifiedAhead, ["file": file, "name": line.name, "date": Outline.day(day, texts)])
        }
    }

    /// How many versions one may be ahead of the one before: those between may have been given up.
    static let farthestVersion: UInt64 = 100

    /// No line of the review shows versions and dates of issue. Every program goes by the newest date that is signed, and by the highest version: one
    /// that is far ahead would make all others expire, or leave no room for the next version.
    ///
    /// - Parameter old: what the signer signed last; nil the first time.
    /// - Throws: `datedAhead` for a date of issue more than a day from now; `datedBefore` for a newer version with an earlier date of issue;
    ///   `versionFarAhead` for one more than 100 beyond the one before.
    public func requirePlausible(since old: ProgrammeDraft?, _ texts: Texts, file: String, now: Instant) throws(DeskError) {
        func require<Body: TrustDocument>(_ document: Body, since before: Body?) throws(DeskError) {
            guard document != before else { return }
            let values = [
                "file": file, "document": texts(Body.kind.title), "date": Outline.day(document.issued, texts),
                "version": "\(document.version)",
                "known": "\(before?.version ?? 0)",
            ]
            guard document.issued <= now + 86_400 else { throw DeskError(.datedAhead, values) }
            guard let before, document.version > before.version else { return }
            guard document.issued >= before.issued else { throw DeskError(.datedBefore, values) }
            guard document.version - before.version <= Self.farthestVersion else { throw DeskError(.versionFarAhead, values) }
        }
        try require(charter, since: old?.charter)
        try require(roster, since: old?.roster)
        try require(policy, since: old?.policy)
        try require(rounds, since: old?.rounds)
    }

    /// The document in which something beyond dates and versions differs, though a signer would be shown nothing of it. What can be shown beside it
    /// does not help: each part answers for itself.
    private func hiddenChange(since old: ProgrammeDraft, _ texts: Texts) -> DocumentKind? {
        func isHidden<Body: Redated>(_ new: Body, since old: Body, _ outline: (Body) -> Outline) -> Bool {
            guard let same = try? new.dated(like: old) else { return true }
            guard same != old else { return false }
            let (shown, before) = (outline(same), outline(old))
            return shown.changes(since: before, texts, within: []).isEmpty || shown.hidesPart(since: before, texts)
        }
        if isHidden(charter, since: old.charter, { Outline.of($0) }) { return .charter }
        if isHidden(roster, since: old.roster, { Outline.of($0) }) { return .roster }
        if isHidden(policy, since: old.policy, { Outline.of($0) }) { return .policy }
        if hidesTokenKeys(since: old) { return .rounds }
        guard isHidden(rounds, since: old.rounds, { Outline.of($0) }), namedKeys(against: old, texts).isEmpty else { return nil }
        return .rounds
    }

    /// Whether a round that stays has the same token keys of the same cells, and not in the same order.
    private func hidesTokenKeys(since old: ProgrammeDraft) -> Bool {
        old.rounds.checkIns.contains { named in
            guard let keys = rounds.checkIn(named.period)?.tokenKeys else { return false }
            return keys != named.tokenKeys && Set(keys) == Set(named.tokenKeys)
        }
    }
}

extension Outline {
    /// Whether something is another than before, at any depth, and reads the same: another second of one minute.
    fileprivate func hidesPart(since old: Outline, _ texts: Texts) -> Bool {
        let before = Dictionary(old.entries.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
        return entries.contains { entry in
            guard let earlier = before[entry.key], earlier != entry.value else { return false }
            guard case .outlines(let parts) = entry.value, case .outlines(let others) = earlier else {
                let (before, now) = Self.compared(earlier, entry, texts)
                return before == now
            }
            let known = Dictionary(others.map { ($0.identity, $0) }, uniquingKeysWith: { first, _ in first })
            return parts.contains { part in known[part.identity].map { part.hidesPart(since: $0, texts) } ?? false }
        }
    }
}

/// With another's version and dates, so that what is left of a difference is what the document says. The initialisers name every part.
private protocol Redated: TrustDocument {
    func dated(like other: Self) throws(WireError) -> Self
}

extension Charter: Redated {
    fileprivate func dated(like other: Charter) throws(WireError) -> Charter {
        try Charter(
            programme: other.programme, version: other.version, issued: other.issued, expires: other.expires, programmeName: programmeName,
            contact: contact, signers: signers, clinicalThreshold: clinicalThreshold, sponsorThreshold: sponsorThreshold)
    }
}

extension Roster: Redated {
    fileprivate func dated(like other: Roster) throws(WireError) -> Roster {
        try Roster(
            programme: programme, version: other.version, issued: other.issued, expires: other.expires, departments: departments,
            clinicians: clinicians, sides: sides, recovery: recovery, formerCustodians: formerCustodians)
    }
}

extension PolicyDocument: Redated {
    fileprivate func dated(like other: PolicyDocument) throws(WireError) -> PolicyDocument {
        try PolicyDocument(programme: programme, version: other.version, issued: other.issued, expires: other.expires, rules: rules)
    }
}

extension Rounds: Redated {
    fileprivate func dated(like other: Rounds) throws(WireError) -> Rounds {
        try Rounds(
            programme: programme, version: other.version, issued: other.issued, expires: other.expires, cells: cells,
            bookingPeriods: bookingPeriods, checkIns: checkIns)
    }
}
