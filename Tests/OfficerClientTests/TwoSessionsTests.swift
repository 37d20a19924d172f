// Two commands at once on one state, and cards that are used twice.

import LocalState
import OfficerClient
import ProgrammeFixture
import Sealing
import ServiceAPI
import Testing
import Wire

@Suite struct TwoSessionsTests {
    @Test func twoBookingsAtOnceSpendTwoTokensAndBothAreKept() async throws {
        try await withOfficer(tokens: 4) { programme, officer, first in
            let second = officer.session(over: programme.transport)
            let wishes = (try await first.wish(for: programme.ada.key), try await second.wish(for: programme.ben.key))
            async let one = first.book(wishes.0)
            async let other = second.book(wishes.1)
            let booked = try await [one.booking, other.booking]
            #expect(Set(booked.map(\.booking)).count == 2)
            #expect(try officer.state.read().bookings.filter { $0.stage == .booked }.count == 2)
            #expect(try officer.tokens("spent") == 2)
        }
    }

    @Test func twoSessionsWithOneTokenMakeOneBooking() async throws {
        try await withOfficer(tokens: 1) { programme, officer, first in
            let second = officer.session(over: programme.transport)
            let wish = try await first.wish(for: programme.ada.key)
            let other = try await second.wish(for: programme.ben.key)
            let results = await withTaskGroup(of: OfficerError?.self) { group in
                for (session, wish) in [(first, wish), (second, other)] {
                    group.addTask {
                        do {
                            _ = try await session.book(wish)
                            return nil
                        } catch {
                            return error as? OfficerError ?? .unfinished
                        }
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            #expect(results.count { $0 == nil } == 1)
            #expect(results.count { $0 == .noToken } == 1)
            #expect(try officer.state.read().bookings.count == 1)
        }
    }

    @Test func finishingAndSynchronisingAtOnceChangesNothingTwice() async throws {
        try await withOfficer { programme, officer, first in
            let key = try await first.book(try await first.wish(for: programme.ada.key)).booking.booking
            let view = try #require(try await programme.ada.schedule(in: programme).first)
            try await programme.ada.send(try .answering(Secrets.answer), about: view, in: programme)
            let second = officer.session(over: programme.transport)
            async let one = first.synchroniseBookings()
            async let other = second.synchroniseBookings()
            _ = try await (one, other)
            #expect(try officer.booking(key).messages.map(\.text) == [Secrets.answer])
        }
    }

    @Test func tokensAreFetchedByOneProcessAtATime() async throws {
        try await Programme.run(tokens: 4) { programme in
            let officer = try await TestOfficer(programme)
            let first = try await officer.enrol(over: programme.transport, tokens: false)
            let second = officer.session(over: programme.transport)
            async let one = first.fetchTokens()
            async let other = second.fetchTokens()
            _ = try await (one, other)
            #expect(try officer.tokens("held") == 4)
            #expect(try officer.tokens("lost") == 0)
        }
    }

    @Test func aCardThatSomebodyElseHasUsedIsRefusedAndAnotherCardWorks() async throws {
        try await withOfficer { programme, _, _ in
            let late = try await TestOfficer(programme, card: 0)
            let session = late.session(over: programme.transport)
            try await session.begin(try await OfficerSession.contact(late.card, over: programme.transport, now: programme.clock.now))
            await #expect(throws: OfficerError.codeUsed) { try await session.register() }
            try await session.discardRefusedCard()
            let fresh = try await OfficerSession.contact(programme.cards[1], over: programme.transport, now: programme.clock.now)
            try await session.begin(fresh)
            try await session.register()
            #expect(try late.state.read().registration?.isRegistered == true)
        }
    }
}
