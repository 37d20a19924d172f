// The circuit of Prio3Histogram (draft-irtf-cfrg-vdaf-20, section 7.4.4): exactly one of a list of options.

struct Histogram: ValidityCircuit {
    private let checks: BitChecks<Field128>
    let evaluationLength = 2

    /// - Parameter length: number of options.
    init(length: Int, chunkLength: Int) throws(AggregationError) {
        checks = try BitChecks(length: length, chunkLength: chunkLength)
    }

    var gadget: ParallelSum<Field128> { checks.gadget }
    var gadgetCalls: Int { checks.calls }
    var measurementLength: Int { checks.measurementLength }
    var outputLength: Int { checks.measurementLength }
    var jointRandomnessLength: Int { checks.calls }

    /// One-hot: every element is written, and which one is one decides a mask, never an address.
    func encode(_ measurement: Prio3.Measurement) throws(AggregationError) -> [Field128] {
        guard case .option(let option) = measurement else { throw .otherMeasurement }
        guard (0..<outputLength).contains(option) else { throw AggregationError(.invalidMeasurement, "an option beyond the last") }
        let chosen = UInt64(option)
        return (0..<UInt64(outputLength)).map { Field128(1 ^ ($0 ^ chosen).isNonzeroBit) }
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

    /// The range check, and that the elements add up to one.
    func evaluate(measurement: [Field128], outputs: [Field128], shareOfOne: Field128) -> [Field128] {
        [checks.result(outputs), measurement.reduce(.zero - shareOfOne, +)]
    }

    func truncate(_ measurement: [Field128]) -> [Field128] { measurement }
}
