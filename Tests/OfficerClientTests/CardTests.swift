// Cards of later years, and cards instead of lost ones: they join what is there.

import LocalState
import OfficerClient
import ProgrammeFixture
import Testing
import Wire

@Suite struct CardTests {
    @Test func aFurtherCardJoinsTheFirst() async throws {
        try await withOfficer { programme, officer, session in
            let key = try await session.book(try await session.wish(for: programme.ada.key)).booking.booking
            programme.clock.now = Programme.start + 2 * 3600
            let second = officer.session(over: programme.transport)
            try await second.begin(
                try await OfficerSession.contact(programme.cards[1], over: programme.transport, now: programme.clock.now))
            try await second.register()
            try await second.fetchTokens()
            #expect(try officer.tokens("held") == 3)
            #expect(try officer.tokens("spent") == 1)
            #expect(try officer.state.read().earlierRegistrations.count == 1)
            #expect(try officer.booking(key).stage == .booked)
            // The tokens of both pay.
            for clinician in [programme.ben, programme.ben, programme.ada] {
                let run = officer.session(over: programme.transport)
                _ = try await run.book(try await run.wish(for: clinician.key, skipping: 3))
            }
            #expect(try officer.tokens("held") == 0)
        }
    }

    @Test func aCardThatIsUsedUpLeavesTheFirstInUse() async throws {
        try await withOfficer { programme, officer, session in
            let other = try await TestOfficer(programme, card: 1)
            try await other.enrol(over: programme.transport, tokens: false)
            try await session.begin(
                try await OfficerSession.contact(programme.cards[1], over: programme.transport, now: programme.clock.now))
            await #expect(throws: OfficerError.codeUsed) { try await session.register() }
            try await session.discardRefusedCard()
            let state = try officer.state.read()
            #expect(state.registration?.isRegistered == true && state.earlierRegistrations.isEmpty)
            _ = try await session.book(try await session.wish(for: programme.ada.key))
        }
    }

    /// The code is sent to a provider whom current documents name, and to nobody else.
    @Test func noCodeIsSentOnTheWordOfOldDocuments() async throws {
        try await Programme.run(tokens: 1) { programme in
            let officer = try await TestOfficer(programme)
            let session = officer.session(over: programme.transport)
            try await session.begin(try await OfficerSession.contact(officer.card, over: programme.transport, now: programme.clock.now))
            // No timestamp for a month.
            programme.clock.now = Programme.start + 30 * 86_400
            await #expect(throws: OfficerError.programmeNotCurrent) { try await session.register() }
            #expect(try officer.state.read().registration?.isRegistered == false)
        }
    }
}
