// The name of a case. It stands inside the ciphertext only: a server that knew it could sort records into cases.

public import Wire

/// 128 bits that nobody can guess. The case file derives them from who opened the case and a random nonce.
public struct CaseID: FixedBytes {
    public static let length = 16
    public let bytes: [UInt8]

    public init(bytes: [UInt8]) throws(WireError) {
        try Self.checkLength(bytes)
        self.bytes = bytes
    }
}
