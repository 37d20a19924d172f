// Whatever of a report is changed, it is refused as a whole.

import TestSupport
import Testing

@testable import PrivateAggregation

@Suite struct TamperTests {
    private static func flipped(_ bytes: [UInt8], at index: Int, by mask: UInt8) -> [UInt8] {
        var changed = bytes
        changed[index] ^= mask
        return changed
    }

    private static func oneBit(using generator: inout SeededGenerator) -> UInt8 { 1 << UInt8.random(in: 0..<8, using: &generator) }

    private func expectRefused(_ aggregation: Aggregation, _ sent: Aggregation.Sent, _ what: Comment) {
        #expect(throws: AggregationError.self, what) { try aggregation.verify(sent) }
    }

    /// Every byte of every share, one after the other, in one random bit.
    @Test func aChangeOfAnyByteOfAShareIsRefused() throws {
        var generator = SeededGenerator()
        for variant in try Prio3.Variant.samples {
            let aggregation = try Aggregation(variant, using: &generator)
            let sent = try aggregation.send(variant.randomMeasurement(using: &generator).0, using: &generator)
            for aggregator in 0..<2 {
                let share = sent.inputShares[aggregator].bytes
                for index in share.indices {
                    var changed = sent
                    let mask = Self.oneBit(using: &generator)
                    changed.inputShares[aggregator] = Prio3.InputShare(bytes: Self.flipped(share, at: index, by: mask))
                    expectRefused(aggregation, changed, "\(variant): byte \(index) of the input share of \(aggregator)")
                }
            }
            let publicShare = sent.publicShares[0].bytes
            for index in publicShare.indices {
                let changedBytes = Self.flipped(publicShare, at: index, by: Self.oneBit(using: &generator))
                var changed = sent
                changed.publicShares = [Prio3.PublicShare(bytes: changedBytes), Prio3.PublicShare(bytes: changedBytes)]
                expectRefused(aggregation, changed, "\(variant): byte \(index) of the public share")
            }
            #expect(throws: Never.self) { try aggregation.verify(sent) }
        }
    }

    /// Nonce, key or context that one of the two does not share with the other.
    @Test func aggregatorsThatDisagreeAcceptNothing() throws {
        var generator = SeededGenerator()
        for variant in try Prio3.Variant.samples {
            let aggregation = try Aggregation(variant, using: &generator)
            let sent = try aggregation.send(variant.randomMeasurement(using: &generator).0, using: &generator)
            for aggregator in 0..<2 {
                var nonce = sent
                nonce.nonces[aggregator] = try Prio3.Nonce(bytes: generator.bytes(16))
                expectRefused(aggregation, nonce, "\(variant): nonce of \(aggregator)")
                var key = sent
                key.keys[aggregator] = try Prio3.VerifyKey(bytes: generator.bytes(32))
                expectRefused(aggregation, key, "\(variant): key of \(aggregator)")
                var context = sent
                context.contexts[aggregator] = generator.bytes(24)
                expectRefused(aggregation, context, "\(variant): context of \(aggregator)")
            }
        }
    }

    /// A report for another task, or under another identifier: both aggregators agree, and refuse it.
    @Test func aReportForAnotherTaskIsRefused() throws {
        var generator = SeededGenerator()
        for variant in try Prio3.Variant.samples {
            let aggregation = try Aggregation(variant, using: &generator)
            let sent = try aggregation.send(variant.randomMeasurement(using: &generator).0, using: &generator)
            var context = sent
            let other = aggregation.context.dropLast() + [aggregation.context[23] ^ 1]
            context.contexts = [Array(other), Array(other)]
            expectRefused(aggregation, context, "\(variant): context")
            // Without joint randomness the nonce is bound by the query randomness alone, which both aggregators derive from it.
            guard aggregation.prio3.verifierMessageLength > 0 else { continue }
            var nonce = sent
            let changed = try Prio3.Nonce(bytes: Self.flipped(sent.nonces[0].bytes, at: 3, by: 4))
            nonce.nonces = [changed, changed]
            expectRefused(aggregation, nonce, "\(variant): nonce")
        }
    }

