// The rules of a programme as data: what the policy document carries, signed by a clinical signer and the sponsor together.

public import Wire

/// Departments whose check-ins are counted together. Cells are disjoint.
public struct PolicyCell: CanonicalValue, Hashable {
    public let name: CellName
    public let departments: [DepartmentName]

    public init(name: CellName, departments: [DepartmentName]) {
        self.name = name
        self.departments = departments
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        name = try reader.value()
        departments = try reader.list(of: DepartmentName.self, limit: PolicyRules.mostCells)
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(name)
        writer.list(departments)
    }
}

/// Everything a chief alone must not be able to lower.
public struct PolicyRules: CanonicalValue, Equatable {
    /// Check-ins below which a round yields no number at all. At least `minimumBatchFloor`.
    public var minimumBatch: UInt32
    /// Privacy budget (zero-concentrated differential privacy) of one side's noise in one round, in thousandths: 150 is rho 0.15.
    public var rhoThousandths: UInt32
    /// Which questions a round asks.
    public var questions: CheckInQuestions
    /// Days after the session at which a booking, its messages and its row are deleted.
    public var bookingRetentionDays: UInt16
    /// Booking tokens each enrolled officer may fetch in a quarter.
    public var tokensPerQuarter: UInt16
    /// Which text of the limits of confidentiality is shown at the first booking.
    public var limits: LimitsReference
    public var model: ProgrammeModel
    /// Whether both sides may be run by one operator; every tool then says what rests on that operator.
    public var singleOperator: Bool
    /// Before the start and after the end of a pilot the service offers nothing.
    public var pilot: Span?
    public var cells: [PolicyCell]
    /// Shown after the resources that every copy of the tools carries.
    public var crisisResources: [CrisisResource]
    /// Where an officer can be handed off to.
    public var directory: [ServiceResource]
    /// Days after which an entry of the card or of the directory that nobody looked at again is shown with a warning.
    public var staleAfterDays: UInt16
    /// How case files are kept.
    public var care: CareRules
    /// What the service is measured by; the model's where nothing else was signed.
    public var ownGoals: ServiceGoals?
    /// What clinicians, supervisors, departments and the region set out to do, and the programme beside `goals`.
    public var levels: LevelGoals

    public var goals: ServiceGoals { ownGoals ?? model.goals }

    /// What a new programme starts with; the files beside this one say the same for people.
    public static let preset = PolicyRules(
        minimumBatch: 64,
        rhoThousandths: 150,
        questions: .all,
        bookingRetentionDays: 30,
        tokensPerQuarter: 16,
        limits: .connecticut,
        model: .hybrid,
        singleOperator: false,
        pilot: nil,
        cells: [],
        crisisResources: [],
        directory: [],
        staleAfterDays: 365,
        care: .preset,
        ownGoals: nil,
        levels: .none
    )

    public init(
        minimumBatch: UInt32,
        rhoThousandths: UInt32,
        questions: CheckInQuestions,
        bookingRetentionDays: UInt16,
        tokensPerQuarter: UInt16,
        limits: LimitsReference,
        model: ProgrammeModel,
        singleOperator: Bool,
        pilot: Span?,
        cells: [PolicyCell],
        crisisResources: [CrisisResource],
        directory: [ServiceResource],
        staleAfterDays: UInt16,
        care: CareRules,
        ownGoals: ServiceGoals?,
        levels: LevelGoals
    ) {
        self.minimumBatch = minimumBatch
        self.rhoThousandths = rhoThousandths
        self.questions = questions
        self.bookingRetentionDays = bookingRetentionDays
        self.tokensPerQuarter = tokensPerQuarter
        self.limits = limits
        self.model = model
        self.singleOperator = singleOperator
        self.pilot = pilot
        self.cells = cells
        self.crisisResources = crisisResources
        self.directory = directory
        self.staleAfterDays = staleAfterDays
        self.care = care
        self.ownGoals = ownGoals
        self.levels = levels
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        minimumBatch = try reader.u32()
        rhoThousandths = try reader.u32()
        questions = try reader.value()
        bookingRetentionDays = try reader.u16()
        tokensPerQuarter = try reader.u16()
        limits = try reader.value()
        model = try reader.value()
        singleOperator = try reader.bool()
        pilot = try reader.optional(of: Span.self)
        cells = try reader.list(of: PolicyCell.self, limit: Self.mostCells)
        crisisResources = try reader.list(of: CrisisResource.self, limit: Self.mostCrisisLines)
        directory = try reader.list(of: ServiceResource.self, limit: Self.mostServices)
        staleAfterDays = try reader.u16()
        care = try reader.value()
        ownGoals = try reader.optional(of: ServiceGoals.self)
        levels = reader.remaining > 0 ? try reader.value() : .none
    }

    public func write(to writer: inout ByteWriter) {
        writer.u32(minimumBatch)
        writer.u32(rhoThousandths)
        writer.value(questions)
        writer.u16(bookingRetentionDays)
        writer.u16(tokensPerQuarter)
        writer.value(limits)
        writer.value(model)
        writer.bool(singleOperator)
        writer.optional(pilot)
        writer.list(cells)
        writer.list(crisisResources)
        writer.list(directory)
        writer.u16(staleAfterDays)
        writer.value(care)
        writer.optional(ownGoals)
        // The last, and nothing where there are none: a document from before reads as it always did.
        if levels != .none { writer.value(levels) }
    }
}
