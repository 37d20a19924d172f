// The name of a record: random, so that it says nothing.

internal import Sodium
public import Wire

/// 128 random bits. Nothing about case, author or time can be told from it.
public struct RecordID: FixedBytes {
    public static let length = 16
    public let bytes: [UInt8]

    public init(bytes: [UInt8]) throws(WireError) {
        try Self.checkLength(bytes)
        self.bytes = bytes
    }

    /// A new one; fails where the system gives no randomness.
    public static func random() throws -> RecordID { try RecordID(bytes: Randomness.bytes(length)) }
}
