// A bundle that is in force, where a signer has one: what is to be signed is compared with it instead of with what this key signed last.

internal import Localization
internal import Policies
public import Trust
public import Wire

extension ProgrammeDraft {
    /// Where the provider side of this roster serves the newest bundle, with its timestamp.
    public var source: String? {
        roster.sides.first { $0.role == .provider }?.addresses.first.map { "\($0)/v1/trust" }
    }

    /// With the documents of another draft wherever it is at least as new: what is in force goes before a draft of the same version.
    public func raised(to other: ProgrammeDraft) -> ProgrammeDraft {
        var draft = self
        if other.charter.version >= charter.version { draft.charter = other.charter }
        if other.roster.version >= roster.version { draft.roster = other.roster }
        if other.policy.version >= policy.version { draft.policy = other.policy }
        if other.rounds.version >= rounds.version { draft.rounds = other.rounds }
        return draft
    }
}

extension DeskBundle {
    /// Whether the provider side has said lately that these documents are the newest. A bundle that was in force once carries its signatures for ever,
    /// whatever overtook it, and whoever kept a timestamp has it for a week: one of the last day and a half counts, since the provider side signs daily.
    /// Where one operator runs both sides, nobody else says so.
    public func isInForce(at now: Instant) -> Bool {
        guard !trusted.rules.singleOperator, let stamp = trusted.timestamp?.body, stamp.issued <= now + 3_600,
            now < min(stamp.expires, stamp.issued + 36 * 3_600)
        else { return false }
        return stamp.charter == trusted.charters.latest.pin && stamp.roster == trusted.roster.pin && stamp.policy == trusted.policy.pin
            && stamp.rounds == trusted.rounds.pin
    }

    /// What is in force, for comparing a bundle with it.
    /// - Throws: `bundleRefused` unless the bundle's charters begin with these.
    public func base(for bundle: TrustBundle, file: String) throws(DeskError) -> ProgrammeDraft {
        let charters = bundle.charters.compactMap { try? Unverified<Charter>($0).forItsSigner.body }
        guard charters.starts(with: trusted.charters.charters.map(\.body)) else {
            let isOurs = (try? bundle.claimedProgramme()) == trusted.id
            let error = TrustError(isOurs ? .charterChainBroken : .wrongProgramme, .charter)
            throw DeskError(.bundleRefused, ["file": file, "reason": error.words(.current)])
        }
        return try ProgrammeDraft(trusted.bundle, file: file)
    }
}
