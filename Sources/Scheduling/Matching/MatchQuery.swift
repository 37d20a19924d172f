// What an officer looks for. It never leaves the device: everybody downloads the same openings, and matching happens here.

public import Wire

/// An officer's wishes. What is `nil` or empty does not matter to them.
public struct MatchQuery<Clinician: Hashable & Comparable & Sendable>: Sendable {
    /// The officer's own department, for conflicts of role.
    public var department: DepartmentLabel
    public var kinds: SessionKindSet
    public var purposes: PurposeSet
    public var modalities: ModalitySet
    public var language: LanguageLabel?
    /// Only these professions, for example licensed clinical social workers.
    public var roles: ClinicianRoleSet
    /// Only clinicians who are attached to this unit.
    public var unit: UnitLabel?
    /// Clinicians whom the officer knows, for continuity.
    public var known: Set<Clinician>
    public var onlyKnown: Bool
    /// Wanted experience; ranks, does not filter.
    public var specialties: Set<SpecialtyLabel>
    /// Only sessions that begin within, for example `tonight`.
    public var window: Span?
    public var shifts: ShiftCalendar?
    /// Leaves out what lies on shifts, ways or rest; else such times come last.
    public var onlyOutsideShifts: Bool

    public init(
        department: DepartmentLabel,
        kinds: SessionKindSet = [.individual],
        purposes: PurposeSet = .all,
        modalities: ModalitySet = .all,
        language: LanguageLabel? = nil,
        roles: ClinicianRoleSet = .all,
        unit: UnitLabel? = nil,
        known: Set<Clinician> = [],
        onlyKnown: Bool = false,
        specialties: Set<SpecialtyLabel> = [],
        window: Span? = nil,
        shifts: ShiftCalendar? = nil,
        onlyOutsideShifts: Bool = true
    ) {
        self.department = department
        self.kinds = kinds
        self.purposes = purposes
        self.modalities = modalities
        self.language = language
        self.roles = roles
        self.unit = unit
        self.known = known
        self.onlyKnown = onlyKnown
        self.specialties = specialties
        self.window = window
        self.shifts = shifts
        self.onlyOutsideShifts = onlyOutsideShifts
    }

    /// From now to the next 06:00 by the officer's clock. Throws at the end of time only.
    public static func tonight(now: Instant, clock: ZoneClock) throws(WireError) -> Span {
        let today = clock.date(at: now)
        let mornings = [today, today.addingDays(1)].map { clock.instant($0, CivilTime(unchecked: 360)) }
        return try Span(start: now, end: mornings.first { now < $0 } ?? now + 86_400)
    }
}
