// The openings of one clinician, as far as their rules, the roster and the policy allow.

internal import Bookings
internal import Policies
internal import Scheduling
internal import Sodium
internal import Trust
internal import Wire

struct OpeningSearch: Sendable {
    fileprivate let clocks = ZoneClocks()

    func openings(of calendar: ClinicianCalendar, _ programme: TrustedProgramme, at now: Instant) throws -> [Opening] {
        let clock = try clocks.clock(calendar.rules.zone, at: now)
        guard let eligibility = programme.eligibility(of: calendar.clinician, clock: clock, now: now) else { return [] }
        let horizon = now + Int64(calendar.rules.limits.horizonDays + 2) * 86_400
        let openings = try SlotSearch.openings(
            rules: calendar.rules,
            clock: clock,
            booked: calendar.booked,
            window: try Span(start: now, end: horizon),
            now: now,
            eligibility: eligibility
        )
        guard let pilot = programme.rules.pilot else { return openings }
        return openings.filter { pilot.contains($0.span) }
    }
}

extension OpeningSearch {
    /// Seconds east of UTC where this clinician is.
    func offset(of calendar: ClinicianCalendar, at now: Instant) throws -> Int {
        try clocks.clock(calendar.rules.zone, at: now).offset(at: now)
    }
}

extension TrustedProgramme {
    /// What the role rules say of a clinician; `nil` for somebody who is not in the roster, only supervises, or is named unreadably. The
    /// officer's department is not known here: the officer's device asks the rules about it.
    func eligibility(of clinician: SigningPublicKey, clock: ZoneClock, now: Instant) -> Eligibility? {
        let roster = roster.body
        guard let entry = roster.clinician(clinician),
            let standing = try? roster.standing(of: entry, clock: clock, now: now, pilotStart: rules.pilot?.start)
        else { return nil }
        return Eligibility(of: standing, for: nil)
    }
}
