// A bundle that is in force, where a signer has one: what is to be signed is compared with it instead of with what this key signed last.

internal import Localization
public import Trust
internal import Wire

extension ProgrammeDraft {
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
