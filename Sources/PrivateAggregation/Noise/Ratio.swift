// Exact positive fractions, for budgets and noise scales: what two programs must compute alike is not left to floating point.

/// A positive fraction in lowest terms.
public struct Ratio: Sendable, Hashable, Comparable, CustomStringConvertible {
    public let numerator: UInt64
    public let denominator: UInt64

    /// Throws `invalidParameter` where either is zero.
    public init(_ numerator: UInt64, _ denominator: UInt64 = 1) throws(AggregationError) {
        try self.init(UInt128(numerator), UInt128(denominator))
    }

    private init(_ numerator: UInt128, _ denominator: UInt128) throws(AggregationError) {
        guard numerator > 0, denominator > 0 else { throw AggregationError(.invalidParameter, "a fraction of zero") }
        let divisor = Self.greatestCommonDivisor(numerator, denominator)
        guard let numerator = UInt64(exactly: numerator / divisor), let denominator = UInt64(exactly: denominator / divisor) else {
            throw AggregationError(.invalidParameter, "a fraction with too many digits")
        }
        self.numerator = numerator
        self.denominator = denominator
    }

    private static func greatestCommonDivisor(_ left: UInt128, _ right: UInt128) -> UInt128 {
        right == 0 ? left : greatestCommonDivisor(right, left % right)
    }

    private static func product(_ left: UInt64, _ right: UInt64) -> UInt128 { UInt128(left) * UInt128(right) }

    /// Throws `invalidParameter` where the sum has too many digits.
    public func adding(_ other: Ratio) throws(AggregationError) -> Ratio {
        let left = Self.product(numerator, other.denominator)
        let (sum, overflow) = left.addingReportingOverflow(Self.product(other.numerator, denominator))
        guard !overflow else { throw AggregationError(.invalidParameter, "a fraction with too many digits") }
        return try Ratio(sum, Self.product(denominator, other.denominator))
    }

    /// Throws `invalidParameter` where the product has too many digits.
    public func times(_ other: Ratio) throws(AggregationError) -> Ratio {
        try Ratio(Self.product(numerator, other.numerator), Self.product(denominator, other.denominator))
    }

    /// Throws `invalidParameter` where the quotient has too many digits.
    public func divided(by other: Ratio) throws(AggregationError) -> Ratio {
        try Ratio(Self.product(numerator, other.denominator), Self.product(denominator, other.numerator))
    }

    public static func < (left: Ratio, right: Ratio) -> Bool {
        product(left.numerator, right.denominator) < product(right.numerator, left.denominator)
    }

    /// The nearest floating-point number, for what is shown to people.
    public var approximation: Double { Double(numerator) / Double(denominator) }

    public var description: String { denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)" }
}
