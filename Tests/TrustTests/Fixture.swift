// A small programme with known keys, which each test bends in one place.

import Policies
import Sodium
import Testing
import Wire

@testable import Trust

/// Keys whose seeds are one byte repeated, so that every run makes the same bytes.
struct Keys {
    let clinical: SigningKey
    let secondClinical: SigningKey
    let sponsor: SigningKey
    let ghost: SigningKey
    let department: SigningKey
    let provider: SigningKey
    let clinician: SigningKey
    let supervisor: SigningKey
    let intern: SigningKey
    let device: SigningKey

    init() throws {
        clinical = try Keys.key(1)
        secondClinical = try Keys.key(2)
        sponsor = try Keys.key(3)
        ghost = try Keys.key(4)
        department = try Keys.key(5)
        provider = try Keys.key(6)
        clinician = try Keys.key(7)
        supervisor = try Keys.key(8)
        intern = try Keys.key(9)
        device = try Keys.key(10)
    }

    static func key(_ byte: UInt8) throws -> SigningKey {
        var seed = [UInt8](repeating: byte, count: 32)
        return try SigningKey(seed: SecretBytes(wiping: &seed))
    }

    static func sealing(_ byte: UInt8) throws -> SealingPublicKey {
        var seed = [UInt8](repeating: byte, count: 32)
        return try SealingKey(seed: SecretBytes(wiping: &seed)).publicKey
    }

    /// In the right form; nobody has the private half.
    static func token(_ byte: UInt8) throws -> TokenPublicKey {
        let modulus = [0x80 | byte] + [UInt8](repeating: byte, count: 254) + [byte | 1]
        return try TokenPublicKey(
            bytes: [0x30, 0x82, 0x01, 0x0a, 0x02, 0x82, 0x01, 0x01, 0x00] + modulus + [0x02, 0x03, 0x01, 0x00, 0x01])
    }
}

struct Fixture {
    /// 2027-01-15T08:00:00Z.
    static let now = Instant(seconds: 1_800_000_000)
    static let day: Int64 = 86_400

    let keys: Keys
    let charter: Charter
    let programme: ProgrammeID

    init() throws {
        keys = try Keys()
        charter = try Self.charter(keys)
        programme = try ProgrammeID(firstCharter: charter)
    }

    static func charter(
        _ keys: Keys,
        programme: ProgrammeID? = nil,
        version: UInt64 = 1,
        issued: Instant = now,
        clinical: [SigningKey]? = nil,
        sponsor: [SigningKey]? = nil,
        clinicalThreshold: UInt8 = 1
    ) throws -> Charter {
        let clinical = try (clinical ?? [keys.clinical, keys.secondClinical]).map {
            try CharterSigner(role: .clinical, key: $0.publicKey, name: "Supervisor")
        }
        let sponsor = try (sponsor ?? [keys.sponsor]).map { try CharterSigner(role: .sponsor, key: $0.publicKey, name: "Town") }
        return try Charter(
            programme: programme,
            version: version,
            issued: issued,
            expires: issued + 1000 * day,
            programmeName: "Three Rivers",
            contact: "860-555-0100",
            signers: clinical + sponsor,
            clinicalThreshold: clinicalThreshold
        )
    }

    func roster(
        version: UInt64 = 1,
        programme: ProgrammeID? = nil,
        issued: Instant = now,
        days: Int64 = 365,
        clinicians: [ClinicianEntry]? = nil,
        providerKey: SigningPublicKey? = nil
    ) throws -> Roster {
        let department = try DepartmentName("Harbor")
        let provider = try SideEntry(
            role: .provider,
            addresses: [SideAddress("https://provider.example")],
            signingKey: providerKey ?? keys.provider.publicKey,
            certificate: Digest(sha256: [2]),
            nextCertificate: Digest(sha256: [3])
        )
        let city = try SideEntry(
            role: .department,
            addresses: [SideAddress("https://city.example:8443")],
            signingKey: keys.department.publicKey,
            certificate: Digest(sha256: [1])
        )
        return try Roster(
            programme: programme ?? self.programme,
            version: version,
            issued: issued,
            expires: issued + days * Self.day,
            departments: [department],
            clinicians: clinicians ?? [try clinician()],
            sides: [city, provider]
        )
    }

    func clinician() throws -> ClinicianEntry {
        ClinicianEntry(
            identity: keys.clinician.publicKey,
            name: "Ada Flores",
            role: .licensedClinician,
            licence: try Licence(kind: "LCSW", expires: Self.now + 300 * Self.day),
            engagements: [try Engagement(from: Self.now - Self.day)],
            departments: [try DepartmentName("Harbor")]
        )
    }

