// Documents that something verified names by its digest: they are what was signed then, whoever may sign now.

internal import Sodium
public import Wire

extension Unverified {
    /// Verified as the very body whose digest something verified names. Throws `mixedUp` for any other.
    public func verified(named digest: Digest) throws(TrustError) -> Verified<Body> {
        guard bodyDigest == digest else { throw TrustError(.mixedUp, Body.kindIfDocument) }
        return Verified(checked: self)
    }

    /// SHA-256 of the body's canonical bytes: says which it is, and nothing about whether it is to be believed.
    public var bodyDigest: Digest { Digest(sha256: bodyBytes) }
}
