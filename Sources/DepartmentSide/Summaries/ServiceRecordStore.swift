// What the service did, quarter by quarter: sessions as counts, and what the public openings looked like once a day.
//
// Nothing here says who, or when a booking was made: there is no such thing to be had. Waits are those that anybody finds who looks at the openings.

internal import Bookings
internal import Foundation
internal import GRDB
internal import Policies
internal import Scheduling
internal import ServerCore
internal import Sodium
internal import Summary
internal import SummaryKeeping
internal import Trust
internal import Wire

extension SchemaStep {
    /// `parts` and `covered` are bits in the order of `DayPart`.
    static let service = SchemaStep(
        "service-1",
        """
        CREATE TABLE service_day (
            day INTEGER NOT NULL PRIMARY KEY,
            quarter INTEGER NOT NULL,
            wait_hours INTEGER CHECK (wait_hours >= 0),
            next_day INTEGER NOT NULL CHECK (next_day IN (0, 1)),
            parts INTEGER NOT NULL,
            covered INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE service_sessions (
            quarter INTEGER NOT NULL,
            kind TEXT NOT NULL,
            modality TEXT NOT NULL,
            sessions INTEGER NOT NULL CHECK (sessions >= 0),
            PRIMARY KEY (quarter, kind, modality)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE service_measures (
            quarter INTEGER NOT NULL PRIMARY KEY,
            measures BLOB NOT NULL
        ) STRICT, WITHOUT ROWID;
        """
    )

    /// What was settled before coverage was counted by its own bits is settled anew, but where it is published. It may have been said to the provider
    /// side already: then that stays, and has to be known again.
    static let measuresAgain = SchemaStep(
        "service-2",
        """
        CREATE TABLE service_measures_said (
            quarter INTEGER NOT NULL PRIMARY KEY,
            measures BLOB NOT NULL
        ) STRICT, WITHOUT ROWID;
        INSERT INTO service_measures_said (quarter, measures) SELECT quarter, measures FROM service_measures
            WHERE quarter NOT IN (SELECT quarter FROM summary WHERE document IS NOT NULL);
        DELETE FROM service_measures WHERE quarter IN (SELECT quarter FROM service_measures_said);
        """
    )
}

/// SQL of the quarter in which a session begins, as `PeriodID.number`.
private let quarterOfSession = """
    CAST(strftime('%Y', session_start, 'unixepoch') AS INTEGER) * 10 + (CAST(strftime('%m', session_start, 'unixepoch') AS INTEGER) + 2) / 3
    """

struct ServiceRecord: Sendable {
    private let side: Side
    private let store: any BookingStore
    private let search = OpeningSearch()

    init(_ side: Side, _ store: any BookingStore) {
        self.side = side
        self.store = store
    }

    /// The hour of UTC from which on the openings are looked at on a day: another each day, so that evenings and mornings are seen alike. The same for
    /// everybody who computes it.
    static func hour(of day: Int64) -> Int64 {
        var writer = ByteWriter()
        writer.string("respite.look-at-openings")
        writer.i64(day)
        return Int64(Digest(sha256: writer.bytes).bytes[0]) % 24
    }

    /// Looks at the openings, once on each day of UTC, at an hour of its own.
    func look() async throws {
        guard let programme = side.trust.programme else { return }
        let now = side.now()
        let day = now.seconds / 86_400
        guard now.seconds % 86_400 / 3600 >= Self.hour(of: day) else { return }
        let isThere = try await side.database.read { database in
            try Row.fetchOne(database, sql: "SELECT 1 FROM service_day WHERE day = ?", arguments: [day]) != nil
        }
        guard !isThere else { return }
        let seen = try LookAtOpenings(try await store.calendars(), search, programme, at: now)
        let quarter = PeriodID(containing: now).number
        try await side.database.change { database in
            try database.execute(
                sql: "INSERT OR IGNORE INTO service_day (day, quarter, wait_hours, next_day, parts, covered) VALUES (?, ?, ?, ?, ?, ?)",
                arguments: [day, quarter, seen.waitHours, seen.isNextDay, seen.parts, seen.covered])
        }
    }

