// The discrete Gaussian distribution (Canonne, Kamath, Steinke 2020, definition 1), as a table.

extension NoiseTable {
    /// The noise for each number of a variant's aggregate shares that spends `budget` on hiding any one person's answer.
    public static func discreteGaussian(
        for variant: Prio3.Variant,
        within budget: PrivacyBudget
    ) throws(AggregationError) -> NoiseTable {
        try discreteGaussian(variance: try budget.gaussianVariance(squaredSensitivity: try variant.squaredSensitivity()))
    }

    /// P(x) ∝ exp(−x² / 2σ²).
    /// - Parameter variance: σ², at most 25 million. The table has some 12.5 · σ entries.
    public static func discreteGaussian(variance: Ratio) throws(AggregationError) -> NoiseTable {
        guard variance.approximation <= 25_000_000 else {
            throw AggregationError(.invalidParameter, "noise with a variance of \(variance)")
        }
        let double = try Ratio(2).times(variance)
        let first = Enclosure.exponential(minus: try Ratio(1).divided(by: double))
        let square = first * first
        // weight(k + 1) = weight(k) · step(k), where step(k) = exp(−(2k + 1) / 2σ²).
        var weight = Enclosure.one
        var step = first
        var sums: [Enclosure] = [.one]
        var rest = Enclosure.one
        while rest.isAbove(bitsBelowOne: 2 * 128) {
            weight = weight * step
            step = step * square
            sums.append(sums[sums.count - 1] + weight.doubled)
            // From here on the weights fall at least as fast as a geometric series with this step.
            rest = (weight * step / (.one - step)).doubled
        }
        let total = sums[sums.count - 1] + rest.fromZero
        var cumulative: [Enclosure] = []
        for sum in sums {
            let beyond = (total - sum) / total
            guard beyond.upper128 > tailLimit else { return try NoiseTable(cumulative: cumulative, tail: beyond) }
            cumulative.append(sum / total)
        }
        throw AggregationError(.invalidParameter, "noise with a variance of \(variance)")
    }
}
