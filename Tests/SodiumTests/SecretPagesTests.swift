// Memory of keys that is used again: never before it is wiped, never by two at once.

import Testing
import Wire

@testable import Sodium

@Suite struct SecretPagesTests {
    @Test(arguments: [1, 32, 63, 64, 65, 4096], [false, true]) func whatIsGivenBackComesBackEmpty(count: Int, isBrief: Bool) throws {
        for round in 0..<100 {
            var content = [UInt8](repeating: UInt8(round + 1), count: count)
            let wasEmpty = try {
                var wasEmpty = false
                let secret = try SecretBytes(count, isBrief: isBrief) { start in
                    let memory = UnsafeMutableRawBufferPointer(start: start, count: count)
                    wasEmpty = memory.allSatisfy { $0 == 0 }
                    memory.copyBytes(from: content)
                }
                let kept = secret.withBytes { Array($0) }
                #expect(kept == content)
                return wasEmpty
            }()
            #expect(wasEmpty)
            content[0] = 0
        }
    }

    @Test func aPageIsWipedWhenFillingItFails() throws {
        struct Refusal: Error {}
        for _ in 0..<50 {
            #expect(throws: Refusal.self) {
                _ = try SecretBytes(count: 48) { memory in
                    memory.copyBytes(from: [UInt8](repeating: 9, count: 48))
                    throw Refusal()
                }
            }
            var wasEmpty = false
            let secret = try SecretBytes(count: 48) { memory in wasEmpty = memory.allSatisfy { $0 == 0 } }
            #expect(wasEmpty)
            #expect(secret.count == 48)
        }
    }

    /// Many threads, each with secrets of its own: none ever sees another's.
    @Test func noTwoSecretsShareMemory() async throws {
        let mixed = try await withThrowingTaskGroup(of: Int.self) { group in
            for worker in UInt8(1)...16 {
                group.addTask {
                    var mixed = 0
                    for round in 0..<500 {
                        var first = [UInt8](repeating: worker, count: 32)
                        var second = [UInt8](repeating: worker ^ 0x80, count: round.isMultiple(of: 2) ? 32 : 64)
                        let one = try SecretBytes(wiping: &first)
                        let other = try SecretBytes(wiping: &second)
                        if round.isMultiple(of: 7) { await Task.yield() }
                        if !one.withBytes({ $0.allSatisfy { $0 == worker } }) { mixed += 1 }
                        if !other.withBytes({ $0.allSatisfy { $0 == worker ^ 0x80 } }) { mixed += 1 }
                    }
                    return mixed
                }
            }
            return try await group.reduce(0, +)
        }
        #expect(mixed == 0)
    }

    @Test func aKeyThatWasRefusedStaysRefused() throws {
        let good = try SigningKey.random().publicKey.bytes
        let low = [UInt8](repeating: 0, count: 32)
        for _ in 0..<3 {
            #expect(try SigningPublicKey(bytes: good).bytes == good)
            #expect(throws: WireError(.invalidValue, "")) { try SigningPublicKey(bytes: low) }
            #expect(throws: WireError(.invalidValue, "")) { try SealingPublicKey(bytes: low) }
        }
        let keys = AcceptedKeys()
        for index in 0..<10_000 {
            let key = withUnsafeBytes(of: index) { Array($0) }
            #expect(keys.accept(key) { _ in true })
            #expect(keys.accept(key) { _ in false } == true)
        }
        #expect(!keys.accept([1]) { _ in false })
        #expect(!keys.accept([1]) { _ in false })
    }
}
