// Runs the operations of one vector file in their order, each with the file's messages as its input (appendix C, `operations`).

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
    /// A file that says something this runner does not know, or leaves something out.
    struct Malformed: Error { let reason: String }

    private let vector: AggregationVector
    private let subject: any VectorSubject
    private var states: [Int: [Int: Prio3.VerifyState]] = [:]
    /// What did not come out as the file says.
    private(set) var faults: [String] = []

    init(_ vector: AggregationVector, _ subject: any VectorSubject) {
        self.vector = vector
        self.subject = subject
    }

    /// - Returns: how many operations ran.
    mutating func run() throws -> Int {
        guard vector.aggParam.bytes.isEmpty else { throw Malformed(reason: "Prio3 has no aggregation parameter") }
        for operation in vector.operations {
            do {
                try perform(operation)
                if !operation.success { faults.append("\(operation) should have failed") }
            } catch let error as AggregationError {
                if operation.success { faults.append("\(operation): \(error)") }
            }
        }
        return vector.operations.count
    }

    private mutating func compare(_ made: [UInt8], _ expected: HexBytes?, _ operation: AggregationVector.Operation) {
        if made != expected?.bytes { faults.append("\(operation): other bytes") }
    }

    private func required<Value>(_ value: Value?, _ what: String = #function) throws -> Value {
        guard let value else { throw Malformed(reason: "something is missing for \(what)") }
        return value
    }

    private mutating func perform(_ operation: AggregationVector.Operation) throws {
        switch operation.operation {
        case "shard": try shard(operation)
        case "verify_init": try verifyInit(operation)
        case "verifier_shares_to_message": try combine(operation)
        case "verify_next": try verifyNext(operation)
        case "aggregate":
            let aggregator = try required(operation.aggregatorId)
            let outputs = try vector.reports.map { try required($0.outShares.element(aggregator)).bytes }
            compare(try subject.aggregate(outputs), vector.aggShares.element(aggregator), operation)
        case "unshard":
            let result = try subject.unshard(vector.aggShares.map(\.bytes))
            if result != vector.aggResult?.result { faults.append("\(operation): \(result)") }
        default: throw Malformed(reason: "an unknown operation \(operation.operation)")
        }
    }

    private func report(_ operation: AggregationVector.Operation) throws -> AggregationVector.Report {
        try required(operation.reportIndex.flatMap { vector.reports.element($0) })
    }

    /// Prio3 has one round.
    private func check(round: Int, _ operation: AggregationVector.Operation) throws {
        guard operation.round == round else { throw Malformed(reason: "\(operation): another round") }
    }

    private mutating func shard(_ operation: AggregationVector.Operation) throws {
        let report = try report(operation)
        let made = try subject.shard(
            try required(report.measurement),
            context: vector.ctx.bytes,
            nonce: try Prio3.Nonce(bytes: report.nonce.bytes),
            randomness: report.rand.bytes
        )
        compare(made.publicShare.bytes, report.publicShare, operation)
        guard made.inputShares.count == report.inputShares.count else { return faults.append("\(operation): another number of shares") }
        for (share, expected) in zip(made.inputShares, report.inputShares) { compare(share.bytes, expected, operation) }
    }

    private mutating func verifyInit(_ operation: AggregationVector.Operation) throws {
        let report = try report(operation)
        let aggregator = try required(operation.aggregatorId)
        let received = Prio3.Received(
            aggregator: aggregator,
            publicShare: Prio3.PublicShare(bytes: report.publicShare.bytes),
            inputShare: Prio3.InputShare(bytes: try required(report.inputShares.element(aggregator)).bytes),
            nonce: try Prio3.Nonce(bytes: report.nonce.bytes)
        )
        let key = try Prio3.VerifyKey(bytes: vector.verifyKey.bytes)
        let (state, share) = try subject.verifyInit(received, context: vector.ctx.bytes, key: key)
        compare(share.bytes, report.verifierShares.first?.element(aggregator), operation)
        states[try required(operation.reportIndex), default: [:]][aggregator] = state
    }

    private mutating func combine(_ operation: AggregationVector.Operation) throws {
        try check(round: 0, operation)
        let report = try report(operation)
        let shares = try required(report.verifierShares.first).map { Prio3.VerifierShare(bytes: $0.bytes) }
        let message = try subject.combine(shares, context: vector.ctx.bytes)
        compare(message.bytes, report.verifierMessages.first, operation)
    }

    private mutating func verifyNext(_ operation: AggregationVector.Operation) throws {
        try check(round: 1, operation)
        let report = try report(operation)
        let aggregator = try required(operation.aggregatorId)
        let state = try required(states[try required(operation.reportIndex)]?[aggregator])
        let message = Prio3.VerifierMessage(bytes: try required(report.verifierMessages.first).bytes)
        compare(try subject.verifyNext(state, message), report.outShares.element(aggregator), operation)
    }
}

extension Array {
    fileprivate func element(_ index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
