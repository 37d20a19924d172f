// The roster: the clinicians, the departments and the two sides. Signed by clinical signers alone.

public import Policies
public import Sodium
public import Wire

public struct Roster: CharterSigned {
    public static let domain = "respite.roster"
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

    public init(
        programme: ProgrammeID,
        version: UInt64,
        issued: Instant,
        expires: Instant,
        departments: [DepartmentName],
        clinicians: [ClinicianEntry],
        sides: [SideEntry]
    ) throws(WireError) {
        self.programme = programme
        self.version = version
        self.issued = issued
        self.expires = expires
        self.departments = departments
        self.clinicians = clinicians
        self.sides = sides
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
            sides: reader.list(of: SideEntry.self, limit: 2)
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
    }

    private static func check(
        _ entry: ClinicianEntry,
        among departments: Set<DepartmentName>,
        _ identities: Set<SigningPublicKey>
    ) throws(WireError) {
        try Require.labels([entry.name] + entry.languages + entry.specialties + (entry.attachedUnit.map { [$0] } ?? []))
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
