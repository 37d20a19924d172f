// Members come and go: who receives what is written, and who does not.

import CaseFile
import CaseVault
import Envelope
import Sealing
import ServiceAPI
import Sodium
import TestSupport
import Testing
import Wire

@Suite struct SharingTests {
    private let team: Team
    private let now = Team.now

    init() throws { team = try Team() }

    private func fetchers(_ shelf: Shelf, of entry: EntryID) -> Set<SigningPublicKey> {
        Set(shelf.grants.values.joined().filter { EntryID($0.body.core) == entry }.flatMap(\.body.fetchers))
    }

    @Test func aRemovedMemberGetsNoCosignatureOfWhatWasSubmittedBefore() throws {
        var shelf = Shelf()
        let (ida, ada, ben) = (try team.vault(team.ida), try team.vault(team.ada), try team.vault(team.ben))
        let caseID = try ida.walkIn("Sam")
        try ida.write(.memberAdded(MemberAdded(member: team.ben.id, role: .covering)), in: caseID, at: now)
        let note = try ida.soap("First session.", in: caseID)
        try ida.sign(note, in: caseID, at: now)
        _ = try ida.synchronise(&shelf, as: team.ida)
        _ = try ben.synchronise(&shelf, as: team.ben)
        _ = try ada.synchronise(&shelf, as: team.ada)
        try ida.write(.memberRemoved(MemberRemoved(member: team.ben.id)), in: caseID, at: now + 60)
        _ = try ida.synchronise(&shelf, as: team.ida, at: now + 60)
        _ = try ada.synchronise(&shelf, as: team.ada, at: now + 60)
        // Ada belongs to no case; the supervisor's answer reaches the author all the same.
        let answer = try ada.answer(try #require(try ada.submitted(at: now + 60).waiting.first), at: now + 120)
        _ = try ada.synchronise(&shelf, as: team.ada, at: now + 120)
        #expect(fetchers(shelf, of: answer) == [team.ada.id, team.ida.id])
        #expect(try ida.synchronise(&shelf, as: team.ida, at: now + 120).findings.isEmpty)
        #expect(try ida.state(of: caseID, at: now + 120).notes[note]?.lock != nil)
        _ = try ben.synchronise(&shelf, as: team.ben, at: now + 120)
        #expect(try ben.state(of: caseID, at: now + 120).notes[note]?.lock == nil)
    }

    @Test func aFormerSupervisorGetsNoCosignature() throws {
        var shelf = Shelf()
        let (ida, ben) = (try team.vault(team.ida), try team.vault(team.ben))
        let caseID = try ida.walkIn("Sam")
        let note = try ida.soap("First session.", in: caseID)
        try ida.sign(note, in: caseID, at: now)
        let submission = try #require(try ida.state(of: caseID, at: now).heads.first)
        #expect(try ida.handIn(at: now).uploads.last?.grant.body.fetchers.contains(team.ada.id) == true)
        // Ben takes over from Ada.
        let later = try team.practice(version: 2, supervisor: team.ben)
        for vault in [ida, ben] { try vault.use(later) }
        try ida.write(.memberAdded(MemberAdded(member: team.ben.id, role: .supervising)), in: caseID, at: now + 60)
        _ = try ida.synchronise(&shelf, as: team.ida, at: now + 60)
        #expect(!fetchers(shelf, of: submission).contains(team.ada.id))
        _ = try ben.synchronise(&shelf, as: team.ben, at: now + 60)
        let answer = try ben.answer(try #require(try ben.submitted(at: now + 60).waiting.first), at: now + 120)
        _ = try ben.synchronise(&shelf, as: team.ben, at: now + 120)
        #expect(fetchers(shelf, of: answer) == [team.ben.id, team.ida.id])
    }

    @Test func whoHasNoCurrentKeyIsWrittenForWhenTheyHaveOne() throws {
        var shelf = Shelf()
        let (ada, ben) = (try team.vault(team.ada), try team.vault(team.ben))
        let caseID = try ada.walkIn("Sam")
        try ada.write(.memberAdded(MemberAdded(member: team.ben.id, role: .covering)), in: caseID, at: now)
        #expect(try ada.unreached(at: now).isEmpty)
        let later = now + 120 * Team.day
        let note = try ada.soap("While Ben was away.", in: caseID, at: later)
        try ada.fillUp(at: later)
        _ = try ada.synchronise(&shelf, as: team.ada, at: later)
        #expect(try ada.unreached(at: later) == [team.ben.id])
        #expect(fetchers(shelf, of: note) == [team.ada.id])
        // Whom something is to let in cannot be left out.
        #expect(throws: VaultError.noKey(team.ida.id)) {
            try ada.write(.memberAdded(MemberAdded(member: team.ida.id, role: .covering)), in: caseID, at: later)
        }
        let back = try team.practice(keysUntil: 400)
        for vault in [ada, ben] { try vault.use(back) }
        #expect(try ada.unreached(at: later).isEmpty)
        #expect(try ada.rewrap(at: later) == 0)
        _ = try ada.synchronise(&shelf, as: team.ada, at: later)
        #expect(try ben.synchronise(&shelf, as: team.ben, at: later).findings.isEmpty)
        let state = try ben.state(of: caseID, at: later)
        #expect(state.notes[note] != nil && state.waiting.isEmpty)
    }

    @Test func whatWasWrittenBeforeANewMemberWasKnownReachesThem() throws {
        var shelf = Shelf()
        let (ada, ben, ida) = (try team.vault(team.ada), try team.vault(team.ben), try team.vault(team.ida))
        let caseID = try ada.walkIn("Sam")
        try ada.write(.memberAdded(MemberAdded(member: team.ben.id, role: .covering)), in: caseID, at: now)
        _ = try ada.synchronise(&shelf, as: team.ada)
        _ = try ben.synchronise(&shelf, as: team.ben)
        try ben.write(.memberAdded(MemberAdded(member: team.ida.id, role: .covering)), in: caseID, at: now + 60)
        let note = try ada.soap("Not knowing of Ida.", in: caseID, at: now + 60)
        _ = try ben.synchronise(&shelf, as: team.ben, at: now + 60)
        _ = try ada.synchronise(&shelf, as: team.ada, at: now + 60)
        #expect(!fetchers(shelf, of: note).contains(team.ida.id))
        #expect(try ada.rewrap(at: now + 120) == 0)
        _ = try ada.synchronise(&shelf, as: team.ada, at: now + 120)
        #expect(try ida.synchronise(&shelf, as: team.ida, at: now + 120).findings.isEmpty)
        #expect(try ida.state(of: caseID, at: now + 120).notes[note] != nil)
    }

    @Test func whoLeftACaseIsNotToldThatItIsWithheld() throws {
        var shelf = Shelf()
        let (ada, ben) = (try team.vault(team.ada), try team.vault(team.ben))
        let caseID = try ada.walkIn("Sam")
        try ada.write(.memberAdded(MemberAdded(member: team.ben.id, role: .responsible)), in: caseID, at: now)
        _ = try ada.synchronise(&shelf, as: team.ada)
        _ = try ben.synchronise(&shelf, as: team.ben)
        try ada.write(.memberRemoved(MemberRemoved(member: team.ben.id)), in: caseID, at: now + 60)
        _ = try ada.soap("After Ben left.", in: caseID, at: now + 120)
        _ = try ada.synchronise(&shelf, as: team.ada, at: now + 120)
        #expect(try ben.synchronise(&shelf, as: team.ben, at: now + 180).findings.isEmpty)
        #expect(try ben.state(of: caseID, at: now + 180).notes.isEmpty)
    }

    @Test func twoEntriesByWhichAMemberLeavesVouchForNothing() throws {
        var (honest, forged) = (Shelf(), Shelf())
        let (ada, ben) = (try team.vault(team.ada), try team.vault(team.ben))
        let caseID = try ada.walkIn("Sam")
        let note = try ada.soap("Before she left.", in: caseID)
        try ada.write(.memberAdded(MemberAdded(member: team.ben.id, role: .responsible)), in: caseID, at: now)
        _ = try ada.synchronise(&honest, as: team.ada)
        forged = honest
        // A thief goes on with a copy of the vault, on the same device's chain, as if nothing had happened.
        let thief = try Vault(in: team.folder.path + "/thief", of: team.ada.owner(), trusting: team.practice(), creating: true)
        _ = try thief.synchronise(&forged, as: team.ada)
        try ada.write(.memberRemoved(MemberRemoved(member: team.ada.id)), in: caseID, at: now + 60)
        _ = try ada.synchronise(&honest, as: team.ada, at: now + 60)
        let planted = try thief.soap("Never said.", in: caseID, at: now + 30)
        try thief.write(.memberRemoved(MemberRemoved(member: team.ada.id)), in: caseID, at: now + 40)
        _ = try thief.synchronise(&forged, as: team.ada, at: now + 60)
        for (record, upload) in forged.uploads where honest.uploads[record] == nil {
            honest.uploads[record] = upload
            honest.grants[record] = forged.grants[record]
        }
        #expect(try !ben.synchronise(&honest, as: team.ben, at: now + 120).findings.isEmpty)
        let state = try? ben.state(of: caseID, at: now + 120)
        #expect(state?.notes[planted] == nil && state?.notes[note]?.lock == nil)
    }

    @Test func whoHandsACaseOverIsNoMemberAnyMoreAndKeepsTheirPsychotherapyNotes() throws {
        var shelf = Shelf()
        let (ada, ben) = (try team.vault(team.ada), try team.vault(team.ben))
        let caseID = try ada.walkIn("Sam")
        var bytes = Array("a word apart".utf8)
        let key = try ada.psychotherapyKey(passphrase: try Passphrase.normalised(wiping: &bytes), cost: .interactive)
        _ = try ada.writePsychotherapyNote("Of his father.", in: caseID, with: key, at: now)
        try ada.write(.memberAdded(MemberAdded(member: team.ben.id, role: .responsible)), in: caseID, at: now)
        try ada.write(.memberRemoved(MemberRemoved(member: team.ada.id)), in: caseID, at: now + 60)
        _ = try ada.synchronise(&shelf, as: team.ada, at: now + 60)
        #expect(try ben.synchronise(&shelf, as: team.ben, at: now + 60).findings.isEmpty)
        #expect(Set(try ben.state(of: caseID, at: now + 60).members.keys) == [team.ben.id])
        let note = try ben.soap("Ben goes on.", in: caseID, at: now + 120)
        _ = try ben.synchronise(&shelf, as: team.ben, at: now + 120)
        _ = try ada.synchronise(&shelf, as: team.ada, at: now + 120)
        #expect(try ada.state(of: caseID, at: now + 120).notes[note] == nil)
        #expect(throws: VaultError.refused(.notMember)) { try ada.soap("Still here?", in: caseID, at: now + 120) }
        #expect(try ada.psychotherapyNotes(in: caseID, with: key, at: now + 120).count == 1)
    }
}
