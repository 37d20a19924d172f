// The distributions that the tests of noise go through, each from its definition and as a table.

import BigInt
import Foundation
import TestSupport
import Testing

@testable import PrivateAggregation

/// Distributions that fit no table of this project's policies exactly, and those that do: the default budget of 0.15 a round.
enum NoiseDistribution: Sendable, CustomTestStringConvertible {
    case gaussian(UInt64, UInt64)
    case laplace(UInt64, UInt64)

    static let all: [NoiseDistribution] = [
        .gaussian(1, 10), .gaussian(1, 2), .gaussian(1, 1), .gaussian(4, 1), .gaussian(100, 3), .gaussian(81, 4), .gaussian(400, 1),
        .laplace(1, 3), .laplace(1, 1), .laplace(2, 1), .laplace(7, 2), .laplace(20, 3),
    ]

    var testDescription: String {
        switch self {
        case .gaussian(let numerator, let denominator): "Gaussian, variance \(numerator)/\(denominator)"
        case .laplace(let numerator, let denominator): "Laplace, scale \(numerator)/\(denominator)"
        }
    }

    var table: NoiseTable {
        get throws {
            switch self {
            case .gaussian(let numerator, let denominator):
                try .discreteGaussian(variance: try Ratio(numerator, denominator))
            case .laplace(let numerator, let denominator): try .discreteLaplace(scale: try Ratio(numerator, denominator))
            }
        }
    }

    /// In floating point, from the definition.
    var probability: (Int64) -> Double {
        func weight(_ value: Int64) -> Double {
            switch self {
            case .gaussian(let numerator, let denominator):
                exp(-Double(value * value) * Double(denominator) / (2 * Double(numerator)))
            case .laplace(let numerator, let denominator):
                exp(-Double(value.magnitude) * Double(denominator) / Double(numerator))
            }
        }
        let total = (-2000...2000).reduce(0.0) { $0 + weight($1) }
        return { weight($0) / total }
    }

    func reference(_ count: Int, seed: UInt64) -> [Int64] {
        var sampler = ReferenceSampler(generator: SeededGenerator(seed: seed))
        return (0..<count).map { _ in
            switch self {
            case .gaussian(let numerator, let denominator):
                sampler.gaussian(variance: UInt128(numerator), UInt128(denominator))
            case .laplace(let numerator, let denominator): sampler.laplace(scale: UInt128(numerator), UInt128(denominator))
            }
        }
    }

    /// In units of 2^−448.
    func exactWeight(_ magnitude: Int) -> BigUInt {
        switch self {
        case .gaussian(let numerator, let denominator):
            exponential(minus: BigUInt(magnitude * magnitude) * BigUInt(denominator), over: BigUInt(2 * numerator))
        case .laplace(let numerator, let denominator):
            exponential(minus: BigUInt(magnitude) * BigUInt(denominator), over: BigUInt(numerator))
        }
    }
}
