// How many cards of each cell were used, quarter by quarter: what makes stuffed rounds visible.

internal import GRDB
internal import Policies
internal import ServerCore
internal import Trust

extension SchemaStep {
    static let redeemedCards = SchemaStep(
        "redeemed-cards-1",
        """
        CREATE TABLE redeemed_cards (
            quarter INTEGER NOT NULL,
            cell TEXT NOT NULL,
            cards INTEGER NOT NULL CHECK (cards >= 0),
            PRIMARY KEY (quarter, cell)
        ) STRICT, WITHOUT ROWID;
        """
    )
}

struct RedeemedCards: Sendable {
    private let database: ServerDatabase

    init(_ database: ServerDatabase) { self.database = database }

    /// Notes how many there are now. Writes only where that is new.
    func count(in quarter: PeriodID) async throws {
        let there = try await redeemed(in: quarter)
        let now = try await database.read { database in
            let sql = """
                SELECT cell, count(*) AS cards FROM code
                WHERE issuance_key IS NOT NULL AND first_quarter <= :quarter AND last_quarter >= :quarter GROUP BY cell
                """
            return try Self.cells(try Row.fetchAll(database, sql: sql, arguments: ["quarter": quarter.number]))
        }
        let new = now.filter { there[$0.key] != $0.value }
        guard !new.isEmpty else { return }
        try await database.change { database in
            for (cell, cards) in new {
                try database.execute(
                    sql: """
                        INSERT INTO redeemed_cards (quarter, cell, cards) VALUES (?, ?, ?)
                        ON CONFLICT (quarter, cell) DO UPDATE SET cards = max(cards, excluded.cards)
                        """,
                    arguments: [quarter.number, cell.text, cards])
            }
        }
    }

    func redeemed(in quarter: PeriodID) async throws -> [CellName: UInt32] {
        try await database.read { database in
            let sql = "SELECT cell, cards FROM redeemed_cards WHERE quarter = ?"
            return try Self.cells(try Row.fetchAll(database, sql: sql, arguments: [quarter.number]))
        }
    }

    private static func cells(_ rows: [Row]) throws -> [CellName: UInt32] {
        var cells: [CellName: UInt32] = [:]
        for row in rows {
            let (name, cards): (String, Int64) = (row["cell"], row["cards"])
            cells[try CellName(name)] = UInt32(clamping: cards)
        }
        return cells
    }
}
