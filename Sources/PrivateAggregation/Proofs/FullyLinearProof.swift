// The fully linear proof system (draft-irtf-cfrg-vdaf-20, section 7.3): proving, querying a share of a proof, deciding.

/// `FlpBBCGGI19` for a circuit with one gadget of degree two.
struct FullyLinearProof<Circuit: ValidityCircuit>: Sendable {
    typealias Field = Circuit.Field

    let circuit: Circuit
    /// The points of the wire polynomials: one for the seed and one for each call, rounded up to a power of two (`wire_poly_len`).
    private let wireDomain: EvaluationDomain<Field>
    /// Twice as many: the points of the gadget polynomial.
    private let gadgetDomain: EvaluationDomain<Field>

    init(_ circuit: Circuit) {
        self.circuit = circuit
        let points = ProofLength.wirePoints(calls: circuit.gadgetCalls)
        wireDomain = EvaluationDomain(size: points)
        gadgetDomain = EvaluationDomain(size: 2 * points)
    }

    private var arity: Int { circuit.gadget.arity }
    private var points: Int { wireDomain.size }

    /// `PROVE_RAND_LEN`.
    var proveRandomnessLength: Int { arity }
    /// `QUERY_RAND_LEN`.
    var queryRandomnessLength: Int { 1 + (circuit.evaluationLength > 1 ? circuit.evaluationLength : 0) }
    /// `PROOF_LEN`.
    var proofLength: Int { ProofLength.elements(arity: arity, calls: circuit.gadgetCalls) }
    /// `VERIFIER_LEN`.
    var verifierLength: Int { arity + 2 }

    /// One row per wire: the seed, the calls' inputs, zeros.
    private func wires(
        seeds: ArraySlice<Field>,
        measurement: [Field],
        jointRandomness: ArraySlice<Field>,
        shareOfOne: Field
    ) -> [Field] {
        var wires = [Field].zeros(arity * points)
        for (wire, seed) in seeds.enumerated() { wires[wire * points] = seed }
        circuit.fill(
            &wires, rowLength: points, measurement: measurement, jointRandomness: jointRandomness, shareOfOne: shareOfOne)
        return wires
    }

    /// `prove`: the wire seeds, then the gadget polynomial's values at the powers of the root, without the last.
    func prove(_ measurement: [Field], proveRandomness: ArraySlice<Field>, jointRandomness: ArraySlice<Field>) -> [Field] {
        var wires = wires(seeds: proveRandomness, measurement: measurement, jointRandomness: jointRandomness, shareOfOne: .one)
        let even = circuit.gadget.evaluate(wires, columns: points)
        for wire in 0..<arity { wireDomain.shiftToOddPowers(&wires, at: wire * points) }
        let odd = circuit.gadget.evaluate(wires, columns: points)
        var proof = Array(proveRandomness)
        proof.reserveCapacity(proofLength + 1)
        for (evenValue, oddValue) in zip(even, odd) {
            proof.append(evenValue)
            proof.append(oddValue)
        }
        proof.removeLast()
        return proof
    }

    /// `query`: a share of the verifier. Throws `testPointRefused` where going on would leak the measurement.
    func query(
        _ measurement: [Field],
        proof: ArraySlice<Field>,
        queryRandomness: ArraySlice<Field>,
        jointRandomness: ArraySlice<Field>,
        shareOfOne: Field
    ) throws(AggregationError) -> [Field] {
        let testPoint = queryRandomness[queryRandomness.endIndex - 1]
        guard !wireDomain.contains(testPoint) else {
            throw AggregationError(.testPointRefused, "the test point is a root of unity")
        }
        var polynomial = Array(proof.dropFirst(arity))
        polynomial.append(gadgetDomain.lastValue(after: polynomial))
        let outputs = (1...circuit.gadgetCalls).map { polynomial[2 * $0] }
        let evaluation = circuit.evaluate(measurement: measurement, outputs: outputs, shareOfOne: shareOfOne)

        var verifier = [reduced(evaluation, with: queryRandomness)]
        verifier.reserveCapacity(verifierLength)
        let wires = wires(
            seeds: proof.prefix(arity), measurement: measurement, jointRandomness: jointRandomness, shareOfOne: shareOfOne)
        let factors = wireDomain.lagrangeFactors(at: testPoint)
        for wire in 0..<arity { verifier.append(Self.product(factors, wires, from: wire * points)) }
        verifier.append(Self.product(gadgetDomain.lagrangeFactors(at: testPoint), polynomial, from: 0))
        return verifier
    }

    /// Many outputs become one by a random combination.
    private func reduced(_ evaluation: [Field], with randomness: ArraySlice<Field>) -> Field {
        guard evaluation.count > 1 else { return evaluation[0] }
        return zip(randomness, evaluation).reduce(.zero) { $0 + $1.0 * $1.1 }
    }

    private static func product(_ factors: [Field], _ values: [Field], from start: Int) -> Field {
        var sum = Field.zero
        for index in 0..<factors.count { sum += factors[index] * values[start + index] }
        return sum
    }

    /// `decide`: whether the verifier, added up from all shares, shows a valid measurement. It is public by then.
    func decide(_ verifier: ArraySlice<Field>) -> Bool {
        let wires = Array(verifier.dropFirst().prefix(arity))
        let start = verifier.startIndex
        return verifier[start] == .zero && circuit.gadget.evaluate(wires, columns: 1)[0] == verifier[start + arity + 1]
    }
}
