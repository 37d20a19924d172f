// base64url without padding (RFC 4648 section 5), strict: one text for each byte string.

/// Written out here and not left to Foundation: every document of a sealed state passes through it at every change.
public enum Base64URL {
    public static func encode(_ bytes: [UInt8]) -> String {
        digits.withUnsafeBufferPointer { digits in
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
    }

    /// Refuses padding, line breaks, the other alphabet and left-over bits.
    public static func decode(_ text: String) throws(WireError) -> [UInt8] {
        var text = text
        let bytes = text.withUTF8 { text in values.withUnsafeBufferPointer { decode(text, $0) } }
        guard let bytes else { throw refusal }
        return bytes
    }

    /// As above, for a text in ASCII.
    public static func decode(_ text: ArraySlice<UInt8>) throws(WireError) -> [UInt8] {
        let bytes = text.withUnsafeBufferPointer { text in values.withUnsafeBufferPointer { decode(text, $0) } }
        guard let bytes else { throw refusal }
        return bytes
    }

    /// Four digits are three bytes; what is left at the end are two or three digits, whose last bits must be zero, or there were two texts for one
    /// byte string.
    private static func decode(_ text: UnsafeBufferPointer<UInt8>, _ values: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        guard text.count % 4 != 1 else { return nil }
        // No digit has one of the two highest bits; what is no digit has both.
        var seen: UInt8 = 0
        var leftOver: UInt32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: text.count * 3 / 4) { out, count in
            func value(_ index: Int) -> UInt32 {
                let value = values[Int(text[index])]
                seen |= value
                return UInt32(value)
            }
            var index = 0
            func append(_ value: UInt32) {
                out.initializeElement(at: count, to: UInt8(truncatingIfNeeded: value))
                count += 1
            }
            while index + 4 <= text.count {
                let group = value(index) << 18 | value(index + 1) << 12 | value(index + 2) << 6 | value(index + 3)
                append(group >> 16)
                append(group >> 8)
                append(group)
                index += 4
            }
            guard index < text.count else { return }
            var group = value(index) << 6 | value(index + 1)
            if index + 3 == text.count {
                group = group << 6 | value(index + 2)
                append(group >> 10)
                append(group >> 2)
                leftOver = group & 3
            } else {
                append(group >> 4)
                leftOver = group & 15
            }
        }
        return seen & 0xC0 == 0 && leftOver == 0 ? bytes : nil
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
