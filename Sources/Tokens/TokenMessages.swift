// What officer and provider exchange to make one token (RFC 9578 section 6.1 and 6.2).

internal import Trust
internal import Wire

/// Token type, last byte of the key's digest, blinded message: 259 bytes. It says nothing about the token it will become.
public struct TokenRequest: Sendable, Hashable {
    public static let length = 259

    public let truncatedKeyID: UInt8
    /// 256 bytes.
    public let blindedMessage: [UInt8]

    /// Throws `wrongLength` or `wrongType`.
    public init(bytes: [UInt8]) throws(TokenError) {
        guard bytes.count == Self.length else { throw TokenError(.wrongLength) }
        guard Array(bytes[..<2]) == [0x00, 0x02] else { throw TokenError(.wrongType) }
        truncatedKeyID = bytes[2]
        blindedMessage = Array(bytes[3...])
    }

    init(key: TokenPublicKey, blindedMessage: [UInt8]) throws(TokenError) {
        guard blindedMessage.count == TokenPublicKey.modulusLength else { throw TokenError(.wrongLength) }
        truncatedKeyID = key.truncatedID
        self.blindedMessage = blindedMessage
    }

    public var bytes: [UInt8] {
        var writer = ByteWriter()
        writer.u16(TokenChallenge.tokenType)
        writer.u8(truncatedKeyID)
        writer.fixed(blindedMessage)
        return writer.bytes
    }
}

/// The blind signature: 256 bytes.
public struct TokenResponse: Sendable, Hashable {
    public static let length = 256

    public let bytes: [UInt8]

    /// Throws `wrongLength`.
    public init(bytes: [UInt8]) throws(TokenError) {
        guard bytes.count == Self.length else { throw TokenError(.wrongLength) }
        self.bytes = bytes
    }
}
