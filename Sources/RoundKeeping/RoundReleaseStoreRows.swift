// The rows of what is released of rounds, and of how long a side has waited. Everything here runs inside a transaction of `RoundStore`.

internal import Foundation
internal import GRDB
internal import Policies
internal import RoundResults
internal import Tokens
internal import Trust
internal import Wire

extension RoundRows {
    func destroy(_ round: PeriodID) throws {
        try database.execute(sql: "DELETE FROM check_in WHERE quarter = ?", arguments: [round.number])
        try database.execute(sql: "DELETE FROM check_in_cell WHERE quarter = ?", arguments: [round.number])
    }

    func keep(_ document: [UInt8], of side: SideRole, _ round: PeriodID, _ cell: CellName) throws {
        try database.execute(
            sql: "INSERT OR IGNORE INTO released_half (quarter, cell, side, document) VALUES (?, ?, ?, ?)",
            arguments: [round.number, cell.text, side.rawValue, Data(document)])
    }

    /// What stands for this cell of the other side.
    func document(of side: SideRole, _ round: PeriodID, _ cell: CellName) throws -> [UInt8]? {
        let sql = "SELECT document FROM released_half WHERE quarter = ? AND cell = ? AND side = ?"
        return try Data.fetchOne(database, sql: sql, arguments: [round.number, cell.text, side.rawValue]).map { Array($0) }
    }

    func replace(_ document: [UInt8], of side: SideRole, _ round: PeriodID, _ cell: CellName) throws {
        try database.execute(
            sql: "INSERT OR REPLACE INTO released_half (quarter, cell, side, document) VALUES (?, ?, ?, ?)",
            arguments: [round.number, cell.text, side.rawValue, Data(document)])
    }

    /// A year of lists: an officer who was away for two quarters still finds out.
    func keep(_ lists: [(CellName, CountedReports)], of round: PeriodID) throws {
        let oldest = round.previous.previous.previous
        try database.execute(sql: "DELETE FROM counted_reports WHERE quarter < ?", arguments: [oldest.number])
        for (cell, list) in lists {
            try database.execute(
                sql: "INSERT OR IGNORE INTO counted_reports (quarter, cell, list) VALUES (?, ?, ?)",
                arguments: [round.number, cell.text, Data(list.canonicalBytes)])
        }
    }

    /// Of one round, or of all that are published.
    func documents(of side: SideRole, in round: PeriodID? = nil) throws -> [[UInt8]] {
        let sql = """
            SELECT document FROM released_half JOIN check_in_round USING (quarter)
            WHERE side = :side AND (quarter = :round OR :round IS NULL AND stage >= 3) ORDER BY quarter, cell
            """
        return try Data.fetchAll(database, sql: sql, arguments: ["side": side.rawValue, "round": round?.number]).map { Array($0) }
    }

    func lists() throws -> [[UInt8]] {
        let sql =
            "SELECT quarter, list FROM counted_reports JOIN check_in_round USING (quarter) WHERE stage >= 3 ORDER BY quarter DESC, cell"
        var lists: [[UInt8]] = []
        var (newest, bytes): (UInt32?, Int) = (nil, 0)
        let rows = try Row.fetchCursor(database, sql: sql)
        while let row = try rows.next() {
            let (quarter, list): (UInt32, Data) = (row["quarter"], row["list"])
            newest = newest ?? quarter
            bytes += list.count
            guard quarter == newest || bytes <= Self.mostBytesOfLists else { break }
            lists.append(Array(list))
        }
        return lists
    }

    /// Written as text they are still below what an answer may have.
    private static let mostBytesOfLists = 4 << 20

    // MARK: patience

    func overdue(_ round: PeriodID) throws -> (days: Int, day: Int64?) {
        let sql = "SELECT overdue_days, overdue_day FROM check_in_round WHERE quarter = ?"
        guard let row = try Row.fetchOne(database, sql: sql, arguments: [round.number]) else { return (0, nil) }
        return (row["overdue_days"], row["overdue_day"])
    }

    func setOverdue(_ round: PeriodID, days: Int, day: Int64?) throws -> Int {
        try database.execute(
            sql: "UPDATE check_in_round SET overdue_days = ?, overdue_day = ? WHERE quarter = ?", arguments: [days, day, round.number])
        return days
    }
}
