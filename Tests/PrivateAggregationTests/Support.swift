// What the tests of private aggregation share: a whole round of a report, random elements, random variants.

import TestSupport
import Wire

@testable import PrivateAggregation

extension NTTField {
    static func random(using generator: inout SeededGenerator) -> Self {
        while true {
            let high = encodedWords == 2 ? generator.next() : 0
            if let element = Self(words: (generator.next(), high)) { return element }
        }
    }

    static func randoms(_ count: Int, using generator: inout SeededGenerator) -> [Self] {
        (0..<count).map { _ in random(using: &generator) }
    }
}

/// All parties of one aggregation, in one process.
struct Aggregation {
    let prio3: Prio3
    var context: [UInt8]
    let key: Prio3.VerifyKey

    init(_ variant: Prio3.Variant, shares: Int = 2, using generator: inout SeededGenerator) throws {
        prio3 = try Prio3(variant, shares: shares)
        context = generator.bytes(24)
        key = try Prio3.VerifyKey(bytes: generator.bytes(32))
    }

    /// What the aggregators hold of one report. The members can be changed, to see that the change is noticed.
    struct Sent {
        var publicShares: [Prio3.PublicShare]
        var inputShares: [Prio3.InputShare]
        var nonces: [Prio3.Nonce]
        var contexts: [[UInt8]]
        var keys: [Prio3.VerifyKey]
    }

    func send(_ measurement: Prio3.Measurement, using generator: inout SeededGenerator) throws -> Sent {
        let nonce = try Prio3.Nonce(bytes: generator.bytes(16))
        let report = try prio3.shard(
            measurement, context: context, nonce: nonce, randomness: generator.bytes(prio3.randomnessLength))
        let all = 0..<prio3.shares
        return Sent(
            publicShares: all.map { _ in report.publicShare },
            inputShares: report.inputShares,
            nonces: all.map { _ in nonce },
            contexts: all.map { _ in context },
            keys: all.map { _ in key }
        )
    }

    func verifyInit(_ sent: Sent) throws(AggregationError) -> [(Prio3.VerifyState, Prio3.VerifierShare)] {
        var all: [(Prio3.VerifyState, Prio3.VerifierShare)] = []
        for aggregator in 0..<prio3.shares {
            all.append(
                try prio3.verifyInit(
                    sent.inputShares[aggregator], of: aggregator, publicShare: sent.publicShares[aggregator],
                    nonce: sent.nonces[aggregator], context: sent.contexts[aggregator], key: sent.keys[aggregator]))
        }
        return all
    }

    /// The output shares of all aggregators, where the report is accepted. The leader combines.
    func verify(_ sent: Sent) throws(AggregationError) -> [Prio3.OutputShare] {
        let all = try verifyInit(sent)
        let message = try prio3.verifierSharesToMessage(all.map(\.1), context: sent.contexts[0])
        var outputs: [Prio3.OutputShare] = []
        for (state, _) in all { outputs.append(try prio3.verifyNext(state, message: message)) }
        return outputs
    }

    func result(_ accepted: [[Prio3.OutputShare]]) throws -> [Int128] { try prio3.unshard(aggregateShares(accepted)) }

    func aggregateShares(_ accepted: [[Prio3.OutputShare]]) throws -> [Prio3.AggregateShare] {
        var sums = (0..<prio3.shares).map { _ in prio3.emptyAggregateShare }
        for outputs in accepted {
            for (aggregator, output) in outputs.enumerated() { try sums[aggregator].add(output) }
        }
        return sums
    }
}

extension Prio3.Variant {
    /// One of each, of the sizes that a check-in has.
    static var samples: [Prio3.Variant] {
        get throws {
            [
                .count, .sum(maximum: 10), try .sumVector(length: 3, maximum: 6), try .histogram(length: 6),
                try .multihotCountVector(length: 8, maximumWeight: 3),
            ]
        }
    }

    static func random(using generator: inout SeededGenerator) throws -> Prio3.Variant {
        func upTo(_ limit: Int) -> Int { Int.random(in: 1...limit, using: &generator) }
        switch Int.random(in: 0..<5, using: &generator) {
        case 0: return .count
        case 1: return .sum(maximum: UInt64.random(in: 1..<1 << 63, using: &generator) >> UInt64.random(in: 0...62, using: &generator) | 1)
        case 2:
            let maximum = UInt64.random(in: 1 ... .max, using: &generator) >> UInt64.random(in: 0...63, using: &generator) | 1
            return .sumVector(length: upTo(6), maximum: maximum, chunkLength: 1)
        case 3:
            let length = upTo(40)
            return .histogram(length: length, chunkLength: Int.random(in: 1...length, using: &generator))
        default:
            let length = upTo(24)
            return .multihotCountVector(
                length: length, maximumWeight: Int.random(in: 1...length, using: &generator),
                chunkLength: Int.random(in: 1...length, using: &generator))
        }
    }

    /// A valid measurement, and the numbers that it adds.
    func randomMeasurement(using generator: inout SeededGenerator) -> (Prio3.Measurement, [Int128]) {
        switch self {
        case .count:
            let yes = Bool.random(using: &generator)
            return (.yes(yes), [yes ? 1 : 0])
        case .sum(let maximum):
            let number = UInt64.random(in: 0...maximum, using: &generator)
            return (.number(number), [Int128(number)])
        case .sumVector(let length, let maximum, _):
            let numbers = (0..<length).map { _ in UInt64.random(in: 0...maximum, using: &generator) }
            return (.numbers(numbers), numbers.map { Int128($0) })
        case .histogram(let length, _):
            let option = Int.random(in: 0..<length, using: &generator)
            return (.option(option), (0..<length).map { $0 == option ? 1 : 0 })
        case .multihotCountVector(let length, let weight, _):
            let chosen = Set((0..<length).shuffled(using: &generator).prefix(Int.random(in: 0...weight, using: &generator)))
            return (.options((0..<length).map(chosen.contains)), (0..<length).map { chosen.contains($0) ? 1 : 0 })
        }
    }
}
