// Who still has to sign: every document, every role, not only the first.

public import Localization
internal import Sodium
public import Trust
internal import Wire

/// Signatures that a bundle needs before anybody believes it.
public struct MissingSignatures: Sendable, Equatable {
    /// In English, in JSON: `charter`, `roster`, `policy` or `rounds`.
    public let document: DocumentKind
    public let count: Int
    /// Of whom one would count.
    public let names: [String]

    public func sentence(_ texts: Texts) -> String {
        texts.plural(
            "{document}: one more signature is needed, of {names}", "{document}: {count} more signatures are needed, of {names}",
            count: count, ["document": texts(document.title), "names": texts.alternatives(names)])
    }

    /// Signatures are only counted, not checked: a wrong one is found by `DeskBundle`.
    static func of(_ bundle: TrustBundle) -> [MissingSignatures] {
        let charters = bundle.charters.compactMap { try? Unverified<Charter>($0).forItsSigner }
        guard let current = charters.last, charters.count == bundle.charters.count else { return [] }
        var missing: [MissingSignatures] = []
        func require(_ roles: [SignerRole], of charter: Charter, _ kind: DocumentKind, _ signatures: [SignatureEntry]) {
            let signed = Set(signatures.map(\.signer))
            for role in roles {
                let signers = charter.signers.filter { $0.role == role }
                let count = charter.threshold(of: role) - signers.count { signed.contains($0.key) }
                let names = signers.filter { !signed.contains($0.key) }.map(\.name)
                let entry = MissingSignatures(document: kind, count: count, names: names)
                if count > 0, !missing.contains(entry) { missing.append(entry) }
            }
        }
        if charters.count > 1 { require(SignerRole.allCases, of: charters[charters.count - 2].body, .charter, current.signatures) }
        require(SignerRole.allCases, of: current.body, .charter, current.signatures)
        func require<Body: CharterSigned>(_ blob: Blob, _: Body.Type) {
            guard let document = try? Unverified<Body>(blob).forItsSigner else { return }
            require(Body.signedBy, of: current.body, Body.kind, document.signatures)
        }
        require(bundle.roster, Roster.self)
        require(bundle.policy, PolicyDocument.self)
        require(bundle.rounds, Rounds.self)
        return missing
    }
}
