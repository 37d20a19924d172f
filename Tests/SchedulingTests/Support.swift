// What the tests of scheduling share: times written as people read them, and rules with one line of differences.

import Foundation
import Scheduling
import Wire

/// Reads `2026-03-08T06:00Z`.
func utc(_ text: String) throws -> Instant {
    let date = try CivilDate(String(text.prefix(10)))
    let time = try CivilTime(String(text.dropFirst(11).prefix(5)))
    return Instant(seconds: Int64(date.dayNumber) * 86_400 + Int64(time.minutes) * 60)
}

func span(_ start: String, _ end: String) throws -> Span { try Span(start: utc(start), end: utc(end)) }

func span(_ start: String, minutes: Int64) throws -> Span { try Span(start: utc(start), end: utc(start) + minutes * 60) }

func day(_ text: String) throws -> CivilDate { try CivilDate(text) }

let newYork = "America/New_York"

/// A clock that covers 2025 to 2027.
func zoneClock(_ zone: String = newYork) throws -> ZoneClock {
    try ZoneClock(ZoneID(zone), covering: span("2025-01-01T00:00Z", "2028-01-01T00:00Z"))
}

func hours(
    _ from: String,
    _ to: String,
    kinds: SessionKindSet = [.individual],
    modalities: ModalitySet = [.phone, .video],
    grid: Int = 30,
    hold: HoldClass = .open,
    groupSeats: Int? = nil
) throws -> OfferedHours {
    try OfferedHours(
        from: CivilTime(from),
        to: CivilTime(to),
        kinds: kinds,
        modalities: modalities,
        gridMinutes: grid,
        hold: hold,
        groupSeats: groupSeats
    )
}

func weekly(_ weekdays: WeekdaySet = .all, _ hours: OfferedHours, days: DayRange = .always) throws -> WeeklyRule {
    try WeeklyRule(weekdays: weekdays, hours: hours, days: days)
}

/// No buffers, no notice, so that a test names only what it is about.
func limits(
    before: Int = 0,
    after: Int = 0,
    notice: Int = 0,
    urgentNotice: Int = 0,
    release: Int = 1440,
    horizon: Int = 365,
    perDay: Int? = nil,
    perWeek: Int? = nil
) throws -> BookingLimits {
    try BookingLimits(
        bufferBeforeMinutes: before,
        bufferAfterMinutes: after,
        noticeMinutes: notice,
        urgentNoticeMinutes: urgentNotice,
        urgentReleaseMinutes: release,
        horizonDays: horizon,
        sessionsPerDay: perDay,
        sessionsPerWeek: perWeek
    )
}

func hourly(_ kind: SessionKind = .individual, _ purpose: SessionPurpose = .followUp, seats: Int = 1) throws -> SessionOffering {
    try SessionOffering(kind: kind, purpose: purpose, durationMinutes: 60, seats: seats)
}

func rules(
    _ weekly: [WeeklyRule],
    zone: String = newYork,
    offerings: [SessionOffering]? = nil,
    exceptions: [DatedException] = [],
    holidays: [CivilDate] = [],
    limits: BookingLimits? = nil,
    busy: [Span] = []
) throws -> AvailabilityRules {
    try AvailabilityRules(
        revision: 1,
        zone: ZoneID(zone),
        offerings: offerings ?? [hourly()],
        weekly: weekly,
        exceptions: exceptions,
        holidays: holidays,
        limits: limits ?? plainLimits(),
        busy: busy
    )
}

private func plainLimits() throws -> BookingLimits { try limits() }

func booked(
    _ session: Span,
    before: Int = 0,
    after: Int = 0,
    kind: SessionKind = .individual,
    modality: Modality = .video,
    seats: Int = 1
) -> BookedSpan {
    BookedSpan(
        occupied: OccupiedSpan(session: session, bufferBeforeMinutes: before, bufferAfterMinutes: after),
        kind: kind,
        purpose: .followUp,
        modality: modality,
        seats: seats
    )
}

/// Openings with a clock and a now that stand in no test's way.
func openings(
    _ rules: AvailabilityRules,
    in window: Span,
    booked: [BookedSpan] = [],
    now: Instant? = nil,
    eligibility: Eligibility = .unrestricted
) throws -> [Opening] {
    try SlotSearch.openings(
        rules: rules,
        clock: zoneClock(rules.zone.name),
        booked: booked,
        window: window,
        now: now ?? window.start - 86_400,
        eligibility: eligibility
    )
}

/// The starts as the clinician's wall clock shows them, `HH:MM`.
func wallClock(_ openings: [Opening], _ zone: String = newYork) throws -> [String] {
    let clock = try zoneClock(zone)
    return openings.map { clock.moment(at: $0.span.start).time.description }
}

/// The whole of a day of New York in winter time.
func winterDay(_ date: String) throws -> Span { try span("\(date)T05:00Z", minutes: 1440) }

extension SchedulingError {
    /// The code that `body` throws, `nil` where it throws none.
    static func code(of body: () throws -> Void) -> Code? {
        do { try body() } catch { return (error as? SchedulingError)?.code }
        return nil
    }
}
