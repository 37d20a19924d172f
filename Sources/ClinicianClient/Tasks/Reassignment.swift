// Sessions that have to be handed over: the clinician may not, or may not be allowed to, hold them on their day.

import Bookings
import LocalState
import Policies
public import Scheduling
import ServiceAPI
import Sodium
import Trust
public import Wire

/// A booking ahead that the role rules refuse. It is listed until it is cancelled, moved, or ticked off by the clinician.
public struct Reassignment: Sendable {
    public let number: Int
    public let span: Span
    /// Why, by name.
    public let reasons: [RoleRefusal]
    /// Whether the officer can be written to.
    public let canBeTold: Bool
}

extension ClinicianSession {
    /// Every booking ahead that supervision, licence, contract, revocation or an assessor's role no longer allows. Needs no network.
    public func reassignments() async throws -> [Reassignment] {
        let saved = try state.read()
        guard saved.memory != nil else { return [] }
        let rules = try await RoleCheck(programme(), identity(), zone: saved.calendar.rules?.zone ?? .utc, at: now(saved))
        return try saved.bookings.compactMap { try rules.task(for: $0) }.sorted { $0.span.start < $1.span.start }
    }

    /// The clinician has handed it over by other means. A reason that comes later lists it again.
    public func settleReassignment(_ number: Int) async throws {
        guard let task = try await reassignments().first(where: { $0.number == number }) else { throw ClinicianError.noSuchBooking }
        try await state.update { state in
            let booking = try state.booking(number: number)
            state.updateBooking(booking.booking) { $0.settled.formUnion(task.reasons.map(\.rawValue)) }
        }
    }
}

/// The role rules, asked about one clinician and many days.
struct RoleCheck {
    private let standing: ClinicianStanding?
    private let isKnown: Bool
    private let clock: ZoneClock
    private let now: Instant
    private let pilot: Span?

    init(_ programme: KnownProgramme, _ identity: SigningPublicKey, zone: ZoneID, at now: Instant) throws {
        let clock = try ZoneClock(zone, covering: try Span(start: now, end: now + 400 * 86_400))
        self.clock = clock
        self.now = now
        pilot = programme.trusted.rules.pilot
        let entry = programme.trusted.clinician(identity)
        isKnown = entry != nil
        standing = try entry.flatMap {
            try programme.roster.standing(of: $0, clock: clock, now: now, pilotStart: programme.trusted.rules.pilot?.start)
        }
    }

    /// - Parameter department: the officer's, where they told it.
    func refusals(on instant: Instant, department: String?) -> [RoleRefusal] {
        guard let standing else { return [isKnown ? .withoutLicence : .revoked] }
        let date = clock.date(at: instant)
        // Each rule by itself: together they would also name those that allow the day.
        let general = RoleRule.all.flatMap { Eligibility(of: standing, for: nil, rules: [$0]).refusals(on: date) }
        // What an officer types need not be a department of the roster: only a conflict of role counts.
        guard let label = department.flatMap({ try? DepartmentLabel($0) }) else { return general }
        return general + Eligibility(of: standing, for: label, rules: [.noMandatedAssessment, .noFitnessForDuty]).refusals
    }

    func task(for booking: ClinicianBooking) throws -> Reassignment? {
        let terms = try booking.terms()
        guard booking.isLive, now < terms.span.end else { return nil }
        var reasons = refusals(on: terms.span.start, department: booking.told?.department)
        if let pilot, !pilot.contains(terms.span), !reasons.contains(.pilotNotStarted) { reasons.append(.pilotNotStarted) }
        guard !reasons.allSatisfy({ booking.settled.contains($0.rawValue) }) else { return nil }
        return Reassignment(number: booking.number, span: terms.span, reasons: reasons, canBeTold: booking.told != nil)
    }
}
