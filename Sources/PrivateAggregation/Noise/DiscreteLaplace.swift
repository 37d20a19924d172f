// The discrete Laplace distribution (Canonne, Kamath, Steinke 2020, section 5), as a table.

extension NoiseTable {
    /// P(x) ∝ exp(−|x| / scale).
    /// - Parameter scale: sensitivity over epsilon, at most 800. The table has some 80 · scale entries.
    public static func discreteLaplace(scale: Ratio) throws(AggregationError) -> NoiseTable {
        guard scale.approximation <= 800 else { throw AggregationError(.invalidParameter, "noise with a scale of \(scale)") }
        let ratio = Enclosure.exponential(minus: try Ratio(1).divided(by: scale))
        // The probability of an absolute value above k is 2 · ratio^(k + 1) / (1 + ratio).
        var beyond = (ratio / (.one + ratio)).doubled
        var cumulative: [Enclosure] = []
        while beyond.upper128 > tailLimit {
            cumulative.append(.one - beyond)
            beyond = beyond * ratio
        }
        return try NoiseTable(cumulative: cumulative, tail: beyond)
    }
}
