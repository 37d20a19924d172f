// The variants that vector files name, and the two circuits that only the draft's tests have.

import Testing
import Wire

@testable import PrivateAggregation

extension Prio3: VectorSubject {
    /// The variant that a file is about.
    init(_ kind: String, _ vector: AggregationVector) throws {
        let variant: Variant =
            switch kind {
            case "Prio3Count": .count
            case "Prio3Sum": .sum(maximum: try #require(vector.maxMeasurement))
            case "Prio3SumVec":
                .sumVector(
                    length: try #require(vector.length), maximum: try #require(vector.maxMeasurement),
                    chunkLength: try #require(vector.chunkLength))
            case "Prio3Histogram":
                .histogram(length: try #require(vector.length), chunkLength: try #require(vector.chunkLength))
            case "Prio3MultihotCountVec":
                .multihotCountVector(
                    length: try #require(vector.length), maximumWeight: try #require(vector.maxWeight),
                    chunkLength: try #require(vector.chunkLength))
            default: throw VectorRun.Malformed(reason: "no variant is called \(kind)")
            }
        try self.init(variant, shares: vector.shares)
    }

    private func measurement(_ numbers: Numbers) throws -> Measurement {
        switch (variant, numbers) {
        case (.count, .flag(let flag)): .yes(flag)
        case (.count, .number(let number)) where number < 2: .yes(number == 1)
        case (.sum, .number(let number)): .number(number)
        case (.sumVector, .numbers(let numbers)): .numbers(numbers)
        case (.histogram, .number(let number)): .option(Int(clamping: number))
        case (.multihotCountVector, .flags(let flags)): .options(flags)
        default: throw AggregationError.otherMeasurement
        }
    }

    func shard(_ measurement: Numbers, context: [UInt8], nonce: Nonce, randomness: [UInt8]) throws -> Report {
        try shard(try self.measurement(measurement), context: context, nonce: nonce, randomness: randomness)
    }

    func verifyInit(_ report: Received, context: [UInt8], key: VerifyKey) throws -> (VerifyState, VerifierShare) {
        try verifyInit(
            report.inputShare, of: report.aggregator, publicShare: report.publicShare, nonce: report.nonce, context: context, key: key)
    }

    func combine(_ shares: [VerifierShare], context: [UInt8]) throws -> VerifierMessage {
        try verifierSharesToMessage(shares, context: context)
    }

    func verifyNext(_ state: VerifyState, _ message: VerifierMessage) throws -> [UInt8] {
        try verifyNext(try verifyState(bytes: state.bytes), message: message).bytes
    }

    func aggregate(_ outputShares: [[UInt8]]) throws -> [UInt8] {
        var sum = emptyAggregateShare
        for share in outputShares { try sum.add(try outputShare(bytes: share)) }
        return sum.bytes
    }

    func unshard(_ aggregateShares: [[UInt8]]) throws -> [Int128] {
        try unshard(aggregateShares.map { try aggregateShare(bytes: $0) })
    }
}

/// `Prio3SumVecWithMultiproof`, the draft's experiment with three proofs over Field64: no variant of this project, but it runs the engine's
/// support for several proofs.
struct Multiproof: VectorSubject {
    private let engine: Prio3Engine<SumVec<Field64>>

    init(_ vector: AggregationVector) throws {
        let circuit = try SumVec<Field64>(
            length: try #require(vector.length), maximum: try #require(vector.maxMeasurement),
            chunkLength: try #require(vector.chunkLength))
        engine = try Prio3Engine(circuit, algorithm: 0xffff_ffff, shares: vector.shares, proofs: 3)
    }

    func shard(_ measurement: Numbers, context: [UInt8], nonce: Prio3.Nonce, randomness: [UInt8]) throws -> Prio3.Report {
        guard case .numbers(let numbers) = measurement else { throw AggregationError.otherMeasurement }
        return try engine.shard(.numbers(numbers), context: context, nonce: nonce, randomness: randomness)
    }

    func verifyInit(_ report: Prio3.Received, context: [UInt8], key: Prio3.VerifyKey) throws -> (Prio3.VerifyState, Prio3.VerifierShare) {
        try engine.verifyInit(report, context: context, key: key)
    }

    func combine(_ shares: [Prio3.VerifierShare], context: [UInt8]) throws -> Prio3.VerifierMessage {
        try engine.combine(shares, context: context)
    }

    func verifyNext(_ state: Prio3.VerifyState, _ message: Prio3.VerifierMessage) throws -> [UInt8] {
        guard state.jointRandomnessSeed == message.bytes else {
            throw AggregationError(.jointRandomnessMismatch, "the joint randomness is not the client's")
        }
        return state.outputShare.bytes
    }

    func aggregate(_ outputShares: [[UInt8]]) throws -> [UInt8] { try total(outputShares).encoded }

    func unshard(_ aggregateShares: [[UInt8]]) throws -> [Int128] { try total(aggregateShares).map(\.signed) }

    private func total(_ shares: [[UInt8]]) throws -> [Field64] {
        var sum = [Field64].zeros(engine.circuit.outputLength)
        for share in shares { sum.add(try [Field64](encoded: share[...], count: sum.count)) }
        return sum
    }
}
