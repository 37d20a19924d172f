// Codes of six words: sixty bits there and back, however a person types them.

import TestSupport
import Testing

@testable import Wire

struct WordListTests {
    @Test func thereAreExactly1024DifferentWordsInOrder() {
        #expect(WordList.words.count == 1024)
        #expect(Set(WordList.words).count == 1024)
        #expect(WordList.words == WordList.words.sorted())
    }

    @Test func everyWordHasFourToSevenSmallLetters() {
        for word in WordList.words {
            #expect((4...7).contains(word.utf8.count) && word.utf8.allSatisfy { (0x61...0x7A).contains($0) }, "\(word)")
        }
    }

    @Test func theFirstFourLettersTellTheWordsApart() {
        #expect(Set(WordList.words.map { $0.prefix(4) }).count == 1024)
        #expect(WordList.placesByPrefix.count == 1024)
    }

    /// One wrong letter, one missing or one swap never makes another word of the list.
    @Test func noTwoWordsAreOneSlipApart() {
        let known = Set(WordList.words)
        for word in WordList.words {
            let letters = Array(word)
            for index in letters.indices {
                var missing = letters
                missing.remove(at: index)
                #expect(!known.contains(String(missing)), "\(word)")
                if index > 0 {
                    var swapped = letters
                    swapped.swapAt(index, index - 1)
                    #expect(swapped == letters || !known.contains(String(swapped)), "\(word)")
                }
                for letter in "abcdefghijklmnopqrstuvwxyz" where letter != letters[index] {
                    var wrong = letters
                    wrong[index] = letter
                    #expect(!known.contains(String(wrong)), "\(word)")
                }
            }
        }
    }
}

struct WordCodeTests {
    @Test func theFirstAndTheLastCodeAreThoseOfTheFirstAndTheLastWord() throws {
        #expect(try WordCode(firstBitsOf: Array(repeating: 0, count: 8)).text == "acorn acorn acorn acorn acorn acorn")
        #expect(try WordCode(firstBitsOf: Array(repeating: 255, count: 8)).text == "zone zone zone zone zone zone")
    }

    /// Printed sheets and posters hold codes: a word that moves would change them all.
    @Test func aPrintedCodeKeepsItsMeaning() throws {
        let bytes: [UInt8] = [0x01, 0x23, 0x45, 0x67, 0x89, 0xAB, 0xCD, 0xE0]
        let code = try WordCode(firstBitsOf: bytes)
        #expect(code.words == ["adopt", "mouse", "forward", "thrive", "popular", "crane"])
        #expect(try WordCode(reading: code.text).bytes == bytes)
    }

    @Test func onlyTheFirstSixtyBitsCount() throws {
        let start: [UInt8] = [1, 2, 3, 4, 5, 6, 7]
        let code = try WordCode(firstBitsOf: start + [0x80])
        #expect(try WordCode(firstBitsOf: start + [0x8F, 9, 9]) == code)
        #expect(try WordCode(firstBitsOf: start + [0x90]) != code)
        #expect(code.bytes == start + [0x80])
    }

    @Test(arguments: [0, 1, 7]) func fewerThanEightBytesAreRefused(_ count: Int) {
        #expect(throws: WireError(.truncated, "")) { try WordCode(firstBitsOf: Array(repeating: 1, count: count)) }
    }

    @Test func everyCodeComesBackFromItsWords() throws {
        var random = SeededGenerator()
        for _ in 0..<2000 {
            let code = try WordCode(firstBitsOf: random.bytes(8))
            #expect(code.words.count == 6)
            #expect(try WordCode(reading: code.text) == code)
        }
    }

    @Test(arguments: [
        "acorn zone pizza apple tiger zebra", "ACORN Zone PIZZA apple tiger zebra", "acorn-zone-pizza-apple-tiger-zebra",
        "  acorn   zone\tpizza\napple tiger zebra  ", "acorn, zone, pizza, apple, tiger, zebra.", "acor zone pizz appl tige zebr",
        "acorn zone pizza\u{A0}apple tige zebra",
    ])
    func aCodeIsReadHoweverItIsTyped(_ typed: String) throws {
        #expect(try WordCode(reading: typed).words == ["acorn", "zone", "pizza", "apple", "tiger", "zebra"])
    }

    @Test(arguments: [
        ("", 0), ("acorn", 1), ("acorn zone pizza apple tiger", 5), ("acorn zone pizza apple tiger zebra zone", 7), ("1 2 3 4 5 6", 0),
    ])
    func anotherNumberOfWordsIsRefused(_ typed: String, _ count: Int) {
        #expect(throws: WordCodeError.wordCount(count)) { try WordCode(reading: typed) }
    }

    @Test(arguments: ["aco", "acorns", "acorm", "qqqq", "zonk", "ácorn", "апельсин"]) func aWordThatIsNotInTheListIsNamed(_ word: String) {
        #expect(throws: WordCodeError.unknownWord(word)) { try WordCode(reading: "zone zone \(word) zone zone zone") }
    }

    @Test func noTextTraps() {
        var random = SeededGenerator()
        for _ in 0..<2000 {
            let text = String(decoding: random.bytes(Int.random(in: 0...80, using: &random)), as: UTF8.self)
            if let code = try? WordCode(reading: text) { #expect(code.words.count == 6) }
        }
    }

    @Test func aCodeDoesNotShowItselfByAccident() throws {
        let code = try WordCode(firstBitsOf: [1, 2, 3, 4, 5, 6, 7, 8])
        #expect("\(code)" == "six words")
        for word in code.words { #expect(!String(describing: code).contains(word)) }
    }
}
