// What an officer would find who looked at the openings now: how soon somebody is free, and in which parts of tomorrow.

internal import Policies
internal import Scheduling
internal import Trust
internal import Wire

struct LookAtOpenings {
    /// To the first free session, rounded up; `nil` where nothing is free.
    let waitHours: Int?
    /// Whether one is free before tomorrow ends.
    let isNextDay: Bool
    /// The parts that tomorrow has, and those in which a session is offered, booked or not: bits in the order of `DayPart`.
    let parts: Int
    let covered: Int

    init(_ calendars: [ClinicianCalendar], _ search: OpeningSearch, _ programme: TrustedProgramme, at now: Instant) throws {
        let free = try calendars.flatMap { try search.openings(of: $0, programme, at: now) }.filter { $0.seatsLeft > 0 }
        let first = free.map(\.span.start).min()
        waitHours = first.map { Int(max(0, $0.since(now)) + 3599) / 3600 }
        // Asked a week ahead too: what is offered tomorrow may be too soon to be booked by now.
        let rules = calendars.map { ClinicianCalendar(clinician: $0.clinician, rules: $0.rules, booked: []) }
        let offered = try rules.flatMap { calendar in
            try search.openings(of: calendar, programme, at: now) + search.openings(of: calendar, programme, at: now - 7 * 86_400)
        }
        // Where nothing is offered, the day is that of the clinicians all the same.
        let offset = try offered.first?.utcOffset ?? calendars.first.map { try search.offset(of: $0, at: now) } ?? 0
        let tomorrow = Self.day(now, offset) + 1
        isNextDay = free.contains { Self.day($0.span.start, $0.utcOffset) <= tomorrow }
        let weekday = (tomorrow + 3) % 7 + 1
        parts = Self.bits((0..<24).map { DayPart(weekday: weekday, hour: $0) })
        covered = Self.bits(
            offered.filter { Self.day($0.span.start, $0.utcOffset) == tomorrow }
                .map { DayPart(weekday: weekday, hour: Self.hour($0.span.start, $0.utcOffset)) })
    }

    /// Days since 1 January 1970, which was a Thursday.
    private static func day(_ instant: Instant, _ offset: Int) -> Int { (Int(instant.seconds) + offset) / 86_400 }

    private static func hour(_ instant: Instant, _ offset: Int) -> Int { (Int(instant.seconds) + offset) % 86_400 / 3600 }

    private static func bits(_ parts: [DayPart]) -> Int {
        DayPart.allCases.enumerated().reduce(0) { parts.contains($1.element) ? $0 | 1 << $1.offset : $0 }
    }
}
