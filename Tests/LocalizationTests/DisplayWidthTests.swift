// Columns of a terminal.

import TestSupport
import Testing

@testable import Localization

struct DisplayWidthTests {
    @Test(arguments: [
        ("", 0), ("abc", 3), ("Żółw", 4), ("e\u{301}", 1), ("日本", 4), ("ｱ", 1), ("Ａ", 2), ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2),
        ("שלום", 4),
        ("مرحبا", 5), ("a\u{200D}b", 2), ("\u{200B}", 0), ("👍", 2), ("👍🏽", 2), ("👩‍👩‍👧", 2), ("🇵🇱", 2), ("❤️", 2), ("❤", 1), ("–…·›", 4),
        ("\u{AD}", 0), ("１", 2), ("⌚", 2), ("นำ", 2),
    ])
    func aTextTakesItsColumns(_ text: String, _ width: Int) {
        #expect(text.displayWidth == width)
    }

    @Test(arguments: [
        ("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd…"), ("日本語", 5, "日本…"), ("日本語", 4, "日…"), ("abc", 1, "…"), ("abc", 0, ""),
        ("abc", -1, ""),
    ])
    func aLongTextIsCut(_ text: String, _ width: Int, _ expected: String) {
        #expect(text.truncated(to: width) == expected)
    }

    @Test func aShortTextIsFilledOnEitherSide() {
        #expect("日".padded(to: 4) == "日  ")
        #expect("日".padded(to: 4, alignment: .trailing) == "  日")
    }

    @Test func aPaddedTextHasExactlyItsWidth() {
        var random = SeededGenerator()
        let letters = Array("ab é日本👍🇵🇱שم\u{301}\u{200B}")
        for _ in 0..<3000 {
            let text = String((0..<Int.random(in: 0...12, using: &random)).compactMap { _ in letters.randomElement(using: &random) })
            let width = Int.random(in: 0...14, using: &random)
            #expect(text.padded(to: width).displayWidth == width)
            #expect(text.truncated(to: width).displayWidth <= width)
        }
    }

    @Test func theTableIsInOrderWithoutOverlaps() {
        for (range, next) in zip(DisplayWidth.wideRanges, DisplayWidth.wideRanges.dropFirst()) {
            #expect(range.upperBound < next.lowerBound)
        }
    }
}
