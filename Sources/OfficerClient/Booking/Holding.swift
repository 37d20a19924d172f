// Whether a clinician may still hold a session that is booked: licence, engagement, supervision and revocation on the day of the session.

public import Bookings
public import Scheduling
public import ServiceAPI
import Trust
public import Wire

extension KnownProgramme {
    /// By the roster as this device has seen it: the same rules that decide who may be booked.
    /// - Parameters:
    ///   - department: the officer's.
    ///   - zone: where the programme is: a licence ends at midnight there, not in Greenwich.
    public func canHold(_ terms: BookingTerms, department: String?, zone: ZoneID, now: Instant) -> Bool {
        guard let entry = trusted.clinician(terms.clinician), let window = try? Span(start: now, end: max(now + 1, terms.span.end)),
            let clock = try? ZoneClock(zone, covering: window),
            let standing = try? roster.standing(of: entry, clock: clock, now: now)
        else { return false }
        let eligibility = Eligibility(of: standing, for: department.flatMap { try? DepartmentLabel($0) })
        return eligibility.refusals(on: clock.date(at: terms.span.start)).isEmpty
    }
}
