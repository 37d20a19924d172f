// Shift patterns: presets, cycles of one's own, travel and rest after nights.

import Foundation
import Scheduling
import TestSupport
import Testing
import Wire

@Suite struct ShiftTests {
    func calendar(_ preset: ShiftPreset, anchor: String, margins: ShiftMargins = .standard) throws -> ShiftCalendar {
        let pattern = try preset.pattern(zone: ZoneID(newYork), anchor: day(anchor))
        return try ShiftCalendar(.pattern(pattern), margins: margins, clock: zoneClock())
    }

    /// Worked days of a cycle, its length and its hours a week, as departments describe them.
    @Test(arguments: [
        (ShiftPreset.eightsDays, 5, 7, 40.0), (.eightsEvenings, 5, 7, 40), (.eightsNights, 5, 7, 40), (.tensDays, 4, 7, 40),
        (.tensEvenings, 4, 7, 40), (.tensNights, 4, 7, 40), (.pitmanDays, 7, 14, 42), (.pitmanNights, 7, 14, 42),
    ])
    func aPresetHasItsHours(_ preset: ShiftPreset, _ worked: Int, _ length: Int, _ hoursAWeek: Double) throws {
        let pattern = try preset.pattern(zone: ZoneID(newYork), anchor: day("2026-01-05"))
        #expect(pattern.cycle.count == length)
        #expect(pattern.cycle.compactMap(\.self).count == worked)
        let minutes = pattern.cycle.compactMap(\.self).map(\.lengthMinutes).reduce(0, +)
        #expect(Double(minutes) / 60 / Double(length) * 7 == hoursAWeek)
    }

    @Test func pitmanWorksTwoTwoThree() throws {
        let shifts = try calendar(.pitmanDays, anchor: "2026-01-05").workingSpans(in: span("2026-01-05T05:00Z", "2026-01-19T05:00Z"))
        let clock = try zoneClock()
        #expect(shifts.map { clock.date(at: $0.start).day } == [5, 6, 9, 10, 11, 14, 15])
        #expect(shifts.allSatisfy { $0.end.since($0.start) == 12 * 3600 })
    }

    @Test func aPatternRunsBackwardsFromItsAnchorToo() throws {
        let pattern = try ShiftPreset.pitmanNights.pattern(zone: ZoneID(newYork), anchor: day("2026-06-01"))
        let earlier = try ShiftPreset.pitmanNights.pattern(zone: ZoneID(newYork), anchor: day("2026-06-01").addingDays(-14 * 20))
        for offset in -400...400 {
            let date = try day("2026-06-01").addingDays(offset)
            #expect(pattern.hours(on: date) == earlier.hours(on: date))
        }
    }

