// Boxes that share their ephemeral key are sealed boxes, each for one reader, and none says whose it is.

import Testing
import Wire

@testable import Sodium

@Suite struct SharedBoxesTests {
    private let keys: [SealingKey]

    init() throws { keys = try (0..<3).map { _ in try SealingKey.random() } }

    private func bytes(_ secret: borrowing SecretBytes) -> [UInt8] { secret.withBytes { Array($0) } }

    /// Against libsodium's own sealed box, so that any program that opens those can open these.
    @Test func eachIsAnOrdinarySealedBox() throws {
        let secret = try SecretBytes.random(count: 32)
        let (ephemeral, boxes) = try SharedBoxes.wrap(secret, for: keys.map(\.publicKey))
        for (key, box) in zip(keys, boxes) {
            #expect(box.count == 32 + SharedBoxes.overhead)
            let opened = bytes(try key.unwrap(ephemeral.bytes + box))
            #expect(opened == bytes(secret))
        }
        let single = try keys[0].publicKey.wrap(secret)
        let again = bytes(
            try keys[0].unwrap(anyOf: [Array(single.dropFirst(32))], from: EphemeralKey(bytes: Array(single.prefix(32))))
        )
        #expect(again == bytes(secret))
    }

    @Test func eachReaderFindsTheirsAndNobodyElseAny() throws {
        let secret = try SecretBytes.random(count: 32)
        let (ephemeral, boxes) = try SharedBoxes.wrap(secret, for: keys.map(\.publicKey))
        let noise = try (0..<3).map { _ in try Randomness.bytes(48) }
        for key in keys {
            let opened = bytes(try key.unwrap(anyOf: noise + [[], [1]] + boxes.reversed(), from: ephemeral))
            #expect(opened == bytes(secret))
        }
        let stranger = try SealingKey.random()
        #expect(throws: SodiumError.cannotOpen) { _ = try stranger.unwrap(anyOf: boxes, from: ephemeral) }
        #expect(throws: SodiumError.cannotOpen) { _ = try keys[0].unwrap(anyOf: [boxes[1], boxes[2]], from: ephemeral) }
        #expect(throws: SodiumError.cannotOpen) { _ = try keys[0].unwrap(anyOf: [], from: ephemeral) }
    }

    @Test func everyBitFlipOfABoxFails() throws {
        let (ephemeral, boxes) = try SharedBoxes.wrap(SecretBytes.random(count: 32), for: [keys[0].publicKey])
        let whole = ephemeral.bytes + boxes[0]
        for bit in 0..<whole.count * 8 {
            var altered = whole
            altered[bit / 8] ^= 1 << UInt8(bit % 8)
            #expect(throws: SodiumError.cannotOpen, "bit \(bit)") {
                _ = try keys[0].unwrap(anyOf: [Array(altered[32...])], from: EphemeralKey(bytes: Array(altered[..<32])))
            }
        }
    }

    /// Attack class 26.
    @Test func anEphemeralKeyOfLowOrderOpensNothing() throws {
        let (_, boxes) = try SharedBoxes.wrap(SecretBytes.random(count: 32), for: [keys[0].publicKey])
        for point in [[UInt8](repeating: 0, count: 32), [1] + [UInt8](repeating: 0, count: 31)] {
            #expect(throws: SodiumError.cannotOpen) { _ = try keys[0].unwrap(anyOf: boxes, from: EphemeralKey(bytes: point)) }
        }
    }

    @Test func theSameTwiceDiffers() throws {
        let secret = try SecretBytes.random(count: 32)
        let first = try SharedBoxes.wrap(secret, for: [keys[0].publicKey])
        let second = try SharedBoxes.wrap(secret, for: [keys[0].publicKey])
        #expect(first.ephemeral != second.ephemeral)
        #expect(first.boxes != second.boxes)
    }
}
