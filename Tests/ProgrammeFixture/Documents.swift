// The signed documents of a small programme, and any variation of them that its signers, or somebody else, would sign.

public import Envelope
public import Policies
import ServerCore
public import Sodium
public import Trust
public import Wire

/// Makes documents; holds the signers' keys.
public struct Documents: Sendable {
    public let clinical: SigningKey
    public let sponsor: SigningKey
    public let programme: ProgrammeID
    public let cell: CellName
    /// `cell`, then those that a test wants besides.
    public let cells: [PolicyCell]
    private let rules: PolicyRules
    private let shareKeys: [SealingPublicKey]
    let charter: Charter
    public let sides: [SideEntry]

    /// - Parameters:
    ///   - sides: as the roster names them.
    ///   - shareKeys: the sides' keys of the first quarter's check-in round, the department side's first.
    ///   - moreCells: names of cells with one department each, besides `cell`, which has two.
    ///   - rules: all but the cells; then tokens and minimum batch are theirs.
    public init(
        sides: [SideEntry], tokensPerQuarter: UInt16 = 16, minimumBatch: UInt32 = PolicyRules.preset.minimumBatch,
        shareKeys: [SealingPublicKey]? = nil, moreCells: [String] = [], rules: PolicyRules? = nil
    ) throws {
        self.sides = sides
        self.shareKeys = try shareKeys ?? SideRole.allCases.map { _ in try SealingKey.random().publicKey }
        clinical = try SigningKey.random()
        sponsor = try SigningKey.random()
        cell = try CellName("River towns")
        let more = try moreCells.map { PolicyCell(name: try CellName($0), departments: [try DepartmentName($0)]) }
        cells = [PolicyCell(name: cell, departments: try Self.departments)] + more
        var signed = rules ?? .preset
        if rules == nil { (signed.tokensPerQuarter, signed.minimumBatch) = (tokensPerQuarter, minimumBatch) }
        signed.cells = cells
        self.rules = signed
        charter = try Charter(
            issued: Programme.start,
            expires: Programme.start + 1000 * 86_400,
            programmeName: "Three Rivers",
            contact: "860-555-0100",
            signers: [
                try CharterSigner(role: .clinical, key: clinical.publicKey, name: "Supervisor"),
                try CharterSigner(role: .sponsor, key: sponsor.publicKey, name: "Town"),
            ],
            clinicalThreshold: 1
        )
        programme = try ProgrammeID(firstCharter: charter)
    }

    static var departments: [DepartmentName] {
        get throws { [try DepartmentName("Harbor"), try DepartmentName("Ridge")] }
    }

    private var expires: Instant { Programme.start + 300 * 86_400 }

    /// - Parameters:
    ///   - pilot: makes the second version of the policy, by which the service is one.
    ///   - oneOperator: makes the third, or the fourth, by which one operator may run both sides.
    public func bundle(_ roster: Roster, pilot: Span? = nil, oneOperator: Bool = false) throws -> TrustBundle {
        TrustBundle(
            charters: [try SignedDocument(charter, signedBy: [clinical, sponsor]).blob],
            roster: try SignedDocument(roster, signedBy: [clinical]).blob,
            policy: try SignedDocument(try policy(pilot, oneOperator), signedBy: [clinical, sponsor]).blob,
            rounds: try SignedDocument(try rounds(), signedBy: [clinical]).blob
        )
    }

    public func roster(
        _ clinicians: [ClinicianEntry], version: UInt64 = 1, issued: Instant = Programme.start, recovery: RecoveryPlan? = nil,
        formerCustodians: [CustodianKeys] = []
    ) throws -> Roster {
        try Roster(
            programme: programme,
            version: version,
            issued: issued,
            expires: issued + 364 * 86_400,
            departments: cells.flatMap(\.departments),
            clinicians: clinicians,
            sides: sides,
            recovery: recovery,
            formerCustodians: formerCustodians
        )
    }

    private func policy(_ pilot: Span?, _ oneOperator: Bool) throws -> PolicyDocument {
        var rules = rules
        if let pilot { rules.pilot = pilot }
        if oneOperator { rules.singleOperator = true }
        return try PolicyDocument(
            programme: programme, version: (pilot == nil ? 1 : 2) + (oneOperator ? 2 : 0), issued: Programme.start, expires: expires,
            rules: rules)
    }

    /// A check-in round in the first quarter only.
    private func rounds() throws -> Rounds {
        let keys = try TokenKeys.shared.get()
        let quarter = PeriodID(containing: Programme.start)
        let year = try CodeYear(first: quarter, last: quarter.next.next.next, officers: 90)
        return try Rounds(
            programme: programme,
            version: 1,
            issued: Programme.start,
            expires: expires,
            cells: try cells.map { try RoundsCell(name: $0.name, departments: $0.departments, years: [year]) },
            bookingPeriods: keys.bookingKeys,
            checkIns: [
                CheckInRound(
                    period: quarter,
                    tokenKeys: zip(cells, keys.checkInKeys).map { CellKey(cell: $0.name, key: $1.key) },
                    departmentKey: shareKeys[0],
                    providerKey: shareKeys[1]
                )
            ]
        )
    }
}
