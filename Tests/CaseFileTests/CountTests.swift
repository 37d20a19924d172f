// Numbers of the work, and asking before writing.

import CaseFile
import Scheduling
import Sealing
import Testing
import Wire

@Suite struct CountTests {
    let clinician: Person

    init() throws { clinician = try Person(1) }

    /// Half of all referrals are not followed through: the report must be able to say so.
    @Test func halfOfTheHandOffsIncompleteIsShownAsHalf() throws {
        let history = try History(by: clinician)
        let start = history.now
        for number in 0..<10 {
            let handOff = history.write(.handOffOffered(try HandOffOffered(service: "Service \(number)", reason: "x")), by: clinician)
            guard number < 7 else { continue }
            history.write(.handOffStep(try HandOffStep(handOff, .firstContact)), by: clinician)
            let end: HandOffStage = number < 5 ? .completed : number == 5 ? .lost : .declined
            history.write(.handOffStep(try HandOffStep(handOff, end, remark: "told")), by: clinician)
        }
        let counts = WorkCounts([history.state], during: try Span(start: start, end: start + 86_400))
        #expect(counts.handOffsOffered == 10)
        #expect(counts.handOffsIncomplete * 2 == counts.handOffsOffered)
        #expect((counts.handOffsLost, counts.handOffsDeclined) == (1, 1))
        #expect(WorkCounts([history.state], during: try Span(start: start + 86_400, end: start + 90_000)).handOffsOffered == 0)
    }

    @Test func sessionsAndFollowUpsAreCountedInTheirSpan() throws {
        let history = try History(by: clinician)
        let start = history.now
        let session = try history.session(endingAt: start + 100, by: clinician)
        try history.session(endingAt: start + 5000, by: clinician, .noShow)
        try history.session(endingAt: start + 9000, by: clinician, .cancelledLate)
        let wrong = try history.session(endingAt: start + 12_000, by: clinician)
        try history.strike(wrong, by: clinician)
        let first = FollowUpID(source: session)
        history.write(.followUpStep(try FollowUpStep(first, .postponed(to: start + 40 * 86_400))), by: clinician)
        history.write(.followUpStep(try FollowUpStep(first, .reached)), by: clinician)
        let week = WorkCounts([history.state], during: try Span(start: start, end: start + 7 * 86_400))
        #expect((week.attended, week.noShows, week.attendedAlongside) == (1, 1, 0))
        #expect((week.followUpsDue, week.followUpsKept) == (2, 1), "postponing moves nothing into another round")
        let day = WorkCounts([history.state], during: try Span(start: start, end: start + 100))
        #expect(day.attended == 0, "the end of the span is outside")
    }

    /// What a colleague wrote in a shared case is the colleague's to count; what is written down late counts when it is written down, once.
    @Test func finishedWorkCountsOncePerClinicianAndSpan() throws {
        let history = try History(by: clinician)
        let colleague = try Person(2)
        history.write(.memberAdded(try MemberAdded(member: colleague.key, role: .covering)), by: clinician)
        let start = history.now
        let session = try history.session(endingAt: start - 50_000, by: clinician)
        try history.session(endingAt: start + 100, by: colleague)
        try history.session(endingAt: start + 200, by: clinician, .noShow)
        let wrong = try history.session(endingAt: start + 300, by: clinician)
        try history.strike(wrong, by: clinician)
        history.write(.followUpStep(try FollowUpStep(FollowUpID(source: session), .reached)), by: colleague)
        history.write(.followUpStep(try FollowUpStep(FollowUpID(source: session, number: 1), .declined)), by: clinician)
        let handOff = history.write(.handOffOffered(try HandOffOffered(service: "Sleep clinic", reason: "x")), by: clinician)
        history.write(.handOffStep(try HandOffStep(handOff, .firstContact)), by: clinician)
        let middle = history.now + 1
        history.write(.handOffStep(try HandOffStep(handOff, .completed, remark: "told")), by: clinician)
        func counts(_ span: Range<Instant>, _ person: Person) -> [Int] {
            let work = FinishedWork([history.state], of: person.key, writtenIn: span)
            return [work.sessionsKept, work.followUpsKept, work.handOffsCompleted]
        }
        #expect(history.state.refused.isEmpty)
        #expect(counts(start..<middle, clinician) == [1, 1, 0])
        #expect(counts(middle..<middle + 90_000, clinician) == [0, 0, 1])
        #expect(counts(start..<middle, colleague) == [1, 1, 0])
    }

    @Test func aToolAsksBeforeItWrites() throws {
        let history = try History(by: clinician)
        let other = try Person(2)
        func check(_ content: CaseContent, by person: Person) throws(Refusal) {
            try history.state.check(
                content, by: person.key, person.facts, after: history.state.heads, happened: history.now, written: history.now)
        }
        let goal = CaseContent.goalSet(try GoalSet(statement: "Sleeps"))
        #expect(throws: Never.self) { try check(goal, by: clinician) }
        #expect(throws: Refusal.notMember) { try check(goal, by: other) }
        #expect(throws: Refusal.signerRevoked) { try check(goal, by: clinician.revoked) }
        let note = try history.writeDraft(by: clinician)
        history.sign(note, by: clinician)
        let again = CaseContent.noteSigned(NoteSigned(NoteVersion(note: note, draft: note)))
        #expect(throws: Refusal.noteLocked) { try check(again, by: clinician) }
        #expect(history.state.refused.isEmpty, "asking writes nothing")
    }
}
