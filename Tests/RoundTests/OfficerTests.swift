// An officer's way through a round, with a device that remembers and servers that others share.

import CheckIn
import Foundation
import GRDB
import LocalState
import OfficerClient
import Policies
import ProgrammeFixture
import RoundResults
import ServerCore
import ServiceAPI
import Synchronization
import TestSupport
import Testing
import Trust
import Wire

@testable import RoundKeeping

struct OfficerTests {
    private static let answers = Result { try CheckInAnswers(stress: .much, stressors: [.staffing], safety: .unsure) }

    @Test func aCheckInIsSentAtItsMomentAndFoundAmongTheCounted() async throws {
        try await Programme.withRounds { programme in
            var generator = SeededGenerator()
            let officer = try await TestOfficer(programme)
            let session = try await officer.enrol(over: programme.transport)
            #expect(try await session.checkInStanding() == .open)
            let moment = try await session.queueCheckIn(try Self.answers.get())
            #expect(Programme.start <= moment && moment <= Programme.start + 3 * 86_400)
            #expect(try await session.checkInStanding() == .waiting(moment))
            try await programme.checkIn(19, &generator)
            let store = RoundStore(programme.department.side.database, side: .department)
            let task = try programme.task()
            if moment > Programme.start {
                programme.clock.now = moment - 1
                #expect(try await officer.session(over: programme.transport).sendCheckIn() == .waits(moment))
                #expect(try await store.count(task) == 19)
            }
            programme.clock.now = moment
            #expect(try await officer.session(over: programme.transport).sendCheckIn() == .sent)
            #expect(try await store.count(task) == 20)
            #expect(try await session.checkInStanding() == .sent)
            #expect(try await session.lookForOwnCheckIns().isEmpty)
            programme.endRound()
            try await programme.lead()
            try await programme.stamp()
            #expect(try await officer.session(over: programme.transport).lookForOwnCheckIns().map(\.outcome) == [.counted])
            #expect(try officer.state.read().diary.sent.map(\.outcome) == [.counted])
        }
    }

    /// Agreed to while two operators ran the two sides: under a policy by which one may open it, it stays on the device.
    @Test func aCheckInDoesNotLeaveUnderAnotherPolicyThanWasAgreedTo() async throws {
        try await Programme.withRounds { programme in
            let officer = try await TestOfficer(programme)
            let session = try await officer.enrol(over: programme.transport)
            let moment = try await session.queueCheckIn(try Self.answers.get())
            let roster = try programme.documents.roster([programme.ada.entry, programme.ben.entry])
            try await programme.install(try programme.documents.bundle(roster, oneOperator: true), at: .department)
            programme.clock.now = moment
            _ = try await officer.session(over: programme.transport).refresh()
            let store = RoundStore(programme.department.side.database, side: .department)
            for atOnce in [false, true] {
                let later = officer.session(over: programme.transport)
                #expect(try await later.sendCheckIn(atOnce: atOnce) == .operatorChanged)
            }
            #expect(try await store.count(try programme.task()) == 0)
            #expect(try await session.checkInStanding() == .waiting(moment))
        }
    }

    /// A side that drops a check-in is found out by the device whose it was.
    @Test func aCheckInThatWasDroppedIsMissed() async throws {
        try await Programme.withRounds { programme in
            var generator = SeededGenerator()
            let officer = try await TestOfficer(programme)
            let session = try await officer.enrol(over: programme.transport)
            _ = try await session.queueCheckIn(try Self.answers.get())
            #expect(try await officer.session(over: programme.transport).sendCheckIn(atOnce: true) == .sent)
            try await programme.department.side.database.change { try $0.execute(sql: "DELETE FROM check_in") }
            try await programme.checkIn(20, &generator)
            programme.endRound()
            try await programme.lead()
            #expect(try await officer.session(over: programme.transport).lookForOwnCheckIns().map(\.outcome) == [.missing])
        }
    }

    @Test func noCheckInIsSentWithinAnHourOfABooking() async throws {
        try await Programme.withRounds { programme in
            let officer = try await TestOfficer(programme)
            let session = try await officer.enrol(over: programme.transport)
            let moment = try await session.queueCheckIn(try Self.answers.get())
            programme.clock.now = max(moment, Programme.start)
            _ = try await session.book(try await session.wish(for: programme.ada.key))
            let booked = programme.clock.now
            #expect(try await session.sendCheckIn() == .waits(booked + 3600), "in the run that has booked")
            programme.clock.now = booked + 3599
            #expect(try await officer.session(over: programme.transport).sendCheckIn() == .waits(booked + 3600))
            programme.clock.now = booked + 3600
            #expect(try await officer.session(over: programme.transport).sendCheckIn() == .sent)
        }
    }

