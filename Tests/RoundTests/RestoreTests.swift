// A restored side: what it might have released since its backup, or begun, is released once and not once more.

import DepartmentSide
import Foundation
import GRDB
import ProgrammeFixture
import ProviderSide
import RoundResults
import ServerCore
import ServiceAPI
import Sodium
import TestSupport
import Testing
import Trust
import Wire

@testable import RoundKeeping

struct RestoreTests {
    enum Moment: CaseIterable {
        /// The round runs, and this side has not noted it yet.
        case before
        case open
        /// The noise is drawn, nothing is released.
        case closing
    }

    /// The backup is put back after the round was released: neither the noise of then nor another is added to any set of check-ins again.
    @Test(arguments: SideRole.allCases, Moment.allCases) func aRestoredSideReleasesNothingOfARoundThatItKnew(
        _ role: SideRole, _ moment: Moment
    ) async throws {
        try await Programme.withRounds { programme in
            var generator = SeededGenerator()
            let side = programme.side(role)
            let folder = (role == .department ? programme.department : programme.provider).folder
            let backup = folder.appendingPathComponent("backup")
            let schema = side.database.schema
            func backUp() async throws {
                try await Backup.make(of: side.home, into: backup, schema: schema, now: Date(timeIntervalSince1970: 1_795_435_200))
            }
            if moment == .before { try await backUp() }
            try await programme.checkIn(20, &generator)
            try await RoundDesk(programme.provider.side).run()
            if moment == .open { try await backUp() }
            programme.endRound()
            if moment == .closing {
                // The department side asks for one batch, and stops.
                try? await programme.lead(over: WatchedTransport(programme, cut: .after(1)))
                #expect(try await programme.stage(role) == .closing)
                try await backUp()
            }
            try await programme.lead()
            #expect(try await programme.result().outcome == .released(reports: 20))

            let clock = programme.clock
            let unanswered = Collected<[PeriodID]>()
            let home = try await Restore.make(folder.appendingPathComponent("restored"), from: backup, schema: schema) { home in
                unanswered.add(try await RestoredRounds.withhold(in: home, schema: schema, log: side.log, now: { clock.now }))
            }
            // The documents name the one round, which is over: none is left that this side could not answer.
            #expect(unanswered.all == [[]])
            let restored = try await Side(home, schema: schema, log: side.log, now: { clock.now })
            let store = RoundStore(restored.database, side: role)
            let closed = try #require(try await store.close(Programme.round) { try Randomness.bytes($0) })
            #expect(closed.stage >= .published && closed.cells.isEmpty)
            let halves = try await store.halves(of: Programme.round)
            #expect(halves.count == 4 && halves.allSatisfy { $0.outcome == .withheld(.sidesDisagree) })
            #expect(try RoundKeyring(home).key(of: Programme.round) == nil)
            // A key of that round is not made again: it would contradict what is signed.
            #expect(try RoundKeyring(home).publicKeys(of: [Programme.round]).isEmpty)
            for table in ["check_in", "check_in_cell"] {
                #expect(try await restored.database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") } == 0)
            }
            // The documents name the round still: noting it again brings it back as little as anything else.
            try await store.note(try #require(try NotedRound(try restored.trust.founded(), Programme.round)))
            #expect(try await store.noted(Programme.round)?.stage == .published)
            #expect(try await store.noted(Programme.round)?.cells.isEmpty == true)
            try await restored.database.check()
            try restored.database.close()
        }
    }

    /// A backup holds no key of a round: a side that is restored while one runs says so.
    @Test(arguments: SideRole.allCases) func aRestoredSideSaysWhichRoundsItCannotAnswer(_ role: SideRole) async throws {
        try await Programme.withRounds { programme in
            let (side, clock) = (programme.side(role), programme.clock)
            let folder = (role == .department ? programme.department : programme.provider).folder
            let (backup, schema) = (folder.appendingPathComponent("backup"), side.database.schema)
            try await Backup.make(of: side.home, into: backup, schema: schema, now: Date(timeIntervalSince1970: 1_795_435_200))
            let unanswered = Collected<[PeriodID]>()
            _ = try await Restore.make(folder.appendingPathComponent("restored"), from: backup, schema: schema) { home in
                unanswered.add(try await RestoredRounds.withhold(in: home, schema: schema, log: side.log, now: { clock.now }))
            }
            #expect(unanswered.all == [[Programme.round]])
        }
    }

    /// Also of a side that was never restored: the documents name a key that it has not made.
    @Test(arguments: SideRole.allCases) func aSideSaysWhichRoundsNameAKeyThatItDoesNotHold(_ role: SideRole) async throws {
        try await Programme.withRounds { programme in
            let side = programme.side(role)
            #expect(try side.roundsWithoutKey().isEmpty)
            try FileManager.default.removeItem(at: side.home.keys.appendingPathComponent("round-\(Programme.round).seed"))
            #expect(try side.roundsWithoutKey() == [Programme.round])
            #expect(try RoundKeyring(side.home).publicKeys(of: [Programme.round]).count == 1)
            #expect(try side.roundsWithoutKey() == [Programme.round])
            programme.endRound()
            #expect(try side.roundsWithoutKey().isEmpty)
        }
    }
}
