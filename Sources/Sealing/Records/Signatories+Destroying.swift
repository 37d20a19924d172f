// On whose word a reader destroys the only copy that is left.

internal import Envelope
public import Sodium

extension Signatories {
    /// Those readers of a record for whom this device signs now and who were not removed from its case. Nobody, for a device that was revoked:
    /// whoever holds it can sign a tombstone, and what is destroyed does not come back when the theft is known.
    public func destroyers(of record: ReadRecord, with device: SigningPublicKey) -> Set<SigningPublicKey> {
        let readers = Set((record.recipients + record.admitted).compactMap(\.clinician))
        return clinicians(of: device).intersection(readers).filter { clinician in
            guard case .some(.none) = revocation(of: device, clinician: clinician),
                case .some(.none) = removal(of: clinician, from: record.entry.caseID)
            else { return false }
            return true
        }
    }
}
