// The total-variation distance of a table from its distribution, computed anew with other means than the table was.

import BigInt

@testable import PrivateAggregation

/// Fractions of 2^448, so that what is cut off does not count beside 2^−128.
private let bits = 448

extension NoiseTable {
    /// In units of 2^−128, rounded up.
    /// - Parameter weight: proportional to the probability of a value and its negative, from zero on, in units of 2^−448.
    func exactDistance(weight: (Int) -> BigUInt) -> BigUInt {
        // Far beyond the table: until a weight is below 2^−256.
        var weights: [BigUInt] = []
        var next = weight(0)
        while next.bitWidth > bits - 256 {
            weights.append(next)
            next = weight(weights.count)
        }
        let total = weights[0] + weights.dropFirst().reduce(0, +) * 2
        var doubledDistance: BigUInt = 0
        var previous: UInt128 = 0
        for (magnitude, weight) in weights.enumerated() {
            // Mass of both signs together, times 2^128 and the total.
            let trueMass = (magnitude == 0 ? weight : weight * 2) << 128
            let end = magnitude < thresholds.count ? BigUInt(thresholds[magnitude]) : BigUInt(1) << 128
            let tableMass = magnitude > thresholds.count ? 0 : (end - BigUInt(previous)) * total
            if magnitude < thresholds.count { previous = thresholds[magnitude] }
            doubledDistance += trueMass > tableMass ? trueMass - tableMass : tableMass - trueMass
        }
        return (doubledDistance / total + 1) / 2 + 1
    }
}

/// e^−(numerator / denominator) in units of 2^−448, by the series for a small part of the exponent and squaring.
func exponential(minus numerator: BigUInt, over denominator: BigUInt) -> BigUInt {
    let halvings = max(0, numerator.bitWidth - denominator.bitWidth + 8)
    let scaled = denominator << halvings
    var term = BigUInt(1) << bits
    var (even, odd) = (term, BigUInt(0))
    var index: BigUInt = 0
    while term > 0 {
        index += 1
        term = term * numerator / (scaled * index)
        if index.isMultiple(of: 2) { even += term } else { odd += term }
    }
    return (0..<halvings).reduce(even - odd) { power, _ in (power * power) >> bits }
}
