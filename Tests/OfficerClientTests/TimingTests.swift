// Tokens and bookings are kept apart in time, and what cannot be kept apart is said.

import LocalState
import ProgrammeFixture
import Testing
import Tokens
import Trust
import Wire

@testable import OfficerClient

@Suite struct TimingTests {
    /// 2 January 2027, 15:00 UTC: last quarter's tokens still pay, this quarter's are due.
    private static let newYear = Instant(seconds: 1_798_902_000)

    @Test func noTokenIsFetchedWithinAnHourOfABooking() async throws {
        try await withOfficer { programme, officer, session in
            try await programme.advance(to: Self.newYear)
            _ = try await session.refresh()
            _ = try await session.book(try await session.wish(for: programme.ada.key))
            let soon = try await officer.session(over: programme.transport).fetchTokens()
            #expect(soon.fetched == 0 && soon.waitsUntil == Self.newYear + 3600)
            programme.clock.now = Self.newYear + 3599
            #expect(try await officer.session(over: programme.transport).fetchTokens().fetched == 0)
            programme.clock.now = Self.newYear + 3600
            #expect(try await officer.session(over: programme.transport).fetchTokens().fetched > 0)
        }
    }

    /// A run that has booked does not fetch, whatever the clock says.
    @Test func oneRunDoesNotBookAndFetch() async throws {
        try await withOfficer { programme, officer, _ in
            try await programme.advance(to: Self.newYear)
            let run = officer.session(over: programme.transport)
            _ = try await run.refresh()
            _ = try await run.book(try await run.wish(for: programme.ada.key))
            programme.clock.now = Self.newYear + 7200
            #expect(try await run.fetchTokens().fetched == 0)
            #expect(try await officer.session(over: programme.transport).fetchTokens().fetched > 0)
        }
    }

    @Test func theNextQuartersTokensComeAtAMomentThatWasDrawnBefore() async throws {
        try await withOfficer { programme, officer, _ in
            let quarter = PeriodID(containing: Programme.start)
            let drawn = try #require(try officer.state.read().nextFetch)
            #expect(drawn.quarter == quarter && quarter.lastMonth <= drawn.moment && drawn.moment < quarter.end - 2 * 86_400 + 1)
            for (moment, isDrawn) in [(drawn.moment - 1, false), (drawn.moment, true), (drawn.moment + 1, false)] {
                try await programme.advance(to: moment)
                let run = officer.session(over: programme.transport)
                _ = try await run.refresh()
                let isDue = try await run.areTokensDue()
                #expect(isDue == isDrawn)
                let fetched = try await run.fetchTokens().fetched
                #expect((fetched > 0) == isDrawn)
            }
        }
    }

    @Test func drawnMomentsSpreadOverTheLastMonth() throws {
        let quarter = PeriodID(containing: Programme.start)
        let moments = try (0..<400).map { _ in try FetchMoment(in: quarter, now: Programme.start).moment }
        let days = Set(moments.map { ($0.seconds - quarter.lastMonth.seconds) / 86_400 })
        #expect(moments.allSatisfy { quarter.lastMonth <= $0 && $0 < quarter.end - 2 * 86_400 })
        #expect(days.count > 20, "drawn on \(days.count) of 29 days")
        // Late in the month there is less of it, and at its very end it is now.
        let last = quarter.end - 60
        let latest = try FetchMoment(in: quarter, now: last)
        #expect(latest.moment == last)
    }

    @Test func whoeverHasJustAskedForTokensIsKnown() async throws {
        try await withOfficer { programme, officer, _ in
            let asked = programme.clock.now
            for (seconds, isRecent) in [(0, true), (3599, true), (3600, false)] as [(Int64, Bool)] {
                programme.clock.now = asked + seconds
                let isKnown = try officer.session(over: programme.transport).hasJustAskedForTokens()
                #expect(isKnown == isRecent, "after \(seconds) s")
            }
        }
    }

    @Test func aTokenYoungerThanADayIsSaidToBeSo() async throws {
        try await withOfficer { programme, _, session in
            #expect(try await session.wouldSpendYoungToken())
            programme.clock.now = Programme.start + 24 * 3600
            #expect(try await session.wouldSpendYoungToken(), "rounding must not make it older")
            programme.clock.now = Programme.start + 25 * 3600
            let isStillYoung = try await session.wouldSpendYoungToken()
            #expect(!isStillYoung)
        }
    }
}
