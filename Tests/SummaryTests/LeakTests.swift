// Below the minimum nothing comes out, in no format: a round with too few check-ins is a round with none.

import Foundation
import Localization
import RoundResults
import Summary
import SummaryPages
import Terminal
import TestSupport
import Testing
import Wire

struct LeakTests {
    /// Everything that anybody can be shown of a summary.
    static func everything(_ picture: SummaryPicture) throws -> [String] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let texts = Texts(.english)
        let wide = ScriptedConsole(isInteractive: true, width: 100).traits
        let plain = ScriptedConsole(isInteractive: true, isPlain: true, width: 80).traits
        return [
            String(decoding: try encoder.encode(SummaryExport(picture)), as: UTF8.self),
            SummaryTable.csv(picture),
            SummaryPage(picture, texts: texts).html(),
            SummaryView(picture, texts: texts, traits: wide).lines().joined(separator: "\n"),
            SummaryView(picture, texts: texts, traits: plain).lines().joined(separator: "\n"),
            TrendView.lines(picture.trends, texts: texts, traits: wide).joined(separator: "\n"),
        ]
    }

    /// How a cell comes out whose halves were released with that many check-ins.
    private func outcome(reports: Int64) throws -> SummaryCell.Outcome {
        // What a side releases below the minimum is `RoundResults`' to say, and tested there: the same for none as for few.
        reports < 64
            ? .withheld(.tooFew)
            : .released(
                try {
                    var generator = SeededGenerator(seed: 1)
                    return try Region.release(
                        [[reports, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0, 0], [reports, 0, 0, 0]], reports: UInt32(reports),
                        terms: try Region.terms.orThrow(), using: &generator)
                }())
    }

    @Test func tooFewAndNoneAreTheSameBytesInEveryFormat() throws {
        let region = try Region()
        func all(_ reports: Int64) throws -> ([UInt8], [String]) {
            let cell = try Region.cell("A", ["A"], issued: 90, redeemed: 70, try outcome(reports: reports))
            let summary = try region.summary(20271, cells: [cell])
            return (try region.signed(summary).bytes, try Self.everything(try region.picture([summary])))
        }
        let none = try all(0)
        for reports in [Int64(1), 19, 20, 63] {
            let few = try all(reports)
            #expect(few.0 == none.0)
            #expect(few.1 == none.1)
        }
        let enough = try all(64)
        #expect(zip(enough.1, none.1).allSatisfy { $0 != $1 })
    }

    @Test func aWithheldCellShowsNoNumberButHowManyCardsThereAre() throws {
        let region = try Region()
        // Numbers that appear nowhere else: 9173 cards, 8461 of them used.
        let cell = try Region.cell("A", ["A"], issued: 9173, redeemed: 8461, .withheld(.tooFew))
        let picture = try region.picture([try region.summary(20271, cells: [cell])])
        for text in try Self.everything(picture).prefix(2) {
            #expect(!text.contains("checkIns\":") && !text.contains("mean") || !text.contains("\"mean\""))
        }
        let csv = SummaryTable.csv(picture)
        let row = try #require(csv.split(separator: "\r\n").first { $0.contains("checkIns") })
        #expect(row == "2027-Q1,A,checkIns,,tooFew,,,,,")
        let page = SummaryPage(picture, texts: Texts(.english)).html()
        #expect(page.contains("Not enough check-ins.") && !page.contains("<table class=\"bars\">"))
    }

    @Test func whatIsTooUncertainLeavesNoNumberBehind() throws {
        let region = try Region()
        let year = try region.year()
        let picture = try region.picture(year)
        // 75 check-ins are too few for the list of stressors.
        let river = try #require(picture.cells.last?.result)
        #expect(river.question(.stressors)?.options.known == nil)
        let csv = SummaryTable.csv(picture)
        #expect(csv.contains("2027-Q3,River towns,stressors,,tooUncertain,,,,,\r\n"))
        #expect(!csv.contains("River towns,stressors,money"))
        let raw = try Self.everything(picture)[0]
        let parts = raw.components(separatedBy: "\"tooUncertain\"")
        #expect(parts.count == 2)
    }
}
