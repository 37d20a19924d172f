// `kill -9` of either real server at every step of closing a round and of its summary: each check-in is counted once, the noise that was drawn
// first is the noise that is released, and the peer that meanwhile reaches nobody ends the round all the same.

import CheckIn
import DepartmentSide
import Foundation
import GRDB
import Logging
import Policies
import PrivateAggregation
import ProviderSide
import RoundKeeping
import RoundResults
import ServerCore
import Sodium
import SummaryKeeping
import Testing
import Tokens
import Trust
import Wire

@Suite(.serialized, .timeLimit(.minutes(20))) struct RoundCrashTests {
    private static let mostSteps = 120
    /// Every step is tried where there is time: `RESPITE_ALL_STEPS=1`. Otherwise some of all kinds.
    private static let stride = ProcessInfo.processInfo.environment["RESPITE_ALL_STEPS"] == "1" ? 1 : 4

    @Test(arguments: SideRole.allCases) func killedAtAnyStepOfARoundASideCountsEachCheckInOnceAndDrawsItsNoiseOnce(_ victim: SideRole)
        async throws
    {
        let tool = try ServerTool()
        let scene = try await RoundToClose(tool)
        var (tried, seen) = (0, 0)
        // Between drawing and destroying there are few steps, and from run to run they come at other numbers: whoever has not met them
        // yet tries the steps between those tried before.
        for offset in 0..<Self.stride where offset == 0 || seen == 0 {
            var step = offset
            while true {
                let (wasKilled, sawNoise) = try await attempt(scene, tool, killing: victim, at: step)
                (tried, seen) = (tried + 1, seen + (sawNoise ? 1 : 0))
                guard wasKilled else { break }
                step += Self.stride
                try #require(step < Self.mostSteps, "the round has no end")
            }
            #expect(step > 10, "hardly anything was tried")
        }
        #expect(seen > 0, "the noise was never seen")
        print("\(victim) killed at \(tried) steps of a round; the noise of both sides was seen at \(seen)")
    }

    /// - Returns: whether that step came, and whether both sides' noise was drawn and not released when they died.
    private func attempt(_ scene: RoundToClose, _ tool: ServerTool, killing victim: SideRole, at step: Int) async throws -> (Bool, Bool) {
        let attempt = try await RoundAttempt.whole(scene, tool, killing: victim, at: step)
        // Both sides are dead now, at whatever step they were.
        let noise = try await attempt.noise()
        // The last one, which nobody was killed in, has its summary too.
        try await attempt.finish(withSummary: !attempt.wasKilled)
        try await attempt.check(scene, noise, "\(victim) at step \(step)")
        attempt.remove()
        return (attempt.wasKilled, noise.count == SideRole.allCases.count)
    }
}

/// A founded programme whose last quarter's round nobody has closed yet: the check-ins are there, the sides have not met.
struct RoundToClose {
    static let count = 22

    let ports: [SideRole: Int]
    let round: PeriodID
    let answers: [CheckInAnswers]
    let reports: [ReportID]

    static func home(_ role: SideRole) -> String { role == .department ? "d" : "p" }

    init(_ tool: ServerTool) async throws {
        let now = Side.systemTime()
        round = PeriodID(containing: PeriodID(containing: now).start - 1)
        var ports: [SideRole: Int] = [:]
        var keys: [SideRole: SealingPublicKey] = [:]
        for role in SideRole.allCases {
            let (port, name) = (try freePort(), Self.home(role))
            let made = try tool(
                "init", "--role", role.rawValue, "--home", "{root}/\(name)", "--address", "https://127.0.0.1:\(port)", "--listen",
                "127.0.0.1:\(port)")
            try #require(made.status == 0, "\(made.errors)")
            ports[role] = port
            keys[role] = try RoundKeyring(try ServerHome(opening: tool.path(name))).publicKeys(of: [round])[0].key
        }
        self.ports = ports
        let token = try TestFounding.tokenKey.get()
        let named = CheckInRound(
            period: round, tokenKeys: [CellKey(cell: try CellName("harbor"), key: token.publicKey)],
            departmentKey: try #require(keys[.department]), providerKey: try #require(keys[.provider]))
        let founding = try TestFounding()
        let bundle = try founding.bundle(
            department: tool.path("d/side.request"), provider: tool.path("p/side.request"), codes: 30, round: named, now: now)
        try founding.write(bundle, to: tool.path("programme.bundle"))
        for role in SideRole.allCases {
            let imported = try tool("import", "{root}/programme.bundle", "--home", "{root}/\(Self.home(role))")
            try #require(imported.status == 0, "\(imported.errors)")
        }
        (answers, reports) = try await Self.checkIn(round, tool)
    }

    /// As they would have come while the round ran.
    private static func checkIn(_ round: PeriodID, _ tool: ServerTool) async throws -> ([CheckInAnswers], [ReportID]) {
        let side = try await Side(try ServerHome(opening: tool.path("d")), schema: .department, log: Logger(label: "test"))
        defer { try? side.database.close() }
        let programme = try side.trust.founded()
        let noted = try #require(try NotedRound(programme, round))
        let cell = try #require(noted.cells.first)
        let store = RoundStore(side.database, side: .department)
        let period = TokenPeriod.checkIn(round, cell: cell.task.cell)
        let (secret, tokens) = (try TestFounding.tokenKey.get(), try cell.tokens())
        let keys = try TokenKeySet([.init(purpose: .checkIn, period: period, key: secret.publicKey)])
        var (answers, reports): ([CheckInAnswers], [ReportID]) = ([], [])
        for index in 0..<count {
            let one = try CheckInAnswers(
                stress: StressLevel.allCases[index % StressLevel.allCases.count],
                stressors: Set(Stressor.allCases.shuffled().prefix(index % 4)), safety: FeelsSafe.allCases[index % 3])
            let key = try SigningKey.random()
            let pending = try PendingToken(purpose: .checkIn, period: period, boundTo: key.publicKey, keys: keys)
            let token = try pending.finish(try TokenIssuer.issue(pending.request, key: secret))
            let sealed = try SealedCheckIn.make(one, for: cell.task, token: token, key: key)
            let verified = try sealed.payment.verify(sealed.statement, of: cell.task, tokens: tokens, .anyNamedPeriod)
            try await store.add(sealed, paidBy: verified, noted: noted)
            answers.append(one)
            reports.append(sealed.header.report)
        }
        return (answers, reports)
    }

    /// What the sums should be, question by question.
    var tally: [[Int128]] {
        func count(_ isChosen: (CheckInAnswers) -> Bool) -> Int128 { Int128(answers.count(where: isChosen)) }
        return [
            StressLevel.allCases.map { level in count { $0.stress == level } },
            Stressor.allCases.map { stressor in count { $0.stressors.contains(stressor) } },
            FeelsSafe.allCases.map { safety in count { $0.safety == safety } },
        ]
    }
}
