// What an officer's rights stand under is kept in the clear from the first contact on: no passphrase stands before them.

import LocalState
import OfficerClient
import Policies
import ProgrammeFixture
import ServiceAPI
import Testing
import Trust
import Wire

@Suite struct KeptLimitsTests {
    /// Of a programme under other laws than those of Connecticut, and with other days.
    @Test func aDeviceKeepsWhatItsProgrammeStandsUnder() async throws {
        var rules = PolicyRules.preset
        (rules.limits, rules.bookingRetentionDays, rules.tokensPerQuarter) = (.federal, 14, 1)
        let signed = rules
        try await Programme.run(cards: 1, rules: signed) { programme in
            let officer = try await TestOfficer(programme)
            #expect(officer.state.file.keptCard == nil)
            let session = officer.session(over: programme.transport)
            try await session.begin(try await OfficerSession.contact(officer.card, over: programme.transport, now: officer.clock.now))
            let kept = try #require(officer.state.file.keptCard)
            #expect(KnownCrisisLines(kept: kept).limits == KnownLimits(signed) && KnownLimits(signed) != .usual)

            // What a program left that kept the lines alone, or somebody wrote there, lasts until the next news.
            try officer.state.file.keepCard(KnownCrisisLines.none.canonicalBytes)
            #expect(KnownCrisisLines(kept: officer.state.file.keptCard).limits == nil)
            _ = try await session.refresh()
            #expect(officer.state.file.keptCard == kept)
        }
    }
}
