// Encryption that commits to its key: what opens under one key opens under no other, whoever made it (attack class 17).

import Foundation
import TestSupport
import Testing
import Wire

@testable import Sodium

@Suite struct CommittedCiphertextTests {
    struct TwoKeys: Decodable {
        let keyA, keyB, iv, aad, ct, tag, msgUnderA, msgUnderB: HexBytes
    }

    static let twoKeys = VectorKind("XChaCha20-Poly1305 under two keys") { file in
        guard let cases = try? JSONDecoder().decode([TwoKeys].self, from: file.data) else { return false }
        return cases.allSatisfy { $0.iv.bytes.count == SymmetricKey.nonceLength && $0.keyA.bytes.count == SymmetricKey.length }
    }

    private func key(_ bytes: [UInt8]) throws -> SymmetricKey {
        var bytes = bytes
        return try SymmetricKey(SecretBytes(wiping: &bytes))
    }

    /// The keys as libsodium sees them: one encrypts, the other, made from it, commits.
    private func keys(_ bytes: [UInt8]) throws -> CommittingKeys {
        let encryption = try key(bytes)
        let commitment = try encryption.derive("respite.committed.commitment")
        return CommittingKeys(encryption: encryption, commitment: commitment)
    }

    @Test func aCiphertextMadeForTwoKeysOpensUnderOneOnly() throws {
        try Vectors.here.run(Self.twoKeys, of: [Self.twoKeys], in: .envelope) { file in
            let cases = try file.decode([TwoKeys].self)
            for test in cases {
                let raw = test.ct.bytes + test.tag.bytes
                // The weakness: the bare construction opens to two texts.
                #expect(try key(test.keyA.bytes).open(raw, nonce: test.iv.bytes, context: test.aad.bytes) == test.msgUnderA.bytes)
                #expect(try key(test.keyB.bytes).open(raw, nonce: test.iv.bytes, context: test.aad.bytes) == test.msgUnderB.bytes)
                // The answer: with the commitment that was made for one key, the other is refused.
                let nonce = try Nonce(bytes: test.iv.bytes)
                for (mine, other, text) in [
                    (test.keyA.bytes, test.keyB.bytes, test.msgUnderA.bytes), (test.keyB.bytes, test.keyA.bytes, test.msgUnderB.bytes),
                ] {
                    let sealed = try keys(mine).seal(text, nonce: nonce, context: test.aad.bytes)
                    #expect(sealed.ciphertext == raw)
                    #expect(try keys(mine).open(sealed, context: test.aad.bytes) == text)
                    #expect(throws: SodiumError.cannotOpen) { try keys(other).open(sealed, context: test.aad.bytes) }
                }
            }
            return cases.count
        }
    }

