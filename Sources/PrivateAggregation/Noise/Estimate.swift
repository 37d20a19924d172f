// What a noisy result says: a number and an interval (design, section 6).

/// One number of a result with the noise of several parties in it.
public struct Estimate: Sendable, Hashable {
    /// As it came out: it can be negative, or above the number of reports.
    public let raw: Int64
    /// The interval reaches this far on both sides of `raw`.
    public let halfWidth: Int64

    public init(raw: Int64, halfWidth: Int64) {
        self.raw = raw
        self.halfWidth = halfWidth
    }

    /// - Parameter raw: from `Prio3.unshard`.
    /// - Parameter largest: the largest sum without noise: the number of reports for a count.
    /// - Parameter noise: one or two tables, one of each party that added noise.
    /// - Throws: `implausibleResult` where no number of reports with this noise gives `raw`: a party has falsified its share.
    public init(
        raw: Int128,
        largest: Int64,
        noise: [NoiseTable],
        confidence: Double = 0.95
    ) throws(AggregationError) {
        let reach = noise.reduce(Int128(0)) { $0 + Int128($1.largest) }
        guard raw >= -reach, raw <= Int128(largest) + reach, let value = Int64(exactly: raw) else {
            throw AggregationError(.implausibleResult, "a result that no reports explain")
        }
        self.raw = value
        halfWidth = try NoiseTable.halfWidth(of: noise, confidence: confidence)
    }

    /// The interval, cut to what is possible. Noise can push all of it beyond, to a single number.
    public func interval(within possible: ClosedRange<Int64>) -> ClosedRange<Int64> {
        let lower = Self.saturated(raw.subtractingReportingOverflow(halfWidth), .min)
        let upper = Self.saturated(raw.addingReportingOverflow(halfWidth), .max)
        return (lower...upper).clamped(to: possible)
    }

    private static func saturated(_ result: (partialValue: Int64, overflow: Bool), _ limit: Int64) -> Int64 {
        result.overflow ? limit : result.partialValue
    }
}

extension NoiseTable {
    /// The smallest whole number that the sum of independent draws from `tables` exceeds, in absolute value, with a probability of at most
    /// one less `confidence`.
    ///
    /// Additions, multiplications and divisions by powers of two only, in a fixed order: every machine gives the same.
    /// - Parameter tables: none, one or two.
    public static func halfWidth(of tables: [NoiseTable], confidence: Double = 0.95) throws(AggregationError) -> Int64 {
        guard confidence > 0, confidence < 1, tables.count <= 2 else {
            throw AggregationError(.invalidParameter, "an interval of \(confidence) for \(tables.count) noises")
        }
        guard let first = tables.first else { return 0 }
        let masses = first.masses
        let second = tables.count == 2 ? tables[1].atMost : { $0 < 0 ? 0 : 1 }
        /// The probability that the sum is at most `value`.
        func sumAtMost(_ value: Int64) -> Double {
            var total = 0.0
            for (index, mass) in masses.enumerated() { total += mass * second(value - Int64(index) + first.largest) }
            return total
        }
        var lower: Int64 = 0
        var upper = tables.reduce(0) { $0 + $1.largest }
        while lower < upper {
            let middle = (lower + upper) / 2
            // Symmetric: both sides are beyond `middle` with the same probability.
            if 2 * sumAtMost(middle) - 1 >= confidence { upper = middle } else { lower = middle + 1 }
        }
        return upper
    }

    /// The probabilities of all values, from the smallest.
    var masses: [Double] {
        var previous: UInt128 = 0
        var magnitudes: [Double] = []
        for threshold in thresholds {
            magnitudes.append(Double(threshold - previous) * 0x1p-128)
            previous = threshold
        }
        magnitudes.append(Double(0 &- previous) * 0x1p-128)
        if thresholds.isEmpty { return [1] }
        let positive = magnitudes.dropFirst().map { $0 / 2 }
        return positive.reversed() + [magnitudes[0]] + positive
    }

    /// The probability of each value or a smaller one.
    private var atMost: (Int64) -> Double {
        var sum = 0.0
        let sums = masses.map { mass in
            sum += mass
            return sum
        }
        let largest = largest
        return { value in value < -largest ? 0 : value >= largest ? 1 : sums[Int(value + largest)] }
    }
}
