// The authority's part, as small as it can be: documents that name the servers which wrote the requests.

import Foundation
import Policies
import ServerCore
import ServiceAPI
import Sodium
import Tokens
import Trust
import Wire

struct TestFounding: Sendable {
    let clinical: SigningKey
    let sponsor: SigningKey
    let clinician: SigningKey
    let device: SigningKey
    let deviceSeed: [UInt8]

    /// Signs the booking tokens of programmes without a provider side. Made once, since RSA keys take long to make.
    static let tokenKey = Result { try TokenSecretKey.random() }

    init() throws {
        clinical = try SigningKey.random()
        sponsor = try SigningKey.random()
        clinician = try SigningKey.random()
        deviceSeed = try Randomness.bytes(SigningKey.seedLength)
        var seed = deviceSeed
        device = try SigningKey(seed: try SecretBytes(wiping: &seed))
    }

    /// - Parameters:
    ///   - department: the `side.request` of the department side; a side that is missing is made up.
    ///   - codes: how many codes the rounds say were printed.
    ///   - tokens: whether the rounds name `tokenKey`, where no provider side brings keys.
    ///   - round: a check-in round for the one cell, with cards from its quarter on.
    func bundle(
        department: URL?, provider: URL?, singleOperator: Bool = false, codes: Int = 0, tokens: Bool = false,
        round: CheckInRound? = nil, now: Instant
    ) throws -> TrustBundle {
        let issued = now - 3600
        let charter = try Charter(
            issued: issued,
            expires: issued + 1000 * 86_400,
            programmeName: "Three Rivers",
            contact: "860-555-0100",
            signers: [
                try CharterSigner(role: .clinical, key: clinical.publicKey, name: "Supervisor"),
                try CharterSigner(role: .sponsor, key: sponsor.publicKey, name: "Town"),
            ]
        )
        let programme = try ProgrammeID(firstCharter: charter)
        let provided = try provider.map(Self.request)
        let roster = try Roster(
            programme: programme,
            version: 1,
            issued: issued,
            expires: issued + 300 * 86_400,
            departments: [try DepartmentName("harbor")],
            clinicians: [try entry(issued)],
            sides: [
                try department.map { try Self.request($0).sideEntry() } ?? Self.madeUp(.department),
                try provided.map { try $0.sideEntry() } ?? Self.madeUp(.provider),
            ]
        )
        var rules = PolicyRules.preset
        rules.singleOperator = singleOperator
        if round != nil {
            rules.minimumBatch = PolicyRules.minimumBatchFloor
            rules.cells = [PolicyCell(name: try CellName("harbor"), departments: [try DepartmentName("harbor")])]
        }
        let policy = try PolicyDocument(
            programme: programme, version: 1, issued: issued, expires: issued + 300 * 86_400, rules: rules)
        let rounds = try Rounds(
            programme: programme, version: 1, issued: issued, expires: issued + 300 * 86_400,
            cells: codes > 0 ? [try Self.cell(codes, round?.period.start ?? now)] : [],
            bookingPeriods: try provided?.bookingKeys ?? (tokens ? Self.bookingPeriods(now) : []),
            checkIns: round.map { [$0] } ?? [])
        return TrustBundle(
            charters: [try SignedDocument(charter, signedBy: [clinical, sponsor]).blob],
            roster: try SignedDocument(roster, signedBy: [clinical]).blob,
            policy: try SignedDocument(policy, signedBy: [clinical, sponsor]).blob,
            rounds: try SignedDocument(rounds, signedBy: [clinical]).blob
        )
    }

    private static func bookingPeriods(_ now: Instant) throws -> [BookingPeriod] {
        [BookingPeriod(period: PeriodID(containing: now), key: try tokenKey.get().publicKey)]
    }

    private static func cell(_ codes: Int, _ now: Instant) throws -> RoundsCell {
        let quarter = PeriodID(containing: now)
        let year = try CodeYear(first: quarter, last: quarter.next.next.next, officers: UInt32(codes))
        return try RoundsCell(name: try CellName("harbor"), departments: [try DepartmentName("harbor")], years: [year])
    }

    /// The codes as the provider side imports them.
    func registers(_ codes: [EligibilityCode], of bundle: TrustBundle, now: Instant) throws -> Data {
        guard let first = bundle.charters.first else { throw TrustError(.malformed) }
        let quarter = PeriodID(containing: now)
        let register = try CodeRegister(
            programme: try ProgrammeID(firstCharter: try Unverified<Charter>(first).forItsSigner.body), cell: try CellName("harbor"),
            first: quarter, last: quarter.next.next.next, codes: codes.map(\.digest))
        return try JSONEncoder().encode(CodeRegisters(registers: [try SignedDocument(register, signedBy: [clinical]).blob]))
    }

    func write(_ bundle: TrustBundle, to file: URL) throws { try JSONEncoder.service.encode(bundle).write(to: file) }

    func deviceList(of bundle: TrustBundle, issued: Instant) throws -> Blob {
        guard let first = bundle.charters.first else { throw TrustError(.malformed) }
        let programme = try ProgrammeID(firstCharter: try Unverified<Charter>(first).forItsSigner.body)
        let list = try DeviceList(
            programme: programme, clinician: clinician.publicKey, version: 1, issued: issued,
            devices: [try Device(device, of: clinician.publicKey, in: programme, label: "laptop", addedAt: issued)], subkeys: [])
        return try SignedDocument(list, signedBy: [clinician]).blob
    }

    private func entry(_ issued: Instant) throws -> ClinicianEntry {
        ClinicianEntry(
            identity: clinician.publicKey, name: "Ana Reyes", role: .licensedClinician,
            licence: try Licence(kind: "LCSW", expires: issued + 1000 * 86_400),
            engagements: [try Engagement(from: issued - 10 * 86_400)], departments: [try DepartmentName("harbor")])
    }

    private static func request(_ file: URL) throws -> SideRequest {
        try Unverified<SideRequest>(Array(try Data(contentsOf: file))).verifiedAsSelfSigned().body
    }

    private static func madeUp(_ role: SideRole) throws -> SideEntry {
        try SideEntry(
            role: role, addresses: [try SideAddress("https://\(role.rawValue).example")], signingKey: try SigningKey.random().publicKey,
            certificate: Digest(sha256: [1]))
    }
}
