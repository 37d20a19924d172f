// A small programme for the tests, and everybody's requests for it.

import Foundation
import Policies
import Sodium
import Testing
import Tokens
import Trust
import Wire

@testable import AuthorityDesk

struct TestProgramme {
    /// 21 October 2026, 12:00 UTC.
    static let now = Instant(seconds: 1_792_584_000)

    static let yaml = """
        programme: River Support
        contact: Helen, 555-0142
        time_zone: America/New_York
        signers:
          - { name: Helen, role: clinical }
          - { name: Council, role: sponsor }
        departments:
          - { name: Millbrook, officers: 24, cell: towns }
          - { name: Eastport, officers: 90, cell: towns }
          - { name: Chapel Hill, officers: 9, cell: hill }
        clinicians:
          - { name: Ana, role: licensed, licence: LCSW, licensed_until: 2028-06-30, languages: [en, es] }
          - { name: Joan, role: intern, supervisor: Ana, from: 2026-09-01, until: 2027-05-31 }
        """

    let file: ProgrammeFile
    let clinical: SigningKey
    let sponsor: SigningKey
    let ana: SigningKey
    let joan: SigningKey
    let department: SideRequest
    let provider: SideRequest
    let departmentKey: SigningKey
    let providerKey: SigningKey
    private let shares: [SideRole: [PeriodID: SealingPublicKey]]
    private let certificates: [SideRole: [UInt8]] = [.department: [1, 2, 3], .provider: [4, 5, 6]]

    /// - Parameters:
    ///   - checkInKeys: in all, dealt out over the quarters one by one.
    ///   - bookingKeys: by quarter, where a test issues tokens under them.
    init(
        yaml: String = yaml,
        checkInKeys: Int = 10,
        firstPeriod: PeriodID = PeriodID(containing: now),
        periods: Int = 5,
        bookingKeys: [PeriodID: TokenPublicKey] = [:]
    ) throws {
        file = try ProgrammeFile(yaml: yaml, file: "programme.yaml")
        clinical = try .random()
        sponsor = try .random()
        ana = try .random()
        joan = try .random()
        departmentKey = try .random()
        providerKey = try .random()
        let years = Self.quarters(from: firstPeriod, 20)
        shares = Dictionary(
            uniqueKeysWithValues: try SideRole.allCases.map { role in
                (role, Dictionary(uniqueKeysWithValues: try years.map { ($0, try SealingKey.random().publicKey) }))
            })
        let quarters = Self.quarters(from: firstPeriod, periods)
        department = try Self.request(.department, quarters, key: departmentKey, shares[.department] ?? [:], [1, 2, 3])
        provider = try Self.request(
            .provider, quarters, key: providerKey, shares[.provider] ?? [:], [4, 5, 6], checkInKeys: checkInKeys, booking: bookingKeys)
    }

    static func quarters(from first: PeriodID, _ count: Int) -> [PeriodID] {
        (1..<count).reduce(into: [first]) { quarters, _ in quarters.append(quarters[quarters.count - 1].next) }
    }

    /// What the side's tool writes later: the same keys for the same quarters.
    func request(
        _ role: SideRole, from first: PeriodID, certificate: [UInt8]? = nil, booking: [PeriodID: TokenPublicKey] = [:]
    ) throws -> SideRequest {
        try Self.request(
            role, Self.quarters(from: first, 5), key: role == .department ? departmentKey : providerKey, shares[role] ?? [:],
            certificate ?? certificates[role] ?? [], checkInKeys: 10, booking: booking)
    }

