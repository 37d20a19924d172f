// The end of psychotherapy notes: with their case, not before it, and with their key where none is left.

import CaseFile
import CaseVault
import Envelope
import Scheduling
import Sealing
import Sodium
import TestSupport
import Testing
import Wire

@Suite struct PsychotherapyEndingTests {
    private let team: Team
    private let now = Team.now
    private static let eightYears: Int64 = 8 * 366 * 86_400

    init() throws { team = try Team() }

    private func key(_ vault: Vault) throws -> PsychotherapyKey {
        var bytes = Array("a word apart".utf8)
        return try vault.psychotherapyKey(passphrase: try Passphrase.normalised(wiping: &bytes), cost: .interactive)
    }

    /// Ada's vault, put back: empty.
    private func restored() throws -> Vault {
        try Vault(in: team.folder.path + "/restored", of: team.ada.owner(), trusting: team.practice(), creating: true)
    }

    private func openCase(_ vault: Vault, happened: Instant? = nil) throws -> CaseID {
        try vault.openCase(.walkIn, zone: ZoneID(newYork), person: "Sam", happened: happened, at: now).state.id
    }

    @Test func psychotherapyNotesGoWithTheirCaseAndNotBeforeIt() throws {
        var shelf = Shelf()
        let ada = try team.vault(team.ada)
        let key = try key(ada)
        let (old, fresh) = (try openCase(ada, happened: now - Self.eightYears), try openCase(ada))
        try ada.writePsychotherapyNote("Of his father.", in: old, with: key, at: now)
        #expect(throws: VaultError.notHandedIn) { try ada.shred(old, with: key, certainly: now, at: now) }
        _ = try ada.synchronise(&shelf, as: team.ada)
        try ada.writePsychotherapyNote("Of her brother.", in: fresh, with: key, at: now)
        _ = try ada.synchronise(&shelf, as: team.ada)

        let held = try ada.write(.legalHoldSet(LegalHoldSet(reason: "A subpoena.")), in: old, at: now)
        #expect(throws: VaultError.notDue) { try ada.shred(old, with: key, certainly: now, at: now) }
        #expect(try ada.shredPsychotherapyNotes(with: key, certainly: now, isWhole: true, at: now) == 0)
        try ada.write(.legalHoldLifted(LegalHoldLifted(hold: held, reason: "Settled.")), in: old, at: now)
        _ = try ada.synchronise(&shelf, as: team.ada)

        let rows = SealedRows(folder: team.path(team.ada))
        let before = try rows.values()
        // The opening, the hold, its lifting, and the note.
        #expect(try ada.shred(old, with: key, certainly: now, at: now) == 4)
        #expect(try ada.psychotherapyCount(at: now) == 1)
        #expect(try ada.psychotherapyNotes(in: old, with: key, at: now).isEmpty)
        #expect(try ada.psychotherapyNotes(in: fresh, with: key, at: now).map(\.note.note.text.value) == ["Of her brother."])
        let lost = before.subtracting(try rows.values())
        #expect(lost.count >= 8)
        #expect(try !rows.holdsAny(of: lost))
        _ = try ada.synchronise(&shelf, as: team.ada)
        #expect(shelf.tombstones.count == 4)
        #expect(try ada.synchronise(&shelf, as: team.ada).findings.isEmpty)
    }

    @Test func withoutTheirKeyTheyStayAndTheirCaseGoes() throws {
        var shelf = Shelf()
        let ada = try team.vault(team.ada)
        let key = try key(ada)
        let old = try openCase(ada, happened: now - Self.eightYears)
        try ada.writePsychotherapyNote("Of his father.", in: old, with: key, at: now)
        _ = try ada.synchronise(&shelf, as: team.ada)
        #expect(try ada.shred(old, certainly: now, at: now) == 1)
        #expect(try ada.psychotherapyNotes(in: old, with: key, at: now).count == 1)
        // Its case is gone: its own day counts from now on.
        #expect(try ada.shredPsychotherapyNotes(with: key, certainly: now, isWhole: true, at: now) == 0)
        #expect(try ada.shredPsychotherapyNotes(with: key, certainly: now + Self.eightYears, isWhole: true, at: now) == 1)
        _ = try ada.synchronise(&shelf, as: team.ada)
        #expect(shelf.tombstones.count == 2)
    }

    /// Who has left sees neither later contacts nor a legal hold.
    @Test func thoseOfACaseThatOneHasLeftEndByTheirOwnDay() throws {
        var shelf = Shelf()
        let (ada, ben) = (try team.vault(team.ada), try team.vault(team.ben))
        let old = try openCase(ada, happened: now - Self.eightYears)
        try ada.write(.memberAdded(MemberAdded(member: team.ben.id, role: .covering)), in: old, at: now)
        _ = try ada.synchronise(&shelf, as: team.ada)
        _ = try ben.synchronise(&shelf, as: team.ben)
        let key = try key(ben)
        try ben.writePsychotherapyNote("Of his father.", in: old, with: key, at: now)
        try ben.write(.memberRemoved(MemberRemoved(member: team.ben.id)), in: old, at: now + 60)
        _ = try ben.synchronise(&shelf, as: team.ben, at: now + 60)
        #expect(try ben.shredPsychotherapyNotes(with: key, certainly: now + 60, isWhole: true, at: now + 60) == 0)
        #expect(try ben.shredPsychotherapyNotes(with: key, certainly: now + Self.eightYears, isWhole: true, at: now + 60) == 1)
    }

