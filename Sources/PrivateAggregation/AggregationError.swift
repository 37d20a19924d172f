// What can be wrong with a report, a message or a parameter of private aggregation.

/// Why a report was refused or a parameter is not acceptable.
///
/// Equality is by `code`; `reason` is for developers and never holds a share, a key or an answer.
public struct AggregationError: Error, Sendable, Equatable, CustomStringConvertible {
    public enum Code: String, Sendable {
        /// A circuit, a noise scale or a budget that cannot be.
        case invalidParameter
        /// An answer that the circuit does not know: not one of the options, too many choices, out of range.
        case invalidMeasurement
        /// Bytes of the wrong length, or a field element that is not the one encoding of its value.
        case malformedMessage
        /// The proof does not hold: the report is refused as a whole.
        case proofRejected
        /// The client's joint randomness is not what the aggregators computed from their shares.
        case jointRandomnessMismatch
        /// The random test point is a root of unity: going on would leak the measurement (section 7.3.4).
        case testPointRefused
        /// Shares of different circuits, or a different number of them.
        case mismatch
        /// A result that no number of reports explains.
        case implausibleResult
    }

    public let code: Code
    public let reason: String

    public init(_ code: Code, _ reason: String) {
        self.code = code
        self.reason = reason
    }

    public static func == (left: AggregationError, right: AggregationError) -> Bool { left.code == right.code }

    public var description: String { "\(code.rawValue): \(reason)" }
}
