// What a report must satisfy, as an arithmetic circuit (draft-irtf-cfrg-vdaf-20, section 7.3.2).

/// An affine-aggregatable encoding and the circuit that accepts valid encodings only.
///
/// A circuit here has one gadget, whose inputs are affine in the measurement. That allows the draft's `eval` to be given in two halves: the
/// gadget's inputs (`inputs`), which the prover and the verifiers need, and the outputs (`evaluate`), which only the verifiers need.
protocol ValidityCircuit: Sendable {
    associatedtype CircuitGadget: Gadget
    typealias Field = CircuitGadget.Field

    var gadget: CircuitGadget { get }
    /// `GADGET_CALLS`.
    var gadgetCalls: Int { get }
    /// `MEAS_LEN`.
    var measurementLength: Int { get }
    /// `JOINT_RAND_LEN`.
    var jointRandomnessLength: Int { get }
    /// `OUTPUT_LEN`.
    var outputLength: Int { get }
    /// `EVAL_OUTPUT_LEN`.
    var evaluationLength: Int { get }

    /// `encode`. In constant time for all measurements of the same shape.
    func encode(_ measurement: Prio3.Measurement) throws(AggregationError) -> [Field]

    /// The gadget's inputs, for all its calls.
    /// - Parameter measurement: encoded, or a share of it.
    /// - Parameter shareOfOne: the inverse of the number of shares, or one.
    /// - Parameter wires: one row of `rowLength` elements per wire; call k (from one) goes into column k.
    func fill(
        _ wires: inout [Field],
        rowLength: Int,
        measurement: [Field],
        jointRandomness: ArraySlice<Field>,
        shareOfOne: Field
    )

    /// The circuit's outputs, all zero for a valid measurement.
    /// - Parameter outputs: what the gadget gave, call by call.
    func evaluate(measurement: [Field], outputs: [Field], shareOfOne: Field) -> [Field]

    /// `truncate`: what is added up over the reports.
    func truncate(_ measurement: [Field]) -> [Field]
}
