// Versions between what a signer knows and what is to be signed: others signed them, and what they changed this signer was never shown.

public import Localization
public import Sodium
public import Trust
internal import Wire

/// A document whose version does not follow the one that this signer knows.
public struct SkippedVersions: Sendable {
    /// Which versions: said loudly, and asked about by itself.
    public let change: Change
    /// The document whole.
    public let outline: Outline
}

extension ProgrammeDraft {
    /// Which version of each document this is.
    public var pins: [DocumentKind: Pin] { [.charter: charter.pin, .roster: roster.pin, .policy: policy.pin, .rounds: rounds.pin] }

    /// Of the documents that are this key's to sign, those that neither are known nor follow the known version. Compared with the known one alone,
    /// whatever a version between them strengthened would be taken back unseen.
    /// - Parameter known: what this key signed last, or what is in force since; of a kind that is missing nothing is known.
    public func skipped(since known: [DocumentKind: Pin], by key: SigningPublicKey, _ texts: Texts) -> [SkippedVersions] {
        let role = charter.signer(key)?.role
        func signs(_ roles: [SignerRole]) -> Bool { roles.contains { $0 == role } }
        let all: [SkippedVersions?] = [
            skip(charter, since: known, Outline.of(charter), texts),
            signs(Roster.signedBy) ? skip(roster, since: known, Outline.of(roster), texts) : nil,
            signs(PolicyDocument.signedBy) ? skip(policy, since: known, Outline.of(policy), texts) : nil,
            signs(Rounds.signedBy) ? skip(rounds, since: known, Outline.of(rounds), texts) : nil,
        ]
        return all.compactMap(\.self)
    }

    private func skip<Body: TrustDocument>(
        _ document: Body, since known: [DocumentKind: Pin], _ outline: Outline, _ texts: Texts
    ) -> SkippedVersions? {
        guard let old = known[Body.kind], document.pin != old, document.version &- 1 != old.version else { return nil }
        let (first, last) = (old.version &+ 1, document.version &- 1)
        let message: Message =
            if document.version <= old.version {
                Message("{document}: version {version} does not follow version {known}, which was there before")
            } else if first == last {
                Message("{document}: version {first} was not signed with this key, and what it changed may be taken back here")
            } else {
                Message(
                    "{document}: versions {first} to {last} were not signed with this key, and what they changed may be taken back here")
            }
        let values = [
            "document": texts(Body.kind.title), "version": "\(document.version)", "known": "\(old.version)", "first": "\(first)",
            "last": "\(last)",
        ]
        var whole = Outline()
        whole.add(Body.kind.rawValue, Body.kind.title, .outlines([outline]))
        return SkippedVersions(change: Change(sentence: texts(message, values), isGrave: true, isAskedAlone: true), outline: whole)
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
