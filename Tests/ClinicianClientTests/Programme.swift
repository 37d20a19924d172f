// A small programme for the tests: its signers, its token key, its clinicians. RSA keys take long to make, so there is one.

import Policies
import Sodium
import Testing
import Tokens
import Trust
import Wire

struct Programme {
    /// 2026-11-25T12:00:00Z, a Wednesday, unless a test of the built tool, whose clock is the machine's, needs another time.
    @TaskLocal static var now = Instant(seconds: 1_795_608_000)
    static let day: Int64 = 86_400
    private static let secret = Result { try TokenSecretKey.random() }
    private static let later = Result { try TokenSecretKey.random() }
    private static let stranger = Result { try TokenSecretKey.random() }

    private let clinical: SigningKey
    private let sponsor: SigningKey
    private let department: SigningKey
    private let provider: SigningKey
    private let charter: Charter
    let id: ProgrammeID
    let millbrook: DepartmentName
    let eastport: DepartmentName
    private let address: SideAddress?

    /// - Parameter address: of both sides; without it each has one of its own.
    init(address: SideAddress? = nil) throws {
        self.address = address
        clinical = try .random()
        sponsor = try .random()
        department = try .random()
        provider = try .random()
        charter = try Charter(
            issued: Self.now - Self.day,
            expires: Self.now + 900 * Self.day,
            programmeName: "River Support",
            contact: "555-0142",
            signers: [
                CharterSigner(role: .clinical, key: clinical.publicKey, name: "Helen"),
                CharterSigner(role: .sponsor, key: sponsor.publicKey, name: "Council"),
            ]
        )
        id = try ProgrammeID(firstCharter: charter)
        millbrook = try DepartmentName("Millbrook")
        eastport = try DepartmentName("Eastport")
    }

    /// A licensed social worker for both departments, for as long as the roster lasts.
    func clinician(
        _ identity: SigningPublicKey, name: String = "Dana Rivera", licensedUntil: Instant? = nil
    ) throws -> ClinicianEntry {
        ClinicianEntry(
            identity: identity,
            name: name,
            role: .licensedClinician,
            licence: try Licence(kind: "LCSW", expires: licensedUntil ?? Self.now + 700 * Self.day),
            engagements: [try Engagement(from: Self.now - 100 * Self.day)],
            departments: [millbrook, eastport]
        )
    }

    /// The published keys of a clinician for whom no state was made.
    func keys(of identity: SigningKey) throws -> Blob {
        let list = try DeviceList(
            programme: id, clinician: identity.publicKey, version: 1, issued: Self.now,
            devices: [Device(try .random(), of: identity.publicKey, in: id, label: "device", addedAt: Self.now - Self.day)],
            subkeys: [
                EncryptionSubkey(
                    key: try SealingKey.random().publicKey, span: try Span(start: Self.now - Self.day, end: Self.now + 90 * Self.day))
            ])
        return try SignedDocument(list, signedBy: [identity]).blob
    }

    /// What differs from the usual.
    struct Terms: Sendable {
        var pilot: Span?
        /// Services that officers can be handed off to.
        var directory: [ServiceResource] = []
        /// Of the department side.
        var certificate: UInt8 = 1
        var roundsVersion: UInt64 = 1
        /// The quarters that the rounds name: the present one, and any later one with the other key.
        var periods = [PeriodID(containing: Programme.now)]
    }

    func bundle(_ clinicians: [ClinicianEntry], version: UInt64 = 1, _ terms: Terms = Terms()) throws -> TrustBundle {
        let issued = Self.now - Self.day
        let expires = Self.now + 300 * Self.day
        let roster = try Roster(
            programme: id, version: version, issued: issued, expires: expires, departments: [millbrook, eastport], clinicians: clinicians,
            sides: [try side(.department, department, terms.certificate), try side(.provider, provider, 2)]
        )
        var rules = PolicyRules.preset
        rules.pilot = terms.pilot
        rules.directory = terms.directory
        // So that `today` shows them.
        for (level, measure) in [
            (ProgrammeLevel.clinician, Measure.notesSigned), (.clinician, .followUpsKept), (.supervisor, .notesAnswered),
        ] {
            rules.levels[level, measure] = 80
        }
        let policy = try PolicyDocument(programme: id, version: terms.pilot == nil ? 1 : 2, issued: issued, expires: expires, rules: rules)
        let rounds = try Rounds(
            programme: id, version: terms.roundsVersion, issued: issued, expires: expires, cells: [],
            bookingPeriods: try terms.periods.map { BookingPeriod(period: $0, key: try Self.secret(of: $0).publicKey) }, checkIns: []
        )
        return TrustBundle(
            charters: [try SignedDocument(charter, signedBy: [clinical, sponsor]).blob],
            roster: try SignedDocument(roster, signedBy: [clinical]).blob,
            policy: try SignedDocument(policy, signedBy: [clinical, sponsor]).blob,
            rounds: try SignedDocument(rounds, signedBy: [clinical]).blob
        )
    }

    /// The same documents with the provider side's timestamp of that moment, without which no client believes that time has passed.
    func stamped(_ bundle: TrustBundle, at issued: Instant) throws -> TrustBundle {
        func pin<Document: ProgrammeDocument>(_ type: Document.Type, _ blob: Blob) throws -> Pin {
            let body = try Unverified<Document>(blob).forItsSigner.body
            return Pin(version: body.version, digest: Digest(of: body))
        }
        let timestamp = try Timestamp(
            programme: id, version: UInt64(issued.seconds), issued: issued, expires: issued + Timestamp.longestValidity,
            charter: Pin(version: charter.version, digest: Digest(of: charter)), roster: pin(Roster.self, bundle.roster),
            policy: pin(PolicyDocument.self, bundle.policy), rounds: pin(Rounds.self, bundle.rounds))
        var stamped = bundle
        stamped.timestamp = try SignedDocument(timestamp, signedBy: [provider]).blob
        return stamped
    }

    private func side(_ role: SideRole, _ key: SigningKey, _ certificate: UInt8) throws -> SideEntry {
        try SideEntry(
            role: role, addresses: [address ?? SideAddress(host: "\(role.rawValue).example")], signingKey: key.publicKey,
            certificate: Digest(sha256: [certificate])
        )
    }

    private static func secret(of period: PeriodID) throws -> TokenSecretKey {
        try period == PeriodID(containing: now) ? secret.get() : later.get()
    }

    /// A token for a booking key, issued under the key that the rounds name or under one that they do not.
    static func token(for owner: SigningPublicKey, isGenuine: Bool = true) throws -> Blob {
        let secret = try isGenuine ? secret.get() : stranger.get()
        let period = TokenPeriod.booking(PeriodID(containing: now))
        let keys = try TokenKeySet([TokenKeySet.Entry(purpose: .booking, period: period, key: secret.publicKey)])
        let pending = try PendingToken(purpose: .booking, period: period, boundTo: owner, keys: keys)
        return Blob(try pending.finish(try TokenIssuer.issue(pending.request, key: secret)).bytes)
    }
}
