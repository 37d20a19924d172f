// Which shifts of a department have a session while they run, and which leave those who work them a time outside. A pure function of openings.
//
// Nothing here is about anybody: the openings are the same bytes for everyone who asks, and what is booked is simply not among them.

public import Policies
public import Scheduling
internal import Wire

/// One shift on one day of the week, over all the weeks that were looked at.
public struct ShiftFinding: Sendable, Hashable {
    public let shift: WorkShift
    public let weekday: Weekday
    /// How often it begins in these weeks.
    public let shifts: Int
    /// In how many of them a session begins while the shift runs, and how it could be held.
    public let offered: Int
    public let offeredWays: ModalitySet
    /// After how many of them whoever worked it finds a session before the next one, outside the shift, the ways and the rest after a night.
    public let reached: Int
    public let reachedWays: ModalitySet

    public var part: DayPart { shift.part(on: weekday) }
}

public struct DepartmentCoverage: Sendable, Hashable {
    public let department: DepartmentName
    /// Shift by shift, each from Monday on.
    public let findings: [ShiftFinding]

    /// - Parameters:
    ///   - openings: of all clinicians whom the department's officers may book, in any order.
    ///   - first: the first day on which shifts begin that are looked at.
    ///   - days: how many; seven at least, so that every weekday is among them.
    ///   - clock: of the department's zone.
    public init(
        _ department: DepartmentName, openings: [Opening], from first: CivilDate, days: Int, clock: ZoneClock,
        margins: ShiftMargins = .standard
    ) throws(SchedulingError) {
        self.department = department
        var findings: [ShiftFinding] = []
        for shift in WorkShift.allCases {
            let week = try ShiftWeek(shift, from: first, days: max(7, days), clock: clock, margins: margins)
            findings += week.findings(in: openings.filter { $0.seatsLeft > 0 })
        }
        self.findings = findings
    }

    /// On how many shifts of this part of the week a session is offered, of how many.
    public func attainment(of part: DayPart, goals: [DayPart: UInt8]) -> Attainment {
        let findings = findings.filter { $0.part == part }
        return Attainment(
            days: UInt16(clamping: findings.reduce(0) { $0 + $1.offered }), of: UInt16(clamping: findings.reduce(0) { $0 + $1.shifts }),
            goal: goals[part] ?? 0)
    }

    /// Shifts during which no session begins in any of the weeks.
    public var uncovered: [ShiftFinding] { findings.filter { $0.offered == 0 } }

    /// Shifts that leave those who work them no time in any of the weeks.
    public var unreached: [ShiftFinding] { findings.filter { $0.reached == 0 } }
}

/// One shift, day after day.
private struct ShiftWeek {
    private let shift: WorkShift
    private let weekdays: [Weekday]
    /// Of each day's shift, and of the one after the last.
    private let starts: [Instant]
    private let ends: [Instant]
    private let times: ShiftTimes

    init(_ shift: WorkShift, from first: CivilDate, days: Int, clock: ZoneClock, margins: ShiftMargins) throws(SchedulingError) {
        self.shift = shift
        let (from, to) = shift.hours
        let dates = (0...days).map(first.addingDays)
        weekdays = dates.dropLast().map(\.weekday)
        starts = dates.map { clock.instant($0, from) }
        ends = dates.dropLast().map { clock.instant(to <= from ? $0.addingDays(1) : $0, to) }
        let calendar = try ShiftCalendar(.pattern(try shift.pattern(in: clock.zone, from: first)), margins: margins, clock: clock)
        guard let span = try? Span(start: starts[0], end: starts[days]) else {
            throw SchedulingError(.emptyPeriod, "days without length")
        }
        times = calendar.times(around: span)
    }

    func findings(in openings: [Opening]) -> [ShiftFinding] {
        var offered = [ModalitySet](repeating: [], count: weekdays.count)
        var reached = offered
        for opening in openings {
            guard let day = day(of: opening.span.start) else { continue }
            if opening.span.start < ends[day] { offered[day] = offered[day].union(opening.modalities) }
            if times.verdict(on: opening.span) == .outside { reached[day] = reached[day].union(opening.modalities) }
        }
        return Weekday.allCases.map { weekday in
            let days = weekdays.indices.filter { weekdays[$0] == weekday }
            func all(_ ways: [ModalitySet]) -> ModalitySet { days.reduce([]) { $0.union(ways[$1]) } }
            return ShiftFinding(
                shift: shift, weekday: weekday, shifts: days.count,
                offered: days.count { !offered[$0].isEmpty }, offeredWays: all(offered),
                reached: days.count { !reached[$0].isEmpty }, reachedWays: all(reached))
        }
    }

    /// The day whose shift was the last to begin; `nil` outside the days that are looked at.
    private func day(of instant: Instant) -> Int? {
        guard let next = starts.firstIndex(where: { instant < $0 }), next > 0 else { return nil }
        return next - 1
    }
}
