// Counting signatures: distinct keys of the charter, role by role.

internal import Sodium

extension Charter {
    /// Throws unless enough distinct signers of the role are among `signers`.
    func requireThreshold(of role: SignerRole, among signers: [SigningPublicKey], _ kind: DocumentKind?) throws(TrustError) {
        let keys = Set(self.signers.lazy.filter { $0.role == role }.map(\.key))
        guard keys.intersection(signers).count >= threshold(of: role) else { throw TrustError(.thresholdNotMet, kind) }
    }
}

extension Unverified where Body: CharterSigned {
    /// Throws `badSignature`, `unknownSigner`, `thresholdNotMet` or `wrongProgramme`.
    public func verified(by charter: Charter, of programme: ProgrammeID) throws(TrustError) -> Verified<Body> {
        try checkSignatures(by: Set(charter.signers.map(\.key)))
        for role in Body.signedBy { try charter.requireThreshold(of: role, among: signatures.map(\.signer), Body.kind) }
        guard body.programme == programme else { throw TrustError(.wrongProgramme, Body.kind) }
        return Verified(checked: self)
    }
}

extension Unverified where Body == Timestamp {
    /// Signed by the provider side's online key, as the roster names it.
    public func verified(by roster: Roster) throws(TrustError) -> Verified<Timestamp> {
        guard let provider = roster.sides.first(where: { $0.role == .provider }) else { throw TrustError(.unknownSigner, .timestamp) }
        let verified = try verified(bySoleKey: provider.signingKey)
        guard body.programme == roster.programme else { throw TrustError(.wrongProgramme, .timestamp) }
        return verified
    }
}
