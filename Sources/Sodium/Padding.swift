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
        // libsodium looks at every byte by itself: it is given the few that matter.
        let end = padded.withUnsafeBytes(endOfContent)
        var length = 0
        guard end > 0, sodium_unpad(&length, padded, end, min(end, wordLength)) == 0 else { throw .cannotOpen }
        return Array(padded.prefix(length))
    }

    /// Where the zeroes begin, give or take the zeroes in the last word. Looks at every word, whatever it finds: how long it takes says nothing
    /// about the content.
    private static func endOfContent(_ bytes: UnsafeRawBufferPointer) -> Int {
        let words = bytes.count / wordLength
        var end = 0
        for word in 0..<words {
            let isZero = bytes.loadUnaligned(fromByteOffset: word &* wordLength, as: UInt64.self) == 0
            end = isZero ? end : (word &+ 1) &* wordLength
        }
        let rest = bytes[(words * wordLength)...].reduce(0, |)
        return rest == 0 ? end : bytes.count
    }

    private static let wordLength = MemoryLayout<UInt64>.size
}
