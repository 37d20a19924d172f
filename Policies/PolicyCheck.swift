// The bounds that no signature can move: they are compiled in, and a policy beyond them is refused by every program.

/// Why a policy is refused.
public struct PolicyError: Error, Sendable, Equatable, CustomStringConvertible {
    public enum Code: String, Sendable, CaseIterable {
        case minimumBatchBelowFloor
        case privacyBudgetOutOfBounds
        case noQuestion
        case retentionOutOfBounds
        case tokensOutOfBounds
        case limitsTextUnknown
        case cellsOverlap
        case cellWithoutDepartments
        case tooManyCells
        case yearsAfterContactOutOfBounds
        case yearsAfterDeathOutOfBounds
        case signAlarmOutOfBounds
        case cosignAlarmOutOfBounds
        case handOffAlarmOutOfBounds
        case followUpsOutOfBounds
        case noShowFollowUpsOutOfBounds
        case noNoteFormat
        case verificationAgeOutOfBounds
        case verifiedOutOfBounds
        case directoryNameTwice
        case tooManyCrisisLines
        case tooManyServices
        case goalOutOfBounds
        case measureOutOfBounds
        case waitOutOfBounds
    }

    public let code: Code

    public init(_ code: Code) { self.code = code }

    public var description: String { code.rawValue }
}

extension PolicyRules {
    /// Fewer check-ins than this never become a number, whoever signs.
    public static let minimumBatchFloor: UInt32 = 20
    /// rho 1 a round; beyond it the noise would no longer hide one officer's answer.
    public static let rhoThousandthsCeiling: UInt32 = 1000
    /// In days. Longer would make the booking table an archive.
    public static let retentionCeiling: UInt16 = 90
    public static let tokensCeiling: UInt16 = 64
    /// As many lines of the crisis card, services of the directory, cells, and departments of a cell as the signed form holds.
    public static let mostCrisisLines = 50
    public static let mostServices = 200
    public static let mostCells = 1000

    /// Each bound as a value, so that it has a name and a test of its own.
    struct Bound: Sendable {
        let code: PolicyError.Code
        let holds: @Sendable (PolicyRules) -> Bool
    }

    static let bounds: [Bound] = [
        Bound(code: .minimumBatchBelowFloor) { $0.minimumBatch >= minimumBatchFloor },
        Bound(code: .privacyBudgetOutOfBounds) { (1...rhoThousandthsCeiling).contains($0.rhoThousandths) },
        Bound(code: .noQuestion) { $0.questions.asksSomething },
        Bound(code: .retentionOutOfBounds) { (1...retentionCeiling).contains($0.bookingRetentionDays) },
        Bound(code: .tokensOutOfBounds) { (1...tokensCeiling).contains($0.tokensPerQuarter) },
        Bound(code: .limitsTextUnknown) { LimitsOfConfidentiality.text(for: $0.limits) != nil },
        Bound(code: .cellWithoutDepartments) { $0.cells.allSatisfy { !$0.departments.isEmpty } },
        Bound(code: .cellsOverlap) { rules in
            let names = rules.cells.map(\.name)
            let departments = rules.cells.flatMap(\.departments)
            return Set(names).count == names.count && Set(departments).count == departments.count
        },
        Bound(code: .tooManyCells) { rules in
            rules.cells.count <= mostCells && rules.cells.allSatisfy { $0.departments.count <= mostCells }
        },
        Bound(code: .yearsAfterContactOutOfBounds) { CareRules.contactYears.contains($0.care.yearsAfterContact) },
        Bound(code: .yearsAfterDeathOutOfBounds) { CareRules.deathYears.contains($0.care.yearsAfterDeath) },
        Bound(code: .signAlarmOutOfBounds) { CareRules.signHours.contains($0.care.signWithinHours) },
        Bound(code: .cosignAlarmOutOfBounds) { CareRules.cosignHours.contains($0.care.cosignWithinHours) },
        Bound(code: .handOffAlarmOutOfBounds) { CareRules.handOffHours.contains($0.care.handOffStageHours) },
        Bound(code: .followUpsOutOfBounds) { CareRules.areFollowUps($0.care.followUpHours, fewest: 1) },
        Bound(code: .noShowFollowUpsOutOfBounds) { CareRules.areFollowUps($0.care.noShowHours, fewest: 0) },
        Bound(code: .noNoteFormat) { !$0.care.noteFormats.isEmpty },
        Bound(code: .verificationAgeOutOfBounds) { ResourceAge.bounds.contains($0.staleAfterDays) },
        Bound(code: .verifiedOutOfBounds) { ($0.crisisResources + $0.directory.map(\.line)).allSatisfy(\.isVerifiedInBounds) },
        Bound(code: .directoryNameTwice) { Set($0.directory.map(\.name)).count == $0.directory.count },
        Bound(code: .tooManyCrisisLines) { $0.crisisResources.count <= mostCrisisLines },
        Bound(code: .tooManyServices) { $0.directory.count <= mostServices },
        Bound(code: .goalOutOfBounds) { $0.ownGoals?.isPossible ?? true },
        Bound(code: .measureOutOfBounds) { $0.levels.isPossible(.hundredths) },
        Bound(code: .waitOutOfBounds) { $0.levels.isPossible(.hours) },
    ]

    /// Throws for the first bound that does not hold.
    public func check() throws(PolicyError) {
        for bound in Self.bounds where !bound.holds(self) { throw PolicyError(bound.code) }
    }

    /// The cell that counts this department's check-ins.
    public func cell(of department: DepartmentName) -> CellName? {
        cells.first { $0.departments.contains(department) }?.name
    }
}
