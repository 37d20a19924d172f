// A check-in that waits leaves with a later use of the tool that is about something else.

import CheckIn
import Foundation
import LocalState
import OfficerClient
import Policies
import ProgrammeFixture
import RoundResults
import ServerCore
import ServiceAPI
import TestSupport
import Testing
import Trust
import Wire

@testable import RoundKeeping

struct PassingTests {
    private static let answers = Result { try CheckInAnswers(stress: .much, stressors: [.staffing], safety: .unsure) }

    /// A programme, and a device with a check-in that is due.
    private static func withDueCheckIn(_ body: @escaping @Sendable (Programme, TestOfficer) async throws -> Void) async throws {
        try await Programme.withRounds { programme in
            let officer = try await TestOfficer(programme)
            let session = try await officer.enrol(over: programme.transport)
            let moment = try await session.queueCheckIn(try answers.get())
            programme.clock.now = max(moment, Programme.start)
            try await body(programme, officer)
        }
    }

    private static func count(_ programme: Programme) async throws -> Int {
        try await RoundStore(programme.department.side.database, side: .department).count(try programme.task())
    }

    @Test func aCheckInThatIsDueLeavesWithALaterUseOfTheTool() async throws {
        try await Self.withDueCheckIn { programme, officer in
            let session = officer.session(over: programme.transport)
            // As `respite verify` begins.
            _ = try await session.refresh()
            await session.sendCheckInInPassing(over: programme.transport)
            #expect(try await Self.count(programme) == 1)
            #expect(try await session.checkInStanding() == .sent)
            // No second one, whatever is used next.
            let later = officer.session(over: programme.transport)
            await later.sendCheckInInPassing(over: programme.transport)
            #expect(try await later.sendCheckIn() == .nothingWaits)
            #expect(try await Self.count(programme) == 1)
        }
    }

    @Test func nothingLeavesInPassingBeforeItsMomentOrWithinAnHourOfABooking() async throws {
        try await Programme.withRounds { programme in
            let officer = try await TestOfficer(programme)
            let moment = try await officer.enrol(over: programme.transport).queueCheckIn(try Self.answers.get())
            if moment > Programme.start {
                programme.clock.now = moment - 1
                await officer.session(over: programme.transport).sendCheckInInPassing(over: programme.transport)
                #expect(try await Self.count(programme) == 0)
            }
            programme.clock.now = max(moment, Programme.start)
            let booking = officer.session(over: programme.transport)
            _ = try await booking.book(try await booking.wish(for: programme.ada.key))
            let booked = programme.clock.now
            for (seconds, count) in [(0, 0), (3599, 0), (3600, 1)] {
                programme.clock.now = booked + Int64(seconds)
                await officer.session(over: programme.transport).sendCheckInInPassing(over: programme.transport)
                #expect(try await Self.count(programme) == count, "\(seconds) s after the booking")
            }
        }
    }

    /// Whoever looks for a time may book within the hour: the check-in is left to another run, and no booking is warned of.
    @Test func aRunThatLooksForATimeLeavesTheCheckInToAnother() async throws {
        try await Self.withDueCheckIn { programme, officer in
            let looking = officer.session(over: programme.transport)
            _ = try await looking.wish(for: programme.ada.key)
            await looking.sendCheckInInPassing(over: programme.transport)
            #expect(try await Self.count(programme) == 0)
            #expect(try !looking.hasJustCheckedIn())
            await officer.session(over: programme.transport).sendCheckInInPassing(over: programme.transport)
            #expect(try await Self.count(programme) == 1)
        }
    }

    /// Nothing is changed where nobody answers; an answer that is lost on its way costs nothing but another run.
    @Test func whatGoesWrongInPassingIsLeftToALaterRun() async throws {
        try await Self.withDueCheckIn { programme, officer in
            let before = try officer.snapshot()
            let session = officer.session(over: programme.transport)
            await session.sendCheckInInPassing(over: WatchedTransport(programme, cut: .before(0)))
            #expect(try officer.snapshot() == before)
            let lost = WatchedTransport(programme, cut: .after(1))
            await session.sendCheckInInPassing(over: lost)
            #expect(lost.requests == 2)
            #expect(try await session.checkInStanding() != .sent)
            #expect(try await officer.session(over: programme.transport).sendCheckIn() == .sent)
            #expect(try await Self.count(programme) == 1)
        }
    }

    /// `sync` says that it was too late; here nobody would read it.
    @Test func aRoundThatIsOverIsLeftToARunThatSaysSo() async throws {
        try await Self.withDueCheckIn { programme, officer in
            programme.endRound()
            let watched = WatchedTransport(programme)
            await officer.session(over: programme.transport).sendCheckInInPassing(over: watched)
            #expect(watched.requests == 0)
            let later = try await officer.session(over: programme.transport).sendCheckIn()
            #expect(later == .tooLate)
        }
    }
}
