// The client's transport, over real sockets: whom it believes, what it shows, and what no two requests of it have in common.

import Foundation
import NIOHTTP1
import NIOSSL
import ServiceAPI
import ServiceTransport
import Sodium
import Testing
import Trust
import Wire

@testable import ServerCore

@Suite(.timeLimit(.minutes(5))) struct TLSTransportTests {
    private static func certificate(_ host: String = "127.0.0.1") throws -> ServerCertificate {
        try ServerCertificate.make(for: try SideAddress(host: host), now: Date())
    }

    private static func digest(_ certificate: ServerCertificate) -> Digest { Digest(sha256: certificate.certificate) }

    private let get = TransportRequest(method: "GET", path: "/v1/trust", headers: [], body: [])
    private let post = TransportRequest(
        method: "POST", path: "/v1/bookings", headers: [(name: "content-type", value: "application/json")], body: Array("{}".utf8))

    private func failure(_ body: () async throws(ServiceError) -> TransportAnswer) async -> ServiceError? {
        do throws(ServiceError) {
            _ = try await body()
            return nil
        } catch {
            return error
        }
    }

    // MARK: Whom it believes

    /// Class 1. The handshake is all that a server sees whose certificate the roster does not name.
    @Test func aServerOfAnotherCertificateIsSentNothing() async throws {
        let (named, shown) = (try Self.certificate(), try Self.certificate())
        let server = try await RecordingServer(showing: shown)
        let error = await failure { () throws(ServiceError) in
            try await TLSTransport().send(post, to: server.address, identity: .pinned([Self.digest(named)]))
        }
        #expect(error == .wrongCertificate)
        #expect(server.connections.count == 1 && server.requests.isEmpty)
    }

    /// The transport remembers what a server showed; another server in its place gets nothing all the same.
    @Test func aServerThatTakesAnothersPlaceIsSentNothing() async throws {
        let (named, other) = (try Self.certificate(), try Self.certificate())
        let server = try await RecordingServer(showing: named)
        let transport = TLSTransport()
        let identity = ServerIdentity.pinned([Self.digest(named)])
        _ = try await transport.send(post, to: server.address, identity: identity)
        #expect(server.requests.count == 1)
        try server.show(other)
        let error = await failure { () throws(ServiceError) in try await transport.send(post, to: server.address, identity: identity) }
        #expect(error == .wrongCertificate)
        #expect(server.requests.count == 1)
    }

    /// An officer with the old roster and one with the new, before and after the switch, with and without having been here before.
    @Test func aRotationLocksNobodyOut() async throws {
        let certificates = try (0..<3).map { _ in try Self.certificate() }
        let digests = certificates.map(Self.digest)
        let server = try await RecordingServer(showing: certificates[0])
        let (old, new) = (ServerIdentity.pinned(Array(digests[0...1])), ServerIdentity.pinned(Array(digests[1...2])))
        let wasHere = TLSTransport()
        _ = try await wasHere.send(get, to: server.address, identity: old)
        try server.show(certificates[1])
        for transport in [wasHere, TLSTransport()] {
            #expect(try await transport.send(get, to: server.address, identity: old).status == 200)
            #expect(try await transport.send(get, to: server.address, identity: new).status == 200)
        }
        // Each request arrived once.
        #expect(server.requests.count == 5)
        // A second switch before the roster says so is what locks people out; the server refuses to do it (`rotate`).
        try server.show(certificates[2])
        let error = await failure { () throws(ServiceError) in try await wasHere.send(get, to: server.address, identity: old) }
        #expect(error == .wrongCertificate)
    }

    @Test func onlyTLS13IsSpoken() async throws {
        let certificate = try Self.certificate()
        let server = try await RecordingServer(showing: certificate, maximum: .tlsv12)
        for identity in [ServerIdentity.pinned([Self.digest(certificate)]), .unknownYet] {
            let error = await failure { () throws(ServiceError) in
                try await TLSTransport().send(post, to: server.address, identity: identity)
            }
            #expect(error == .notConnected)
        }
        #expect(!server.connections.isEmpty && server.requests.isEmpty)
        for connection in server.connections {
            // supported_versions (43): a length, then TLS 1.3 alone, beside a value that is none (RFC 8701).
            let versions = try #require(try connection.extensions[43])
            let offered = stride(from: 1, to: versions.count - 1, by: 2).map { (versions[$0], versions[$0 + 1]) }
            #expect(offered.filter { $0.0 & 0x0f != 0x0a }.map(\.1) == [4])
        }
    }

    @Test func aNameIsCheckedTooAndAnAddressIsNotSent() async throws {
        let certificate = try Self.certificate("localhost")
        let byName = try await RecordingServer(showing: certificate, reach: "localhost")
        #expect(try await TLSTransport().send(get, to: byName.address, identity: .pinned([Self.digest(certificate)])).status == 200)
        let byAddress = try await RecordingServer(showing: certificate)
        let error = await failure { () throws(ServiceError) in
            try await TLSTransport().send(post, to: byAddress.address, identity: .pinned([Self.digest(certificate)]))
        }
        #expect(error == .unreachable)
        #expect(byAddress.requests.isEmpty)
        for connection in byAddress.connections { #expect(try connection.extensions[0] == nil) }
    }

    // MARK: What requests have in common

    @Test func eachRequestHasAConnectionOfItsOwn() async throws {
        let certificate = try Self.certificate()
        let server = try await RecordingServer(showing: certificate)
        let transport = TLSTransport()
        for request in [get, post, post, get] {
            _ = try await transport.send(request, to: server.address, identity: .pinned([Self.digest(certificate)]))
        }
        #expect(server.requests.count == 4)
        #expect(server.connections.allSatisfy { $0.requests.count <= 1 })
    }

    /// No ticket, no early data: extensions 35, 41 and 42 (RFC 8446). Nor is any long value of one handshake in another.
    @Test func noHandshakeResumesAnother() async throws {
        let certificate = try Self.certificate()
        let server = try await RecordingServer(showing: certificate)
        let transport = TLSTransport()
        for _ in 0..<3 { _ = try await transport.send(post, to: server.address, identity: .pinned([Self.digest(certificate)])) }
        let connections = server.connections
        #expect(connections.count >= 3)
        for connection in connections {
            let extensions = try connection.extensions
            #expect(extensions[43] != nil, "this is a ClientHello of TLS 1.3")
            #expect(extensions[41] == nil && extensions[42] == nil)
            #expect(extensions[35]?.isEmpty ?? true)
        }
        let randoms = connections.map { Array($0.hello[11..<43]) }
        #expect(Set(randoms).count == randoms.count)
        // The session id of TLS 1.3 is there for old middleboxes; it must be new each time, or none.
        let sessions = connections.map { Array($0.hello[44..<44 + Int($0.hello[43])]) }.filter { !$0.isEmpty }
        #expect(Set(sessions).count == sessions.count)
    }

    /// Whatever a server gives to be recognised by, it does not get back; and no header tells a version or a language.
    @Test func nothingThatAServerGivesComesBack() async throws {
        let certificate = try Self.certificate()
        let server = try await RecordingServer(showing: certificate)
        server.answer(
            .init(headers: [
                ("Set-Cookie", "id=4711; Max-Age=999999"), ("ETag", "\"4711\""), ("Last-Modified", "Mon, 23 Nov 2026 12:00:00 GMT"),
                ("Alt-Svc", "h3=\":443\""), ("Accept-CH", "Sec-CH-UA"), ("Cache-Control", "max-age=999999"),
            ]))
        let transport = TLSTransport()
        for request in [get, post, get, post] {
            _ = try await transport.send(request, to: server.address, identity: .pinned([Self.digest(certificate)]))
        }
        #expect(server.requests.count == 4)
        for head in server.requests {
            let names = Set(head.headers.map { $0.name.lowercased() })
            let wanted: Set = head.method == .GET ? ["host", "connection"] : ["host", "connection", "content-type", "content-length"]
            #expect(names == wanted)
            #expect(!"\(head)".contains("4711"))
        }
    }

    // MARK: What it takes for an answer

    @Test func aRedirectionIsNotFollowed() async throws {
        let certificate = try Self.certificate()
        let (server, elsewhere) = (try await RecordingServer(showing: certificate), try await RecordingServer(showing: certificate))
        server.answer(.init(status: .temporaryRedirect, headers: [("Location", "\(elsewhere.address)/v1/bookings")]))
        let answer = try await TLSTransport().send(post, to: server.address, identity: .pinned([Self.digest(certificate)]))
        #expect(answer.status == 307)
        #expect(elsewhere.connections.isEmpty && server.requests.count == 1)
    }

    @Test func whenAServerWantsToBeAskedAgainIsReadInSecondsOnly() async throws {
        let certificate = try Self.certificate()
        let server = try await RecordingServer(showing: certificate)
        for (text, seconds) in [("17", 17), ("Wed, 21 Oct 2026 07:28:00 GMT", nil), ("", nil), ("-", nil)] as [(String, Int?)] {
            server.answer(.init(status: .tooManyRequests, headers: [("Retry-After", text)]))
            let answer = try await TLSTransport().send(get, to: server.address, identity: .pinned([Self.digest(certificate)]))
            #expect(answer.status == 429 && answer.retryAfter == seconds, "\(text)")
        }
    }

    @Test func anAnswerOverTheLimitIsRefusedAndOneWithinIsWhole() async throws {
        let certificate = try Self.certificate()
        let server = try await RecordingServer(showing: certificate)
        let identity = ServerIdentity.pinned([Self.digest(certificate)])
        let whole = [UInt8](repeating: 7, count: TransportAnswer.limit)
        server.answer(.init(body: whole))
        #expect(try await TLSTransport(patience: 120).send(get, to: server.address, identity: identity).body == whole)
        server.answer(.init(body: whole + [7]))
        let error = await failure { () throws(ServiceError) in
            try await TLSTransport(patience: 120).send(get, to: server.address, identity: identity)
        }
        #expect(error == .badAnswer)
    }

    @Test func anAnswerThatIsCutShortIsNone() async throws {
        let certificate = try Self.certificate()
        let server = try await RecordingServer(showing: certificate)
        server.answer(.init(isCutShort: true))
        for request in [get, post] {
            let error = await failure { () throws(ServiceError) in
                try await TLSTransport().send(request, to: server.address, identity: .pinned([Self.digest(certificate)]))
            }
            #expect(error == .unreachable)
        }
        #expect(server.requests.count == 2)
    }

    /// A compressed answer could be small on the wire and fill the memory here.
    @Test func nothingIsUnpacked() async throws {
        let certificate = try Self.certificate()
        let server = try await RecordingServer(showing: certificate)
        server.answer(.init(headers: [("Content-Encoding", "gzip")], body: [0x1f, 0x8b, 8, 0]))
        let answer = try await TLSTransport().send(get, to: server.address, identity: .pinned([Self.digest(certificate)]))
        #expect(answer.body == [0x1f, 0x8b, 8, 0])
    }

    /// Whether the request arrived is not known then; it is for the caller to ask again, and it went out once.
    @Test func aConnectionLostAfterTheRequestIsNotTriedAgain() async throws {
        let (certificate, next) = (try Self.certificate(), try Self.certificate())
        let server = try await RecordingServer(showing: certificate)
        let identity = ServerIdentity.pinned([Self.digest(certificate), Self.digest(next)])
        let transport = TLSTransport()
        server.answer(.init(isDropped: true))
        for _ in 0..<2 {
            let error = await failure { () throws(ServiceError) in try await transport.send(post, to: server.address, identity: identity) }
            #expect(error == .unreachable)
        }
        #expect(server.requests.count == 2)
    }

    /// The next address of a side is tried where nothing was sent to the one before, and only there.
    @Test func theAddressesOfASideAreTriedInOrder() async throws {
        let certificate = try Self.certificate()
        let (first, second) = (try await RecordingServer(showing: certificate), try await RecordingServer(showing: certificate))
        let identity = ServerIdentity.pinned([Self.digest(certificate)])
        let nowhere = try SideAddress(host: "127.0.0.1", port: 1)
        func ask(_ addresses: [SideAddress]) async -> (any Error)? {
            let client = ServiceClient(transport: TLSTransport(), side: .department, addresses: addresses, identity: identity)
            do { _ = try await client.call(GetNotices.self) } catch { return error }
            return nil
        }
        // What is answered is no page; that an answer came is enough.
        #expect(await ask([nowhere, first.address, second.address]) as? ServiceError == .badAnswer)
        #expect(first.requests.count == 1 && second.requests.isEmpty)
        first.answer(.init(isDropped: true))
        #expect(await ask([first.address, second.address]) as? ServiceError == .unreachable)
        #expect(first.requests.count == 2 && second.requests.isEmpty, "what may have arrived is not sent elsewhere")
        #expect(await ask([nowhere]) as? ServiceError == .unreachable)
    }

    /// Also where it answered before: nothing was sent, and another address of the side may be asked.
    @Test(arguments: ["127.0.0.1", "localhost"]) func aServerThatIsGoneWasSentNothing(_ reach: String) async throws {
        let certificate = try Self.certificate(reach)
        let server = try await RecordingServer(showing: certificate, reach: reach)
        let transport = TLSTransport()
        let identity = ServerIdentity.pinned([Self.digest(certificate)])
        #expect(try await transport.send(post, to: server.address, identity: identity).status == 200)
        try await server.stop()
        let error = await failure { () throws(ServiceError) in try await transport.send(post, to: server.address, identity: identity) }
        #expect(error == .notConnected)
        #expect(server.requests.count == 1)
    }

    @Test func aServerThatSaysNothingAndOneThatIsNotThereAreUnreachable() async throws {
        let certificate = try Self.certificate()
        let server = try await RecordingServer(showing: certificate)
        server.answer(.init(isSilent: true))
        let identity = ServerIdentity.pinned([Self.digest(certificate)])
        let silent = await failure { () throws(ServiceError) in
            try await TLSTransport(patience: 2).send(get, to: server.address, identity: identity)
        }
        #expect(silent == .unreachable)
        let nowhere = try SideAddress(host: "127.0.0.1", port: 1)
        let error = await failure { () throws(ServiceError) in try await TLSTransport().send(get, to: nowhere, identity: identity) }
        #expect(error == .notConnected)
    }
}
