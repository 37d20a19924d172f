// Clinicians' work in the summary: its numbers and intervals, nothing below five, and the older documents that have none.

import Foundation
import PrivateAggregation
import RoundResults
import Summary
import SummaryKit
import SummaryPages
import TestSupport
import Testing
import Wire

struct WorkTests {
    private func picture(_ outcome: SummaryCell.Outcome, _ region: Region) throws -> SummaryPicture {
        let questions = try Question.ofWork.map { try TaskQuestion($0) }
        return try region.picture([try region.summary(20271, cells: [], work: try WorkRelease(questions: questions, outcome: outcome))])
    }

    /// Both sides' noise of 400 rounds: the interval is as wide as it says, and the middle is right.
    @Test func ninetyFiveOfHundredIntervalsOfWorkHoldTheTruth() throws {
        var generator = SeededGenerator(seed: 77)
        let region = try Region()
        let terms = try Region.terms.orThrow()
        let truth: [Int64] = [212, 305, 40]
        var held = 0
        for _ in 0..<400 {
            let work = try ExampleRounds.work(truth, clinicians: 9, terms: terms, using: &generator)
            guard case .released(let clinicians, let figures) = try picture(work.outcome, region).work else { throw Missing() }
            #expect(clinicians == 9 && figures.map(\.question) == Question.ofWork)
            for (figure, total) in zip(figures, truth) {
                #expect(figure.halfWidth <= 10)
                if figure.raw - figure.halfWidth <= total, total <= figure.raw + figure.halfWidth { held += 1 }
            }
        }
        // 1,200 intervals that each hold with a probability of at least 0.95: fewer than 1,100 is more than five standard deviations away.
        #expect(held >= 1_100)
    }

    @Test func theNumbersAreInEveryView() throws {
        let region = try Region()
        let year = try region.picture(try region.year())
        guard case .released(_, let figures) = year.work else { throw Missing() }
        for format in SummaryFormats.allCases.prefix(5) { #expect(try format.text(of: year).contains("\(figures[0].raw)")) }
        let csv = SummaryTable.csv(year)
        #expect(csv.contains(",cliniciansCounted,,shown,9,") && csv.contains(",work,handOffsCompleted,shown,"))
    }

    /// Whoever signs: fewer than five clinicians yield no number, and too few looks the same as none.
    @Test func fewerThanFiveCliniciansYieldNoNumber() throws {
        var generator = SeededGenerator(seed: 5)
        let terms = try Region.terms.orThrow()
        #expect(throws: WireError(.invalidValue, "")) {
            try ExampleRounds.work([1, 2, 3], clinicians: WorkRound.fewest - 1, terms: terms, using: &generator)
        }
        let region = try Region()
        let few = try picture(.withheld(.tooFew), region)
        for text in try SummaryFormats.allCases.map({ try $0.text(of: few) }) {
            #expect(!text.contains("cliniciansCounted") && !text.contains("sessionsKept"))
        }
        #expect(SummaryTable.csv(few).contains(",work,,tooFew,,,,,\r\n"))
    }

    /// A summary from before there were such counts: the bytes that it had, to the last one.
    @Test func anOlderSummaryHasTheDigestThatItAlwaysHad() throws {
        let year = try Region().year()
        #expect(year[0].work == nil && year[2].work != nil)
        for summary in year { #expect(try PublishedSummary(canonicalBytes: summary.canonicalBytes) == summary) }
        // The work is in what is signed: cut off, it is another summary.
        let whole = year[2]
        let bare = try PublishedSummary(
            programme: whole.programme, number: whole.number, previous: whole.previous, round: whole.round, made: whole.made,
            minimumBatch: whole.minimumBatch, questions: whole.questions, cells: whole.cells, services: whole.services)
        // As the program wrote it that knew of no work.
        #expect(Hex.encode(bare.digest.bytes) == "9ec2432233d986fd7b083d919ebb0a8264c47dec2224ae6105e76c13451ba0e8")
        #expect(whole.canonicalBytes.starts(with: bare.canonicalBytes) && bare.digest != whole.digest)
        for length in bare.canonicalBytes.count + 1..<whole.canonicalBytes.count {
            #expect(throws: WireError.self) { try PublishedSummary(canonicalBytes: Array(whole.canonicalBytes.prefix(length))) }
        }
    }

    @Test func officersQuestionsAreNoWorkAndWorkIsNoOfficersQuestion() throws {
        let region = try Region()
        #expect(throws: WireError(.invalidValue, "")) {
            try WorkRelease(questions: try Region.questions(), outcome: .withheld(.tooFew))
        }
        let body = try region.summary(20271, cells: [])
        #expect(throws: WireError(.invalidValue, "")) {
            try PublishedSummary(
                programme: body.programme, number: 1, previous: nil, round: body.round, made: body.made, minimumBatch: 64,
                questions: try Question.ofWork.map { try TaskQuestion($0) }, cells: [], services: nil)
        }
    }
}
