// A provider side that issues no check-in token, as one does that has no key of the round: all else goes on.

import Foundation
import LocalState
import ProgrammeFixture
import ServerCore
import Testing
import Tokens
import Trust
import Wire

@testable import OfficerClient

@Suite struct NotIssuedTests {
    @Test func aCheckInTokenThatIsNotIssuedKeepsNothingElseBack() async throws {
        try await Programme.run(tokens: 2) { programme in
            let key = programme.provider.side.home.keys.appendingPathComponent("round-\(Programme.round).seed")
            let aside = programme.provider.folder.appendingPathComponent("aside")
            try FileManager.default.moveItem(at: key, to: aside)
            let officer = try await TestOfficer(programme)
            let session = try await officer.enrol(over: programme.transport, tokens: false)
            let first = try await session.fetchTokens()
            #expect(first.fetched == 2 && first.notIssued == [Programme.round])
            #expect(try officer.tokens("held") == 2)
            #expect(try await session.checkInStanding() == .notIssued)

            // For a week it is not asked for: a run that asks can do nothing else.
            let week = Programme.start + 7 * 86_400
            try await programme.advance(to: week - 1)
            let early = officer.session(over: programme.transport)
            _ = try await early.refresh()
            let isDue = try await early.areTokensDue()
            #expect(!isDue)
            let second = try await early.fetchTokens()
            #expect(second.fetched == 0 && second.notIssued.isEmpty)

            // Asked again in vain, and once more when the key is there.
            try await programme.advance(to: week)
            #expect(try await officer.session(over: programme.transport).fetchTokens().notIssued == [Programme.round])
            try FileManager.default.moveItem(at: aside, to: key)
            try await programme.advance(to: week + 7 * 86_400)
            let later = officer.session(over: programme.transport)
            _ = try await later.refresh()
            #expect(try await later.fetchTokens().notIssued.isEmpty)
            #expect(try await later.checkInStanding() == .open)
        }
    }
}
