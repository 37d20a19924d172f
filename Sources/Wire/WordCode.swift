// Six words for sixty bits: what a person compares over the telephone, or types from a printed sheet.

/// The first 60 bits of a byte string as six words of 10 bits each. Charter words show a digest; a cancel code is a secret, and so the
/// description of a code does not show it.
public struct WordCode: Sendable, Hashable, CustomStringConvertible {
    public static let wordCount = 6

    /// Eight bytes; the last four bits are zero.
    public let bytes: [UInt8]

    /// - Parameter bytes: at least eight; all after the first 60 bits are left out. Throws `WireError.truncated` for fewer.
    public init(firstBitsOf bytes: [UInt8]) throws(WireError) {
        var reader = ByteReader(bytes)
        self.init(bits: try reader.u64() >> 4)
    }

    /// Reads what a person typed: capitals, hyphens, commas and any spaces are accepted, and each word may be cut after its fourth letter.
    public init(reading text: String) throws(WordCodeError) {
        let typed = text.lowercased().split { !$0.isLetter }
        guard typed.count == Self.wordCount else { throw .wordCount(typed.count) }
        var bits: UInt64 = 0
        for word in typed {
            guard word.count >= 4, let place = WordList.placesByPrefix[word.prefix(4)], WordList.words[place].hasPrefix(word) else {
                throw .unknownWord(String(word))
            }
            bits = bits << 10 | UInt64(place)
        }
        self.init(bits: bits)
    }

    private init(bits: UInt64) {
        var writer = ByteWriter()
        writer.u64(bits << 4)
        bytes = writer.bytes
    }

    public var words: [String] {
        let bits = bytes.reduce(UInt64(0)) { $0 << 8 | UInt64($1) } >> 4
        return (0..<Self.wordCount).map { WordList.words[Int(bits >> (50 - 10 * $0) & 1023)] }
    }

    /// The words with spaces between them, as they are printed.
    public var text: String { words.joined(separator: " ") }

    public var description: String { "six words" }
}

/// Why typed words are not a code.
public enum WordCodeError: Error, Sendable, Equatable {
    /// The number of words that were typed instead of six.
    case wordCount(Int)
    /// The word that is not in the list, as it was typed; to be shown to the person who typed it and to nobody else.
    case unknownWord(String)
}
