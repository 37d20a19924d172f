// "Today": what raises an alarm, and when.

import CaseFile
import Scheduling
import Sealing
import Sodium
import Testing
import Wire

@Suite struct DueTests {
    let clinician: Person
    let intern: Person
    let supervisor: Person
    private let hour: Int64 = 3600
    private let day: Int64 = 86_400

    init() throws {
        clinician = try Person(1)
        intern = try Person(2, isIntern: true)
        supervisor = try Person(3, supervises: [intern])
    }

    private func due(_ history: History, _ person: Person? = nil, after seconds: Int64) -> [DueSubject] {
        let now = history.now + seconds
        return DueList([history.state], for: person?.key, at: now).overdue.map(\.subject)
    }

    @Test func anUnsignedNoteRaisesAnAlarmAfterThreeDays() throws {
        let history = try History(by: clinician)
        let note = try history.writeDraft(by: clinician)
        #expect(due(history, after: 72 * hour - 1) == [])
        #expect(due(history, after: 72 * hour) == [.unsignedNote(note)])
        #expect(due(history, intern, after: 72 * hour) == [], "it is its author's to sign")
        history.sign(note, by: clinician)
        #expect(due(history, after: 90 * day) == [])
    }

    @Test func aCoverWhoseDayHasComeIsDueUntilItIsEnded() throws {
        let history = try History(by: clinician)
        let cover = try MemberAdded(member: supervisor.key, role: .covering, until: history.now + 10 * day)
        history.write(.memberAdded(cover), by: clinician)
        #expect(history.state.members[supervisor.key] == .covering)
        #expect(due(history, after: 9 * day) == [])
        #expect(due(history, after: 10 * day) == [.coverEnded(supervisor.key)])
        history.write(.memberRemoved(try MemberRemoved(member: supervisor.key)), by: clinician)
        #expect(due(history, after: 10 * day) == [])
        #expect(throws: SealingError.textNotAllowed) {
            try MemberAdded(member: supervisor.key, role: .responsible, until: history.now)
        }
    }

    @Test func aLateEntryHasItsTimeFromItsWriting() throws {
        let history = try History(by: clinician)
        let event = history.now - 30 * day
        let note = history.write(
            .noteDraft(try NoteDraft(.newNote, .soap("x"), lateBecause: "On leave")), by: clinician, happened: event)
        #expect(due(history, after: hour) == [])
        #expect(due(history, after: 72 * hour) == [.unsignedNote(note)])
    }

    @Test func aSessionWithoutANoteRaisesAnAlarm() throws {
        let history = try History(by: clinician)
        let session = try history.session(endingAt: history.now, by: clinician)
        for followUp in history.state.followUps { history.write(.followUpStep(try FollowUpStep(followUp.id, .reached)), by: clinician) }
        #expect(due(history, after: 72 * hour) == [.unwrittenNote(session: session)])
        let note = try history.writeDraft(by: clinician, session: session)
        #expect(due(history, after: 72 * hour) == [.unsignedNote(note)])
        history.sign(note, by: clinician)
        #expect(due(history, after: 90 * day) == [])
    }

    @Test func anUncosignedNoteRaisesAnAlarmAfterSevenDays() throws {
        let history = try History(by: intern)
        let note = try history.writeDraft(by: intern)
        history.submit(note, by: intern)
        #expect(due(history, after: 7 * day - 1) == [])
        #expect(due(history, after: 7 * day) == [.uncosignedNote(note)])
        history.write(.noteReturned(try NoteReturned(NoteVersion(note: note, draft: note), remark: "Plan?")), by: supervisor)
        #expect(due(history, after: 0) == [.returnedNote(note)], "what came back is due at once")
    }

    @Test func followUpsAreNamedTheDayBeforeAndAgeAfter() throws {
        let history = try History(by: clinician)
        let session = try history.session(endingAt: history.now, by: clinician)
        let first = DueSubject.followUp(FollowUpID(source: session)), second = DueSubject.followUp(FollowUpID(source: session, number: 1))
        let end = history.state.sessions[0].record.span.end
        let list = DueList([history.state], for: nil, at: end)
        #expect(list.upcoming.map(\.subject) == [first])
        #expect(list.overdue.isEmpty)
        #expect(DueList([history.state], for: nil, at: end + day - 1).overdue.isEmpty)
        #expect(DueList([history.state], for: nil, at: end + day).overdue.map(\.subject) == [first])
        #expect(DueList([history.state], for: nil, at: end + 7 * day).overdue.map(\.subject).filter { $0 == second }.count == 1)
        #expect(list.items.first?.age(at: end + 2 * day) == 2 * day)
        history.write(.deathRecorded(DeathRecorded(day: try CivilDate("2026-09-22"))), by: clinician)
        #expect(!due(history, after: 30 * day).contains(first), "after a death nobody is called")
    }

    @Test func aHandOffThatStandsStillRaisesAnAlarm() throws {
        let history = try History(by: clinician)
        let handOff = history.write(.handOffOffered(try HandOffOffered(service: "Legal aid", reason: "Divorce")), by: clinician)
        #expect(due(history, after: 7 * day) == [.handOff(handOff, .offered)])
        history.now = history.now + 6 * day
        history.write(.handOffStep(try HandOffStep(handOff, .accepted)), by: clinician)
        #expect(due(history, after: 6 * day) == [])
        #expect(due(history, after: 7 * day) == [.handOff(handOff, .accepted)])
        history.write(.handOffStep(try HandOffStep(handOff, .declined, remark: "Found a lawyer")), by: clinician)
        #expect(due(history, after: 60 * day) == [])
    }

    @Test func aReportIsDueOrallyAndThenInWriting() throws {
        let history = try History(by: clinician)
        let report = history.write(.reportOpened(try ReportOpened(ground: .elderAbuse, summary: "Neglect")), by: clinician)
        // Both timers run from the beginning, and both are shown.
        #expect(DueList([history.state], for: nil, at: history.now).items.map(\.subject) == [.oralReport(report), .writtenReport(report)])
        #expect(due(history, after: 12 * hour - 1) == [])
        #expect(due(history, after: 12 * hour) == [.oralReport(report)])
        #expect(due(history, after: 48 * hour) == [.oralReport(report), .writtenReport(report)])
        history.write(.reportStep(try ReportStep(report: report, event: .oral, remark: "Ref 12")), by: clinician)
        #expect(due(history, after: 48 * hour) == [.writtenReport(report)])
        history.write(.reportStep(try ReportStep(report: report, event: .notOwed, remark: "Already known to them")), by: clinician)
        #expect(due(history, after: 48 * hour) == [])
    }

    @Test func aHoldReviewVisitAndTargetAreDueWhenTheirDayIsOver() throws {
        let history = try History(by: clinician, now: try utc("2026-09-01T15:00Z"))
        let goal = history.write(.goalSet(try GoalSet(statement: "Sleeps", target: CivilDate("2026-09-10"))), by: clinician)
        let visits = try VisitSeries(first: CivilDate("2026-09-08"), everyDays: 7, count: 1)
        let plan = history.write(
            .planVersion(try PlanVersion(summary: "Plan", goals: [goal], visits: visits, review: CivilDate("2026-09-09"))), by: clinician)
        let hold = history.write(.nextDayHold(try NextDayHold()), by: clinician)
        func overdue(_ at: String) throws -> [DueSubject] { DueList([history.state], for: nil, at: try utc(at)).overdue.map(\.subject) }
        let held = DueSubject.nextDayHold(FollowUpID(source: hold))
        #expect(try overdue("2026-09-03T03:59Z") == [])
        #expect(try overdue("2026-09-03T04:00Z") == [held])
        #expect(try overdue("2026-09-09T04:00Z") == [held, .visit(try CivilDate("2026-09-08"))])
        #expect(try overdue("2026-09-11T04:00Z").suffix(2) == [.planReview(plan), .goalTarget(goal)])
    }

    @Test func retentionIsDueUnlessHeld() throws {
        let history = try History(by: clinician, now: try utc("2026-02-01T12:00Z"))
        let end = try utc("2033-02-02T05:00Z")
        #expect(DueList([history.state], for: nil, at: end - 1).overdue.isEmpty)
        #expect(DueList([history.state], for: nil, at: end).overdue.map(\.subject) == [.retention])
        history.write(.legalHoldSet(try LegalHoldSet(reason: "Subpoena")), by: clinician)
        #expect(DueList([history.state], for: nil, at: end).items.isEmpty)
    }

    @Test func rivalVersionsAreDueAtOnce() throws {
        let history = try History(by: clinician)
        let note = try history.writeDraft(by: clinician)
        for text in ["left", "right"] { try history.revise(note, note, text, by: clinician, after: [note]) }
        #expect(due(history, after: 0) == [.rivalVersions(note)])
    }

    @Test func theLongestOverdueComesFirst() throws {
        let left = try History(by: clinician, nonce: 1), right = try History(by: clinician, nonce: 2)
        let early = right.write(.followUpAdded(try FollowUpAdded(due: right.now - 100, subject: "x")), by: clinician)
        let late = left.write(.followUpAdded(try FollowUpAdded(due: left.now - 50, subject: "x")), by: clinician)
        let items = DueList([left.state, right.state], for: nil, at: left.now).items
        #expect(items.map(\.subject) == [early, late].map { .followUp(FollowUpID(source: $0)) })
        #expect(items.map(\.caseID) == [right.caseID, left.caseID])
    }

    // The supervisor.

    @Test func theQueueCountsAndDatesWithoutText() throws {
        let history = try History(by: intern)
        let draft = try history.writeDraft("canary", by: intern)
        let note = try history.writeDraft("canary", by: intern)
        history.submit(note, by: intern)
        let now = history.now + 8 * day
        let supervisees: Set = [intern.key]
        // Of the case the supervisor was given the submitted version and the submission alone.
        let shared = history.entries.filter { [note, history.entries.last?.id].contains($0.id) }
        let notes = SubmittedNotes(shared, for: supervisor.key, supervising: supervisees)
        #expect(notes.waiting.map(\.version.note) == [note])
        #expect(notes.waiting.first?.draft?.body[.subjective]?.value == "canary")
        let ages = NoteAges([history.state], of: intern.key, at: now)
        #expect(try NoteAges(canonicalBytes: ages.canonicalBytes) == ages)
        let queue = SupervisorQueue(notes, reports: [ages], supervising: supervisees, at: now)
        let line = try #require(queue.lines.first)
        #expect(line.submitted.count == 1)
        #expect(line.submitted.oldest == 8 * day)
        #expect(line.submitted.overdue == 1)
        #expect(line.unsigned.count == 1)
        #expect(line.unsigned.overdue == 1)
        #expect(line.missing == 0 && !line.isOld && line.reportedAt == now)
        let later = now + 14 * day
        #expect(SupervisorQueue(notes, reports: [ages], supervising: supervisees, at: later).lines.first?.isOld == true)
        // What the intern's device says was submitted, and never came.
        let none = SubmittedNotes([], for: supervisor.key, supervising: supervisees)
        #expect(SupervisorQueue(none, reports: [ages], supervising: supervisees, at: now).lines.first?.missing == 1)
        #expect(SupervisorQueue(notes, reports: [ages], supervising: [], at: now).lines.isEmpty)
        #expect(history.state.notes[draft]?.isUnsigned == true)
        var dumped = ""
        dump(queue, to: &dumped)
        #expect(!dumped.contains("canary"))
    }

    /// However many there are, a report has room for them: the oldest by date, the others by number.
    @Test func ofManyUnsignedNotesTheOldestAreDatedAndTheOthersCounted() throws {
        let history = try History(by: intern)
        let count = NoteAges.most + 20
        for _ in 0..<count { _ = try history.writeDraft("canary", by: intern) }
        let now = history.now + 8 * day
        let ages = NoteAges([history.state], of: intern.key, at: now)
        #expect(ages.unsigned.count == count && ages.unsigned.oldest.count == NoteAges.most && ages.unsigned.more == 20)
        #expect(ages.canonicalBytes.count < 4000)
        #expect(try NoteAges(canonicalBytes: ages.canonicalBytes) == ages)
        let notes = SubmittedNotes([], for: supervisor.key, supervising: [intern.key])
        let line = try #require(SupervisorQueue(notes, reports: [ages], supervising: [intern.key], at: now).lines.first)
        #expect(line.unsigned.count == count && line.unsigned.overdue == NoteAges.most)
        // More are counted only where there is no room: a pile has one form.
        var bytes = NoteAges([], of: intern.key, at: now).canonicalBytes
        bytes[bytes.count - 1] = 1
        #expect(throws: WireError.self) { try NoteAges(canonicalBytes: bytes) }
    }

    @Test func whatIsAnsweredLeavesTheQueueUntilItIsSubmittedAgain() throws {
        let history = try History(by: intern)
        let note = try history.writeDraft(by: intern)
        func waiting() -> Int { SubmittedNotes(history.entries, for: supervisor.key, supervising: [intern.key]).waiting.count }
        history.submit(note, by: intern)
        #expect(waiting() == 1)
        #expect(SubmittedNotes(history.entries, for: supervisor.key, supervising: []).waiting.isEmpty, "no longer supervised")
        history.write(.noteReturned(try NoteReturned(NoteVersion(note: note, draft: note), remark: "Plan?")), by: supervisor)
        #expect(waiting() == 0)
        history.submit(note, by: intern)
        #expect(waiting() == 1)
        history.cosign(note, by: supervisor)
        #expect(waiting() == 0)
    }
}
