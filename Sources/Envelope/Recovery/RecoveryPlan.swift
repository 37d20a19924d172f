// Who holds shares of the records custodian's key, how many are needed, and what each share must be. Public; the roster signs it.

public import Sodium
public import Wire

public struct RecoveryPlan: CanonicalObject, Hashable {
    public static let domain = "respite.recovery.plan"
    public static let fewestHolders = 3
    public static let mostHolders = 32
    public static let lowestThreshold = 2

    public let custodian: CustodianKeys
    /// How many shares are needed.
    public let threshold: UInt8
    /// The identity keys of the clinicians who hold shares. Their place, from 1 on, is the place of their share.
    public let holders: [SigningPublicKey]
    /// One for each holder.
    public let commitments: [ShareCommitment]

    /// Throws `invalidValue` for a plan that is not fit.
    public init(
        custodian: CustodianKeys, threshold: UInt8, holders: [SigningPublicKey], commitments: [ShareCommitment]
    ) throws(WireError) {
        guard Self.isFit(threshold: threshold, holders: holders), commitments.count == holders.count else {
            throw WireError(.invalidValue, "not a plan that could recover a key")
        }
        self.custodian = custodian
        self.threshold = threshold
        self.holders = holders
        self.commitments = commitments
    }

    public static func isFit(threshold: UInt8, holders: [SigningPublicKey]) -> Bool {
        (fewestHolders...mostHolders).contains(holders.count) && (lowestThreshold...holders.count).contains(Int(threshold))
            && Set(holders).count == holders.count
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        try self.init(
            custodian: reader.value(),
            threshold: reader.u8(),
            holders: reader.list(of: SigningPublicKey.self, limit: Self.mostHolders),
            commitments: reader.list(of: ShareCommitment.self, limit: Self.mostHolders)
        )
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(custodian)
        writer.u8(threshold)
        writer.list(holders)
        writer.list(commitments)
    }
}

/// The records custodian's two public keys, made from one secret.
public struct CustodianKeys: CanonicalValue, Hashable {
    /// The recovery key, to which records are wrapped.
    public let sealing: SealingPublicKey
    /// Signs what is handed over with the recovery key, so that nobody can do that alone or in secret.
    public let signing: SigningPublicKey

    public init(sealing: SealingPublicKey, signing: SigningPublicKey) {
        self.sealing = sealing
        self.signing = signing
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        try self.init(sealing: reader.value(), signing: reader.value())
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(sealing)
        writer.value(signing)
    }
}

/// Keyed BLAKE2b-256, keyed with the share: nobody can find another share with the same commitment, nor the share from it.
public struct ShareCommitment: FixedBytes {
    public static let length = 32
    public let bytes: [UInt8]

    public init(bytes: [UInt8]) throws(WireError) {
        try Self.checkLength(bytes)
        self.bytes = bytes
    }
}
