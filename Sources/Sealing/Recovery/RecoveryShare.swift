// One share of the custodian's key, in its holder's hands.

public import Envelope
public import Sodium
import Wire

/// In secret memory. A reference, so that it can be handed around without copying the secret.
public final class RecoveryShare: Sendable {
    public let custodian: CustodianKeys
    /// From 1 on; 0 would be the secret itself.
    public let place: UInt8
    let value: SecretBytes

    init(custodian: CustodianKeys, place: UInt8, value: consuming SecretBytes) {
        self.custodian = custodian
        self.place = place
        self.value = value
    }

    func commitment() throws -> ShareCommitment {
        var writer = ByteWriter()
        writer.value(custodian)
        writer.u8(place)
        return try ShareCommitment(bytes: SymmetricKey(value.copy()).authenticate(writer.bytes, context: "respite.recovery.share"))
    }

    /// Throws `otherShare` or `wrongShare`.
    public func check(against plan: RecoveryPlan) throws(RecoveryError) {
        guard custodian == plan.custodian, (1...plan.holders.count).contains(Int(place)) else { throw .otherShare }
        guard let commitment = try? commitment(), commitment == plan.commitments[Int(place) - 1] else { throw .wrongShare }
    }

    /// For its holder, or from its holder to whoever puts the key together: a sealed box to their encryption subkey.
    public func sealed(to subkey: SealingPublicKey) throws -> SealedRecoveryShare {
        SealedRecoveryShare(custodian: custodian, place: place, box: try WrappedContentKey(bytes: subkey.wrap(value)))
    }
}

extension SealedRecoveryShare {
    /// Throws `otherShare` or `wrongShare`; what opens is the share that the plan committed to.
    public func open(with subkey: SealingKey, plan: RecoveryPlan) throws(RecoveryError) -> RecoveryShare {
        guard let value = try? subkey.unwrap(box.bytes) else { throw .otherShare }
        let share = RecoveryShare(custodian: custodian, place: place, value: value)
        try share.check(against: plan)
        return share
    }
}
