// What comes back over a real connection, also to what is no request at all: the same headers and a problem document, always.

import Foundation
import ServiceAPI
import Sodium
import TestSupport
import Testing
import Wire

@testable import ServerCore

@Suite(.timeLimit(.minutes(5))) struct WireAnswerTests {
    private static let close = "Host: a\r\nConnection: close\r\n"

    private struct Case: Sendable {
        let name: String
        let request: String
        let status: Int
        let kind: Problem.Kind?

        init(_ name: String, _ request: String, _ status: Int, _ kind: Problem.Kind?) {
            (self.name, self.request, self.status, self.kind) = (name, request, status, kind)
        }
    }

    private static let cases: [Case] = [
        Case("alive", "GET /livez HTTP/1.1\r\n\(close)\r\n", 204, nil),
        Case("no such path", "GET /nothing/here HTTP/1.1\r\n\(close)\r\n", 404, .notFound),
        Case("no such method", "DELETE /v1/keys HTTP/1.1\r\n\(close)\r\n", 404, .notFound),
        Case("a method nobody knows", "PROPFIND /v1/keys HTTP/1.1\r\n\(close)\r\n", 404, .notFound),
        Case("not signed", "GET /v1/booking HTTP/1.1\r\n\(close)\r\n", 401, .signatureMissing),
        Case("no programme", "GET /v1/trust HTTP/1.1\r\n\(close)\r\n", 503, .programmeNotFounded),
        Case(
            "announced too large", "POST /v1/booking/messages HTTP/1.1\r\n\(close)Content-Length: 999999999\r\n\r\n", 413, .requestTooLarge),
        Case(
            "too large in pieces",
            "POST /v1/booking/messages HTTP/1.1\r\n\(close)Transfer-Encoding: chunked\r\n\r\n80000\r\n"
                + String(repeating: "x", count: 0x80000) + "\r\n0\r\n\r\n", 413, .requestTooLarge),
        Case("a header too long", "GET /livez HTTP/1.1\r\nX: \(String(repeating: "x", count: 9000))\r\n\r\n", 431, .requestTooLarge),
        Case(
            "too many headers", "GET /livez HTTP/1.1\r\n" + (0..<100).map { "X\($0): 1\r\n" }.joined() + "\r\n", 431, .requestTooLarge),
        Case("a header without a name", "GET /livez HTTP/1.1\r\n: 1\r\n\r\n", 400, .malformedRequest),
        Case("no version", "GET /livez\r\n\r\n", 400, .malformedRequest),
        Case("no request", "hello\r\n\r\n", 400, .malformedRequest),
        Case("bytes", "\u{0}\u{1}\u{2}\u{3}\r\n\r\n", 400, .malformedRequest),
        Case("another protocol", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400, .malformedRequest),
        Case(
            "two lengths", "POST /v1/booking/messages HTTP/1.1\r\n\(close)Content-Length: 1\r\nContent-Length: 2\r\n\r\nxx", 400,
            .malformedRequest),
        Case(
            "a chunk of no size", "POST /v1/booking/messages HTTP/1.1\r\n\(close)Transfer-Encoding: chunked\r\n\r\nzz\r\n\r\n", 400,
            .malformedRequest),
    ]

    private func check(_ text: String, _ status: Int, _ kind: Problem.Kind?, _ name: String) throws {
        let answer = try WireAnswer(text)
        #expect(answer.status == status, "\(name): \(text.prefix(200))")
        let frame: Set = ["date", "content-length", "content-type", "connection"]
        let rest = answer.headers.filter { !frame.contains($0.name) }.map { "\($0.name): \($0.value)" }
        #expect(rest.sorted() == AnswerTests.securityHeaders.sorted(), "\(name)")
        #expect(!text.lowercased().contains("hummingbird") && !text.lowercased().contains("nio"), "\(name)")
        #expect(answer.problem?.kind == kind && (kind == nil || answer.problem?.status == status), "\(name)")
        let type = answer.headers.first { $0.name == "content-type" }?.value
        #expect(type == kind.map { _ in "application/problem+json" }, "\(name)")
    }

    @Test func everyAnswerIsHeadedAlikeAlsoToWhatIsNoRequest() async throws {
        let fixture = try await Fixture()
        try await LiveServer.run(fixture.server(), fixture) { live in
            for each in Self.cases {
                let text = try await RawClient(port: live.port).converse([each.request])
                try check(text, each.status, each.kind, each.name)
            }
            #expect(try await status(live.port) == 204)
        }
        // Whatever clients send, the log has no line of it; and none has an address.
        #expect(fixture.book.lines.allSatisfy { $0.contains(": requests count=few ") }, "\(fixture.book.lines)")
        #expect(!fixture.book.lines.joined().contains("127.0.0.1"))
    }

    @Test func failuresAndFullBucketsAreHeadedAlike() async throws {
        let fixture = try await Fixture()
        var limits = RequestLimits()
        limits.all = (burst: 2, perSecond: 0.001)
        let (failing, full) = (try fixture.signedRequest(GetBooking.route), try fixture.signedRequest(GetSchedule.route))
        try await LiveServer.run(fixture.server(limits: limits), fixture) { live in
            try check(try await RawClient(port: live.port).converse([failing]), 500, .internalError, "failure")
            try check(try await RawClient(port: live.port).converse([full]), 503, .unavailable, "full disk")
            let limited = try await RawClient(port: live.port).converse([failing])
            #expect(limited.contains("retry-after: ") || limited.contains("Retry-After: "))
            try check(
                limited.replacing(#/\r\n[Rr]etry-[Aa]fter: \d+/#, with: ""), 429, .tooManyRequests, "limited")
        }
    }

    @Test func aClientThatLeavesInTheMiddleIsNoFailureOfTheServer() async throws {
        let fixture = try await Fixture()
        try await LiveServer.run(fixture.server(), fixture) { live in
            let head = "POST /v1/booking/messages HTTP/1.1\r\n\(Self.close)Content-Length: 1000\r\n\r\nx"
            for _ in 0..<5 { try await RawClient(port: live.port).sendWithoutReading(head) {} }
            #expect(try await status(live.port) == 204)
        }
        #expect(!fixture.book.lines.contains { $0.contains("a request failed") }, "\(fixture.book.lines)")
    }

    private func status(_ port: Int) async throws -> Int {
        try WireAnswer(try await RawClient(port: port).converse(["GET /livez HTTP/1.1\r\n\(Self.close)\r\n"])).status
    }
}
