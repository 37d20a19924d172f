// Members who were removed: what they had written counts, what they write on does not, and nobody waits for either.

import CaseFile
import CaseVault
import Envelope
import Sealing
import Sodium
import TestSupport
import Testing
import Wire

@Suite struct RemovedMemberTests {
    private let team: Team
    private let now = Team.now

    init() throws { team = try Team() }

    /// A case of Ada's, with these as members, that everybody has seen.
    private func shared(_ ada: Vault, with others: [(Member, Vault)], _ shelf: inout Shelf) throws -> CaseID {
        let caseID = try ada.walkIn("Sam")
        for (member, _) in others { try ada.write(.memberAdded(MemberAdded(member: member.id, role: .covering)), in: caseID, at: now) }
        _ = try ada.synchronise(&shelf, as: team.ada)
        for (member, vault) in others { _ = try vault.synchronise(&shelf, as: member) }
        return caseID
    }

    private func remove(_ member: Member, by vault: Vault, in caseID: CaseID, at moment: Instant) throws {
        try vault.write(.memberRemoved(MemberRemoved(member: member.id)), in: caseID, at: moment)
    }

    @Test func whatTheyWroteByAFastClockCountsForWhoeverRemovedThem() throws {
        var shelf = Shelf()
        let (ada, ben, ida) = (try team.vault(team.ada), try team.vault(team.ben), try team.vault(team.ida))
        let caseID = try shared(ada, with: [(team.ben, ben)], &shelf)
        let note = try ben.soap("Ten minutes ahead.", in: caseID, at: now + 600)
        _ = try ben.synchronise(&shelf, as: team.ben, at: now + 600)
        _ = try ada.synchronise(&shelf, as: team.ada, at: now + 30)
        try remove(team.ben, by: ada, in: caseID, at: now + 60)
        let after = try ada.soap("Without Ben.", in: caseID, at: now + 120)
        // Who comes later sees everything for the first time.
        try ada.write(.memberAdded(MemberAdded(member: team.ida.id, role: .covering)), in: caseID, at: now + 180)
        #expect(try ada.synchronise(&shelf, as: team.ada, at: now + 180).findings.isEmpty)
        #expect(try ida.synchronise(&shelf, as: team.ida, at: now + 900).findings.isEmpty)
        for vault in [ada, ida] {
            let state = try vault.state(of: caseID, at: now + 900)
            #expect(state.waiting.isEmpty && state.refused.isEmpty)
            #expect(state.notes[note] != nil && state.notes[after] != nil)
        }
    }

    @Test func whoFollowedThemUnknowinglyCountsAndHoldsUpNobody() throws {
        var shelf = Shelf()
        let (ada, ben, ida) = (try team.vault(team.ada), try team.vault(team.ben), try team.vault(team.ida))
        let caseID = try shared(ada, with: [(team.ben, ben), (team.ida, ida)], &shelf)
        try remove(team.ben, by: ada, in: caseID, at: now + 60)
        let removal = try #require(try ada.state(of: caseID, at: now + 60).heads.first)
        _ = try ada.synchronise(&shelf, as: team.ada, at: now + 60)
        // Ben pretends not to know, and the server shows Ida what Ben writes and not that he was removed.
        let planted = try ben.soap("Still here.", in: caseID, at: now + 120)
        _ = try ben.synchronise(&shelf, as: team.ben, at: now + 120)
        var shown = shelf
        for record in shelf.uploads.keys where shelf.uploads[record].map({ EntryID($0.core.digest) }) == removal { shown.hide(record) }
        _ = try ida.synchronise(&shown, as: team.ida, at: now + 150)
        let honest = try ida.soap("In good faith.", in: caseID, at: now + 180)
        _ = try ida.synchronise(&shown, as: team.ida, at: now + 180)
        shelf.adopt(shown)
        _ = try ada.synchronise(&shelf, as: team.ada, at: now + 240)
        let own = try ada.soap("And on.", in: caseID, at: now + 300)
        let state = try ada.state(of: caseID, at: now + 300)
        #expect(state.notes[planted] == nil)
        #expect(state.waiting.isEmpty)
        #expect(state.notes[honest] != nil && state.notes[own] != nil)
        #expect(Set(state.members.keys) == [team.ada.id, team.ida.id])
    }

    /// What Ben writes as if he had not seen that he was removed; Ada sees it for the first time afterwards.
    private func afterwards(_ write: (Vault, CaseID) throws -> Void) throws -> (state: CaseState, ada: Vault, caseID: CaseID) {
        var shelf = Shelf()
        let (ada, ben, ida) = (try team.vault(team.ada), try team.vault(team.ben), try team.vault(team.ida))
        let caseID = try shared(ada, with: [(team.ben, ben), (team.ida, ida)], &shelf)
        try remove(team.ben, by: ada, in: caseID, at: now + 60)
        _ = try ada.synchronise(&shelf, as: team.ada, at: now + 60)
        try write(ben, caseID)
        _ = try ben.synchronise(&shelf, as: team.ben, at: now + 120)
        let note = try ida.soap("Of Ida's.", in: caseID, at: now + 90)
        _ = try ida.synchronise(&shelf, as: team.ida, at: now + 90)
        _ = try ada.synchronise(&shelf, as: team.ada, at: now + 180)
        let own = try ada.soap("Of Ada's.", in: caseID, at: now + 240)
        let state = try ada.state(of: caseID, at: now + 240)
        // Ben's own entries may follow what he did not share.
        #expect(state.notes[note] != nil && state.notes[own] != nil && state.waiting.allSatisfy { $0.author == team.ben.id })
        return (state, ada, caseID)
    }

