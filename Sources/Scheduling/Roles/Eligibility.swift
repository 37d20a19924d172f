// What the role rules together say about one clinician.

/// Whether a clinician can be booked, and on which days.
public struct Eligibility: Hashable, Sendable {
    /// Why the clinician cannot be booked at all; empty where they can.
    public let refusals: [RoleRefusal]
    /// The days on which every rule allows a session; `nil` where `refusals` has an entry.
    public let days: DayRange?
    /// Why not on the days outside.
    public let limits: [RoleRefusal]

    /// For rules that are looked at without a roster, such as a clinician's own preview.
    public static let unrestricted = Eligibility(refusals: [], days: .always, limits: [])

    private init(refusals: [RoleRefusal], days: DayRange?, limits: [RoleRefusal]) {
        self.refusals = refusals
        self.days = days
        self.limits = limits
    }

    /// Asks every rule.
    ///
    /// - Parameter department: the officer's; `nil` where it is not known: then the rules about departments are left to the officer's
    ///   own device.
    public init(of standing: ClinicianStanding, for department: DepartmentLabel?, rules: [RoleRule] = RoleRule.all) {
        var refusals: [RoleRefusal] = []
        var limits: [RoleRefusal] = []
        var days: DayRange? = .always
        for rule in rules {
            switch rule.verdict(standing, department) {
            case .allowed: continue
            case .refused(let refusal): refusals.append(refusal)
            case .only(let range, let refusal):
                days = days?.intersection(range)
                if range != .always { limits.append(refusal) }
            }
        }
        // Two periods without a common day leave none at all.
        let isNeverAllowed = days == nil && refusals.isEmpty
        self.refusals = isNeverAllowed ? limits : refusals
        self.days = refusals.isEmpty ? days : nil
        self.limits = limits
    }

    public func allows(_ date: CivilDate) -> Bool { days?.contains(date) ?? false }

    /// Why not on `date`; empty where allowed.
    public func refusals(on date: CivilDate) -> [RoleRefusal] {
        if !refusals.isEmpty { return refusals }
        return allows(date) ? [] : limits
    }
}
