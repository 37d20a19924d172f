// The tables of noise: their thresholds, their distance from the distributions, and what is drawn from them.

import BigInt
import Foundation
import TestSupport
import Testing

@testable import PrivateAggregation

@Suite struct NoiseTests {
    typealias Distribution = NoiseDistribution

    /// Computed elsewhere with 120 decimal digits.
    @Test(
        arguments: [
            (
                Distribution.gaussian(4, 1),
                [
                    0: 0x3310_8a67_a86c_a11a_1f96_78a0_1757_0135, 1: 0x8d31_7e70_2a87_51bf_4dbb_e2ec_640f_7b5a,
                    5: 0xfe9a_706b_08e4_c937_1980_66b5_4706_0ee1, 20: 0xffff_ffff_ffff_ffff_ffff_71bd_a9a1_7bf3,
                ]
            ),
            (
                .gaussian(100, 3),
                [
                    0: 0x11b0_75fe_9676_6951_8576_8215_e963_eaf8, 1: 0x348a_8af1_92a2_ede3_8985_f6bd_6a6b_4035,
                    5: 0xa8ea_5c0b_8bb6_77f7_846b_21ba_df22_5955, 20: 0xffe7_3df1_36a4_2918_85de_686b_fddf_4174,
                ]
            ),
            (
                .gaussian(1, 10),
                [
                    0: 0xfc98_962c_a507_9356_eb18_39e1_24f2_2ea8, 1: 0xffff_ffee_87be_30c3_20bf_7cf4_5216_0fa4,
                    2: 0xffff_ffff_ffff_fffe_f53c_d517_c81b_d107,
                ]
            ),
            (
                .laplace(2, 1),
                [
                    0: 0x3eb2_fd4d_3439_0be2_6b1a_e3b0_8e53_9019, 1: 0x8ac1_d2eb_d266_5435_e7f9_d5a5_1010_c117,
                    5: 0xf022_05e1_e08e_820a_5f5e_0efa_f55d_2d3b, 20: 0xfffd_c0dd_c60d_1d4b_7d66_a9e2_81ff_6580,
                ]
            ),
            (
                .laplace(1, 3),
                [
                    0: 0xe7b7_cbc3_6fab_bb06_9dba_a35c_63b9_9fa5, 1: 0xfeca_836f_c1a3_9630_1a1f_5980_0bc5_5359,
                    2: 0xfff0_9771_2d1f_1c72_6526_a203_f432_40da,
                ]
            ),
        ] as [(Distribution, [Int: UInt128])])
    func theThresholdsAreThoseOfExactArithmetic(_ distribution: Distribution, _ expected: [Int: UInt128]) throws {
        let table = try distribution.table
        for (index, threshold) in expected {
            let made = try #require(table.thresholds.indices.contains(index) ? table.thresholds[index] : nil)
            #expect(made == threshold, "\(index)")
        }
    }

    /// Design, section 6: total variation within 2^−110 a coordinate.
    @Test(arguments: Distribution.all) func theDistanceIsWithinTheStatedBound(_ distribution: Distribution) throws {
        let table = try distribution.table
        #expect(table.distanceBound <= UInt128(1) << 18)
        #expect(table.distance <= 0x1p-110)
        // It counts at least one unit for each threshold, which no table can do without.
        #expect(table.distanceBound >= UInt128(table.thresholds.count))
        #expect(zip(table.thresholds, table.thresholds.dropFirst()).allSatisfy { $0 < $1 })
        let probability = distribution.probability
        for (index, mass) in table.masses.enumerated() {
            #expect(abs(mass - probability(Int64(index) - table.largest)) < 1e-14)
        }
        #expect(abs(table.masses.reduce(0, +) - 1) < 1e-12)
    }

    /// The bound that a table states is above its distance, and not far: it is no guess.
    @Test(arguments: Distribution.all) func theStatedBoundHolds(_ distribution: Distribution) throws {
        let table = try distribution.table
        let distance = table.exactDistance(weight: distribution.exactWeight)
        #expect(distance <= BigUInt(table.distanceBound) + 1)
        #expect(BigUInt(table.distanceBound) <= distance * 2 + BigUInt(2 * table.largest) + 2)
    }

