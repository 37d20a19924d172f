// Which shifts have a session while they run, which leave those who work them a time, and what the models' goals say about it.

import Localization
import Policies
import Scheduling
import SummaryPages
import Terminal
import TestSupport
import Testing
import Wire

@testable import Summary

@Suite struct DepartmentCoverageTests {
    private static let hour: Int64 = 3600
    private static let day: Int64 = 86_400

    /// A Monday.
    private let first: CivilDate
    private let clock: ZoneClock

    init() throws {
        first = try CivilDate("2027-01-11")
        clock = try Self.clock("UTC", first)
    }

    private static func clock(_ zone: String, _ date: CivilDate) throws -> ZoneClock {
        let start = Instant(seconds: Int64(date.dayNumber) * day)
        return try ZoneClock(try ZoneID(zone), covering: try Span(start: start - 30 * day, end: start + 60 * day))
    }

    private func opening(_ seconds: Int64, minutes: Int64 = 50, ways: ModalitySet = [.phone]) throws -> Opening {
        let start = Instant(seconds: Int64(first.dayNumber) * Self.day + seconds)
        return Opening(
            span: try Span(start: start, end: start + minutes * 60), kind: .individual, purpose: .intake, modalities: ways, utcOffset: 0)
    }

    /// Every hour from one to another, on the days of the first two weeks that are named; Monday is 0.
    private func hours(_ range: Range<Int64>, on weekdays: [Int64] = Array(0..<7), ways: ModalitySet = [.phone]) throws -> [Opening] {
        try (0..<2).flatMap { week in
            try weekdays.flatMap { weekday in try range.map { try opening((week * 7 + weekday) * Self.day + $0 * Self.hour, ways: ways) } }
        }
    }

    private func coverage(_ openings: [Opening], days: Int = 14) throws -> DepartmentCoverage {
        try DepartmentCoverage(try DepartmentName("Harbor"), openings: openings, from: first, days: days, clock: clock)
    }

    private func names(_ findings: [ShiftFinding]) -> Set<String> { Set(findings.map { "\($0.shift) \($0.weekday)" }) }

    private func names(_ shift: WorkShift, _ weekdays: [Weekday] = Weekday.allCases) -> Set<String> {
        Set(weekdays.map { "\(shift) \($0)" })
    }

    @Test func withoutOpeningsEveryShiftOfTheWeekIsNamed() throws {
        let coverage = try coverage([])
        #expect(coverage.uncovered.count == 21 && coverage.unreached.count == 21)
        for model in ProgrammeModel.allCases {
            for part in DayPart.allCases {
                let attained = coverage.attainment(of: part, goals: model.goals.coverage)
                #expect(attained.percent == 0)
                #expect(attained.isMet == (model.goals.coverage(of: part) == 0 ? nil : false))
            }
        }
    }

    /// What officers complain about first: support in office hours only.
    @Test func officeHoursReachNobodyWhoWorksDaysOrNights() throws {
        let coverage = try coverage(try hours(8..<15, on: Array(0..<5)))
        let weekend: [Weekday] = [.saturday, .sunday]
        #expect(names(coverage.uncovered) == names(.days, weekend).union(names(.evenings)).union(names(.nights)))
        // Whoever ends at 23 sleeps and finds somebody the next morning, but on Saturday and Sunday nobody is there.
        #expect(names(coverage.unreached) == names(.days).union(names(.nights)).union(names(.evenings, [.friday, .saturday])))
        #expect(coverage.attainment(of: .days, goals: ProgrammeModel.hybrid.goals.coverage) == Attainment(days: 10, of: 10, goal: 95))
        #expect(coverage.attainment(of: .weekends, goals: ProgrammeModel.hybrid.goals.coverage) == Attainment(days: 0, of: 8, goal: 60))
    }

    @Test func anEveningReachesThoseWhoWorkDaysAndTheWaysToMeetAreNamed() throws {
        let coverage = try coverage(try hours(18..<20, on: Array(0..<7), ways: [.offSite, .video]))
        let days = coverage.findings.filter { $0.shift == .days }
        #expect(days.allSatisfy { $0.offered == 0 && $0.offeredWays.isEmpty && $0.reached == 2 && $0.reachedWays == [.offSite, .video] })
        // 18 o'clock is in the middle of the evening shift, and after the rest that follows a night.
        #expect(names(coverage.unreached) == names(.evenings))
        #expect(names(coverage.uncovered) == names(.days).union(names(.nights)))
    }

    /// Nights are a goal of some models and not of others; the same openings are measured by each.
    @Test(arguments: [
        (ProgrammeModel.policeBased, [DayPart]()), (.coResponse, [.nights]), (.communityBased, [.nights]), (.hybrid, [.nights]),
    ])
    func eachModelNamesTheShiftsThatMissItsGoals(_ model: ProgrammeModel, missed: [DayPart]) throws {
        let coverage = try coverage(try hours(8..<22))
        #expect(DayPart.allCases.filter { coverage.attainment(of: $0, goals: model.goals.coverage).isMet == false } == missed)
        #expect(names(coverage.uncovered) == names(.nights))
    }

