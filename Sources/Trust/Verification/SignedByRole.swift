// Objects that the charter's signers sign beside the documents: lists of code digests, for example.

internal import Sodium

extension Unverified {
    /// Throws `badSignature`, `unknownSigner` or `thresholdNotMet`. The caller checks that the object belongs to this programme.
    public func verified(by charter: Charter, in role: SignerRole) throws(TrustError) -> Verified<Body> {
        try checkSignatures(by: Set(charter.signers.map(\.key)))
        try charter.requireThreshold(of: role, among: signatures.map(\.signer), Body.kindIfDocument)
        return Verified(checked: self)
    }
}
