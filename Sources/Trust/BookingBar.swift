// The role rules: what keeps a clinician from being booked, decided by the software and not by the reader.

public import Policies
internal import Sodium
public import Wire

/// A reason why a clinician cannot be booked at some time, or by officers of some department.
public enum BookingBar: String, Sendable, CaseIterable, Codable {
    case revoked
    /// Supervises, and sees nobody.
    case supervisesOnly
    /// A licensed clinician without a licence that is valid then.
    case licenceNotValid
    /// Not employed or contracted then.
    case notEngaged
    /// An intern whose supervisor is missing, revoked, not engaged or without licence then (CGS 52-146q(a)(3)).
    case noActiveSupervisor
    case departmentNotServed
    /// Does mandated assessments or fitness-for-duty work there (CGS 7-291e).
    case assessesDepartment
    /// The programme is a pilot that has not begun, or is over.
    case outsidePilot
}

extension TrustedProgramme {
    /// Every rule of roster and policy that stands in the way of a session; empty for a clinician who may be booked. Parameters as below.
    public func bars(to entry: ClinicianEntry, at instant: Instant, department: DepartmentName? = nil) -> [BookingBar] {
        let ofRoster = roster.body.bars(to: entry, at: instant, department: department)
        guard let pilot = rules.pilot, instant < pilot.start || pilot.end <= instant else { return ofRoster }
        return ofRoster + [.outsidePilot]
    }
}

extension Roster {
    /// - Parameters:
    ///   - instant: when the session would be.
    ///   - department: the officer's, where it is known; the department side never knows it.
    /// - Returns: every rule that stands in the way; empty for a clinician who may be booked.
    public func bars(to entry: ClinicianEntry, at instant: Instant, department: DepartmentName? = nil) -> [BookingBar] {
        Self.rules.filter { $0.stops(entry, instant, department, self) }.map(\.bar)
    }

    struct Rule: Sendable {
        let bar: BookingBar
        let stops: @Sendable (ClinicianEntry, Instant, DepartmentName?, Roster) -> Bool
    }

    static let rules: [Rule] = [
        Rule(bar: .revoked) { entry, instant, _, _ in entry.isRevoked(at: instant) },
        Rule(bar: .supervisesOnly) { entry, _, _, _ in entry.role == .supervisorOnly },
        Rule(bar: .licenceNotValid) { entry, instant, _, _ in !entry.hasNeededLicence(at: instant) },
        Rule(bar: .notEngaged) { entry, instant, _, _ in !entry.isEngaged(at: instant) },
        Rule(bar: .noActiveSupervisor) { entry, instant, _, roster in
            entry.role == .intern && roster.activeSupervisor(of: entry, at: instant) == nil
        },
        Rule(bar: .departmentNotServed) { entry, _, department, _ in department.map { !entry.departments.contains($0) } ?? false },
        Rule(bar: .assessesDepartment) { entry, _, department, _ in department.map(entry.mandatedAssessorFor.contains) ?? false },
    ]

    /// The supervisor, if they may supervise at that time.
    public func activeSupervisor(of entry: ClinicianEntry, at instant: Instant) -> ClinicianEntry? {
        guard let identity = entry.supervisor, let supervisor = clinician(identity) else { return nil }
        let maySupervise = supervisor.role == .licensedClinician || supervisor.role == .supervisorOnly
        guard maySupervise, !supervisor.isRevoked(at: instant), supervisor.isEngaged(at: instant),
            supervisor.hasNeededLicence(at: instant)
        else { return nil }
        return supervisor
    }
}

extension ClinicianEntry {
    public func isEngaged(at instant: Instant) -> Bool { engagements.contains { $0.covers(instant) } }

    /// A licensed clinician needs a valid licence; for others one that is named must be valid.
    func hasNeededLicence(at instant: Instant) -> Bool {
        guard let licence else { return role != .licensedClinician }
        return instant < licence.expires
    }
}
