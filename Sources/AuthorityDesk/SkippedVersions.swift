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
    ///
    /// Where the others of this signer's role are enough without this key, another version of the very same number can be in force, and what follows
    /// this key's own would overtake it: then every document that changes is one of them, unless what is in force was shown.
    /// - Parameters:
    ///   - known: what this key signed last, or what is in force since; of a kind that is missing nothing is known.
    ///   - isInForce: whether `known` is what is in force.
    public func skipped(
        since known: [DocumentKind: Pin], isInForce: Bool, by key: SigningPublicKey, _ texts: Texts
    ) -> [SkippedVersions] {
        let role = charter.signer(key)?.role
        let others = charter.signers.count { $0.role == role && $0.key != key }
        let needed = role == .clinical ? charter.clinicalThreshold : charter.sponsorThreshold
        let isUnseen = !isInForce && others >= Int(needed)
        func skip<Body: TrustDocument>(_ document: Body, _ outline: Outline) -> SkippedVersions? {
            self.skip(document, since: known, isUnseen: isUnseen, outline, texts)
        }
        func signs(_ roles: [SignerRole]) -> Bool { roles.contains { $0 == role } }
        let all: [SkippedVersions?] = [
            skip(charter, Outline.of(charter)),
            signs(Roster.signedBy) ? skip(roster, Outline.of(roster)) : nil,
            signs(PolicyDocument.signedBy) ? skip(policy, Outline.of(policy)) : nil,
            signs(Rounds.signedBy) ? skip(rounds, Outline.of(rounds)) : nil,
        ]
        return all.compactMap(\.self)
    }

    private func skip<Body: TrustDocument>(
        _ document: Body, since known: [DocumentKind: Pin], isUnseen: Bool, _ outline: Outline, _ texts: Texts
    ) -> SkippedVersions? {
        guard let old = known[Body.kind], document.pin != old else { return nil }
        let follows = document.version &- 1 == old.version
        guard !follows || isUnseen else { return nil }
        let (first, last) = (old.version &+ 1, document.version &- 1)
        let message: Message =
            if follows {
                Message("{document}: others can have put another version {version} in force, and what it changed would be taken back here")
            } else if document.version <= old.version {
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
}
