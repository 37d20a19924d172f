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
    private let departmentKey: SigningKey
    private let providerKey: SigningKey

    init(yaml: String = yaml, checkInKeys: Int = 10, firstPeriod: PeriodID = PeriodID(containing: now), periods: Int = 5) throws {
        file = try ProgrammeFile(yaml: yaml, file: "programme.yaml", now: Self.now)
        clinical = try .random()
        sponsor = try .random()
        ana = try .random()
        joan = try .random()
        departmentKey = try .random()
        providerKey = try .random()
        let quarters = (0..<periods).map { (0..<$0).reduce(firstPeriod) { period, _ in period.next } }
        department = try SideRequest(
            role: .department,
            issued: Self.now,
            addresses: [SideAddress("support.city.example")],
            signingKey: departmentKey.publicKey,
            certificate: [1, 2, 3],
            roundKeys: quarters.map { RoundKey(period: $0, key: try SealingKey.random().publicKey) }
        )
        provider = try SideRequest(
            role: .provider,
            issued: Self.now,
            addresses: [SideAddress("agency.example:8443")],
            signingKey: providerKey.publicKey,
            certificate: [4, 5, 6],
            roundKeys: quarters.map { RoundKey(period: $0, key: try SealingKey.random().publicKey) },
            bookingKeys: quarters.enumerated().map { BookingPeriod(period: $0.element, key: try Self.tokenKey($0.offset)) },
            checkInKeys: (0..<checkInKeys).map { try Self.tokenKey(100 + $0) }
        )
    }

    /// Of the right form; nobody has its private half, since nothing is issued here.
    static func tokenKey(_ number: Int) throws -> TokenPublicKey {
        var bytes: [UInt8] = [0x30, 0x82, 0x01, 0x0a, 0x02, 0x82, 0x01, 0x01, 0x00, 0xff]
        bytes += [UInt8](repeating: 7, count: 252) + [UInt8(truncatingIfNeeded: number >> 8), UInt8(truncatingIfNeeded: number), 1]
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
                FoundingRequests.File(name: "dept.request", bytes: try SignedDocument(department, signedBy: [departmentKey]).bytes),
                FoundingRequests.File(name: "prov.request", bytes: try SignedDocument(provider, signedBy: [providerKey]).bytes),
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
}
