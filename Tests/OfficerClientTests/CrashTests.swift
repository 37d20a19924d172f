// `kill -9` at every step of every command: what was begun is finished by the next command, once, and no token is lost or spent twice.

import Bookings
import LocalState
import OfficerClient
import ProgrammeFixture
import Scheduling
import ServiceAPI
import Sodium
import Synchronization
import Testing
import Trust
import Wire

@Suite struct CrashTests {
    /// Calls `body` with a fresh programme and one step after the other, until a step was not reached any more.
    private func everyStep(
        _ moment: Life.Moment, tokens: UInt16, _ body: @escaping @Sendable (MortalDevice, Int) async throws -> Bool
    ) async throws {
        let cards = 40
        try await Programme.run(tokens: tokens, cards: cards) { programme in
            for step in 0..<cards {
                let device = try await MortalDevice(programme, card: step)
                guard try await body(device, step) else {
                    #expect(step > 1, "nothing was tried")
                    return
                }
                // The next officer finds the clinicians' calendars empty.
                try await programme.forgetBookings()
            }
            Issue.record("there were more steps than cards")
        }
    }

    @Test(arguments: Life.Moment.allCases)
    func enrollingSurvivesDeathAtAnyStep(moment: Life.Moment) async throws {
        try await everyStep(moment, tokens: 2) { device, step in
            let died = try await device.dies(at: step, moment) { _ in
                try await device.officer.enrol(over: MortalTransport(inner: device.programme.transport, life: device.life))
            }
            try await device.officer.enrol(over: device.programme.transport)
            try await device.expectConsistent(2)
            return died
        }
    }

    @Test(arguments: Life.Moment.allCases)
    func bookingSurvivesDeathAtAnyStep(moment: Life.Moment) async throws {
        try await everyStep(moment, tokens: 1) { device, step in
            let session = try await device.officer.enrol(over: device.programme.transport)
            let wish = try await session.wish(for: device.programme.ada.key)
            let died = try await device.dies(at: step, moment) { _ = try await $0.book(wish) }
            _ = try await device.switchedOn.finishIntents()
            try await device.expectConsistent(1)
            return died
        }
    }

    @Test(arguments: Life.Moment.allCases)
    func movingSurvivesDeathAtAnyStep(moment: Life.Moment) async throws {
        try await changing(moment) { session, key, span in try await session.reschedule(key, to: span, by: .phone) }
    }

    @Test(arguments: Life.Moment.allCases)
    func cancellingSurvivesDeathAtAnyStep(moment: Life.Moment) async throws {
        try await changing(moment) { session, key, _ in try await session.cancel(key) }
    }

    @Test(arguments: Life.Moment.allCases)
    func writingSurvivesDeathAtAnyStep(moment: Life.Moment) async throws {
        try await changing(moment) { session, key, _ in try await session.write(Secrets.message, about: key) }
    }

    private func changing(
        _ moment: Life.Moment, _ change: @escaping @Sendable (OfficerSession, SigningPublicKey, Span) async throws -> Void
    ) async throws {
        try await everyStep(moment, tokens: 1) { device, step in
            let session = try await device.officer.enrol(over: device.programme.transport)
            let key = try await session.book(try await session.wish(for: device.programme.ada.key)).booking.booking
            let span = try await session.wish(for: device.programme.ada.key, skipping: 4).terms.span
            let died = try await device.dies(at: step, moment) { try await change($0, key, span) }
            _ = try await device.switchedOn.finishIntents()
            try await device.expectConsistent(1)
            return died
        }
    }

    /// The provider grants one reissue for each code and purpose: a second crash in the middle of a request loses that one token, and no more.
    @Test func twoCrashesLoseOneTokenAndNoMore() async throws {
        try await Programme.run(tokens: 4) { programme in
            let device = try await MortalDevice(programme, card: 0)
            _ = try await device.officer.enrol(over: programme.transport, tokens: false)
            _ = try await device.switchedOn.areTokensDue()
            for _ in 0..<2 {
                // Step 0 saves that a token is asked for, step 1 asks.
                let died = try await device.dies(at: 1, .after) { try await $0.fetchTokens() }
                #expect(died)
            }
            try await device.officer.session(over: programme.transport).fetchTokens()
            #expect(try device.officer.tokens("held") == 3)
            #expect(try device.officer.tokens("lost") == 1)
        }
    }

    /// An answer that is lost on its way costs nothing: the same request is sent again and gets the same answer.
    @Test func aLostAnswerCostsNoToken() async throws {
        try await Programme.run(tokens: 4) { programme in
            let officer = try await TestOfficer(programme)
            _ = try await officer.enrol(over: programme.transport, tokens: false)
            try await officer.session(over: EverySecondAnswerIsLost(inner: programme.transport)).fetchTokens()
            #expect(try officer.tokens("held") == 4)
        }
    }

    private final class EverySecondAnswerIsLost: Transport {
        private let inner: any Transport
        private let count = Mutex(0)

        init(inner: any Transport) { self.inner = inner }

        func send(
            _ request: TransportRequest, to address: SideAddress, identity: ServerIdentity
        ) async throws(ServiceError) -> TransportAnswer {
            let answer = try await inner.send(request, to: address, identity: identity)
            guard
                count.withLock({
                    $0 += 1; return $0.isMultiple(of: 2)
                })
            else { throw .unreachable }
            return answer
        }
    }
}

extension MortalDevice {
    /// The state and both servers agree: nothing is half done, no booking is unknown to anyone, every token is accounted for.
    fileprivate func expectConsistent(_ places: Int, sourceLocation: SourceLocation = #_sourceLocation) async throws {
        let state = try officer.state.read()
        let views = try await programme.ada.schedule(in: programme) + programme.ben.schedule(in: programme)
        let mine = views.filter { view in state.bookings.contains { $0.booking == view.booking } }
        #expect(mine.count == views.count, "a booking that the officer does not know of", sourceLocation: sourceLocation)
        #expect(mine.count == state.bookings.count, "a booking that the server does not have", sourceLocation: sourceLocation)
        for view in views {
            let booking = try officer.booking(view.booking)
            let terms = try booking.terms()
            let clinician = terms.clinician == programme.ada.key ? programme.ada : programme.ben
            let history = try clinician.history(view)
            #expect(terms == history.terms, sourceLocation: sourceLocation)
            #expect((booking.stage == .booked) == (history.status == .booked), sourceLocation: sourceLocation)
            #expect(!booking.messages.contains { !$0.isSent }, sourceLocation: sourceLocation)
            #expect(booking.messages.count == view.officerMessages.count, sourceLocation: sourceLocation)
        }
        #expect(try officer.tokens("spent") == views.count, sourceLocation: sourceLocation)
        #expect(try officer.tokens("held") == places - views.count, "a token was lost", sourceLocation: sourceLocation)
    }
}