    private static func request(
        _ role: SideRole, _ quarters: [PeriodID], key: SigningKey, _ shares: [PeriodID: SealingPublicKey], _ certificate: [UInt8],
        checkInKeys: Int = 0, booking: [PeriodID: TokenPublicKey] = [:]
    ) throws -> SideRequest {
        let isProvider = role == .provider
        return try SideRequest(
            role: role,
            issued: Self.now,
            addresses: [SideAddress(isProvider ? "agency.example:8443" : "support.city.example")],
            signingKey: key.publicKey,
            certificate: certificate,
            roundKeys: quarters.compactMap { quarter in shares[quarter].map { RoundKey(period: quarter, key: $0) } },
            bookingKeys: isProvider
                ? quarters.map { BookingPeriod(period: $0, key: try booking[$0] ?? Self.tokenKey(Int($0.number))) } : [],
            checkInKeys: isProvider
                ? (0..<checkInKeys).map { index in
                    let quarter = quarters[index % quarters.count]
                    return CheckInKey(period: quarter, key: try Self.tokenKey(Int(quarter.number) * 100 + index / quarters.count))
                } : []
        )
    }

    func signed(_ request: SideRequest) throws -> [UInt8] {
        try SignedDocument(request, signedBy: [request.role == .department ? departmentKey : providerKey]).bytes
    }

    /// Of the right form; nobody has its private half, since nothing is issued here.
    static func tokenKey(_ number: Int) throws -> TokenPublicKey {
        var bytes: [UInt8] = [0x30, 0x82, 0x01, 0x0a, 0x02, 0x82, 0x01, 0x01, 0x00, 0xff]
        bytes += [UInt8](repeating: 7, count: 250) + (0..<4).map { UInt8(truncatingIfNeeded: number >> (24 - 8 * $0)) } + [1]
        return try TokenPublicKey(bytes: bytes + [0x02, 0x03, 0x01, 0x00, 0x01])
    }

    var founder: CharterSigner {
        get throws { try CharterSigner(role: .clinical, key: clinical.publicKey, name: "Helen") }
    }

    func file(_ name: String, _ key: SigningKey) throws -> FoundingRequests.File {
        let request = try ClinicianRequest(issued: Self.now, identity: key.publicKey, name: name)
        return FoundingRequests.File(name: "\(name).request", bytes: try SignedDocument(request, signedBy: [key]).bytes)
    }

    var files: [FoundingRequests.File] {
        get throws {
            [
                FoundingRequests.File(name: "dept.request", bytes: try signed(department)),
                FoundingRequests.File(name: "prov.request", bytes: try signed(provider)),
                FoundingRequests.File(
                    name: "council.request",
                    bytes: try SignerRequest.signed(name: "Council", role: .sponsor, key: sponsor, now: Self.now).bytes
                ),
                try file("Ana", ana),
                try file("Joan", joan),
            ]
        }
    }

    func founded() throws -> Founding {
        let requests = try FoundingRequests(files, for: file, founder: founder)
        return try Founding(file, requests: requests, founder: clinical, now: Self.now)
    }

    /// Founded, and signed by everybody.
    func desk() throws -> DeskBundle {
        try DeskBundle(try founded().bundle.signed(by: sponsor, file: "bundle"), file: "bundle", now: Self.now)
    }

    /// With a timestamp of the provider side, as it is served.
    func stamped(_ bundle: TrustBundle, now: Instant) throws -> TrustBundle {
        func pin<Body: TrustDocument>(_ blob: Blob, _: Body.Type) throws -> Pin { try Unverified<Body>(blob).forItsSigner.body.pin }
        let stamp = try Timestamp(
            programme: try bundle.claimedProgramme(), version: 1, issued: now, expires: now + Timestamp.longestValidity,
            charter: try pin(bundle.charters[bundle.charters.count - 1], Charter.self), roster: try pin(bundle.roster, Roster.self),
            policy: try pin(bundle.policy, PolicyDocument.self), rounds: try pin(bundle.rounds, Rounds.self))
        var bundle = bundle
        bundle.timestamp = try SignedDocument(stamp, signedBy: [providerKey]).blob
        return bundle
    }
}

extension FoundingRequests {
    init(_ files: [File], for programme: ProgrammeFile, founder: CharterSigner) throws {
        try self.init(try HandedIn(files, for: programme), for: programme, founder: founder)
    }
}
