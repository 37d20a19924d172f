// What the clinical authority writes down before founding: `programme.yaml`, as values.

public import Policies
public import Trust
public import Wire

/// A programme as planned. Names are what people in the file are told apart by; keys come with their requests.
public struct ProgrammeFile: Sendable, Equatable {
    public struct Signer: Sendable, Equatable {
        public let name: String
        public let role: SignerRole
    }

    public struct Department: Sendable, Equatable {
        public let name: DepartmentName
        /// How many officers there are to give a card to.
        public let officers: Int
        public let cell: CellName
    }

    public struct Clinician: Sendable, Equatable {
        public let name: String
        public let role: ClinicianRole
        public let licence: Licence?
        /// One at least.
        public let engagements: [PlannedEngagement]
        /// By name.
        public let supervisor: String?
        public let departments: [DepartmentName]
        public let mandatedAssessorFor: [DepartmentName]
        public let attachedUnit: String?
        public let languages: [String]
        public let specialties: [String]
    }

    /// How, and from when to when, a clinician works for the programme. A change of employer is a second one.
    public struct PlannedEngagement: Sendable, Equatable {
        /// `nil` for direct employment.
        public let agency: String?
        /// `nil` for the day on which the clinician is first certified.
        public let from: Instant?
        /// The first second at which it is over.
        public let to: Instant?
    }

    /// Where officers get the tool, printed on their cards.
    public struct Tool: Sendable, Equatable {
        public let address: String
        /// Of the archive at that address.
        public let digest: Digest
    }

    public let name: String
    /// Whom to call when something has expired or looks wrong.
    public let contact: String
    public let tool: Tool?
    public let signers: [Signer]
    public let clinicalThreshold: UInt8
    public let sponsorThreshold: UInt8
    public let departments: [Department]
    public let clinicians: [Clinician]
    /// The preset with this file's changes; its cells are those of the departments.
    public let rules: PolicyRules
    /// Whether the file has rules of its own. Where it has none, those that were signed since stay.
    let hasRules: Bool
    /// The model that the file itself names.
    let model: ProgrammeModel?

    /// Cells in the order in which the file first names them.
    public var cells: [CellName] {
        var seen: Set<CellName> = []
        return departments.map(\.cell).filter { seen.insert($0).inserted }
    }

    /// The rules that this file asks for in a programme whose signed ones are these.
    func rules(over signed: PolicyRules) -> PolicyRules {
        guard !hasRules else { return rules }
        var kept = signed
        kept.cells = rules.cells
        if let model { kept.model = model }
        return kept
    }

    public func departments(of cell: CellName) -> [DepartmentName] { departments.filter { $0.cell == cell }.map(\.name) }

    /// Cards to print: one for each officer of the cell's departments.
    public func cards(of cell: CellName) -> Int { departments.filter { $0.cell == cell }.reduce(0) { $0 + $1.officers } }
}
