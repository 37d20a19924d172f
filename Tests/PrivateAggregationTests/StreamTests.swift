// The stream of pseudorandom words and the rejection of candidates, which the published vectors never reach.

import TestSupport
import Testing
import Wire

@testable import PrivateAggregation

@Suite struct StreamTests {
    /// Words that a test writes down; the real stream rejects once in 2^32 or 2^59 elements.
    private struct Written: WordStream {
        var words: [UInt64]

        mutating func nextWord() -> UInt64 { words.isEmpty ? 0 : words.removeFirst() }
    }

    @Test func aCandidateNotBelowTheModulusIsDroppedInField64() {
        let modulus = Field64.modulus
        var stream = Written(words: [modulus, 5, modulus + 1, .max, modulus - 1, 7, 8])
        let elements = stream.nextVector(of: Field64.self, length: 3)
        #expect(elements.map(\.words.0) == [5, modulus - 1, 7])
        #expect(stream.words == [8])
    }

    @Test func aCandidateNotBelowTheModulusIsDroppedWholeInField128() {
        let high = UInt64(truncatingIfNeeded: Field128.modulus >> 64)
        // The modulus itself, one more, the largest number; then the largest element, one with a large low word, and a small one.
        var stream = Written(words: [1, high, 2, high, .max, .max, 0, high, .max, high - 1, 3, 0, 9])
        let elements = stream.nextVector(of: Field128.self, length: 3)
        #expect(elements.map(\.words.0) == [0, .max, 3])
        #expect(elements.map(\.words.1) == [high, high - 1, 0])
        #expect(stream.words == [9])
    }

    /// RFC 9861, section 5: TurboSHAKE128 of its pattern with D = 0x1F, 32 bytes.
    @Test(arguments: [
        (0, "1e415f1c5983aff2169217277d17bb538cd945a397ddec541f1ce41af2c1b74c"),
        (1, "55cedd6f60af7bb29a4042ae832ef3f58db7299f893ebb9247247d856958daa9"),
        (17, "9c97d036a3bac819db70ede0ca554ec6e4c2a1a4ffbfd9ec269ca6a111161233"),
        (17 * 17 * 17, "d4976eb56bcf118520582b709f73e1d6853e001fdaf80e1b13e0d0599d5fb372"),
    ])
    func turboShakeGivesTheRFCsBytes(_ length: Int, _ expected: String) {
        var stream = TurboShake128((0..<length).map { UInt8($0 % 251) }, domain: 0x1f)
        #expect(Hex.encode(stream.nextBytes(32)) == expected)
    }

    /// The same pattern with D = 0x01: the 32 bytes after the first block of output. From a separate implementation.
    @Test(arguments: [
        (167, "7eb20b3101147f11b8520c3a397469c21b5c70772124ebe9b17329e5e00cda70"),
        (168, "ba02d327db4dd6655ce81d3bcc3061ed46119f939b48e08adb54aaa79a931b70"),
        (169, "a45fab9b0fb02b7beceb1cefcd792afe2b62d6f6b2b960b9d7728c367615bdf9"),
    ])
    func blockBoundariesAreNoSpecialCase(_ length: Int, _ expected: String) {
        var stream = TurboShake128((0..<length).map { UInt8($0 % 251) }, domain: 1)
        #expect(Hex.encode(Array(stream.nextBytes(200).dropFirst(168))) == expected)
    }

    @Test func theSeedOfTheDraftsVector() {
        let seed = (0..<32).map { UInt8($0) }
        let derived = XofTurboShake128.deriveSeed(
            seed: seed, tag: Array("domain separation tag".utf8), binder: Array("binder string".utf8))
        #expect(Hex.encode(derived) == "b62ef0a2778190792d4d42d8c167ba20e0c37a3f319ba79645829c427d70eea5")
    }

    /// Whatever the lengths of the parts, other parts give another stream.
    @Test func theBoundariesBetweenTagSeedAndBinderCount() {
        let seed = [UInt8](repeating: 7, count: 32)
        let one = XofTurboShake128.deriveSeed(seed: seed, tag: [1, 2], binder: [3, 4])
        #expect(one != XofTurboShake128.deriveSeed(seed: seed, tag: [1], binder: [2, 3, 4]))
        #expect(one != XofTurboShake128.deriveSeed(seed: seed, tag: [1, 2, 3], binder: [4]))
        #expect(one != XofTurboShake128.deriveSeed(seed: seed + [3], tag: [1, 2], binder: [4]))
    }

    @Test func theTagIsBigEndianWithTheWireVersionFirst() {
        #expect(
            DomainSeparation.tag(algorithm: 4, usage: .jointRandomnessPart, context: [9, 8])
                == [18, 0, 0, 0, 0, 4, 0, 7, 9, 8])
    }
}
