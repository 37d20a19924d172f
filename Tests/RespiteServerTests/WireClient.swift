// Requests to servers on loopback, as bytes over TLS.

import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import NIOSSL
import ServerCore
import ServiceAPI
import Sodium
import Trust
import Wire

/// Speaks to servers on loopback, each time over a fresh connection. Which certificate they show is another test's business.
enum WireClient {
    static func send(
        _ method: String,
        _ path: String,
        port: Int,
        _ body: [UInt8] = [],
        headers: [(name: String, value: String)] = []
    ) async throws -> (status: UInt, body: [UInt8]) {
        var tls = TLSConfiguration.makeClientConfiguration()
        tls.certificateVerification = .none
        var configuration = HTTPClient.Configuration(tlsConfiguration: tls)
        configuration.connectionPool.retryConnectionEstablishment = false
        let client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
        var request = HTTPClientRequest(url: "https://127.0.0.1:\(port)\(path)")
        request.method = HTTPMethod(rawValue: method)
        for header in headers { request.headers.add(name: header.name, value: header.value) }
        if !body.isEmpty { request.body = .bytes(ByteBuffer(bytes: body)) }
        do {
            let response = try await client.execute(request, timeout: .seconds(60))
            let bytes = Array(try await response.body.collect(upTo: 8 << 20).readableBytesView)
            try await client.shutdown()
            return (response.status.code, bytes)
        } catch {
            try await client.shutdown()
            throw error
        }
    }

    /// Sends all at once; `nil` for those that got no answer.
    static func all<Item: Sendable, Answer: Sendable>(
        _ items: [Item], _ answered: AsyncStream<Void>.Continuation, _ send: @escaping @Sendable (Item) async throws -> Answer
    ) async -> [Answer?] {
        await withTaskGroup(of: (Int, Answer?).self) { group in
            for (index, item) in items.enumerated() {
                group.addTask {
                    let answer = try? await send(item)
                    answered.yield()
                    return (index, answer)
                }
            }
            return await group.reduce(into: [Answer?](repeating: nil, count: items.count)) { $0[$1.0] = $1.1 }
        }
    }

    static func call<Call: ServiceCall>(
        _ call: Call.Type,
        _ body: Call.Body,
        by key: SigningKey,
        to side: SideRole = .department,
        port: Int
    ) async throws -> (status: UInt, body: [UInt8]) {
        let bytes = body is Nothing ? [] : Array(try JSONEncoder.service.encode(body))
        let headers = try RequestSigner.sign(
            method: call.route.method.rawValue,
            path: call.route.path,
            side: side,
            body: bytes,
            key: key,
            now: Side.systemTime(),
            nonce: try RequestNonce(bytes: try Randomness.bytes(RequestNonce.length))
        )
        return try await send(call.route.method.rawValue, call.route.path, port: port, bytes, headers: headers)
    }
}
