// Finding a time: everybody downloads the same openings, and the choice is made here, on the officer's own device.

import Bookings
import LocalState
public import Scheduling
public import ServiceAPI
public import Sodium
import Trust
import Wire

/// What the officer looks for, beyond what the profile says.
public struct FindWish: Sendable {
    public var tonight = false
    /// Sessions of my clinicians only.
    public var onlyKnown = false
    public var kind: SessionKind = .individual
    /// `nil`: a first meeting with a clinician who is new to the officer, a follow-up with one who is known, where these are offered.
    public var purpose: SessionPurpose?
    public var modalities: ModalitySet = .all
    public var language: String?
    public var specialty: String?
    /// Only one clinician.
    public var clinician: SigningPublicKey?
    /// Openings on shifts, on the way or in the rest after nights too.
    public var includesShifts = false
    /// Only clinicians who are attached to the officer's own unit.
    public var onlyMyUnit = false
    /// Only sessions that begin on this day.
    public var day: CivilDate?
    /// Whose clock “tonight” and days are read on where no shifts are set: this machine's.
    public var zone: ZoneID = .utc

    public init() {}
}

/// What was found, best first.
public struct FoundOpenings: Sendable {
    public let suggestions: [Suggestion<SigningPublicKey>]
    /// How many openings were left out, and why.
    public let leftOut: [MatchRefusal: Int]
    public let programme: KnownProgramme

    /// The same, by time alone.
    public var soonestFirst: FoundOpenings {
        let sorted = suggestions.sorted { $0.opening.span.start < $1.opening.span.start }
        return FoundOpenings(suggestions: sorted, leftOut: leftOut, programme: programme)
    }
}

extension OfficerSession {
    /// Downloads the openings and ranks them by the profile and the wish.
    public func find(_ wish: FindWish = FindWish()) async throws -> FoundOpenings {
        let openings = try await openings()
        let programme = try await programme()
        let saved = try state.read()
        let now = now(saved)
        let window = try Span(start: now, end: now + Self.horizon)
        let zone = saved.profile.shifts?.zone ?? wish.zone
        let clock = try ZoneClock(zone, covering: window)
        let query = try query(wish, saved, programme, now: now, clock: clock)
        var candidates: [MatchCandidate<SigningPublicKey>] = []
        for (clinician, free) in openings where wish.clinician == nil || wish.clinician == clinician {
            guard let entry = programme.trusted.clinician(clinician), (try? programme.subkey(of: clinician, at: now)) != nil,
                let standing = try programme.roster.standing(of: entry, clock: clock, now: now)
            else { continue }
            let fitting = Self.fitting(free, purpose: wish.purpose, isKnown: query.known.contains(clinician))
            candidates.append(
                MatchCandidate(clinician: clinician, standing: standing, openings: fitting, load: -free.count, clock: clock)
            )
        }
        let outcome = Match.outcome(candidates, for: query)
        return FoundOpenings(suggestions: outcome.suggestions, leftOut: outcome.leftOut, programme: programme)
    }

    /// One purpose, so that no time is listed twice.
    private static func fitting(_ openings: [Opening], purpose: SessionPurpose?, isKnown: Bool) -> [Opening] {
        if let purpose { return openings.filter { $0.purpose == purpose } }
        let preferred: SessionPurpose = isKnown ? .followUp : .intake
        let other: SessionPurpose = isKnown ? .intake : .followUp
        guard openings.contains(where: { $0.purpose == preferred }) else { return openings }
        return openings.filter { $0.purpose != other }
    }

    private func query(
        _ wish: FindWish,
        _ saved: OfficerState,
        _ programme: KnownProgramme,
        now: Instant,
        clock: ZoneClock
    ) throws -> MatchQuery<SigningPublicKey> {
        guard let department = saved.profile.department else { throw OfficerError.badInput(.department) }
        let known = Set(try saved.bookings.filter { $0.stage == .booked }.map { try $0.terms().clinician })
        let language = wish.language ?? saved.profile.language
        return MatchQuery(
            department: try DepartmentLabel(department),
            kinds: [wish.kind],
            modalities: wish.modalities,
            language: try language.map { try LanguageLabel($0) },
            unit: wish.onlyMyUnit ? try saved.profile.unit.map { try UnitLabel($0) } : nil,
            known: known,
            onlyKnown: wish.onlyKnown,
            specialties: try Set(wish.specialty.map { [try SpecialtyLabel($0)] } ?? []),
            window: try Self.window(wish, now: now, clock: clock),
            shifts: try saved.profile.shifts?.calendar(clock: clock),
            onlyOutsideShifts: !wish.includesShifts
        )
    }

    private static func window(_ wish: FindWish, now: Instant, clock: ZoneClock) throws -> Span? {
        if wish.tonight { return try MatchQuery<SigningPublicKey>.tonight(now: now, clock: clock) }
        guard let day = wish.day else { return nil }
        let midnight = try CivilTime(hour: 0, minute: 0)
        let (start, end) = (clock.instant(day, midnight), clock.instant(day.addingDays(1), midnight))
        return try Span(start: start, end: end)
    }

    /// In seconds: how far ahead shifts are computed at once.
    private static var horizon: Int64 { 120 * 86_400 }
}
