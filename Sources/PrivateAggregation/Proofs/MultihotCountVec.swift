// The circuit of Prio3MultihotCountVec (draft-irtf-cfrg-vdaf-20, section 7.4.5): some of a list of options, at most so many.

struct MultihotCountVec: ValidityCircuit {
    private let weight: RangeCheckedInteger
    private let checks: BitChecks<Field128>
    let outputLength: Int
    let evaluationLength = 2

    /// - Parameter length: number of options.
    /// - Parameter maximumWeight: how many may be chosen, at least one.
    init(length: Int, maximumWeight: Int, chunkLength: Int) throws(AggregationError) {
        guard maximumWeight > 0, maximumWeight <= length, length <= BitChecks<Field128>.lengthLimit else {
            throw AggregationError(.invalidParameter, "\(maximumWeight) choices out of \(length)")
        }
        outputLength = length
        weight = try RangeCheckedInteger(maximum: UInt64(maximumWeight))
        checks = try BitChecks(length: length + weight.bits, chunkLength: chunkLength)
    }

    var gadget: ParallelSum<Field128> { checks.gadget }
    var gadgetCalls: Int { checks.calls }
    var measurementLength: Int { checks.measurementLength }
    var jointRandomnessLength: Int { checks.calls }

    /// A bit per option, then how many are chosen.
    func encode(_ measurement: Prio3.Measurement) throws(AggregationError) -> [Field128] {
        guard case .options(let options) = measurement, options.count == outputLength else { throw .otherMeasurement }
        let bits = options.map { secretBit($0) }
        return bits.map { Field128($0) } + (try weight.encode(bits.reduce(0, &+)))
    }

    func fill(
        _ wires: inout [Field128],
        rowLength: Int,
        measurement: [Field128],
        jointRandomness: ArraySlice<Field128>,
        shareOfOne: Field128
    ) {
        checks.fill(
            &wires, rowLength: rowLength, measurement: measurement, jointRandomness: jointRandomness, shareOfOne: shareOfOne)
    }

    /// The range check, and that the elements add up to the weight that the client says.
    func evaluate(measurement: [Field128], outputs: [Field128], shareOfOne: Field128) -> [Field128] {
        let count = measurement.prefix(outputLength).reduce(.zero, +)
        return [checks.result(outputs), count - weight.decode(measurement[outputLength...])]
    }

    func truncate(_ measurement: [Field128]) -> [Field128] { Array(measurement.prefix(outputLength)) }
}
