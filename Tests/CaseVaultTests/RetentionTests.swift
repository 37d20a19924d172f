// When a case ends: not before its time, not while a hold stands, not on one colleague's word; and then for good.

import CaseFile
import CaseVault
import Envelope
import Scheduling
import Sealing
import Sodium
import TestSupport
import Testing
import Wire

@Suite struct RetentionTests {
    private let team: Team
    private let now = Team.now
    private static let eightYears: Int64 = 8 * 366 * 86_400

    init() throws { team = try Team() }

    /// A case of Ada's with Ben, one note, all of it handed in and fetched.
    private func shared(_ ada: Vault, _ ben: Vault, _ shelf: inout Shelf, happened: Instant? = nil) throws -> CaseID {
        let caseID = try ada.openCase(.walkIn, zone: ZoneID(newYork), person: "Sam", happened: happened, at: now).state.id
        try ada.write(.memberAdded(MemberAdded(member: team.ben.id, role: .covering)), in: caseID, at: now)
        let note = try ada.soap("Kept.", in: caseID)
        try ada.sign(note, in: caseID, at: now)
        _ = try ada.synchronise(&shelf, as: team.ada)
        _ = try ben.synchronise(&shelf, as: team.ben)
        return caseID
    }

    /// Ben's program was altered, and signs for every record of the shelf what it should not.
    private func destroyEverything(_ shelf: inout Shelf) throws {
        for (record, upload) in shelf.uploads where shelf.tombstones[record] == nil {
            let tombstone = RecordTombstone(of: upload.core, by: team.ben.device.publicKey)
            shelf.tombstones[record] = try DeviceSigned(tombstone, by: team.ben.device)
        }
    }

    @Test func theSignedPolicysYearsAreThoseThatCount() throws {
        let ada = try team.vault(team.ada)
        var shelf = Shelf()
        let old = try shared(ada, try team.vault(team.ben), &shelf, happened: now - Self.eightYears)
        let signed = ada.practice
        let rules = DueRules(retention: RetentionRules(yearsAfterContact: 10))
        try ada.use(Practice(roster: signed.roster, devices: signed.devices, rules: rules, at: now))
        #expect(throws: VaultError.notDue) { try ada.shred(old, certainly: now, at: now) }
        try ada.use(signed)
        #expect(try ada.shred(old, certainly: now, at: now) > 0)
    }

    /// Who has left sees neither a later contact nor a legal hold.
    @Test func whoHasLeftACaseSweepsItNoMore() throws {
        var shelf = Shelf()
        let (ada, ben) = (try team.vault(team.ada), try team.vault(team.ben))
        let old = try shared(ada, ben, &shelf, happened: now - Self.eightYears)
        try ada.write(.memberRemoved(MemberRemoved(member: team.ben.id)), in: old, at: now + 60)
        _ = try ada.synchronise(&shelf, as: team.ada, at: now + 60)
        _ = try ben.synchronise(&shelf, as: team.ben, at: now + 60)
        try #require(try ben.state(of: old, at: now + 60).members[team.ben.id] == nil)
        #expect(throws: VaultError.notDue) { try ben.shred(old, certainly: now + 60, at: now + 60) }
        #expect(try ada.shred(old, certainly: now + 60, at: now + 60) > 0)
    }

    @Test func nothingIsDestroyedBeforeItsTimeOrWhileAHoldStands() throws {
        var shelf = Shelf()
        let (ada, ben) = (try team.vault(team.ada), try team.vault(team.ben))
        let fresh = try shared(ada, ben, &shelf)
        #expect(throws: VaultError.notDue) { try ada.shred(fresh, certainly: now, at: now) }
        let old = try shared(ada, ben, &shelf, happened: now - Self.eightYears)
        let held = try ada.write(.legalHoldSet(LegalHoldSet(reason: "A subpoena.")), in: old, at: now)
        #expect(throws: VaultError.notDue) { try ada.shred(old, certainly: now, at: now) }
        try ada.write(.legalHoldLifted(LegalHoldLifted(hold: held, reason: "Settled.")), in: old, at: now)
        // A clock that is ahead is not enough.
        #expect(throws: VaultError.notDue) { try ada.shred(old, certainly: now - 2 * Self.eightYears, at: now) }
        #expect(throws: VaultError.notHandedIn) { try ada.shred(old, certainly: now, at: now) }
        _ = try ada.synchronise(&shelf, as: team.ada)
        #expect(try ada.shred(old, certainly: now, at: now) == 6)
        #expect(throws: VaultError.notThere) { try ada.state(of: old, at: now) }
        #expect(try ada.state(of: fresh, at: now).notes.count == 1)
    }

