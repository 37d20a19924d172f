// The rows of rounds. Everything here runs inside a transaction of `RoundStore`.

internal import CheckIn
internal import Foundation
internal import GRDB
internal import Policies
internal import PrivateAggregation
internal import RoundResults
internal import ServerCore
internal import Trust
internal import Wire

struct RoundRows {
    let database: Database

    init(_ database: Database) { self.database = database }

    /// Takes note of a round that is still open, and of what is more protective than what was noted before.
    func note(_ noted: NotedRound) throws {
        let quarter = noted.round.number
        try database.execute(
            sql: """
                INSERT INTO check_in_round (quarter, minimum_batch, rho_thousandths, stage) VALUES (?, ?, ?, 0)
                ON CONFLICT (quarter) DO UPDATE SET minimum_batch = max(minimum_batch, excluded.minimum_batch),
                    rho_thousandths = min(rho_thousandths, excluded.rho_thousandths)
                WHERE stage = 0 AND (minimum_batch < excluded.minimum_batch OR rho_thousandths > excluded.rho_thousandths)
                """,
            arguments: [quarter, noted.terms.minimumBatch, noted.terms.rhoThousandths])
        guard try stage(of: noted.round) == .open else { return }
        for cell in noted.cells {
            try database.execute(
                sql: "INSERT OR IGNORE INTO check_in_cell (quarter, cell, task, token_key) VALUES (?, ?, ?, ?)",
                arguments: [quarter, cell.task.cell.text, Data(cell.task.canonicalBytes), Data(cell.tokenKey?.bytes ?? [])])
        }
    }

    func stage(of round: PeriodID) throws -> RoundStage? {
        try Int.fetchOne(database, sql: "SELECT stage FROM check_in_round WHERE quarter = ?", arguments: [round.number])
            .flatMap(RoundStage.init)
    }

    func set(_ stage: RoundStage, of round: PeriodID) throws {
        try database.execute(
            sql: "UPDATE check_in_round SET stage = ? WHERE quarter = ? AND stage < ?",
            arguments: [stage.rawValue, round.number, stage.rawValue])
    }

    func noted(_ round: PeriodID) throws -> NotedRound? {
        let sql = "SELECT * FROM check_in_round WHERE quarter = ?"
        guard let row = try Row.fetchOne(database, sql: sql, arguments: [round.number]), let stage = RoundStage(rawValue: row["stage"])
        else { return nil }
        let terms = try RoundTerms(minimumBatch: row["minimum_batch"], rhoThousandths: row["rho_thousandths"])
        let cells = try Row.fetchAll(
            database, sql: "SELECT task, token_key FROM check_in_cell WHERE quarter = ? ORDER BY cell", arguments: [round.number])
        return NotedRound(
            round: round, terms: terms, stage: stage,
            cells: try cells.map { row in
                let (task, key): (Data, Data) = (row["task"], row["token_key"])
                return NotedCell(
                    task: try RoundTask(canonicalBytes: Array(task)),
                    tokenKey: key.isEmpty ? nil : try TokenPublicKey(bytes: Array(key)))
            })
    }

    /// Rounds that were noted and are not at this stage yet, oldest first.
    func rounds(below stage: RoundStage) throws -> [PeriodID] {
        let sql = "SELECT quarter FROM check_in_round WHERE stage < ? ORDER BY quarter"
        return try UInt32.fetchAll(database, sql: sql, arguments: [stage.rawValue]).map { try PeriodID(number: $0) }
    }

    // MARK: check-ins

    func digest(of report: ReportID) throws -> Digest? {
        let sql = "SELECT digest FROM check_in WHERE report = ?"
        return try Data.fetchOne(database, sql: sql, arguments: [Data(report.bytes)]).map { try Digest(bytes: Array($0)) }
    }

