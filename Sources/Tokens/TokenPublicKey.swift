// The public half of a token key: what the signed rounds name and everyone verifies with.

internal import Crypto
internal import CryptoExtras
internal import Foundation
internal import Sodium
public import Wire

/// The digest by which a token names its key (RFC 9578 section 6.1): SHA-256 of the 342-byte id-RSASSA-PSS `SubjectPublicKeyInfo`.
public struct TokenKeyID: FixedBytes {
    public static let length = 32
    public let bytes: [UInt8]

    public init(bytes: [UInt8]) throws(WireError) {
        try Self.checkLength(bytes)
        self.bytes = bytes
    }

    init(digest: Wire.Digest) { bytes = digest.bytes }

    /// Its last byte, which a request carries so that an issuer with a few keys finds the right one.
    public var truncated: UInt8 { bytes[Self.length - 1] }
}

/// An RSA public key of 2048 bits with exponent 65537, for RSABSSA-SHA384-PSS-Deterministic (RFC 9474 section 5).
///
/// Any other size or exponent is refused before use: a crafted key could carry information about the person it was given to (RFC 9474
/// section 7.3).
public struct TokenPublicKey: Sendable, Hashable {
    /// Bytes of the modulus, and with it of a blinded message, a blind signature and a signature.
    public static let modulusLength = 256

    /// The key in its one canonical encoding, PKCS#1 `RSAPublicKey` (RFC 8017 appendix A.1.1), 270 bytes.
    public let pkcs1: [UInt8]
    public let id: TokenKeyID
    let modulus: [UInt8]
    let backing: _RSA.BlindSigning.PublicKey<SHA384>

    /// Throws `malformedKey`, `wrongModulus` or `wrongExponent`.
    public init(pkcs1: [UInt8]) throws(TokenError) {
        let (modulus, exponent) = try Self.parse(pkcs1)
        guard modulus.count == Self.modulusLength, modulus[0] & 0x80 != 0, modulus[modulus.count - 1] & 1 == 1 else {
            throw TokenError(.wrongModulus)
        }
        guard exponent == [0x01, 0x00, 0x01] else { throw TokenError(.wrongExponent) }
        guard let backing = try? _RSA.BlindSigning.PublicKey(n: modulus, e: exponent, parameters: .RSABSSA_SHA384_PSS_Deterministic) else {
            throw TokenError(.malformedKey)
        }
        self.pkcs1 = pkcs1
        self.modulus = modulus
        self.backing = backing
        id = TokenKeyID(digest: Wire.Digest(sha256: Self.subjectPublicKeyInfoPrefix + pkcs1))
    }

    /// The form that RFC 9578 hashes: `SubjectPublicKeyInfo` with id-RSASSA-PSS, SHA-384, MGF1-SHA-384 and a salt of 48 bytes.
    public var subjectPublicKeyInfo: [UInt8] { Self.subjectPublicKeyInfoPrefix + pkcs1 }

    /// Throws `malformedKey` where the parameters are not exactly those of RFC 9578 section 6.5, and as `init(pkcs1:)`.
    public init(subjectPublicKeyInfo bytes: [UInt8]) throws(TokenError) {
        guard bytes.starts(with: Self.subjectPublicKeyInfoPrefix) else { throw TokenError(.malformedKey) }
        try self.init(pkcs1: Array(bytes.dropFirst(Self.subjectPublicKeyInfoPrefix.count)))
    }

    /// What precedes the PKCS#1 key of 2048 bits. swift-crypto writes and reads rsaEncryption only, so these bytes are put there by hand.
    private static let subjectPublicKeyInfoPrefix: [UInt8] = [
        0x30, 0x82, 0x01, 0x52, 0x30, 0x3d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x0a, 0x30,
        0x30, 0xa0, 0x0d, 0x30, 0x0b, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x02, 0xa1, 0x1a,
        0x30, 0x18, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x08, 0x30, 0x0b, 0x06, 0x09, 0x60,
        0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x02, 0xa2, 0x03, 0x02, 0x01, 0x30, 0x03, 0x82, 0x01, 0x0f, 0x00,
    ]

    public static func == (left: TokenPublicKey, right: TokenPublicKey) -> Bool { left.pkcs1 == right.pkcs1 }

    public func hash(into hasher: inout Hasher) { hasher.combine(pkcs1) }

    /// Whether `signature` is RSASSA-PSS (SHA-384, MGF1-SHA-384, salt of 48 bytes) over `message`.
    func isValid(_ signature: [UInt8], for message: [UInt8]) -> Bool {
        backing.isValidSignature(_RSA.Signing.RSASignature(rawRepresentation: signature), for: backing.prepare(message))
    }
}

extension TokenPublicKey {
    /// Modulus and exponent, big-endian without leading zeros. DER (X.690 section 10): definite, shortest lengths, shortest integers, no rest.
    private static func parse(_ der: [UInt8]) throws(TokenError) -> (modulus: [UInt8], exponent: [UInt8]) {
        do {
            var outer = ByteReader(der)
            var fields = ByteReader(try element(0x30, from: &outer))
            let modulus = try positiveInteger(from: &fields)
            let exponent = try positiveInteger(from: &fields)
            try fields.finish()
            try outer.finish()
            return (modulus, exponent)
        } catch {
            throw TokenError(.malformedKey)
        }
    }

    private static func element(_ tag: UInt8, from reader: inout ByteReader) throws(WireError) -> [UInt8] {
        guard try reader.u8() == tag else { throw WireError(.unknownTag, "another DER tag was expected") }
        let first = try reader.u8()
        guard first >= 0x80 else { return try reader.fixed(Int(first)) }
        let size = Int(first & 0x7f)
        guard (1...2).contains(size) else { throw WireError(.nonCanonical, "a DER length that no key needs") }
        let length = try reader.fixed(size).reduce(0) { $0 << 8 | Int($1) }
        guard length >= (size == 1 ? 0x80 : 0x100) else { throw WireError(.nonCanonical, "a DER length that could be shorter") }
        return try reader.fixed(length)
    }

    private static func positiveInteger(from reader: inout ByteReader) throws(WireError) -> [UInt8] {
        let bytes = try element(0x02, from: &reader)
        guard let first = bytes.first, first < 0x80 else { throw WireError(.nonCanonical, "an integer without bytes, or negative") }
        guard first == 0 else { return bytes }
        guard bytes.count > 1, bytes[1] >= 0x80 else { throw WireError(.nonCanonical, "zero, or an integer that could be shorter") }
        return Array(bytes.dropFirst())
    }
}
