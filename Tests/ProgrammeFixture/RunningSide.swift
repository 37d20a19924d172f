// One side on disk, with its real store, keys and certificate; only TLS and sockets are left out.

import DepartmentSide
public import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import ProviderSide
public import ServerCore
public import ServiceAPI
import Sodium
import Synchronization
import TestSupport
public import Trust
import Wire

/// What was logged, all of it.
public final class LogBook: Sendable {
    private let text = Mutex<[String]>([])

    public var lines: [String] { text.withLock { $0 } }

    var logger: Logger {
        Logger(label: "test") { [self] label in CoarseLogHandler(label: label) { line in self.text.withLock { $0.append(line) } } }
    }
}

/// The server while it runs.
final class Reporter: Sendable {
    private let server = Mutex<SideServer?>(nil)

    func withLock<Result: Sendable>(_ body: (inout sending SideServer?) -> sending Result) -> Result { server.withLock(body) }
}

/// A home with an opened database. `client` answers once the side runs.
public struct RunningSide: Sendable {
    public let side: Side
    public let log: LogBook
    let entry: SideEntry
    let reporter = Reporter()
    let directory: TemporaryDirectory

    init(_ role: SideRole, clock: SettableClock) async throws {
        directory = try TemporaryDirectory()
        log = LogBook()
        let configuration = ServerConfiguration(
            role: role, listen: try ListenAddress("127.0.0.1:0"), address: try SideAddress("https://\(role.rawValue).example"))
        let schema: Schema = role == .department ? .department : .provider
        let now = Date(timeIntervalSince1970: Double(clock.now.seconds))
        let home = try ServerHome.create(directory.url.appendingPathComponent("home"), configuration, schema: schema, now: now)
        if role == .provider { try TokenKeys.shared.get().copy(to: home) }
        side = try await Side(home, schema: schema, log: log.logger, now: { clock.now })
        entry = try SideEntry(
            role: role,
            addresses: [configuration.address],
            signingKey: side.key.publicKey,
            certificate: try CertificateFolder(home).current
        )
    }

    /// This side's key of the check-in round that runs when the programme begins.
    func roundKey() throws -> SealingPublicKey {
        try RoundKeyring(side.home).publicKeys(of: [PeriodID(containing: Programme.start)])[0].key
    }

    /// Has the server write what it counted, as it does once a day and when it stops.
    public func reportRequests() { reporter.withLock { $0?.reportRequests() } }

    /// Makes a backup while the side runs, and another home from it, beside this one.
    public func backUpAndRestore() async throws {
        let backup = folder.appendingPathComponent("backup")
        let now = Date(timeIntervalSince1970: Double(side.now().seconds))
        try await Backup.make(of: side.home, into: backup, schema: side.database.schema, now: now)
        _ = try await Restore.make(folder.appendingPathComponent("restored"), from: backup, schema: side.database.schema) { _ in }
    }

    /// Everything this side keeps: database, write-ahead log, home, and what was made of them.
    public var folder: URL { directory.url }

    func run(_ body: @escaping @Sendable (any TestClientProtocol) async throws -> Void) async throws {
        let server = side.role == .department ? Department(side).server() : ProviderServer(side).server()
        reporter.withLock { $0 = server }
        try await server.plainApplication().test(.router) { try await body($0) }
    }
}

/// The network as it should be: each request reaches the side at that address, which shows the certificate that the roster names.
public struct HonestTransport: Transport {
    struct Door: Sendable {
        let entry: SideEntry
        let client: any TestClientProtocol
    }

    let doors: [Door]

    public func send(
        _ request: TransportRequest, to address: SideAddress, identity: ServerIdentity
    ) async throws(ServiceError) -> TransportAnswer {
        guard let door = doors.first(where: { $0.entry.addresses.contains(address) }) else { throw .unreachable }
        if case .pinned(let known) = identity, !known.contains(door.entry.certificate) { throw .wrongCertificate }
        var headers = HTTPFields()
        for header in request.headers {
            guard let name = HTTPField.Name(header.name) else { throw .unreachable }
            headers.append(HTTPField(name: name, value: header.value))
        }
        do {
            let response = try await door.client.executeRequest(
                uri: request.path,
                method: HTTPRequest.Method(rawValue: request.method) ?? .get,
                headers: headers,
                body: ByteBuffer(bytes: request.body)
            )
            return TransportAnswer(
                status: response.status.code,
                contentType: response.headers[.contentType] ?? "",
                body: Array(response.body.readableBytesView),
                retryAfter: response.headers[.retryAfter].flatMap { Int($0) }
            )
        } catch {
            throw .unreachable
        }
    }
}

extension RunningSide {
    /// The documents as this side serves them.
    public var bundle: TrustBundle {
        get throws { try side.trust.founded().bundle }
    }
}
