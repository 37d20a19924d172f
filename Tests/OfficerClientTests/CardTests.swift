// Cards of later years, and cards instead of lost ones: they join what is there.

import LocalState
import ProgrammeFixture
import Testing
import Wire

@testable import OfficerClient

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

    /// The provider must not see two issuance keys ask within a minute: it would know that one officer drew both cards.
    @Test func theRunThatUsesAFurtherCardFetchesUnderNoOther() async throws {
        try await Programme.run(tokens: 1) { programme in
            let officer = try await TestOfficer(programme)
            try await officer.enrol(over: programme.transport, tokens: false)
            let run = officer.session(over: programme.transport)
            try await run.begin(
                try await OfficerSession.contact(programme.cards[1], over: programme.transport, now: programme.clock.now))
            try await run.register()
            #expect(try await run.fetchTokens().fetched > 0)
            let first = try #require(try officer.state.read().earlierRegistrations.first)
            let underFirst = { try officer.state.read().wallet.tokens.filter { $0.registration == first.key } }
            #expect(try underFirst().isEmpty)
            // What the first card still wants waits for a run of its own, though this one has nothing else to do.
            let again = try await run.fetchTokens()
            #expect(again.fetched == 0 && again.waitsUntil != nil)
            #expect(try underFirst().isEmpty)
            #expect(try await officer.session(over: programme.transport).fetchTokens().fetched > 0)
            #expect(try !underFirst().isEmpty)
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
