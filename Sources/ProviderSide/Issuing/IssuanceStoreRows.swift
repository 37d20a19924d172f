// The rows of one transaction over codes and issued tokens.

internal import Foundation
internal import GRDB
internal import Policies
internal import ServerCore
internal import Sodium
internal import Tokens
internal import Trust
internal import Wire

struct IssuanceRows {
    private let database: Database

    init(_ database: Database) { self.database = database }

    // MARK: Codes

    /// Returns whether the code is new.
    func insert(_ code: Digest, of register: CodeRegister) throws -> Bool {
        try database.execute(
            sql: "INSERT OR IGNORE INTO code (code, cell, first_quarter, last_quarter) VALUES (?, ?, ?, ?)",
            arguments: [Data(code.bytes), register.cell.text, Int(register.first.number), Int(register.last.number)]
        )
        return database.changesCount == 1
    }

    /// How many codes a cell has for exactly these quarters.
    func codes(of year: CodeAllotment) throws -> Int {
        try Int.fetchOne(
            database,
            sql: "SELECT count(*) FROM code WHERE cell = ? AND first_quarter = ? AND last_quarter = ?",
            arguments: [year.cell.text, Int(year.first.number), Int(year.last.number)]
        ) ?? 0
    }

    /// Whether the cell has codes of another year in any of these quarters.
    func hasCodes(overlapping year: CodeAllotment) throws -> Bool {
        let (first, last) = (Int(year.first.number), Int(year.last.number))
        return try Bool.fetchOne(
            database,
            sql: """
                SELECT EXISTS (
                    SELECT 1 FROM code
                    WHERE cell = ? AND first_quarter <= ? AND last_quarter >= ? AND NOT (first_quarter = ? AND last_quarter = ?)
                )
                """,
            arguments: [year.cell.text, last, first, first, last]
        ) ?? false
    }

    func code(_ code: Digest) throws -> (allotment: CodeAllotment, key: [UInt8]?)? {
        let row = try Row.fetchOne(database, sql: "SELECT * FROM code WHERE code = ?", arguments: [Data(code.bytes)])
        guard let row else { return nil }
        let key: Data? = row["issuance_key"]
        return (try Self.allotment(row), key.map { Array($0) })
    }

    func register(_ key: SigningPublicKey, for code: Digest) throws {
        try database.execute(
            sql: "UPDATE code SET issuance_key = ? WHERE code = ?",
            arguments: [Data(key.bytes), Data(code.bytes)]
        )
    }

    func allotment(of key: SigningPublicKey) throws -> CodeAllotment? {
        try Row.fetchOne(database, sql: "SELECT * FROM code WHERE issuance_key = ?", arguments: [Data(key.bytes)]).map(Self.allotment)
    }

    private static func allotment(_ row: Row) throws -> CodeAllotment {
        do {
            return CodeAllotment(
                cell: try CellName(row["cell"]),
                first: try PeriodID(number: UInt32(clamping: row["first_quarter"] as Int64)),
                last: try PeriodID(number: UInt32(clamping: row["last_quarter"] as Int64))
            )
        } catch {
            throw ServerError(.databaseDamaged, "code")
        }
    }

    // MARK: Issued tokens

    func record(of place: TokenPlace, for key: SigningPublicKey) throws -> IssuanceRecord? {
        guard let allotment = try allotment(of: key) else { return nil }
        let row = try Row.fetchOne(
            database,
            sql: """
                SELECT request, response, reissued FROM issuance
                WHERE issuance_key = ? AND purpose = ? AND quarter = ? AND cell = ? AND place = ?
                """,
            arguments: Self.name(key, place)
        )
        let used = try Int.fetchOne(
            database,
            sql: "SELECT used FROM reissue WHERE issuance_key = ? AND purpose = ?",
            arguments: [Data(key.bytes), place.purpose.rawValue]
        )
        return IssuanceRecord(allotment: allotment, answered: try row.map(Self.answered), reissuesUsed: used ?? 0)
    }

    func insert(_ response: TokenResponse, to request: Digest, at place: TokenPlace, for key: SigningPublicKey) throws {
        try database.execute(
            sql: """
                INSERT INTO issuance (issuance_key, purpose, quarter, cell, place, request, response, reissued)
                VALUES (?, ?, ?, ?, ?, ?, ?, 0)
                """,
            arguments: Self.name(key, place) + [Data(request.bytes), Data(response.bytes)]
        )
    }

    func replace(with response: TokenResponse, to request: Digest, at place: TokenPlace, for key: SigningPublicKey) throws {
        try database.execute(
            sql: """
                UPDATE issuance SET request = ?, response = ?, reissued = 1
                WHERE issuance_key = ? AND purpose = ? AND quarter = ? AND cell = ? AND place = ?
                """,
            arguments: [Data(request.bytes), Data(response.bytes)] + Self.name(key, place)
        )
        try database.execute(
            sql: """
                INSERT INTO reissue (issuance_key, purpose, used) VALUES (?, ?, 1)
                ON CONFLICT (issuance_key, purpose) DO UPDATE SET used = used + 1
                """,
            arguments: [Data(key.bytes), place.purpose.rawValue]
        )
    }

    /// Returns whether anything was deleted.
    func delete(before quarter: PeriodID) throws -> Bool {
        let number = Int(quarter.number)
        try database.execute(sql: "DELETE FROM issuance WHERE quarter < ?", arguments: [number])
        let issued = database.changesCount
        try database.execute(sql: "DELETE FROM code WHERE last_quarter < ?", arguments: [number])
        return issued + database.changesCount > 0
    }

    private static func name(_ key: SigningPublicKey, _ place: TokenPlace) -> StatementArguments {
        [
            Data(key.bytes), place.purpose.rawValue, Int(place.period.quarter.number), place.period.cell?.text ?? "",
            place.index,
        ]
    }

    private static func answered(_ row: Row) throws -> IssuanceRecord.Answered {
        let request: Data = row["request"]
        let response: Data = row["response"]
        do {
            return IssuanceRecord.Answered(
                entry: IssuanceLedger.Entry(request: try Digest(bytes: Array(request)), reissued: row["reissued"]),
                response: try TokenResponse(bytes: Array(response))
            )
        } catch {
            throw ServerError(.databaseDamaged, "issuance")
        }
    }
}
