// A token as it is kept and spent: 354 bytes that anyone with the public key can check and nobody can link to their issuing.

internal import Trust
public import Wire

/// RFC 9577 section 2.2, token type 0x0002: type, nonce, challenge digest, key digest, RSASSA-PSS signature over the rest.
public struct AnonymousToken: Sendable, Hashable {
    public static let length = 354
    /// What the signature covers is the token without its last 256 bytes.
    static let inputLength = 98

    public let nonce: TokenNonce
    public let challengeDigest: Digest
    public let keyID: Digest
    /// 256 bytes.
    public let authenticator: [UInt8]

    /// Reads exactly one token. Throws `wrongLength` or `wrongType`. Nothing is verified: see `TokenVerifier`.
    public init(bytes: [UInt8]) throws(TokenError) {
        guard bytes.count == Self.length else { throw TokenError(.wrongLength) }
        do {
            var reader = ByteReader(bytes)
            guard try reader.u16() == TokenChallenge.tokenType else { throw TokenError(.wrongType) }
            nonce = try reader.value()
            challengeDigest = try reader.value()
            keyID = try reader.value()
            authenticator = try reader.fixed(TokenPublicKey.modulusLength)
        } catch let error as TokenError {
            throw error
        } catch {
            throw TokenError(.wrongLength)
        }
    }

    init(nonce: TokenNonce, challengeDigest: Digest, keyID: Digest, authenticator: [UInt8]) {
        self.nonce = nonce
        self.challengeDigest = challengeDigest
        self.keyID = keyID
        self.authenticator = authenticator
    }

    public var bytes: [UInt8] { Self.input(nonce: nonce, challengeDigest: challengeDigest, keyID: keyID) + authenticator }

    /// The signed part (RFC 9578 section 6.1, `token_input`).
    static func input(nonce: TokenNonce, challengeDigest: Digest, keyID: Digest) -> [UInt8] {
        var writer = ByteWriter()
        writer.u16(TokenChallenge.tokenType)
        writer.value(nonce)
        writer.value(challengeDigest)
        writer.value(keyID)
        return writer.bytes
    }
}