    /// The measures of a round that is over, computed once: what was said to the provider side is said again.
    func settled(of round: PeriodID, minimum: UInt32, goals: ServiceGoals) async throws -> ServiceMeasures? {
        let quarter = round.number
        return try await side.database.change { database in
            if let kept = try Data.fetchOne(database, sql: "SELECT measures FROM service_measures WHERE quarter = ?", arguments: [quarter])
            {
                return try ServiceMeasures(Blob(Array(kept)))
            }
            let measures = try ServiceRows(database).measures(of: quarter, minimum: minimum, goals: goals)
            try database.execute(
                sql: "INSERT INTO service_measures (quarter, measures) VALUES (?, ?)", arguments: [quarter, Data(measures.blob.bytes)])
            return measures
        }
    }

    /// What was said of a round before the measures were settled anew; `nil` where nothing was.
    func saidBefore(of round: PeriodID) async throws -> ServiceMeasures? {
        let sql = "SELECT measures FROM service_measures_said WHERE quarter = ?"
        let kept = try await side.database.read { try Data.fetchOne($0, sql: sql, arguments: [round.number]) }
        return try kept.map { try ServiceMeasures(Blob(Array($0))) }
    }

    /// Rounds before this one are published; their exact numbers go.
    func forget(before round: PeriodID) async throws {
        let quarter = round.number
        try await side.database.change { database in
            for table in ["service_day", "service_sessions"] {
                try database.execute(sql: "DELETE FROM \(table) WHERE quarter < ?", arguments: [quarter])
            }
        }
        try await side.database.forgetDeleted()
    }
}

/// Runs inside a transaction.
struct ServiceRows {
    private let database: Database

    init(_ database: Database) { self.database = database }

    /// Bookings that are about to be deleted stay as counts: how many of each kind and modality in each quarter.
    func count(sessionsEndedBefore end: Instant) throws {
        try database.execute(
            sql: """
                INSERT INTO service_sessions (quarter, kind, modality, sessions)
                SELECT \(quarterOfSession), kind, modality, count(*) FROM booking WHERE session_end < ? AND status = 'booked' GROUP BY 1, 2, 3
                ON CONFLICT (quarter, kind, modality) DO UPDATE SET sessions = sessions + excluded.sessions
                """,
            arguments: [end.seconds])
    }

    func measures(of quarter: UInt32, minimum: UInt32, goals: ServiceGoals) throws -> ServiceMeasures {
        let days = try Row.fetchAll(database, sql: "SELECT * FROM service_day WHERE quarter = ? ORDER BY day", arguments: [quarter])
        func count(_ holds: (Row) -> Bool) -> UInt16 { UInt16(clamping: days.count(where: holds)) }
        let waits = days.map { $0["wait_hours"] as Int? ?? .max }.sorted()
        let median = waits.isEmpty ? nil : waits[waits.count / 2]
        let coverage = DayPart.allCases.enumerated().map { index, part in
            Attainment(
                days: count { (($0["covered"] as Int) & ($0["parts"] as Int)) >> index & 1 == 1 },
                of: count { ($0["parts"] as Int) >> index & 1 == 1 }, goal: goals.coverage(of: part))
        }
        return try ServiceMeasures(
            sessions: SessionCounts(try sessions(of: quarter), minimum: minimum),
            days: UInt16(clamping: days.count),
            medianWaitHours: median == .max ? nil : median.map { UInt16(clamping: $0) },
            nextDay: Attainment(days: count { $0["next_day"] }, of: UInt16(clamping: days.count), goal: goals.nextDay),
            coverage: coverage)
    }

    /// Those that are still there, and those that were deleted.
    private func sessions(of quarter: UInt32) throws -> [(kind: SessionKind, modality: Modality, count: Int)] {
        let sql = """
            SELECT kind, modality, sum(sessions) AS sessions FROM (
                SELECT kind, modality, sessions FROM service_sessions WHERE quarter = :quarter
                UNION ALL
                SELECT kind, modality, count(*) FROM booking WHERE status = 'booked' AND \(quarterOfSession) = :quarter GROUP BY 1, 2
            ) GROUP BY kind, modality
            """
        return try Row.fetchAll(database, sql: sql, arguments: ["quarter": quarter]).compactMap { row in
            guard let kind = SessionKind(rawValue: row["kind"]), let modality = Modality(rawValue: row["modality"]) else { return nil }
            return (kind, modality, row["sessions"])
        }
    }
}