    /// The change of the clocks makes one night an hour longer.
    @Test func theNightOfTheChangeOfClocksEndsAtSeven() throws {
        let date = try CivilDate("2026-10-31")
        let clock = try Self.clock("America/New_York", date)
        func found(_ time: String) throws -> ShiftFinding {
            let start = clock.instant(date.addingDays(1), try CivilTime(time))
            let opening = Opening(
                span: try Span(start: start, end: start + 3000), kind: .individual, purpose: .intake, modalities: [.phone], utcOffset: 0)
            let coverage = try DepartmentCoverage(try DepartmentName("Harbor"), openings: [opening], from: date, days: 7, clock: clock)
            return try #require(coverage.findings.first { $0.shift == .nights && $0.weekday == .saturday })
        }
        #expect(try found("06:30").offered == 1)
        #expect(try found("07:00").offered == 0)
        #expect(try found("14:30").reached == 0 && found("15:00").reached == 1)
    }

    @Test func fullGroupsAndTimesOutsideTheDaysCountForNothing() throws {
        let start = Instant(seconds: Int64(first.dayNumber) * Self.day + 8 * Self.hour)
        let full = Opening(
            span: try Span(start: start, end: start + 3000), kind: .group, purpose: .intake, modalities: [.onSite], seatsLeft: 0,
            utcOffset: 0)
        let early = try opening(-Self.day), late = try opening(15 * Self.day)
        #expect(try coverage([full, early, late]) == coverage([]))
    }

    /// Reckoned anew for each opening, shift and day, in a zone whose clocks never change.
    @Test(arguments: 0..<20) func whatIsFoundAgreesWithCountingByHand(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let openings = try (0..<Int.random(in: 0...60, using: &generator)).map { _ in
            try opening(
                Int64.random(in: -1440...(15 * 1440), using: &generator) * 60, minutes: Int64.random(in: 5...180, using: &generator),
                ways: [Modality.allCases.randomElement(using: &generator) ?? .phone])
        }
        let coverage = try coverage(openings)
        for finding in coverage.findings {
            let from = Int64(finding.shift.hours.from.minutes) * 60
            let days = (0..<Int64(14)).filter { $0 % 7 == Int64(finding.weekday.code) }.map {
                Int64(first.dayNumber) * Self.day + $0 * Self.day + from
            }
            let rest: Int64 = finding.shift == .nights ? 8 * Self.hour : 1800
            let offered = days.filter { start in
                openings.contains { (start..<(start + 8 * Self.hour)).contains($0.span.start.seconds) }
            }
            let reached = days.filter { start in
                openings.contains {
                    $0.span.start.seconds >= start + 8 * Self.hour + rest && $0.span.start.seconds < start + Self.day
                        && $0.span.end.seconds <= start + Self.day - 1800
                }
            }
            #expect(finding.shifts == 2 && finding.offered == offered.count && finding.reached == reached.count, "seed \(seed): \(finding)")
        }
    }

    @Test func theRegionIsWhatTheDepartmentFindsThatFindsLeast() throws {
        let goals = ProgrammeModel.hybrid.goals.coverage
        let departments = [try coverage(try hours(8..<22)), try coverage(try hours(8..<22, on: [0, 1]))]
        let report = CoverageReport(
            programmeName: "River", model: .hybrid, departmentGoals: goals, regionGoals: [.days: 30], hasOwnGoals: true, first: first,
            days: 14, zone: clock.zone,
            departments: departments)
        #expect(report.attainment(of: .days) == Attainment(days: 4, of: 10, goal: 30))
        #expect(report.attainment(of: .days)?.isMet == true, "the region's own goal")
        #expect(report.departments[1].attainment(of: .days, goals: report.departmentGoals).isMet == false)
        #expect(report.attainment(of: .nights)?.percent == 0)
    }

    @Test func theShiftsWithoutAnybodyAreNamedOnTheTerminal() throws {
        let report = CoverageReport(
            programmeName: "River", model: .coResponse, departmentGoals: ProgrammeModel.coResponse.goals.coverage, regionGoals: [:],
            hasOwnGoals: false, first: first, days: 14,
            zone: clock.zone, departments: [try coverage(try hours(8..<22, on: Array(0..<6)))])
        let traits = ScriptedConsole(isInteractive: true, isPlain: true, width: 100).traits
        let text = CoverageView(report, texts: Texts(.english), traits: traits).lines().joined(separator: "\n")
        #expect(text.contains("Measured by the goals of the model co-response."))
        #expect(
            text.contains(
                "Uncovered: days, 07 to 15, Sunday.\nUncovered: evenings, 15 to 23, Sunday.\nUncovered: nights, 23 to 07, every day."))
        #expect(text.contains("0% of the shifts (goal 25%, not met)"))
    }
}