    @Test(arguments: [30, 100]) func theyCannotComeBackByThemselves(_ written: Int64) throws {
        let found = try afterwards { ben, caseID in
            try ben.write(.memberAdded(MemberAdded(member: team.ben.id, role: .responsible)), in: caseID, at: now + written)
        }
        #expect(Set(found.state.members.keys) == [team.ada.id, team.ida.id])
    }

    @Test(arguments: [30, 100]) func theyCannotRemoveOthersAnyMore(_ written: Int64) throws {
        let found = try afterwards { ben, caseID in
            try remove(team.ida, by: ben, in: caseID, at: now + written)
            try remove(team.ada, by: ben, in: caseID, at: now + written)
        }
        #expect(Set(found.state.members.keys) == [team.ada.id, team.ida.id])
    }

    @Test func theyVouchForNothingOfTheirOwnByRemovingOthers() throws {
        var planted: EntryID?
        let found = try afterwards { ben, caseID in
            planted = try ben.soap("Never said.", in: caseID, at: now + 20)
            try remove(team.ida, by: ben, in: caseID, at: now + 30)
        }
        #expect(found.state.notes[try #require(planted)] == nil)
    }

    /// Who sees the removal and the removed one's answer for the first time, together, believes whoever was let in earlier.
    @Test func whoComesLateBelievesTheOneWhoWasLetInEarlier() throws {
        var shelf = Shelf()
        let (ada, ben, ida) = (try team.vault(team.ada), try team.vault(team.ben), try team.vault(team.ida))
        let caseID = try shared(ada, with: [(team.ben, ben)], &shelf)
        try ada.write(.memberAdded(MemberAdded(member: team.ida.id, role: .covering)), in: caseID, at: now + 10)
        try remove(team.ben, by: ada, in: caseID, at: now + 60)
        _ = try ada.synchronise(&shelf, as: team.ada, at: now + 60)
        try remove(team.ada, by: ben, in: caseID, at: now + 20)
        _ = try ben.synchronise(&shelf, as: team.ben, at: now + 120)
        let note = try ada.soap("Of Ada's.", in: caseID, at: now + 180)
        _ = try ada.synchronise(&shelf, as: team.ada, at: now + 180)
        _ = try ida.synchronise(&shelf, as: team.ida, at: now + 240)
        for vault in [ada, ida] {
            let state = try vault.state(of: caseID, at: now + 240)
            #expect(Set(state.members.keys) == [team.ada.id, team.ida.id])
            #expect(state.notes[note] != nil)
        }
    }

    /// Not even who opened the case is heard once the reader has seen that they were removed.
    @Test func whoOpenedTheCaseCannotUndoWhatWasSeen() throws {
        var shelf = Shelf()
        let (ada, ben) = (try team.vault(team.ada), try team.vault(team.ben))
        let caseID = try shared(ada, with: [(team.ben, ben)], &shelf)
        try remove(team.ada, by: ben, in: caseID, at: now + 60)
        _ = try ben.synchronise(&shelf, as: team.ben, at: now + 60)
        try remove(team.ben, by: ada, in: caseID, at: now + 20)
        _ = try ada.synchronise(&shelf, as: team.ada, at: now + 120)
        _ = try ben.synchronise(&shelf, as: team.ben, at: now + 180)
        #expect(Set(try ben.state(of: caseID, at: now + 180).members.keys) == [team.ben.id])
    }

    @Test func whoWasLetInAgainWritesAgain() throws {
        var shelf = Shelf()
        let (ada, ben) = (try team.vault(team.ada), try team.vault(team.ben))
        let caseID = try shared(ada, with: [(team.ben, ben)], &shelf)
        try remove(team.ben, by: ada, in: caseID, at: now + 60)
        try ada.write(.memberAdded(MemberAdded(member: team.ben.id, role: .responsible)), in: caseID, at: now + 120)
        _ = try ada.synchronise(&shelf, as: team.ada, at: now + 120)
        _ = try ben.synchronise(&shelf, as: team.ben, at: now + 150)
        let note = try ben.soap("Back.", in: caseID, at: now + 180)
        _ = try ben.synchronise(&shelf, as: team.ben, at: now + 180)
        #expect(try ada.synchronise(&shelf, as: team.ada, at: now + 240).findings.isEmpty)
        #expect(try ada.state(of: caseID, at: now + 240).notes[note] != nil)
    }
}
