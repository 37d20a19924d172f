// What a clinician with an altered program hands in against colleagues: the case goes on, and nobody signs what they may not.

import CaseFile
import CaseVault
import Envelope
import Sealing
import ServiceAPI
import Sodium
import TestSupport
import Testing
import Trust
import Wire

@Suite struct MemberAttackTests {
    private let team: Team
    private let now = Team.now

    init() throws { team = try Team() }

    private func fetchers(_ shelf: Shelf, of entry: EntryID) -> Set<SigningPublicKey> {
        Set(shelf.grants.values.joined().filter { EntryID($0.body.core) == entry }.flatMap(\.body.fetchers))
    }

    /// An entry that names a forerunner that never existed waits for ever; nobody else does.
    @Test func whatWaitsForEverHoldsUpNobodyAndItsAuthorIsRemoved() throws {
        var shelf = Shelf()
        let ada = try team.vault(team.ada)
        let caseID = try ada.walkIn("Sam")
        try ada.write(.memberAdded(MemberAdded(member: team.ben.id, role: .covering)), in: caseID, at: now)
        _ = try ada.synchronise(&shelf, as: team.ada)
        let forger = MemberForger(member: team.ben)
        let goal = CaseContent.goalSet(try GoalSet(statement: "Never comes."))
        try forger.hand(goal, in: caseID, after: [forger.nothing()], to: [team.ada], at: now + 10, to: &shelf)
        _ = try ada.synchronise(&shelf, as: team.ada, at: now + 30)
        let note = try ada.soap("Goes on.", in: caseID, at: now + 60)
        try ada.write(.memberRemoved(MemberRemoved(member: team.ben.id)), in: caseID, at: now + 90)
        let after = try ada.soap("Without Ben.", in: caseID, at: now + 120)
        _ = try ada.synchronise(&shelf, as: team.ada, at: now + 120)
        let state = try ada.state(of: caseID, at: now + 120)
        #expect(state.notes[note] != nil && state.notes[after] != nil)
        #expect(state.waiting.count == 1 && Set(state.members.keys) == [team.ada.id])
        #expect(fetchers(shelf, of: after) == [team.ada.id])
    }

    /// Ida came with version 2 of the roster, and names version 1, which knows of no intern.
    @Test func anInternDoesNotChooseTheRosterByWhichTheySign() throws {
        var shelf = Shelf()
        let before = try team.practice(version: 1, without: team.ida)
        let ada = try team.vault(team.ada, trusting: before)
        try ada.use(try team.practice(version: 2))
        let ida = try team.vault(team.ida, trusting: team.practice(version: 2))
        let caseID = try ida.walkIn("Sam")
        try ida.write(.memberAdded(MemberAdded(member: team.ada.id, role: .supervising)), in: caseID, at: now)
        let note = try ida.soap("Signed by nobody.", in: caseID)
        _ = try ida.synchronise(&shelf, as: team.ida)
        let forger = MemberForger(member: team.ida, rosterVersion: 1)
        let draft = try #require(shelf.uploads.values.map(\.core.reference).first { EntryID($0.core) == note })
        let signed = CaseContent.noteSigned(NoteSigned(NoteVersion(note: note, draft: note)))
        try forger.hand(signed, in: caseID, after: [draft], to: [team.ada], at: now + 60, to: &shelf)
        _ = try ada.synchronise(&shelf, as: team.ada, at: now + 120)
        let state = try ada.state(of: caseID, at: now + 120)
        #expect(state.notes[note] != nil && state.notes[note]?.lock == nil)
        #expect(state.refused.contains { $0.entry.author == team.ida.id })
    }

