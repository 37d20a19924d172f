// What a signer is not asked to sign: a policy that every program would refuse, a document that changes more than can be shown (`HiddenChanges`), and
// one whose date or version leaves no room for the next.

public import Localization
internal import Policies
internal import Trust
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
        guard policy.version > old.policy.version else { return }
        let known = policy.version - old.policy.version == 1 ? max(now, policy.issued) : old.policy.issued
        let asked = old.policy.rules.questions
        if let round = asked.roundChanged(by: policy.rules.questions, before: known + Timestamp.longestValidity) {
            throw DeskError(.roundSettled, ["file": file, "round": round.description])
        }
    }

    /// How many versions one may be ahead of the one before: those between may have been given up.
    static let farthestVersion: UInt64 = 100

    /// No line of the review shows versions and dates of issue. Every program goes by the newest date that is signed, and by the highest version: one
    /// that is far ahead would make all others expire, or leave no room for the next version.
    ///
    /// - Parameter old: what the signer signed last; nil the first time.
    /// - Throws: `datedAhead` for a date of issue more than a day from now; `datedBefore` for a newer version with an earlier date of issue;
    ///   `versionFarAhead` for one more than 100 beyond the one before; `verifiedAhead` for a number that was looked at on a day to come.
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
        if policy != old?.policy { try policy.rules.requireVerifiedByNow(texts, file: file, now: now) }
    }
}
