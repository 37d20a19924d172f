// A bare server: a home on disk, no programme, and a few routes of the tests' own.

import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import ServiceAPI
import Sodium
import Synchronization
import TestSupport
import Testing
import Trust
import Wire

@testable import ServerCore

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

extension Schema {
    /// A side with nothing of its own.
    static let bare = Schema(steps: [], invariants: [])
}

/// A failure whose description quotes the request, as those of other libraries may.
struct Indiscreet: Error, CustomStringConvertible {
    let description = "could not store officer 4711"
}

struct Fixture: Sendable {
    static let start = Instant(seconds: 1_795_435_200)

    let directory: TemporaryDirectory
    let home: ServerHome
    let clock = Clock(start)
    let book = LogBook()
    let side: Side

    init(role: SideRole = .department, address: String = "https://127.0.0.1:8443") async throws {
        directory = try TemporaryDirectory()
        home = try Self.home(in: directory, role: role, address: address)
        let clock = clock
        side = try await Side(home, schema: .bare, log: book.logger, now: { clock.now })
    }

    static func home(
        in directory: TemporaryDirectory, role: SideRole = .department, address: String = "https://127.0.0.1:8443"
    ) throws -> ServerHome {
        let configuration = ServerConfiguration(
            role: role, listen: try ListenAddress("127.0.0.1:0"), address: try SideAddress(address))
        return try ServerHome.create(directory.url.appendingPathComponent("home"), configuration, schema: .bare, now: Date())
    }

    func server(limits: RequestLimits = RequestLimits()) -> SideServer {
        SideServer(side, limits: limits) { routes in
            routes.answer(PostBookingMessage.self) { body, caller in
                BookingView(booking: caller, changes: [body.message], payment: nil, intake: nil, officerMessages: [], clinicianMessages: [])
            }
            routes.answer(PutKeys.self) { _, _ in Nothing() }
            routes.answer(GetBooking.self) { _, _ in throw Indiscreet() }
            routes.answer(GetSchedule.self) { _, _ in throw ServerError(.diskFull) }
        }
    }

    func serve(limits: RequestLimits = RequestLimits(), _ body: @escaping @Sendable (Caller) async throws -> Void) async throws {
        let clock = clock
        try await server(limits: limits).plainApplication().test(.router) { try await body(Caller(client: $0, clock: clock)) }
    }
}

/// Sends requests, signed or as the test says.
struct Caller: Sendable {
    let client: any TestClientProtocol
    let clock: Clock

    typealias Headers = [(name: String, value: String)]

    func send(_ method: String, _ path: String, _ body: [UInt8] = [], headers: Headers = []) async throws -> TestResponse {
        var fields = HTTPFields()
        for header in headers { fields.append(HTTPField(name: try #require(HTTPField.Name(header.name)), value: header.value)) }
        let method = try #require(HTTPRequest.Method(method))
        return try await client.execute(uri: path, method: method, headers: fields, body: body.isEmpty ? nil : ByteBuffer(bytes: body))
    }

    func sign(
        _ route: Route,
        _ body: [UInt8],
        _ key: SigningKey,
        side: SideRole = .department,
        at now: Instant? = nil
    ) throws -> Headers {
        try RequestSigner.sign(
            method: route.method.rawValue, path: route.path, side: side, body: body, key: key, now: now ?? clock.now,
            nonce: try RequestNonce(bytes: try Randomness.bytes(RequestNonce.length)))
    }

    /// A signed message: the ordinary good request of these tests.
    func message(_ bytes: [UInt8] = [1], by key: SigningKey) async throws -> TestResponse {
        let body = Array(try JSONEncoder.service.encode(MessageRequest(message: Blob(bytes))))
        let route = PostBookingMessage.route
        return try await send("POST", route.path, body, headers: try sign(route, body, key))
    }
}

extension TestResponse {
    func decoded<Value: Decodable>(_ type: Value.Type = Value.self) throws -> Value {
        try JSONDecoder().decode(Value.self, from: Data(body.readableBytesView))
    }

    var problem: Problem.Kind? { (try? decoded(Problem.self))?.kind }
}
