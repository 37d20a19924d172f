// The question a store asks inside the transaction that books: is exactly this session still offered? The same search as for listings.

public import Wire

/// A session that someone wants to book.
public struct SessionRequest: Hashable, Sendable, Codable {
    public let span: Span
    public let kind: SessionKind
    public let purpose: SessionPurpose
    public let modality: Modality

    public init(span: Span, kind: SessionKind, purpose: SessionPurpose, modality: Modality) {
        self.span = span
        self.kind = kind
        self.purpose = purpose
        self.modality = modality
    }
}

/// What slot search says about a `SessionRequest`.
public enum OfferVerdict: Hashable, Sendable {
    case offered(Opening)
    /// It would be offered if bookings left room.
    case taken
    /// The rules do not offer it: outside windows, closed, held back, too soon, too far ahead, or of another kind or modality.
    case notOffered
    /// The role rules refuse the clinician on that day.
    case clinicianNotBookable([RoleRefusal])
}

extension SlotSearch {
    /// Throws `wrongZone`.
    ///
    /// - Parameter booked: as for `openings`; without the booking itself when it is to be moved.
    public static func verdict(
        on request: SessionRequest,
        rules: AvailabilityRules,
        clock: ZoneClock,
        booked: [BookedSpan],
        now: Instant,
        eligibility: Eligibility
    ) throws(SchedulingError) -> OfferVerdict {
        guard clock.zone == rules.zone else { throw SchedulingError(.wrongZone, "the clock is of another zone than the rules") }
        let refusals = eligibility.refusals(on: clock.date(at: request.span.start))
        guard refusals.isEmpty else { return .clinicianNotBookable(refusals) }
        guard let start = try? Span(start: request.span.start, end: request.span.start + 1) else { return .notOffered }

        func opening(besides booked: [BookedSpan]) throws(SchedulingError) -> Opening? {
            let openings = try openings(
                rules: rules,
                clock: clock,
                booked: booked,
                window: start,
                now: now,
                eligibility: eligibility
            )
            return openings.first {
                $0.span == request.span && $0.kind == request.kind && $0.purpose == request.purpose
                    && $0.modalities.contains(request.modality)
            }
        }
        if let opening = try opening(besides: booked) { return .offered(opening) }
        return try opening(besides: []) == nil ? .notOffered : .taken
    }

    /// `true` where `verdict` is `.offered`.
    public static func isOffered(
        _ request: SessionRequest,
        rules: AvailabilityRules,
        clock: ZoneClock,
        booked: [BookedSpan],
        now: Instant,
        eligibility: Eligibility
    ) throws(SchedulingError) -> Bool {
        let verdict = try verdict(on: request, rules: rules, clock: clock, booked: booked, now: now, eligibility: eligibility)
        if case .offered = verdict { return true }
        return false
    }
}
