// Stopping and changing the certificate of a server that is in use, seen by its clients.

import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import NIOSSL
import ServerCore
import ServiceAPI
import ServiceTransport
import Testing
import Trust
import Wire

@Suite(.serialized, .timeLimit(.minutes(10))) struct StopTests {
    /// A client that never finishes what it says does not keep the server from stopping.
    @Test func aClientThatHangsDoesNotKeepAServerFromStopping() async throws {
        let tool = try ServerTool()
        let founded = try FoundedDepartment(tool)
        let server = try RunningServer(tool, home: "d", port: founded.port)
        var tls = TLSConfiguration.makeClientConfiguration()
        tls.certificateVerification = .none
        let client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: HTTPClient.Configuration(tlsConfiguration: tls))
        let (body, say) = AsyncStream.makeStream(of: ByteBuffer.self)
        let (sent, isSent) = AsyncStream.makeStream(of: Void.self)
        var request = HTTPClientRequest(url: "https://127.0.0.1:\(founded.port)/v1/bookings")
        request.method = .POST
        say.yield(ByteBuffer(string: "{"))
        request.body = .stream(
            body.map { part in
                isSent.yield()
                return part
            }, length: .known(Int64(1000)))
        async let hanging = try? client.execute(request, timeout: .seconds(300))
        for await _ in sent { break }
        #expect(try await server.get("/livez") == 204)
        #expect(server.stop() == 0)
        say.finish()
        _ = await hanging
        try await client.shutdown()
        let log = try? FileManager.default.attributesOfItem(atPath: tool.path("d/respite.sqlite-wal").path)[.size] as? Int
        #expect(log == nil || log == 0)
        #expect(try tool("check", "--home", "{root}/d").status == 0)
    }

    /// The operator's part and the client's, with the real programs: the roster named both certificates, so the client goes on.
    @Test func aClientGoesOnOverAChangeOfCertificate() async throws {
        let tool = try ServerTool()
        let founded = try FoundedDepartment(tool)
        let roster = try Unverified<Roster>(founded.bundle.roster).forItsSigner.body
        let announced = try #require(roster.sides.first { $0.role == .department }?.certificates)
        #expect(announced.count == 2)
        let address = try SideAddress(host: "127.0.0.1", port: UInt16(founded.port))
        let transport = TLSTransport(patience: 120)
        func ask(_ certificates: [Digest]) async throws -> Int {
            let request = TransportRequest(method: "GET", path: GetTrust.route.path, headers: [], body: [])
            return try await transport.send(request, to: address, identity: .pinned(certificates)).status
        }
        var server = try RunningServer(tool, home: "d", port: founded.port)
        #expect(try await ask(announced) == 200)
        // While it serves, the files change and the server goes on as it was, until it is started again.
        #expect(try tool("rotate-certificate", "--home", "{root}/d").status == 0)
        #expect(try await ask([announced[0]]) == 200)
        #expect(server.stop() == 0)
        server = try RunningServer(tool, home: "d", port: founded.port)
        #expect(try await ask(announced) == 200)
        await #expect(throws: ServiceError.wrongCertificate) { try await ask([announced[0]]) }
        let tooEarly = try tool("rotate-certificate", "--home", "{root}/d")
        #expect(tooEarly.status == 1 && tooEarly.errors.contains("Clients do not know the next certificate yet"))
        #expect(server.stop() == 0)
    }
}
