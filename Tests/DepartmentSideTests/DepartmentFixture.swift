// A founded department side on disk, behind its real router, with a clock that stands still.

import Bookings
import Envelope
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import Policies
import Scheduling
import ServerCore
import ServiceAPI
import Sodium
import Synchronization
import TestSupport
import Testing
import Tokens
import Trust
import Wire

@testable import DepartmentSide

final class Clock: Sendable {
    private let instant: Mutex<Instant>

    init(_ now: Instant) { instant = Mutex(now) }

    var now: Instant {
        get { instant.withLock { $0 } }
        set { instant.withLock { $0 = newValue } }
    }
}

/// Everything that was logged.
final class LogBook: Sendable {
    private let text = Mutex<[String]>([])

    var lines: [String] { text.withLock { $0 } }

    var logger: Logger {
        Logger(label: "test") { [self] label in CoarseLogHandler(label: label) { line in self.text.withLock { $0.append(line) } } }
    }
}

struct DepartmentFixture: Sendable {
    static let issued = monday - 86_400
    /// One RSA key for all tests, since they take long to make.
    private static let tokenKey = Result { try TokenSecretKey.random() }

    let directory: TemporaryDirectory
    let clock = Clock(monday)
    let book = LogBook()
    let side: Side
    let department: Department
    let clinical: SigningKey
    let sponsor: SigningKey
    let cast: Cast
    let colleague: Cast
    /// Of the roster, and not here yet: no device, no hours.
    let third: Cast
    let charter: Charter
    let programme: ProgrammeID

    /// With the programme imported and both clinicians' devices and hours published.
    init() async throws {
        directory = try TemporaryDirectory()
        let configuration = ServerConfiguration(
            role: .department,
            listen: try ListenAddress("127.0.0.1:0"),
            address: try SideAddress("https://127.0.0.1:8443")
        )
        let home = try ServerHome.create(
            directory.url.appendingPathComponent("home"), configuration, schema: .department,
            now: Date(timeIntervalSince1970: Double(monday.seconds)))
        let clock = clock
        side = try await Side(home, schema: .department, log: book.logger, now: { clock.now })
        department = Department(side)
        clinical = try SigningKey.random()
        sponsor = try SigningKey.random()
        cast = try Cast()
        colleague = try Cast()
        third = try Cast()
        charter = try Charter(
            issued: Self.issued,
            expires: Self.issued + 1000 * 86_400,
            programmeName: "Three Rivers",
            contact: "860-555-0100",
            signers: [
                try CharterSigner(role: .clinical, key: clinical.publicKey, name: "Supervisor"),
                try CharterSigner(role: .sponsor, key: sponsor.publicKey, name: "Town"),
            ],
            clinicalThreshold: 1
        )
        programme = try ProgrammeID(firstCharter: charter)
        try await side.trust.install(try bundle())
        for each in [cast, colleague] {
            _ = try await side.trust.accept(try devices(of: each))
            try await department.store.publish(try each.availability())
        }
    }

    func devices(of cast: Cast, version: UInt64 = 1, by signer: SigningKey? = nil) throws -> Blob {
        let list = try DeviceList(
            programme: programme, clinician: cast.clinician, version: version, issued: Self.issued,
            devices: [try Device(cast.device, of: cast.clinician, in: programme, label: "laptop", addedAt: Self.issued)], subkeys: [])
        return try SignedDocument(list, signedBy: [signer ?? cast.identity]).blob
    }

    func bundle(rosterVersion: UInt64 = 1, revoked: Cast? = nil, validity: Int64 = 365 * 86_400) throws -> TrustBundle {
        TrustBundle(
            charters: [try SignedDocument(charter, signedBy: [clinical, sponsor]).blob],
            roster: try SignedDocument(try roster(rosterVersion, revoked, validity), signedBy: [clinical]).blob,
            policy: try SignedDocument(try policy(), signedBy: [clinical, sponsor]).blob,
            rounds: try SignedDocument(try rounds(), signedBy: [clinical]).blob
        )
    }

    private func roster(_ version: UInt64, _ revoked: Cast?, _ validity: Int64) throws -> Roster {
        let harbor = try DepartmentName("harbor")
        func entry(_ cast: Cast, _ name: String) throws -> ClinicianEntry {
            ClinicianEntry(
                identity: cast.clinician, name: name, role: .licensedClinician,
                licence: try Licence(kind: "LCSW", expires: Self.issued + 1000 * 86_400),
                engagements: [try Engagement(from: Self.issued - 86_400)], departments: [harbor],
                revokedAt: revoked?.clinician == cast.clinician ? Self.issued : nil)
        }
        let home = side.home
        return try Roster(
            programme: programme,
            version: version,
            issued: Self.issued,
            expires: Self.issued + validity,
            departments: [harbor],
            clinicians: [try entry(cast, "Ana Reyes"), try entry(colleague, "Bo Lind"), try entry(third, "Cy Dove")],
            sides: [
                try SideEntry(
                    role: .department, addresses: [home.configuration.address], signingKey: side.key.publicKey,
                    certificate: try CertificateFolder(home).current, nextCertificate: try CertificateFolder(home).next),
                try SideEntry(
                    role: .provider, addresses: [try SideAddress("https://provider.example")],
                    signingKey: try SigningKey.random().publicKey, certificate: Digest(sha256: [1])),
            ]
        )
    }

