// Budgets: exact where they are added, close to the published numbers where they are shown.

import Foundation
import Testing

@testable import PrivateAggregation

@Suite struct PrivacyAccountTests {
    private func budget(_ numerator: UInt64, _ denominator: UInt64 = 1) throws -> PrivacyBudget {
        PrivacyBudget(rho: try Ratio(numerator, denominator))
    }

    /// aggregation.md, section 3.4: rho a release, releases, epsilon at a delta of 1e-6, and how exactly it is said there.
    @Test(
        arguments: [
            (10, 1, 0.62, 0.005), (10, 12, 2.4, 0.05), (10, 52, 5.3, 0.05), (50, 1, 1.5, 0.05), (50, 12, 5.8, 0.05), (50, 52, 13.7, 0.05),
            (100, 1, 2.1, 0.05), (100, 12, 8.6, 0.05), (100, 52, 21, 0.5), (200, 1, 3.1, 0.05), (200, 12, 13, 0.5), (200, 52, 33, 0.5),
        ] as [(UInt64, UInt64, Double, Double)])
    func epsilonIsThePublishedOne(_ thousandths: UInt64, _ releases: UInt64, _ expected: Double, _ tolerance: Double) throws {
        let epsilon = try budget(thousandths, 1000).times(releases).epsilon(delta: 1e-6)
        #expect(abs(epsilon - expected) <= tolerance, "\(epsilon)")
    }

    /// Design, section 6: rho 0.15 a round, four rounds a year.
    @Test func theDefaultBudgetOfAYear() throws {
        let year = try PrivacyBudget.total(of: try (0..<4).map { _ in try budget(15, 100) })
        #expect(year == (try budget(3, 5)))
        #expect(abs(try year.epsilon(delta: 1e-6) - 5.8) < 0.05)
    }

    /// No other order of a fine grid gives a smaller epsilon.
    @Test(arguments: [1e-3, 1e-6, 1e-9, 1e-12]) func epsilonIsMinimal(_ delta: Double) throws {
        for (numerator, denominator) in [(1, 1_000_000), (1, 1000), (15, 100), (1, 1), (20, 1)] as [(UInt64, UInt64)] {
            let budget = try budget(numerator, denominator)
            let rho = budget.rho.approximation
            let epsilon = try budget.epsilon(delta: delta)
            let others = (-8000...8000).map { step -> Double in
                let excess = exp(Double(step) / 500)
                let order = 1 + excess
                let lost: Double = log(1 / (order * delta)) / excess
                return rho * order + lost + log(1 - 1 / order)
            }
            let smallest = max(0, others.min() ?? .infinity)
            #expect(epsilon <= smallest * (1 + 2e-9) + 1e-12, "\(budget.rho), \(delta): \(epsilon), \(smallest)")
            #expect(epsilon >= smallest * (1 - 1e-4), "\(budget.rho), \(delta): \(epsilon), \(smallest)")
            // Below the classic bound of Bun and Steinke, rho + 2 √(rho ln(1/δ)).
            #expect(epsilon <= rho + 2 * (rho * log(1 / delta)).squareRoot())
        }
    }

    @Test func moreBudgetIsMoreEpsilonAndMoreDeltaIsLess() throws {
        let epsilons = try (1...50).map { try budget(UInt64($0), 50).epsilon(delta: 1e-6) }
        #expect(epsilons == epsilons.sorted())
        #expect(try budget(1, 5).epsilon(delta: 1e-9) > (try budget(1, 5).epsilon(delta: 1e-6)))
        for delta in [0, 1, -1, Double.nan] {
            #expect(throws: AggregationError(.invalidParameter, "")) { try budget(1).epsilon(delta: delta) }
        }
    }

