// The one-time code on an officer's card: it says "somebody entitled", and no more.

internal import Sodium
public import Wire

/// 80 random bits, used once to register an issuance key with the provider side.
public struct EligibilityCode: FixedBytes {
    public static let length = 10
    public let bytes: [UInt8]

    public init(bytes: [UInt8]) throws(WireError) {
        try Self.checkLength(bytes)
        self.bytes = bytes
    }

    public static func random() throws -> EligibilityCode { try EligibilityCode(bytes: Randomness.bytes(length)) }

    /// What the provider side holds instead of the code: SHA-256("respite.code" ‖ code).
    public var digest: Digest { Digest(sha256: Array("respite.code".utf8) + bytes) }
}
