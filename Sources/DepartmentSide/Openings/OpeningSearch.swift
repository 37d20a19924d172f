// The openings of one clinician, as far as their rules, the roster and the policy allow.

internal import Policies
internal import Scheduling
internal import Sodium
internal import Trust
internal import Wire

struct OpeningSearch: Sendable {
    private let clocks = ZoneClocks()

    func openings(of calendar: ClinicianCalendar, _ programme: TrustedProgramme, at now: Instant) throws -> [Opening] {
        guard programme.clinician(calendar.clinician) != nil else { return [] }
        let horizon = now + Int64(calendar.rules.limits.horizonDays + 2) * 86_400
        let found = try SlotSearch.openings(
            rules: calendar.rules,
            clock: try clocks.clock(calendar.rules.zone, at: now),
            booked: calendar.booked,
            window: try Span(start: now, end: horizon),
            now: now,
            eligibility: .unrestricted
        )
        return found.filter { programme.mayBeBooked(calendar.clinician, $0.span) }
    }
}

extension TrustedProgramme {
    /// Whether the roster's role rules and the pilot's dates allow a session, from its first second to its last.
    func mayBeBooked(_ clinician: SigningPublicKey, _ session: Span) -> Bool {
        guard let entry = self.clinician(clinician) else { return false }
        if let pilot = rules.pilot, session.start < pilot.start || pilot.end < session.end { return false }
        return [session.start, session.end - 1].allSatisfy { roster.body.bars(to: entry, at: $0).isEmpty }
    }
}
