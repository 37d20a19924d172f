// The records custodian's key: made, split among clinicians and forgotten; put together again when enough of them agree.

public import Envelope
public import Sodium
internal import Wire

/// A custodian's key that has been put together.
public struct RecoveredCustodian: Sendable {
    public let sealing: SealingKey
    public let signing: SigningKey
    /// Holders whose share was not the one the plan committed to. There were enough others.
    public let wrong: [SigningPublicKey]

    /// - Parameter secret: what the shares are shares of.
    init(_ secret: borrowing SecretBytes, wrong: [SigningPublicKey] = []) throws {
        let root = try SymmetricKey(secret.copy())
        sealing = try SealingKey(seed: root.derive("respite.custodian.sealing").secret)
        signing = try SigningKey(seed: root.derive("respite.custodian.signing").secret)
        self.wrong = wrong
    }

    private init(_ other: RecoveredCustodian, wrong: [SigningPublicKey]) {
        sealing = other.sealing
        signing = other.signing
        self.wrong = wrong
    }

    /// The same, naming holders whose share did not even open.
    public func naming(_ wrong: [SigningPublicKey]) -> RecoveredCustodian {
        RecoveredCustodian(self, wrong: Array(Set(self.wrong + wrong)).sorted())
    }

    public var keys: CustodianKeys { CustodianKeys(sealing: sealing.publicKey, signing: signing.publicKey) }
}

public enum CustodianRecovery {
    /// A new recovery key, split. The key itself is nowhere when this returns; that the shares give it has been tried.
    /// - Parameter holders: identity keys, 3 to 32 of them.
    /// - Parameter threshold: how many shares are needed, 2 at least.
    /// - Returns: the plan, for the roster, and the shares in the holders' order.
    /// - Throws: `unfitPlan`, or what libsodium cannot do.
    public static func found(among holders: [SigningPublicKey], threshold: Int) throws -> (plan: RecoveryPlan, shares: [RecoveryShare]) {
        try split(SecretBytes.random(count: SymmetricKey.length), among: holders, threshold: threshold)
    }

    /// - Parameter secret: that the custodian's keys are made from.
    static func split(
        _ secret: borrowing SecretBytes, among holders: [SigningPublicKey], threshold: Int
    ) throws -> (plan: RecoveryPlan, shares: [RecoveryShare]) {
        guard let needed = UInt8(exactly: threshold), RecoveryPlan.isFit(threshold: needed, holders: holders) else {
            throw RecoveryError.unfitPlan
        }
        let custodian = try RecoveredCustodian(secret).keys
        let coefficients = try SecretBytes.random(count: secret.count * (threshold - 1))
        var shares: [RecoveryShare] = []
        for place in 1...UInt8(holders.count) {
            let value = try secret.withBytes { secret in
                try coefficients.withBytes { coefficients in
                    try SecretBytes(count: secret.count) { SecretSharing.share(at: place, of: secret, coefficients, into: $0) }
                }
            }
            shares.append(RecoveryShare(custodian: custodian, place: place, value: value))
        }
        let plan = try RecoveryPlan(
            custodian: custodian, threshold: needed, holders: holders, commitments: shares.map { try $0.commitment() }
        )
        _ = try recover(plan, from: Array(shares.prefix(threshold)))
        _ = try recover(plan, from: Array(shares.suffix(threshold)))
        return (plan, shares)
    }

    /// - Parameter shares: any number, in any order; one given twice counts once.
    /// - Throws: `otherShare` where one is of another key, `sharesMissing`, or `wrongKey`.
    public static func recover(_ plan: RecoveryPlan, from shares: [RecoveryShare]) throws -> RecoveredCustodian {
        var right: [UInt8: RecoveryShare] = [:]
        var wrong: Set<UInt8> = []
        for share in shares {
            do throws(RecoveryError) {
                try share.check(against: plan)
                right[share.place] = share
            } catch {
                guard error == .wrongShare else { throw error }
                wrong.insert(share.place)
            }
        }
        let culprits = wrong.sorted().map { plan.holders[Int($0) - 1] }
        let needed = Int(plan.threshold)
        guard right.count >= needed else {
            throw RecoveryError.sharesMissing(right: right.count, needed: needed, wrong: culprits)
        }
        let chosen = right.sorted { $0.key < $1.key }.prefix(needed).map(\.value)
        let weights = SecretSharing.weights(of: chosen.map(\.place))
        let secret = try SecretBytes(count: SymmetricKey.length) { secret in
            for (share, weight) in zip(chosen, weights) {
                share.value.withBytes { SecretSharing.add($0, weight: weight, to: secret) }
            }
        }
        let custodian = try RecoveredCustodian(secret, wrong: culprits)
        guard custodian.keys == plan.custodian else { throw RecoveryError.wrongKey }
        return custodian
    }
}
