// The public key of a token issuer: RSA 2048 with exponent 65537, and nothing else, whatever a document says.

internal import Sodium
public import Wire

/// A PKCS #1 `RSAPublicKey` (RFC 8017 appendix A.1.1) in DER: 270 bytes, a modulus of exactly 2048 bits, the exponent 65537.
public struct TokenPublicKey: FixedBytes {
    public static let length = 270
    public let bytes: [UInt8]

    public init(bytes: [UInt8]) throws(WireError) {
        try Self.checkLength(bytes)
        guard bytes.starts(with: Self.head), bytes.suffix(Self.exponent.count).elementsEqual(Self.exponent) else {
            throw WireError(.invalidValue, "not a 2048-bit RSA key with exponent 65537")
        }
        // The modulus begins after its sign byte: its top bit makes it 2048 bits, its last bit makes it odd.
        guard bytes[Self.head.count] & 0x80 != 0, bytes[Self.length - Self.exponent.count - 1] & 1 == 1 else {
            throw WireError(.invalidValue, "a modulus that is not 2048 bits, or even")
        }
        self.bytes = bytes
    }

    /// The `token_key_id` of RFC 9578 section 6.5: SHA-256 of the id-RSASSA-PSS SubjectPublicKeyInfo.
    public var keyID: Digest { Digest(sha256: Self.subjectPublicKeyInfoPrefix + bytes) }

    /// SEQUENCE of 266 bytes, INTEGER of 257 bytes, sign byte.
    private static let head: [UInt8] = [0x30, 0x82, 0x01, 0x0a, 0x02, 0x82, 0x01, 0x01, 0x00]
    /// INTEGER 65537.
    private static let exponent: [UInt8] = [0x02, 0x03, 0x01, 0x00, 0x01]

    /// What precedes the key in its SubjectPublicKeyInfo: RSASSA-PSS with SHA-384, MGF1 with SHA-384, a salt of 48 bytes.
    public static let subjectPublicKeyInfoPrefix: [UInt8] = [
        0x30, 0x82, 0x01, 0x52, 0x30, 0x3d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x0a, 0x30, 0x30, 0xa0, 0x0d, 0x30,
        0x0b, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x02, 0xa1, 0x1a, 0x30, 0x18, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86,
        0xf7, 0x0d, 0x01, 0x01, 0x08, 0x30, 0x0b, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x02, 0xa2, 0x03, 0x02, 0x01,
        0x30, 0x03, 0x82, 0x01, 0x0f, 0x00,
    ]
}
