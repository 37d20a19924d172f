// The one decision about a slot, made inside the transaction that takes it.

internal import Bookings
internal import Foundation
internal import Scheduling
internal import Sodium
internal import Synchronization
internal import Wire

/// Asks the same pure slot search that made the listing, with the bookings as they are in this transaction.
struct SlotGuard {
    private let rows: BookingRows
    private let clocks: ZoneClocks
    private let circumstances: Circumstances

    init(_ rows: BookingRows, _ clocks: ZoneClocks, _ circumstances: Circumstances) {
        self.rows = rows
        self.clocks = clocks
        self.circumstances = circumstances
    }

    /// Throws `slotTaken`, `slotNotOffered` or `clinicianNotBookable`.
    /// - Parameter movedFrom: the booking that moves, which does not stand in its own way.
    func check(_ terms: BookingTerms, movedFrom booking: SigningPublicKey?) throws {
        let rules = try rows.rules(of: terms.clinician)
        let clock = try clocks.clock(rules.zone, at: circumstances.now)
        let eligibility = try eligibility(of: terms, clock)
        let request = SessionRequest(span: terms.span, kind: terms.kind, purpose: terms.purpose, modality: terms.modality)
        let needed = SlotSearch.bookingsNeeded(for: terms.span)
        let booked = try rows.booked(with: terms.clinician, from: needed.start, to: needed.end, besides: booking)
        let verdict = try SlotSearch.verdict(
            on: request, rules: rules, clock: clock, booked: booked,
            now: circumstances.now, eligibility: eligibility)
        switch verdict {
        case .offered: try requireFree(rules.occupied(terms.span), request, booked)
        case .taken: throw BookingRefusal.slotTaken
        case .notOffered: throw BookingRefusal.slotNotOffered
        case .clinicianNotBookable: throw BookingRefusal.clinicianNotBookable
        }
    }

    /// What a clinician enters into their own calendar need not be among the openings; it must be free all the same.
    func checkOwn(_ terms: BookingTerms) throws {
        guard terms.kind != .group else { return try check(terms, movedFrom: nil) }
        let rules = try rows.rules(of: terms.clinician)
        let clock = try clocks.clock(rules.zone, at: circumstances.now)
        guard try eligibility(of: terms, clock).allows(clock.date(at: terms.span.start)) else { throw BookingRefusal.clinicianNotBookable }
        let occupied = rules.occupied(terms.span)
        let booked = try rows.booked(with: terms.clinician, from: occupied.start, to: occupied.end, besides: nil)
        guard !booked.contains(where: { $0.occupied.clashes(with: occupied) }) else { throw BookingRefusal.slotTaken }
    }

    private func eligibility(of terms: BookingTerms, _ clock: ZoneClock) throws(BookingRefusal) -> Eligibility {
        guard let eligibility = circumstances.eligibility(terms.clinician, clock), circumstances.pilot?.contains(terms.span) ?? true else {
            throw .clinicianNotBookable
        }
        return eligibility
    }

    /// Slot search has already seen to it; a fault there must not become a double booking here.
    private func requireFree(_ occupied: OccupiedSpan, _ request: SessionRequest, _ booked: [BookedSpan]) throws {
        let wanted = BookedSpan(occupied: occupied, kind: request.kind, purpose: request.purpose, modality: request.modality)
        guard !booked.contains(where: wanted.clashes) else { throw BookingRefusal.slotTaken }
    }
}

/// Clocks of zones, each read from the tz database once.
final class ZoneClocks: Sendable {
    private let clocks = Mutex<[ZoneID: ZoneClock]>([:])

    /// - Parameter now: where the precomputed stretch of time begins; other instants are right too, but slower.
    func clock(_ zone: ZoneID, at now: Instant) throws -> ZoneClock {
        if let clock = clocks.withLock({ $0[zone] }) { return clock }
        let year: Int64 = 366 * 86_400
        let clock = try ZoneClock(zone, covering: try Span(start: now - year, end: now + 3 * year))
        clocks.withLock { $0[zone] = clock }
        return clock
    }
}
