// That every element of a vector is zero or one, in chunks (draft-irtf-cfrg-vdaf-20, sections 7.4.3 to 7.4.5).

/// The range check that SumVec, Histogram and MultihotCountVec share: `ParallelSum` over chunks of x · (x − 1), each weighted by a power of a
/// random element, one element per call.
struct BitChecks<Field: NTTField>: Sendable {
    let gadget: ParallelSum<Field>
    let measurementLength: Int
    let calls: Int
    /// The largest encoded measurement that is accepted, so that no parameter from outside asks for the whole memory.
    static var lengthLimit: Int { 1 << 17 }

    /// - Parameter length: number of elements.
    /// - Parameter chunkLength: elements per call of the gadget, at least one.
    init(length: Int, chunkLength: Int) throws(AggregationError) {
        guard (1...Self.lengthLimit).contains(length) else {
            throw AggregationError(.invalidParameter, "an encoded measurement of \(length) elements")
        }
        guard (1...length).contains(chunkLength) else {
            throw AggregationError(.invalidParameter, "a chunk of \(chunkLength) out of \(length) elements")
        }
        gadget = ParallelSum(count: chunkLength)
        measurementLength = length
        calls = (length + chunkLength - 1) / chunkLength
    }

    /// What `ValidityCircuit.fill` says.
    func fill(
        _ wires: inout [Field],
        rowLength: Int,
        measurement: [Field],
        jointRandomness: ArraySlice<Field>,
        shareOfOne: Field
    ) {
        var next = 0
        for call in 0..<calls {
            let random = jointRandomness[jointRandomness.startIndex + call]
            var power = random
            for pair in 0..<gadget.count {
                let element = next < measurementLength ? measurement[next] : .zero
                next += 1
                let place = 2 * pair * rowLength + call + 1
                wires[place] = power * element
                wires[place + rowLength] = element - shareOfOne
                power *= random
            }
        }
    }

    /// The sum over the calls: zero, but for a negligible part of the random elements, where all elements are zero or one.
    func result(_ outputs: [Field]) -> Field { outputs.reduce(.zero, +) }
}
