// The cost of a guess has a compiled floor and ceiling: a stored cost outside them is refused before anything is derived (attack class 6).

import Testing
import Wire

@testable import Sodium

@Suite struct PassphraseCostTests {
    private func stored(_ operations: UInt32, _ memory: UInt64) -> [UInt8] {
        var writer = ByteWriter()
        writer.u32(operations)
        writer.u64(memory)
        return writer.bytes
    }

    @Test(arguments: [PassphraseCost.interactive, .moderate, .sensitive]) func theNamedCostsSurviveStorage(cost: PassphraseCost) throws {
        var writer = ByteWriter()
        cost.write(to: &writer)
        var reader = ByteReader(writer.bytes)
        #expect(try PassphraseCost(from: &reader) == cost)
    }

    @Test(
        arguments: [
            (0, 64 << 20), (1, 64 << 20), (2, (64 << 20) - 1), (2, 8192), (2, 0), (1, 8192), (5, 64 << 20), (.max, 64 << 20),
            (2, (1 << 30) + 1), (2, 1 << 40), (4, .max), (.max, .max),
        ] as [(UInt32, UInt64)])
    func aCostOutsideTheBoundsIsRefused(operations: UInt32, memory: UInt64) {
        #expect(throws: WireError(.invalidValue, "")) {
            var reader = ByteReader(stored(operations, memory))
            _ = try PassphraseCost(from: &reader)
        }
    }

    @Test(arguments: 0..<12) func aTruncatedCostIsRefused(count: Int) {
        #expect(throws: WireError(.truncated, "")) {
            var reader = ByteReader(Array(stored(2, 64 << 20).prefix(count)))
            _ = try PassphraseCost(from: &reader)
        }
    }

    @Test(arguments: [0, 15, 17, 32]) func aSaltOfAnotherLengthIsRefused(count: Int) throws {
        let passphrase = try SecretBytes.random(count: 8)
        #expect(throws: SodiumError.wrongLength) {
            _ = try SymmetricKey(passphrase: passphrase, salt: [UInt8](repeating: 1, count: count), cost: .interactive)
        }
    }

    @Test func oneSpellingOfAPassphraseIsUsed() throws {
        var composed = Array("caf\u{e9}".utf8)
        var decomposed = Array("cafe\u{301}".utf8)
        let one = try Passphrase.normalised(wiping: &composed)
        let other = try Passphrase.normalised(wiping: &decomposed)
        let isEqual = one.isEqual(to: other)
        #expect(isEqual)
        #expect(composed.allSatisfy { $0 == 0 } && decomposed.allSatisfy { $0 == 0 })
    }

    @Test(arguments: [[], [0xff], [0xc3], [0x61, 0x80]] as [[UInt8]]) func aPassphraseThatIsEmptyOrNoTextIsRefused(bytes: [UInt8]) {
        var bytes = bytes
        #expect(throws: SodiumError.wrongLength) { _ = try Passphrase.normalised(wiping: &bytes) }
        #expect(bytes.allSatisfy { $0 == 0 })
    }
}
