// From noisy shares to numbers with intervals.

import TestSupport
import Testing

@testable import PrivateAggregation

@Suite struct EstimateTests {
    private func gaussian(_ numerator: UInt64, _ denominator: UInt64 = 1) throws -> NoiseTable {
        try .discreteGaussian(variance: try Ratio(numerator, denominator))
    }

    /// Half-widths of 95 % for one histogram a round, from aggregation.md, section 3.4: two honest sides.
    @Test(arguments: [(10, 1000, 28), (50, 1000, 12), (100, 1000, 9), (200, 1000, 6)] as [(UInt64, UInt64, Int64)])
    func theHalfWidthsOfTheDesign(_ thousandths: UInt64, _ whole: UInt64, _ expected: Int64) throws {
        let budget = PrivacyBudget(rho: try Ratio(thousandths, whole))
        let table = try NoiseTable.discreteGaussian(variance: try budget.gaussianVariance(squaredSensitivity: try Ratio(2)))
        #expect(try NoiseTable.halfWidth(of: [table, table]) == expected)
    }

    @Test func theHalfWidthIsTheSmallestThatCovers() throws {
        var generator = SeededGenerator(seed: 7)
        for (first, second) in [(try gaussian(20), try gaussian(20)), (try gaussian(100, 3), try gaussian(1, 2))] {
            let halfWidth = try NoiseTable.halfWidth(of: [first, second])
            #expect(halfWidth == (try NoiseTable.halfWidth(of: [second, first])))
            // Every pair of values, added up the long way.
            func within(_ reach: Int64) -> Double {
                var total = 0.0
                for (left, leftMass) in first.masses.enumerated() {
                    for (right, rightMass) in second.masses.enumerated() {
                        let sum = Int64(left) - first.largest + Int64(right) - second.largest
                        if abs(sum) <= reach { total += leftMass * rightMass }
                    }
                }
                return total
            }
            #expect(within(halfWidth) >= 0.95)
            #expect(within(halfWidth - 1) < 0.95)
            let covered = (0..<40_000).count { _ in abs(first.draw(using: &generator) + second.draw(using: &generator)) <= halfWidth }
            #expect(abs(Double(covered) / 40_000 - within(halfWidth)) < 0.01)
        }
        #expect(try NoiseTable.halfWidth(of: []) == 0)
        #expect(try NoiseTable.halfWidth(of: [try gaussian(100)]) == 20)
        #expect(try NoiseTable.halfWidth(of: [try gaussian(1, 1_000_000)]) == 0)
    }

    @Test func anImpossibleIntervalIsRefused() throws {
        let table = try gaussian(4)
        for confidence in [0, 1, -1, 2, Double.nan] {
            #expect(throws: AggregationError(.invalidParameter, "")) { try NoiseTable.halfWidth(of: [table], confidence: confidence) }
        }
        #expect(throws: AggregationError(.invalidParameter, "")) { try NoiseTable.halfWidth(of: [table, table, table]) }
    }

    @Test func anEstimateIsCutToWhatIsPossibleOnlyWhenAsked() {
        #expect(Estimate(raw: -4, halfWidth: 9).interval(within: 0...64) == 0...5)
        #expect(Estimate(raw: 30, halfWidth: 9).interval(within: 0...64) == 21...39)
        #expect(Estimate(raw: 70, halfWidth: 9).interval(within: 0...64) == 61...64)
        #expect(Estimate(raw: -20, halfWidth: 9).interval(within: 0...64) == 0...0)
        #expect(Estimate(raw: .max, halfWidth: .max).interval(within: 0...64) == 0...64)
        #expect(Estimate(raw: .min, halfWidth: .max).interval(within: 0...64) == 0...0)
    }

    @Test func aResultThatNoReportsExplainIsSaidToBeFalsified() throws {
        let table = try gaussian(4)
        let reach = Int128(2 * table.largest)
        let noise = [table, table]
        #expect(try Estimate(raw: 100 + reach, largest: 100, noise: noise).raw == Int64(100 + reach))
        #expect(try Estimate(raw: -reach, largest: 100, noise: noise).halfWidth == 6)
        for raw in [101 + reach, -reach - 1, Int128.max, Int128.min + 1, 1 << 64] {
            #expect(throws: AggregationError(.implausibleResult, "")) { try Estimate(raw: raw, largest: 100, noise: noise) }
        }
    }

    /// The whole way: two sides, each with its own noise; nobody answered, so that half of the numbers are negative.
    @Test func noiseOnBothSharesComesOutAsSmallSignedNumbers() throws {
        var generator = SeededGenerator()
        for variant in try Prio3.Variant.samples {
            let prio3 = try Prio3(variant)
            let budget = try PrivacyBudget(rho: try Ratio(15, 100)).share(1, of: 3)
            let table = try NoiseTable.discreteGaussian(for: variant, within: budget)
            var seen: Set<Int64> = []
            for _ in 0..<40 {
                var expected = [Int64](repeating: 0, count: prio3.resultCount)
                var shares: [Prio3.AggregateShare] = []
                for _ in 0..<2 {
                    var share = prio3.emptyAggregateShare
                    let noise = table.draw(prio3.resultCount, using: &generator)
                    try share.add(noise: noise)
                    for (index, value) in noise.enumerated() { expected[index] += value }
                    // As it is sent.
                    shares.append(try prio3.aggregateShare(bytes: share.bytes))
                }
                let result: [Int128] = try prio3.unshard(shares)
                #expect(result == expected.map { Int128($0) })
                let estimates = try result.map { try Estimate(raw: $0, largest: 0, noise: [table, table]) }
                seen.formUnion(estimates.map { $0.raw.signum() })
            }
            #expect(seen.isSuperset(of: [-1, 1]), "\(variant)")
        }
    }
}
