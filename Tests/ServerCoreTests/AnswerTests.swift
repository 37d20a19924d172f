// What every answer looks like, good or bad.

import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import ServiceAPI
import Sodium
import TestSupport
import Testing
import Trust
import Wire

@testable import ServerCore

@Suite struct AnswerTests {
    /// The exact set: nothing missing, nothing besides.
    static let securityHeaders = [
        "cache-control: no-store",
        "content-security-policy: default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox",
        "cross-origin-embedder-policy: require-corp",
        "cross-origin-opener-policy: same-origin",
        "cross-origin-resource-policy: same-origin",
        "referrer-policy: no-referrer",
        "strict-transport-security: max-age=63072000; includeSubDomains",
        "x-content-type-options: nosniff",
        "x-frame-options: DENY",
        "x-robots-tag: none",
    ]

    private func headers(_ response: TestResponse) -> [String] {
        response.headers.filter { !["content-length", "date"].contains($0.name.canonicalName) }
            .map { "\($0.name.canonicalName): \($0.value)" }.sorted()
    }

    @Test func everyAnswerHasExactlyTheseHeaders() async throws {
        let fixture = try await Fixture()
        try await fixture.serve { caller in
            let key = try SigningKey.random()
            let problem = ["content-type: application/problem+json"]
            func signed(_ route: Route) async throws -> TestResponse {
                try await caller.send(route.method.rawValue, route.path, [], headers: try caller.sign(route, [], key))
            }
            let cases: [(response: TestResponse, status: HTTPResponse.Status, more: [String])] = [
                (try await caller.send("GET", "/livez"), .noContent, []),
                (try await caller.send("GET", "/readyz"), .serviceUnavailable, []),
                (try await caller.send("GET", "/v1/keys"), .ok, ["content-type: application/json"]),
                (try await caller.send("GET", "/v1/trust"), .serviceUnavailable, problem),
                (try await caller.message(by: key), .ok, ["content-type: application/json"]),
                (try await caller.send("GET", "/nothing/here"), .notFound, problem),
                (try await caller.send("DELETE", "/v1/keys"), .notFound, problem),
                (try await caller.send("GET", GetBooking.route.path), .unauthorized, problem),
                (try await signed(GetBooking.route), .internalServerError, problem),
                (try await signed(GetSchedule.route), .serviceUnavailable, problem),
            ]
            for (response, status, more) in cases {
                #expect(response.status == status)
                #expect(headers(response) == (Self.securityHeaders + more).sorted())
            }
        }
    }

    @Test func anUnforeseenErrorSaysNothingOfItself() async throws {
        let fixture = try await Fixture()
        try await fixture.serve { caller in
            for _ in 0..<3 {
                let headers = try caller.sign(GetBooking.route, [], try SigningKey.random())
                let response = try await caller.send("GET", GetBooking.route.path, [], headers: headers)
                #expect(response.problem == .internalError)
                #expect(!String(buffer: response.body).contains("4711"))
            }
        }
        // Said once, counted after that.
        #expect(fixture.book.lines.filter { $0.contains("error=Indiscreet") }.count == 1)
        #expect(!fixture.book.lines.contains { $0.contains("4711") })
    }

    @Test func aFullDiskIsSaidPlainly() async throws {
        let fixture = try await Fixture()
        try await fixture.serve { caller in
            let headers = try caller.sign(GetSchedule.route, [], try SigningKey.random())
            let response = try await caller.send("GET", GetSchedule.route.path, [], headers: headers)
            #expect(response.problem == .unavailable)
            #expect(try response.decoded(Problem.self).title.contains("disk is full"))
        }
    }

    @Test(arguments: ["", "{", "[]", "null", "{\"message\":7}", "{\"message\":\"*\"}", String(repeating: "[", count: 5000), "\u{0}"])
    func whatIsNotTheCallsBodyIsAProblem(_ text: String) async throws {
        let fixture = try await Fixture()
        try await fixture.serve { caller in
            let body = Array(text.utf8)
            let route = PostBookingMessage.route
            let response = try await caller.send("POST", route.path, body, headers: try caller.sign(route, body, try SigningKey.random()))
            #expect(response.status == .badRequest && response.problem == .malformedRequest)
        }
    }

    @Test func aBodyWhereNoneBelongsIsRefused() async throws {
        let fixture = try await Fixture()
        try await fixture.serve { caller in
            let body = Array("{}".utf8)
            let headers = try caller.sign(GetSchedule.route, body, try SigningKey.random())
            #expect(try await caller.send("GET", GetSchedule.route.path, body, headers: headers).problem == .malformedRequest)
        }
    }

