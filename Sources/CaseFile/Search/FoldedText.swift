// Text as a search sees it: without capitals, accents and line breaks.

internal import Foundation

enum FoldedText {
    /// UTF-8. ASCII is folded byte by byte; only other text takes the slow way.
    static func bytes(of text: String) -> [UInt8] {
        var text = text
        let ascii: [UInt8]? = text.withUTF8 { utf8 in
            guard utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
            return utf8.map(folded)
        }
        if let ascii { return ascii }
        // Without a locale: what is found does not depend on the machine.
        let plain = text.folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
        return plain.utf8.map(folded)
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
