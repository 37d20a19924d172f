// The name of a case. It stands inside the ciphertext only: a server that knew it could sort records into cases.

internal import Sodium
public import Wire

/// 128 random bits.
public struct CaseID: FixedBytes {
    public static let length = 16
    public let bytes: [UInt8]

    public init(bytes: [UInt8]) throws(WireError) {
        try Self.checkLength(bytes)
        self.bytes = bytes
    }

    /// A new one; fails where the system gives no randomness.
    public static func random() throws -> CaseID { try CaseID(bytes: Randomness.bytes(length)) }
}
