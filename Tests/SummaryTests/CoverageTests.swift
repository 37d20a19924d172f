// Whether the intervals are as right as they say, on simulated rounds with a fixed seed.

import Foundation
import PrivateAggregation
import RoundResults
import TestSupport
import Testing
import Trust

@testable import Summary

struct CoverageTests {
    /// How often the truth lay inside, of all that were shown.
    private struct Tally {
        var inside = 0
        var shown = 0
        var rate: Double { Double(inside) / Double(shown) }

        mutating func add(_ estimate: NoisyEstimate?, truth: Double) {
            guard let estimate else { return }
            shown += 1
            if estimate.low <= truth + 1e-12, truth - 1e-12 <= estimate.high { inside += 1 }
        }
    }

    struct Truth: Sendable {
        let reports: UInt32
        let stress: [Int64]
        let safe: [Int64]
    }

    /// Departments of all sizes, with answers that are even, lopsided, or empty at one end: there the intervals meet the edge.
    @Test(arguments: [
        Truth(reports: 64, stress: [8, 16, 20, 12, 6, 2], safe: [30, 20, 10, 4]),
        Truth(reports: 171, stress: [14, 38, 61, 39, 12, 7], safe: [83, 47, 29, 12]),
        Truth(reports: 171, stress: [0, 0, 1, 80, 90, 0], safe: [171, 0, 0, 0]),
        Truth(reports: 2000, stress: [300, 500, 600, 400, 150, 50], safe: [900, 600, 400, 100]),
    ])
    func ninetyFiveOfHundredIntervalsHoldTheTruth(_ truth: Truth) throws {
        var generator = SeededGenerator(seed: 7)
        let terms = try Region.terms.orThrow()
        let stressors: [Int64] = [truth.stress[3], truth.stress[2], 0, truth.stress[1], 1, 2, 3, 4]
        var (counts, mean, share) = (Tally(), Tally(), Tally())
        let maker = PictureMaker(try Region.questions())
        let answered = truth.stress.prefix(5).reduce(0, +)
        let sum = zip(1..., truth.stress.prefix(5)).reduce(0) { $0 + Int64($1.0) * $1.1 }
        for _ in 0..<1500 {
            let release = try Region.release(
                [truth.stress, stressors, truth.safe], reports: truth.reports, terms: terms, using: &generator)
            let cell = try Region.cell("A", ["A"], issued: truth.reports, redeemed: truth.reports, .released(release))
            let result = try #require(try maker.picture(of: cell).result)
            for (question, numbers) in [(Question.stress, truth.stress), (.stressors, stressors), (.safety, truth.safe)] {
                guard let options = result.question(question)?.options.known else { continue }
                for (option, number) in zip(options, numbers) {
                    counts.add(option.share, truth: Double(number) / Double(truth.reports))
                }
            }
            mean.add(result.question(.stress)?.mean?.known, truth: Double(sum) / Double(answered))
            share.add(result.question(.stress)?.share?.known, truth: Double(truth.stress[3] + truth.stress[4]) / Double(answered))
            share.add(
                result.question(.safety)?.share?.known, truth: Double(truth.safe[0]) / Double(truth.safe[0] + truth.safe[1] + truth.safe[2])
            )
        }
        // Three standard errors below 0.95 for the fewest that there are.
        for tally in [counts, mean, share] where tally.shown >= 1000 { #expect(tally.rate >= 0.933) }
        #expect(counts.shown >= 1000 * 6 && mean.shown >= 1000)
    }

    /// Two rounds of the same answers, where nearly all or nearly nobody says so: at most one in twenty differences is said to be one, as elsewhere.
    @Test func nearTheEdgeAChangeIsNotSaidTooOften() throws {
        var generator = SeededGenerator(seed: 23)
        let terms = try Region.terms.orThrow()
        let maker = PictureMaker(try Region.questions())
        let (round, next) = (try PeriodID(number: 20271), try PeriodID(number: 20272))
        let truth: [[Int64]] = [[100, 60, 8, 2, 1, 0], [1, 2, 3, 4, 5, 6, 7, 8], [168, 2, 1, 0]]
        var (said, shown) = (0, 0)
        for _ in 0..<600 {
            let cells = try (0..<2).map { _ in
                let release = try Region.release(truth, reports: 171, terms: terms, using: &generator)
                return try maker.picture(of: try Region.cell("A", ["A"], issued: 200, redeemed: 180, .released(release)))
            }
            let trend = CellTrend(cells[0].name, rounds: [(round, [cells[0]]), (next, [cells[1]])])
            for change in [trend.change(of: \.highStress), trend.change(of: \.feelSafe), trend.change(of: \.mean)] {
                guard let change else { continue }
                shown += 1
                if change != .unclear { said += 1 }
            }
        }
        // Three standard errors above one in twenty, of the 600 pairs that are independent.
        #expect(shown > 1000 && Double(said) / Double(shown) <= 0.077)
    }

    @Test func anIntervalThatNoiseHasPushedOverTheEdgeIsNotShownAsCertain() {
        let estimate = NoisyEstimate(count: -30, halfWidth: 10, of: 100)
        #expect(estimate.value == 0 && estimate.low == 0)
        #expect(estimate.high == 0.1 && estimate.isClamped)
        let above = NoisyEstimate(count: 130, halfWidth: 10, of: 100)
        #expect(above.value == 1 && above.high == 1 && abs(above.low - 0.9) < 1e-12 && above.isClamped)
        #expect(!NoisyEstimate(count: 50, halfWidth: 10, of: 100).isClamped)
    }

    @Test func anIntervalWiderThanAQuarterOfTheCheckInsIsWithheldWithItsNumbers() throws {
        var generator = SeededGenerator(seed: 9)
        let terms = try Region.terms.orThrow()
        let maker = PictureMaker(try Region.questions())
        let numbers: [[Int64]] = [[10, 10, 20, 20, 4, 0], [1, 2, 3, 4, 5, 6, 7, 8], [40, 20, 4, 0]]
        var release = try Region.release(numbers, reports: 64, terms: terms, using: &generator)
        let cell = try Region.cell("A", ["A"], issued: 64, redeemed: 64, .released(release))
        let picture = try #require(try maker.picture(of: cell).result?.question(.stressors))
        #expect(picture.options.known == nil && picture.halfWidth == nil)
        // A publisher that leaves the numbers in does not make a reader show them.
        let many = try Region.release(numbers, reports: 4000, terms: terms, using: &generator)
        release = CellRelease(
            reports: 64, checksum: release.checksum, departmentTerms: terms, providerTerms: terms, answers: many.answers)
        let stuffed = try Region.cell("A", ["A"], issued: 64, redeemed: 64, .released(release))
        #expect(try maker.picture(of: stuffed).result?.question(.stressors)?.options.known == nil)
    }

    @Test func numbersThatNoCheckInsExplainAreRefused() throws {
        var generator = SeededGenerator(seed: 11)
        let terms = try Region.terms.orThrow()
        let release = try Region.release(
            [[5000, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0]], reports: 200, terms: terms, using: &generator)
        let maker = PictureMaker(try Region.questions())
        let cell = try Region.cell("A", ["A"], issued: 200, redeemed: 200, .released(release))
        #expect(throws: SummaryError.implausible) { try maker.picture(of: cell) }
    }
}
