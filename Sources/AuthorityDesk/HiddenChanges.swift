// What differs between two versions of a document though a signer would read the same: nobody is asked to sign it.

internal import Localization
internal import Policies
internal import Trust
internal import Wire

extension ProgrammeDraft {
    /// The document in which something beyond dates and versions differs, though a signer would be shown nothing of it. What can be shown beside it
    /// does not help: each part answers for itself.
    func hiddenChange(since old: ProgrammeDraft, _ texts: Texts) -> DocumentKind? {
        func isHidden<Body: Redated>(_ new: Body, since old: Body, _ outline: (Body) -> Outline) -> Bool {
            guard let same = try? new.dated(like: old) else { return true }
            guard same.canonicalBytes != old.canonicalBytes else { return false }
            let (shown, before) = (outline(same), outline(old))
            return shown.changes(since: before, texts, within: []).isEmpty || shown.hidesPart(since: before, texts)
        }
        if isHidden(charter, since: old.charter, { Outline.of($0) }) { return .charter }
        if isHidden(roster, since: old.roster, { Outline.of($0) }) || hidesEntry(since: old, texts) { return .roster }
        if isHidden(policy, since: old.policy, { Outline.of($0) }) { return .policy }
        if hidesTokenKeys(since: old) { return .rounds }
        guard isHidden(rounds, since: old.rounds, { Outline.of($0) }), namedKeys(against: old, texts).isEmpty else { return nil }
        return .rounds
    }

    /// Whether an entry of the roster that stays is another, and reads the same: what is shown of one says nothing of the next.
    private func hidesEntry(since old: ProgrammeDraft, _ texts: Texts) -> Bool {
        func isHidden(_ new: Outline, _ old: Outline) -> Bool { new.changes(since: old, texts, within: []).isEmpty }
        let clinicians = roster.clinicians.contains { entry in
            guard let before = old.roster.clinician(entry.identity), before != entry else { return false }
            return isHidden(Outline.of(entry, in: roster), Outline.of(before, in: old.roster))
        }
        let sides = roster.sides.contains { side in
            guard let before = old.roster.sides.first(where: { $0.role == side.role }), before != side else { return false }
            return isHidden(Outline.of(side), Outline.of(before))
        }
        guard let plan = roster.recovery, let before = old.roster.recovery, plan != before else { return clinicians || sides }
        return clinicians || sides || isHidden(Outline.of(plan, in: roster), Outline.of(before, in: old.roster))
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
            let known = Dictionary(uniqueKeysWithValues: Self.numbered(others))
            return Self.numbered(parts).contains { identity, part in known[identity].map { part.hidesPart(since: $0, texts) } ?? false }
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
