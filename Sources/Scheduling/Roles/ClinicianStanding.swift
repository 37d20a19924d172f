// What role rules and matching know of a clinician: the roster's facts, mapped here by whoever verified the roster.

/// A clinician's profession in the programme.
public enum ClinicianRole: String, Choice {
    /// Licensed clinical social worker (CGS 52-146q(a)(2)).
    case clinicalSocialWorker = "clinical-social-worker"
    /// Licensed master social worker.
    case masterSocialWorker = "master-social-worker"
    /// A student; privileged only while supervised (CGS 52-146q(a)(3)).
    case intern
    /// A peer supporter (CGS 52-146v).
    case peerSupporter = "peer-supporter"

    public var code: UInt8 {
        switch self {
        case .clinicalSocialWorker: 0
        case .masterSocialWorker: 1
        case .intern: 2
        case .peerSupporter: 3
        }
    }
}

public typealias ClinicianRoleSet = ChoiceSet<ClinicianRole>

/// The facts about one clinician that decide whether, when and by whom they can be booked. Days are those of the clinician's zone.
public struct ClinicianStanding: Hashable, Sendable {
    public var role: ClinicianRole
    /// The licence's days; `nil` where the role needs none (a peer supporter, an intern).
    public var licence: DayRange?
    /// Employment or contract.
    public var engagement: DayRange
    /// When a supervisor is responsible; `nil` without one.
    public var supervision: DayRange?
    public var isRevoked: Bool
    /// For a pilot: from when it runs.
    public var pilotStart: CivilDate?
    public var departments: Set<DepartmentLabel>
    /// Departments for which this clinician does the assessments that CGS 7-291e demands.
    public var mandatedAssessorFor: Set<DepartmentLabel>
    /// Departments for which this clinician judges fitness for duty.
    public var fitnessForDutyFor: Set<DepartmentLabel>
    public var languages: Set<LanguageLabel>
    public var specialties: Set<SpecialtyLabel>
    /// Units that this clinician rides or works with.
    public var attachedTo: Set<UnitLabel>

    public init(
        role: ClinicianRole,
        licence: DayRange?,
        engagement: DayRange,
        supervision: DayRange? = nil,
        isRevoked: Bool = false,
        pilotStart: CivilDate? = nil,
        departments: Set<DepartmentLabel>,
        mandatedAssessorFor: Set<DepartmentLabel> = [],
        fitnessForDutyFor: Set<DepartmentLabel> = [],
        languages: Set<LanguageLabel> = [],
        specialties: Set<SpecialtyLabel> = [],
        attachedTo: Set<UnitLabel> = []
    ) {
        self.role = role
        self.licence = licence
        self.engagement = engagement
        self.supervision = supervision
        self.isRevoked = isRevoked
        self.pilotStart = pilotStart
        self.departments = departments
        self.mandatedAssessorFor = mandatedAssessorFor
        self.fitnessForDutyFor = fitnessForDutyFor
        self.languages = languages
        self.specialties = specialties
        self.attachedTo = attachedTo
    }
}
