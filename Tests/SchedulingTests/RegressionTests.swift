// Mistakes that other schedulers shipped (domain.md section 3), as far as they are about pure scheduling. Those about the days that change
// the clocks are in DaylightSavingTests, the one about large imports in CalendarImportTests.

import Scheduling
import Testing
import Wire

@Suite struct RegressionTests {
    let monday = "2026-01-12"

    /// cal.com #10789 and #29958: a hold takes its slot like a booking, whoever lists or books.
    @Test func aHoldConsumesItsSlot() throws {
        let rules = try rules([weekly([.monday], hours("09:00", "11:00", grid: 60))])
        let hold = booked(try span("2026-01-12T14:00Z", minutes: 60))
        #expect(try wallClock(openings(rules, in: winterDay(monday), booked: [hold])) == ["10:00"])
        let request = SessionRequest(span: hold.session, kind: .individual, purpose: .followUp, modality: .video)
        let offered = try SlotSearch.isOffered(
            request,
            rules: rules,
            clock: zoneClock(),
            booked: [hold],
            now: utc("2026-01-11T00:00Z"),
            eligibility: .unrestricted
        )
        #expect(!offered)
    }

    /// calrs compared equal starts only, Easy!Appointments #1428 missed other lengths: spans are half-open and compared as spans.
    @Test(arguments: [
        ("2026-01-12T14:00Z", 60, true), ("2026-01-12T14:30Z", 60, true), ("2026-01-12T13:30Z", 60, true), ("2026-01-12T14:15Z", 15, true),
        ("2026-01-12T13:00Z", 180, true), ("2026-01-12T13:00Z", 60, false), ("2026-01-12T15:00Z", 60, false),
    ])
    func sessionsOfAnyLengthClashWhereTheyOverlap(_ start: String, _ minutes: Int64, _ clashes: Bool) throws {
        let nine = booked(try span("2026-01-12T14:00Z", minutes: 60))
        let other = booked(try span(start, minutes: minutes))
        #expect(nine.clashes(with: other) == clashes)
        #expect(other.clashes(with: nine) == clashes)
    }

    /// The example: 09:00 and 09:30, 60 minutes each.
    @Test func halfAnHourLaterIsTakenToo() throws {
        let rules = try rules([weekly([.monday], hours("09:00", "11:00"))])
        let nine = booked(try span("2026-01-12T14:00Z", minutes: 60))
        #expect(try wallClock(openings(rules, in: winterDay(monday), booked: [nine])) == ["10:00"])
    }

    /// cal.com #13360: the seventh of six.
    @Test func aFullGroupIsNotOffered() throws {
        let rules = try rules([weekly([.monday], hours("09:00", "10:00", kinds: [.group]))], offerings: [hourly(.group, seats: 6)])
        let seat = booked(try span("2026-01-12T14:00Z", minutes: 60), kind: .group)
        #expect(try openings(rules, in: winterDay(monday), booked: Array(repeating: seat, count: 5)).map(\.seatsLeft) == [1])
        #expect(try openings(rules, in: winterDay(monday), booked: Array(repeating: seat, count: 6)).isEmpty)
        #expect(try openings(rules, in: winterDay(monday), booked: Array(repeating: seat, count: 7)).isEmpty)
    }

    /// calrs 1.7.0 searched for ever where a window ended at 23:00; every end terminates here.
    @Test(.timeLimit(.minutes(1)), arguments: ["22:59", "23:00", "23:59", "24:00", "00:01", "01:00"])
    func searchEndsWhereverAWindowEnds(_ end: String) throws {
        for grid in [5, 15, 60, 720] {
            for start in ["21:00", "21:59"] {
                let rules = try rules([weekly(.all, hours(start, end, grid: grid))], limits: limits(before: 240, after: 240))
                let found = try openings(rules, in: span("2026-01-01T00:00Z", "2026-12-31T00:00Z"), now: utc("2026-01-01T00:00Z"))
                #expect(found.count >= 360 && found.count <= 365 * 48)
            }
        }
    }

    /// Easy!Appointments #1789: a clinician who moves to another zone moves windows, not bookings.
    @Test func bookingsStayWhenTheClinicianChangesZone() throws {
        let taken = booked(try span("2026-01-12T17:00Z", minutes: 60))
        let window = try span("2026-01-12T00:00Z", "2026-01-13T12:00Z")
        let east = try rules([weekly([.monday], hours("12:00", "14:00", grid: 60))])
        let west = try rules([weekly([.monday], hours("09:00", "11:00", grid: 60))], zone: "America/Los_Angeles")
        #expect(try openings(east, in: window, booked: [taken]).map(\.span.start) == [utc("2026-01-12T18:00Z")])
        #expect(try openings(west, in: window, booked: [taken]).map(\.span.start) == [utc("2026-01-12T18:00Z")])
    }

    /// cal.com #8768: bookings that changed rules no longer cover still take their time.
    @Test func aBookingOutsideTheRulesStillTakesItsTime() throws {
        let rules = try rules([weekly([.monday], hours("09:10", "12:10", grid: 20))])
        let outside = booked(try span("2026-01-12T13:45Z", minutes: 60))
        #expect(try wallClock(openings(rules, in: winterDay(monday), booked: [outside])) == ["09:50", "10:10", "10:30", "10:50", "11:10"])
    }

    @Test func bookingsInAnyOrderAndTwiceGiveTheSameOpenings() throws {
        let rules = try rules([weekly([.monday], hours("06:00", "20:00"))], limits: limits(after: 15))
        let taken = try ["12:00", "14:30", "15:00", "21:00"].map { booked(try span("2026-01-12T\($0)Z", minutes: 60), after: 15) }
        let expected = try openings(rules, in: winterDay(monday), booked: taken)
        #expect(try openings(rules, in: winterDay(monday), booked: taken.reversed() + taken) == expected)
    }
}
