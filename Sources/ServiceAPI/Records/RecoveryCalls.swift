// The shares of the records custodian's key on their way: sealed to one clinician each, and left at the server until they are fetched.

public import Envelope
import Localization
public import Sodium
import Trust
public import Wire

/// Replaces what this clinician has left for others of this custodian's key: shares for those who shall hold them, or one's own share for
/// whoever puts the key together. An empty list takes everything back.
///
/// Problems: `not-authorised`, `document-refused` for a plan whose holders are not all in the roster or a share that is not of it,
/// `change-refused` where there are too many.
public enum PutRecoveryShares: ServiceCall {
    public typealias Body = RecoverySharesRequest
    public typealias Answer = Nothing
    public static let route = Route(.put, "/v1/clinician/recovery", side: .department, signer: .deviceKey)
}

public struct RecoverySharesRequest: Codable, Sendable, Hashable, Disclosing {
    /// A `RecoveryPlan`. A reader believes the one that the roster names, and no other.
    public let plan: Blob
    /// At most `RecordLimits.shares`.
    public let shares: [AddressedShare]

    public init(plan: RecoveryPlan, shares: [AddressedShare]) {
        self.plan = Blob(plan.canonicalBytes)
        self.shares = shares
    }

    public init(plan: Blob, shares: [AddressedShare]) {
        self.plan = plan
        self.shares = shares
    }

    public static let disclosures = [
        FieldDisclosure(
            "plan", Message("the records custodian's public keys, and which clinicians hold shares"), readableBy: [.department]),
        FieldDisclosure("shares", Message("a sealed share for each clinician named; nobody else can open it"), readableBy: []),
    ]
}

/// A sealed share and the clinician it is for.
public struct AddressedShare: Codable, Sendable, Hashable {
    /// The identity key.
    public let recipient: SigningPublicKey
    /// A `SealedRecoveryShare`.
    public let share: Blob

    public init(recipient: SigningPublicKey, share: SealedRecoveryShare) {
        self.recipient = recipient
        self.share = Blob(share.canonicalBytes)
    }

    public init(recipient: SigningPublicKey, share: Blob) {
        self.recipient = recipient
        self.share = share
    }
}

/// What others have left for the clinician of this device.
public enum GetRecoveryShares: ServiceCall {
    public typealias Body = Nothing
    public typealias Answer = RecoveryPost
    public static let route = Route(.get, "/v1/clinician/recovery", side: .department, signer: .deviceKey)
}

public struct RecoveryPost: Codable, Sendable, Hashable {
    /// By custodian, place and sender.
    public let shares: [DeliveredShare]

    public init(shares: [DeliveredShare]) { self.shares = shares }
}

public struct DeliveredShare: Codable, Sendable, Hashable {
    /// The identity key of whoever left it.
    public let sender: SigningPublicKey
    public let plan: Blob
    public let share: Blob

    public init(sender: SigningPublicKey, plan: Blob, share: Blob) {
        self.sender = sender
        self.plan = plan
        self.share = share
    }
}
