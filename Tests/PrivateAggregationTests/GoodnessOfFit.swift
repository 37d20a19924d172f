// Pearson's chi-squared test, one-sample and two-sample.

import Foundation

/// How far a count of outcomes is from what was expected.
struct GoodnessOfFit {
    let statistic: Double
    let degreesOfFreedom: Int

    /// One sample against probabilities.
    /// - Parameter probability: of each value from −reach to reach; what lies beyond, and whatever is expected fewer than ten times, is one cell.
    init(_ sample: [Int64], probability: (Int64) -> Double, reach: Int64) {
        let counts = Self.counts(sample)
        let size = Double(sample.count)
        var statistic = 0.0
        var cells = 0
        var restExpected = size
        var restSeen = size
        for value in -reach...reach {
            let expected = probability(value) * size
            guard expected >= 10 else { continue }
            let seen = Double(counts[value] ?? 0)
            statistic += (seen - expected) * (seen - expected) / expected
            restExpected -= expected
            restSeen -= seen
            cells += 1
        }
        if restExpected >= 10 {
            statistic += (restSeen - restExpected) * (restSeen - restExpected) / restExpected
            cells += 1
        }
        self.statistic = statistic
        degreesOfFreedom = cells - 1
    }

    /// Two samples of the same size against each other.
    init(_ first: [Int64], _ second: [Int64]) {
        let (left, right) = (Self.counts(first), Self.counts(second))
        var statistic = 0.0
        var cells = 0
        for value in Set(left.keys).union(right.keys) {
            let (seen, other) = (Double(left[value] ?? 0), Double(right[value] ?? 0))
            guard seen + other >= 20 else { continue }
            statistic += (seen - other) * (seen - other) / (seen + other)
            cells += 1
        }
        self.statistic = statistic
        degreesOfFreedom = cells - 1
    }

    private static func counts(_ sample: [Int64]) -> [Int64: Int] { sample.reduce(into: [:]) { $0[$1, default: 0] += 1 } }

    /// How many standard deviations the statistic is above its mean (Wilson and Hilferty's approximation): above 5, the sample does not fit.
    var deviations: Double {
        let freedom = Double(degreesOfFreedom)
        let scale = 2 / (9 * freedom)
        return (cbrt(statistic / freedom) - (1 - scale)) / scale.squareRoot()
    }
}
