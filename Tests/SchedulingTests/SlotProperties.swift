// Slot search against a second, slow reading of the same rules, over random rules in every zone of the tz database, around both changes
// of the clocks. The oracle knows only Foundation's offsets and asks, for every five minutes, whether a session may begin.

import Foundation
import Scheduling
import TestSupport
import Testing
import Wire

@Suite struct SlotProperties {
    @Test func everyZoneOffersExactlyWhatItsWallClockSays() throws {
        var generator = SeededGenerator()
        var found = 0
        for name in ZoneNames.all {
            for start in try Self.interestingStarts(name, using: &generator) {
                let scenario = try Scenario(zone: name, start: start, using: &generator)
                let openings = try scenario.search()
                let expected = Oracle(scenario).openings()
                found += openings.count
                #expect(Set(openings.map(Oracle.Session.init)) == expected, "\(name) at \(start): \(scenario)")
                #expect(openings.count == expected.count, "\(name): an opening twice")
                #expect(zip(openings, openings.dropFirst()).allSatisfy { $0.span.start <= $1.span.start })
            }
        }
        #expect(found > 1000)
    }

    /// A day before each change of offset in 2026, or some day where there is none.
    private static func interestingStarts(_ zone: String, using generator: inout SeededGenerator) throws -> [Int64] {
        let timeZone = try #require(TimeZone(identifier: zone))
        let newYear = Int64(try CivilDate("2026-01-01").dayNumber) * 86_400
        func offset(_ day: Int64) -> Int { timeZone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(newYear + day * 86_400))) }
        let changes = (0..<365).filter { offset($0) != offset($0 + 1) }.map { newYear + ($0 - 1) * 86_400 }
        return changes.isEmpty ? [newYear + Int64.random(in: 0..<365, using: &generator) * 86_400] : changes
    }
}

/// Random rules, bookings and a now around three days.
struct Scenario: CustomStringConvertible {
    let rules: AvailabilityRules
    let booked: [BookedSpan]
    let window: Span
    let now: Instant
    let clock: ZoneClock

    init(zone: String, start: Int64, using generator: inout SeededGenerator) throws {
        func time(_ range: ClosedRange<Int>, _ generator: inout SeededGenerator) -> Int { Int.random(in: range, using: &generator) * 5 }
        func pick<Element: Choice>(_ generator: inout SeededGenerator) -> ChoiceSet<Element> {
            let chosen = Element.allCases.filter { _ in Bool.random(using: &generator) }
            return chosen.isEmpty ? .all : ChoiceSet(chosen)
        }
        let offerings = try [
            SessionOffering(kind: .individual, purpose: .followUp, durationMinutes: [30, 50, 60].randomElement(using: &generator) ?? 60),
            SessionOffering(kind: .couple, purpose: .intake, durationMinutes: 90),
        ]
        var weekly: [WeeklyRule] = []
        for _ in 0..<Int.random(in: 1...3, using: &generator) {
            // Ends at 23:00 and 24:00, windows over midnight and times around the change of the clocks come up often.
            let from = [time(0...287, &generator), time(0...42, &generator)].randomElement(using: &generator) ?? 0
            let ends = [1380, 1440, time(0...288, &generator), time(0...42, &generator), (from + 120) % 1440]
            let to = ends.randomElement(using: &generator) ?? 1440
            let length = to - from + (to <= from ? 1440 : 0)
            guard from != to, length >= 90 else { continue }
            let offered = try OfferedHours(
                from: CivilTime(minutes: from),
                to: CivilTime(minutes: to),
                kinds: [[.individual], [.individual, .couple]].randomElement(using: &generator) ?? [.individual],
                modalities: pick(&generator),
                gridMinutes: [5, 15, 20, 30, 45, 60].randomElement(using: &generator) ?? 30,
                hold: [.open, .open, .nextDay, .urgent].randomElement(using: &generator) ?? .open
            )
            weekly.append(try WeeklyRule(weekdays: pick(&generator), hours: offered))
        }
        window = try Span(start: Instant(seconds: start), end: Instant(seconds: start + 3 * 86_400))
        now = Instant(seconds: start + 300 * Int64.random(in: -400...100, using: &generator))
        let firstDay = Int(start / 86_400)
        let holidays = Bool.random(using: &generator) ? [] : [CivilDate(clamping: firstDay + Int.random(in: 0...2, using: &generator))]
        let busyStart = start + 300 * Int64.random(in: 0...800, using: &generator)
        rules = try AvailabilityRules(
            revision: 1,
            zone: ZoneID(zone),
            offerings: offerings,
            weekly: weekly,
            holidays: holidays,
            limits: BookingLimits(
                bufferBeforeMinutes: time(0...3, &generator),
                bufferAfterMinutes: time(0...6, &generator),
                noticeMinutes: time(0...200, &generator),
                urgentNoticeMinutes: 60,
                urgentReleaseMinutes: 1440,
                horizonDays: Int.random(in: 1...4, using: &generator),
                sessionsPerDay: [nil, 1, 2].randomElement(using: &generator) ?? nil
            ),
            busy: [Span(start: Instant(seconds: busyStart), end: Instant(seconds: busyStart + 5400))]
        )
        var booked: [BookedSpan] = []
        for _ in 0..<Int.random(in: 0...4, using: &generator) {
            let start = start + 300 * Int64.random(in: 0...864, using: &generator)
            let session = try Span(start: Instant(seconds: start), end: Instant(seconds: start + 3600))
            booked.append(BookedSpan(occupied: rules.occupied(session), kind: .individual, purpose: .followUp, modality: .phone))
        }
        self.booked = booked
        clock = try ZoneClock(rules.zone, covering: window)
    }