    /// Whoever sends at once has agreed to show that somebody checked in, not that it was who has just booked.
    @Test func aCheckInThatIsToLeaveAtOnceWaitsForABookingTooAndIsRemembered() async throws {
        try await Programme.withRounds { programme in
            let officer = try await TestOfficer(programme)
            let session = try await officer.enrol(over: programme.transport)
            let moment = try await session.queueCheckIn(try Self.answers.get())
            #expect(try await session.sendCheckIn(atOnce: true) == .left, "in the run that has fetched tokens")
            _ = try await session.book(try await session.wish(for: programme.ada.key))
            let booked = programme.clock.now
            let later = officer.session(over: programme.transport)
            #expect(try await later.sendCheckIn(atOnce: true) == .waits(max(moment, booked + 3600)))
            #expect(try !later.hasJustCheckedIn())
            programme.clock.now = booked + 3600
            let sent = programme.clock.now
            #expect(try await later.sendCheckIn(atOnce: true) == .sent)
            for (seconds, isRecent) in [(0, true), (3599, true), (3600, false)] {
                programme.clock.now = sent + Int64(seconds)
                #expect(try officer.session(over: programme.transport).hasJustCheckedIn() == isRecent, "after \(seconds) s")
            }
        }
    }

    /// A run that has fetched tokens leaves the check-in to another.
    @Test func oneRunDoesNotFetchAndCheckIn() async throws {
        try await Programme.withRounds { programme in
            let officer = try await TestOfficer(programme)
            let session = try await officer.enrol(over: programme.transport)
            let moment = try await session.queueCheckIn(try Self.answers.get())
            programme.clock.now = moment
            #expect(try await session.sendCheckIn() == .left)
            #expect(try await officer.session(over: programme.transport).sendCheckIn() == .sent)
        }
    }

    @Test func anAnswerLostOnItsWayIsSentAgainAndCountedOnce() async throws {
        try await Programme.withRounds { programme in
            let officer = try await TestOfficer(programme)
            let session = try await officer.enrol(over: programme.transport)
            let moment = try await session.queueCheckIn(try Self.answers.get())
            programme.clock.now = moment
            let cut = officer.session(over: WatchedTransport(programme, cut: .after(0)))
            await #expect(throws: ServiceError.unreachable) { try await cut.sendCheckIn() }
            #expect(try await officer.session(over: programme.transport).sendCheckIn() == .sent)
            let store = RoundStore(programme.department.side.database, side: .department)
            #expect(try await store.count(try programme.task()) == 1)
        }
    }

    @Test func aCheckInThatWasNotSentInTimeIsGivenUp() async throws {
        try await Programme.withRounds { programme in
            let officer = try await TestOfficer(programme)
            let session = try await officer.enrol(over: programme.transport)
            _ = try await session.queueCheckIn(try Self.answers.get())
            programme.endRound()
            #expect(try await officer.session(over: programme.transport).sendCheckIn() == .tooLate)
            #expect(try await officer.session(over: programme.transport).sendCheckIn() == .nothingWaits)
            #expect(try officer.state.read().diary.entries.map(\.answers) == [try Self.answers.get()])
        }
    }

    @Test func aSecondCheckInOfARoundStaysOnTheDevice() async throws {
        try await Programme.withRounds { programme in
            let officer = try await TestOfficer(programme)
            let session = try await officer.enrol(over: programme.transport)
            _ = try await session.queueCheckIn(try Self.answers.get())
            await #expect(throws: OfficerError.noToken) { try await session.queueCheckIn(try Self.answers.get()) }
            try await session.keepPrivately(try Self.answers.get())
            #expect(try officer.state.read().diary.entries.count == 2)
        }
    }

    /// What the device keeps on disk is sealed, the queue and the history alike.
    @Test func noAnswerLiesOpenOnTheDevice() async throws {
        try await Programme.withRounds { programme in
            let officer = try await TestOfficer(programme)
            let session = try await officer.enrol(over: programme.transport)
            _ = try await session.queueCheckIn(try Self.answers.get())
            let bytes = try Files.all(below: URL(filePath: officer.directory.path))
            let needle = Needle(Array(try JSONEncoder().encode(try Self.answers.get())))
            #expect(!needle.appears(in: bytes) && !Needle(Array("stressors".utf8)).appears(in: bytes))
        }
    }

    /// What `respite privacy` and “?” say of the inside of a check-in is what is really inside.
    @Test func everyFieldInsideACheckInIsNamed() async throws {
        try await Programme.withRounds { programme in
            let sealed = try programme.makeCheckIn(try Self.answers.get()).sealed
            func fields(_ value: Any) -> Set<String> { Set(Mirror(reflecting: value).children.compactMap(\.label)) }
            let named = Contents.inside(PostCheckIn.self, "checkIn").map(\.field)
            #expect(Set(named) == fields(sealed).subtracting(["header"]).union(fields(sealed.header)))
        }
    }

    @Test func stressThatStaysHighForTwoWeeksIsSaidToTheOfficerAlone() async throws {
        try await Programme.withRounds { programme in
            let officer = try await TestOfficer(programme)
            let session = try await officer.enrol(over: programme.transport)
            for (day, stress, isHigh) in [(0, StressLevel.much, false), (7, .veryMuch, false), (14, .much, true), (15, .aLittle, false)] {
                programme.clock.now = Programme.start + Int64(day) * 86_400
                try await session.keepPrivately(try CheckInAnswers(stress: stress, stressors: [], safety: .yes))
                #expect(try officer.state.read().diary.isHighForWeeks(at: programme.clock.now) == isHigh, "day \(day)")
            }
        }
    }
}
