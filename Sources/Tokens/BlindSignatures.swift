// RSABSSA-SHA384-PSS-Deterministic (RFC 9474 section 5), as swift-crypto has it: the only file that says which variant.

internal import Crypto
internal import CryptoExtras
internal import Foundation
internal import Trust

enum BlindSignatures {
    typealias PublicKey = _RSA.BlindSigning.PublicKey<SHA384>
    typealias PrivateKey = _RSA.BlindSigning.PrivateKey<SHA384>

    static var parameters: _RSA.BlindSigning.Parameters<SHA384> { .RSABSSA_SHA384_PSS_Deterministic }

    /// Throws `malformedKey` where the number cannot be a modulus.
    static func publicKey(_ key: TokenPublicKey) throws(TokenError) -> PublicKey {
        guard let key = try? PublicKey(n: key.modulus, e: [0x01, 0x00, 0x01] as [UInt8], parameters: parameters) else {
            throw TokenError(.malformedKey)
        }
        return key
    }

    /// Whether `signature` is RSASSA-PSS (SHA-384, MGF1-SHA-384, a salt of 48 bytes) over `message`.
    static func isValid(_ signature: [UInt8], for message: [UInt8], under key: TokenPublicKey) throws(TokenError) -> Bool {
        let key = try publicKey(key)
        return key.isValidSignature(_RSA.Signing.RSASignature(rawRepresentation: signature), for: key.prepare(message))
    }
}