    @Test func sharesInTheWrongHandsAreRefused() throws {
        var generator = SeededGenerator()
        for variant in try Prio3.Variant.samples {
            let aggregation = try Aggregation(variant, shares: 3, using: &generator)
            let measurement = variant.randomMeasurement(using: &generator).0
            let sent = try aggregation.send(measurement, using: &generator)
            var swapped = sent
            swapped.inputShares.swapAt(1, 2)
            expectRefused(aggregation, swapped, "\(variant): helpers swapped")
            var mixed = sent
            mixed.inputShares[1] = try aggregation.send(measurement, using: &generator).inputShares[1]
            expectRefused(aggregation, mixed, "\(variant): a helper's share of another report")
            swapped = sent
            swapped.inputShares.swapAt(0, 1)
            #expect(throws: AggregationError(.malformedMessage, "")) { try aggregation.verify(swapped) }
            for aggregator in [-1, 3] {
                #expect(throws: AggregationError(.invalidParameter, "")) {
                    try aggregation.prio3.verifyInit(
                        sent.inputShares[0], of: aggregator, publicShare: sent.publicShares[0], nonce: sent.nonces[0],
                        context: aggregation.context, key: aggregation.key)
                }
            }
        }
    }

    @Test func aChangeOfAnyByteBetweenTheAggregatorsIsRefused() throws {
        var generator = SeededGenerator()
        for variant in try Prio3.Variant.samples {
            let aggregation = try Aggregation(variant, using: &generator)
            let prio3 = aggregation.prio3
            let sent = try aggregation.send(variant.randomMeasurement(using: &generator).0, using: &generator)
            let states = try aggregation.verifyInit(sent)
            let message = try prio3.verifierSharesToMessage(states.map(\.1), context: aggregation.context)
            for side in 0..<2 {
                let share = states[side].1.bytes
                for index in share.indices {
                    var shares = states.map(\.1)
                    let mask = Self.oneBit(using: &generator)
                    shares[side] = Prio3.VerifierShare(bytes: Self.flipped(share, at: index, by: mask))
                    #expect(throws: AggregationError.self, "\(variant): byte \(index) of the verifier share of \(side)") {
                        let message = try prio3.verifierSharesToMessage(shares, context: aggregation.context)
                        _ = try prio3.verifyNext(states[0].0, message: message)
                    }
                }
                for index in message.bytes.indices {
                    let changed = Prio3.VerifierMessage(bytes: Self.flipped(message.bytes, at: index, by: 0x80))
                    #expect(throws: AggregationError(.jointRandomnessMismatch, "")) {
                        try prio3.verifyNext(states[side].0, message: changed)
                    }
                }
            }
        }
    }

    /// Every message too short, too long and empty: an error, never a trap.
    @Test func aMessageOfAnotherLengthIsMalformed() throws {
        var generator = SeededGenerator()
        let malformed = AggregationError(.malformedMessage, "")
        for variant in try Prio3.Variant.samples {
            let aggregation = try Aggregation(variant, using: &generator)
            let prio3 = aggregation.prio3
            let sent = try aggregation.send(variant.randomMeasurement(using: &generator).0, using: &generator)
            let states = try aggregation.verifyInit(sent)
            let message = try prio3.verifierSharesToMessage(states.map(\.1), context: aggregation.context)
            func others(_ bytes: [UInt8]) -> [[UInt8]] {
                [Array(bytes.dropLast()), bytes + [0], bytes + bytes + [0], []].filter { $0 != bytes }
            }
            for aggregator in 0..<2 {
                for bytes in others(sent.inputShares[aggregator].bytes) {
                    var changed = sent
                    changed.inputShares[aggregator] = Prio3.InputShare(bytes: bytes)
                    #expect(throws: malformed) { try aggregation.verify(changed) }
                }
                for bytes in others(sent.publicShares[aggregator].bytes) {
                    var changed = sent
                    changed.publicShares[aggregator] = Prio3.PublicShare(bytes: bytes)
                    #expect(throws: malformed) { try aggregation.verify(changed) }
                }
                for bytes in others(states[aggregator].1.bytes) {
                    var shares = states.map(\.1)
                    shares[aggregator] = Prio3.VerifierShare(bytes: bytes)
                    #expect(throws: malformed) { try prio3.verifierSharesToMessage(shares, context: aggregation.context) }
                }
                for bytes in others(message.bytes) {
                    #expect(throws: malformed) {
                        try prio3.verifyNext(states[aggregator].0, message: Prio3.VerifierMessage(bytes: bytes))
                    }
                }
                for bytes in others(states[aggregator].0.bytes) {
                    #expect(throws: malformed) { try prio3.verifyState(bytes: bytes) }
                }
            }
            let output = try aggregation.verify(sent)[0].bytes
            for bytes in others(output) {
                #expect(throws: malformed) { try prio3.outputShare(bytes: bytes) }
                #expect(throws: malformed) { try prio3.aggregateShare(bytes: bytes) }
            }
            let all = [UInt8](repeating: 0xff, count: output.count)
            #expect(throws: malformed) { try prio3.aggregateShare(bytes: all) }
            #expect(throws: AggregationError(.mismatch, "")) {
                try prio3.verifierSharesToMessage([states[0].1], context: aggregation.context)
            }
        }
    }

    @Test func aLongContextIsRefusedNotCut() throws {
        var generator = SeededGenerator()
        var aggregation = try Aggregation(.count, using: &generator)
        aggregation.context = generator.bytes(65_527)
        #expect(throws: Never.self) { try aggregation.verify(try aggregation.send(.yes(true), using: &generator)) }
        aggregation.context.append(0)
        #expect(throws: AggregationError(.invalidParameter, "")) { try aggregation.send(.yes(true), using: &generator) }
    }

    @Test func theRestOfABatchStandsWhenOneReportIsRefused() throws {
        var generator = SeededGenerator()
        let aggregation = try Aggregation(try .histogram(length: 5), using: &generator)
        var accepted: [[Prio3.OutputShare]] = []
        var refused = 0
        for index in 0..<50 {
            var sent = try aggregation.send(.option(index % 5), using: &generator)
            if index.isMultiple(of: 7) {
                let bytes = sent.inputShares[0].bytes
                sent.inputShares[0] = Prio3.InputShare(bytes: Self.flipped(bytes, at: 16 * (index % 5), by: 1))
            }
            do { accepted.append(try aggregation.verify(sent)) } catch { refused += 1 }
        }
        #expect(refused == 8)
        let expected = (0..<5).map { option in Int128((0..<50).count { $0 % 5 == option && !$0.isMultiple(of: 7) }) }
        #expect(try aggregation.result(accepted) == expected)
    }
}