    @Test func theVarianceIsExact() throws {
        // The whole report of the design: 2 + 6 + 2 at rho 0.15.
        #expect(try budget(15, 100).gaussianVariance(squaredSensitivity: try Ratio(10)) == (try Ratio(100, 3)))
        // A third of the budget for one histogram.
        #expect(try budget(15, 100).share(1, of: 3).gaussianVariance(squaredSensitivity: try Ratio(2)) == (try Ratio(20)))
        // Splitting by sensitivity gives every question the same noise.
        let variances = try [2, 6, 2].map { part in
            try budget(15, 100).share(part, of: 10).gaussianVariance(squaredSensitivity: try Ratio(part))
        }
        #expect(Set(variances) == [try Ratio(100, 3)])
        #expect(throws: AggregationError(.invalidParameter, "")) { try budget(1).share(4, of: 3) }
        #expect(throws: AggregationError(.invalidParameter, "")) { try budget(1).share(0, of: 3) }
        #expect(throws: AggregationError(.invalidParameter, "")) { try PrivacyBudget.total(of: []) }
    }

    @Test func theSensitivityIsThatOfAnotherAnswer() throws {
        func squared(_ variant: Prio3.Variant) throws -> Ratio { try variant.squaredSensitivity() }
        #expect(try squared(.count) == (try Ratio(1)))
        #expect(try squared(.sum(maximum: 10)) == (try Ratio(100)))
        #expect(try squared(.sumVector(length: 3, maximum: 6, chunkLength: 3)) == (try Ratio(108)))
        #expect(try squared(.histogram(length: 6, chunkLength: 2)) == (try Ratio(2)))
        #expect(try squared(.multihotCountVector(length: 8, maximumWeight: 3, chunkLength: 4)) == (try Ratio(6)))
        #expect(throws: AggregationError(.invalidParameter, "")) { try squared(.sum(maximum: 1 << 40)) }
    }

    /// The noise is near its distribution, not in it: delta pays.
    @Test func theDistanceOfTheNoiseIsAddedToDelta() throws {
        let budget = try budget(3, 5)
        let table = try NoiseTable.discreteGaussian(variance: try Ratio(100, 3))
        // Seventeen numbers a round, four rounds.
        let guarantee = try budget.guarantee(delta: 1e-6, distance: table.distance * 17 * 4)
        #expect(guarantee.epsilon == (try budget.epsilon(delta: 1e-6)))
        #expect(guarantee.delta >= 1e-6)
        #expect(guarantee.delta - 1e-6 < 1e-28)
        let far = try budget.guarantee(delta: 1e-6, distance: 1e-3)
        #expect(abs(far.delta - (1e-6 + (1 + exp(far.epsilon)) * 1e-3)) < 1e-12)
        #expect(try budget.guarantee(delta: 1e-6, distance: 1).delta == 1)
    }

    @Test func fractionsAreInLowestTermsAndNeverOverflow() throws {
        #expect(try Ratio(150, 1000) == (try Ratio(3, 20)))
        #expect(try Ratio(1, 3).adding(try Ratio(1, 6)) == (try Ratio(1, 2)))
        #expect(try Ratio(2, 3).times(try Ratio(3, 2)) == (try Ratio(1)))
        #expect(try Ratio(2, 3).divided(by: try Ratio(4, 3)) == (try Ratio(1, 2)))
        #expect(try Ratio(1, 3) < (try Ratio(1, 2)))
        #expect(try Ratio(7, 2).description == "7/2")
        let refused = AggregationError(.invalidParameter, "")
        #expect(throws: refused) { try Ratio(0) }
        #expect(throws: refused) { try Ratio(1, 0) }
        #expect(throws: refused) { try Ratio(.max).adding(try Ratio(1)) }
        #expect(throws: refused) { try Ratio(.max).times(try Ratio(2)) }
        #expect(throws: refused) { try Ratio(.max).adding(try Ratio(.max - 1, .max)) }
        #expect(throws: refused) { try Ratio(1, .max).divided(by: try Ratio(2)) }
        #expect(try Ratio(.max).times(try Ratio(1, .max)) == (try Ratio(1)))
    }
}
