// Attack class 29: a captured request does nothing a second time, and a token pays once, for the one booking it is bound to.

import Bookings
import OfficerClient
import ProgrammeFixture
import Sealing
import ServiceAPI
import Sodium
import Testing
import Trust
import Wire

@testable import OfficerClient

@Suite struct ReplayTests {
    @Test func aCapturedRequestIsRefused() async throws {
        try await WholeRun.perform { run in
            let signed = run.traffic.recorded.filter { !$0.request.headers.isEmpty }
            #expect(Set(signed.map(\.request.path)).count == 6)
            let before = try await run.programme.everyBooking()
            for exchange in signed {
                let again = try await run.programme.transport.send(exchange.request, to: exchange.address, identity: exchange.identity)
                #expect(again.problem == .requestReplayed, "\(exchange.request.path)")
            }
            #expect(try await run.programme.everyBooking() == before)
        }
    }

    @Test func aRequestThatWasHeldBackIsTooOld() async throws {
        try await WholeRun.perform { run in
            run.programme.clock.now = run.programme.clock.now + 21 * 60
            for exchange in run.traffic.recorded where !exchange.request.headers.isEmpty {
                let late = try await run.programme.transport.send(exchange.request, to: exchange.address, identity: exchange.identity)
                #expect(late.problem == .requestTooOld, "\(exchange.request.path)")
            }
        }
    }

    /// A relay, or the side itself, changes one thing about a captured request.
    @Test func aCapturedRequestCannotBeBent() async throws {
        try await WholeRun.perform { run in
            let exchange = try #require(run.traffic.recorded.first { $0.request.path == PostBookingMessage.route.path })
            let request = exchange.request
            let bodies = [request.body + [0x20], Array(request.body.dropLast()), []]
            for body in bodies {
                let bent = TransportRequest(method: request.method, path: request.path, headers: request.headers, body: body)
                let answer = try await run.programme.transport.send(bent, to: exchange.address, identity: exchange.identity)
                #expect(answer.problem == .signatureInvalid)
            }
            let elsewhere = TransportRequest(
                method: request.method, path: PostBookingChange.route.path, headers: request.headers, body: request.body)
            let answer = try await run.programme.transport.send(elsewhere, to: exchange.address, identity: exchange.identity)
            #expect(answer.problem == .signatureInvalid)
            for dropped in request.headers.map(\.name) where dropped != "content-type" {
                let bare = TransportRequest(
                    method: request.method, path: request.path, headers: request.headers.filter { $0.name != dropped }, body: request.body)
                let answer = try await run.programme.transport.send(bare, to: exchange.address, identity: exchange.identity)
                #expect([.signatureMissing, .signatureInvalid].contains(answer.problem), "without \(dropped)")
            }
        }
    }

    /// The city sees every token that is spent. It cannot spend one for a booking of its own.
    @Test func aSpentTokenPaysForNothingElse() async throws {
        try await WholeRun.perform { run in
            let (programme, now) = (run.programme, run.programme.clock.now)
            let view = try #require(try await programme.ben.schedule(in: programme).first)
            let payment = try #require(view.payment)
            let thief = try SigningKey.random()
            let terms = try programme.ben.history(view).terms
            let intake = try #require(view.intake)
            let change = BookingChange(
                booking: thief.publicKey, sequence: 0, previous: nil, rosterVersion: 1,
                action: .book(terms, cancelKey: try SigningKey.random().publicKey, intake: Digest(sha256: intake.bytes), notice: 1))
            let signed = try SignedChange(signing: change, with: thief)
            let body = BookRequest(payment: payment, change: Blob(signed.canonicalBytes), intake: intake)
            let refused = await refusal { try await programme.departmentClient.call(PostBooking.self, body, by: thief, at: now) }
            #expect(refused == .tokenRefused)
        }
    }
}
