// A server that is asked too much and says when to ask again is waited for, within bounds; nobody's clock is waited for in a test.

import Foundation
import ServiceAPI
import Sodium
import Synchronization
import Testing
import Trust
import Wire

/// A server that refuses so many requests with a time, and answers the next; or any number of them.
private final class BusyServer: Transport {
    private struct State {
        var left: Int
        var requests: [TransportRequest] = []
    }

    private let state: Mutex<State>
    private let retryAfter: Int?
    private let status: Int

    init(refusing count: Int, retryAfter: Int?, status: Int = 429) {
        state = Mutex(State(left: count))
        self.retryAfter = retryAfter
        self.status = status
    }

    var requests: [TransportRequest] { state.withLock(\.requests) }

    func send(
        _ request: TransportRequest, to address: SideAddress, identity: ServerIdentity
    ) async throws(ServiceError) -> TransportAnswer {
        let isRefused = state.withLock { state in
            state.requests.append(request)
            state.left -= 1
            return state.left >= 0
        }
        guard isRefused else { return TransportAnswer(status: 200, contentType: "application/json", body: Array(#"{"shares":[]}"#.utf8)) }
        let problem = Problem(.tooManyRequests, status: status, title: "Too many requests; try again later.")
        return TransportAnswer(
            status: status, contentType: "application/problem+json", body: (try? JSONEncoder().encode(problem)).map(Array.init) ?? [],
            retryAfter: retryAfter)
    }
}

@Suite struct PatienceTests {
    private let key: SigningKey
    private let waits = Waits()

    init() throws { key = try .random() }

    /// How long was waited, and announced.
    private final class Waits: Sendable {
        let announced = Mutex<[Int]>([])
        let waited = Mutex<[Int]>([])
    }

    private func patient(_ server: BusyServer) -> PatientTransport {
        PatientTransport(server) { [waits] seconds in
            waits.announced.withLock { $0.append(seconds) }
        } wait: { [waits] seconds in
            waits.waited.withLock { $0.append(seconds) }
        }
    }

    private func ask(_ transport: any Transport) async throws -> RecoveryPost {
        let client = ServiceClient(
            transport: transport, side: .department, address: try SideAddress("https://city.example"),
            identity: .pinned([Digest(sha256: [1])]))
        return try await client.call(GetRecoveryShares.self, by: key, at: Instant(seconds: 1_795_435_200))
    }

    private func nonces(_ server: BusyServer) -> [String] {
        server.requests.compactMap { $0.headers.first { $0.name.lowercased() == "signature-input" }?.value }
    }

    @Test func aRequestGoesOnWhenTheServersTimeHasPassed() async throws {
        let server = BusyServer(refusing: 2, retryAfter: 7)
        #expect(try await ask(patient(server)) == RecoveryPost(shares: []))
        #expect(waits.waited.withLock { $0 } == [7, 7] && waits.announced.withLock { $0 } == [7, 7])
        // Each attempt is signed anew: a server takes none of them for another sent again.
        #expect(server.requests.count == 3 && Set(nonces(server)).count == 3)
    }

    /// Without a time, with a longer one, by another transport, or for another reason nobody waits.
    @Test func whatNamesNoTimeThatAPersonWaitsForIsTold() async throws {
        for (server, isPatient) in [
            (BusyServer(refusing: 1, retryAfter: nil), true), (BusyServer(refusing: 1, retryAfter: PatientTransport.longest + 1), true),
            (BusyServer(refusing: 1, retryAfter: .max), true), (BusyServer(refusing: 1, retryAfter: 7), false),
            (BusyServer(refusing: 1, retryAfter: 7, status: 503), true),
        ] {
            let transport: any Transport = isPatient ? patient(server) : server
            await #expect(throws: ServiceError.self) { try await ask(transport) }
            #expect(server.requests.count == 1)
        }
        #expect(waits.waited.withLock { $0.isEmpty })
    }

    /// A server that refuses for ever keeps nobody for ever: all waits of a run together have a bound, also where it names no time at all.
    @Test(arguments: [-5, 0, 1, 100, 120]) func aServerThatAlwaysRefusesKeepsNobodyForLong(seconds: Int) async throws {
        let server = BusyServer(refusing: .max, retryAfter: seconds)
        let transport = patient(server)
        for _ in 0..<3 { await #expect(throws: ServiceError.self) { try await ask(transport) } }
        let waited = waits.waited.withLock { $0 }
        #expect(waited.allSatisfy { $0 >= 1 } && waited.reduce(0, +) <= PatientTransport.most)
        #expect(waited.reduce(0, +) > PatientTransport.most - max(1, seconds))
        #expect(server.requests.count == waited.count + 3)
    }

    /// Whoever breaks off while it waits has broken off.
    @Test func whoeverBreaksOffIsNotKept() async throws {
        let server = BusyServer(refusing: .max, retryAfter: 7)
        let transport = PatientTransport(server, announce: { _ in }, wait: { _ in throw CancellationError() })
        await #expect(throws: ServiceError.self) { try await ask(transport) }
        #expect(server.requests.count == 1)
    }
}
