// A clinician's own free times, computed here by the same search as on the server: for proposing a time, and for booking somebody in.

import Bookings
import LocalState
import Policies
public import Scheduling
import ServiceAPI
import Sodium
import Trust
public import Wire

extension ClinicianSession {
    /// Free times by start. Needs no network: they are as good as the last synchronisation.
    /// - Parameters:
    ///   - modality: `nil` for any.
    ///   - number: a booking that is to be moved, and so does not stand in its own way; the times nearest to it are taken.
    public func openings(
        _ purpose: SessionPurpose,
        _ kind: SessionKind = .individual,
        by modality: Modality? = nil,
        moving number: Int? = nil,
        limit: Int = 20
    ) async throws -> [Opening] {
        let saved = try state.read()
        let now = now(saved)
        let rules = try saved.calendar.composed(revision: saved.calendar.revision, at: now)
        let booked = try saved.bookings.filter { $0.isLive && $0.number != number }.map { try $0.terms().booked(by: rules) }
        let search = try await ownOpenings(rules, at: now)
        let fitting = try search.openings(besides: booked).filter {
            $0.kind == kind && $0.purpose == purpose && (modality.map($0.modalities.contains) ?? true)
        }
        guard let start = try number.map({ try saved.booking(number: $0).terms().span.start }) else { return Array(fitting.prefix(limit)) }
        let nearest = fitting.sorted { abs($0.span.start.since(start)) < abs($1.span.start.since(start)) }.prefix(limit)
        return nearest.sorted { $0.span.start < $1.span.start }
    }

    func ownOpenings(_ rules: AvailabilityRules, at now: Instant) async throws -> OwnOpenings {
        let eligibility = try await eligibility(rules.zone, at: now)
        return try OwnOpenings(rules, now: now, eligibility: eligibility, pilot: try await pilot())
    }

    /// When the service runs; `nil` where it is no pilot, or no programme was joined yet.
    public func pilot() async throws -> Span? {
        guard try state.read().memory != nil else { return nil }
        return try await programme().trusted.rules.pilot
    }

    /// What the role rules say of this clinician now: unrestricted before a programme is joined, `nil` where the roster does not name them.
    func eligibility(_ zone: ZoneID, at now: Instant) async throws -> Eligibility? {
        guard try state.read().memory != nil else { return .unrestricted }
        let programme = try await programme()
        let clock = try ZoneClock(zone, covering: try Span(start: now, end: now + 366 * 86_400))
        guard let entry = programme.trusted.clinician(try identity()),
            let standing = try programme.roster.standing(
                of: entry, clock: clock, now: now, pilotStart: programme.trusted.rules.pilot?.start)
        else { return nil }
        return Eligibility(of: standing, for: nil)
    }
}

/// A clinician's own openings, computed here by the same search as on the server.
struct OwnOpenings {
    private let rules: AvailabilityRules
    private let clock: ZoneClock
    private let window: Span
    private let now: Instant
    private let eligibility: Eligibility?
    private let pilot: Span?

    /// - Parameters:
    ///   - eligibility: `nil` offers nothing.
    ///   - pilot: outside it nothing is offered; `nil` for a programme that is no pilot.
    init(_ rules: AvailabilityRules, now: Instant, eligibility: Eligibility?, pilot: Span?) throws {
        self.pilot = pilot
        self.rules = rules
        self.now = now
        self.eligibility = eligibility
        window = try Span(start: now, end: now + Int64(rules.limits.horizonDays + 1) * 86_400)
        clock = try ZoneClock(rules.zone, covering: window)
    }

    func openings(besides booked: [BookedSpan]) throws(SchedulingError) -> [Opening] {
        guard let eligibility else { return [] }
        let found = try SlotSearch.openings(rules: rules, clock: clock, booked: booked, window: window, now: now, eligibility: eligibility)
        return found.filter { pilot?.contains($0.span) ?? true }
    }

    /// The free time of the same kind, purpose and modality that is nearest to a session.
    func nearest(to terms: BookingTerms, besides booked: [BookedSpan]) throws -> Span? {
        let wanted = SessionRequest(span: terms.span, kind: terms.kind, purpose: terms.purpose, modality: terms.modality)
        let openings = try openings(besides: booked).map { ClinicianOpening(clinician: terms.clinician, opening: $0) }
        return Alternatives.nearest(to: wanted, in: openings, limit: 1).first?.opening.span
    }
}

extension BookingTerms {
    /// As slot search must know it.
    func booked(by rules: AvailabilityRules) -> BookedSpan {
        BookedSpan(occupied: rules.occupied(span), kind: kind, purpose: purpose, modality: modality)
    }
}