    func rules() throws -> PolicyRules {
        var rules = PolicyRules.preset
        // As on the day on which the known documents were written.
        rules.limits = LimitsReference(id: "us-ct", version: 2)
        rules.cells = [PolicyCell(name: try CellName("Coast"), departments: [try DepartmentName("Harbor")])]
        return rules
    }

    func policy(
        version: UInt64 = 1, issued: Instant = now, rules: PolicyRules? = nil, programme: ProgrammeID? = nil
    ) throws -> PolicyDocument {
        try PolicyDocument(
            programme: programme ?? self.programme,
            version: version,
            issued: issued,
            expires: issued + 365 * Self.day,
            rules: try rules ?? self.rules()
        )
    }

    func rounds(
        version: UInt64 = 1,
        issued: Instant = now,
        officers: UInt32 = 90,
        replacements: UInt32 = 0,
        firstCards: PeriodID = PeriodID(containing: now),
        tokenKeys: [UInt8] = [1, 2, 3],
        programme: ProgrammeID? = nil
    ) throws -> Rounds {
        let cell = try CellName("Coast")
        let quarter = PeriodID(containing: Self.now)
        let year = try CodeYear(first: firstCards, last: firstCards.next.next.next, officers: officers, replacements: replacements)
        return try Rounds(
            programme: programme ?? self.programme,
            version: version,
            issued: issued,
            expires: issued + 365 * Self.day,
            cells: [RoundsCell(name: cell, departments: [DepartmentName("Harbor")], years: [year])],
            bookingPeriods: [
                BookingPeriod(period: quarter, key: Keys.token(tokenKeys[0])),
                BookingPeriod(period: quarter.next, key: Keys.token(tokenKeys[1])),
            ],
            checkIns: [
                CheckInRound(
                    period: quarter,
                    tokenKeys: [CellKey(cell: cell, key: Keys.token(tokenKeys[2]))],
                    departmentKey: Keys.sealing(11),
                    providerKey: Keys.sealing(12)
                )
            ]
        )
    }

    func timestamp(
        version: UInt64 = 1,
        issued: Instant = now,
        charter: Charter? = nil,
        roster: Roster? = nil,
        policy: PolicyDocument? = nil,
        rounds: Rounds? = nil,
        programme: ProgrammeID? = nil
    ) throws -> Timestamp {
        try Timestamp(
            programme: programme ?? self.programme,
            version: version,
            issued: issued,
            expires: issued + 7 * Self.day,
            charter: (charter ?? self.charter).pin,
            roster: try roster ?? self.roster(),
            policy: try policy ?? self.policy(),
            rounds: try rounds ?? self.rounds()
        )
    }

    /// A bundle in which everything is right, apart from what the test puts in.
    func bundle(
        charters: [Blob]? = nil,
        roster: Roster? = nil,
        policy: PolicyDocument? = nil,
        rounds: Rounds? = nil,
        timestamp: Timestamp? = nil,
        clinical: SigningKey? = nil
    ) throws -> TrustBundle {
        let clinical = clinical ?? keys.clinical
        let roster = try roster ?? self.roster()
        let policy = try policy ?? self.policy()
        let rounds = try rounds ?? self.rounds()
        let timestamp = try timestamp ?? self.timestamp(roster: roster, policy: policy, rounds: rounds)
        return TrustBundle(
            charters: try charters ?? [SignedDocument(charter, signedBy: [keys.clinical, keys.sponsor]).blob],
            roster: try SignedDocument(roster, signedBy: [clinical]).blob,
            policy: try SignedDocument(policy, signedBy: [clinical, keys.sponsor]).blob,
            rounds: try SignedDocument(rounds, signedBy: [clinical]).blob,
            timestamp: try SignedDocument(timestamp, signedBy: [keys.provider]).blob
        )
    }

    func trusted(_ bundle: TrustBundle? = nil) throws -> (programme: TrustedProgramme, pins: TrustPins) {
        try TrustEvaluator.firstContact(try bundle ?? self.bundle(), programme: programme, now: Self.now)
    }
}

extension Timestamp {
    init(
        programme: ProgrammeID,
        version: UInt64,
        issued: Instant,
        expires: Instant,
        charter: Pin,
        roster: Roster,
        policy: PolicyDocument,
        rounds: Rounds
    ) throws {
        try self.init(
            programme: programme,
            version: version,
            issued: issued,
            expires: expires,
            charter: charter,
            roster: roster.pin,
            policy: policy.pin,
            rounds: rounds.pin
        )
    }
}

/// Expects exactly this refusal.
func expectRefusal<Value>(
    _ code: TrustError.Code,
    _ document: DocumentKind?,
    sourceLocation: SourceLocation = #_sourceLocation,
    _ body: () throws -> Value
) {
    #expect(throws: TrustError(code, document), sourceLocation: sourceLocation) { _ = try body() }
}
