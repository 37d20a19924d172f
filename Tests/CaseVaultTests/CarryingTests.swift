// What a backup takes along of the vault, and the end of the vault's files.

import CaseFile
import CaseVault
import Envelope
import Foundation
import Scheduling
import Sealing
import ServiceAPI
import Sodium
import TestSupport
import Testing
import Wire

@Suite struct CarryingTests {
    private let team: Team
    private let now = Team.now

    init() throws { team = try Team() }

    private func passphrase(_ text: String) throws -> SecretBytes {
        var bytes = Array(text.utf8)
        return try Passphrase.normalised(wiping: &bytes)
    }

    private func fresh(_ name: String = "fresh") throws -> Vault {
        try Vault(in: team.folder.path + "/" + name, of: team.ada.owner(), trusting: team.practice(), creating: true)
    }

    @Test func whatNoServerHasComesBackWithABackup() throws {
        var shelf = Shelf()
        let ada = try team.vault(team.ada)
        let (kim, sam) = (try ada.walkIn("Kim"), try ada.walkIn("Sam"))
        let key = try ada.psychotherapyKey(passphrase: try passphrase("a word apart"), cost: .interactive)
        let apart = try ada.writePsychotherapyNote("Of his father.", in: sam, with: key, at: now)
        _ = try ada.synchronise(&shelf, as: team.ada)
        let waiting = try ada.soap("Not handed in yet.", in: sam, at: now + 60)
        let later = try ada.writePsychotherapyNote("Of his brother.", in: sam, with: key, at: now + 60)
        let half = try UnfinishedNote(in: kim, .newNote, .soap, text: "half a sent", savedAt: now)
        try ada.keep(half)
        let carried = try ada.carried(at: now + 60)
        #expect(carried.leftOut == 0)
        let again = try fresh()
        try again.take(carried: carried.sealed)
        #expect(try again.synchronise(&shelf, as: team.ada, at: now + 120).findings.isEmpty)
        for (caseID, number) in [(kim, 1), (sam, 2)] { #expect(try again.caseID(numbered: number, at: now) == caseID) }
        #expect(try again.unfinished(at: now) == [half])
        #expect(try again.state(of: sam, at: now + 120).notes[waiting] != nil)
        let opened = try again.psychotherapyKey(passphrase: try passphrase("a word apart"))
        #expect(try again.psychotherapyNotes(in: sam, with: opened, at: now + 120).map(\.id) == [apart, later])
        // The chain goes on, also for the device that made the backup.
        _ = try again.soap("After the restore.", in: sam, at: now + 120)
        _ = try again.synchronise(&shelf, as: team.ada, at: now + 120)
        #expect(try ada.synchronise(&shelf, as: team.ada, at: now + 180).findings.isEmpty)
        #expect(try ada.state(of: sam, at: now + 180).notes.count == 2)
    }

    @Test func whatIsHereIsNewerThanWhatWasCarried() throws {
        let ada = try team.vault(team.ada)
        let caseID = try ada.walkIn("Sam")
        _ = try ada.psychotherapyKey(passphrase: try passphrase("a word apart"), cost: .interactive)
        let first = try UnfinishedNote(in: caseID, .newNote, .soap, text: "half a sent", savedAt: now)
        try ada.keep(first)
        let carried = try ada.carried(at: now).sealed
        let second = try UnfinishedNote(first.id, in: caseID, .newNote, .soap, text: "half a sentence", savedAt: now + 1)
        try ada.keep(second)
        try ada.changePsychotherapyPassphrase(
            from: try passphrase("a word apart"), to: try passphrase("another word"), cost: .interactive)
        try ada.take(carried: carried)
        #expect(try ada.unfinished(at: now) == [second])
        _ = try ada.psychotherapyKey(passphrase: try passphrase("another word"))
        #expect(try ada.cases(at: now).count == 1)
    }

    /// The vault here is older than the backup, and has what was destroyed before that was made.
    @Test func whatABackupSaysIsDestroyedIsDestroyedHereToo() throws {
        var shelf = Shelf()
        let (ada, older) = (try team.vault(team.ada), try fresh("older"))
        let happened = now - 8 * 366 * Team.day
        let caseID = try ada.openCase(.walkIn, zone: ZoneID(newYork), happened: happened, at: now).state.id
        _ = try ada.soap("Kept.", in: caseID)
        _ = try ada.synchronise(&shelf, as: team.ada)
        _ = try older.synchronise(&shelf, as: team.ada)
        let rows = SealedRows(folder: team.folder.path + "/older")
        let before = try rows.values()
        #expect(try ada.shred(caseID, certainly: now, at: now) == 2)
        try older.take(carried: try ada.carried(at: now).sealed)
        #expect(throws: VaultError.notThere) { try older.state(of: caseID, at: now) }
        let lost = before.subtracting(try rows.values())
        #expect(lost.count >= 4)
        #expect(try !rows.holdsAny(of: lost))
        #expect(try older.handIn(at: now).tombstones.count == 2)
    }

    /// What a colleague had destroyed and was kept here is in no other place: it goes into the backup with the question about it.
    @Test func whatWasKeptAgainstAColleagueIsCarried() throws {
        var shelf = Shelf()
        let ada = try team.vault(team.ada)
        let caseID = try ada.walkIn("Sam")
        try ada.write(.memberAdded(MemberAdded(member: team.ben.id, role: .covering)), in: caseID, at: now)
        let note = try ada.soap("Kept.", in: caseID)
        _ = try ada.synchronise(&shelf, as: team.ada)
        for upload in shelf.uploads.values {
            let tombstone = RecordTombstone(of: upload.core, by: team.ben.device.publicKey)
            try shelf.take(HandIn(tombstones: [try DeviceSigned(tombstone, by: team.ben.device)]), from: team.ben)
        }
        #expect(try ada.synchronise(&shelf, as: team.ada).contested == 3)
        let again = try fresh()
        try again.take(carried: try ada.carried(at: now).sealed)
        #expect(try again.contested(at: now) == ada.contested(at: now))
        #expect(try again.state(of: caseID, at: now).notes[note] != nil)
        #expect(try again.synchronise(&shelf, as: team.ada).findings.isEmpty)
        #expect(try again.handIn(at: now).isEmpty)
    }

    @Test func whatAnotherSealedIsNotTaken() throws {
        let ada = try team.vault(team.ada)
        _ = try ada.walkIn("Sam")
        var carried = try team.vault(team.ben).carried(at: now).sealed
        #expect(throws: VaultError.damaged) { try ada.take(carried: carried) }
        carried = try ada.carried(at: now).sealed
        carried[carried.count / 2] ^= 1
        let again = try fresh()
        #expect(throws: VaultError.damaged) { try again.take(carried: carried) }
        #expect(try again.cases(at: now).isEmpty)
    }

    @Test func theNotesStayWhenTheirPassphraseChanges() throws {
        let ada = try team.vault(team.ada)
        let caseID = try ada.walkIn("Sam")
        let key = try ada.psychotherapyKey(passphrase: try passphrase("a word apart"), cost: .interactive)
        _ = try ada.writePsychotherapyNote("Of his father.", in: caseID, with: key, at: now)
        #expect(throws: VaultError.wrongPassphrase) {
            try ada.changePsychotherapyPassphrase(from: passphrase("a guess"), to: passphrase("another word"), cost: .interactive)
        }
        try ada.changePsychotherapyPassphrase(
            from: try passphrase("a word apart"), to: try passphrase("another word"), cost: .interactive)
        let again = try team.vault(team.ada)
        #expect(throws: VaultError.wrongPassphrase) { try again.psychotherapyKey(passphrase: passphrase("a word apart")) }
        let opened = try again.psychotherapyKey(passphrase: try passphrase("another word"))
        #expect(try again.psychotherapyNotes(in: caseID, with: opened, at: now).count == 1)
    }

    @Test func aFileThatCannotBeOverwrittenIsNotPassedOverInSilence() throws {
        let folder = team.folder.path + "/wiped"
        try FileManager.default.createDirectory(atPath: folder + "/vault-wal", withIntermediateDirectories: true)
        for name in ["vault", "vault-shm"] { try Data([1, 2, 3]).write(to: URL(filePath: folder + "/" + name)) }
        #expect(throws: VaultError.notWiped) { try Vault.wipe(in: folder) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["vault-wal"])
        // Where a name leads elsewhere, what lies there is not touched.
        try FileManager.default.removeItem(atPath: folder + "/vault-wal")
        let elsewhere = team.folder.path + "/elsewhere"
        try Data([7]).write(to: URL(filePath: elsewhere))
        try FileManager.default.createSymbolicLink(atPath: folder + "/vault", withDestinationPath: elsewhere)
        #expect(throws: VaultError.notWiped) { try Vault.wipe(in: folder) }
        #expect(try Data(contentsOf: URL(filePath: elsewhere)) == Data([7]))
        try Vault.wipe(in: folder)
        #expect(!FileManager.default.fileExists(atPath: folder))
    }
}
