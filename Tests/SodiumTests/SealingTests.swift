// Sealed boxes and symmetric keys: only what was made opens, only with its key; everything else is one error (attack class 28).

import TestSupport
import Testing
import Wire

@testable import Sodium

@Suite struct SealingTests {
    @Test func whatIsWrappedComesOutForItsKeyOnly() throws {
        let key = try SealingKey.random()
        let secret = try SecretBytes.random(count: 32)
        let wrapped = try key.publicKey.wrap(secret)
        #expect(wrapped.count == 32 + SealingPublicKey.overhead)
        let isSame = try key.unwrap(wrapped).isEqual(to: secret)
        #expect(isSame)
        let other = try SealingKey.random()
        #expect(throws: SodiumError.cannotOpen) { _ = try other.unwrap(wrapped) }
    }

    @Test func everyBitFlipOfAWrappedKeyFails() throws {
        let key = try SealingKey.random()
        let wrapped = try key.publicKey.wrap(try SecretBytes.random(count: 32))
        for bit in 0..<wrapped.count * 8 {
            var altered = wrapped
            altered[bit / 8] ^= 1 << UInt8(bit % 8)
            #expect(throws: SodiumError.cannotOpen, "bit \(bit)") { _ = try key.unwrap(altered) }
        }
    }

    @Test func everyTruncationOfAWrappedKeyFails() throws {
        let key = try SealingKey.random()
        let wrapped = try key.publicKey.wrap(try SecretBytes.random(count: 32))
        for count in 0..<wrapped.count {
            #expect(throws: SodiumError.cannotOpen, "\(count) bytes") { _ = try key.unwrap(Array(wrapped.prefix(count))) }
        }
    }

    @Test func wrappingTwiceDiffers() throws {
        let key = try SealingKey.random()
        let secret = try SecretBytes.random(count: 32)
        #expect(try key.publicKey.wrap(secret) != key.publicKey.wrap(secret))
    }

    @Test(arguments: [0, 1, 31, 33, 64]) func aSeedOfAnotherLengthIsRefused(count: Int) throws {
        let long = try SecretBytes.random(count: count + 1)
        guard count + 1 != 32 else { return }
        #expect(throws: SodiumError.wrongLength) { _ = try SealingKey(seed: long) }
        #expect(throws: SodiumError.wrongLength) { _ = try SigningKey(seed: long) }
        #expect(throws: SodiumError.wrongLength) { _ = try SymmetricKey(SecretBytes.random(count: count + 1)) }
    }

    @Test func everyBitFlipOfASealedTextItsNonceOrItsContextFails() throws {
        let key = try SymmetricKey.random()
        let nonce = try Randomness.bytes(SymmetricKey.nonceLength)
        let context: [UInt8] = [1, 2, 3]
        let sealed = try key.seal(Array("tomorrow at nine".utf8), nonce: nonce, context: context)
        for (field, bytes) in [sealed, nonce, context].enumerated() {
            for bit in 0..<bytes.count * 8 {
                var fields = [sealed, nonce, context]
                fields[field][bit / 8] ^= 1 << UInt8(bit % 8)
                #expect(throws: SodiumError.cannotOpen) { try key.open(fields[0], nonce: fields[1], context: fields[2]) }
                #expect(throws: SodiumError.cannotOpen) { _ = try key.openSecret(fields[0], nonce: fields[1], context: fields[2]) }
            }
        }
    }

    @Test(arguments: [0, 1, 12, 23, 25]) func aNonceOfAnotherLengthIsRefused(count: Int) throws {
        let key = try SymmetricKey.random()
        let nonce = [UInt8](repeating: 0, count: count)
        let secret = try SecretBytes.random(count: 32)
        #expect(throws: SodiumError.wrongLength) { try key.seal([1], nonce: nonce, context: []) }
        #expect(throws: SodiumError.wrongLength) { try key.sealSecret(secret, nonce: nonce, context: []) }
        #expect(throws: SodiumError.cannotOpen) { try key.open([UInt8](repeating: 0, count: 64), nonce: nonce, context: []) }
        #expect(throws: SodiumError.cannotOpen) { _ = try key.openSecret([UInt8](repeating: 0, count: 64), nonce: nonce, context: []) }
    }

    @Test(arguments: 0..<16) func aSealedTextShorterThanItsTagIsRefused(count: Int) throws {
        let key = try SymmetricKey.random()
        let nonce = [UInt8](repeating: 0, count: SymmetricKey.nonceLength)
        #expect(throws: SodiumError.cannotOpen) { try key.open([UInt8](repeating: 0, count: count), nonce: nonce, context: []) }
        #expect(throws: SodiumError.cannotOpen) { _ = try key.openSecret([UInt8](repeating: 0, count: count), nonce: nonce, context: []) }
    }

    @Test func aSecretSealedUnderAKeyComesBack() throws {
        let key = try SymmetricKey.random()
        let nonce = try Randomness.bytes(SymmetricKey.nonceLength)
        let secret = try SecretBytes.random(count: 32)
        let opened = try key.openSecret(try key.sealSecret(secret, nonce: nonce, context: [5]), nonce: nonce, context: [5])
        let isSame = opened.isEqual(to: secret)
        #expect(isSame)
    }

    @Test func keysForDifferentPurposesDiffer() throws {
        let key = try SymmetricKey.random()
        let pairs: [(String, [UInt8])] = [("a", []), ("b", []), ("ab", []), ("a", [0x62]), ("", [0x61]), ("", [])]
        var seen: Set<[UInt8]> = []
        for (context, more) in pairs {
            let derived = try key.derive(context, more)
            seen.insert(derived.secret.withBytes { Array($0) })
        }
        #expect(seen.count == pairs.count)
    }

    @Test(arguments: [Int.min, -1, 0, 15, 65, 1 << 40]) func aDerivedSecretOfAnImpossibleLengthIsRefused(count: Int) throws {
        let key = try SymmetricKey.random()
        #expect(throws: SodiumError.wrongLength) { _ = try key.deriveSecret("a", count: count) }
    }

    @Test func aSignatureHoldsForItsMessageAndKeyOnly() throws {
        let key = try SigningKey.random()
        let message = Array("move to Thursday".utf8)
        let signature = try key.sign(message)
        #expect(throws: Never.self) { try key.publicKey.verify(signature, of: message) }
        #expect(throws: SodiumError.badSignature) { try key.publicKey.verify(signature, of: message + [0]) }
        #expect(throws: SodiumError.badSignature) { try SigningKey.random().publicKey.verify(signature, of: message) }
        for bit in 0..<Signature.length * 8 {
            var altered = signature.bytes
            altered[bit / 8] ^= 1 << UInt8(bit % 8)
            #expect(throws: SodiumError.badSignature, "bit \(bit)") { try key.publicKey.verify(Signature(bytes: altered), of: message) }
        }
    }

    @Test func comparingInConstantTimeIsComparing() {
        #expect(constantTimeEqual([], []))
        #expect(constantTimeEqual([1, 2], [1, 2]))
        #expect(!constantTimeEqual([1, 2], [1, 3]))
        #expect(!constantTimeEqual([1, 2], [1]))
    }

    @Test func randomNumbersStayBelowTheirBound() throws {
        for bound in [1, 2, 3, 1000] as [UInt32] {
            for _ in 0..<100 { #expect(try Randomness.uniform(below: bound) < bound) }
        }
        var generator = try SodiumGenerator()
        #expect(generator.next() != generator.next())
    }
}
