// How much of a person's privacy the releases have spent: zero-concentrated differential privacy (Canonne, Kamath, Steinke 2020).

private import Foundation

/// A budget of zero-concentrated differential privacy: rho.
public struct PrivacyBudget: Sendable, Hashable, Comparable {
    public let rho: Ratio

    public init(rho: Ratio) { self.rho = rho }

    /// Releases about the same people add up. Of releases about disjoint people only the largest counts.
    public static func total(of budgets: [PrivacyBudget]) throws(AggregationError) -> PrivacyBudget {
        guard let first = budgets.first else { throw AggregationError(.invalidParameter, "the total of no budget") }
        var rho = first.rho
        for budget in budgets.dropFirst() { rho = try rho.adding(budget.rho) }
        return PrivacyBudget(rho: rho)
    }

    public func times(_ rounds: UInt64) throws(AggregationError) -> PrivacyBudget {
        PrivacyBudget(rho: try rho.times(try Ratio(rounds)))
    }

    /// The part of the budget that one question gets, `weight` of all weights.
    public func share(_ weight: UInt64, of total: UInt64) throws(AggregationError) -> PrivacyBudget {
        guard weight <= total else { throw AggregationError(.invalidParameter, "\(weight) parts of \(total)") }
        return PrivacyBudget(rho: try rho.times(try Ratio(weight, total)))
    }

    /// The variance of the discrete Gaussian noise that spends this budget: Δ² / 2ρ (CKS 2020, theorem 14).
    /// - Parameter squaredSensitivity: Δ², how much one person's answer can change the numbers, squared and added up.
    public func gaussianVariance(squaredSensitivity: Ratio) throws(AggregationError) -> Ratio {
        try squaredSensitivity.divided(by: try rho.times(try Ratio(2)))
    }

    public static func < (left: PrivacyBudget, right: PrivacyBudget) -> Bool { left.rho < right.rho }

    /// The smallest epsilon found for this delta: any order α above one gives a valid epsilon (CKS 2020, proposition 12),
    /// ρα + ln(1 / αδ) / (α − 1) + ln(1 − 1/α). For people to read; rounded up by a billionth against the errors of floating point.
    public func epsilon(delta: Double) throws(AggregationError) -> Double {
        guard delta > 0, delta < 1 else { throw AggregationError(.invalidParameter, "a delta of \(delta)") }
        let rho = rho.approximation
        func bound(_ logarithm: Double) -> Double {
            let excess = exp(logarithm)
            let order = 1 + excess
            return rho * order - log(order * delta) / excess + log(excess / order)
        }
        // The order less one on a logarithmic scale: first a grid, then ever finer about its best point.
        var centre = 0.0
        var reach = 40.0
        while reach > 1e-9 {
            let points = (-40...40).map { centre + reach * Double($0) / 40 }
            centre = points.min { bound($0) < bound($1) } ?? centre
            reach /= 16
        }
        return max(0, bound(centre)) * (1 + 1e-9)
    }

    /// The guarantee with noise that is only near its true distribution: delta grows by (1 + e^ε) times the distance.
    /// - Parameter distance: of all draws in all releases together, in total variation: the sum of `NoiseTable.distance` over them.
    public func guarantee(delta: Double, distance: Double) throws(AggregationError) -> (epsilon: Double, delta: Double) {
        let epsilon = try epsilon(delta: delta)
        return (epsilon, min(1, delta + (1 + exp(epsilon)) * distance))
    }
}

extension Prio3.Variant {
    /// How much the numbers can change, squared and added up, where one person answers otherwise (substitution), at most.
    ///
    /// A histogram loses one from an option and adds it to another. Of a choice of several, all may move.
    public func squaredSensitivity() throws(AggregationError) -> Ratio {
        switch self {
        case .count: try Ratio(1)
        case .sum(let maximum): try Ratio(maximum).times(try Ratio(maximum))
        case .sumVector(let length, let maximum, _):
            try Ratio(UInt64(clamping: length)).times(try Ratio(maximum).times(try Ratio(maximum)))
        case .histogram: try Ratio(2)
        case .multihotCountVector(_, let weight, _): try Ratio(2).times(try Ratio(UInt64(clamping: weight)))
        }
    }
}
