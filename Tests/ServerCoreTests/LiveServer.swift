// A server on a free port of this machine, with TLS as it is spoken for real, and clients that say exactly what a test wants.

import Foundation
import NIOCore
import NIOPosix
import NIOSSL
import ServiceAPI
import ServiceLifecycle
import Sodium
import Testing
import Trust
import Wire

@testable import ServerCore

/// How a test tells the server to stop while it still asks.
struct LiveServer: Sendable {
    let port: Int
    let stop: @Sendable () async -> Void

    /// Serves while `body` asks, then stops gently.
    static func run(
        _ server: SideServer, _ fixture: Fixture, limits: ConnectionLimits = ConnectionLimits(),
        _ body: @escaping @Sendable (LiveServer) async throws -> Void
    ) async throws {
        let (ports, port) = AsyncStream.makeStream(of: Int.self)
        let application = try server.application(limits: limits) { port.yield($0) }
        let group = ServiceGroup(configuration: .init(services: [application], logger: fixture.book.logger))
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask {
                defer { port.finish() }
                try await group.run()
            }
            for await port in ports {
                do {
                    try await body(LiveServer(port: port, stop: { await group.triggerGracefulShutdown() }))
                } catch {
                    await group.triggerGracefulShutdown()
                    throw error
                }
                break
            }
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
    }
}

/// One connection, byte for byte.
struct RawClient: Sendable {
    private let channel: NIOAsyncChannel<ByteBuffer, ByteBuffer>

    /// - Parameter speaksTLS: whether a handshake follows the connection.
    init(port: Int, speaksTLS: Bool = true) async throws {
        var tls = TLSConfiguration.makeClientConfiguration()
        tls.certificateVerification = .none
        let context = try NIOSSLContext(configuration: tls)
        channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connect(host: "127.0.0.1", port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    if speaksTLS {
                        try channel.pipeline.syncOperations.addHandler(try NIOSSLClientHandler(context: context, serverHostname: nil))
                    }
                    return try NIOAsyncChannel(wrappingChannelSynchronously: channel)
                }
            }
    }

    static func canConnect(to port: Int) async -> Bool {
        guard
            let channel = try? await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton).connect(host: "127.0.0.1", port: port)
                .get()
        else { return false }
        try? await channel.close()
        return true
    }

    /// Sends the pieces one after another, and reads until the server closes.
    /// - Parameter pause: between two pieces: how slow the client is.
    func converse(_ pieces: [String], pause: Duration = .zero) async throws -> String {
        try await channel.executeThenClose { inbound, outbound in
            // What the server says meanwhile is read after: it fits into the buffers on the way.
            for (index, piece) in pieces.enumerated() {
                if index > 0, pause > .zero {
                    try await channel.channel.eventLoop.scheduleTask(in: TimeAmount(pause)) {}.futureResult.get()
                }
                do { try await outbound.write(ByteBuffer(string: piece)) } catch { break }
            }
            var text = ""
            // A server that cuts off does not say goodbye in TLS.
            do { for try await part in inbound { text += String(buffer: part) } } catch {}
            return text
        }
    }

    /// Sends, and then takes nothing of the answer until `body` is done.
    func sendWithoutReading(_ text: String, while body: () async throws -> Void) async throws {
        try await channel.channel.setOption(.autoRead, value: false).get()
        try await channel.executeThenClose { _, outbound in
            try await outbound.write(ByteBuffer(string: text))
            try await body()
        }
    }
}

extension Fixture {
    /// A signed request without a body, as it goes over the wire.
    func signedRequest(_ route: Route) throws -> String {
        let headers = try RequestSigner.sign(
            method: route.method.rawValue, path: route.path, side: .department, body: [], key: try SigningKey.random(), now: clock.now,
            nonce: try RequestNonce(bytes: try Randomness.bytes(RequestNonce.length)))
        let lines = headers.map { "\($0.name): \($0.value)\r\n" }.joined()
        return "\(route.method.rawValue) \(route.path) HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\(lines)\r\n"
    }
}

/// An answer as it came over the wire.
struct WireAnswer {
    let status: Int
    /// Lower-case name and value.
    let headers: [(name: String, value: String)]
    let body: String

    init(_ text: String) throws {
        let parts = text.split(separator: "\r\n\r\n", maxSplits: 1, omittingEmptySubsequences: false)
        let lines = try #require(parts.first).split(separator: "\r\n")
        status = try #require(lines.first.flatMap { Int($0.split(separator: " ").dropFirst().first ?? "") })
        headers = lines.dropFirst().map { line in
            let field = line.split(separator: ":", maxSplits: 1)
            return (field.first.map { $0.lowercased() } ?? "", field.last.map { $0.trimmingCharacters(in: .whitespaces) } ?? "")
        }
        body = parts.count > 1 ? String(parts[1]) : ""
    }

    var problem: Problem? { try? JSONDecoder().decode(Problem.self, from: Data(body.utf8)) }
}