    @Test func aDepartmentsOwnHoursKeepThePresetsLength() throws {
        let pattern = try ShiftPreset.eightsNights.pattern(zone: ZoneID(newYork), anchor: day("2026-01-05"), from: CivilTime("22:30"))
        #expect(pattern.cycle[0] == (try ShiftHours(from: CivilTime("22:30"), to: CivilTime("06:30"))))
        #expect(
            SchedulingError.code { _ = try ShiftPreset.eightsDays.pattern(zone: .utc, anchor: .earliest, from: .endOfDay) } == .emptyPeriod)
    }

    @Test func aNightShiftFollowsTheWallClockOverTheChange() throws {
        let nights = try calendar(.eightsNights, anchor: "2026-03-07")
        let shift = try #require(nights.workingSpans(in: span("2026-03-08T06:00Z", minutes: 10)).first)
        #expect(shift == (try span("2026-03-08T04:00Z", "2026-03-08T11:00Z")))
    }

    @Test func theReasonIsShiftWayOrRest() throws {
        let nights = try calendar(.eightsNights, anchor: "2026-01-12")
        // 23:00 on the 12th to 07:00 on the 13th is 04:00 to 12:00 UTC on the 13th.
        let shift = try span("2026-01-13T04:00Z", "2026-01-13T12:00Z")
        func verdict(_ start: String) throws -> ShiftVerdict { nights.verdict(on: try span(start, minutes: 60)) }
        #expect(try verdict("2026-01-13T02:30Z") == .outside)
        #expect(try verdict("2026-01-13T02:31Z") == .travelTo(shift))
        #expect(try verdict("2026-01-13T03:30Z") == .onShift(shift))
        #expect(try verdict("2026-01-13T11:59Z") == .onShift(shift))
        #expect(try verdict("2026-01-13T12:00Z") == .travelFrom(shift))
        #expect(try verdict("2026-01-13T12:30Z") == .restAfterNight(shift))
        #expect(try verdict("2026-01-13T19:59Z") == .restAfterNight(shift))
        #expect(try verdict("2026-01-13T20:00Z") == .outside)
    }

    @Test func restFollowsNightsOnly() throws {
        let days = try calendar(.eightsDays, anchor: "2026-01-12")
        // 07:00 to 15:00, then half an hour's way.
        #expect(days.isOutsideShift(try span("2026-01-12T20:30Z", minutes: 60)))
        #expect(!days.isOutsideShift(try span("2026-01-12T20:29Z", minutes: 60)))
    }

    @Test(arguments: [
        (ShiftPreset.eightsDays, false), (.eightsEvenings, false), (.eightsNights, true), (.tensDays, false), (.tensEvenings, false),
        (.tensNights, true), (.pitmanDays, false), (.pitmanNights, true),
    ])
    func nightsAreTold(_ preset: ShiftPreset, _ isNight: Bool) throws {
        let calendar = try calendar(preset, anchor: "2026-01-12")
        let shift = try #require(calendar.workingSpans(in: span("2026-01-12T06:00Z", minutes: 2880)).first)
        #expect(calendar.isNight(shift) == isNight)
    }

    @Test func withoutFixedShiftsEveryTimeIsFree() throws {
        let calendar = try ShiftCalendar(.irregular, clock: zoneClock())
        #expect(calendar.isOutsideShift(try span("2026-01-13T12:00Z", minutes: 60)))
    }

    /// For any pattern, what is outside shifts overlaps none, and every second of every shift is on shift.
    @Test func noSpanOutsideShiftsOverlapsOne() throws {
        var generator = SeededGenerator()
        let zones = ["America/New_York", "Europe/Berlin", "Australia/Lord_Howe", "America/Santiago", "UTC"]
        for _ in 0..<60 {
            let zone = try ZoneID(zones.randomElement(using: &generator) ?? "UTC")
            var cycle: [ShiftHours?] = []
            for _ in 0..<Int.random(in: 1...28, using: &generator) {
                let from = Int.random(in: 0..<96, using: &generator) * 15
                let to = (from + Int.random(in: 1..<96, using: &generator) * 15) % 1440
                let hours = try ShiftHours(from: CivilTime(minutes: from), to: CivilTime(minutes: to))
                cycle.append(Bool.random(using: &generator) || cycle.isEmpty ? hours : nil)
            }
            let pattern = try ShiftPattern(zone: zone, anchor: day("2026-01-01"), cycle: cycle)
            let calendar = try ShiftCalendar(.pattern(pattern), clock: zoneClock(zone.name))
            let month = Int64.random(in: 0..<12, using: &generator) * 30 * 86_400
            let start = try utc("2026-01-01T00:00Z") + month
            let shifts = calendar.workingSpans(in: try Span(start: start, end: start + 10 * 86_400))
            for _ in 0..<40 {
                let from = start + 900 * Int64.random(in: 0..<900, using: &generator)
                let session = try Span(start: from, end: from + 3000)
                if calendar.isOutsideShift(session) {
                    #expect(!shifts.contains { $0.overlaps(session) })
                } else if case .onShift(let shift) = calendar.verdict(on: session) {
                    #expect(shift.overlaps(session))
                }
            }
        }
    }

    @Test func patternsReadBackAndNonsenseIsRefused() throws {
        let pattern = try ShiftPreset.tensEvenings.pattern(zone: ZoneID(newYork), anchor: day("2026-01-05"))
        #expect(try JSONDecoder().decode(ShiftPattern.self, from: JSONEncoder().encode(pattern)) == pattern)
        #expect(SchedulingError.code { _ = try ShiftPattern(zone: .utc, anchor: .earliest, cycle: []) } == .invalidCycle)
        #expect(SchedulingError.code { _ = try ShiftPattern(zone: .utc, anchor: .earliest, cycle: [nil, nil]) } == .invalidCycle)
        #expect(SchedulingError.code { _ = try ShiftHours(from: .endOfDay, to: .midnight) } == .emptyPeriod)
        #expect(
            SchedulingError.code {
                _ = try ShiftMargins(travelBeforeMinutes: -1, travelAfterMinutes: 0, restAfterNightMinutes: 0)
            } == .invalidLimit
        )
    }

    /// Any run of days on and off, by day and by night.
    @Test(arguments: [
        ("2x07:00-19:00 2x19:00-07:00 4xoff", "DDNN----"), ("07:00-19:00", "D"), ("off 07:00-19:00, 19:00-07:00", "-DN"),
        ("3X07:00-19:00,3x-", "DDD---"), ("366x19:00-07:00", String(repeating: "N", count: 366)),
    ])
    func aCycleIsReadAsAPersonWritesIt(_ text: String, _ days: String) throws {
        let (day, night) = (
            try ShiftHours(from: CivilTime("07:00"), to: CivilTime("19:00")),
            try ShiftHours(from: CivilTime("19:00"), to: CivilTime("07:00"))
        )
        let read = try ShiftPattern.cycle(text).map { hours in hours == day ? "D" : hours == night ? "N" : hours == nil ? "-" : "?" }
        #expect(read.joined() == days)
    }

    @Test(
        arguments: [
            ("", .invalidCycle), ("off", .invalidCycle), ("7xoff", .invalidCycle), ("0x07:00-19:00", .invalidCycle),
            ("-1x07:00-19:00", .invalidCycle), ("367x07:00-19:00", .invalidCycle), ("366x07:00-19:00 off", .invalidCycle),
            ("99999999999999999999x07:00-19:00", .invalidCycle), ("twox07:00-19:00", .invalidCycle), ("07:00", .invalidTime),
            ("07:00-19:00-21:00", .invalidTime), ("7-19", .invalidTime), ("25:00-26:00", .invalidTime), ("07:00-07:00", .emptyPeriod),
            ("x", .invalidCycle), ("2x", .invalidTime), ("nights", .invalidTime),
        ] as [(String, SchedulingError.Code)])
    func whatIsNoCycleIsRefused(_ text: String, _ code: SchedulingError.Code) {
        #expect(SchedulingError.code { _ = try ShiftPattern.cycle(text) } == code, "\(text)")
    }

    @Test func aClockOfAnotherZoneIsRefused() throws {
        let pattern = try ShiftPreset.tensDays.pattern(zone: ZoneID(newYork), anchor: day("2026-01-05"))
        #expect(throws: SchedulingError(.wrongZone, "")) { try ShiftCalendar(.pattern(pattern), clock: zoneClock("Europe/Berlin")) }
    }
}