    func search() throws -> [Opening] {
        try SlotSearch.openings(rules: rules, clock: clock, booked: booked, window: window, now: now, eligibility: .unrestricted)
    }

    var description: String {
        "\(rules.weekly) \(rules.limits) now \(now.seconds) booked \(booked.map(\.session)) closed \(rules.holidays)"
    }
}

/// The slow reading.
struct Oracle {
    struct Session: Hashable {
        let start: Int64
        let minutes: Int
        let kind: SessionKind
        let purpose: SessionPurpose
        let modalities: ModalitySet
        let hold: HoldClass
        let utcOffset: Int

        init(_ opening: Opening) {
            start = opening.span.start.seconds
            minutes = Int(opening.span.end.since(opening.span.start) / 60)
            kind = opening.kind
            purpose = opening.purpose
            modalities = opening.modalities
            hold = opening.hold
            utcOffset = opening.utcOffset
        }

        init(_ start: Int64, _ offering: SessionOffering, utcOffset: Int64) {
            self.start = start
            minutes = offering.durationMinutes
            kind = offering.kind
            purpose = offering.purpose
            modalities = []
            hold = .open
            self.utcOffset = Int(utcOffset)
        }

        init(_ session: Session, _ modalities: ModalitySet, _ hold: HoldClass) {
            start = session.start
            minutes = session.minutes
            kind = session.kind
            purpose = session.purpose
            self.modalities = modalities
            self.hold = hold
            utcOffset = session.utcOffset
        }
    }

    private static let step: Int64 = 300
    private let scenario: Scenario
    private let origin: Int64
    /// Wall-clock seconds at every step.
    private let local: [Int64]

