// Slots from rules: grid, buffers, notice, horizon, caps and kinds.

import Scheduling
import Testing
import Wire

@Suite struct SlotSearchTests {
    let monday = "2026-01-12"

    @Test func sessionsBeginOnTheGridAndEndWithTheWindow() throws {
        let rules = try rules([weekly([.monday], hours("09:00", "11:30"))])
        let found = try openings(rules, in: winterDay(monday))
        #expect(try wallClock(found) == ["09:00", "09:30", "10:00", "10:30"])
        #expect(found.allSatisfy { $0.utcOffset == -5 * 3600 && $0.seatsLeft == 1 && $0.modalities == [.phone, .video] })
    }

    @Test func theWindowAskedForHoldsStartsAndNotEnds() throws {
        let rules = try rules([weekly([.monday], hours("09:00", "12:00"))])
        let found = try openings(rules, in: span("2026-01-12T14:30Z", "2026-01-12T15:30Z"), now: utc("2026-01-01T00:00Z"))
        #expect(try wallClock(found) == ["09:30", "10:00"])
    }

    @Test func aBookingWithItsBuffersTakesTime() throws {
        let rules = try rules([weekly([.monday], hours("09:00", "15:00"))], limits: limits(before: 10, after: 20))
        let taken = booked(try span("2026-01-12T17:00Z", minutes: 60), before: 10, after: 20)
        // 12:00 to 13:00 is booked, 11:50 to 13:20 occupied: the session before must end by 11:30, the one after begin at 13:30.
        #expect(
            try wallClock(openings(rules, in: winterDay(monday), booked: [taken])) == [
                "09:00", "09:30", "10:00", "10:30", "13:30", "14:00",
            ])
    }

    @Test func sessionsThatTouchDoNotClash() throws {
        let rules = try rules([weekly([.monday], hours("09:00", "12:00", grid: 60))])
        let taken = booked(try span("2026-01-12T15:00Z", minutes: 60))
        #expect(try wallClock(openings(rules, in: winterDay(monday), booked: [taken])) == ["09:00", "11:00"])
    }

    @Test func aBookingKeepsTheBuffersUnderWhichItWasMade() throws {
        let rules = try rules([weekly([.monday], hours("09:00", "12:00"))])
        let taken = booked(try span("2026-01-12T15:00Z", minutes: 60), after: 30)
        #expect(try wallClock(openings(rules, in: winterDay(monday), booked: [taken])) == ["09:00"])
    }

    @Test func busyTimeOfOtherCalendarsTakesTimeAndKeepsOwnBuffers() throws {
        let busy = try span("2026-01-12T15:00Z", minutes: 15)
        let rules = try rules([weekly([.monday], hours("09:00", "12:00"))], limits: limits(after: 15), busy: [busy])
        #expect(try wallClock(openings(rules, in: winterDay(monday))) == ["10:30", "11:00"])
    }

    @Test func nothingIsOfferedSoonerThanTheNotice() throws {
        let rules = try rules([weekly([.monday], hours("09:00", "12:00"))], limits: limits(notice: 90))
        #expect(try wallClock(openings(rules, in: winterDay(monday), now: utc("2026-01-12T13:30Z"))) == ["10:00", "10:30", "11:00"])
        #expect(try wallClock(openings(rules, in: winterDay(monday), now: utc("2026-01-12T13:31Z"))) == ["10:30", "11:00"])
    }

    @Test func theHorizonEndsWithItsLastDay() throws {
        let rules = try rules([weekly(.all, hours("23:00", "24:00", grid: 60))], limits: limits(horizon: 3))
        let found = try openings(rules, in: span("2026-01-12T05:00Z", "2026-02-12T05:00Z"), now: utc("2026-01-12T06:00Z"))
        #expect(found.map(\.span.start) == (try ["13", "14", "15", "16"].map { try utc("2026-01-\($0)T04:00Z") }))
    }

    @Test func nextDayOpeningsAppearWhenTheDayBeforeBegins() throws {
        let rules = try rules([weekly([.monday], hours("09:00", "10:00", hold: .nextDay))])
        #expect(try openings(rules, in: winterDay(monday), now: utc("2026-01-11T04:59Z")).isEmpty)
        let found = try openings(rules, in: winterDay(monday), now: utc("2026-01-11T05:00Z"))
        #expect(try wallClock(found) == ["09:00"])
        #expect(found.first?.hold == .nextDay)
    }

    @Test func urgentOpeningsHaveTheirOwnReleaseAndNotice() throws {
        let rules = try rules(
            [weekly([.monday], hours("09:00", "10:00", hold: .urgent))],
            limits: limits(notice: 1440, urgentNotice: 30, release: 120)
        )
        #expect(try openings(rules, in: winterDay(monday), now: utc("2026-01-12T11:59Z")).isEmpty)
        #expect(try openings(rules, in: winterDay(monday), now: utc("2026-01-12T12:00Z")).count == 1)
        #expect(try openings(rules, in: winterDay(monday), now: utc("2026-01-12T13:30Z")).count == 1)
        #expect(try openings(rules, in: winterDay(monday), now: utc("2026-01-12T13:31Z")).isEmpty)
    }

    @Test func aWindowIsClosedOnHolidaysAndExceptions() throws {
        let rules = try rules(
            [weekly(.all, hours("09:00", "12:00", grid: 60))],
            exceptions: [
                DatedException(from: day("2026-01-12"), through: day("2026-01-13"), .closed),
                DatedException(from: day("2026-01-14"), through: day("2026-01-14"), .closedBetween(CivilTime("09:30"), CivilTime("10:30"))),
            ],
            holidays: [day("2026-01-15")]
        )
        let found = try openings(rules, in: span("2026-01-12T05:00Z", "2026-01-17T05:00Z"))
        let clock = try zoneClock()
        #expect(
            found.map { "\(clock.date(at: $0.span.start).day) \(clock.moment(at: $0.span.start).time)" } == [
                "14 11:00", "16 09:00", "16 10:00", "16 11:00",
            ])
    }

    @Test func extraHoursStandOnAClosedDay() throws {
        let rules = try rules(
            [weekly(.all, hours("09:00", "12:00"))],
            exceptions: [DatedException(from: day(monday), through: day(monday), .extra(hours("18:00", "19:00")))],
            holidays: [day(monday)]
        )
        #expect(try wallClock(openings(rules, in: winterDay(monday))) == ["18:00"])
    }

    @Test func aClosingCutsAWindowThatCrossesMidnight() throws {
        let rules = try rules([weekly([.sunday], hours("22:00", "04:00", grid: 60))], holidays: [day(monday)])
        let found = try openings(rules, in: span("2026-01-11T05:00Z", "2026-01-13T05:00Z"))
        #expect(try wallClock(found) == ["22:00", "23:00"])
    }

    @Test func aWindowMayCrossMidnight() throws {
        let rules = try rules([weekly([.sunday], hours("22:30", "01:30", grid: 60))])
        #expect(try wallClock(openings(rules, in: span("2026-01-11T05:00Z", "2026-01-13T05:00Z"))) == ["22:30", "23:30", "00:30"])
        // Asked about Monday alone, the part after midnight is there.
        #expect(try wallClock(openings(rules, in: winterDay(monday))) == ["00:30"])
    }

    @Test func aRuleIsInForceOnItsDaysOnly() throws {
        let rules = try rules([
            weekly(.all, hours("09:00", "10:00"), days: DayRange(first: day("2026-01-13"), last: day("2026-01-14")))
        ])
        let found = try openings(rules, in: span("2026-01-10T05:00Z", "2026-01-20T05:00Z"))
        #expect(found.map(\.span.start) == [try utc("2026-01-13T14:00Z"), try utc("2026-01-14T14:00Z")])
    }

    @Test func overlappingWindowsOfferASessionOnce() throws {
        let rules = try rules([
            weekly([.monday], hours("09:00", "11:00", modalities: [.phone], hold: .urgent)),
            weekly([.monday], hours("10:00", "12:00", modalities: [.offSite])),
        ])
        let found = try openings(rules, in: winterDay(monday), now: utc("2026-01-12T05:00Z"))
        #expect(try wallClock(found) == ["09:00", "09:30", "10:00", "10:30", "11:00"])
        #expect(found[2].modalities == [.offSite, .phone])
        #expect(found[2].hold == .open)
    }

    @Test func eachOfferingHasItsOwnLength() throws {
        let offerings = [
            try SessionOffering(kind: .individual, purpose: .intake, durationMinutes: 90),
            try SessionOffering(kind: .individual, purpose: .brief, durationMinutes: 30),
        ]
        let rules = try rules([weekly([.monday], hours("09:00", "11:00"))], offerings: offerings)
        let found = try openings(rules, in: winterDay(monday))
        #expect(try wallClock(found.filter { $0.purpose == .intake }) == ["09:00", "09:30"])
        #expect(try wallClock(found.filter { $0.purpose == .brief }) == ["09:00", "09:30", "10:00", "10:30"])
    }

    @Test func aFullDayOrWeekOffersNothingMore() throws {
        let rules = try rules([weekly(.all, hours("09:00", "12:00", grid: 60))], limits: limits(perDay: 2, perWeek: 3))
        let taken = try [
            booked(span("2026-01-12T20:00Z", minutes: 60)), booked(span("2026-01-12T22:00Z", minutes: 60)),
            booked(span("2026-01-13T20:00Z", minutes: 60)),
        ]
        let week = try span("2026-01-12T05:00Z", "2026-01-20T05:00Z")
        // Two on Monday fill the day, the third fills the week; the next week begins on Monday the 19th.
        #expect(try openings(rules, in: week, booked: taken).map(\.span.start).first == utc("2026-01-19T14:00Z"))
        let twoDays = try openings(rules, in: week, booked: Array(taken.prefix(2)))
        #expect(try twoDays.first?.span.start == utc("2026-01-13T14:00Z"))
    }

    @Test func aClockOfAnotherZoneIsRefused() throws {
        let rules = try rules([weekly(.all, hours("09:00", "12:00"))])
        #expect(throws: SchedulingError(.wrongZone, "")) {
            try SlotSearch.openings(
                rules: rules,
                clock: zoneClock("Europe/Berlin"),
                booked: [],
                window: winterDay(monday),
                now: utc("2026-01-01T00:00Z"),
                eligibility: .unrestricted
            )
        }
    }

    @Test func windowsAtTheEndsOfTimeOfferNothing() throws {
        let rules = try rules([weekly(.all, hours("00:00", "24:00"))])
        for (start, end) in [(Int64.min, Int64.min + 1), (.min, .max), (.max - 1, .max)] {
            let window = try Span(start: Instant(seconds: start), end: Instant(seconds: end))
            for now in [Int64.min, 0, .max] {
                let found = try openings(rules, in: window, now: Instant(seconds: now))
                #expect(found.allSatisfy { window.start <= $0.span.start && $0.span.start < window.end })
            }
        }
    }
}
