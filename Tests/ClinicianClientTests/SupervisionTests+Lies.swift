// The department side's owner falsifies its database while it serves: what the built tool then says, and that it goes on when the lie has ended.

import Foundation
import GRDB
import ProgrammeKit
import Testing

extension SupervisionTests {
    /// What somebody who owns the department side can do to it.
    private struct Owner {
        let database: DatabaseQueue

        init(_ home: URL) throws {
            var options = Configuration()
            options.busyMode = .timeout(60)
            database = try DatabaseQueue(path: home.appending(path: "respite.sqlite").path, configuration: options)
        }

        func records() throws -> [Data] {
            try database.read { try Data.fetchAll($0, sql: "SELECT record FROM record ORDER BY device, counter") }
        }

        /// Nobody but who handed it in is shown it any more, until what is returned is called.
        func hide(_ record: Data) throws -> () throws -> Void {
            let rows = try database.write { database in
                let rows = try Row.fetchAll(
                    database,
                    sql: """
                        SELECT clinician, record, granted FROM record_fetcher
                        WHERE record = ? AND clinician <> (SELECT clinician FROM record WHERE record = ?)
                        """, arguments: [record, record])
                for row in rows {
                    try database.execute(
                        sql: "DELETE FROM record_fetcher WHERE clinician = ? AND record = ? AND granted = ?",
                        arguments: [row["clinician"] as Data, record, row["granted"] as Data])
                }
                return rows.map { ($0["clinician"] as Data, $0["granted"] as Data) }
            }
            #expect(!rows.isEmpty, "somebody is shown it")
            return {
                try database.write { database in
                    for (clinician, granted) in rows {
                        try database.execute(
                            sql: "INSERT INTO record_fetcher (clinician, record, granted) VALUES (?, ?, ?)",
                            arguments: [clinician, record, granted])
                    }
                }
            }
        }

        /// Turns the last bit over, or back.
        func flip(_ record: Data) throws {
            try database.write { database in
                var core = try #require(
                    try Data.fetchOne(database, sql: "SELECT core FROM record_core WHERE record = ?", arguments: [record]))
                core[core.endIndex - 1] ^= 1
                try database.execute(sql: "UPDATE record_core SET core = ? WHERE record = ?", arguments: [core, record])
            }
        }
    }

    func lie(_ home: URL, _ golden: Golden) async throws {
        let owner = try Owner(home)
        defer { try? owner.database.close() }
        /// Dana writes and hands in a note; the first record of it.
        func note(_ name: String, _ steps: [TranscriptTests.Step]) async throws -> Data {
            let before = Set(try owner.records())
            try await golden.check(name, help: false, steps + [step("dana", "sync --hand-in")])
            return try #require(try owner.records().first { !before.contains($0) })
        }
        func write(_ text: String) -> TranscriptTests.Step {
            step("dana", "note 2 --format contact --text-file -", input: "## What it was about\n\n\(text)\n")
        }

        _ = try await note(
            "served-lies-before",
            [
                step("dana", "cases open --walk-in"), write("She called."), step("dana", "sign 2 1 --yes"),
                step("dana", "share 2 --with 'Ida Moss' --cover --yes"),
            ])
        try await golden.check("served-lies-none", help: false, [step("ida", "sync")])

        let withheld = try await note("served-lies-note", [write("She called again."), step("dana", "sign 2 2 --yes")])
        let show = try owner.hide(withheld)
        try await golden.check("served-lies-withheld", help: false, [step("ida", "sync"), step("ida", "sync --json")])
        try show()
        try await golden.check("served-lies-shown", help: false, [step("ida", "sync"), step("ida", "sync")])

        let showAgain = try owner.hide(withheld)
        try await golden.check("served-lies-rolled-back", help: false, [step("ida", "sync"), step("ida", "sync --json")])
        try showAgain()
        try await golden.check("served-lies-shown-again", help: false, [step("ida", "sync")])

        let corrupted = try await note("served-lies-third", [write("She came.")])
        try owner.flip(corrupted)
        try await golden.check("served-lies-corrupted", help: false, [step("ida", "sync"), step("ida", "sync --json")])
        try owner.flip(corrupted)
        try await golden.check("served-lies-mended", help: false, [step("ida", "sync"), step("ida", "sync")])
    }
}
