// Prio3: private sums over secret-shared answers (draft-irtf-cfrg-vdaf-20, section 7). What programs call.

/// One aggregation: a variant with its parameters, and a number of aggregators.
///
/// A client shards its measurement; each aggregator verifies its input share together with the others, so that a malformed measurement is
/// refused without anyone seeing it; the output shares of accepted reports add up to aggregate shares; all aggregate shares together give
/// the result. Aggregator 0 is the leader, the others are helpers.
///
/// The parameters are not bound into the computation (section 9, "Defense-in-Depth Measures"): a hash of the whole task belongs in `context`.
/// A report may be aggregated once only, and its nonce must be random: both are the caller's to see to.
public struct Prio3: Sendable {
    public let variant: Variant
    /// `SHARES`: how many aggregators there are.
    public let shares: Int
    let engine: Engine

    /// The circuit of each variant, with its own field.
    enum Engine: Sendable {
        case count(Prio3Engine<Count>)
        case sum(Prio3Engine<Sum>)
        case sumVector(Prio3Engine<SumVec<Field128>>)
        case histogram(Prio3Engine<Histogram>)
        case multihotCountVector(Prio3Engine<MultihotCountVec>)
    }

    /// - Parameter shares: 2 to 255.
    public init(_ variant: Variant, shares: Int = 2) throws(AggregationError) {
        self.variant = variant
        self.shares = shares
        engine =
            switch variant {
            case .count: .count(try Prio3Engine(Count(), algorithm: 1, shares: shares))
            case .sum(let maximum): .sum(try Prio3Engine(Sum(maximum: maximum), algorithm: 2, shares: shares))
            case .sumVector(let length, let maximum, let chunk):
                .sumVector(
                    try Prio3Engine(SumVec(length: length, maximum: maximum, chunkLength: chunk), algorithm: 3, shares: shares))
            case .histogram(let length, let chunk):
                .histogram(try Prio3Engine(Histogram(length: length, chunkLength: chunk), algorithm: 4, shares: shares))
            case .multihotCountVector(let length, let weight, let chunk):
                .multihotCountVector(
                    try Prio3Engine(
                        MultihotCountVec(length: length, maximumWeight: weight, chunkLength: chunk), algorithm: 5, shares: shares))
            }
    }

    /// `RAND_SIZE`: how many random bytes `shard` takes.
    public var randomnessLength: Int { sizes.randomness }
    /// In bytes.
    public var publicShareLength: Int { sizes.publicShare }
    /// In bytes, for one aggregator.
    public func inputShareLength(aggregator: Int) -> Int { aggregator == 0 ? sizes.leaderShare : sizes.helperShare }
    /// In bytes.
    public var verifierShareLength: Int { sizes.verifierShare }
    /// In bytes.
    public var verifierMessageLength: Int { sizes.verifierMessage }
    /// In bytes; an output share has the same.
    public var aggregateShareLength: Int { sizes.aggregateShare }
    /// `OUTPUT_LEN`: how many numbers the result has.
    public var resultCount: Int { sizes.outputs }

    private var sizes: MessageSizes {
        switch engine {
        case .count(let engine): engine.sizes
        case .sum(let engine): engine.sizes
        case .sumVector(let engine): engine.sizes
        case .histogram(let engine): engine.sizes
        case .multihotCountVector(let engine): engine.sizes
        }
    }

    /// `shard`: splits a measurement into one input share for each aggregator, and a public share for all of them.
    /// - Parameter context: what the application binds the report to, the same for client and aggregators.
    /// - Parameter randomness: `randomnessLength` fresh bytes from a secure source, used once.
    public func shard(
        _ measurement: Measurement,
        context: [UInt8],
        nonce: Nonce,
        randomness: [UInt8]
    ) throws(AggregationError) -> Report {
        switch engine {
        case .count(let engine): try engine.shard(measurement, context: context, nonce: nonce, randomness: randomness)
        case .sum(let engine): try engine.shard(measurement, context: context, nonce: nonce, randomness: randomness)
        case .sumVector(let engine): try engine.shard(measurement, context: context, nonce: nonce, randomness: randomness)
        case .histogram(let engine): try engine.shard(measurement, context: context, nonce: nonce, randomness: randomness)
        case .multihotCountVector(let engine): try engine.shard(measurement, context: context, nonce: nonce, randomness: randomness)
        }
    }

    /// `verify_init`: an aggregator's first and only round.
    /// - Returns: what to keep until the verifier message is there, and what to send to whoever combines the verifier shares.
    public func verifyInit(
        _ inputShare: InputShare,
        of aggregator: Int,
        publicShare: PublicShare,
        nonce: Nonce,
        context: [UInt8],
        key: VerifyKey
    ) throws(AggregationError) -> (VerifyState, VerifierShare) {
        let report = Received(aggregator: aggregator, publicShare: publicShare, inputShare: inputShare, nonce: nonce)
        return switch engine {
        case .count(let engine): try engine.verifyInit(report, context: context, key: key)
        case .sum(let engine): try engine.verifyInit(report, context: context, key: key)
        case .sumVector(let engine): try engine.verifyInit(report, context: context, key: key)
        case .histogram(let engine): try engine.verifyInit(report, context: context, key: key)
        case .multihotCountVector(let engine): try engine.verifyInit(report, context: context, key: key)
        }
    }

    /// `verifier_shares_to_message`: throws `proofRejected` where the measurement is not valid.
    /// - Parameter verifierShares: of all aggregators, in their order.
    public func verifierSharesToMessage(
        _ verifierShares: [VerifierShare],
        context: [UInt8]
    ) throws(AggregationError) -> VerifierMessage {
        switch engine {
        case .count(let engine): try engine.combine(verifierShares, context: context)
        case .sum(let engine): try engine.combine(verifierShares, context: context)
        case .sumVector(let engine): try engine.combine(verifierShares, context: context)
        case .histogram(let engine): try engine.combine(verifierShares, context: context)
        case .multihotCountVector(let engine): try engine.combine(verifierShares, context: context)
        }
    }

    /// `verify_next`: the output share of an accepted report. Throws `jointRandomnessMismatch` where the client cheated with it.
    public func verifyNext(_ state: VerifyState, message: VerifierMessage) throws(AggregationError) -> OutputShare {
        guard message.bytes.count == verifierMessageLength, state.jointRandomnessSeed.count == verifierMessageLength else {
            throw AggregationError(.malformedMessage, "a verifier message of \(message.bytes.count) bytes")
        }
        let difference = zip(message.bytes, state.jointRandomnessSeed).reduce(0) { $0 | ($1.0 ^ $1.1) }
        guard difference == 0 else { throw AggregationError(.jointRandomnessMismatch, "the joint randomness is not the client's") }
        return state.outputShare
    }
}
