// Lower-case hexadecimal, for vectors and for people comparing digests.

public enum Hex {
    private static let digits = Array("0123456789abcdef".utf8)

    public static func encode(_ bytes: [UInt8]) -> String {
        String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    /// Capitals are accepted too.
    public static func decode(_ text: String) throws(WireError) -> [UInt8] {
        let values = text.utf8.compactMap { digits.firstIndex(of: (0x41...0x46).contains($0) ? $0 | 0x20 : $0) }
        guard values.count == text.utf8.count, values.count.isMultiple(of: 2) else { throw WireError(.invalidText, "not hexadecimal") }
        return stride(from: 0, to: values.count, by: 2).map { UInt8(values[$0] << 4 | values[$0 + 1]) }
    }
}
