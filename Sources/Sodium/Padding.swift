// Padding to a length that says little about the content: one 0x80, then zeroes (ISO/IEC 7816-4), read back strictly.

internal import CSodium

public enum Padding {
    /// Throws `wrongLength` where not even the 0x80 would fit.
    public static func add(to content: [UInt8], upTo length: Int) throws(SodiumError) -> [UInt8] {
        guard content.count < length else { throw .wrongLength }
        return content + [0x80] + [UInt8](repeating: 0, count: length - content.count - 1)
    }

    /// Throws `cannotOpen` where there is no such padding.
    public static func remove(from padded: [UInt8]) throws(SodiumError) -> [UInt8] {
        var length = 0
        guard !padded.isEmpty, sodium_unpad(&length, padded, padded.count, padded.count) == 0 else { throw .cannotOpen }
        return Array(padded.prefix(length))
    }
}
