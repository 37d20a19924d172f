// Quarters as tokens use them, and the written form of periods.

import Foundation
import TestSupport
import Testing
import Trust
import Wire

@testable import Tokens

@Suite struct PeriodTests {
    @Test func theLastMonthIsTheCalendars() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        var generator = SeededGenerator()
        for _ in 0..<3000 {
            let seconds = Int64.random(in: 946_684_800..<253_402_300_800, using: &generator)
            let month = calendar.component(.month, from: Date(timeIntervalSince1970: Double(seconds)))
            let quarter = PeriodID(containing: Instant(seconds: seconds))
            #expect((quarter.lastMonth.seconds <= seconds) == month.isMultiple(of: 3), "\(seconds) s")
        }
    }

    @Test func theQuarterBeforeIsTheOneWhoseNextIsThis() {
        var quarter = Fixture.thisQuarter
        for _ in 0..<60 {
            #expect(quarter.previous.next == quarter)
            quarter = quarter.previous
        }
        let first = PeriodID(containing: Instant(seconds: .min))
        #expect(first.previous == first)
    }

    @Test(arguments: ["2000-Q1", "2026-Q4", "9999-Q4"]) func aQuarterIsWrittenInOneWay(_ text: String) throws {
        #expect(try PeriodID(text: text).description == text)
    }

    @Test(arguments: [
        "", "2026", "2026-Q", "2026-Q0", "2026-Q5", "2026-q4", "1999-Q4", "20260-Q4", "+202-Q4", "-202-Q4", "2026-Q4 ", "2026-Q04",
        "202-Q64",
        "２０２６-Q4", "2026-Q4/", "-Q", "2026-Q-Q4", "99999999999999999999-Q1",
    ])
    func anyOtherTextIsNoPeriod(_ text: String) {
        #expect(throws: TokenError.self) { try TokenPeriod(text: text) }
    }

    @Test(arguments: ["2026-Q4", "2026-Q4/River towns", "2026-Q4/a/b"]) func aPeriodIsWrittenInOneWay(_ text: String) throws {
        let period = try TokenPeriod(text: text)
        #expect(period.description == text)
        let data = try JSONEncoder().encode([period])
        #expect(try JSONDecoder().decode([TokenPeriod].self, from: data) == [period])
    }

    @Test(arguments: ["2026-Q4/\n", "2026-Q4/ a", "2026-Q4/" + String(repeating: "a", count: 65)])
    func aCellThatIsNoLabelIsRefused(_ text: String) {
        #expect(throws: TokenError(.otherCell)) { try TokenPeriod(text: text) }
    }

    @Test func tokensAreIssuedForThePresentAndTheNextQuarterOnly() {
        let quarter = Fixture.thisQuarter
        let periods = [quarter.previous.previous, quarter.previous, quarter, quarter.next, quarter.next.next].map {
            TokenPeriod.booking($0)
        }
        #expect(periods.map { $0.isIssued(at: Fixture.now) } == [false, false, true, true, false])
        #expect(periods.map { $0.isSpendable(for: .booking, at: Fixture.now) } == [false, true, true, false, false])
        #expect(periods.map { $0.isSpendable(for: .checkIn, at: Fixture.now) } == [false, false, true, false, false])
    }
}
