// Sends prepared requests over TLS, so many at a time, and counts what was acknowledged.

import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import NIOSSL

/// What one stretch of load came to.
struct Measured {
    let name: String
    let count: Int
    let seconds: Double
    /// Of one request, in milliseconds: median and 99th percentile.
    let median: Double
    let slow: Double

    var perSecond: Double { Double(count) / seconds }
}

enum Connections {
    /// Kept open and used again: what the server can do.
    case kept
    /// One for each request, as Respite's clients make them.
    case fresh
}

struct Load {
    let port: Int
    let atOnce: Int
    let connections: Connections

    /// Throws where a request is answered with another status than `wanted`.
    func run(_ name: String, _ requests: [Prepared], wanted: UInt) async throws -> Measured {
        var tls = TLSConfiguration.makeClientConfiguration()
        tls.certificateVerification = .none
        tls.minimumTLSVersion = .tlsv13
        var configuration = HTTPClient.Configuration(tlsConfiguration: tls)
        configuration.httpVersion = .http1Only
        configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = atOnce
        let client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
        let clock = ContinuousClock()
        let start = clock.now
        let outcome: Result<[Double], any Error>
        do {
            outcome = .success(
                try await withThrowingTaskGroup(of: [Double].self) { group in
                    for worker in 0..<atOnce {
                        let share = stride(from: worker, to: requests.count, by: atOnce).map { requests[$0] }
                        group.addTask { try await send(share, through: client, wanted) }
                    }
                    return try await group.reduce(into: []) { $0 += $1 }
                })
        } catch {
            outcome = .failure(error)
        }
        let took = seconds(clock.now - start)
        try await client.shutdown()
        let times = try outcome.get().sorted()
        return Measured(
            name: name, count: times.count, seconds: took, median: times[times.count / 2] * 1e3, slow: times[times.count * 99 / 100] * 1e3)
    }

    private func send(_ requests: [Prepared], through client: HTTPClient, _ wanted: UInt) async throws -> [Double] {
        let clock = ContinuousClock()
        var times: [Double] = []
        for prepared in requests {
            var request = HTTPClientRequest(url: "https://127.0.0.1:\(port)\(prepared.path)")
            request.method = HTTPMethod(rawValue: prepared.method)
            for header in prepared.headers { request.headers.add(name: header.name, value: header.value) }
            if connections == .fresh { request.headers.add(name: "connection", value: "close") }
            request.body = .bytes(ByteBuffer(bytes: prepared.body))
            let start = clock.now
            let answer = try await client.execute(request, timeout: .seconds(60))
            let body = try await answer.body.collect(upTo: 1 << 20)
            guard answer.status.code == wanted else { throw Unexpected(status: answer.status.code, body: String(buffer: body)) }
            times.append(seconds(clock.now - start))
        }
        return times
    }
}

struct Unexpected: Error {
    let status: UInt
    let body: String
}

func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
}
