// A clinician's device looks whether both sides counted what the department side said that it took.

import CaseKit
import ClinicianClient
import GRDB
import ProgrammeFixture
import RoundClient
import RoundResults
import ServerCore
import ServiceAPI
import TestSupport
import Testing
import Trust
import Wire

@testable import RoundKeeping

struct CountLookupTests {
    private struct Scene {
        let programme: Programme
        let dana: Practitioner
        let others: [TestClinician]
        // Removes itself when the scene is over.
        let folder: TemporaryDirectory

        /// What a run of `sync` does for one's numbers.
        func send() async throws -> OwnCounts { try await dana.session.sendCounts(try await dana.session.vault()) }

        /// The others send theirs, and the quarter is over.
        func end() async throws {
            _ = try await programme.sendFigures(others)
            programme.endRound()
            try await programme.lead()
            try await programme.stamp()
        }
    }

    /// Dana has agreed, and the department side has given its receipt.
    private func sent(beside count: Int, _ body: @escaping @Sendable (Scene) async throws -> Void) async throws {
        try await Programme.withRounds { programme in
            let folder = try TemporaryDirectory()
            let dana = try await Practitioner("Dana", in: folder, programme, over: programme.transport)
            let others = try await programme.addClinicians(count, and: [dana.entry()])
            try await Practitioner.acquaint([dana], in: programme)
            let scene = Scene(programme: programme, dana: dana, others: others, folder: folder)
            try await dana.session.agreeToBeCounted(true)
            try await programme.advance(to: WorkRound.counted(in: Programme.round).upperBound + 3600)
            guard case .waits(let moment) = try await scene.send().standing else {
                Issue.record("nothing was made ready")
                return
            }
            try await programme.advance(to: moment)
            #expect(try await scene.send().standing == .sent)
            #expect(try await dana.session.lookForOwnCounts().isEmpty, "the quarter is not over")
            try await body(scene)
        }
    }

    private func expect(_ outcome: ReportOutcome, of scene: Scene) async throws {
        let found = try await scene.dana.session.lookForOwnCounts()
        #expect(found.map(\.round) == [Programme.round] && found.map(\.outcome) == [outcome])
        #expect(try await scene.dana.session.lookForOwnCounts().isEmpty, "it is said once")
        #expect(try await scene.dana.session.ownCounts(try await scene.dana.session.vault()).before == found.first)
    }

    @Test func whatBothSidesCountedIsFound() async throws {
        try await sent(beside: 4) { scene in
            try await scene.end()
            try await expect(.counted, of: scene)
        }
    }

    /// It gave its receipt, and counted five others.
    @Test func aDepartmentSideThatDropsAClinicianIsFoundOut() async throws {
        try await sent(beside: 5) { scene in
            try await scene.programme.department.side.database.change {
                try $0.execute(sql: "DELETE FROM check_in")
            }
            try await scene.end()
            try await expect(.missing, of: scene)
        }
    }

    @Test func ofAQuarterThatIsNotToldNobodyIsAccused() async throws {
        try await sent(beside: 3) { scene in
            try await scene.end()
            try await expect(.withheld, of: scene)
        }
    }
}
