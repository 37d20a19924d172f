// Where a charter gives a key a say, and where a bundle carries its good signature.

internal import Sodium
internal import Trust
internal import Wire

extension TrustBundle {
    /// Which version of the newest charter and of each other document this is; what cannot be read is left out.
    var pins: [DocumentKind: Pin] {
        let pins = [pin(charters.last, Charter.self), pin(roster, Roster.self), pin(policy, PolicyDocument.self), pin(rounds, Rounds.self)]
        return Dictionary(uniqueKeysWithValues: pins.compactMap(\.self))
    }

    private func pin<Body: TrustDocument>(_ blob: Blob?, _: Body.Type) -> (DocumentKind, Pin)? {
        guard let blob, let document = try? Unverified<Body>(blob).forItsSigner else { return nil }
        return (Body.kind, document.body.pin)
    }

    /// The documents in which the newest charter gives this key a say; none for the key of a stranger.
    func asked(of key: SigningPublicKey) -> Set<DocumentKind> {
        let charter = try? DeskBundle.newestCharter(of: self, file: "")
        return charter?.signer(key).map { DocumentKind.signed(by: $0.role) } ?? []
    }

    /// The documents that carry this key's signature, and a good one: whoever writes a bundle can put the key beside any bytes.
    func signed(with key: SigningPublicKey) -> Set<DocumentKind> {
        func isSigned<Body: CanonicalObject>(_ blob: Blob?, _: Body.Type) -> Bool {
            guard let blob, let document = try? Unverified<Body>(blob).forItsSigner,
                let entry = document.signatures.first(where: { $0.signer == key })
            else { return false }
            return (try? key.verify(entry.signature, of: document.body.canonicalBytes)) != nil
        }
        var kinds: Set<DocumentKind> = []
        if isSigned(charters.last, Charter.self) { kinds.insert(.charter) }
        if isSigned(roster, Roster.self) { kinds.insert(.roster) }
        if isSigned(policy, PolicyDocument.self) { kinds.insert(.policy) }
        if isSigned(rounds, Rounds.self) { kinds.insert(.rounds) }
        return kinds
    }

    /// Whether a document carries good signatures of as many signers as the newest charter asks for; a charter, those of the one before as well.
    func isSignedByEnough(_ kind: DocumentKind) -> Bool {
        guard let programme = try? claimedProgramme(), let charter = try? DeskBundle.newestCharter(of: self, file: "") else { return false }
        func isVerified<Body: CharterSigned>(_ blob: Blob, _: Body.Type) -> Bool {
            (try? Unverified<Body>(blob).verified(by: charter, of: programme)) != nil
        }
        return switch kind {
        case .charter: (try? CharterChain(charters, programme: programme)) != nil
        case .roster: isVerified(roster, Roster.self)
        case .policy: isVerified(policy, PolicyDocument.self)
        case .rounds: isVerified(rounds, Rounds.self)
        default: false
        }
    }
}

extension DocumentKind {
    /// What a signer of this role has a say in.
    static func signed(by role: SignerRole) -> Set<DocumentKind> {
        let parts: [(kind: DocumentKind, roles: [SignerRole])] = [
            (.charter, SignerRole.allCases), (.roster, Roster.signedBy), (.policy, PolicyDocument.signedBy), (.rounds, Rounds.signedBy),
        ]
        return Set(parts.filter { $0.roles.contains(role) }.map(\.kind))
    }
}
