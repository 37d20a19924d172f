// The names of a person's keys. A state holds these; the keys themselves are derived from the root secret when they are needed.

internal import Sodium
public import Wire

/// 16 random bytes: which of the person's keys. Says nothing without the root secret; once forgotten, its key cannot be derived again.
public struct KeyID: FixedBytes {
    public static let length = 16
    public let bytes: [UInt8]

    public init(bytes: [UInt8]) throws(WireError) {
        try Self.checkLength(bytes)
        self.bytes = bytes
    }

    public static func random() throws -> KeyID { try KeyID(bytes: try Randomness.bytes(length)) }
}
