// A provider side with a founded programme, on disk, with a clock that stands still until a test moves it.

import Foundation
import Logging
import Policies
import ServerCore
import Sodium
import Synchronization
import TestSupport
import Testing
import Tokens
import Trust
import Wire

@testable import ProviderSide

/// RSA keys take long to make, so these are made once.
enum SharedKeys {
    private static let made = Result { try (0..<5).map { _ in try TokenSecretKey.random() } }

    static func secret(_ index: Int) throws -> TokenSecretKey { try made.get()[index] }
}

final class Clock: Sendable {
    private let instant: Mutex<Instant>

    init(_ now: Instant) { instant = Mutex(now) }

    var now: Instant {
        get { instant.withLock { $0 } }
        set { instant.withLock { $0 = newValue } }
    }
}

/// What was logged, all of it.
final class LogBook: Sendable {
    private let text = Mutex<[String]>([])

    var lines: [String] { text.withLock { $0 } }

    var logger: Logger {
        Logger(label: "test") { [self] label in CoarseLogHandler(label: label) { line in self.text.withLock { $0.append(line) } } }
    }
}

struct Fixture {
    static let start = Instant(seconds: 1_795_564_800)  // 2026-11-25T00:00:00Z
    static let quarter = PeriodID(containing: start)

    let directory: TemporaryDirectory
    let home: ServerHome
    let keyring: TokenKeyring
    let clock = Clock(start)
    let book = LogBook()
    let clinical: SigningKey
    let sponsor: SigningKey
    let side: Side
    let river: CellName
    let hill: CellName
    let charter: Charter
    let programme: ProgrammeID

    /// A home as `respite-server init` makes it; no programme yet.
    /// - Parameter river: the name of the cell in which codes are taken in.
    init(river name: String = "River towns") async throws {
        directory = try TemporaryDirectory()
        let configuration = ServerConfiguration(
            role: .provider,
            listen: try ListenAddress("127.0.0.1:0"),
            address: try SideAddress("https://provider.example")
        )
        let folder = directory.url.appendingPathComponent("home")
        let now = Date(timeIntervalSince1970: Double(Self.start.seconds))
        home = try ServerHome.create(folder, configuration, schema: .provider, now: now)
        keyring = TokenKeyring(home)
        for index in 0..<5 { _ = try keyring.keep(try SharedKeys.secret(index)) }
        clinical = try SigningKey.random()
        sponsor = try SigningKey.random()
        river = try CellName(name)
        hill = try CellName("Hill towns")
        let clock = clock
        side = try await Side(home, schema: .provider, log: book.logger, now: { clock.now })
        charter = try Charter(
            issued: Self.start,
            expires: Self.start + 1000 * 86_400,
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

    /// With the programme imported and `codes` for the river towns taken in.
    static func founded(codes: [EligibilityCode] = [], river: String = "River towns") async throws -> Fixture {
        let fixture = try await Fixture(river: river)
        try await fixture.side.trust.install(try fixture.bundle())
        if !codes.isEmpty {
            let file = try fixture.file([try fixture.register(codes)])
            #expect(try await CodeImport(fixture.side).run(file) == codes.count)
        }
        return fixture
    }

    func bundle(roundsVersion: UInt64 = 1, providerKey: SigningPublicKey? = nil) throws -> TrustBundle {
        TrustBundle(
            charters: [try SignedDocument(charter, signedBy: [clinical, sponsor]).blob],
            roster: try SignedDocument(try roster(providerKey ?? side.key.publicKey), signedBy: [clinical]).blob,
            policy: try SignedDocument(try policy(), signedBy: [clinical, sponsor]).blob,
            rounds: try SignedDocument(try rounds(version: roundsVersion), signedBy: [clinical]).blob
        )
    }

    private func roster(_ providerKey: SigningPublicKey) throws -> Roster {
        try Roster(
            programme: programme,
            version: 1,
            issued: Self.start,
            expires: Self.start + 365 * 86_400,
            departments: [try DepartmentName("Harbor"), try DepartmentName("Ridge")],
            clinicians: [],
            sides: [
                try SideEntry(
                    role: .department,
                    addresses: [try SideAddress("https://city.example")],
                    signingKey: try SigningKey.random().publicKey,
                    certificate: Digest(sha256: [1])
                ),
                try SideEntry(
                    role: .provider,
                    addresses: [home.configuration.address],
                    signingKey: providerKey,
                    certificate: try CertificateFolder(home).current
                ),
            ]
        )
    }

    private func policy() throws -> PolicyDocument {
        var rules = PolicyRules.preset
        rules.cells = [
            PolicyCell(name: river, departments: [try DepartmentName("Harbor")]),
            PolicyCell(name: hill, departments: [try DepartmentName("Ridge")]),
        ]
        return try PolicyDocument(
            programme: programme,
            version: 1,
            issued: Self.start,
            expires: Self.start + 365 * 86_400,
            rules: rules
        )
    }

    /// Keys 0 to 2 are booking keys of the quarter before, this one and the next; 3 and 4 are this round's check-in keys.
    /// - Parameter roundKey: in the place of this side's own key of the round.
    func rounds(version: UInt64 = 1, roundKey: SealingPublicKey? = nil) throws -> Rounds {
        let quarters = [Self.quarter.previous, Self.quarter, Self.quarter.next]
        let year = try CodeYear(first: Self.quarter, last: Self.quarter.next.next.next, officers: 80, replacements: 10)
        return try Rounds(
            programme: programme,
            version: version,
            issued: Self.start,
            expires: Self.start + 365 * 86_400,
            cells: [
                try RoundsCell(name: river, departments: [try DepartmentName("Harbor")], years: [year]),
                try RoundsCell(name: hill, departments: [try DepartmentName("Ridge")], years: [year]),
            ],
            bookingPeriods: try quarters.enumerated().map {
                BookingPeriod(period: $0.element, key: try SharedKeys.secret($0.offset).publicKey)
            },
            checkIns: [
                CheckInRound(
                    period: Self.quarter,
                    tokenKeys: [
                        CellKey(cell: river, key: try SharedKeys.secret(3).publicKey),
                        CellKey(cell: hill, key: try SharedKeys.secret(4).publicKey),
                    ],
                    departmentKey: try SealingKey.random().publicKey,
                    providerKey: try roundKey ?? RoundKeyring(home).publicKeys(of: [Self.quarter])[0].key
                )
            ]
        )
    }

    func register(
        _ codes: [EligibilityCode],
        cell: CellName? = nil,
        first: PeriodID = quarter,
        last: PeriodID = quarter.next.next.next,
        programme: ProgrammeID? = nil
    ) throws -> CodeRegister {
        try CodeRegister(
            programme: programme ?? self.programme,
            cell: cell ?? river,
            first: first,
            last: last,
            codes: codes.map(\.digest)
        )
    }

    func file(_ registers: [CodeRegister], signedBy signers: [SigningKey]? = nil) throws -> [UInt8] {
        let blobs = try registers.map { try SignedDocument($0, signedBy: signers ?? [clinical]).blob }
        return Array(try JSONEncoder().encode(CodeRegisters(registers: blobs)))
    }
}
