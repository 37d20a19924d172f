// A clinician's figures from the vault to the department side: only with her word, as she was shown, and once.

import CaseFile
import CaseVault
import Foundation
import GRDB
import LocalState
import ProgrammeFixture
import RoundResults
import Scheduling
import ServerCore
import ServiceAPI
import Testing
import Trust
import Wire

@testable import ClinicianClient

struct CountingTests {
    private static let round = Programme.round
    /// A day after the quarter's count is made.
    private static let due = WorkRound.counted(in: Programme.round).upperBound + 86_400

    @Test func nothingIsSentBeforeSheAgreesAndWhatIsSentIsWhatSheWasShown() async throws {
        try await DeviceScene.run { scene in
            try await scene.work(scene.first)
            try await scene.go(to: Self.due)
            #expect(try await scene.counts(scene.first).standing == .asks)
            #expect(try await scene.rows() == 0)
            try await scene.first.agreeToBeCounted(true)
            #expect(try await scene.shown(scene.first).standing == .ready)
            let made = try await scene.counts(scene.first)
            #expect(made.isNew && made.figures == WorkFigures(sessionsKept: 2, followUpsKept: 1, handOffsCompleted: 1))
            guard case .waits(let moment) = made.standing else { throw ServiceError.badAnswer }
            #expect(moment >= Self.due && moment <= Self.due + 10 * 86_400 && moment < Self.round.end)
            // What comes later is of the next quarter's count; what was sealed stays as it was shown.
            try await scene.work(scene.first)
            #expect(try await scene.shown(scene.first).figures == made.figures)
            let waits = try await scene.counts(scene.first)
            #expect(!waits.isNew || waits.standing == .sent)
            try await scene.go(to: moment)
            #expect(try await scene.counts(scene.first).standing == .sent)
            #expect(try await scene.rows() == 1)
            let again = try await scene.counts(scene.first)
            #expect(again.standing == .sent && !again.isNew)
            #expect(try await scene.rows() == 1)
        }
    }

    @Test func whoRefusesSendsNothingOfWhatWaits() async throws {
        try await DeviceScene.run { scene in
            try await scene.work(scene.first)
            try await scene.go(to: Self.due)
            try await scene.first.agreeToBeCounted(true)
            _ = try await scene.counts(scene.first)
            try await scene.first.agreeToBeCounted(false)
            try await scene.go(to: Self.round.end - 3600)
            #expect(try await scene.counts(scene.first).standing == .refused)
            #expect(try await scene.rows() == 0)
            #expect(try scene.first.state.read().counting.queued == nil)
        }
    }

    /// The answer is lost after the department side took it: the same bytes go again, and nothing is counted twice.
    @Test func aLostAnswerSendsTheSameBytesAgain() async throws {
        try await DeviceScene.run { scene in
            try await scene.work(scene.first)
            try await scene.go(to: Self.due)
            try await scene.first.agreeToBeCounted(true)
            _ = try await scene.counts(scene.first)
            try await scene.go(to: Self.round.end - 7200)
            scene.transport.tamper { path, answer in path == PostWorkFigures.route.path ? nil : answer }
            await #expect(throws: ServiceError.unreachable) { try await scene.counts(scene.first) }
            #expect(try await scene.rows() == 1)
            scene.transport.behave()
            #expect(try await scene.counts(scene.first).standing == .sent)
            #expect(try await scene.rows() == 1)
        }
    }

    /// A word that is not signed by the department side is no receipt: the figures stay and are sent again.
    @Test func whatIsNoReceiptIsNotBelieved() async throws {
        try await DeviceScene.run { scene in
            try await scene.go(to: Self.due)
            try await scene.first.agreeToBeCounted(true)
            _ = try await scene.counts(scene.first)
            try await scene.go(to: Self.round.end - 7200)
            let lie = Array(try JSONEncoder.service.encode(CheckInTaken(receipt: Blob([1, 2, 3]))))
            scene.transport.tamper { path, answer in
                path == PostWorkFigures.route.path ? TransportAnswer(status: 200, contentType: answer.contentType, body: lie) : answer
            }
            await #expect(throws: ServiceError.badAnswer) { try await scene.counts(scene.first) }
            #expect(try scene.first.state.read().counting.queued != nil)
        }
    }

    @Test func aSecondDeviceAddsNothing() async throws {
        try await DeviceScene.run { scene in
            try await scene.work(scene.first)
            try await scene.sync(scene.first)
            let second = try await scene.added("second")
            try await scene.go(to: Self.due)
            for device in [scene.first, second] {
                try await device.agreeToBeCounted(true)
                try await scene.sync(device)
                // Both have the same vault, and so the same figures.
                #expect(try await scene.counts(device).figures.sessionsKept == 2)
            }
            try await scene.go(to: Self.round.end - 3600)
            #expect(try await scene.counts(scene.first).standing == .sent)
            // The second has the department side's word alone, and says no more than that.
            let said = try await scene.counts(second)
            #expect(said.standing == .saidToBeCounted && said.isNew)
            #expect(try await scene.shown(second).standing == .saidToBeCounted)
            #expect(try await scene.rows() == 1)
        }
    }
}

extension DeviceScene {
    /// Two sessions that took place and one that did not, a follow-up and a hand-off that came to their ends.
    fileprivate func work(_ session: ClinicianSession) async throws {
        let (vault, now) = (try await session.vault(), programme.clock.now)
        let caseID = try await walkIn(session, "Sam")
        var sessions: [EntryID] = []
        for attendance in [Attendance.attended, .attended, .noShow] {
            let record = SessionRecord(booking: nil, span: try Span(start: now - 3000, end: now), attendance: attendance)
            sessions.append(try vault.write(.session(record), in: caseID, at: now))
        }
        try vault.write(.followUpStep(try FollowUpStep(FollowUpID(source: sessions[0]), .reached)), in: caseID, at: now)
        let handOff = try vault.write(
            .handOffOffered(try HandOffOffered(service: "Sleep clinic", reason: "Sleeps badly")), in: caseID, at: now)
        try vault.write(.handOffStep(try HandOffStep(handOff, .firstContact)), in: caseID, at: now)
        try vault.write(.handOffStep(try HandOffStep(handOff, .completed, remark: "Went there.")), in: caseID, at: now)
    }

    /// Time passes, and the provider side signs it.
    fileprivate func go(to instant: Instant) async throws {
        programme.clock.now = max(instant, programme.clock.now)
        try await programme.stamp()
        _ = try? await first.synchronise()
    }

    fileprivate func counts(_ session: ClinicianSession) async throws -> OwnCounts {
        try await session.sendCounts(try await session.vault())
    }

    fileprivate func shown(_ session: ClinicianSession) async throws -> OwnCounts { try await session.ownCounts(try await session.vault()) }

    /// How many reports the department side has.
    fileprivate func rows() async throws -> Int {
        try await programme.department.side.database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM check_in") ?? 0 }
    }
}
