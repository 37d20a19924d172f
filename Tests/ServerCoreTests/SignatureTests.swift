// Who may act: the signature matrix, and captured requests that come again (attack class 29).

import Foundation
import GRDB
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import ServiceAPI
import Sodium
import TestSupport
import Testing
import Trust
import Wire

@testable import ServerCore

@Suite struct SignatureTests {
    /// One thing wrong at a time, and the problem it must give.
    private enum Fault: CaseIterable {
        case none, unsigned, noSignature, noInput, noDigest, noSide, otherBody, otherPath, query, otherSide, tooOld, tooEarly, otherKey
        case twice, flippedSignature

        var expected: Problem.Kind? {
            switch self {
            case .none: nil
            case .unsigned, .noSignature, .noInput, .noDigest, .noSide: .signatureMissing
            case .tooOld, .tooEarly: .requestTooOld
            case .otherBody, .otherPath, .query, .otherSide, .otherKey, .twice, .flippedSignature: .signatureInvalid
            }
        }
    }

    @Test func onlyTheOneFormOfSignatureIsAccepted() async throws {
        let fixture = try await Fixture()
        try await fixture.serve { caller in
            for fault in Fault.allCases {
                let response = try await send(caller, fault)
                #expect(response.problem == fault.expected, "\(fault)")
                #expect(response.status == (fault == .none ? .ok : .unauthorized), "\(fault)")
            }
        }
    }

    private func send(_ caller: Caller, _ fault: Fault) async throws -> TestResponse {
        let key = try SigningKey.random()
        let route = PostBookingMessage.route
        let body = Array(try JSONEncoder.service.encode(MessageRequest(message: Blob([1, 2, 3]))))
        var time = caller.clock.now
        if fault == .tooOld { time = time - 1300 }
        if fault == .tooEarly { time = time + 700 }
        let side: SideRole = fault == .otherSide ? .provider : .department
        var headers = try caller.sign(route, body, key, side: side, at: time)
        func drop(_ name: String) { headers.removeAll { $0.name == name } }
        switch fault {
        case .unsigned: headers = []
        case .noSignature: drop("Signature")
        case .noInput: drop("Signature-Input")
        case .noDigest: drop("Content-Digest")
        case .noSide: drop("Respite-Side")
        case .twice: headers += headers.filter { $0.name == "Signature" }
        case .otherKey:
            let other = try caller.sign(route, body, try SigningKey.random())
            headers = headers.filter { $0.name != "Signature" } + other.filter { $0.name == "Signature" }
        case .flippedSignature:
            // The label's `respite=:` and the 86 characters of 64 bytes; one of them changes.
            headers = headers.map { header in
                guard header.name == "Signature" else { return header }
                var text = Array(header.value.utf8)
                text[20] = text[20] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
                return (header.name, String(decoding: text, as: UTF8.self))
            }
        case .none, .otherBody, .otherPath, .query, .otherSide, .tooOld, .tooEarly: break
        }
        let sent = fault == .otherBody ? Array(try JSONEncoder.service.encode(MessageRequest(message: Blob([9])))) : body
        let path = fault == .query ? "\(route.path)?a=b" : route.path
        guard fault != .otherPath else { return try await caller.send("PUT", PutKeys.route.path, sent, headers: headers) }
        return try await caller.send("POST", path, sent, headers: headers)
    }

    @Test func aCapturedRequestIsRefusedAlsoAfterARestart() async throws {
        let fixture = try await Fixture()
        let body = Array(try JSONEncoder.service.encode(MessageRequest(message: Blob([1]))))
        let route = PostBookingMessage.route
        let key = try SigningKey.random()
        let headers = try RequestSigner.sign(
            method: "POST", path: route.path, side: .department, body: body, key: key, now: fixture.clock.now,
            nonce: try RequestNonce(bytes: try Randomness.bytes(RequestNonce.length)))
        try await fixture.serve { caller in
            #expect(try await caller.send("POST", route.path, body, headers: headers).status == .ok)
            let again = try await caller.send("POST", route.path, body, headers: headers)
            #expect(again.status == .unauthorized && again.problem == .requestReplayed)
        }
        try fixture.side.database.close()

        let clock = fixture.clock
        let side = try await Side(fixture.home, schema: .bare, log: fixture.book.logger, now: { clock.now })
        let restarted = SideServer(side) { routes in
            routes.answer(PostBookingMessage.self) { _, caller in
                BookingView(booking: caller, changes: [], payment: nil, intake: nil, officerMessages: [], clinicianMessages: [])
            }
        }
        try await restarted.plainApplication().test(.router) { (client: any TestClientProtocol) async throws in
            let caller = Caller(client: client, clock: clock)
            #expect(try await caller.send("POST", route.path, body, headers: headers).problem == .requestReplayed)
            // Once it is forgotten it is too old.
            clock.now = clock.now + 901
            #expect(try await caller.send("POST", route.path, body, headers: headers).problem == .requestTooOld)
        }
    }

    @Test func noncesAreForgottenAndNeverKeptByName() async throws {
        let fixture = try await Fixture()
        let nonces = NonceStore(fixture.side.database, now: { fixture.clock.now })
        let key = try SigningKey.random()
        func request() async throws -> VerifiedRequest {
            let nonce = try RequestNonce(bytes: try Randomness.bytes(RequestNonce.length))
            let headers = try RequestSigner.sign(
                method: "GET", path: "/v1/booking", side: .department, body: [], key: key, now: fixture.clock.now, nonce: nonce)
            return try RequestVerifier.verify(
                method: "GET", path: "/v1/booking", side: .department, headers: headers, body: [], now: fixture.clock.now)
        }
        for _ in 0..<5 { #expect(try await nonces.isFirst(try await request())) }
        #expect(try await count(fixture) == 5)
        fixture.clock.now = fixture.clock.now + 3600
        #expect(try await nonces.isFirst(try await request()))
        #expect(try await count(fixture) == 1)
        let stored =
            try Data(contentsOf: fixture.home.database) + (try Data(contentsOf: URL(fileURLWithPath: "\(fixture.home.database.path)-wal")))
        #expect(stored.range(of: Data(key.publicKey.bytes)) == nil)
    }

    /// Many at once share a transaction; each is told apart all the same.
    @Test func ofManyAtOnceEachIsFirstOnce() async throws {
        let fixture = try await Fixture()
        let nonces = NonceStore(fixture.side.database, now: { fixture.clock.now })
        let requests = try (0..<40).map { _ in
            let headers = try RequestSigner.sign(
                method: "GET", path: "/v1/booking", side: .department, body: [], key: try SigningKey.random(), now: fixture.clock.now,
                nonce: try RequestNonce(bytes: try Randomness.bytes(RequestNonce.length)))
            return try RequestVerifier.verify(
                method: "GET", path: "/v1/booking", side: .department, headers: headers, body: [], now: fixture.clock.now)
        }
        let firsts = try await withThrowingTaskGroup(of: Bool.self) { group in
            for request in requests + requests + requests { group.addTask { try await nonces.isFirst(request) } }
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(firsts == 40)
        #expect(try await count(fixture) == 40)
    }

    private func count(_ fixture: Fixture) async throws -> Int {
        try await fixture.side.database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM request_nonce") ?? 0 }
    }
}