    @Test func whenItsTimeIsOverEverybodysCopyGoes() throws {
        var shelf = Shelf()
        let (ada, ben) = (try team.vault(team.ada), try team.vault(team.ben))
        let caseID = try shared(ada, ben, &shelf, happened: now - Self.eightYears)
        #expect(try ben.shred(caseID, certainly: now, at: now) == 4)
        _ = try ben.synchronise(&shelf, as: team.ben)
        let report = try ada.synchronise(&shelf, as: team.ada)
        #expect(report.shredded == 4 && report.contested == 0 && report.findings.isEmpty)
        #expect(try ada.cases(at: now).isEmpty)
        #expect(try ada.synchronise(&shelf, as: team.ada).findings.isEmpty)
        // A server that shows it again is found out, and nothing of it is taken.
        shelf.tombstones = [:]
        let returned = try ada.synchronise(&shelf, as: team.ada)
        #expect(returned.new == 0 && Set(returned.findings.map(\.category)) == [.shreddedReturned])
        #expect(try ada.cases(at: now).isEmpty)
    }

    /// What is missing may be a legal hold.
    @Test func nothingGoesByItselfWhileARecordIsMissing() throws {
        var shelf = Shelf()
        let (ada, ben) = (try team.vault(team.ada), try team.vault(team.ben))
        let caseID = try shared(ada, ben, &shelf, happened: now - Self.eightYears)
        let forger = MemberForger(member: team.ben)
        let waiting = CaseContent.goalSet(try GoalSet(statement: "Waits."))
        try forger.hand(waiting, in: caseID, after: [forger.nothing()], to: [team.ada], at: now, to: &shelf)
        _ = try ada.synchronise(&shelf, as: team.ada)
        #expect(throws: VaultError.incomplete) { try ada.shred(caseID, certainly: now, at: now) }
        try destroyEverything(&shelf)
        let report = try ada.synchronise(&shelf, as: team.ada)
        #expect(report.shredded == 0 && report.contested == 5)
        #expect(try ada.contested(at: now).map(\.by) == [team.ben.id])
        #expect(try ada.state(of: caseID, at: now).notes.count == 1)
        // Whoever has asked may destroy it all the same.
        #expect(try ada.shred(caseID, onlyWhole: false, certainly: now, at: now) == 5)
        #expect(try ada.cases(at: now).isEmpty)
    }

    @Test func whatAnOutsiderNamesKeepsNoCase() throws {
        var shelf = Shelf()
        let (ada, ben) = (try team.vault(team.ada), try team.vault(team.ben))
        let caseID = try shared(ada, ben, &shelf, happened: now - Self.eightYears)
        let eve = MemberForger(member: team.eve)
        let waiting = CaseContent.goalSet(try GoalSet(statement: "Waits."))
        try eve.hand(waiting, in: caseID, after: [eve.nothing()], to: [team.ada], at: now, to: &shelf)
        _ = try ada.synchronise(&shelf, as: team.ada)
        #expect(try ada.state(of: caseID, at: now).waiting.count == 1)
        #expect(try ada.shred(caseID, certainly: now, at: now) == 5)
    }

