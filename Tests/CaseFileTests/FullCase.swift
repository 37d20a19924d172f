// A case in which everything has happened once: what exports, searches and labels are tried on.

import CaseFile
import Scheduling
import Sealing
import Sodium
import Wire

struct FullCase {
    let history: History
    let clinician: Person
    let intern: Person
    let supervisor: Person
    let note: EntryID
    let release: EntryID
    let authorisation: EntryID

    var state: CaseState { history.state }
    var names: [SigningPublicKey: String] { [clinician.key: "Dr. Ada Ngo", intern.key: "Sam Intern", supervisor.key: "Prof. Lee"] }

    init() throws {
        clinician = try Person(1)
        intern = try Person(2, isIntern: true)
        supervisor = try Person(3, supervises: [intern])
        let clinician = clinician, intern = intern, supervisor = supervisor
        history = try History(by: clinician, now: try utc("2026-03-06T15:00Z"))
        history.write(.memberAdded(try MemberAdded(member: intern.key, role: .covering)), by: clinician)

        let session = try history.session(endingAt: try utc("2026-03-08T03:10Z"), by: clinician)
        try history.session(endingAt: try utc("2026-03-10T15:00Z"), by: clinician, .noShow)
        try history.session(endingAt: try utc("2026-03-11T15:00Z"), by: clinician, .cancelledLate)
        let wrong = try history.session(endingAt: try utc("2026-03-12T15:00Z"), by: clinician)
        try history.strike(wrong, by: clinician)

        for format in NoteFormat.forNotes {
            var texts: [NoteSection: String] = [:]
            for section in format.sections { texts[section] = "About <\(section)> & \"more\":\nsecond line, café" }
            let draft = try NoteDraft(.newNote, NoteBody(format, texts), session: format == .soap ? session : nil)
            history.sign(history.write(.noteDraft(draft), by: clinician), by: clinician)
        }
        note = history.state.notes[0].id
        history.sign(try history.addAddendum(note, by: clinician), by: clinician)

        let interns = try history.writeDraft("Written by the intern.", by: intern)
        history.submit(interns, by: intern)
        history.cosign(interns, by: supervisor)
        let late = history.write(
            .noteDraft(try NoteDraft(.newNote, .soap("Late."), lateBecause: "No network")), by: clinician,
            happened: history.now - 4 * 86_400)
        history.sign(late, by: clinician)
        let struck = try history.writeDraft("Of another person.", by: clinician)
        history.sign(struck, by: clinician)
        try history.strike(struck, by: clinician)
        try history.writeDraft("canary-draft", by: clinician)

        let goal = history.write(
            .goalSet(try GoalSet(statement: "Sleeps six hours", measure: "Own log", target: CivilDate("2026-06-30"))), by: clinician)
        history.write(
            .goalStatus(try GoalStatusChange(goal: goal, lifecycle: .active, achievement: .improving, remark: "Five hours")), by: clinician)
        let second = history.write(.goalSet(try GoalSet(statement: "Talks to the brother")), by: clinician)
        history.write(
            .goalStatus(try GoalStatusChange(goal: second, lifecycle: .completed, achievement: .achieved)), by: clinician)
        let wrongGoal = history.write(.goalSet(try GoalSet(statement: "Nothing")), by: clinician)
        try history.strike(wrongGoal, by: clinician)
        let plan = history.write(.planVersion(try PlanVersion(summary: "Weekly talks", goals: [goal])), by: clinician)
        let visits = try VisitSeries(first: CivilDate("2026-03-17"), everyDays: 14, count: 6)
        history.write(
            .planVersion(
                try PlanVersion(
                    supersedes: plan, summary: "Every two weeks", goals: [goal, second], visits: visits, review: CivilDate("2026-06-01"))),
            by: clinician)

        for end in [HandOffStage.completed, .lost] {
            let handOff = history.write(
                .handOffOffered(try HandOffOffered(service: "Legal aid", reason: "Divorce", contact: "555 0100")), by: clinician)
            history.write(.handOffStep(try HandOffStep(handOff, .firstContact)), by: clinician)
            history.write(.handOffStep(try HandOffStep(handOff, end, remark: "Has a lawyer")), by: clinician)
        }
        history.write(.handOffOffered(try HandOffOffered(service: "Housing", reason: "Eviction")), by: clinician)

        release = history.write(
            .releaseGiven(
                try ReleaseGiven(
                    recipient: "Dr. Osei", scope: ReleaseScope([.notes, .plansAndGoals]), purpose: "Treatment",
                    expires: try utc("2026-12-31T00:00Z"), copyGiven: true)), by: clinician)
        authorisation = history.write(
            .psychotherapyAuthorisation(
                try PsychotherapyAuthorisation(recipient: "Dr. Osei", purpose: "Treatment", expires: try utc("2026-12-31T00:00Z"))),
            by: clinician)
        history.write(
            .disclosure(
                try Disclosure(
                    recipient: "Dr. Osei", basis: .release, release: release, scope: ReleaseScope([.notes]), purpose: "Treatment",
                    noticeSent: true)), by: clinician)
        let report = history.write(
            .reportOpened(try ReportOpened(ground: .childAbuse, summary: "canary-report")), by: clinician)
        history.write(
            .disclosure(
                try Disclosure(
                    recipient: "canary-careline", basis: .childAbuse, scope: ReleaseScope([.sessions]), noticeSent: false, report: report)),
            by: clinician)
    }
}
