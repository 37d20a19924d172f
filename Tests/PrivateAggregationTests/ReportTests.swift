// Whole reports: honest ones add up exactly, and anything that was changed is refused while the rest stands.

import TestSupport
import Testing
import Wire

@testable import PrivateAggregation

@Suite struct ReportTests {
    @Test func aHundredThousandHonestReportsAddUpExactly() throws {
        var generator = SeededGenerator()
        for variant in try Prio3.Variant.samples {
            let aggregation = try Aggregation(variant, using: &generator)
            let prio3 = aggregation.prio3
            var sums = [prio3.emptyAggregateShare, prio3.emptyAggregateShare]
            var expected = [Int128](repeating: 0, count: prio3.resultCount)
            for _ in 0..<20_000 {
                let (measurement, numbers) = variant.randomMeasurement(using: &generator)
                for (index, number) in numbers.enumerated() { expected[index] += number }
                let outputs = try aggregation.verify(try aggregation.send(measurement, using: &generator))
                for aggregator in 0..<2 { try sums[aggregator].add(outputs[aggregator]) }
            }
            #expect(try prio3.unshard(sums) == expected, "\(variant)")
        }
    }

    @Test func anyVariantWorksWithAnyNumberOfAggregators() throws {
        var generator = SeededGenerator()
        for _ in 0..<150 {
            let variant = try Prio3.Variant.random(using: &generator)
            let aggregation = try Aggregation(variant, shares: Int.random(in: 2...5, using: &generator), using: &generator)
            let prio3 = aggregation.prio3
            var accepted: [[Prio3.OutputShare]] = []
            var expected = [Int128](repeating: 0, count: prio3.resultCount)
            for _ in 0..<3 {
                let (measurement, numbers) = variant.randomMeasurement(using: &generator)
                expected = zip(expected, numbers).map { $0 + $1 }
                accepted.append(try aggregation.verify(try aggregation.send(measurement, using: &generator)))
            }
            // Sums of Sum can pass half of its field; then they would read as negative.
            if case .sum(let maximum) = variant, maximum > 1 << 60 { continue }
            #expect(try aggregation.result(accepted) == expected, "\(variant), \(prio3.shares) aggregators")
        }
    }

    @Test func aBatchMayBeAddedUpInParts() throws {
        var generator = SeededGenerator()
        let aggregation = try Aggregation(try .histogram(length: 4), using: &generator)
        let accepted = try (0..<9).map { try aggregation.verify(try aggregation.send(.option($0 % 4), using: &generator)) }
        var parts = try aggregation.aggregateShares(Array(accepted[..<4]))
        for (index, part) in try aggregation.aggregateShares(Array(accepted[4...])).enumerated() { try parts[index].merge(part) }
        #expect(try aggregation.prio3.unshard(parts) == [3, 2, 2, 2])
        #expect(try parts.map(\.bytes) == aggregation.aggregateShares(accepted).map(\.bytes))
    }

    @Test func messagesHaveTheLengthsThatAreSaid() throws {
        var generator = SeededGenerator()
        for variant in try Prio3.Variant.samples {
            let aggregation = try Aggregation(variant, shares: 3, using: &generator)
            let prio3 = aggregation.prio3
            let sent = try aggregation.send(variant.randomMeasurement(using: &generator).0, using: &generator)
            let states = try aggregation.verifyInit(sent)
            let message = try prio3.verifierSharesToMessage(states.map(\.1), context: aggregation.context)
            let output = try prio3.verifyNext(states[2].0, message: message)
            #expect(sent.publicShares[0].bytes.count == prio3.publicShareLength)
            for aggregator in 0..<3 {
                #expect(sent.inputShares[aggregator].bytes.count == prio3.inputShareLength(aggregator: aggregator))
            }
            #expect(states.allSatisfy { $0.1.bytes.count == prio3.verifierShareLength })
            #expect(message.bytes.count == prio3.verifierMessageLength)
            #expect(output.bytes.count == prio3.aggregateShareLength)
            #expect(output.bytes.count == prio3.resultCount * (prio3.aggregateShareLength / prio3.resultCount))
            #expect(try prio3.outputShare(bytes: output.bytes).bytes == output.bytes)
            #expect(try prio3.verifyState(bytes: states[1].0.bytes).bytes == states[1].0.bytes)
        }
    }

