// `kill -9` at every step of queueing and sending a check-in: whatever was saved is sent and counted once, and what was not saved is asked for again.

import CheckIn
import DepartmentSide
import LocalState
import OfficerClient
import Policies
import ProgrammeFixture
import RoundKeeping
import RoundResults
import ServerCore
import ServiceAPI
import TestSupport
import Testing
import Tokens
import Trust
import Wire

@Suite struct CheckInCrashTests {
    /// Twenty officers: those whose device died, each at its own step, and as many others as the smallest batch still needs.
    @Test(arguments: Life.Moment.allCases)
    func checkingInSurvivesDeathAtAnyStep(moment: Life.Moment) async throws {
        let most = Int(PolicyRules.minimumBatchFloor)
        try await Programme.run(tokens: 1, cards: most, minimumBatch: PolicyRules.minimumBatchFloor) { programme in
            let store = RoundStore(programme.department.side.database, side: .department)
            let task = try programme.task()
            let answers = try CheckInAnswers(stress: .much, stressors: [.staffing], safety: .unsure)
            var officers: [TestOfficer] = []
            var wasKilled = true
            while wasKilled {
                let step = officers.count
                try #require(step < most, "there were more steps than cards")
                let device = try await MortalDevice(programme, card: step)
                _ = try await device.officer.enrol(over: programme.transport)
                wasKilled = try await device.dies(at: step, moment) { try await Self.checkIn(answers, $0) }
                // The same command again: it asks only where nothing was kept, and sends what waits.
                let isKept = try !device.officer.state.read().diary.entries.isEmpty
                #expect(
                    try await (device.switchedOn.checkInStanding() == .open) == !isKept, "\(step): kept and asked for again, or neither")
                try await Self.checkIn(answers, device.switchedOn)
                let saved = try device.officer.state.read()
                #expect(saved.diary.entries.map(\.answers) == [answers], "\(step)")
                #expect(saved.diary.sent.count == 1 && saved.diary.sent.allSatisfy { $0.receipt != nil }, "\(step)")
                #expect(try await device.switchedOn.checkInStanding() == .sent, "\(step)")
                let tokens = saved.wallet.tokens.filter { $0.place.purpose == .checkIn }.map(\.progress.rawValue)
                #expect(tokens == ["spent"], "\(step)")
                officers.append(device.officer)
                #expect(try await store.count(task) == officers.count, "\(step): lost, or there twice")
            }
            // Saved that it is queued, that it is offered, and that it is taken; and the request itself.
            #expect(officers.count > 4, "hardly anything was tried")

            var generator = SeededGenerator(seed: 3)
            try await programme.checkIn(most - officers.count, &generator)
            programme.clock.now = Programme.round.end + 60
            try await RoundLeader(programme.department.side, transport: programme.transport).run()
            try await programme.stamp()
            let half = try #require(try await store.halves(of: Programme.round).first { $0.task == task })
            guard case .released(let shares) = half.outcome else { throw RoundRefusal.unknownTask }
            #expect(shares.reports == PolicyRules.minimumBatchFloor)
            for officer in officers {
                #expect(try await officer.session(over: programme.transport).lookForOwnCheckIns().map(\.outcome) == [.counted])
            }
        }
    }

    /// What `respite checkin --now` does, and `respite sync` where something waits.
    private static func checkIn(_ answers: CheckInAnswers, _ session: OfficerSession) async throws {
        if try await session.checkInStanding() == .open { _ = try await session.queueCheckIn(answers) }
        _ = try await session.sendCheckIn(atOnce: true)
    }
}
