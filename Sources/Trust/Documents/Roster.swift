// The roster: the clinicians, the departments and the two sides. Signed by clinical signers alone.

public import Envelope
public import Policies
public import Sodium
public import Wire

public struct Roster: CharterSigned {
    public static let domain = "respite.roster"
    public static let version: UInt16 = 2
    public static let kind = DocumentKind.roster
    public static let longestValidity = Seconds.year
    public static let signedBy: [SignerRole] = [.clinical]

    public let programme: ProgrammeID
    public let version: UInt64
    public let issued: Instant
    public let expires: Instant
    public let departments: [DepartmentName]
    public let clinicians: [ClinicianEntry]
    public let sides: [SideEntry]
    /// The records custodian and who holds shares of its key, where the programme has one: new records are wrapped to it as well.
    public let recovery: RecoveryPlan?
    /// Custodians that earlier rosters named: what is still wrapped to them stays readable, and nothing new is wrapped to them.
    public let formerCustodians: [CustodianKeys]

    public init(
        programme: ProgrammeID,
        version: UInt64,
        issued: Instant,
        expires: Instant,
        departments: [DepartmentName],
        clinicians: [ClinicianEntry],
        sides: [SideEntry],
        recovery: RecoveryPlan? = nil,
        formerCustodians: [CustodianKeys] = []
    ) throws(WireError) {
        self.programme = programme
        self.version = version
        self.issued = issued
        self.expires = expires
        self.departments = departments
        self.clinicians = clinicians
        self.sides = sides
        self.recovery = recovery
        self.formerCustodians = formerCustodians
        try check()
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        self = try Roster(
            programme: reader.value(),
            version: reader.u64(),
            issued: reader.value(),
            expires: reader.value(),
            departments: reader.list(of: DepartmentName.self, limit: 1000),
            clinicians: reader.list(of: ClinicianEntry.self, limit: 2000),
            sides: reader.list(of: SideEntry.self, limit: 2),
            recovery: reader.optional(of: RecoveryPlan.self),
            formerCustodians: reader.list(of: CustodianKeys.self, limit: 64)
        )
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(programme)
        writer.u64(version)
        writer.value(issued)
        writer.value(expires)
        writer.list(departments)
        writer.list(clinicians)
        writer.list(sides)
        writer.optional(recovery)
        writer.list(formerCustodians)
    }

    public func clinician(_ identity: SigningPublicKey) -> ClinicianEntry? { clinicians.first { $0.identity == identity } }

    private func check() throws(WireError) {
        try checkDates()
        try Require.distinct(departments, "departments")
        try Require.distinct(clinicians.map(\.identity), "clinicians' keys")
        try Require.that(sides.map(\.role) == [.department, .provider], "a roster names the department side, then the provider side")
        try Require.distinct(sides.map(\.signingKey) + clinicians.map(\.identity), "keys")
        let (departments, identities) = (Set(departments), Set(clinicians.map(\.identity)))
        for clinician in clinicians { try Self.check(clinician, among: departments, identities) }
        try checkCustodians()
    }

    /// A holder who was revoked stays named: a revocation must not wait for a new plan. A peer supporter is an officer, in somebody's chain of
    /// command, and holds no share.
    private func checkCustodians() throws(WireError) {
        let custodians = formerCustodians + (recovery.map { [$0.custodian] } ?? [])
        try Require.distinct(custodians.map(\.sealing), "custodians' keys")
        try Require.distinct(custodians.map(\.signing) + sides.map(\.signingKey) + clinicians.map(\.identity), "keys")
        for holder in recovery?.holders ?? [] {
            guard let entry = clinician(holder) else { throw WireError(.invalidValue, "a share is held by a clinician of the roster") }
            try Require.that(entry.role != .peerSupporter, "a peer supporter holds no share")
        }
    }

    private static func check(
        _ entry: ClinicianEntry,
        among departments: Set<DepartmentName>,
        _ identities: Set<SigningPublicKey>
    ) throws(WireError) {
        try Require.name(entry.name)
        try Require.labels(entry.languages + entry.specialties + (entry.attachedUnit.map { [$0] } ?? []))
        try Require.that(
            departments.isSuperset(of: entry.departments) && departments.isSuperset(of: entry.mandatedAssessorFor),
            "a clinician of a department that the roster does not have"
        )
        guard let supervisor = entry.supervisor else { return }
        try Require.that(
            supervisor != entry.identity && identities.contains(supervisor),
            "a supervisor is somebody else of the roster"
        )
    }
}
