// Whoever is slow on purpose is cut off, and keeps nobody else out. Each limit is short here; what is shown does not depend on how short.

import Foundation
import ServiceAPI
import Synchronization
import TestSupport
import Testing

@testable import ServerCore

@Suite(.timeLimit(.minutes(5))) struct SlowClientTests {
    private static let alive = "GET /livez HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"

    private func limits(_ change: (inout ConnectionLimits) -> Void) -> ConnectionLimits {
        var limits = ConnectionLimits()
        change(&limits)
        return limits
    }

    /// Asked again for a minute: with limits this short, a busy machine may cut off an honest client too.
    private func isServed(_ port: Int) async -> Bool {
        let deadline = ContinuousClock.now + .seconds(60)
        while ContinuousClock.now < deadline {
            // A recorded requirement would fail the test at the first attempt that a busy machine cut off.
            if let said = try? await RawClient(port: port).converse([Self.alive]), said.hasPrefix("HTTP/1.1 204 ") { return true }
        }
        return false
    }

    /// Neither a handshake, nor a request, nor the rest of a header, nor a second request.
    @Test(arguments: [nil, "", "GET /livez HTTP/1.1\r\nHost: a\r\nX: ", "GET /livez HTTP/1.1\r\nHost: a\r\n\r\n"])
    func whoeverSaysNothingMoreIsCutOff(_ said: String?) async throws {
        let fixture = try await Fixture()
        try await LiveServer.run(fixture.server(), fixture, limits: limits { $0.idle = .seconds(1) }) { live in
            let isWhole = said?.hasSuffix("\r\n\r\n") ?? false
            let deadline = ContinuousClock.now + .seconds(60)
            var text = ""
            repeat {
                let client = try await RawClient(port: live.port, speaksTLS: said != nil)
                // Returns when the server closes; without a limit that is never.
                text = try await client.converse(said.map { [$0] } ?? [])
                // A whole request is answered first, unless a busy machine takes longer than the limit: then it is asked again.
            } while isWhole && text.isEmpty && ContinuousClock.now < deadline
            #expect(text.isEmpty == !isWhole)
            #expect(await isServed(live.port))
        }
    }

    /// Two minutes for a body, byte by byte, so that the connection is never silent: only a limit on the whole request ends it.
    @Test func aBodyThatDripsIsCutOff() async throws {
        let fixture = try await Fixture()
        try await LiveServer.run(fixture.server(), fixture, limits: limits { $0.request = .seconds(1) }) { live in
            let head = "POST /v1/booking/messages HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 1200\r\n\r\n"
            let text = try await RawClient(port: live.port)
                .converse([head] + Array(repeating: "x", count: 1200), pause: .milliseconds(100))
            #expect(text.isEmpty, "the whole request was waited for")
            #expect(await isServed(live.port))
        }
    }

    /// There is room for one connection. Somebody takes it, asks for a long answer and never reads it; then it is somebody else's turn.
    @Test func anAnswerThatIsNotTakenFreesItsPlace() async throws {
        let fixture = try await Fixture()
        let long = [UInt8](repeating: UInt8(ascii: " "), count: 64 << 20)
        let server = SideServer(fixture.side) { routes in routes.answer(GetOpenings.self, withJSON: { long }) }
        let limits = limits {
            $0.connections = 1
            $0.answer = .seconds(1)
        }
        try await LiveServer.run(server, fixture, limits: limits) { live in
            try await RawClient(port: live.port).sendWithoutReading("GET /v1/openings HTTP/1.1\r\nHost: a\r\n\r\n") {
                let isNext = await isServed(live.port)
                #expect(isNext)
            }
        }
    }

    @Test func moreConnectionsThanThereIsRoomForWaitTheirTurn() async throws {
        let fixture = try await Fixture()
        try await LiveServer.run(fixture.server(), fixture, limits: limits { $0.connections = 3 }) { live in
            let served = try await withThrowingTaskGroup(of: Bool.self) { group in
                for _ in 0..<20 { group.addTask { await isServed(live.port) } }
                return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(served == 20)
        }
    }

    /// SIGTERM, as `serve` understands it: nobody new is let in, whoever was asking gets an answer, then it is over.
    @Test func aRequestUnderWayIsAnsweredWhenTheServerStops() async throws {
        let fixture = try await Fixture()
        let (entered, enter) = AsyncStream.makeStream(of: Void.self)
        let (released, release) = AsyncStream.makeStream(of: Void.self)
        let server = SideServer(fixture.side) { routes in
            routes.answer(
                GetOpenings.self,
                withJSON: {
                    enter.yield()
                    for await _ in released { break }
                    return Array("{}".utf8)
                })
        }
        try await LiveServer.run(server, fixture) { live in
            async let answer = RawClient(port: live.port).converse(["GET /v1/openings HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"])
            for await _ in entered { break }
            await live.stop()
            // Until the port is closed; the time limit of the suite is the deadline.
            while await RawClient.canConnect(to: live.port) { await Task.yield() }
            release.yield()
            let text = try WireAnswer(try await answer)
            #expect(text.status == 200 && text.body == "{}")
        }
    }
}
