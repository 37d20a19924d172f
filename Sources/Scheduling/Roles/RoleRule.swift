// The rules about who may be booked, as small named values in a list. The software enforces them, not the reader.

/// Why a clinician cannot be booked, or only on some days.
public enum RoleRefusal: String, Hashable, Sendable, CaseIterable, Comparable {
    case revoked
    case withoutLicence = "without-licence"
    case licenceDates = "licence-dates"
    case engagementDates = "engagement-dates"
    case internWithoutSupervisor = "intern-without-supervisor"
    case supervisionDates = "supervision-dates"
    case pilotNotStarted = "pilot-not-started"
    case doesNotServeDepartment = "does-not-serve-department"
    case mandatedAssessor = "mandated-assessor"
    case fitnessForDuty = "fitness-for-duty"

    public static func < (left: RoleRefusal, right: RoleRefusal) -> Bool { left.rawValue < right.rawValue }
}

/// One rule.
public struct RoleRule: Sendable {
    public enum Verdict: Hashable, Sendable {
        case allowed
        /// Bookable on these days only; the refusal says why not on others.
        case only(DayRange, RoleRefusal)
        case refused(RoleRefusal)
    }

    public let name: String
    /// - Parameters:
    ///   - standing: the clinician.
    ///   - department: the officer's; `nil` where it is not known, as on the server.
    public let verdict: @Sendable (_ standing: ClinicianStanding, _ department: DepartmentLabel?) -> Verdict

    public init(name: String, verdict: @escaping @Sendable (ClinicianStanding, DepartmentLabel?) -> Verdict) {
        self.name = name
        self.verdict = verdict
    }
}

extension RoleRule {
    /// Every rule of the programme.
    public static let all: [RoleRule] = [
        notRevoked, withinLicence, withinEngagement, supervisedIntern, pilotRunning, servesDepartment, noMandatedAssessment,
        noFitnessForDuty,
    ]

    public static let notRevoked = RoleRule(name: "not revoked") { standing, _ in standing.isRevoked ? .refused(.revoked) : .allowed }

    /// Social workers need a licence that is in force on the day of the session.
    public static let withinLicence = RoleRule(name: "within licence") { standing, _ in
        if let licence = standing.licence { return .only(licence, .licenceDates) }
        switch standing.role {
        case .clinicalSocialWorker, .masterSocialWorker: return .refused(.withoutLicence)
        case .intern, .peerSupporter: return .allowed
        }
    }

    public static let withinEngagement = RoleRule(name: "within engagement") { standing, _ in
        .only(standing.engagement, .engagementDates)
    }

    /// An intern's talk is privileged only while supervised (CGS 52-146q(a)(3)).
    public static let supervisedIntern = RoleRule(name: "interns are supervised") { standing, _ in
        guard standing.role == .intern else { return .allowed }
        guard let supervision = standing.supervision else { return .refused(.internWithoutSupervisor) }
        return .only(supervision, .supervisionDates)
    }

    public static let pilotRunning = RoleRule(name: "the pilot runs") { standing, _ in
        guard let start = standing.pilotStart else { return .allowed }
        return .only(DayRange(from: start), .pilotNotStarted)
    }

    public static let servesDepartment = RoleRule(name: "serves the department") { standing, department in
        guard let department else { return .allowed }
        return standing.departments.contains(department) ? .allowed : .refused(.doesNotServeDepartment)
    }

    /// Who reports on an officer to the employer (CGS 7-291e) cannot also be that officer's confidant.
    public static let noMandatedAssessment = RoleRule(name: "no mandated assessments for the department") { standing, department in
        guard let department, standing.mandatedAssessorFor.contains(department) else { return .allowed }
        return .refused(.mandatedAssessor)
    }

    public static let noFitnessForDuty = RoleRule(name: "no fitness-for-duty work for the department") { standing, department in
        guard let department, standing.fitnessForDutyFor.contains(department) else { return .allowed }
        return .refused(.fitnessForDuty)
    }
}