    @Test(arguments: Distribution.all) func whatIsDrawnFitsTheDistributionAndTheReference(_ distribution: Distribution) throws {
        let table = try distribution.table
        var generator = SeededGenerator(seed: 2026)
        let drawn = table.draw(100_000, using: &generator)
        let reference = distribution.reference(20_000, seed: 1126)
        let probability = distribution.probability
        #expect(GoodnessOfFit(drawn, probability: probability, reach: table.largest).deviations < 4.5)
        #expect(GoodnessOfFit(reference, probability: probability, reach: table.largest).deviations < 4.5)
        #expect(GoodnessOfFit(Array(drawn.prefix(20_000)), reference).deviations < 4.5)
    }

    /// The test of the test: noise that is a little too narrow is found out.
    @Test func aSlightlyWrongDistributionDoesNotFit() throws {
        var generator = SeededGenerator(seed: 2026)
        let narrow = try NoiseTable.discreteGaussian(variance: try Ratio(38, 10)).draw(100_000, using: &generator)
        let right = Distribution.gaussian(4, 1)
        #expect(GoodnessOfFit(narrow, probability: right.probability, reach: 30).deviations > 4.5)
        let laplace = try NoiseTable.discreteLaplace(scale: try Ratio(19, 10)).draw(100_000, using: &generator)
        #expect(GoodnessOfFit(laplace, probability: Distribution.laplace(2, 1).probability, reach: 60).deviations > 4.5)
        #expect(GoodnessOfFit(laplace, Distribution.laplace(2, 1).reference(100_000, seed: 1)).deviations > 4.5)
    }

    @Test func bytesThatAreHandedInAreTheGeneratorsWords() throws {
        let table = try NoiseTable.discreteGaussian(variance: try Ratio(100, 3))
        var generator = SeededGenerator(seed: 5)
        let words = (0..<51).map { _ in generator.next() }
        let bytes = words.flatMap { word in withUnsafeBytes(of: word.littleEndian) { Array($0) } }
        var again = SeededGenerator(seed: 5)
        #expect(try table.draw(17, randomness: bytes) == table.draw(17, using: &again))
        #expect(try table.draw(0, randomness: []).isEmpty)
        for (count, given) in [(16, bytes), (18, bytes), (-1, []), (Int.max, bytes), (17, Array(bytes.dropLast())), (1, [])] {
            #expect(throws: AggregationError(.invalidParameter, "")) { try table.draw(count, randomness: given) }
        }
    }

    /// Gives the words that a test wants, and counts them.
    private struct Written: RandomNumberGenerator {
        let words: [UInt64]
        var count = 0

        mutating func next() -> UInt64 {
            defer { count += 1 }
            return words[count % words.count]
        }
    }

    @Test(arguments: Distribution.all) func eachDrawTakesThreeWordsWhateverComesOut(_ distribution: Distribution) throws {
        let table = try distribution.table
        for (words, expected) in [
            ([0, 0, 0], 0), ([0, 0, .max], 0), ([.max, .max, 0], table.largest), ([.max, .max, .max], -table.largest),
        ] as [([UInt64], Int64)] {
            var generator = Written(words: words)
            #expect(table.draw(using: &generator) == expected)
            #expect(generator.count == 3)
        }
    }

    /// A word equal to a threshold is beyond it, one less is not.
    @Test func aThresholdIsTheFirstWordOfTheNextValue() throws {
        let table = try NoiseTable.discreteGaussian(variance: try Ratio(4))
        for (index, threshold) in table.thresholds.enumerated() {
            for (word, expected) in [(threshold - 1, index), (threshold, index + 1)] {
                var generator = Written(words: [UInt64(word >> 64), UInt64(truncatingIfNeeded: word), 0])
                #expect(table.draw(using: &generator) == Int64(expected))
            }
        }
    }

    @Test func noiseTooWideForATableIsRefused() throws {
        let refused = AggregationError(.invalidParameter, "")
        #expect(throws: refused) { try NoiseTable.discreteGaussian(variance: try Ratio(25_000_001)) }
        #expect(throws: refused) { try NoiseTable.discreteGaussian(variance: try Ratio(.max)) }
        #expect(throws: refused) { try NoiseTable.discreteLaplace(scale: try Ratio(801)) }
        // Next to no noise is noise still.
        #expect(try NoiseTable.discreteGaussian(variance: try Ratio(1, 1_000_000)).largest == 0)
        #expect(try NoiseTable.discreteGaussian(variance: try Ratio(1, .max / 2)).largest == 0)
        #expect(try NoiseTable.discreteLaplace(scale: try Ratio(1, .max)).largest == 0)
    }
}