    @Test func aBodyOverTheLimitIsRefused() async throws {
        let fixture = try await Fixture()
        try await fixture.serve { caller in
            let key = try SigningKey.random()
            let fits = [UInt8](repeating: 7, count: BodyReader.limit * 3 / 4 - 100)
            #expect(try await caller.message(fits, by: key).status == .ok)
            let tooLong = [UInt8](repeating: 7, count: BodyReader.limit + 1)
            let response = try await caller.send("POST", PostBookingMessage.route.path, tooLong)
            #expect(response.status == .contentTooLarge && response.problem == .requestTooLarge)
        }
    }

    @Test func limitsAreByKeyAndForTheWholeServer() async throws {
        let fixture = try await Fixture()
        var limits = RequestLimits()
        limits.perKey = (burst: 3, perSecond: 0.001)
        limits.all = (burst: 8, perSecond: 0.001)
        try await fixture.serve(limits: limits) { caller in
            let busy = try SigningKey.random()
            for _ in 0..<3 { #expect(try await caller.message(by: busy).status == .ok) }
            let limited = try await caller.message(by: busy)
            #expect(limited.status == .tooManyRequests && limited.problem == .tooManyRequests)
            #expect(try #require(Int(limited.headers[.retryAfter] ?? "")) > 1)
            // Another key is not held up by it.
            #expect(try await caller.message(by: try SigningKey.random()).status == .ok)
            for _ in 0..<3 { #expect(try await caller.send("GET", "/livez").status == .noContent) }
            #expect(try await caller.send("GET", "/livez").status == .tooManyRequests)
        }
    }

    /// Strangers have as many keys as they like; what they use up is theirs.
    @Test func strangersDoNotUseUpWhatCliniciansNeed() throws {
        var limits = RequestLimits()
        limits.signed = (burst: 5, perSecond: 0.001)
        limits.clinicians = (burst: 5, perSecond: 0.001)
        let limiter = RateLimiter(limits, now: { 0 })
        for _ in 0..<5 { try limiter.admit(try SigningKey.random().publicKey) }
        let (stranger, clinician) = (try SigningKey.random().publicKey, try SigningKey.random().publicKey)
        #expect(throws: TooManyRequests.self) { try limiter.admit(stranger) }
        for _ in 0..<5 { try limiter.admit(clinician, isClinicians: true) }
        #expect(throws: TooManyRequests.self) { try limiter.admit(clinician, isClinicians: true) }
    }

    /// A clinician's new device reads its case files without waiting; a stranger's key does not get as much.
    @Test func aCliniciansDeviceMayAskMoreAtOnce() throws {
        let limiter = RateLimiter(RequestLimits(), now: { 0 })
        let (stranger, clinician) = (try SigningKey.random().publicKey, try SigningKey.random().publicKey)
        for _ in 0..<60 { try limiter.admit(stranger) }
        #expect(throws: TooManyRequests.self) { try limiter.admit(stranger) }
        for _ in 0..<600 { try limiter.admit(clinician, isClinicians: true) }
        #expect(throws: TooManyRequests.self) { try limiter.admit(clinician, isClinicians: true) }
    }

    @Test func aBucketRefillsWithTime() {
        var bucket = TokenBucket(capacity: 2, perSecond: 1, now: 0)
        let waits = [0, 0, 0, 999_999_999, 1_000_000_000].map { bucket.take(now: $0) }
        #expect(waits == [nil, nil, 1, 1, nil])
        let isFull = [1_500_000_000, 60_000_000_000].map { bucket.isFull(now: $0) }
        #expect(isFull == [false, true])
        // A clock that goes back gives nothing and traps nothing.
        let backwards = [5, 5, 5].map { bucket.take(now: $0) }
        #expect(backwards == [nil, nil, 1])
    }

    @Test func fewerKeysAreRememberedThanAnAttackerCanMake() throws {
        var limits = RequestLimits()
        limits.keys = 10
        limits.perKey = (burst: 1, perSecond: 0.001)
        let limiter = RateLimiter(limits, now: { 0 })
        for _ in 0..<10 { try limiter.admit(try SigningKey.random().publicKey) }
        let eleventh = try SigningKey.random().publicKey
        #expect(throws: TooManyRequests.self) { try limiter.admit(eleventh) }
    }
}
