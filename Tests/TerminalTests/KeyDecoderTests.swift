// Bytes to keys.

import TestSupport
import Testing

@testable import Terminal

struct KeyDecoderTests {
    private func keys(_ bytes: [UInt8]) -> [Key] {
        var decoder = KeyDecoder()
        var keys = bytes.compactMap { decoder.feed($0) }
        if let last = decoder.pause() { keys.append(last) }
        return keys
    }

    @Test(
        arguments: [
            ("\u{1B}[A\u{1B}[B\u{1B}[C\u{1B}[D", [.up, .down, .right, .left]), ("\u{1B}OA\u{1B}OM", [.up, .enter]), ("\u{1B}", [.escape]),
            ("\u{1B}[1~\u{1B}[4~\u{1B}[5~\u{1B}[6~\u{1B}[H\u{1B}[F", [.home, .end, .pageUp, .pageDown, .home, .end]),
            ("a\r\n\t\u{7F}\u{8}\u{4}", [.character("a"), .enter, .enter, .tab, .backspace, .backspace, .endOfInput]),
            ("żé日👍", [.character("ż"), .character("é"), .character("日"), .character("👍")]),
            ("\u{1B}[1;5A\u{1B}[200~\u{1B}x", [.up, .other, .other]), ("\u{1}", [.other]), ("\u{1B}[", [.other]),
        ] as [(String, [Key])])
    func bytesBecomeKeys(_ text: String, _ expected: [Key]) {
        #expect(keys(Array(text.utf8)) == expected)
    }

    @Test func anEscapeIsOneOnlyWhenNothingFollows() {
        var decoder = KeyDecoder()
        #expect(decoder.feed(0x1B) == nil)
        #expect(decoder.isPending)
        #expect(decoder.pause() == .escape)
        #expect(!decoder.isPending)
    }

    @Test func noBytesTrapOrAreKeptForEver() {
        var random = SeededGenerator()
        for _ in 0..<2000 {
            var decoder = KeyDecoder()
            var sinceKey = 0
            for byte in random.bytes(60).map({ $0 % 5 == 0 ? 0x1B : $0 % 7 == 0 ? 0x5B : $0 }) {
                sinceKey = decoder.feed(byte) == nil ? sinceKey + 1 : 0
                #expect(sinceKey < 32)
            }
        }
    }
}
