// Killed at any moment while check-ins arrive, the department side has each one that it acknowledged, once, and lets no token pay twice.

import CheckIn
import DepartmentSide
import Foundation
import Policies
import RoundKeeping
import RoundResults
import ServerCore
import ServiceAPI
import Sodium
import Testing
import Tokens
import Trust
import Wire

@Suite(.serialized, .timeLimit(.minutes(20))) struct CheckInCrashTests {
    private static let kills = 20
    private static let atOnce = 6

    @Test func killedWhileCheckInsArriveEveryAcknowledgedOneIsThereOnceAndNoTokenPaysTwice() async throws {
        let tool = try ServerTool()
        let founded = try FoundedDepartment(tool, round: PeriodID(containing: Side.systemTime()))
        let task = try Self.task(founded.bundle)
        var server = try RunningServer(tool, home: "d", port: founded.port)
        var (sent, acknowledged): ([MadeCheckIn], Int) = ([], 0)
        for round in 0..<Self.kills {
            let load = try (0..<Self.atOnce).map { try MadeCheckIn(Self.answers($0), for: task) }
            let (answers, answered) = AsyncStream.makeStream(of: Void.self)
            async let outcome = WireClient.all(load, answered) { try await Self.send($0.sealed, by: $0.key, founded.port) }
            // Killed when some have their receipt and the others are under way.
            var answer = answers.makeAsyncIterator()
            for _ in 0..<round % Self.atOnce { await answer.next() }
            server.kill()
            let receipts = await outcome
            server = try RunningServer(tool, home: "d", port: founded.port)
            #expect(try await server.get("/readyz") == 204, "round \(round)")
            // Whoever has no receipt sends the same again and gets one; whoever has one gets the same.
            for (checkIn, receipt) in zip(load, receipts) {
                let again = try await Self.send(checkIn.sealed, by: checkIn.key, founded.port)
                #expect(again.status == 200, "round \(round)")
                guard let receipt else { continue }
                acknowledged += 1
                #expect(receipt.status == 200 && receipt.body == again.body, "round \(round)")
            }
            let first = try #require(load.first)
            let second = try await Self.send(try first.again(Self.answers(1), for: task), by: first.key, founded.port)
            #expect(second.status == 409, "round \(round)")
            sent += load
        }
        #expect(server.stop() == 0)
        #expect(acknowledged >= Self.kills, "the load was too small to show anything")
        #expect(try tool("check", "--home", "{root}/d").status == 0)
        let database = try ServerDatabase(tool.path("d/respite.sqlite"), schema: .department)
        let store = RoundStore(database, side: .department)
        #expect(try await store.count(task) == sent.count)
        let kept = try await store.waiting(task, limit: 2 * sent.count)
        #expect(Set(kept) == Set(sent.map(\.sealed)))
        try database.close()
        print("department killed \(Self.kills) times: \(sent.count) check-ins, \(acknowledged) acknowledged before a kill")
    }

    private static func answers(_ index: Int) throws -> CheckInAnswers {
        try CheckInAnswers(
            stress: StressLevel.allCases[index % StressLevel.allCases.count], stressors: [.staffing],
            safety: FeelsSafe.allCases[index % FeelsSafe.allCases.count])
    }

    private static func send(_ checkIn: SealedCheckIn, by key: SigningKey, _ port: Int) async throws -> (status: UInt, body: [UInt8]) {
        try await WireClient.call(PostCheckIn.self, CheckInRequest(checkIn: Blob(checkIn.canonicalBytes)), by: key, port: port)
    }

    /// As a device knows it from the signed documents.
    private static func task(_ bundle: TrustBundle) throws -> RoundTask {
        let now = Side.systemTime()
        let charter = try Unverified<Charter>(try #require(bundle.charters.first)).forItsSigner.body
        let trusted = try TrustEvaluator.firstContact(bundle, programme: try ProgrammeID(firstCharter: charter), now: now).programme
        return try #require(try RoundTask.cells(of: trusted, in: PeriodID(containing: now)).first)
    }
}