    init(_ scenario: Scenario) {
        self.scenario = scenario
        origin = min(scenario.window.start.seconds, scenario.now.seconds) - 3 * 86_400
        let end = scenario.window.end.seconds + 9 * 86_400
        guard let timeZone = TimeZone(identifier: scenario.rules.zone.name) else {
            local = []
            return
        }
        local = stride(from: origin, to: end, by: Int(Self.step)).map {
            $0 + Int64(timeZone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval($0))))
        }
    }

    func openings() -> Set<Session> {
        var found: [Session: (modalities: ModalitySet, hold: HoldClass)] = [:]
        let full = fullDays()
        let window = scenario.window.start.seconds..<scenario.window.end.seconds
        for rule in scenario.rules.weekly {
            let released = released(rule.hours.hold)
            for day in date(window.lowerBound) - 1...date(window.upperBound) {
                let period = Period(self, rule, day)
                guard rule.weekdays.contains(CivilDate(clamping: day).weekday), period.start < period.end else { continue }
                for start in stride(from: period.start, to: period.end, by: Int(Self.step))
                where window.contains(start) && released.contains(start) && !full.contains(date(start)) {
                    for offering in scenario.rules.offerings where isInside(start, offering, rule, period) && isFree(start, offering) {
                        let session = Session(start, offering, utcOffset: local(start) - start)
                        let known = found[session]
                        found[session] = (
                            rule.hours.modalities.union(known?.modalities ?? []), min(rule.hours.hold, known?.hold ?? .urgent)
                        )
                    }
                }
            }
        }
        return Set(found.map { Session($0.key, $0.value.modalities, $0.value.hold) })
    }

    /// A window on one day: by the wall clock and, by RFC 5545, in real time.
    private struct Period {
        let wall: Range<Int64>
        let start: Int64
        let end: Int64

        init(_ oracle: Oracle, _ rule: WeeklyRule, _ day: Int) {
            let from = Int64(day) * 86_400 + Int64(rule.hours.from.minutes) * 60
            wall = from..<from + Int64(rule.hours.lengthMinutes) * 60
            start = oracle.resolve(wall.lowerBound)
            end = oracle.resolve(wall.upperBound)
        }
    }

    private func local(_ instant: Int64) -> Int64 { local[Int((instant - origin) / Self.step)] }

    /// All of it lies after 1970.
    private func date(_ instant: Int64) -> Int { Int(local(instant) / 86_400) }

    /// RFC 5545 section 3.3.5, by looking at every step.
    private func resolve(_ wall: Int64) -> Int64 {
        guard let index = local.firstIndex(where: { $0 >= wall }) else { return .max }
        let instant = origin + Int64(index) * Self.step
        if local[index] == wall || index == 0 { return instant }
        let offsetBefore = local[index - 1] - (instant - Self.step)
        return wall - offsetBefore
    }

    private func isInside(_ start: Int64, _ offering: SessionOffering, _ rule: WeeklyRule, _ period: Period) -> Bool {
        guard rule.hours.kinds.contains(offering.kind), period.wall.contains(local(start)) else { return false }
        guard (local(start) - period.wall.lowerBound) % (Int64(rule.hours.gridMinutes) * 60) == 0 else { return false }
        let end = start + Int64(offering.durationMinutes) * 60
        guard end <= period.end else { return false }
        return stride(from: start, to: end, by: Int(Self.step)).allSatisfy { period.wall.contains(local($0)) && !isClosed($0) }
    }

    private func isClosed(_ instant: Int64) -> Bool { scenario.rules.holidays.contains { $0.dayNumber == date(instant) } }

    private func isFree(_ start: Int64, _ offering: SessionOffering) -> Bool {
        let limits = scenario.rules.limits
        let occupied =
            start - Int64(limits.bufferBeforeMinutes) * 60..<start + Int64(offering.durationMinutes + limits.bufferAfterMinutes) * 60
        let taken = scenario.booked.map { $0.occupied.start.seconds..<$0.occupied.end.seconds }
        return !(taken + scenario.rules.busy.map { $0.start.seconds..<$0.end.seconds }).contains { $0.overlaps(occupied) }
    }

    /// When sessions of a hold class may begin.
    private func released(_ hold: HoldClass) -> Range<Int64> {
        let limits = scenario.rules.limits
        let now = scenario.now.seconds
        let today = date(now)
        let horizon = resolve(Int64(today + limits.horizonDays + 1) * 86_400)
        let notice = now + Int64(hold == .urgent ? limits.urgentNoticeMinutes : limits.noticeMinutes) * 60
        let latest =
            switch hold {
            case .open: horizon
            case .nextDay: min(horizon, resolve(Int64(today + 2) * 86_400))
            case .urgent: min(horizon, now + Int64(limits.urgentReleaseMinutes) * 60 + 1)
            }
        return notice..<max(notice, latest)
    }

    private func fullDays() -> Set<Int> {
        guard let cap = scenario.rules.limits.sessionsPerDay else { return [] }
        var counts: [Int: Int] = [:]
        for booking in scenario.booked { counts[date(booking.session.start.seconds), default: 0] += 1 }
        return Set(counts.filter { $0.value >= cap }.keys)
    }
}
