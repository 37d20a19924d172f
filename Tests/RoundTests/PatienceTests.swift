// When a side stops waiting: for a clock that agrees, for the other side, for a key that it does not have.

import DepartmentSide
import Foundation
import ProgrammeFixture
import ProviderSide
import RoundResults
import ServerCore
import ServiceAPI
import TestSupport
import Testing
import Trust
import Wire

@testable import RoundKeeping

struct PatienceTests {
    /// The same home under a clock of its own, as after one wrong answer of a time server.
    private func ahead(_ role: SideRole, _ programme: Programme, by seconds: Int64) async throws -> Side {
        let (side, clock) = (programme.side(role), programme.clock)
        return try await Side(side.home, schema: side.database.schema, log: side.log, now: { clock.now + seconds })
    }

    /// A quarter ahead, or a year: the round goes on when the clock is right again, with its key and every check-in.
    @Test(arguments: [60, 400]) func aClockThatIsAheadClosesNoRound(_ days: Int) async throws {
        try await Programme.withRounds { programme in
            var generator = SeededGenerator()
            let sent = try await programme.checkIn(20, &generator)
            try await RoundDesk(programme.provider.side).run()
            for role in SideRole.allCases {
                let side = try await ahead(role, programme, by: Int64(days) * 86_400)
                if role == .provider {
                    try await RoundDesk(side).run()
                } else {
                    try? await RoundLeader(side, transport: programme.transport).run()
                }
                try side.database.close()
                #expect(try await programme.stage(role) == .open, "\(role)")
                #expect(try RoundKeyring(programme.side(role).home).key(of: Programme.round) != nil, "\(role)")
            }
            try await programme.checkIn(1, &generator)
            programme.endRound()
            try await programme.lead()
            #expect(try await programme.result().outcome == .released(reports: UInt32(sent.count + 1)))
        }
    }

    /// Overdue on two days and not on the third: the count begins anew.
    @Test(arguments: SideRole.allCases) func nothingIsGivenUpUnlessItIsOverdueOnSeveralDaysInARow(_ role: SideRole) async throws {
        try await Programme.withRounds { programme in
            var generator = SeededGenerator()
            try await programme.checkIn(20, &generator)
            try await RoundDesk(programme.provider.side).run()
            let overdue = Programme.round.end + RoundRelease.patience
            func run(at instant: Instant) async throws -> RoundStage? {
                programme.clock.now = instant
                if role == .provider {
                    try await RoundDesk(programme.provider.side).run()
                } else {
                    try? await programme.lead(over: WatchedTransport(programme, cut: .before(0)))
                }
                return try await programme.stage(role)
            }
            for instant in [overdue, overdue, overdue + 86_400, Programme.start + 60, overdue + 2 * 86_400, overdue + 3 * 86_400] {
                #expect(try await run(at: instant) == .open)
            }
            #expect(try await run(at: overdue + 4 * 86_400).map { $0 >= .published } == true)
        }
    }

    /// As after a restore: nobody waits a month for a side that cannot answer, and nothing of the round is told.
    @Test(arguments: SideRole.allCases) func aSideWithoutItsKeyWithholdsAtOnce(_ role: SideRole) async throws {
        try await Programme.withRounds { programme in
            var generator = SeededGenerator()
            try await programme.checkIn(20, &generator)
            try await RoundDesk(programme.provider.side).run()
            let key = programme.side(role).home.keys.appendingPathComponent("round-\(Programme.round).seed")
            try FileManager.default.removeItem(at: key)
            programme.endRound()
            try await programme.lead()
            #expect(try await programme.result().outcome == .withheld(.sidesDisagree))
            #expect(try await programme.result(from: .provider).outcome == .withheld(.sidesDisagree))
            #expect(try await programme.stage(.department) == .delivered)
            #expect(try await programme.stage(.provider) == .published)
            for role in SideRole.allCases { #expect(try RoundKeyring(programme.side(role).home).key(of: Programme.round) == nil) }
        }
    }

    @Test func aDepartmentSideWithoutItsKeyTakesNoCheckIn() async throws {
        try await Programme.withRounds { programme in
            var generator = SeededGenerator()
            let key = programme.department.side.home.keys.appendingPathComponent("round-\(Programme.round).seed")
            try FileManager.default.removeItem(at: key)
            await #expect(throws: ServiceError.self) { try await programme.checkIn(1, &generator) }
            // Another key than the documents name opens as little.
            #expect(try RoundKeyring(programme.department.side.home).publicKeys(of: [Programme.round]).count == 1)
            await #expect(throws: ServiceError.self) { try await programme.checkIn(1, &generator) }
        }
    }
}
