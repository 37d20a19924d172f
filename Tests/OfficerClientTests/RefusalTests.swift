// What a server refuses stays signed: nobody can take a signature back. What the officer is told takes that into account.

import Bookings
import LocalState
import ProgrammeFixture
import Scheduling
import Sealing
import ServiceAPI
import Synchronization
import Testing
import Tokens
import Trust
import Wire

@testable import OfficerClient

@Suite struct RefusalTests {
    /// Refuses every request of one path, or lets it arrive and loses the answer.
    private final class Stubborn: Transport {
        enum Mood: Sendable, Equatable { case honest, refusing(Problem.Kind), silent, forgetful }

        private let inner: any Transport
        private let path: String
        let mood = Mutex(Mood.honest)

        init(_ inner: any Transport, on path: String) {
            self.inner = inner
            self.path = path
        }

        func send(
            _ request: TransportRequest, to address: SideAddress, identity: ServerIdentity
        ) async throws(ServiceError) -> TransportAnswer {
            let mood = mood.withLock { $0 }
            guard request.path == path else { return try await inner.send(request, to: address, identity: identity) }
            switch mood {
            case .honest: return try await inner.send(request, to: address, identity: identity)
            case .refusing(let kind): throw .refused(Problem(kind, status: 409, title: "no"))
            case .silent: throw .unreachable
            case .forgetful:
                _ = try await inner.send(request, to: address, identity: identity)
                throw .unreachable
            }
        }
    }

    /// The server says that the new time is taken, and shows the change to the clinician all the same.
    @Test func aRefusedChangeThatTheClinicianWasShownIsALie() async throws {
        try await withOfficer { programme, officer, _ in
            let server = Stubborn(programme.transport, on: PostBookingChange.route.path)
            let session = officer.session(over: server)
            let key = try await session.book(try await session.wish(for: programme.ada.key)).booking.booking
            let view = try #require(try await programme.ada.schedule(in: programme).first)
            try await programme.ada.acknowledge(view, in: programme)
            _ = try await session.synchroniseBookings()
            #expect(try officer.booking(key).isAcknowledged)

            server.mood.withLock { $0 = .refusing(.slotTaken) }
            let span = try await session.wish(for: programme.ada.key, skipping: 5).terms.span
            await #expect(throws: OfficerError.slotTaken(alternatives: [])) { try await session.reschedule(key, to: span, by: .phone) }
            // Whether the clinician sees the old time or the new one is not known any more.
            let doubted = try officer.booking(key)
            #expect(doubted.isDoubted && !doubted.isAcknowledged)
            let refused = try #require(try officer.state.read().refusals.first?.change)
            let seen = try #require(try await programme.ada.schedule(in: programme).first)
            _ = try await programme.ada.send(.acknowledgement(change: refused), about: seen, in: programme)
            await #expect(throws: OfficerError.serverLied(.untrueRefusal)) { try await session.synchroniseBookings() }
        }
    }

