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
    @Test func momentsOfAskingAgainSpreadOverAWeek() throws {
        let moments = try (0..<200).map { _ in try Wallet.askingAgain(after: Programme.start).since(Programme.start) }
        #expect(moments.allSatisfy { (5 * 86_400..<12 * 86_400).contains($0) })
        #expect(Set(moments.map { $0 / 86_400 }) == Set(5...11))
    }

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

            // Nothing else is due before the end of the quarter.
            try await officer.state.update { $0.nextFetch = try FetchMoment(in: Programme.round, now: Programme.round.end - 60) }

            // For days it is not asked for: a run that asks can do nothing else.
            func drawn() throws -> Instant { try #require(try officer.state.read().wallet.tokens.compactMap(\.asksAgain).first) }
            let again = try drawn()
            #expect((5 * 86_400..<12 * 86_400).contains(again.since(Programme.start)))
            try await programme.advance(to: again - 1)
            let early = officer.session(over: programme.transport)
            _ = try await early.refresh()
            let isDue = try await early.areTokensDue()
            #expect(!isDue)
            let second = try await early.fetchTokens()
            #expect(second.fetched == 0 && second.notIssued.isEmpty)

            // Asked again in vain, and once more when the key is there.
            try await programme.advance(to: again)
            #expect(try !early.hasJustAskedForTokens())
            #expect(try await officer.session(over: programme.transport).fetchTokens().notIssued == [Programme.round])
            #expect(try early.hasJustAskedForTokens(), "in vain, and seen all the same")
            try FileManager.default.moveItem(at: aside, to: key)
            let last = try drawn()
            #expect((5 * 86_400..<12 * 86_400).contains(last.since(again)))
            try await programme.advance(to: last)
            let later = officer.session(over: programme.transport)
            _ = try await later.refresh()
            #expect(try await later.fetchTokens().notIssued.isEmpty)
            #expect(try await later.checkInStanding() == .open)
        }
    }
}
