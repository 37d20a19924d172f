// Registering and fetching through the router, with a client that signs as the officer's tool does.

import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import ServerCore
import ServiceAPI
import Sodium
import Testing
import Tokens
import Trust
import Wire

@testable import ProviderSide

/// An officer's device with its issuance key.
private struct Device {
    let client: any TestClientProtocol
    let key: SigningKey
    let clock: Clock

    init(_ client: any TestClientProtocol, _ fixture: Fixture) throws {
        self.client = client
        key = try SigningKey.random()
        clock = fixture.clock
    }

    func send(_ path: String, _ body: some Encodable, signed: Bool = true) async throws -> TestResponse {
        let bytes = Array(try JSONEncoder().encode(body))
        var headers: HTTPFields = [.contentType: "application/json"]
        if signed {
            let nonce = try RequestNonce(bytes: try Randomness.bytes(RequestNonce.length))
            let fields = try RequestSigner.sign(
                method: "POST", path: path, side: .provider, body: bytes, key: key, now: clock.now, nonce: nonce)
            for field in fields { headers[try #require(HTTPField.Name(field.name))] = field.value }
        }
        return try await client.execute(uri: path, method: .post, headers: headers, body: ByteBuffer(bytes: bytes))
    }

    func register(_ code: [UInt8], signed: Bool = true) async throws -> TestResponse {
        try await send(PostRegistration.route.path, RegisterRequest(code: Blob(code)), signed: signed)
    }

    func fetch(
        _ request: TokenRequest, purpose: String = "booking", period: String = Fixture.quarter.description, index: Int = 0
    ) async throws -> TestResponse {
        let body = TokenIssueRequest(purpose: purpose, period: period, index: index, request: Blob(request.bytes))
        return try await send(PostTokenRequest.route.path, body)
    }
}

extension TestResponse {
    fileprivate func decoded<Value: Decodable>(_ type: Value.Type = Value.self) throws -> Value {
        try JSONDecoder().decode(Value.self, from: Data(body.readableBytesView))
    }

    fileprivate var problem: Problem.Kind? { (try? decoded(Problem.self))?.kind }
}

@Suite struct IssuanceRouteTests {
    private func withServer(
        _ fixture: Fixture,
        _ body: @escaping @Sendable (any TestClientProtocol) async throws -> Void
    ) async throws {
        try await ProviderServer(fixture.side).server().plainApplication().test(.router) { try await body($0) }
    }

    private func pending(
        _ fixture: Fixture, _ purpose: TokenPurpose = .booking, _ period: TokenPeriod = .booking(Fixture.quarter), owner: SigningPublicKey
    ) throws -> PendingToken {
        let keys = try TokenKeySet(try fixture.side.trust.founded().rounds)
        return try PendingToken(purpose: purpose, period: period, boundTo: owner, keys: keys)
    }

    @Test func anOfficerRegistersAndFetchesTokensThatVerify() async throws {
        let code = try EligibilityCode.random()
        let fixture = try await Fixture.founded(codes: [code])
        try await withServer(fixture) { client in
            let device = try Device(client, fixture)
            let registered = try await device.register(code.bytes)
            #expect(registered.status == .created)
            let registration: Registration = try registered.decoded()
            let allotment = try CodeAllotment(cell: registration.cell, first: registration.first, last: registration.last)
            #expect(allotment.cell == fixture.river)

            let programme = try fixture.side.trust.founded()
            let keys = try TokenKeySet(programme.rounds)
            let allowance = TokenAllowance(programme.rules)
            let plan = IssuancePlan(keys: keys, allotment: allotment, allowance: allowance, progress: [:], now: fixture.clock.now)
            #expect(plan.wanted.count == 17)
            for place in plan.wanted {
                let owner = try SigningKey.random().publicKey
                let pending = try PendingToken(purpose: place.purpose, period: place.period, boundTo: owner, keys: keys)
                let response = try await device.fetch(
                    pending.request, purpose: place.purpose.rawValue, period: place.period.description, index: place.index)
                #expect(response.status == .ok)
                let answer: TokenIssueAnswer = try response.decoded()
                let token = try pending.finish(try TokenResponse(bytes: answer.response.bytes))
                #expect(throws: Never.self) {
                    try TokenVerifier(keys: keys).verify(
                        token.bytes,
                        purpose: place.purpose,
                        cell: place.period.cell,
                        .spending(at: fixture.clock.now),
                        boundTo: owner
                    )
                }
            }
        }
        // Nothing of it is in the log.
        #expect(fixture.book.lines.isEmpty)
    }

    @Test func registeringAgainIsTheSameAndAnotherDeviceIsRefused() async throws {
        let code = try EligibilityCode.random()
        let fixture = try await Fixture.founded(codes: [code])
        try await withServer(fixture) { client in
            let device = try Device(client, fixture)
            let first: Registration = try await device.register(code.bytes).decoded()
            let again = try await device.register(code.bytes)
            #expect(again.status == .created)
            #expect(try again.decoded(Registration.self) == first)
            let thief = try await Device(client, fixture).register(code.bytes)
            #expect(thief.status == .conflict && thief.problem == .codeUsed)
        }
    }

    @Test func whatIsNoCodeIsRefused() async throws {
        let code = try EligibilityCode.random()
        let fixture = try await Fixture.founded(codes: [code])
        try await withServer(fixture) { client in
            let device = try Device(client, fixture)
            let unknown = try await device.register(try EligibilityCode.random().bytes)
            #expect(unknown.status == .notFound && unknown.problem == .codeUnknown)
            #expect(try await device.register(Array(code.bytes.dropLast())).problem == .malformedRequest)
            #expect(try await device.register([]).problem == .malformedRequest)
            #expect(try await device.register(code.bytes, signed: false).problem == .signatureMissing)
            fixture.clock.now = Fixture.quarter.next.next.next.end
            #expect(try await device.register(code.bytes).problem == .codeUnknown)
        }
    }

    @Test func nothingIsIssuedBeforeAProgrammeIsThere() async throws {
        let fixture = try await Fixture()
        try await withServer(fixture) { client in
            let device = try Device(client, fixture)
            #expect(try await device.register(try EligibilityCode.random().bytes).problem == .programmeNotFounded)
            #expect(try await device.fetch(try Sample.request(1)).problem == .programmeNotFounded)
        }
    }

    @Test func theSameRequestGetsTheSameBytesAndAnotherOneReissue() async throws {
        let code = try EligibilityCode.random()
        let fixture = try await Fixture.founded(codes: [code])
        try await withServer(fixture) { client in
            let device = try Device(client, fixture)
            _ = try await device.register(code.bytes)
            let owner = try SigningKey.random().publicKey
            let requests = try (0..<3).map { _ in try pending(fixture, owner: owner).request }
            let first: TokenIssueAnswer = try await device.fetch(requests[0]).decoded()
            #expect(try await device.fetch(requests[0]).decoded(TokenIssueAnswer.self) == first)
            #expect(try await device.fetch(requests[1]).status == .ok)
            let third = try await device.fetch(requests[2])
            #expect(third.status == .conflict && third.problem == .issuanceExhausted)
            #expect(try await device.fetch(requests[0]).problem == .issuanceExhausted)
        }
    }

    @Test func whatThisCodeHasNoTokenForIsRefused() async throws {
        let code = try EligibilityCode.random()
        let fixture = try await Fixture.founded(codes: [code])
        try await withServer(fixture) { client in
            let device = try Device(client, fixture)
            let owner = try SigningKey.random().publicKey
            let request = try pending(fixture, owner: owner).request
            #expect(try await device.fetch(request).problem == .issuanceRefused, "not registered yet")
            _ = try await device.register(code.bytes)

            for index in [-1, 16, Int.max] { #expect(try await device.fetch(request, index: index).problem == .issuanceRefused) }
            let quarter = Fixture.quarter
            let cells = [
                ("check-in", "\(quarter)/\(fixture.hill)"), ("check-in", "\(quarter)"), ("booking", "\(quarter)/\(fixture.river)"),
                ("booking", "\(quarter.previous)"), ("booking", "\(quarter.next.next)"),
                ("check-in", "\(quarter.next)/\(fixture.river)"),
            ]
            for (purpose, period) in cells {
                #expect(
                    try await device.fetch(request, purpose: purpose, period: period).problem == .issuanceRefused, "\(purpose) \(period)")
            }
            for (purpose, period) in [("bookings", "\(quarter)"), ("booking", "2026Q4"), ("booking", "")] {
                #expect(
                    try await device.fetch(request, purpose: purpose, period: period).problem == .malformedRequest, "\(purpose) \(period)")
            }
            let oneOff = try TokenRequest(bytes: [0, 2, request.truncatedKeyID ^ 1] + request.blindedMessage)
            #expect(try await device.fetch(oneOff).problem == .malformedRequest)
            let tooLarge = try TokenRequest(bytes: [0, 2, request.truncatedKeyID] + [UInt8](repeating: 0xff, count: 256))
            #expect(try await device.fetch(tooLarge).problem == .malformedRequest)
            // None of that cost anything.
            #expect(try await device.fetch(request).status == .ok)
        }
    }

