// From noisy numbers to what may be said: a value and an interval that is right in 95 of 100 cases.

internal import Foundation
internal import PrivateAggregation

/// A number with its 95 % interval. The interval speaks of the noise that protects each answer, and of nothing else: not of who chose to answer.
public struct NoisyEstimate: Sendable, Hashable, Codable {
    /// Within what is possible.
    public let value: Double
    public let low: Double
    public let high: Double
    /// The noise pushed the value, or an end of the interval, beyond what is possible, and it was put back to the edge.
    public let isClamped: Bool

    /// - Parameter raw: as it came out.
    /// - Parameter ends: of the interval as it came out.
    /// - Parameter halfWidth: an interval that was pushed against the edge is never shown narrower than this, lest the luckiest noise look most
    ///   certain. That only makes it right more often.
    init(raw: Double, ends: ClosedRange<Double>, halfWidth: Double, possible: ClosedRange<Double>) {
        let edges = ends.clamped(to: possible)
        value = min(max(raw, possible.lowerBound), possible.upperBound)
        low =
            edges.upperBound - edges.lowerBound < halfWidth && edges.upperBound == possible.upperBound
            ? max(possible.lowerBound, possible.upperBound - halfWidth) : edges.lowerBound
        high =
            edges.upperBound - edges.lowerBound < halfWidth && edges.lowerBound == possible.lowerBound
            ? min(possible.upperBound, possible.lowerBound + halfWidth) : edges.upperBound
        isClamped = !possible.contains(ends.lowerBound) || !possible.contains(ends.upperBound)
    }

    /// A count of `reports`, as a share of them.
    init(count raw: Int64, halfWidth: Int64, of reports: UInt32) {
        let all = Double(max(1, reports))
        let (middle, reach) = (Double(raw) / all, Double(halfWidth) / all)
        self.init(raw: middle, ends: middle - reach...middle + reach, halfWidth: reach, possible: 0...1)
    }

    /// A sum, from nothing to `largest`.
    init(figure raw: Int64, halfWidth: Int64, largest: Int64) {
        let (middle, reach) = (Double(raw), Double(halfWidth))
        self.init(raw: middle, ends: middle - reach...middle + reach, halfWidth: reach, possible: 0...Double(largest))
    }

    public var halfWidth: Double { (high - low) / 2 }
}

/// The numbers of a one-of question: together they are the number of check-ins, which is known, so that part of the noise can be taken out.
struct OneOfCounts {
    /// With the mean of the excess taken from each.
    private let counts: [Double]
    /// Of one number as it came out: both sides' noise.
    private let variance: Double
    private static let normal95 = 1.959_963_984_540_054

    init(raw: [Int64], reports: UInt32, variance: Double) {
        let excess = (raw.reduce(0) { $0 + Double($1) } - Double(reports)) / Double(max(1, raw.count))
        counts = raw.map { Double($0) - excess }
        self.variance = variance
    }

    /// Σ a·count / Σ b·count, for example the mean answer of those who answered, with Fieller's interval: right for quotients of normal numbers,
    /// where a quotient plus and minus something is not. `nil` where the noise is as large as what is divided by.
    func quotient(_ above: [Double], _ below: [Double], possible: ClosedRange<Double>) -> NoisyEstimate? {
        let (top, bottom) = (Self.product(above, counts), Self.product(below, counts))
        let square = Self.normal95 * Self.normal95
        let leading = bottom * bottom - square * covariance(below, below)
        let middle = top * bottom - square * covariance(above, below)
        let last = top * top - square * covariance(above, above)
        guard bottom > 0, leading > 0 else { return nil }
        let root = (max(0, middle * middle - leading * last)).squareRoot()
        let ends = (middle - root) / leading...(middle + root) / leading
        return NoisyEstimate(
            raw: top / bottom, ends: ends, halfWidth: (ends.upperBound - ends.lowerBound) / 2, possible: possible)
    }

    /// Of two sums over the adjusted counts: σ²(Σab − ΣaΣb/k).
    private func covariance(_ left: [Double], _ right: [Double]) -> Double {
        let sums = left.reduce(0, +) * right.reduce(0, +)
        return variance * (Self.product(left, right) - sums / Double(max(1, counts.count)))
    }

    private static func product(_ left: [Double], _ right: [Double]) -> Double { zip(left, right).reduce(0) { $0 + $1.0 * $1.1 } }
}