    @Test func aColleagueDestroysNothingBeforeItsTimeAndTheOwnerIsAsked() throws {
        var shelf = Shelf()
        let (ada, ben) = (try team.vault(team.ada), try team.vault(team.ben))
        let caseID = try shared(ada, ben, &shelf)
        try destroyEverything(&shelf)
        let report = try ada.synchronise(&shelf, as: team.ada)
        #expect(report.shredded == 0 && report.contested == 4 && report.spared == 0 && report.findings.isEmpty)
        #expect(try ada.state(of: caseID, at: now).notes.count == 1)
        let asked = try #require(try ada.contested(at: now).first)
        #expect(asked.caseID == caseID && asked.by == team.ben.id && asked.count == 4 && asked.number == 1)
        // Asked once; nothing is missed, nothing is handed in of what the server has destroyed, also after a restart.
        let again = try team.vault(team.ada)
        #expect(try again.synchronise(&shelf, as: team.ada).contested == 0)
        try again.write(.memberAdded(MemberAdded(member: team.ida.id, role: .covering)), in: caseID, at: now)
        let next = try again.handIn(at: now)
        #expect(next.uploads.count == 1 && next.grants.isEmpty && next.tombstones.isEmpty)
        // Kept: no longer asked about.
        #expect(try again.decide(on: caseID, keep: true, at: now) == 4)
        #expect(try again.contested(at: now).isEmpty)
        #expect(try again.state(of: caseID, at: now).notes.count == 1)
        // Let go after all.
        #expect(try again.decide(on: caseID, keep: false, at: now) == 4)
        #expect(throws: VaultError.notThere) { try again.state(of: caseID, at: now).notes }
    }

    /// What was kept goes by itself when the case's time is over, and a legal hold of the keeper's is no colleague's to end.
    @Test func whatWasKeptGoesWhenItsTimeIsOver() throws {
        var shelf = Shelf()
        let (ada, ben) = (try team.vault(team.ada), try team.vault(team.ben))
        let caseID = try shared(ada, ben, &shelf, happened: now - Self.eightYears)
        let hold = try ada.write(.legalHoldSet(LegalHoldSet(reason: "A subpoena.")), in: caseID, at: now)
        try destroyEverything(&shelf)
        #expect(try ada.synchronise(&shelf, as: team.ada).contested == 4)
        #expect(try ada.synchronise(&shelf, as: team.ada).shredded == 0)
        try ada.write(.legalHoldLifted(LegalHoldLifted(hold: hold, reason: "Settled.")), in: caseID, at: now)
        #expect(try ada.synchronise(&shelf, as: team.ada).shredded == 4)
        #expect(try ada.contested(at: now).isEmpty)
    }

    /// Nor in the vault of a colleague who has looked since.
    @Test func aShreddedCaseIsGoneFromAColleaguesDiskToo() throws {
        var shelf = Shelf()
        let (ada, ben) = (try team.vault(team.ada), try team.vault(team.ben))
        let caseID = try shared(ada, ben, &shelf, happened: now - Self.eightYears)
        let rows = SealedRows(folder: team.path(team.ben))
        let before = try rows.values()
        #expect(try ada.shred(caseID, certainly: now, at: now) == 4)
        _ = try ada.synchronise(&shelf, as: team.ada)
        #expect(try ben.synchronise(&shelf, as: team.ben).shredded == 4)
        let lost = before.subtracting(try rows.values())
        #expect(lost.count >= 8)
        #expect(try !rows.holdsAny(of: lost))
    }

    @Test func aShreddedCaseIsGoneFromTheDisk() throws {
        var shelf = Shelf()
        let (ada, ben) = (try team.vault(team.ada), try team.vault(team.ben))
        let caseID = try shared(ada, ben, &shelf, happened: now - Self.eightYears)
        try ada.keep(UnfinishedNote(in: caseID, .newNote, .soap, text: "half a thought", savedAt: now))
        let rows = SealedRows(folder: team.path(team.ada))
        let before = try rows.values()
        #expect(try ada.shred(caseID, certainly: now, at: now) == 4)
        let lost = before.subtracting(try rows.values())
        // Four records as they travel, four as they are known, and the unfinished text.
        #expect(lost.count >= 9)
        #expect(try !rows.holdsAny(of: lost))
        #expect(try ada.unfinished(at: now).isEmpty)
    }
}