    /// A token for each spelling of a cell would be as many check-ins of one card as its name has spellings.
    @Test(arguments: [
        ("Kent K. Kings", ["\u{212A}ent K. Kings", "Kent \u{212A}. Kings", "Kent K. \u{212A}ings", "\u{212A}ent \u{212A}. \u{212A}ings"]),
        ("R\u{ED}o; \u{C5}s", ["Ri\u{301}o; \u{C5}s", "R\u{ED}o\u{37E} \u{C5}s", "R\u{ED}o; \u{212B}s", "R\u{ED}o; A\u{30A}s"]),
    ])
    func aCellHasOneSpellingAndOneTokenOfARound(_ cell: String, _ spellings: [String]) async throws {
        let code = try EligibilityCode.random()
        let fixture = try await Fixture.founded(codes: [code], river: cell)
        try await withServer(fixture) { client in
            let device = try Device(client, fixture)
            _ = try await device.register(code.bytes)
            let period = TokenPeriod.checkIn(Fixture.quarter, cell: fixture.river)
            func fetch(_ spelling: String) async throws -> TestResponse {
                let request = try pending(fixture, .checkIn, period, owner: try SigningKey.random().publicKey).request
                return try await device.fetch(request, purpose: "check-in", period: "\(Fixture.quarter)/\(spelling)")
            }
            for spelling in spellings {
                #expect(spelling == cell && !spelling.utf8.elementsEqual(cell.utf8), "the same to Swift alone")
                let refused = try await fetch(spelling)
                #expect(refused.status == .forbidden && refused.problem == .issuanceRefused, "\(spelling)")
            }
            // None of that cost anything: the token, then the one reissue, then no more.
            #expect(try await fetch(cell).status == .ok)
            #expect(try await fetch(cell).status == .ok)
            for spelling in [cell] + spellings { #expect(try await fetch(spelling).status != .ok) }
        }
    }

    /// Whoever holds the key in its place has an officer's half to read, were anybody to check in.
    @Test func noCheckInTokenIsIssuedForARoundThatNamesAKeyThatThisSideDoesNotHold() async throws {
        let codes = [try EligibilityCode.random(), try EligibilityCode.random()]
        let fixture = try await Fixture.founded(codes: codes)
        try await withServer(fixture) { client in
            let period = TokenPeriod.checkIn(Fixture.quarter, cell: fixture.river)
            func request() throws -> TokenRequest {
                try pending(fixture, .checkIn, period, owner: try SigningKey.random().publicKey).request
            }
            func checkInToken(_ request: TokenRequest, for device: Device) async throws -> TestResponse {
                try await device.fetch(request, purpose: "check-in", period: period.description)
            }
            func exchange(_ version: UInt64, _ roundKey: SealingPublicKey?) async throws {
                var bundle = try fixture.side.trust.founded().bundle
                let rounds = try fixture.rounds(version: version, roundKey: roundKey)
                bundle.rounds = try SignedDocument(rounds, signedBy: [fixture.clinical]).blob
                try await fixture.side.trust.install(bundle)
            }
            let (early, late) = (try Device(client, fixture), try Device(client, fixture))
            _ = try await early.register(codes[0].bytes)
            _ = try await late.register(codes[1].bytes)
            let before = try request()
            let issued: TokenIssueAnswer = try await checkInToken(before, for: early).decoded()

            try await exchange(2, try SealingKey.random().publicKey)
            // The one reissue is none to be had either.
            for device in [early, late] {
                let refused = try await checkInToken(try request(), for: device)
                #expect(refused.status == .forbidden && refused.problem == .issuanceRefused)
            }
            #expect(try await checkInToken(before, for: early).decoded(TokenIssueAnswer.self) == issued)
            let booking = try pending(fixture, owner: try SigningKey.random().publicKey).request
            #expect(try await late.fetch(booking).status == .ok)

            // Renewed with the key that this side holds; then without any, as after a restore.
            try await exchange(3, nil)
            #expect(try await checkInToken(try request(), for: late).status == .ok)
            try RoundKeyring(fixture.home).destroy(Fixture.quarter)
            #expect(try await checkInToken(try request(), for: late).problem == .issuanceRefused)
            #expect(try await checkInToken(before, for: early).decoded(TokenIssueAnswer.self) == issued)
        }
    }

    @Test func whatIsNoRequestIsRefused() async throws {
        let code = try EligibilityCode.random()
        let fixture = try await Fixture.founded(codes: [code])
        try await withServer(fixture) { client in
            let device = try Device(client, fixture)
            _ = try await device.register(code.bytes)
            for body in [["purpose": "booking"], [:]] as [[String: String]] {
                #expect(try await device.send(PostTokenRequest.route.path, body).problem == .malformedRequest)
            }
            let short = TokenIssueRequest(
                purpose: "booking", period: Fixture.quarter.description, index: 0, request: Blob([UInt8](repeating: 0, count: 258)))
            #expect(try await device.send(PostTokenRequest.route.path, short).problem == .malformedRequest)
        }
    }

    @Test func anOfficerSilentForAQuarterIsServedInTheNext() async throws {
        let code = try EligibilityCode.random()
        let fixture = try await Fixture.founded(codes: [code])
        try await withServer(fixture) { client in
            let device = try Device(client, fixture)
            _ = try await device.register(code.bytes)
            fixture.clock.now = Fixture.quarter.end + 3600
            let owner = try SigningKey.random().publicKey
            let period = TokenPeriod.booking(Fixture.quarter.next)
            let pending = try pending(fixture, .booking, period, owner: owner)
            let answer: TokenIssueAnswer = try await device.fetch(pending.request, period: period.description).decoded()
            #expect(throws: Never.self) { try pending.finish(try TokenResponse(bytes: answer.response.bytes)) }
        }
    }

    @Test func aKeyThatTheHomeLostIsAServersFaultAndSaysNothing() async throws {
        let code = try EligibilityCode.random()
        let fixture = try await Fixture.founded(codes: [code])
        try await withServer(fixture) { client in
            let device = try Device(client, fixture)
            _ = try await device.register(code.bytes)
            try fixture.keyring.destroy(try SharedKeys.secret(1).publicKey)
            let request = try pending(fixture, owner: try SigningKey.random().publicKey).request
            let response = try await device.fetch(request)
            #expect(response.status == .internalServerError && response.problem == .internalError)
        }
        #expect(fixture.book.lines.allSatisfy { !$0.contains("token-") })
    }
}