    @Test func afterARefusalAnotherKeyIsOffered() async throws {
        try await withOfficer { programme, officer, _ in
            let server = Stubborn(programme.transport, on: PostBooking.route.path)
            server.mood.withLock { $0 = .refusing(.slotTaken) }
            let session = officer.session(over: server)
            for skipped in 0..<2 {
                await #expect(throws: OfficerError.slotTaken(alternatives: [])) {
                    try await session.book(try await session.wish(for: programme.ada.key, skipping: skipped))
                }
            }
            let tried = try officer.state.read().refusals
            #expect(Set(tried.map(\.key)).count == 2, "two wishes under one key")
            #expect(try officer.tokens("held") == 2)
        }
    }

    /// A server that refuses one wish after the other learns one anonymous person's free hours: three a day are enough.
    @Test func afterThreeRefusalsADayNoFurtherWishIsTold() async throws {
        try await withOfficer { programme, officer, _ in
            let server = Stubborn(programme.transport, on: PostBooking.route.path)
            server.mood.withLock { $0 = .refusing(.slotNotOffered) }
            for skipped in 0..<3 {
                let run = officer.session(over: server)
                #expect(throws: Never.self) { try run.requireFewRefusals() }
                await #expect(throws: OfficerError.slotNotOffered) {
                    try await run.book(try await run.wish(for: programme.ada.key, skipping: skipped))
                }
            }
            // Honest or not: nothing is asked before the next day.
            #expect(throws: OfficerError.refusedOften) { try officer.session(over: server).requireFewRefusals() }
            programme.clock.now = Programme.start + 86_399
            #expect(throws: OfficerError.refusedOften) { try officer.session(over: server).requireFewRefusals() }
            programme.clock.now = Programme.start + 86_400
            #expect(throws: Never.self) { try officer.session(over: server).requireFewRefusals() }
        }
    }

    /// Whoever looks or withdraws signs under the booking's key too: tokens are fetched an hour later.
    @Test(arguments: ["look", "withdraw", "settle"]) func everySignatureOfABookingKeyKeepsTokensAway(act: String) async throws {
        try await withOfficer { programme, officer, _ in
            let server = Stubborn(programme.transport, on: PostBooking.route.path)
            let session = officer.session(over: server)
            let wish = try await session.wish(for: programme.ada.key)
            if act == "look" {
                _ = try await session.book(wish)
            } else {
                server.mood.withLock { $0 = .silent }
                await #expect(throws: OfficerError.unfinished) { try await session.book(wish) }
            }
            let key = try #require(try officer.state.read().bookings.first)
            let later = act == "settle" ? wish.terms.span.start + 60 : Programme.start + 7200
            try await programme.advance(to: later)
            _ = try await session.refresh()
            switch act {
            case "look": try await session.look(key.key, through: try await session.programme().client(for: .department, over: server))
            case "withdraw": try await session.withdraw(key.booking)
            default: await #expect(throws: OfficerError.tooLate) { try await session.finishBooking(key.key) }
            }
            #expect(try officer.state.read().lastBookingAct == later)
        }
    }

    /// Where the server will never take it, it does not wait for ever, and what is written later has the right number.
    @Test func aMessageThatIsRefusedForGoodLeavesTheOutbox() async throws {
        try await withOfficer { programme, officer, _ in
            let server = Stubborn(programme.transport, on: PostBookingMessage.route.path)
            let session = officer.session(over: server)
            let key = try await session.book(try await session.wish(for: programme.ada.key)).booking.booking
            server.mood.withLock { $0 = .silent }
            await #expect(throws: OfficerError.unfinished) { try await session.write("first", about: key) }
            #expect(try officer.booking(key).hasIntents)
            server.mood.withLock { $0 = .refusing(.changeRefused) }
            await #expect(throws: OfficerError.messageRefused) { try await session.write("second", about: key) }
            #expect(try !officer.booking(key).hasIntents && officer.booking(key).messages.isEmpty)
            server.mood.withLock { $0 = .honest }
            try await session.write("third", about: key)
            let view = try #require(try await programme.ada.schedule(in: programme).first)
            #expect(try programme.ada.messages(view) == ["third"])
        }
    }

    @Test func aTokenWhoseKeyTheRoundsNoLongerNameIsPassedOver() async throws {
        try await withOfficer { programme, officer, session in
            let wallet = try officer.state.read().wallet
            let keys = try TokenKeySet(try await session.programme().trusted.rounds)
            let none = try TokenKeySet([])
            #expect(wallet.spendable(at: programme.clock.now, keys: keys).count == 2)
            #expect(wallet.spendable(at: programme.clock.now, keys: none).isEmpty)
        }
    }

    /// Whether the request arrived or not: withdrawn is withdrawn, and what had been booked is cancelled.
    @Test(arguments: [true, false]) func aBookingThatIsNotConfirmedCanBeWithdrawn(arrived: Bool) async throws {
        try await withOfficer { programme, officer, _ in
            let server = Stubborn(programme.transport, on: PostBooking.route.path)
            server.mood.withLock { $0 = arrived ? .forgetful : .silent }
            let session = officer.session(over: server)
            await #expect(throws: OfficerError.unfinished) { try await session.book(try await session.wish(for: programme.ada.key)) }
            let waiting = try #require(try officer.state.read().bookings.first)
            try await session.withdraw(waiting.booking)
            let left = try officer.state.read().bookings.map(\.stage)
            #expect(left == (arrived ? [.cancelledByOfficer] : []))
            #expect(try officer.tokens("held") == (arrived ? 1 : 2))
            let stored = try await programme.ada.schedule(in: programme).map { try programme.ada.history($0).status }
            #expect(stored == (arrived ? [.cancelledByOfficer] : []))
        }
    }

    /// An intent whose time is over is not sent any more.
    @Test func aBookingIsNotMadeForATimeThatIsOver() async throws {
        try await withOfficer { programme, officer, _ in
            let server = Stubborn(programme.transport, on: PostBooking.route.path)
            server.mood.withLock { $0 = .silent }
            let session = officer.session(over: server)
            let wish = try await session.wish(for: programme.ada.key)
            await #expect(throws: OfficerError.unfinished) { try await session.book(wish) }
            server.mood.withLock { $0 = .honest }
            try await programme.advance(to: wish.terms.span.start + 60)
            _ = try await session.refresh()
            #expect(try await session.finishIntents().refused == [.tooLate])
            #expect(try await programme.ada.schedule(in: programme).isEmpty)
            #expect(try officer.tokens("held") == 2)
        }
    }

    @Test func aServerThatIsInTroubleIsSaidToBe() async throws {
        try await withOfficer { programme, officer, _ in
            let server = Stubborn(programme.transport, on: PostBooking.route.path)
            server.mood.withLock { $0 = .refusing(.requestTooOld) }
            let session = officer.session(over: server)
            await #expect(throws: OfficerError.postponed(.requestTooOld)) {
                try await session.book(try await session.wish(for: programme.ada.key))
            }
            let waiting = try officer.state.read().bookings.map(\.stage)
            #expect(waiting == [.sending])
            server.mood.withLock { $0 = .honest }
            let left = try await session.finishIntents().unfinished
            #expect(left == 0)
            #expect(try officer.state.read().bookings.map(\.stage) == [.booked])
        }
    }

    @Test(arguments: ["topic", "unit", "note", "language", "contact"]) func whatCannotBeSentIsNamed(field: String) async throws {
        try await withOfficer { programme, officer, session in
            let bad = "bad\u{7}"
            let intake = DisclosedIntake(
                contact: .init(kind: .phone, text: field == "contact" ? "" : "555-0101"), topic: field == "topic" ? bad : nil,
                unit: field == "unit" ? bad : nil, language: field == "language" ? "e" : "en", note: field == "note" ? bad : nil,
                limitsVersion: 1)
            let terms = try await session.wish(for: programme.ada.key).terms
            let before = try officer.snapshot()
            let named = try #require(OfficerError.Field(rawValue: field))
            await #expect(throws: OfficerError.badInput(named)) { try await session.book(BookingWish(terms: terms, intake: intake)) }
            #expect(try officer.snapshot() == before)
        }
    }
}
