// The circuit of Prio3SumVec (draft-irtf-cfrg-vdaf-20, section 7.4.3): a vector of integers up to a maximum.

struct SumVec<Field: NTTField>: ValidityCircuit {
    let integer: RangeCheckedInteger
    let outputLength: Int
    private let checks: BitChecks<Field>
    let evaluationLength = 1

    /// - Parameter length: number of integers.
    init(length: Int, maximum: UInt64, chunkLength: Int) throws(AggregationError) {
        integer = try RangeCheckedInteger(maximum: maximum)
        let (elements, overflow) = length.multipliedReportingOverflow(by: integer.bits)
        guard !overflow, UInt128(1) << UInt128(integer.bits) < Field.modulusLessTwo else {
            throw AggregationError(.invalidParameter, "\(length) integers of \(integer.bits) bits")
        }
        outputLength = length
        checks = try BitChecks(length: elements, chunkLength: chunkLength)
    }

    var gadget: ParallelSum<Field> { checks.gadget }
    var gadgetCalls: Int { checks.calls }
    var measurementLength: Int { checks.measurementLength }
    var jointRandomnessLength: Int { checks.calls }

    func encode(_ measurement: Prio3.Measurement) throws(AggregationError) -> [Field] {
        guard case .numbers(let numbers) = measurement, numbers.count == outputLength else { throw .otherMeasurement }
        var encoded: [Field] = []
        encoded.reserveCapacity(measurementLength)
        for number in numbers { encoded += try integer.encode(number) }
        return encoded
    }

    func fill(
        _ wires: inout [Field],
        rowLength: Int,
        measurement: [Field],
        jointRandomness: ArraySlice<Field>,
        shareOfOne: Field
    ) {
        checks.fill(
            &wires, rowLength: rowLength, measurement: measurement, jointRandomness: jointRandomness, shareOfOne: shareOfOne)
    }

    func evaluate(measurement: [Field], outputs: [Field], shareOfOne: Field) -> [Field] { [checks.result(outputs)] }

    func truncate(_ measurement: [Field]) -> [Field] {
        stride(from: 0, to: measurement.count, by: integer.bits).map { integer.decode(measurement[$0..<$0 + integer.bits]) }
    }
}
