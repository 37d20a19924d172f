// Whether a clinician may still hold a session that is booked: licence, engagement, supervision and revocation on the day of the session.

import Bookings
import Scheduling
public import ServiceAPI
import Trust
public import Wire

extension KnownProgramme {
    /// By the roster as this device has seen it: the same rules that decide who may be booked.
    /// - Parameter department: the officer's.
    public func canHold(_ booking: OfficerBooking, department: String?, now: Instant) -> Bool {
        guard let terms = try? booking.terms(), let entry = trusted.clinician(terms.clinician) else { return false }
        guard let window = try? Span(start: now, end: max(now + 1, terms.span.end)), let clock = try? ZoneClock(.utc, covering: window),
            let standing = try? roster.standing(of: entry, clock: clock, now: now)
        else { return false }
        let eligibility = Eligibility(of: standing, for: department.flatMap { try? DepartmentLabel($0) })
        return eligibility.refusals(on: clock.date(at: terms.span.start)).isEmpty
    }
}
