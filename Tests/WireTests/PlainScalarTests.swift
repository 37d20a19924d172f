// What a text from somebody else may hold.

import Testing
import Wire

struct PlainScalarTests {
    @Test(arguments: [
        "Müller-Żak", "محمد", "山田太郎", "👩‍👩‍👧", "non\u{A0}breaking", "می‌خواهم", "क्‍ष", "🏳️‍🌈", "O’Neill", "1\u{2009}000", "❤\u{FE0F}",
        "1\u{FE0F}\u{20E3}",
        "e\u{301}", "שָׁלוֹם",
    ])
    func wordsOfAnyScriptArePlain(_ text: String) {
        #expect(PlainScalar.areAllPlain(text))
        #expect(PlainScalar.areAllPlainInName(text))
    }

    @Test(arguments: [
        "\u{0}", "\u{1B}[2J", "\u{9B}31m", "\n", "\t", "\u{7F}", "\u{85}", "\u{AD}", "\u{61C}", "\u{180E}", "\u{200B}", "\u{200E}",
        "\u{200F}",
        "\u{2028}", "\u{2029}", "\u{202A}", "\u{202E}", "\u{2060}", "\u{2064}", "\u{2066}", "\u{2069}", "\u{206F}", "\u{3164}", "\u{FEFF}",
        "\u{FFF9}", "\u{1D173}", "\u{E0001}", "\u{E0041}", "\u{E007F}",
    ])
    func whatCannotBeSeenOrMovesOtherTextIsNot(_ text: String) {
        #expect(!PlainScalar.areAllPlain(text))
        #expect(!PlainScalar.areAllPlain("a\(text)b"))
        #expect(!PlainScalar.areAllPlain("\(text)山"))
    }

    /// Sealed notes and messages have held them, and are read by this rule; no two names are told apart by them.
    @Test(arguments: [
        "\u{34F}", "\u{17B4}", "\u{17B5}", "\u{180B}", "\u{180F}", "\u{2800}", "\u{FE00}", "\u{FE0E}", "\u{FE0F}", "\u{FFF0}", "\u{1BCA0}",
        "\u{E0100}", "\u{E01EF}", "\u{E0FFF}",
    ])
    func whatReadsAlikeIsPlainInATextAndNotInAName(_ text: String) {
        #expect(PlainScalar.areAllPlain("a\(text)b"))
        #expect(!PlainScalar.areAllPlainInName("a\(text)b"))
        #expect(!PlainScalar.areAllPlainInName("\(text)山"))
    }

    @Test func aJoinerBetweenLatinLettersIsNotPlain() {
        #expect(!PlainScalar.areAllPlain("Ha\u{200D}nna"))
        #expect(!PlainScalar.areAllPlain("\u{200C}x"))
    }

    /// Unicode's own list, as this machine's tables have it: whatever is on it is refused behind a letter.
    @Test func whatUnicodeCallsIgnorableIsInNoName() {
        let ignorable = (0...0x10FFFF as ClosedRange<UInt32>).compactMap { Unicode.Scalar($0) }.filter(
            \.properties.isDefaultIgnorableCodePoint)
        #expect(ignorable.count > 4000)
        for scalar in ignorable { #expect(!PlainScalar.isPlainInName(scalar, after: "n"), "U+\(String(scalar.value, radix: 16))") }
    }

    @Test func linesAreAllowedWhereTheyAreAskedFor() {
        #expect(PlainScalar.areAllPlain("a\n\tb", allowing: ["\n", "\t"]))
        #expect(!PlainScalar.areAllPlain("a\n\u{2028}b", allowing: ["\n", "\t"]))
    }
}
