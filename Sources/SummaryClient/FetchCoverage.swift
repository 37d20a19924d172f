// The coverage of shifts, from what anybody may ask for: the signed documents and the openings that are the same for everyone.

internal import Bookings
public import Policies
internal import Scheduling
public import ServiceAPI
public import Summary
internal import Trust
public import Wire

extension KnownProgramme {
    /// In days: as few hold every weekday, and as many as clinicians publish ahead.
    public static let coverageDays = 7...42

    /// Asks the department side for the openings.
    /// - Parameters:
    ///   - days: of `coverageDays`.
    ///   - plan: a model to plan with; `nil` for the signed one, and everybody who can be booked.
    /// - Throws: `ServiceError`; `SchedulingError` for openings in a zone that this machine does not know.
    public func fetchCoverage(
        days: Int, plan: ProgrammeModel? = nil, over transport: any Transport, now: Instant
    ) async throws -> CoverageReport {
        let page = try await client(for: .department, over: transport).call(GetOpenings.self)
        return try coverage(of: page, days: days, plan: plan, now: now)
    }

    /// From the day after tomorrow: what is nearer may be closed for its short notice, which says nothing about the shift.
    public func coverage(of page: OpeningsPage, days: Int, plan: ProgrammeModel? = nil, now: Instant) throws -> CoverageReport {
        let zone = page.usualZone
        let window = try Span(start: now, end: now + Int64(days + 4) * 86_400)
        let clock = try ZoneClock(zone, covering: window)
        let first = clock.date(at: now).addingDays(2)
        var offers: [(standing: ClinicianStanding, clock: ZoneClock, openings: [Opening])] = []
        for listed in page.clinicians {
            let own = listed.zone == zone ? clock : try ZoneClock(listed.zone, covering: window)
            guard let entry = trusted.clinician(listed.clinician), plan?.has(entry, at: now) ?? true,
                let standing = try roster.standing(of: entry, clock: own, now: now, pilotStart: trusted.rules.pilot?.start)
            else { continue }
            let openings = try listed.openings().filter { trusted.rules.pilot?.contains($0.span) ?? true }
            offers.append((standing, own, openings))
        }
        let departments = try roster.departments.map { department in
            let label = try DepartmentLabel(department.text)
            let bookable = offers.flatMap { offer in
                let eligibility = Eligibility(of: offer.standing, for: label)
                return offer.openings.filter { eligibility.allows(offer.clock.date(at: $0.span.start)) }
            }
            return try DepartmentCoverage(department, openings: bookable, from: first, days: days, clock: clock)
        }
        let (rules, planned) = (trusted.rules, plan?.goals.coverage)
        return CoverageReport(
            programmeName: trusted.name, model: plan ?? rules.model, isPlan: plan != nil,
            departmentGoals: planned ?? rules.coverageGoals(of: .department), regionGoals: planned ?? rules.coverageGoals(of: .region),
            hasOwnGoals: plan == nil && rules.hasOwnCoverageGoals,
            first: first, days: days, zone: zone, departments: departments)
    }
}

extension ProgrammeModel {
    /// Whether a programme of this model alone would have this clinician: its own people, those who ride with a unit, an agency's, or all.
    fileprivate func has(_ clinician: ClinicianEntry, at now: Instant) -> Bool {
        let present = clinician.engagements.filter { $0.covers(now) }
        return switch self {
        case .policeBased: present.contains { $0.agency == nil }
        case .coResponse: clinician.attachedUnit != nil
        case .communityBased: present.contains { $0.agency != nil }
        case .hybrid: true
        }
    }
}

extension OpeningsPage {
    /// The zone of most clinicians.
    fileprivate var usualZone: ZoneID {
        let counts = Dictionary(clinicians.map { ($0.zone, 1) }, uniquingKeysWith: +)
        return counts.max { ($0.value, $1.key.name) < ($1.value, $0.key.name) }?.key ?? .utc
    }
}