    private func policy() throws -> PolicyDocument {
        try PolicyDocument(
            programme: programme, version: 1, issued: Self.issued, expires: Self.issued + 365 * 86_400, rules: .preset)
    }

    private func rounds() throws -> Rounds {
        try Rounds(
            programme: programme, version: 1, issued: Self.issued, expires: Self.issued + 365 * 86_400, cells: [],
            bookingPeriods: [BookingPeriod(period: PeriodID(containing: monday), key: try Self.tokenKey.get().publicKey)], checkIns: [])
    }

    /// A token for a booking key, issued as the provider would.
    func token(for booking: SigningPublicKey) throws -> [UInt8] {
        let keys = try TokenKeySet(try side.trust.founded().rounds)
        let period = TokenPeriod.booking(PeriodID(containing: monday))
        let pending = try PendingToken(purpose: .booking, period: period, boundTo: booking, keys: keys)
        return try pending.finish(try TokenIssuer.issue(pending.request, key: try Self.tokenKey.get())).bytes
    }

    /// Something that looks sealed from outside.
    func sealed(_ type: ObjectType, number: UInt32 = 0, bucket: SizeBucket = .kib1) throws -> Blob {
        let key = try SealingKey.random().publicKey
        let wrapped = try WrappedContentKey(bytes: try Randomness.bytes(WrappedContentKey.length))
        var writer = ByteWriter()
        writer.fixed(try Randomness.bytes(Nonce.length + KeyCommitment.length))
        writer.prefixed(try Randomness.bytes(bucket.rawValue))
        var reader = ByteReader(writer.bytes)
        let body = try CommittedCiphertext(from: &reader)
        return try SealedObject(
            type: type, recipient: type.namesRecipient ? key : nil, number: number, wrappedKey: wrapped, body: body
        ).blob
    }

    func request(_ cast: Cast, at start: Instant = wednesdayNine, payment: Payment? = nil) throws -> BookRequest {
        let intake = try sealed(.intake)
        let action = BookingChange.Action.book(
            try cast.terms(at: start), cancelKey: cast.cancel.publicKey, intake: Digest(sha256: intake.bytes), notice: 1)
        let change = BookingChange(booking: cast.officer.publicKey, sequence: 0, previous: nil, rosterVersion: 1, action: action)
        let signed = try SignedChange(signing: change, with: cast.officer)
        let token = try payment ?? .token(Blob(try token(for: cast.officer.publicKey)))
        return BookRequest(payment: token, change: Blob(signed.canonicalBytes), intake: intake)
    }

    func serve(_ body: @escaping @Sendable (Caller) async throws -> Void) async throws {
        let clock = clock
        try await department.server().plainApplication().test(.router) { try await body(Caller(client: $0, clock: clock)) }
    }
}

/// Sends calls as the tools do.
struct Caller: Sendable {
    let client: any TestClientProtocol
    let clock: Clock

    /// - Parameter key: `nil` for no signature.
    func send<Call: ServiceCall>(_ call: Call.Type, _ body: Call.Body, by key: SigningKey?) async throws -> TestResponse {
        let bytes = body is Nothing ? [] : Array(try JSONEncoder.service.encode(body))
        return try await send(
            call.route.method.rawValue, call.route.path, bytes, headers: try key.map { try sign(call.route, bytes, $0) } ?? [])
    }

    func send(
        _ method: String, _ path: String, _ body: [UInt8], headers: [(name: String, value: String)]
    ) async throws -> TestResponse {
        var fields = HTTPFields()
        for header in headers { fields.append(HTTPField(name: try #require(HTTPField.Name(header.name)), value: header.value)) }
        let method = try #require(HTTPRequest.Method(method))
        return try await client.execute(uri: path, method: method, headers: fields, body: body.isEmpty ? nil : ByteBuffer(bytes: body))
    }

    func sign(_ route: Route, _ body: [UInt8], _ key: SigningKey) throws -> [(name: String, value: String)] {
        try RequestSigner.sign(
            method: route.method.rawValue, path: route.path, side: .department, body: body, key: key, now: clock.now,
            nonce: try RequestNonce(bytes: try Randomness.bytes(RequestNonce.length)))
    }
}

extension TestResponse {
    func decoded<Value: Decodable>(_ type: Value.Type = Value.self) throws -> Value {
        try JSONDecoder().decode(Value.self, from: Data(body.readableBytesView))
    }

    var problem: Problem.Kind? { (try? decoded(Problem.self))?.kind }
}
