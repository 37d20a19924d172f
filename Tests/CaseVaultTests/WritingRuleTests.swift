// What the signed policy says about writing binds every vault that writes, and no one who reads.

import CaseFile
import CaseVault
import Scheduling
import Testing
import Wire

@Suite struct WritingRuleTests {
    private let team: Team
    private let now = Team.now

    init() throws { team = try Team() }

    private func rules() throws -> WritingRules {
        WritingRules(afterSession: try FollowUpHours([2, 30]), afterNoShow: .none, formats: [.dap])
    }

    /// Ben's policy is older than Ada's: both see the follow-ups as her record names them.
    @Test func everyMemberSeesTheHoursOfTheRecord() throws {
        var shelf = Shelf()
        let ada = try team.vault(team.ada, trusting: team.practice(writing: rules()))
        let ben = try team.vault(team.ben)
        let caseID = try ada.walkIn()
        try ada.write(.memberAdded(MemberAdded(member: team.ben.id, role: .covering)), in: caseID, at: now)
        let span = try Span(start: now - 3000, end: now)
        let session = CaseContent.session(SessionRecord(booking: nil, span: span, attendance: .attended))
        try ada.write(session, in: caseID, at: now)
        _ = try ada.synchronise(&shelf, as: team.ada)
        _ = try ben.synchronise(&shelf, as: team.ben)
        for vault in [ada, ben] {
            #expect(try vault.state(of: caseID, at: now).followUps.map(\.due) == [now + 2 * 3600, now + 30 * 3600])
        }
        try ben.write(session, in: caseID, at: now)
        #expect(try ben.state(of: caseID, at: now).followUps.map(\.due).suffix(2) == [now + 24 * 3600, now + 168 * 3600])
    }

    @Test func aFormatThatIsNotOfferedIsRefusedAndOldNotesStay() throws {
        let before = try team.vault(team.ada)
        let caseID = try before.walkIn()
        let old = try before.soap("Before.", in: caseID)
        _ = consume before
        let after = try team.vault(team.ada, trusting: team.practice(writing: rules()))
        let offered: [NoteFormat] = [.dap, .intake, .safetyPlan, .closing]
        #expect(throws: VaultError.formatNotOffered(offered)) { try after.requireOffered(.soap) }
        #expect(throws: VaultError.formatNotOffered(offered)) { try after.soap("After.", in: caseID) }
        let dap = try after.draft(.newNote, NoteBody(.dap, [.data: "After."]), in: caseID, at: now)
        // The draft of before is read, gone on with and signed as it was begun.
        let body = try NoteBody(.soap, [.subjective: "Before, and more."])
        try after.draft(.revision(of: old, replaces: [old]), body, in: caseID, at: now)
        try after.sign(old, in: caseID, at: now)
        try after.sign(dap, in: caseID, at: now)
        let notes = try after.state(of: caseID, at: now).notes
        #expect(notes.map(\.format) == [.soap, .dap] && notes.allSatisfy { $0.lock != nil })
    }
}
