// Objects that both sides sign: neither can publish one alone, or change it afterwards.

internal import Sodium

extension Unverified {
    /// Signed by exactly the two keys that the roster names for the sides. Throws `badSignature`, `unknownSigner` or `thresholdNotMet`. The
    /// caller checks that the object belongs to this programme.
    public func verified(byBothSidesOf roster: Roster) throws(TrustError) -> Verified<Body> {
        let keys = Set(roster.sides.map(\.signingKey))
        try checkSignatures(by: keys)
        guard signatures.count == keys.count else { throw TrustError(.thresholdNotMet, Body.kindIfDocument) }
        return Verified(checked: self)
    }
}
