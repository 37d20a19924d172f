// The days that change the clocks (domain.md, bugs 7 and 8).

import Foundation
import Scheduling
import Testing
import Wire

@Suite struct DaylightSavingTests {
    /// 2026-03-08: 01:59 EST is followed by 03:00 EDT.
    func springDay() throws -> Span { try span("2026-03-08T05:00Z", "2026-03-09T04:00Z") }
    /// 2026-11-01: 01:59 EDT is followed by 01:00 EST.
    func autumnDay() throws -> Span { try span("2026-11-01T04:00Z", "2026-11-02T05:00Z") }

    func starts(_ from: String, _ to: String, in window: Span, grid: Int = 60, minutes: Int = 60) throws -> [String] {
        let rules = try rules(
            [weekly(.all, hours(from, to, grid: grid))],
            offerings: [SessionOffering(kind: .individual, purpose: .brief, durationMinutes: minutes)]
        )
        return try wallClock(openings(rules, in: window))
    }

    @Test func aDayOfTwentyThreeHoursHasNoSecondHour() throws {
        let all = try starts("00:00", "24:00", in: springDay())
        #expect(all.count == 23)
        #expect(all.prefix(3) == ["00:00", "01:00", "03:00"])
    }

    @Test func aDayOfTwentyFiveHoursHasItsSecondHourTwice() throws {
        let all = try starts("00:00", "24:00", in: autumnDay())
        #expect(all.count == 25)
        #expect(all.prefix(4) == ["00:00", "01:00", "01:00", "02:00"])
    }

    @Test func officeHoursStayWhereTheClockShowsThem() throws {
        let nine = try rules([weekly(.all, hours("09:00", "10:00"))])
        let spring = try openings(nine, in: span("2026-03-07T05:00Z", "2026-03-10T04:00Z"))
        #expect(spring.map(\.span.start) == (try ["07T14:00", "08T13:00", "09T13:00"].map { try utc("2026-03-\($0)Z") }))
        #expect(spring.map(\.utcOffset) == [-5 * 3600, -4 * 3600, -4 * 3600])
        let autumn = try openings(nine, in: span("2026-10-31T04:00Z", "2026-11-03T05:00Z"))
        #expect(autumn.map(\.span.start) == (try ["10-31T13:00", "11-01T14:00", "11-02T14:00"].map { try utc("2026-\($0)Z") }))
    }

    /// cal.com #12137 and #30021: starts shifted by an hour on the day itself.
    @Test func theAfternoonOfTheDayItselfIsNotShifted() throws {
        #expect(try starts("13:00", "16:00", in: springDay()) == ["13:00", "14:00", "15:00"])
        #expect(try starts("13:00", "16:00", in: autumnDay()) == ["13:00", "14:00", "15:00"])
    }

    /// cal.com #6217 and #6622.
    @Test func aNightWindowGoesThroughTheChange() throws {
        let spring = try span("2026-03-08T03:00Z", "2026-03-08T12:00Z")
        #expect(try starts("22:00", "06:00", in: spring) == ["22:00", "23:00", "00:00", "01:00", "03:00", "04:00", "05:00"])
        let autumn = try span("2026-11-01T02:00Z", "2026-11-01T11:00Z")
        let all = try starts("22:00", "06:00", in: autumn)
        #expect(all == ["22:00", "23:00", "00:00", "01:00", "01:00", "02:00", "03:00", "04:00", "05:00"])
    }

    @Test func aSessionMayLastThroughTheChange() throws {
        // From 01:30 EST, an hour later it is 03:30 EDT.
        #expect(try starts("01:00", "05:00", in: springDay(), grid: 30) == ["01:00", "01:30", "03:00", "03:30", "04:00"])
    }

    @Test func nothingIsOfferedInTheGap() throws {
        #expect(try starts("02:00", "02:45", in: springDay(), grid: 15, minutes: 15) == [])
        #expect(try starts("02:30", "03:30", in: springDay(), grid: 15, minutes: 15) == [])
        #expect(try starts("01:00", "02:30", in: springDay(), grid: 30, minutes: 30) == ["01:00", "01:30"])
        #expect(try starts("02:00", "04:00", in: springDay(), grid: 30, minutes: 30) == ["03:00", "03:30"])
    }

