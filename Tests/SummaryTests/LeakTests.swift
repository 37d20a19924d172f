// What is withheld leaves no number behind, in no format. That a round with too few check-ins is a round with none, to the byte, is shown on real
// rounds of both sides (SummaryKeepingTests).

import Foundation
import RoundResults
import Summary
import SummaryKit
import SummaryPages
import TestSupport
import Testing

struct LeakTests {
    /// What everybody knows: the quarter, the day on which it was made, cards printed and used, the smallest batch, that none of the budget was spent at
    /// a delta of one in a million, and the words' own numbers (stress of 4 or 5, of 1 to 5; right in 95 of 100 cases).
    private static let allowed: Set<String> = [
        "2027", "1", "10", "1807315200", "9173", "9,173", "8461", "8,461", "64", "0", "0.0", "06", "4", "5", "95", "100",
    ]

    @Test func aWithheldCellShowsNoNumberButHowManyCardsThereAre() throws {
        let region = try Region()
        func picture(_ outcome: SummaryCell.Outcome) throws -> SummaryPicture {
            try region.picture([
                try region.summary(20271, cells: [try Region.cell("A", ["A"], issued: 9173, redeemed: 8461, outcome)])
            ])
        }
        let withheld = try picture(.withheld(.tooFew))
        var generator = SeededGenerator(seed: 1)
        let counts: [[Int64]] = [[14, 38, 61, 39, 12, 7], [72, 41, 66, 79, 12, 33, 22, 18], [83, 47, 29, 12]]
        let released = try picture(
            .released(try Region.release(counts, reports: 171, terms: try Region.terms.orThrow(), using: &generator)))
        for format in SummaryFormats.allCases {
            let numbers = try format.numbers(in: withheld).subtracting(Self.allowed)
            #expect(numbers.isEmpty, "\(format)")
            // The same look finds what is published of a cell with enough.
            #expect(try !format.numbers(in: released).isSubset(of: Self.allowed), "\(format)")
        }
        for format in [SummaryFormats.json, .table, .page, .terminal, .plain] {
            #expect(try format.numbers(in: released).contains("171"), "\(format)")
        }
        #expect(!(try SummaryFormats.page.text(of: withheld)).contains("<svg"))
        #expect(try SummaryFormats.page.text(of: released).contains("<svg"))
        let row = try SummaryFormats.table.text(of: withheld).split(separator: "\r\n").first { $0.contains("checkIns") }
        #expect(row == "2027-Q1,A,checkIns,,tooFew,,,,,")
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
        let raw = try SummaryFormats.json.text(of: picture)
        let parts = raw.components(separatedBy: "\"tooUncertain\"")
        #expect(parts.count == 2)
    }
}
