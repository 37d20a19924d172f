// The coverage of shifts in every department of a programme, against the goals of its signed policy.

public import Policies
public import Scheduling

public struct CoverageReport: Sendable {
    public let programmeName: String
    public let model: ProgrammeModel
    /// Whether this is a plan: only the clinicians whom the model has are counted, by its goals. Otherwise everybody whom officers can book.
    public let isPlan: Bool
    /// Of each department, and of the region: the model's, unless the policy has others.
    public let departmentGoals: [DayPart: UInt8]
    public let regionGoals: [DayPart: UInt8]
    public let hasOwnGoals: Bool
    /// The first day that is looked at, and how many there are.
    public let first: CivilDate
    public let days: Int
    /// On whose clock days and shifts are read.
    public let zone: ZoneID
    public let departments: [DepartmentCoverage]

    public init(
        programmeName: String, model: ProgrammeModel, isPlan: Bool = false, departmentGoals: [DayPart: UInt8],
        regionGoals: [DayPart: UInt8], hasOwnGoals: Bool, first: CivilDate,
        days: Int, zone: ZoneID,
        departments: [DepartmentCoverage]
    ) {
        self.programmeName = programmeName
        self.model = model
        self.isPlan = isPlan
        self.departmentGoals = departmentGoals
        self.regionGoals = regionGoals
        self.hasOwnGoals = hasOwnGoals
        self.first = first
        self.days = days
        self.zone = zone
        self.departments = departments
    }

    /// For the region: of whichever department is offered least. `nil` without departments.
    public func attainment(of part: DayPart) -> Attainment? {
        let each = departments.map { $0.attainment(of: part, goals: regionGoals) }
        return each.min { left, right in Int(left.days) * Int(right.of) < Int(right.days) * Int(left.of) }
    }
}
