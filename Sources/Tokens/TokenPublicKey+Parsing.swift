// Reading a token key and saying what is wrong with it.

public import Trust
internal import Wire

extension TokenPublicKey {
    /// Reads a PKCS#1 `RSAPublicKey` (RFC 8017 appendix A.1.1).
    ///
    /// Any size other than 2048 bits and any exponent other than 65537 is refused: a crafted key could carry information about the person it was
    /// given to (RFC 9474 section 7.3). Throws `malformedKey`, `wrongModulus` or `wrongExponent`.
    public init(pkcs1: [UInt8]) throws(TokenError) {
        let (modulus, exponent) = try Self.parse(pkcs1)
        guard modulus.count == Self.modulusLength, modulus[0] & 0x80 != 0, modulus[modulus.count - 1] & 1 == 1 else {
            throw TokenError(.wrongModulus)
        }
        guard exponent == [0x01, 0x00, 0x01] else { throw TokenError(.wrongExponent) }
        guard let key = try? TokenPublicKey(bytes: pkcs1) else { throw TokenError(.malformedKey) }
        self = key
    }

    /// Reads the form that RFC 9578 section 6.5 hashes. Throws `malformedKey` for other parameters, and as `init(pkcs1:)`.
    public init(subjectPublicKeyInfo bytes: [UInt8]) throws(TokenError) {
        guard bytes.starts(with: Self.subjectPublicKeyInfoPrefix) else { throw TokenError(.malformedKey) }
        try self.init(pkcs1: Array(bytes.dropFirst(Self.subjectPublicKeyInfoPrefix.count)))
    }

    /// Bytes of the modulus, and with it of a blinded message, a blind signature and a signature.
    static let modulusLength = 256

    /// Big-endian, 256 bytes: it stands after nine bytes of tags and lengths.
    var modulus: [UInt8] { Array(bytes[9..<9 + Self.modulusLength]) }

    /// What a request carries, so that an issuer with a few keys finds the right one.
    var truncatedID: UInt8 { keyID.bytes[keyID.bytes.count - 1] }
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
