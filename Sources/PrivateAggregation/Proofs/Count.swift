// The circuit of Prio3Count (draft-irtf-cfrg-vdaf-20, section 7.4.1): zero or one.

struct Count: ValidityCircuit {
    let gadget = ParallelSum<Field64>(count: 1)
    let gadgetCalls = 1
    let measurementLength = 1
    let jointRandomnessLength = 0
    let outputLength = 1
    let evaluationLength = 1

    func encode(_ measurement: Prio3.Measurement) throws(AggregationError) -> [Field64] {
        guard case .yes(let yes) = measurement else { throw .otherMeasurement }
        return [Field64(secretBit(yes))]
    }

    func fill(
        _ wires: inout [Field64],
        rowLength: Int,
        measurement: [Field64],
        jointRandomness: ArraySlice<Field64>,
        shareOfOne: Field64
    ) {
        wires[1] = measurement[0]
        wires[rowLength + 1] = measurement[0]
    }

    func evaluate(measurement: [Field64], outputs: [Field64], shareOfOne: Field64) -> [Field64] { [outputs[0] - measurement[0]] }

    func truncate(_ measurement: [Field64]) -> [Field64] { measurement }
}
