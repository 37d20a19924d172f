// The exact samplers of Canonne, Kamath and Steinke (2020, section 5) with whole numbers only: what the tables are compared with.

import TestSupport

/// Not for production: its time tells what it drew.
struct ReferenceSampler {
    var generator: SeededGenerator

    private mutating func uniform(below bound: UInt128) -> UInt128 { UInt128.random(in: 0..<bound, using: &generator) }

    private mutating func bernoulli(_ numerator: UInt128, _ denominator: UInt128) -> Bool { uniform(below: denominator) < numerator }

    /// Algorithm 1: true with probability exp(−numerator / denominator).
    private mutating func bernoulliExponential(_ numerator: UInt128, _ denominator: UInt128) -> Bool {
        var numerator = numerator
        while numerator > denominator {
            guard bernoulliExponentialUpToOne(1, 1) else { return false }
            numerator -= denominator
        }
        return bernoulliExponentialUpToOne(numerator, denominator)
    }

    private mutating func bernoulliExponentialUpToOne(_ numerator: UInt128, _ denominator: UInt128) -> Bool {
        var count: UInt128 = 1
        while bernoulli(numerator, denominator * count) { count += 1 }
        return !count.isMultiple(of: 2)
    }

    /// Algorithm 2: the discrete Laplace distribution with scale `numerator / denominator`.
    mutating func laplace(scale numerator: UInt128, _ denominator: UInt128) -> Int64 {
        while true {
            let remainder = uniform(below: numerator)
            guard bernoulliExponential(remainder, numerator) else { continue }
            var whole: UInt128 = 0
            while bernoulliExponential(1, 1) { whole += 1 }
            let magnitude = Int64((remainder + numerator * whole) / denominator)
            let isNegative = bernoulli(1, 2)
            if isNegative && magnitude == 0 { continue }
            return isNegative ? -magnitude : magnitude
        }
    }

    /// Algorithm 3: the discrete Gaussian distribution with variance `numerator / denominator`.
    mutating func gaussian(variance numerator: UInt128, _ denominator: UInt128) -> Int64 {
        var scale: UInt128 = 1
        while scale * scale * denominator <= numerator { scale += 1 }
        while true {
            let candidate = laplace(scale: scale, 1)
            // (|candidate| − σ²/t)² / 2σ², brought to one denominator.
            let left = UInt128(candidate.magnitude) * scale * denominator
            let difference = left > numerator ? left - numerator : numerator - left
            if bernoulliExponential(difference * difference, 2 * numerator * scale * scale * denominator) { return candidate }
        }
    }
}