    @Test func everyBitFlipFails() throws {
        let key = try SymmetricKey.random()
        let context: [UInt8] = [1, 2, 3, 4]
        var writer = ByteWriter()
        try key.sealCommitting(Array("tomorrow at nine".utf8), context: context).write(to: &writer)
        for bit in 0..<writer.bytes.count * 8 {
            var altered = writer.bytes
            altered[bit / 8] ^= 1 << UInt8(bit % 8)
            #expect(throws: (any Error).self, "bit \(bit)") {
                var reader = ByteReader(altered)
                let sealed = try CommittedCiphertext(from: &reader)
                try reader.finish()
                _ = try key.openCommitting(sealed, context: context)
            }
        }
    }

    @Test func anotherContextOrKeyFails() throws {
        let key = try SymmetricKey.random()
        let sealed = try key.sealCommitting([7], context: [1])
        #expect(try key.openCommitting(sealed, context: [1]) == [7])
        for context in [[], [2], [1, 0], [0, 1]] as [[UInt8]] {
            #expect(throws: SodiumError.cannotOpen) { try key.openCommitting(sealed, context: context) }
        }
        #expect(throws: SodiumError.cannotOpen) { try SymmetricKey.random().openCommitting(sealed, context: [1]) }
    }

    @Test func keysThatAreKeptOpenWhatTheKeyItselfSealed() throws {
        let key = try SymmetricKey.random()
        let kept = try CommittingKeys(derivedFrom: key)
        #expect(try kept.open(try key.sealCommitting([7], context: [1]), context: [1]) == [7])
        #expect(try key.openCommitting(try kept.seal([8], context: [1]), context: [1]) == [8])
        #expect(throws: SodiumError.cannotOpen) { try kept.open(try key.sealCommitting([7], context: [1]), context: [2]) }
        let others = try CommittingKeys(derivedFrom: SymmetricKey.random())
        #expect(throws: SodiumError.cannotOpen) { try others.open(try kept.seal([8], context: [1]), context: [1]) }
    }

    @Test func aKeyDerivedForOneCallIsTheOneThatIsKept() throws {
        let key = try SymmetricKey.random()
        let kept = try key.derive("respite.test")
        let isSame = try key.withDerived("respite.test") { $0.secret.isEqual(to: kept.secret) }
        let isOther = try key.withDerived("respite.test2") { $0.secret.isEqual(to: kept.secret) }
        #expect(isSame && !isOther)
    }

    /// A ciphertext whose commitment was taken from another of the same key.
    @Test func aCommitmentBelongsToItsCiphertext() throws {
        let key = try SymmetricKey.random()
        let first = try key.sealCommitting([1], context: [])
        let second = try key.sealCommitting([2], context: [])
        let mixed = try CommittedCiphertext(nonce: first.nonce, commitment: second.commitment, ciphertext: first.ciphertext)
        #expect(throws: SodiumError.cannotOpen) { try key.openCommitting(mixed, context: []) }
    }

    @Test func sealingTwiceDiffers() throws {
        let key = try SymmetricKey.random()
        let first = try key.sealCommitting([1], context: [])
        let second = try key.sealCommitting([1], context: [])
        #expect(first.nonce != second.nonce)
        #expect(first.ciphertext != second.ciphertext)
    }

    @Test(arguments: 0..<16) func aCiphertextShorterThanItsTagIsRefused(count: Int) throws {
        let nonce = try Nonce(bytes: [UInt8](repeating: 0, count: 24))
        let commitment = try KeyCommitment(bytes: [UInt8](repeating: 0, count: 32))
        #expect(throws: WireError(.truncated, "")) {
            try CommittedCiphertext(nonce: nonce, commitment: commitment, ciphertext: [UInt8](repeating: 0, count: count))
        }
    }
}

@Suite struct PaddingTests {
    /// Also where the length is no multiple of a word's.
    @Test(arguments: [1, 7, 8, 9, 64, 65, 71]) func everyContentThatFitsComesBack(room: Int) throws {
        var generator = SeededGenerator()
        for count in 0..<room {
            // Contents that look like padding are among them.
            for content in [generator.bytes(count), [UInt8](repeating: 0, count: count), [UInt8](repeating: 0x80, count: count)] {
                let padded = try Padding.add(to: content, upTo: room)
                #expect(padded.count == room)
                #expect(try Padding.remove(from: padded) == content)
            }
        }
    }

    /// Every pattern of these bytes in the two words at the end, against the rule itself: the last byte that is not zero is 0x80.
    @Test func whateverStandsAtTheEndIsReadByTheRule() throws {
        var generator = SeededGenerator()
        for count in 1..<24 {
            for _ in 0..<200 {
                let bytes = generator.bytes(count).map { [0, 0, 0, 0x80, 1][Int($0) % 5] as UInt8 }
                let expected = bytes.lastIndex { $0 != 0 }.flatMap { bytes[$0] == 0x80 ? Array(bytes[..<$0]) : nil }
                #expect((try? Padding.remove(from: bytes)) == expected)
            }
        }
    }

    @Test(arguments: [64, 65, 1000]) func contentThatLeavesNoRoomIsRefused(count: Int) {
        #expect(throws: SodiumError.wrongLength) { try Padding.add(to: [UInt8](repeating: 1, count: count), upTo: 64) }
    }

    @Test(arguments: [[], [0], [0, 0, 0], [1], [0x80, 1], [5, 0x80, 0, 1, 0], [0x81, 0]] as [[UInt8]])
    func whatIsNoPaddingIsRefused(bytes: [UInt8]) {
        #expect(throws: SodiumError.cannotOpen) { try Padding.remove(from: bytes) }
    }
}
