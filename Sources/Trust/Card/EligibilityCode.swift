// The one-time code on an officer's card: it says "somebody entitled", and no more.

internal import Sodium
public import Wire

/// 80 random bits, used once to register an issuance key with the provider side.
public struct EligibilityCode: FixedBytes, CustomStringConvertible {
    public static let length = 10
    public let bytes: [UInt8]

    public init(bytes: [UInt8]) throws(WireError) {
        try Self.checkLength(bytes)
        self.bytes = bytes
    }

    public static func random() throws -> EligibilityCode { try EligibilityCode(bytes: Randomness.bytes(length)) }

    /// Never the code itself: it is a secret until it is used.
    public var description: String { "an eligibility code" }

    /// What the provider side holds instead of the code: SHA-256("respite.code" ‖ code).
    public var digest: Digest { Digest(sha256: Array("respite.code".utf8) + bytes) }
}
