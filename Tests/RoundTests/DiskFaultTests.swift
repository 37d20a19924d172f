// The n-th write to the disk fails, for every n, and the disk is full at every page: what a side is asked to keep of a round or a summary happens
// whole or not at all, is said plainly, and goes on as it should once there is room. Of what was to go nothing is left then.

import CheckIn
import FaultyDisk
import Foundation
import GRDB
import Policies
import ProgrammeFixture
import RoundResults
import ServerCore
import Sodium
import Summary
import SummaryKeeping
import TestSupport
import Testing
import Tokens
import Trust
import Wire

@testable import RoundKeeping

struct DiskFaultTests {
    /// What is asked of a side's database. The same bytes come of it each time: the randomness is fixed.
    struct Change: Sendable {
        let name: String
        let side: RunningSide
        /// Bytes that are in the database before it and in no file after it.
        var goes: [[UInt8]] = []
        let make: @Sendable (ServerDatabase) async throws -> Void
    }

    @Test func aWriteThatFailsLeavesARoundOrASummaryAsItWasOrAsItShouldBe() async throws {
        FaultyDisk.install()
        try await Self.forEveryChange { change in
            let (before, wanted) = try await Self.undisturbed(change)
            var (number, happened) = (0, true)
            while happened {
                let copy = try await Copy(of: change.side)
                FaultyDisk.arm(at: number, dead: false, in: copy.folder.url.lastPathComponent)
                let error = await copy.error(of: change)
                happened = FaultyDisk.disarm(in: copy.folder.url.lastPathComponent)
                let what: Comment = "\(change.name), write \(number)"
                #expect(error == nil || happened && [.diskFull, .inputOutput].contains((error as? ServerError)?.code), what)
                let found = try await copy.contents()
                #expect(found == wanted || found == before && error != nil, what)
                try await copy.expectDone(change, wanted, what)
                number += 1
                try #require(number < 400)
            }
            #expect(number > 2, "\(change.name)")
            print("\(change.name): failed at each of \(number - 1) writes")
        }
    }

