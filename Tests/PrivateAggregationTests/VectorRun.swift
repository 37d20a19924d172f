// Runs the operations of one vector file in their order, each with the file's messages as its input (appendix C, `operations`).

import TestSupport
import Testing
import Wire

@testable import PrivateAggregation

/// What a vector file is run against: a variant of Prio3, or a circuit that only tests have.
protocol VectorSubject {
    func shard(_ measurement: Numbers, context: [UInt8], nonce: Prio3.Nonce, randomness: [UInt8]) throws -> Prio3.Report
    func verifyInit(_ report: Prio3.Received, context: [UInt8], key: Prio3.VerifyKey) throws -> (Prio3.VerifyState, Prio3.VerifierShare)
    func combine(_ shares: [Prio3.VerifierShare], context: [UInt8]) throws -> Prio3.VerifierMessage
    func verifyNext(_ state: Prio3.VerifyState, _ message: Prio3.VerifierMessage) throws -> [UInt8]
    func aggregate(_ outputShares: [[UInt8]]) throws -> [UInt8]
    func unshard(_ aggregateShares: [[UInt8]]) throws -> [Int128]
}

struct VectorRun {
    struct Malformed: Error { let reason: String }

    let name: String
    let vector: AggregationVector
    let subject: any VectorSubject
    private var states: [Int: [Int: Prio3.VerifyState]] = [:]

    init(_ name: String, _ vector: AggregationVector, _ subject: any VectorSubject) {
        self.name = name
        self.vector = vector
        self.subject = subject
    }

    /// - Returns: how many operations ran.
    mutating func run() throws -> Int {
        #expect(vector.agg_param.bytes.isEmpty, "\(name): Prio3 has no aggregation parameter")
        for operation in vector.operations { try run(operation) }
        return vector.operations.count
    }

    private mutating func run(_ operation: AggregationVector.Operation) throws {
        let place: Comment = "\(name): \(operation)"
        guard !operation.success else { return try perform(operation, place) }
        do {
            try perform(operation, place)
            Issue.record("\(name): \(operation) should have failed")
        } catch is AggregationError {
            // As it should be.
        }
    }

    private func report(_ operation: AggregationVector.Operation) throws -> (Int, AggregationVector.Report) {
        let index = try #require(operation.report_index)
        try #require(vector.reports.indices.contains(index))
        return (index, vector.reports[index])
    }

    private mutating func perform(_ operation: AggregationVector.Operation, _ place: Comment) throws {
        let context = vector.ctx.bytes
        switch operation.operation {
        case "shard":
            let (_, report) = try report(operation)
            let made = try subject.shard(
                try #require(report.measurement), context: context, nonce: try Prio3.Nonce(bytes: report.nonce.bytes),
                randomness: report.rand.bytes)
            #expect(made.publicShare.bytes == report.public_share.bytes, place)
            #expect(made.inputShares.map(\.bytes) == report.input_shares.map(\.bytes), place)
        case "verify_init":
            let (index, report) = try report(operation)
            let aggregator = try #require(operation.aggregator_id)
            let inputShare = try #require(report.input_shares.element(aggregator))
            let received = Prio3.Received(
                aggregator: aggregator,
                publicShare: Prio3.PublicShare(bytes: report.public_share.bytes),
                inputShare: Prio3.InputShare(bytes: inputShare.bytes),
                nonce: try Prio3.Nonce(bytes: report.nonce.bytes)
            )
            let (state, share) = try subject.verifyInit(
                received, context: context, key: try Prio3.VerifyKey(bytes: vector.verify_key.bytes))
            #expect(share.bytes == report.verifier_shares.first?.element(aggregator)?.bytes, place)
            states[index, default: [:]][aggregator] = state
        case "verifier_shares_to_message":
            let (_, report) = try report(operation)
            #expect(operation.round == 0, place)
            let message = try subject.combine(
                try #require(report.verifier_shares.first).map { Prio3.VerifierShare(bytes: $0.bytes) }, context: context)
            #expect(message.bytes == report.verifier_messages.first?.bytes, place)
        case "verify_next":
            let (index, report) = try report(operation)
            #expect(operation.round == 1, place)
            let aggregator = try #require(operation.aggregator_id)
            let state = try #require(states[index]?[aggregator])
            let message = try #require(report.verifier_messages.first?.bytes)
            let output = try subject.verifyNext(state, Prio3.VerifierMessage(bytes: message))
            #expect(output == report.out_shares.element(aggregator)?.bytes, place)
        case "aggregate":
            let aggregator = try #require(operation.aggregator_id)
            let made = try subject.aggregate(vector.reports.map { try #require($0.out_shares.element(aggregator)).bytes })
            #expect(made == vector.agg_shares.element(aggregator)?.bytes, place)
        case "unshard":
            #expect(try subject.unshard(vector.agg_shares.map(\.bytes)) == vector.agg_result?.result, place)
        default: throw Malformed(reason: "\(name): an unknown operation \(operation.operation)")
        }
    }
}

extension Array {
    fileprivate func element(_ index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
