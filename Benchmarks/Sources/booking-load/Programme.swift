// A programme as small as a load needs it: a department side set up with the real tool, and clinicians with open hours.

import Bookings
import Foundation
import Policies
import Scheduling
import ServerCore
import ServiceAPI
import Sodium
import Tokens
import Trust
import Wire

struct Programme {
    let port: Int
    let clinicians: [(identity: SigningKey, device: SigningKey)]
    let tokens: TokenSecretKey
    let keys: TokenKeySet
    private let clinical: SigningKey
    private let sponsor: SigningKey
    private let id: ProgrammeID
    private let issued: Instant

    /// Sets the department side up in `home` and imports a programme that names it.
    init(tool: URL, home: URL, port: Int, clinicians count: Int) throws {
        self.port = port
        clinicians = try (0..<count).map { _ in (try SigningKey.random(), try SigningKey.random()) }
        clinical = try SigningKey.random()
        sponsor = try SigningKey.random()
        tokens = try TokenSecretKey.random()
        let issued = Side.systemTime() - 3600
        self.issued = issued
        let address = "127.0.0.1:\(port)"
        try Command.run(
            tool, "init", "--role", "department", "--home", home.path, "--address", "https://\(address)", "--listen", address)
        let request = try Unverified<SideRequest>(Array(try Data(contentsOf: home.appending(path: "side.request"))))
            .verifiedAsSelfSigned().body
        let charter = try Charter(
            issued: issued, expires: issued + 1000 * 86_400, programmeName: "Three Rivers", contact: "860-555-0100",
            signers: [
                try CharterSigner(role: .clinical, key: clinical.publicKey, name: "Supervisor"),
                try CharterSigner(role: .sponsor, key: sponsor.publicKey, name: "Town"),
            ])
        id = try ProgrammeID(firstCharter: charter)
        let expires = issued + 300 * 86_400
        let roster = try Roster(
            programme: id, version: 1, issued: issued, expires: expires, departments: [try DepartmentName("harbor")],
            clinicians: try clinicians.enumerated().map { try Self.entry($0.element.identity, "Clinician \($0.offset)", issued) },
            sides: [try request.sideEntry(), try Self.provider()])
        let policy = try PolicyDocument(programme: id, version: 1, issued: issued, expires: expires, rules: .preset)
        let period = BookingPeriod(period: PeriodID(containing: Side.systemTime()), key: tokens.publicKey)
        let rounds = try Rounds(
            programme: id, version: 1, issued: issued, expires: expires, cells: [], bookingPeriods: [period], checkIns: [])
        keys = try TokenKeySet([.init(purpose: .booking, period: .booking(period.period), key: tokens.publicKey)])
        let bundle = TrustBundle(
            charters: [try SignedDocument(charter, signedBy: [clinical, sponsor]).blob],
            roster: try SignedDocument(roster, signedBy: [clinical]).blob,
            policy: try SignedDocument(policy, signedBy: [clinical, sponsor]).blob,
            rounds: try SignedDocument(rounds, signedBy: [clinical]).blob)
        let file = home.deletingLastPathComponent().appending(path: "programme.bundle")
        try JSONEncoder.service.encode(bundle).write(to: file)
        try Command.run(tool, "import", file.path, "--home", home.path)
    }

    /// What each clinician's device sends once: its certificate, and hours around the clock.
    func opening() throws -> [Prepared] {
        try clinicians.flatMap { clinician in
            let list = try DeviceList(
                programme: id, clinician: clinician.identity.publicKey, version: 1, issued: issued,
                devices: [try Device(clinician.device, of: clinician.identity.publicKey, in: id, label: "laptop", addedAt: issued)],
                subkeys: [])
            let hours = try OfferedHours(from: .midnight, to: .endOfDay, modalities: [.video], gridMinutes: 60)
            let rules = try AvailabilityRules(
                revision: 1, zone: .utc, offerings: [try SessionOffering(kind: .individual, purpose: .intake, durationMinutes: 60)],
                weekly: [try WeeklyRule(weekdays: .all, hours: hours)], limits: try BookingLimits(bufferAfterMinutes: 0))
            let signed = try SignedAvailability(signing: rules, of: clinician.identity.publicKey, with: clinician.device)
            return [
                try Prepared(
                    PutKeys.self, KeysRequest(list: try SignedDocument(list, signedBy: [clinician.identity]).blob), by: clinician.identity),
                try Prepared(
                    PutAvailability.self, AvailabilityRequest(rules: Blob(signed.canonicalBytes)), by: clinician.device),
            ]
        }
    }

    private static func entry(_ identity: SigningKey, _ name: String, _ issued: Instant) throws -> ClinicianEntry {
        ClinicianEntry(
            identity: identity.publicKey, name: name, role: .licensedClinician,
            licence: try Licence(kind: "LCSW", expires: issued + 1000 * 86_400),
            engagements: [try Engagement(from: issued - 10 * 86_400)], departments: [try DepartmentName("harbor")])
    }

    private static func provider() throws -> SideEntry {
        try SideEntry(
            role: .provider, addresses: [try SideAddress("https://provider.example")], signingKey: try SigningKey.random().publicKey,
            certificate: Digest(sha256: [1]))
    }
}
