// The circuit of Prio3Sum (draft-irtf-cfrg-vdaf-20, section 7.4.2): an integer up to a maximum.

struct Sum: ValidityCircuit {
    let integer: RangeCheckedInteger
    let gadget = PolyEval<Field64>()
    let jointRandomnessLength = 0
    let outputLength = 1

    /// - Parameter maximum: at least one, and below 2^63.
    init(maximum: UInt64) throws(AggregationError) {
        integer = try RangeCheckedInteger(maximum: maximum)
        guard integer.bits < 64 else { throw AggregationError(.invalidParameter, "a maximum of \(integer.bits) bits exceeds the field") }
    }

    var gadgetCalls: Int { integer.bits }
    var measurementLength: Int { integer.bits }
    var evaluationLength: Int { integer.bits }

    func encode(_ measurement: Prio3.Measurement) throws(AggregationError) -> [Field64] {
        guard case .number(let number) = measurement else { throw .otherMeasurement }
        return try integer.encode(number)
    }

    func fill(
        _ wires: inout [Field64],
        rowLength: Int,
        measurement: [Field64],
        jointRandomness: ArraySlice<Field64>,
        shareOfOne: Field64
    ) {
        for (call, element) in measurement.enumerated() { wires[1 + call] = element }
    }

    func evaluate(measurement: [Field64], outputs: [Field64], shareOfOne: Field64) -> [Field64] { outputs }

    func truncate(_ measurement: [Field64]) -> [Field64] { [integer.decode(measurement[...])] }
}
