// What a clinician of the roster hands in for it under their identity key: the plan of a records custodian.

public import Envelope
internal import Sodium
public import Wire

extension Unverified<RecoveryPlan> {
    /// - Returns: the plan, and who put it together.
    /// - Throws: `unknownSigner`, `thresholdNotMet` or `badSignature` unless one clinician of the roster signed it and nobody else;
    ///   `clinicianRevoked`.
    public func verified(
        byClinicianOf roster: Roster, at now: Instant
    ) throws(TrustError) -> (plan: Verified<RecoveryPlan>, founder: ClinicianEntry) {
        guard let signer = signatures.first?.signer else { throw TrustError(.thresholdNotMet) }
        guard let founder = roster.clinician(signer) else { throw TrustError(.unknownSigner) }
        guard !founder.isRevoked(at: now) else { throw TrustError(.clinicianRevoked) }
        return (try verified(bySoleKey: signer), founder)
    }
}
