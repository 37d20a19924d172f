// base32 (RFC 4648 section 6, upper case, no padding): what a person copies from paper.

public enum Base32 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

    public static func encode(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        var buffer = 0
        var bits = 0
        for byte in bytes {
            buffer = buffer << 8 | Int(byte)
            bits += 8
            while bits >= 5 {
                bits -= 5
                text.append(alphabet[buffer >> bits & 31])
            }
            buffer &= (1 << bits) - 1
        }
        if bits > 0 { text.append(alphabet[buffer << (5 - bits) & 31]) }
        return String(decoding: text, as: UTF8.self)
    }

    /// Lower case is accepted, since a person types it; anything else outside the alphabet, and left-over bits, are refused.
    public static func decode(_ text: String) throws(WireError) -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = 0
        var bits = 0
        for character in text.utf8 {
            let capital = (0x61...0x7A).contains(character) ? character & 0xDF : character
            guard let value = alphabet.firstIndex(of: capital) else { throw WireError(.invalidText, "not a base32 character") }
            buffer = buffer << 5 | value
            bits += 5
            if bits >= 8 {
                bits -= 8
                bytes.append(UInt8(buffer >> bits & 255))
                buffer &= (1 << bits) - 1
            }
        }
        guard buffer == 0, bits < 5 else { throw WireError(.nonCanonical, "base32 with left-over bits") }
        return bytes
    }
}