    func isSpent(_ nonce: [UInt8]) throws -> Bool {
        try Row.fetchOne(database, sql: "SELECT 1 FROM check_in WHERE nonce = ?", arguments: [Data(nonce)]) != nil
    }

    func insert(_ report: ReportID, nonce: [UInt8], digest: Digest, of task: RoundTask, verdict: Int, body: [UInt8]?) throws {
        try database.execute(
            sql: "INSERT INTO check_in (report, nonce, quarter, cell, digest, verdict, body) VALUES (?, ?, ?, ?, ?, ?, ?)",
            arguments: [
                Data(report.bytes), Data(nonce), task.round.number, task.cell.text, Data(digest.bytes), verdict, body.map { Data($0) },
            ])
    }

    /// In the order of their numbers, which are random.
    func waiting(_ task: RoundTask, limit: Int) throws -> [SealedCheckIn] {
        let sql = "SELECT body FROM check_in WHERE quarter = ? AND cell = ? AND verdict = 0 ORDER BY report LIMIT ?"
        let bodies = try Data.fetchAll(database, sql: sql, arguments: [task.round.number, task.cell.text, limit])
        return try bodies.map { try SealedCheckIn(canonicalBytes: Array($0)) }
    }

    /// Check-ins that were not refused.
    func count(_ task: RoundTask) throws -> Int {
        let sql = "SELECT count(*) FROM check_in WHERE quarter = ? AND cell = ? AND verdict < 2"
        return try Int.fetchOne(database, sql: sql, arguments: [task.round.number, task.cell.text]) ?? 0
    }

    /// Judges one that waits. Returns false where it was judged before.
    func judge(_ report: ReportID, counted: Bool) throws -> Bool {
        try database.execute(
            sql: "UPDATE check_in SET verdict = ?, body = NULL WHERE report = ? AND verdict = 0",
            arguments: [counted ? 1 : 2, Data(report.bytes)])
        return database.changesCount == 1
    }

    /// What was answered about a report; an empty list where it was refused.
    func answer(_ report: ReportID) throws -> [UInt8] {
        let sql = "SELECT body FROM check_in WHERE report = ?"
        return try Data.fetchOne(database, sql: sql, arguments: [Data(report.bytes)]).map { Array($0) } ?? []
    }

    func counted(_ task: RoundTask) throws -> CountedReports {
        let sql = "SELECT report FROM check_in WHERE quarter = ? AND cell = ? AND verdict = 1"
        let reports = try Data.fetchAll(database, sql: sql, arguments: [task.round.number, task.cell.text])
        return try CountedReports(task: task.id, reports: try reports.map { try ReportID(bytes: Array($0)) })
    }

    // MARK: noise and sums

    func begin(_ task: RoundTask, noise: RoundNoise, sums: RoundSums) throws {
        try database.execute(
            sql: "UPDATE check_in_cell SET noise = ?, sums = ? WHERE quarter = ? AND cell = ? AND noise IS NULL",
            arguments: [Data(noise.bytes), Data(sums.bytes), task.round.number, task.cell.text])
    }

    func sums(_ aggregation: TaskAggregation) throws -> (RoundSums, RoundNoise) {
        let sql = "SELECT noise, sums FROM check_in_cell WHERE quarter = ? AND cell = ? AND noise IS NOT NULL"
        let task = aggregation.task
        guard let row = try Row.fetchOne(database, sql: sql, arguments: [task.round.number, task.cell.text]) else {
            throw RoundRefusal.unknownTask
        }
        let (noise, sums): (Data, Data) = (row["noise"], row["sums"])
        return (try aggregation.sums(bytes: Array(sums)), try RoundNoise(bytes: Array(noise)))
    }

    func set(_ sums: RoundSums, of task: RoundTask) throws {
        try database.execute(
            sql: "UPDATE check_in_cell SET sums = ? WHERE quarter = ? AND cell = ?",
            arguments: [Data(sums.bytes), task.round.number, task.cell.text])
    }
}