    /// aggregation.md's sizes for a histogram of 16 with the best chunk.
    @Test func aHistogramOfSixteenIsAsSmallAsItCanBe() throws {
        let prio3 = try Prio3(try .histogram(length: 16))
        #expect(prio3.publicShareLength == 64)
        #expect(prio3.inputShareLength(aggregator: 0) == 592)
        #expect(prio3.inputShareLength(aggregator: 1) == 64)
        #expect(prio3.verifierMessageLength == 32)
    }

    /// What the helper holds is random bytes; the leader's part is uniform as long as they are.
    @Test func theHelpersShareDoesNotDependOnTheAnswer() throws {
        var generator = SeededGenerator()
        let aggregation = try Aggregation(try .histogram(length: 6), using: &generator)
        let nonce = try Prio3.Nonce(bytes: generator.bytes(16))
        let randomness = generator.bytes(aggregation.prio3.randomnessLength)
        let reports = try (0..<6).map {
            try aggregation.prio3.shard(.option($0), context: aggregation.context, nonce: nonce, randomness: randomness)
        }
        #expect(Set(reports.map { $0.inputShares[1].bytes }).count == 1)
        // The helper's own part of the public share neither.
        #expect(Set(reports.map { Array($0.publicShare.bytes.suffix(32)) }).count == 1)
        #expect(Set(reports.map { $0.inputShares[0].bytes }).count == 6)
    }

    @Test func aMeasurementOfAnotherShapeIsRefused() throws {
        var generator = SeededGenerator()
        let measurements: [Prio3.Measurement] = [
            .yes(true), .number(3), .numbers([1, 2, 3, 4, 5, 6]), .option(6), .options([true]), .options([]), .numbers([]),
            .numbers([7, 0, 0]), .number(11), .option(-1), .options(.init(repeating: true, count: 8)),
        ]
        let fitting: [Prio3.Measurement] = [.yes(true), .number(3)]
        for variant in try Prio3.Variant.samples {
            let aggregation = try Aggregation(variant, using: &generator)
            for measurement in measurements {
                if (variant == .count && measurement == fitting[0]) || (variant == .sum(maximum: 10) && measurement == fitting[1]) {
                    continue
                }
                #expect(throws: AggregationError(.invalidMeasurement, ""), "\(variant)") {
                    try aggregation.send(measurement, using: &generator)
                }
            }
        }
    }

    @Test func sharesOfDifferentAggregationsDoNotMix() throws {
        let mismatch = AggregationError(.mismatch, "")
        let four = try Prio3(try .histogram(length: 4))
        let five = try Prio3(try .histogram(length: 5))
        var share = four.emptyAggregateShare
        #expect(throws: mismatch) { try share.merge(five.emptyAggregateShare) }
        #expect(throws: mismatch) { try share.merge(try Prio3(.count).emptyAggregateShare) }
        #expect(throws: mismatch) { try share.add(noise: [1, 2, 3]) }
        #expect(throws: mismatch) { try four.unshard([share]) }
        #expect(throws: mismatch) { try four.unshard([share, five.emptyAggregateShare]) }
        #expect(share.bytes == four.emptyAggregateShare.bytes)
    }

    @Test func aVariantComesBackFromItsEncoding() throws {
        var generator = SeededGenerator()
        for _ in 0..<100 {
            let variant = try Prio3.Variant.random(using: &generator)
            var writer = ByteWriter()
            writer.value(variant)
            var reader = ByteReader(writer.bytes)
            #expect(try reader.value(Prio3.Variant.self) == variant)
            try reader.finish()
        }
        var reader = ByteReader([6])
        #expect(throws: WireError(.unknownTag, "")) { try reader.value(Prio3.Variant.self) }
    }

    @Test func nothingSecretIsPrinted() throws {
        var generator = SeededGenerator()
        let aggregation = try Aggregation(.count, using: &generator)
        let sent = try aggregation.send(.yes(true), using: &generator)
        let states = try aggregation.verifyInit(sent)
        let output = states[0].0.outputShare
        let secrets: [Any] = [
            aggregation.key, Prio3.Measurement.option(3), Prio3.Measurement.options([true]), sent.inputShares[0], sent.inputShares[1],
            states[0].0, output, aggregation.prio3.emptyAggregateShare,
        ]
        for secret in secrets {
            var dumped = ""
            dump(secret, to: &dumped)
            for text in ["\(secret)", String(reflecting: secret), dumped] {
                #expect(text.firstMatch(of: /\d|true/) == nil, "\(type(of: secret))")
            }
        }
    }
}
