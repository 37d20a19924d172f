// Quarters and periods, against Foundation's calendar.

import Foundation
import TestSupport
import Testing
import Wire

@testable import Tokens

@Suite struct PeriodTests {
    private static let calendar: Calendar = {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        return calendar
    }()

    @Test(arguments: [0x51D3, 7, 20261122] as [UInt64]) func aQuarterIsTheCalendarsQuarter(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<3000 {
            let seconds = Int64.random(in: 0..<253_402_300_800, using: &generator)
            let parts = Self.calendar.dateComponents([.year, .month], from: Date(timeIntervalSince1970: Double(seconds)))
            let quarter = Quarter(containing: Instant(seconds: seconds))
            let month = try #require(parts.month)
            #expect(quarter.year == parts.year && quarter.number == (month + 2) / 3, "seed \(seed), \(seconds) s")
            #expect(quarter.start.seconds <= seconds && seconds < quarter.end.seconds, "seed \(seed), \(seconds) s")
            #expect((quarter.lastMonth.seconds <= seconds) == (month % 3 == 0), "seed \(seed), \(seconds) s")
        }
    }

    @Test func quartersFollowEachOtherWithoutAGap() {
        var quarter = Quarter(containing: Instant(seconds: 0))
        for _ in 0..<2000 {
            #expect(quarter.next.start == quarter.end)
            #expect(quarter.next.previous == quarter)
            #expect(Quarter(containing: quarter.start) == quarter)
            #expect(Quarter(containing: quarter.end - 1) == quarter)
            quarter = quarter.next
        }
    }

    @Test(arguments: [Int64.min, -1, 253_402_300_800, .max]) func anInstantOutsideTheYearsDoesNotTrap(_ seconds: Int64) {
        let quarter = Quarter(containing: Instant(seconds: seconds))
        #expect(quarter.description == (seconds < 0 ? "1970Q1" : "9999Q4"))
        #expect(quarter.advanced(by: seconds < 0 ? .min : .max) == quarter)
    }

    @Test(arguments: ["1970Q1", "2026Q4", "9999Q4"]) func aQuarterIsWrittenInOneWay(_ text: String) throws {
        #expect(try Quarter(text: text).description == text)
    }

    @Test(arguments: [
        "", "2026", "2026Q", "2026Q0", "2026Q5", "2026q4", "1969Q4", "20260Q4", "+202Q4", "-026Q1", "2026Q4 ", "２０２６Q4", "2026Q4/",
    ])
    func anyOtherTextIsNoPeriod(_ text: String) {
        #expect(throws: TokenError.self) { try TokenPeriod(text: text) }
    }

    @Test(arguments: ["2026Q4", "2026Q4/river-towns", "2026Q4/a/b"]) func aPeriodIsWrittenInOneWay(_ text: String) throws {
        let period = try TokenPeriod(text: text)
        #expect(period.description == text)
        let data = try JSONEncoder().encode([period])
        #expect(try JSONDecoder().decode([TokenPeriod].self, from: data) == [period])
    }

    @Test(arguments: ["2026Q4/\n", "2026Q4/" + String(repeating: "a", count: 65)]) func aCellThatIsNoLabelIsRefused(_ text: String) {
        #expect(throws: TokenError(.otherCell)) { try TokenPeriod(text: text) }
    }

    @Test func tokensAreIssuedForThePresentAndTheNextQuarterOnly() {
        let periods = [-2, -1, 0, 1, 2].map { TokenPeriod.booking(Fixture.thisQuarter.advanced(by: $0)) }
        #expect(periods.map { $0.isIssued(at: Fixture.now) } == [false, false, true, true, false])
        #expect(periods.map { $0.isSpendable(for: .booking, at: Fixture.now) } == [false, true, true, false, false])
        #expect(periods.map { $0.isSpendable(for: .checkIn, at: Fixture.now) } == [false, false, true, false, false])
    }
}