    /// What a server kept of the notes opens for nobody then.
    @Test func theirKeyGoesWithTheLastOfThem() throws {
        var shelf = Shelf()
        let ada = try team.vault(team.ada)
        let key = try key(ada)
        let old = try openCase(ada, happened: now - Self.eightYears)
        try ada.writePsychotherapyNote("Of his father.", in: old, with: key, at: now)
        _ = try ada.synchronise(&shelf, as: team.ada)
        #expect(try !ada.destroyUnusedPsychotherapyKey(at: now))
        let rows = SealedRows(folder: team.path(team.ada))
        let before = try rows.values()
        #expect(try ada.shred(old, with: key, certainly: now, at: now) == 2)
        #expect(try ada.destroyUnusedPsychotherapyKey(at: now))
        for vault in [ada, try team.vault(team.ada)] { #expect(try !vault.hasPsychotherapyKey) }
        let lost = before.subtracting(try rows.values())
        #expect(lost.count >= 5)
        #expect(try !rows.holdsAny(of: lost))
        // The next note has another key, under whatever passphrase is given then.
        let next = try self.key(ada)
        #expect(next.publicKey != key.publicKey)
    }

    /// A colleague who sides with somebody takes the author out of the case: the hold that she saw protects her notes all the same.
    @Test func aHoldThatWasSeenCountsAfterItsAuthorWasRemoved() throws {
        var shelf = Shelf()
        let (ada, ben) = (try team.vault(team.ada), try team.vault(team.ben))
        let (held, free) = (try openCase(ada, happened: now - Self.eightYears), try openCase(ada, happened: now - Self.eightYears))
        for each in [held, free] {
            try ada.write(.memberAdded(MemberAdded(member: team.ben.id, role: .covering)), in: each, at: now)
        }
        try ada.write(.legalHoldSet(LegalHoldSet(reason: "A subpoena.")), in: held, at: now)
        _ = try ada.synchronise(&shelf, as: team.ada)
        _ = try ben.synchronise(&shelf, as: team.ben)
        let key = try key(ben)
        for each in [held, free] { try ben.writePsychotherapyNote("Of his father.", in: each, with: key, at: now) }
        _ = try ben.synchronise(&shelf, as: team.ben)
        for each in [held, free] {
            try ada.write(.memberRemoved(MemberRemoved(member: team.ben.id)), in: each, at: now + 60)
        }
        _ = try ada.synchronise(&shelf, as: team.ada, at: now + 60)
        _ = try ben.synchronise(&shelf, as: team.ben, at: now + 60)
        #expect(try ben.shredPsychotherapyNotes(with: key, certainly: now + Self.eightYears, isWhole: true, at: now + 60) == 1)
        #expect(try ben.psychotherapyNotes(in: held, with: key, at: now).count == 1)
        #expect(try ben.psychotherapyNotes(in: free, with: key, at: now).isEmpty)
    }

    /// After a restore the vault is what the server shows, and it shows the note and not the case: nobody says that the case is over.
    @Test func aCaseThatAServerDoesNotShowIsNotGone() throws {
        var shelf = Shelf()
        let ada = try team.vault(team.ada)
        let key = try key(ada)
        let caseID = try openCase(ada, happened: now - Self.eightYears)
        try ada.write(.legalHoldSet(LegalHoldSet(reason: "A subpoena.")), in: caseID, at: now)
        let note = try ada.writePsychotherapyNote("Of his father.", in: caseID, with: key, at: now)
        _ = try ada.synchronise(&shelf, as: team.ada)
        let carried = try ada.carried(at: now).sealed
        let restored = try restored()
        try restored.take(carried: carried)
        shelf.uploads = shelf.uploads.filter { EntryID($0.value.core.digest) == note }
        let taken = try restored.look(at: shelf, as: team.ada)
        #expect(taken.findings.contains { $0.category == .withheld })
        let late = now + Self.eightYears
        for isWhole in [false, true] {
            #expect(try restored.shredPsychotherapyNotes(with: key, certainly: late, isWhole: isWhole, at: now) == 0)
        }
        #expect(try restored.psychotherapyCount(at: now) == 1)
    }

    /// That a case's end was seen travels with a backup: what is left of it ends by its own day there too, but not where something is withheld.
    @Test func theEndOfACaseThatWasSeenIsRememberedInABackup() throws {
        var shelf = Shelf()
        let ada = try team.vault(team.ada)
        let key = try key(ada)
        let old = try openCase(ada, happened: now - Self.eightYears)
        try ada.writePsychotherapyNote("Of his father.", in: old, with: key, at: now)
        _ = try ada.synchronise(&shelf, as: team.ada)
        try ada.shred(old, certainly: now, at: now)
        _ = try ada.synchronise(&shelf, as: team.ada)
        let restored = try restored()
        try restored.take(carried: try ada.carried(at: now).sealed)
        _ = try restored.synchronise(&shelf, as: team.ada)
        let late = now + Self.eightYears
        #expect(try restored.shredPsychotherapyNotes(with: key, certainly: late, isWhole: false, at: now) == 0)
        #expect(try restored.shredPsychotherapyNotes(with: key, certainly: late, isWhole: true, at: now) == 1)
    }
}
