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
        let isUnseen = !isInForce && othersAreEnough(since: known, without: key)
        func skip<Body: TrustDocument>(_ document: Body, _ outline: Outline) -> SkippedVersions? {
            self.skip(document, since: known, isUnseen: isUnseen, outline, texts)
        }
        let signs = asked(of: key)
        let all: [SkippedVersions?] = [
            skip(charter, Outline.of(charter)),
            signs.contains(.roster) ? skip(roster, Outline.of(roster)) : nil,
            signs.contains(.policy) ? skip(policy, Outline.of(policy)) : nil,
            signs.contains(.rounds) ? skip(rounds, Outline.of(rounds)) : nil,
        ]
        return all.compactMap(\.self)
    }

    /// Of a draft that this key makes itself, from a bundle that may not be what is in force: the documents that change, where others can have put a
    /// version of their own in force. Asked about, one by one.
    public func unseen(since old: ProgrammeDraft, by key: SigningPublicKey, _ texts: Texts) -> [Change] {
        guard othersAreEnough(since: old.pins, without: key) else { return [] }
        let changed = pins.filter { old.pins[$0.key] != $0.value }
        return DocumentKind.allCases.compactMap { kind in
            changed[kind].map { pin in
                let values = ["document": texts(kind.title), "version": "\(pin.version)"]
                return Change(sentence: texts(Self.othersCould, values), isGrave: true, isAskedAlone: true)
            }
        }
    }

    private static let othersCould =
        Message("{document}: others can have put another version {version} in force, and what it changed would be taken back here")

    /// By the charter that is known: a new one that asks for more signatures says nothing of what the old one let the others do.
    private func othersAreEnough(since known: [DocumentKind: Pin], without key: SigningPublicKey) -> Bool {
        let decisive = earlierCharters.first { $0.pin == known[.charter] } ?? charter
        guard let role = decisive.signer(key)?.role else { return false }
        return decisive.signers.count { $0.role == role && $0.key != key } >= decisive.threshold(of: role)
    }

    /// The documents in which the newest charter gives this key a say.
    private func asked(of key: SigningPublicKey) -> Set<DocumentKind> {
        charter.signer(key).map { DocumentKind.signed(by: $0.role) } ?? []
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
                Self.othersCould
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
