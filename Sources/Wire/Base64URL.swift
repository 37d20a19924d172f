// base64url without padding (RFC 4648 section 5), strict: one text for each byte string.

/// Written out here and not left to Foundation: every document of a sealed state passes through it at every change.
public enum Base64URL {
    public static func encode(_ bytes: [UInt8]) -> String {
        String(unsafeUninitializedCapacity: (bytes.count * 8 + 5) / 6) { text in
            var (pending, bits, length) = (UInt32(0), UInt32(0), 0)
            func append(_ value: UInt32) {
                text.initializeElement(at: length, to: digits[Int(value & 63)])
                length += 1
            }
            for byte in bytes {
                pending = pending << 8 | UInt32(byte)
                bits += 8
                while bits >= 6 {
                    bits -= 6
                    append(pending >> bits)
                }
            }
            if bits > 0 { append(pending << (6 - bits)) }
            return length
        }
    }

    /// Refuses padding, line breaks, the other alphabet and left-over bits.
    public static func decode(_ text: String) throws(WireError) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count * 3 / 4)
        var (pending, bits) = (UInt32(0), UInt32(0))
        for character in text.utf8 {
            let value = values[Int(character)]
            guard value < 64 else { throw Self.refusal }
            pending = pending << 6 | UInt32(value)
            bits += 6
            guard bits >= 8 else { continue }
            bits -= 8
            bytes.append(UInt8(truncatingIfNeeded: pending >> bits))
        }
        // Six bits are a digit without a byte; others are the rest of one and zero, or there were two texts for one byte string.
        guard bits < 6, pending & (1 << bits - 1) == 0 else { throw Self.refusal }
        return bytes
    }

    private static var refusal: WireError { WireError(.invalidText, "not base64url") }

    private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    /// The value of each digit; 255 for a character that is none.
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 255, count: 256)
        for (value, digit) in digits.enumerated() { values[Int(digit)] = UInt8(value) }
        return values
    }()
}
