// Both sides in the hands of somebody who serves what they like: the true addresses and certificates, and documents that no honest server takes.

import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import HummingbirdTLS
import Logging
import NIOCore
import ProgrammeKit
import ServiceAPI
import ServiceLifecycle
import Synchronization
import Trust

@testable import ServerCore

final class HostileSides: Sendable {
    private let document = Mutex<[UInt8]>([])

    /// Serves in the place of servers that were stopped, while `body` runs.
    static func run(
        instead servers: [RunningServer], _ body: @escaping @Sendable (HostileSides) async throws -> Void
    ) async throws {
        let sides = HostileSides()
        let (listening, listens) = AsyncStream.makeStream(of: Void.self)
        let applications = try servers.map { try sides.application($0) { listens.yield() } }
        let log = Logger(label: "hostile") { _ in SwiftLogNoOpLogHandler() }
        let group = ServiceGroup(configuration: .init(services: applications, logger: log))
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask {
                defer { listens.finish() }
                try await group.run()
            }
            var number = 0
            for await _ in listening {
                number += 1
                guard number == servers.count else { continue }
                do { try await body(sides) } catch {
                    await group.triggerGracefulShutdown()
                    throw error
                }
                break
            }
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
    }

    /// What both serve from now on.
    func serve(_ bundle: TrustBundle) throws {
        let bytes = Array(try JSONEncoder.service.encode(bundle))
        document.withLock { $0 = bytes }
    }

    private func application(_ server: RunningServer, onListening: @escaping @Sendable () -> Void) throws -> some ApplicationProtocol {
        let router = Router()
        router.get(RouterPath(GetTrust.route.path)) { [self] _, _ in
            Response(
                status: .ok, headers: [.contentType: "application/json"],
                body: ResponseBody(byteBuffer: ByteBuffer(bytes: document.withLock { $0 })))
        }
        return Application(
            responder: router.buildResponder(),
            server: try .tls(.http1(), tlsConfiguration: try CertificateFolder(try ServerHome(opening: server.home)).transportSecurity()),
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: Int(server.port))),
            onServerRunning: { _ in onListening() },
            logger: Logger(label: "hostile") { _ in SwiftLogNoOpLogHandler() }
        )
    }
}