    @Test func aDiskThatIsFullAtAnyPageLeavesARoundOrASummaryAsItWas() async throws {
        try await Self.forEveryChange { change in
            let (before, wanted) = try await Self.undisturbed(change)
            var refused = 0
            while true {
                let copy = try await Copy(of: change.side, isTight: true)
                try await copy.leaveRoom(for: refused)
                guard let error = await copy.error(of: change) else { break }
                let what: Comment = "\(change.name), room for \(refused) pages"
                #expect((error as? ServerError)?.code == .diskFull, what)
                #expect(try await copy.contents() == before, what)
                try await copy.leaveRoom(for: 1_000_000)
                try await copy.expectDone(change, wanted, what)
                refused += 1
                try #require(refused < 100)
            }
            if change.name.hasPrefix("arrival") { #expect(refused > 0, "the disk was never full") }
        }
    }

    /// The rows before a change, and after it where nothing fails.
    private static func undisturbed(_ change: Change) async throws -> (before: [String], wanted: [String]) {
        let copy = try await Copy(of: change.side)
        let before = try await copy.contents()
        let bytes = try Files.all(below: copy.folder.url)
        for one in change.goes { #expect(Data(bytes).range(of: Data(one)) != nil, "\(change.name)") }
        try await change.make(copy.database)
        let wanted = try await copy.contents()
        #expect(wanted != before, "\(change.name)")
        return (before, wanted)
    }

    /// A check-in arrives; both sides begin to close, and collect; one settles a summary, and publishes it.
    private static func forEveryChange(_ body: @escaping @Sendable (Change) async throws -> Void) async throws {
        try await Programme.withRounds { programme in
            var generator = SeededGenerator()
            try await programme.checkIn(20, &generator)
            let noted = try #require(try NotedRound(try programme.department.side.trust.founded(), Programme.round))
            let cell = try #require(noted.cell(try programme.task().id))
            let late = try programme.makeCheckIn(try Programme.answers(&generator)).sealed
            let paid = try late.payment.verify(late.statement, of: cell.task, tokens: try cell.tokens(), .anyNamedPeriod)
            try await body(
                Change(name: "arrival", side: programme.department) {
                    try await RoundStore($0, side: .department).add(late, paidBy: paid, noted: noted)
                })
            try await RoundStore(programme.provider.side.database, side: .provider).note(noted)
            for running in [programme.department, programme.provider] {
                let role = running.side.role
                try await body(
                    Change(name: "close \(role)", side: running) {
                        _ = try await RoundStore($0, side: role).close(Programme.round) { count in
                            (0..<count).map { UInt8(truncatingIfNeeded: $0) }
                        }
                    })
            }
            programme.endRound()
            // Judged by both, collected by none.
            try? await programme.lead(over: WatchedTransport(programme, cut: .before(2)))
            for running in [programme.department, programme.provider] {
                let role = running.side.role
                let other: SideRole = role == .department ? .provider : .department
                let claims = try await RoundStore(programme.side(other).database, side: other).claims(of: Programme.round)
                let cell = programme.documents.cell.text
                let secret = try await running.side.database.read { database in
                    try ["sums", "noise"].flatMap { column in
                        try Data.fetchAll(database, sql: "SELECT \(column) FROM check_in_cell WHERE cell = ?", arguments: [cell])
                    }
                }.map { Array($0) }
                try await body(
                    Change(name: "collect \(role)", side: running, goes: secret) {
                        let halves = try await RoundStore($0, side: role).collect(Programme.round, claims: claims)
                        guard halves.contains(where: { if case .released = $0.outcome { true } else { false } }) else {
                            throw RoundRefusal.unknownTask
                        }
                    })
            }
            let day = Instant(seconds: Programme.round.end.seconds / 86_400 * 86_400)
            let summary = try PublishedSummary(
                programme: programme.documents.programme, number: 1, previous: nil, round: Programme.round, made: day, minimumBatch: 20,
                questions: [], cells: [], services: nil)
            try await body(
                Change(name: "settle", side: programme.department) { _ = try await SummaryStore($0).settle(summary) })
            _ = try await SummaryStore(programme.provider.side.database).settle(summary)
            let document = try SignedDocument(summary, signedBy: [programme.department.side.key, programme.provider.side.key]).blob
            try await body(
                Change(name: "publish", side: programme.provider) {
                    guard try await SummaryStore($0).publish(document, of: summary) else { throw RoundRefusal.unknownTask }
                })
        }
    }
}

/// A side's database as it is now, in a folder of its own.
private struct Copy {
    let folder: TemporaryDirectory
    let database: ServerDatabase

    /// - Parameter isTight: without pages that could be used again.
    init(of running: RunningSide, isTight: Bool = false) async throws {
        folder = try TemporaryDirectory()
        // All that was written is then in the file itself.
        try #require(try await running.side.database.forgetDeleted())
        let file = folder.url.appendingPathComponent("respite.sqlite")
        try FileManager.default.copyItem(at: running.side.home.database, to: file)
        if isTight {
            let queue = try DatabaseQueue(path: file.path)
            try await queue.vacuum()
            try queue.close()
        }
        database = try ServerDatabase(file, schema: running.side.database.schema)
        // Opening leaves one page that could be.
        if isTight { try await database.change { try $0.execute(sql: "CREATE TABLE filler (value BLOB)") } }
    }

    func error(of change: DiskFaultTests.Change) async -> (any Error)? {
        do {
            try await change.make(database)
            return nil
        } catch {
            return error
        }
    }

    /// Asked again while nothing fails, it is done, once; and what was to go is gone.
    func expectDone(_ change: DiskFaultTests.Change, _ wanted: [String], _ what: Comment) async throws {
        try await database.check()
        try await change.make(database)
        #expect(try await contents() == wanted, what)
        try await database.check()
        let files = Data(try Files.all(below: folder.url))
        // Not the bytes: a failure would print a whole disk.
        let left = change.goes.filter { files.range(of: Data($0)) != nil }.count
        #expect(left == 0, what)
    }

    func leaveRoom(for pages: Int) async throws {
        try await database.change { database in
            let now = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
            _ = try Int.fetchOne(database, sql: "PRAGMA max_page_count = \(now + pages)")
        }
    }

    /// Every row that a side keeps of rounds and summaries.
    func contents() async throws -> [String] {
        try await database.read { database in
            let tables = ["check_in_round", "check_in_cell", "check_in", "released_half", "counted_reports", "summary"]
            return try tables.flatMap { table in
                try Row.fetchAll(database, sql: "SELECT * FROM \(table)").map { row in
                    let values = row.map { column, value in
                        if case .blob(let data) = value.storage {
                            "\(column): \(data.base64EncodedString())"
                        } else {
                            "\(column): \(value)"
                        }
                    }
                    return "\(table): \(values.joined(separator: ", "))"
                }.sorted()
            }
        }
    }
}
