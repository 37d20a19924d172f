// Whatever a server refuses: a tool ends alike in every language, and only its sentence is another.

import Foundation
import Hummingbird
import HummingbirdCore
import HummingbirdTLS
import Logging
import ProgrammeKit
import ProviderSide
import Sodium
import Synchronization
import TestSupport
import Testing
import Trust
import Wire

@testable import ServerCore

struct ProblemTypeTests {
    /// Says one problem to everybody who asks.
    private final class RefusingSide: Sendable {
        let problem = Mutex<Problem?>(nil)

        func say(_ kind: Problem.Kind) { problem.withLock { $0 = Problem(kind, status: 409, title: "No.") } }

        func application(
            _ home: ServerHome, onListening: @escaping @Sendable (Int?) async -> Void
        ) throws -> some ApplicationProtocol {
            let router = Router()
            router.get("**") { [self] _, _ in
                let body = try JSONEncoder().encode(problem.withLock { $0 })
                return Response(
                    status: .conflict, headers: [.contentType: "application/problem+json"],
                    body: ResponseBody(byteBuffer: ByteBuffer(bytes: Array(body))))
            }
            return Application(
                responder: router.buildResponder(),
                server: try .tls(.http1(), tlsConfiguration: try CertificateFolder(home).transportSecurity()),
                configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)),
                onServerRunning: { await onListening($0.localAddress?.port) },
                logger: Logger(label: "refusing") { _ in SwiftLogNoOpLogHandler() })
        }
    }

    @Test func aToolEndsAlikeInEveryLanguageWhateverIsRefused() async throws {
        let folder = try TemporaryDirectory()
        let home = try ServerHome.create(
            URL(filePath: folder.path + "/side"),
            ServerConfiguration(
                role: .provider, listen: try ListenAddress("127.0.0.1:0"), address: try SideAddress("https://127.0.0.1:18443")),
            schema: .provider, now: Date())
        let side = RefusingSide()
        let (ports, port) = AsyncStream.makeStream(of: Int.self)
        let application = try side.application(home) { port.yield($0 ?? 0) }
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await application.run() }
            for await port in ports {
                let invitation = ProgrammeInvitation(
                    address: try SideAddress(host: "127.0.0.1", port: UInt16(port)),
                    programme: try ProgrammeID(bytes: try Randomness.bytes(ProgrammeID.length)))
                let file = folder.path + "/invitation"
                try Data(invitation.description.utf8).write(to: URL(filePath: file))
                for kind in Problem.Kind.allCases {
                    side.say(kind)
                    try await Self.join(file, home: folder.path + "/home", kind)
                }
                break
            }
            tasks.cancelAll()
        }
    }

    private static func join(_ invitation: String, home: String, _ kind: Problem.Kind) async throws {
        let tool = Tools.built.summary
        let errors = try await withThrowingTaskGroup(of: String.self) { group in
            for language in SpokenLanguage.all {
                group.addTask {
                    let outcome = try await tool.run(
                        ["join", "--invitation-file", invitation, "--words-compared", "--home", home], environment: language.environment)
                    #expect(outcome.status == 1 && outcome.output.isEmpty, "\(kind), \(language): \(outcome.output)")
                    return outcome.error
                }
            }
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        // The refusal came through: each language says it in its own words.
        #expect(errors.count == SpokenLanguage.all.count, "\(kind): \(errors)")
        #expect(!errors.contains { $0.contains(kind.rawValue) || $0.contains("No.") }, "\(kind): \(errors)")
    }
}
