// Local time and instants through the changes of the clocks (RFC 5545 section 3.3.5).

import Foundation
import Scheduling
import TestSupport
import Testing
import Wire

@Suite struct ZoneClockTests {
    /// The examples of RFC 5545 section 3.3.5.
    @Test func aTimeThatOccursTwiceIsItsFirstOccurrence() throws {
        let clock = try ZoneClock(ZoneID(newYork), covering: span("2007-01-01T00:00Z", "2008-01-01T00:00Z"))
        let instant = clock.instant(try day("2007-11-04"), try CivilTime("01:30"))
        #expect(instant == (try utc("2007-11-04T05:30Z")))
        #expect(clock.offset(at: instant) == -4 * 3600)
    }

    @Test func aTimeThatDoesNotExistUsesTheOffsetBeforeTheGap() throws {
        let clock = try ZoneClock(ZoneID(newYork), covering: span("2007-01-01T00:00Z", "2008-01-01T00:00Z"))
        let instant = clock.instant(try day("2007-03-11"), try CivilTime("02:30"))
        #expect(instant == (try utc("2007-03-11T07:30Z")))
        #expect(clock.moment(at: instant).time.description == "03:30")
        #expect(clock.offset(at: instant) == -4 * 3600)
    }

    @Test(arguments: [
        // A gap at midnight, a fall back over midnight, half an hour of daylight saving, offsets of three quarters of an hour, a skipped day.
        ("America/Asuncion", "2023-10-01", "00:30", "2023-10-01T04:30Z"),
        ("America/Nuuk", "2026-10-24", "23:30", "2026-10-25T00:30Z"),
        ("Australia/Lord_Howe", "2026-10-04", "02:15", "2026-10-03T15:45Z"),
        ("Asia/Kathmandu", "2026-06-01", "00:00", "2026-05-31T18:15Z"),
        ("Pacific/Apia", "2011-12-30", "10:00", "2011-12-30T20:00Z"),
        ("Africa/Casablanca", "2026-02-15", "02:30", "2026-02-15T01:30Z"),
    ])
    func unusualZonesFollowTheSameRule(_ zone: String, _ date: String, _ time: String, _ expected: String) throws {
        let clock = try ZoneClock(ZoneID(zone), covering: span("\(date)T00:00Z", minutes: 60))
        #expect(clock.instant(try day(date), try CivilTime(time)) == (try utc(expected)))
    }

    @Test func outsideItsCoverAClockIsRightToo() throws {
        let narrow = try ZoneClock(ZoneID(newYork), covering: span("2026-06-01T00:00Z", minutes: 60))
        let wide = try ZoneClock(ZoneID(newYork), covering: span("2015-01-01T00:00Z", "2034-01-01T00:00Z"))
        for month in 1...12 {
            let date = try CivilDate(year: 2031, month: month, day: 9)
            let time = try CivilTime("02:30")
            #expect(narrow.instant(date, time) == wide.instant(date, time))
            #expect(narrow.offset(at: wide.instant(date)) == wide.offset(at: wide.instant(date)))
        }
    }

    @Test func theEndsOfTimeDoNotTrap() throws {
        let clock = try zoneClock()
        for seconds in [Int64.min, Int64.min + 1, -(1 << 60), 1 << 60, Int64.max - 1, Int64.max] as [Int64] {
            let moment = clock.moment(at: Instant(seconds: seconds))
            _ = clock.instant(moment.date, moment.time)
        }
        _ = clock.instant(.earliest, .midnight)
        _ = clock.instant(.latest, .endOfDay)
        _ = try ZoneClock(ZoneID(newYork), covering: Span(start: Instant(seconds: .min), end: Instant(seconds: .max)))
    }

    /// Every zone of the tz database: offsets as Foundation has them, and wall-clock times resolved as a search through Foundation's offsets
    /// resolves them.
    @Test func everyZoneAgreesWithTheDatabase() throws {
        var generator = SeededGenerator()
        for name in ZoneNames.all {
            let timeZone = try #require(TimeZone(identifier: name))
            let start = Int64.random(in: 0..<2_000_000_000, using: &generator)
            let zone = try ZoneID(name)
            let clock = try ZoneClock(zone, covering: Span(start: Instant(seconds: start), end: Instant(seconds: start + 400 * 86_400)))
            func offset(_ seconds: Int64) -> Int64 {
                Int64(timeZone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(seconds))))
            }
            for _ in 0..<40 {
                let seconds = start + Int64.random(in: -86_400..<401 * 86_400, using: &generator)
                let instant = Instant(seconds: seconds)
                #expect(Int64(clock.offset(at: instant)) == offset(seconds), "\(name) \(seconds)")
                let local = clock.moment(at: instant)
                let resolved = clock.instant(local.date, local.time)
                #expect(clock.moment(at: resolved) == local, "\(name) \(seconds)")
                #expect(resolved <= instant, "\(name) \(seconds)")
            }
        }
    }
}
