// One future of a round that waits to be closed: both servers run on copies of the homes, one of them is killed, and both begin again.

import DepartmentSide
import Foundation
import GRDB
import PrivateAggregation
import ProgrammeKit
import ProviderSide
import RoundKeeping
import RoundResults
import ServerCore
import SummaryKeeping
import Testing
import Trust
import Wire

struct RoundAttempt {
    private let tool: ServerTool
    private let scene: RoundToClose
    private let name = UUID().uuidString

    private static let library = Tools.built.server.executable.deletingLastPathComponent().appending(path: "libSuddenEnd.so").path

    init(_ scene: RoundToClose, _ tool: ServerTool) throws {
        (self.scene, self.tool) = (scene, tool)
        for home in scene.homes { try FileManager.default.copyItem(at: tool.path(home), to: tool.path("\(home)-\(name)")) }
    }

    private func home(_ role: SideRole) -> String { scene.home(role, "-\(name)") }
    private var mark: URL { tool.path("mark-\(name)") }

    func remove() {
        for home in scene.homes { try? FileManager.default.removeItem(at: tool.path("\(home)-\(name)")) }
    }

    /// Both sides, the provider side first: the department side asks at once.
    private func start(killing victim: RoundVictim? = nil, at step: Int = 0) throws -> [RunningServer] {
        func start(_ home: String, _ role: SideRole, _ isVictim: Bool) throws -> RunningServer {
            let preamble = "export LD_PRELOAD='\(Self.library)' SUDDEN_END=\(step) SUDDEN_END_SERVER=1 SUDDEN_END_MARK='\(mark.path)'"
            return try RunningServer(tool, home: "\(home)-\(name)", port: scene.ports[role] ?? 0, after: isVictim ? preamble : nil)
        }
        var running: [RunningServer] = []
        do {
            if scene.inOneProcess { return [try start("both", .department, victim == .both)] }
            running.append(try start("p", .provider, victim == .provider))
            running.append(try start("d", .department, victim == .department))
        } catch {
            // The victim may be dead before it has said that it listens.
            guard victim != nil, wasKilled else { throw error }
        }
        return running
    }

    /// Runs both sides until the victim is killed before a step, or the round is delivered: then kills both.
    /// A server asks the other when it starts and hours later: where on a busy machine its first call came to nothing, all begins again.
    static func whole(_ scene: RoundToClose, _ tool: ServerTool, killing victim: RoundVictim, at step: Int) async throws -> RoundAttempt {
        for _ in 1..<3 {
            let attempt = try RoundAttempt(scene, tool)
            do {
                try await attempt.run(killing: victim, at: step)
                return attempt
            } catch KitError.tooLate { attempt.remove() }
        }
        let attempt = try RoundAttempt(scene, tool)
        try await attempt.run(killing: victim, at: step)
        return attempt
    }

    /// Whether the step came.
    var wasKilled: Bool { FileManager.default.fileExists(atPath: mark.path) }

    private func run(killing victim: RoundVictim, at step: Int) async throws {
        let running = try start(killing: victim, at: step)
        defer { for server in running { server.kill() } }
        try await waitUntil("the victim is dead or the round delivered", seconds: 60) { wasKilled || stage() == .delivered }
    }

    /// Both sides again, as an operator would: until the round is delivered, and again for its summary.
    func finish(withSummary: Bool) async throws {
        let whole = [{ stage() == .delivered }, { hasSummary() }]
        for wanted in whole.prefix(withSummary ? 2 : 1) {
            // A server asks the other when it starts and hours later: on a busy machine the first call may come to nothing.
            for round in 1... {
                let running = try start()
                defer { for server in running { server.kill() } }
                do {
                    try await waitUntil("the round is delivered and its summary published", seconds: 60) { wanted() }
                    break
                } catch  where round < 4 {}
            }
        }
    }

    /// Read beside the server, without waiting for it.
    private func read<Value: Sendable>(_ role: SideRole, _ body: @Sendable (Database) throws -> Value?) -> Value? {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(5)
        let file = tool.path(home(role) + "/respite.sqlite").path
        guard let queue = try? DatabaseQueue(path: file, configuration: configuration) else { return nil }
        return (try? queue.read(body)) ?? nil
    }

    private func stage() -> RoundStage? {
        read(.department) { try Int.fetchOne($0, sql: "SELECT stage FROM check_in_round WHERE quarter = \(scene.round.number)") }
            .flatMap(RoundStage.init)
    }

    private func hasSummary() -> Bool {
        read(.department) { try Int.fetchOne($0, sql: "SELECT count(*) FROM summary WHERE delivered = 1") } == 1
    }

    private func open(_ role: SideRole) throws -> ServerDatabase {
        try ServerDatabase(tool.path(home(role) + "/respite.sqlite"), schema: role == .department ? .department : .provider)
    }

    /// What each side has drawn and not released yet, question by question.
    func noise() async throws -> [SideRole: [[Int64]]] {
        var all: [SideRole: [[Int64]]] = [:]
        for role in SideRole.allCases {
            let database = try open(role)
            let bytes = try await database.read {
                try Data.fetchOne($0, sql: "SELECT noise FROM check_in_cell WHERE noise IS NOT NULL AND cell = 'harbor'")
            }
            try database.close()
            guard let bytes else { continue }
            var reader = ByteReader(Array(bytes))
            all[role] = try reader.list(limit: 16) { (reader: inout ByteReader) throws(WireError) -> [Int64] in
                try reader.list(limit: 256) { (reader: inout ByteReader) throws(WireError) -> Int64 in try reader.i64() }
            }
        }
        return all
    }

    /// Released once, of every check-in once, with that noise.
    func check(_ scene: RoundToClose, _ noise: [SideRole: [[Int64]]], _ what: String) async throws {
        var shares: [SideRole: ReleasedShares] = [:]
        for role in SideRole.allCases {
            let database = try open(role)
            try await database.check()
            // Of officers; beside it there is one of clinicians' work, of whom there are too few.
            let halves = try await RoundStore(database, side: role).halves(of: scene.round).filter { !$0.task.isOfWork }
            let lists = try await RoundStore(database, side: role).lists()
            if hasSummary() { #expect(try await SummaryStore(database).documents().count == 1, "\(what)") }
            try database.close()
            let home = try ServerHome(opening: tool.path(self.home(role)))
            #expect(try RoundKeyring(home).key(of: scene.round) == nil, "\(what)")
            guard halves.count == 1, case .released(let released) = halves[0].outcome else {
                Issue.record("\(role) has released nothing: \(what)")
                return
            }
            #expect(released.reports == UInt32(RoundToClose.count), "\(what)")
            let list = try CountedReports(canonicalBytes: try #require(lists.first).bytes)
            #expect(list.checksum == released.checksum && scene.reports.allSatisfy(list.contains), "\(what)")
            shares[role] = released
        }
        let (mine, theirs) = (try #require(shares[.department]), try #require(shares[.provider]))
        #expect(mine.checksum == theirs.checksum, "\(what)")
        guard let first = noise[.department], let second = noise[.provider] else { return }
        for (index, question) in Question.ofCheckIn.enumerated() {
            let prio = try Prio3(try question.variant())
            let sums = try prio.unshard([
                try prio.aggregateShare(bytes: mine.shares[index]), try prio.aggregateShare(bytes: theirs.shares[index]),
            ])
            let drawn = zip(first[index], second[index]).map { Int128($0) + Int128($1) }
            #expect(zip(sums, drawn).map { $0 - $1 } == scene.tally[index], "\(what)")
        }
    }
}
