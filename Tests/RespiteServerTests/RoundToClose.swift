// A programme of real homes on the disk, with a round of check-ins that the servers still have to close.

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

/// A founded programme whose last quarter's round nobody has closed yet: the check-ins are there, the sides have not met.
struct RoundToClose {
    static let count = 22

    let ports: [SideRole: Int]
    let round: PeriodID
    let answers: [CheckInAnswers]
    let reports: [ReportID]

    /// One process for both sides, with a store for each.
    let inOneProcess: Bool

    /// The homes as `--home` names them.
    var homes: [String] { inOneProcess ? ["both"] : ["d", "p"] }

    /// Where a side's store is, with something behind the home's name.
    func home(_ role: SideRole, _ suffix: String = "") -> String { Self.home(role, inOneProcess, suffix) }

    private static func home(_ role: SideRole, _ inOneProcess: Bool, _ suffix: String = "") -> String {
        inOneProcess ? "both\(suffix)/\(role.rawValue)" : (role == .department ? "d" : "p") + suffix
    }

    init(_ tool: ServerTool, inOneProcess: Bool = false) async throws {
        self.inOneProcess = inOneProcess
        let now = Side.systemTime()
        round = PeriodID(containing: PeriodID(containing: now).start - 1)
        var ports: [SideRole: Int] = [:]
        var keys: [SideRole: SealingPublicKey] = [:]
        for role in SideRole.allCases { ports[role] = try freePort() }
        let addresses = SideRole.allCases.map {
            ["--address", "https://127.0.0.1:\(ports[$0] ?? 0)", "--listen", "127.0.0.1:\(ports[$0] ?? 0)"]
        }
        if inOneProcess {
            try Self.expect(tool.run(["init", "--role", "both", "--home", "{root}/both"] + addresses.flatMap { $0 }))
        } else {
            for (role, address) in zip(SideRole.allCases, addresses) {
                try Self.expect(tool.run(["init", "--role", role.rawValue, "--home", "{root}/\(Self.home(role, false))"] + address))
            }
        }
        for role in SideRole.allCases {
            keys[role] = try RoundKeyring(try ServerHome(opening: tool.path(Self.home(role, inOneProcess)))).publicKeys(of: [round])[0].key
        }
        self.ports = ports
        let token = try TestFounding.tokenKey.get()
        let named = CheckInRound(
            period: round, tokenKeys: [CellKey(cell: try CellName("harbor"), key: token.publicKey)],
            departmentKey: try #require(keys[.department]), providerKey: try #require(keys[.provider]))
        let founding = try TestFounding()
        let requests = SideRole.allCases.map { tool.path(Self.home($0, inOneProcess) + "/side.request") }
        let bundle = try founding.bundle(
            department: requests[0], provider: requests[1], singleOperator: inOneProcess, codes: 30, round: named, now: now)
        try founding.write(bundle, to: tool.path("programme.bundle"))
        for home in inOneProcess ? ["both"] : ["d", "p"] {
            try Self.expect(tool.run(["import", "{root}/programme.bundle", "--home", "{root}/\(home)"]))
        }
        (answers, reports) = try await Self.checkIn(round, tool.path(Self.home(.department, inOneProcess)))
    }

    private static func expect(_ outcome: ServerTool.Outcome) throws { try #require(outcome.status == 0, "\(outcome.errors)") }

    /// As they would have come while the round ran.
    private static func checkIn(_ round: PeriodID, _ home: URL) async throws -> ([CheckInAnswers], [ReportID]) {
        let side = try await Side(try ServerHome(opening: home), schema: .department, log: Logger(label: "test"))
        defer { try? side.database.close() }
        let programme = try side.trust.founded()
        let noted = try #require(try NotedRound(programme, round))
        let cell = try #require(noted.cells.first)
        let store = RoundStore(side.database, side: .department)
        let tokens = try cell.tokens()
        var (answers, reports): ([CheckInAnswers], [ReportID]) = ([], [])
        for index in 0..<count {
            let one = try CheckInAnswers(
                stress: StressLevel.allCases[index % StressLevel.allCases.count],
                stressors: Set(Stressor.allCases.shuffled().prefix(index % 4)), safety: FeelsSafe.allCases[index % 3])
            let sealed = try MadeCheckIn(one, for: cell.task).sealed
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