    /// Ben supervised by version 1; Ida's note is submitted by version 2, where Ada does. He follows it, or what he says that Ada wrote.
    @Test(arguments: [false, true]) func aFormerSupervisorDoesNotCosignByAnOldRoster(_ isBehindAMissingName: Bool) throws {
        var shelf = Shelf()
        let before = try team.practice(version: 1, supervisor: team.ben)
        let ida = try team.vault(team.ida, trusting: before)
        try ida.use(try team.practice(version: 2))
        let caseID = try ida.walkIn("Sam")
        try ida.write(.memberAdded(MemberAdded(member: team.ben.id, role: .covering)), in: caseID, at: now)
        let note = try ida.soap("For Ada.", in: caseID)
        try ida.sign(note, in: caseID, at: now)
        _ = try ida.synchronise(&shelf, as: team.ida)
        let submission = try #require(try ida.state(of: caseID, at: now).heads.first)
        let cause = try #require(shelf.uploads.values.map(\.core.reference).first { EntryID($0.core) == submission })
        let never = CoreReference(device: team.ada.device.publicKey, counter: 999, core: Digest(sha256: [1]))
        let answer = CaseContent.noteCosigned(NoteCosigned(NoteVersion(note: note, draft: note)))
        try MemberForger(member: team.ben).hand(
            answer, in: caseID, after: [isBehindAMissingName ? never : cause], to: [team.ida], at: now + 60, to: &shelf)
        _ = try ida.synchronise(&shelf, as: team.ida, at: now + 120)
        let state = try ida.state(of: caseID, at: now + 120)
        #expect(state.notes[note]?.lock == nil && state.refused.map(\.refusal) == [.notActiveSupervisor])
    }

    /// Ben names a version that nobody has, and everybody follows him; a later one names another supervisor.
    @Test func nobodyRaisesTheRosterByWhichOthersSigned() throws {
        var shelf = Shelf()
        let (ida, ada) = (try team.vault(team.ida), try team.vault(team.ada))
        let caseID = try ida.walkIn("Sam")
        try ida.write(.memberAdded(MemberAdded(member: team.ada.id, role: .supervising)), in: caseID, at: now)
        let last = try ida.write(.memberAdded(MemberAdded(member: team.ben.id, role: .covering)), in: caseID, at: now)
        _ = try ida.synchronise(&shelf, as: team.ida)
        let cause = try #require(shelf.uploads.values.map(\.core.reference).first { EntryID($0.core) == last })
        let goal = CaseContent.goalSet(try GoalSet(statement: "By version 999."))
        try MemberForger(member: team.ben, rosterVersion: 999).hand(
            goal, in: caseID, after: [cause], to: [team.ida, team.ada], at: now + 10, to: &shelf)
        _ = try ida.synchronise(&shelf, as: team.ida, at: now + 20)
        let note = try ida.soap("First session.", in: caseID, at: now + 30)
        try ida.sign(note, in: caseID, at: now + 40)
        _ = try ida.synchronise(&shelf, as: team.ida, at: now + 50)
        _ = try ada.synchronise(&shelf, as: team.ada, at: now + 60)
        try ada.answer(try #require(try ada.submitted(at: now + 60).waiting.first), at: now + 70)
        _ = try ada.synchronise(&shelf, as: team.ada, at: now + 80)
        _ = try ida.synchronise(&shelf, as: team.ida, at: now + 90)
        #expect(try ida.state(of: caseID, at: now + 90).notes[note]?.lock != nil)
        for vault in [ida, ada] {
            try vault.use(try team.practice(version: 2, supervisor: team.ben))
            #expect(try vault.state(of: caseID, at: now + 100).notes[note]?.lock?.cosigned != nil)
        }
    }

    /// A supervisor who was a member for a while, and was removed, answers as before.
    @Test func aSupervisorWhoWasRemovedFromTheCaseStillCosigns() throws {
        var shelf = Shelf()
        let (ida, ada) = (try team.vault(team.ida), try team.vault(team.ada))
        let caseID = try ida.walkIn("Sam")
        try ida.write(.memberAdded(MemberAdded(member: team.ada.id, role: .supervising)), in: caseID, at: now)
        try ida.write(.memberRemoved(MemberRemoved(member: team.ada.id)), in: caseID, at: now + 60)
        let note = try ida.soap("First session.", in: caseID, at: now + 120)
        try ida.sign(note, in: caseID, at: now + 120)
        _ = try ida.synchronise(&shelf, as: team.ida, at: now + 120)
        _ = try ada.synchronise(&shelf, as: team.ada, at: now + 180)
        try ada.answer(try #require(try ada.submitted(at: now + 180).waiting.first), at: now + 240)
        _ = try ada.synchronise(&shelf, as: team.ada, at: now + 240)
        #expect(try ida.synchronise(&shelf, as: team.ida, at: now + 300).findings.isEmpty)
        #expect(try ida.state(of: caseID, at: now + 300).notes[note]?.lock != nil)
    }
}
