// Somebody else reads the vault while something is destroyed: the write-ahead log keeps it for them, and no longer than that.

import CaseFile
import CaseVault
import Foundation
import GRDB
import Scheduling
import TestSupport
import Testing
import Wire

@Suite struct HeldLogTests {
    private let team: Team
    private let now = Team.now
    private let ada: Vault
    private let rows: SealedRows
    private let lost: Set<Data>
    private let reader: DatabaseQueue

    /// A case whose time is over was destroyed while another connection looked at the vault as it was before.
    init() throws {
        team = try Team()
        ada = try team.vault(team.ada)
        rows = SealedRows(folder: team.path(team.ada))
        var shelf = Shelf()
        let old = try ada.openCase(.walkIn, zone: ZoneID(newYork), person: "Sam", happened: now - 8 * 366 * Team.day, at: now).state.id
        let note = try ada.soap("Of his father.", in: old)
        try ada.sign(note, in: old, at: now)
        _ = try ada.synchronise(&shelf, as: team.ada)
        let before = try rows.values()
        var settings = Configuration()
        settings.allowsUnsafeTransactions = true
        reader = try DatabaseQueue(path: rows.folder + "/vault", configuration: settings)
        try reader.inDatabase { database in
            try database.execute(sql: "BEGIN")
            _ = try Int.fetchOne(database, sql: "SELECT count(*) FROM log")
        }
        try ada.shred(old, certainly: now, at: now)
        lost = before.subtracting(try rows.values())
        try #require(lost.count > 3)
        try #require(try rows.holdsAny(of: lost), "whoever reads what was there before keeps it")
    }

    private func letGo() throws {
        try reader.inDatabase { try $0.execute(sql: "COMMIT") }
        try reader.close()
    }

    @Test func onceTheReaderLetsGoTheNextChangeEmptiesTheLog() throws {
        try letGo()
        _ = try ada.walkIn("Kim")
        #expect(try !rows.holdsAny(of: lost))
        // Nobody waited for: with the reader gone for good it stays so.
        #expect(try team.vault(team.ada).cases(at: now).count == 1)
        #expect(try !rows.holdsAny(of: lost))
    }

    @Test func onceTheReaderLetsGoTheNextOpeningEmptiesTheLog() throws {
        try letGo()
        #expect(try team.vault(team.ada).cases(at: now).isEmpty)
        #expect(try !rows.holdsAny(of: lost))
    }
}
