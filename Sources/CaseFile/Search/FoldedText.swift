// Text as a search sees it: without capitals, accents and line breaks.

internal import Foundation

enum FoldedText {
    /// UTF-8. ASCII is folded byte by byte; only words with other letters take the slow way.
    static func bytes(of text: String) -> [UInt8] {
        var text = text
        return text.withUTF8 { utf8 in
            var result: [UInt8] = []
            result.reserveCapacity(utf8.count)
            var wordStart = 0
            var isPlain = true
            for place in 0...utf8.count {
                if place < utf8.count, utf8[place] > 0x20 {
                    isPlain = isPlain && utf8[place] < 0x80
                    continue
                }
                let word = UnsafeBufferPointer(rebasing: utf8[wordStart..<place])
                if isPlain {
                    for byte in word { result.append(folded(byte)) }
                } else {
                    result.append(contentsOf: foldedSlowly(word))
                }
                if place < utf8.count { result.append(folded(utf8[place])) }
                wordStart = place + 1
                isPlain = true
            }
            return result
        }
    }

    /// Without a locale: what is found does not depend on the machine.
    private static func foldedSlowly(_ word: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        String(decoding: word, as: UTF8.self)
            .folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil).utf8.map(folded)
    }

    private static func folded(_ byte: UInt8) -> UInt8 {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
        case 0x09, 0x0A, 0x0D: 0x20
        default: byte
        }
    }

    /// The words of a query, each of which has to be found.
    static func words(of query: String) -> [[UInt8]] {
        bytes(of: query).split(separator: 0x20).map(Array.init)
    }
}
