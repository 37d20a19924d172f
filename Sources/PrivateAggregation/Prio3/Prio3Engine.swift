// One variant of Prio3 over its own field (draft-irtf-cfrg-vdaf-20, section 7.2): parameters and derived values.

/// Prio3 for one circuit. Generic only within this target, where the compiler makes one fast copy for each circuit.
struct Prio3Engine<Circuit: ValidityCircuit>: Sendable {
    typealias Field = Circuit.Field

    let circuit: Circuit
    let flp: FullyLinearProof<Circuit>
    let algorithm: UInt32
    let shares: Int
    /// `PROOFS`.
    let proofs: Int
    /// The inverse of the number of shares.
    let shareOfOne: Field

    /// - Parameter algorithm: the variant's number (section 10).
    /// - Parameter proofs: one, but for a field too small for the joint randomness (section 9.7).
    init(_ circuit: Circuit, algorithm: UInt32, shares: Int, proofs: Int = 1) throws(AggregationError) {
        guard (2...255).contains(shares), (1...255).contains(proofs) else {
            throw AggregationError(.invalidParameter, "\(shares) shares, \(proofs) proofs")
        }
        self.circuit = circuit
        self.algorithm = algorithm
        self.shares = shares
        self.proofs = proofs
        flp = FullyLinearProof(circuit)
        shareOfOne = Field(UInt64(shares)).inverse
    }

    var hasJointRandomness: Bool { circuit.jointRandomnessLength > 0 }
    private var seedSize: Int { XofTurboShake128.seedSize }
    /// The length of a blind, of a joint randomness part and of a verifier message.
    var blindLength: Int { hasJointRandomness ? seedSize : 0 }

    var sizes: MessageSizes {
        MessageSizes(
            randomness: shares * (seedSize + blindLength),
            publicShare: shares * blindLength,
            leaderShare: (circuit.measurementLength + flp.proofLength * proofs) * Field.encodedSize + blindLength,
            helperShare: seedSize + blindLength,
            verifierShare: flp.verifierLength * proofs * Field.encodedSize + blindLength,
            verifierMessage: blindLength,
            aggregateShare: circuit.outputLength * Field.encodedSize,
            outputs: circuit.outputLength
        )
    }

    func check(_ context: [UInt8]) throws(AggregationError) {
        guard context.count <= DomainSeparation.contextLimit else {
            throw AggregationError(.invalidParameter, "a context of \(context.count) bytes")
        }
    }

    private func tag(_ usage: Usage, _ context: [UInt8]) -> [UInt8] {
        DomainSeparation.tag(algorithm: algorithm, usage: usage, context: context)
    }

    private func expand(
        _ seed: some Collection<UInt8>,
        _ usage: Usage,
        _ context: [UInt8],
        binder: [UInt8],
        length: Int
    ) -> [Field] {
        XofTurboShake128.expand(seed: seed, tag: tag(usage, context), binder: binder, length: length)
    }

    /// `helper_meas_share`.
    func helperMeasurementShare(_ seed: some Collection<UInt8>, of aggregator: Int, context: [UInt8]) -> [Field] {
        expand(seed, .measurementShare, context, binder: [UInt8(aggregator)], length: circuit.measurementLength)
    }

    /// `helper_proofs_share`.
    func helperProofsShare(_ seed: some Collection<UInt8>, of aggregator: Int, context: [UInt8]) -> [Field] {
        expand(seed, .proofShare, context, binder: [UInt8(proofs), UInt8(aggregator)], length: flp.proofLength * proofs)
    }

    /// `prove_rands`.
    func proveRandomness(_ seed: some Collection<UInt8>, context: [UInt8]) -> [Field] {
        expand(seed, .proveRandomness, context, binder: [UInt8(proofs)], length: flp.proveRandomnessLength * proofs)
    }

    /// `query_rands`.
    func queryRandomness(_ key: Prio3.VerifyKey, nonce: Prio3.Nonce, context: [UInt8]) -> [Field] {
        expand(key.bytes, .queryRandomness, context, binder: [UInt8(proofs)] + nonce.bytes, length: flp.queryRandomnessLength * proofs)
    }

    /// `joint_rand_part`.
    /// - Parameter measurementShare: encoded.
    func jointRandomnessPart(
        _ blind: some Collection<UInt8>,
        of aggregator: Int,
        measurementShare: some Collection<UInt8>,
        nonce: Prio3.Nonce,
        context: [UInt8]
    ) -> [UInt8] {
        var binder = [UInt8(aggregator)]
        binder.reserveCapacity(1 + nonce.bytes.count + measurementShare.count)
        binder.append(contentsOf: nonce.bytes)
        binder.append(contentsOf: measurementShare)
        return XofTurboShake128.deriveSeed(seed: blind, tag: tag(.jointRandomnessPart, context), binder: binder)
    }

    /// `joint_rand_seed`.
    /// - Parameter parts: of all aggregators, one after the other.
    func jointRandomnessSeed(parts: [UInt8], context: [UInt8]) -> [UInt8] {
        let zeros = [UInt8](repeating: 0, count: seedSize)
        return XofTurboShake128.deriveSeed(seed: zeros, tag: tag(.jointRandomnessSeed, context), binder: parts)
    }

    /// `joint_rands`.
    func jointRandomness(_ seed: [UInt8], context: [UInt8]) -> [Field] {
        expand(seed, .jointRandomness, context, binder: [UInt8(proofs)], length: circuit.jointRandomnessLength * proofs)
    }
}
