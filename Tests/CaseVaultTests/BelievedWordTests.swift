// Whose word brings back what a revoked device had signed: a present or former member's own, and nobody's who is only named or followed by one.

import CaseFile
import CaseVault
import Envelope
import Sealing
import Sodium
import TestSupport
import Testing
import Wire

@Suite struct BelievedWordTests {
    enum Accomplice: CaseIterable {
        case writesInAMembersName, fillsUp, answersAfterBeingRemoved
    }

    private let team: Team
    private let now = Team.now

    init() throws { team = try Team() }

    private func add(_ member: Member) throws -> CaseContent { .memberAdded(try MemberAdded(member: member.id, role: .covering)) }

    private func goal() throws -> CaseContent { .goalSet(try GoalSet(statement: "From outside.")) }

    /// The newest of a case, in a vault.
    private func head(_ vault: Vault, _ caseID: CaseID, _ shelf: Shelf) throws -> CoreReference {
        let heads = try vault.state(of: caseID, at: now + 30).heads
        return try #require(shelf.uploads.values.map(\.core.reference).first { heads.contains(EntryID($0.core)) })
    }

    /// Ben's device is stolen, and revoked as of a hundred seconds; the thief lets Eve in, dated before that.
    @Test(arguments: Accomplice.allCases) func nobodyVouchesForAThiefButAMembersOwnDate(_ accomplice: Accomplice) throws {
        var shelf = Shelf()
        let ada = try team.vault(team.ada)
        let caseID = try ada.walkIn("Sam")
        try ada.write(add(team.ben), in: caseID, at: now)
        if accomplice == .answersAfterBeingRemoved {
            try ada.write(add(team.eve), in: caseID, at: now)
            try ada.write(.memberRemoved(MemberRemoved(member: team.eve.id)), in: caseID, at: now + 10)
        }
        let note = try ada.soap("Of Ada's.", in: caseID, at: now + 20)
        _ = try ada.synchronise(&shelf, as: team.ada, at: now + 30)
        let (ben, eve) = (MemberForger(member: team.ben), MemberForger(member: team.eve))
        let last = try head(ada, caseID, shelf)
        let letIn = try ben.hand(add(team.eve), in: caseID, after: [last], to: [team.ada, team.eve], at: now + 60, to: &shelf)
        switch accomplice {
        case .writesInAMembersName:
            let outside = try eve.hand(goal(), in: caseID, after: [letIn], to: [team.ada], at: now + 70, to: &shelf)
            try eve.hand(goal(), inTheNameOf: team.ada, in: caseID, after: [outside], to: [team.ada], at: now + 80, to: &shelf)
        case .fillsUp:
            try eve.fill(in: caseID, after: [letIn], to: [team.ada], at: now + 70, to: &shelf)
        case .answersAfterBeingRemoved:
            let answer = CaseContent.noteReturned(try NoteReturned(NoteVersion(note: note, draft: note), remark: "No."))
            try eve.hand(answer, in: caseID, after: [letIn], to: [team.ada], at: now + 70, to: &shelf)
        }
        try ada.use(try team.practice(version: 2, revoked: [team.ben.id: now + 100]))
        // Ada's next words follow whatever she believes.
        for moment in [now + 200, now + 300] {
            _ = try ada.synchronise(&shelf, as: team.ada, at: moment)
            let own = try ada.soap("And on.", in: caseID, at: moment)
            _ = try ada.synchronise(&shelf, as: team.ada, at: moment)
            let state = try ada.state(of: caseID, at: moment)
            #expect(Set(state.members.keys) == [team.ada.id, team.ben.id])
            #expect(state.goals.isEmpty && state.notes[own] != nil)
            #expect(state.refused.contains { $0.entry.id == EntryID(letIn.core) && $0.refusal == .signerRevoked })
        }
    }

    /// Ada opened the case and let Eve in, and was revoked since; Eve wrote on after that, and reads everything anew.
    @Test func aNewDeviceBelievesTheOpeningThatItsOwnerFollowedAfterTheRevocation() throws {
        var shelf = Shelf()
        let (ada, eve) = (try team.vault(team.ada), try team.vault(team.eve))
        let caseID = try ada.walkIn("Sam")
        try ada.write(add(team.eve), in: caseID, at: now)
        _ = try ada.synchronise(&shelf, as: team.ada, at: now + 30)
        _ = try eve.synchronise(&shelf, as: team.eve, at: now + 50)
        let after = try team.practice(version: 2, revoked: [team.ada.id: now + 100])
        try eve.use(after)
        let note = try eve.soap("Of Eve's.", in: caseID, at: now + 200)
        _ = try eve.synchronise(&shelf, as: team.eve, at: now + 200)
        // A thief with Ada's device, and an accomplice: another opening, and who follows it.
        let (thief, ben) = (MemberForger(member: team.ada), MemberForger(member: team.ben))
        let planted = try thief.hand(
            add(team.ben), in: caseID, after: [head(ada, caseID, shelf)], to: [team.ben, team.eve], at: now + 60, to: &shelf)
        try ben.hand(goal(), in: caseID, after: [planted], to: [team.eve], at: now + 70, to: &shelf)
        let path = team.folder.path + "/afresh"
        let fresh = try Vault(in: path, of: team.eve.owner(), trusting: after, creating: true)
        _ = try fresh.synchronise(&shelf, as: team.eve, at: now + 300)
        let state = try fresh.state(of: caseID, at: now + 300)
        #expect(state.opening != nil && state.notes[note] != nil && state.goals.isEmpty)
        #expect(Set(state.members.keys) == [team.ada.id, team.eve.id])
    }
}