    @Test func aWindowInTheHourThatRepeatsEndsWithItsFirstOccurrence() throws {
        #expect(try starts("00:30", "01:30", in: autumnDay(), grid: 30, minutes: 30) == ["00:30", "01:00"])
        #expect(try starts("01:00", "02:00", in: autumnDay(), grid: 30, minutes: 30) == ["01:00", "01:30", "01:00", "01:30"])
        // From 01:30, though not while the clock shows a time before.
        #expect(try starts("01:30", "02:30", in: autumnDay(), grid: 30, minutes: 30) == ["01:30", "01:30", "02:00"])
    }

    /// calrs PR #215: local times stored, start and end reversed.
    @Test func everyOpeningEndsAfterItStarts() throws {
        let rules = try rules([weekly(.all, hours("00:00", "24:00", grid: 15))])
        let found = try openings(rules, in: autumnDay())
        #expect(found.allSatisfy { $0.span.end.since($0.span.start) == 3600 })
        #expect(zip(found, found.dropFirst()).allSatisfy { $0.span.start < $1.span.start })
    }

    /// cal.com PR #24843: zones whose clocks change at midnight.
    @Test func midnightMayBeMissingOrRepeated() throws {
        func starts(_ zone: String, _ window: Span) throws -> [String] {
            let rules = try rules([weekly(.all, hours("23:00", "02:00", grid: 60))], zone: zone)
            return try wallClock(openings(rules, in: window), zone)
        }
        // Santiago, 2026-09-06: 23:59 is followed by 01:00. 2026-04-04: 23:59 is followed by 23:00.
        #expect(try starts("America/Santiago", span("2026-09-06T03:00Z", minutes: 240)) == ["23:00", "01:00"])
        #expect(try starts("America/Santiago", span("2026-04-05T02:00Z", minutes: 300)) == ["23:00", "23:00", "00:00", "01:00"])
    }

    @Test func halfAnHourOfDaylightSavingMovesTheGridWithTheClock() throws {
        // Lord Howe, 2026-10-04: 01:59 is followed by 02:30.
        let rules = try rules([weekly(.all, hours("01:00", "05:00", grid: 60))], zone: "Australia/Lord_Howe")
        let found = try openings(rules, in: span("2026-10-03T13:30Z", "2026-10-04T13:00Z"))
        #expect(try wallClock(found, "Australia/Lord_Howe") == ["01:00", "03:00", "04:00"])
    }

    /// Easy!Appointments #961 and cal.com #4702: the day belongs to the clinician's zone.
    @Test func theWeekdayIsThatOfTheCliniciansZone() throws {
        let rules = try rules([weekly([.monday], hours("00:00", "01:00"))], zone: "Pacific/Auckland")
        let found = try openings(rules, in: span("2026-06-10T00:00Z", "2026-06-16T00:00Z"))
        #expect(found.map(\.span.start) == [try utc("2026-06-14T12:00Z")])
    }

    @Test func aClosingCoversBothReadingsOfTheRepeatedHour() throws {
        let rules = try rules(
            [weekly(.all, hours("00:00", "04:00", grid: 30))],
            offerings: [SessionOffering(kind: .individual, purpose: .brief, durationMinutes: 30)],
            exceptions: [
                DatedException(from: day("2026-11-01"), through: day("2026-11-01"), .closedBetween(CivilTime("00:30"), CivilTime("01:30")))
            ]
        )
        #expect(try wallClock(openings(rules, in: autumnDay())) == ["00:00", "01:30", "02:00", "02:30", "03:00", "03:30"])
    }

    @Test func capsCountTheDayAsTheWallClockDoes() throws {
        let rules = try rules([weekly(.all, hours("00:00", "24:00", grid: 60))], limits: limits(perDay: 1))
        let lateOnTheDay = booked(try span("2026-11-02T04:00Z", minutes: 60))
        #expect(try openings(rules, in: autumnDay(), booked: [lateOnTheDay]).isEmpty)
        #expect(try openings(rules, in: winterDay("2026-11-02"), booked: [lateOnTheDay]).count == 24)
    }
}
