// What a backup takes along of the vault, and the end of the vault's files.

import CaseFile
import CaseVault
import Envelope
import Foundation
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
