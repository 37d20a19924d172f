// One case as a whole, on a screen and as JSON: its members, its sessions, its notes, and what else is open.

import CaseFile
import CaseVault
import Localization
import PersonalTools
import Scheduling
import Sealing
import Terminal
import Wire

struct CaseOverview {
    private let found: NumberedCase
    private let desk: CaseDesk

    init(_ found: NumberedCase, _ desk: CaseDesk) {
        self.found = found
        self.desk = desk
    }

    struct JSON: Encodable {
        let number: Int
        let person: String?
        let members: [String]
        let closed: Bool
        let died: String?
        let notes: [NoteView.JSON]
        let sessions: [Session]
        let openGoals: Int
        let planVersion: Int?
        let openFollowUps: Int
        let openHandOffs: Int
        let refused: Int
        let waiting: Int

        struct Session: Encodable {
            let number: Int
            let start: String
            let end: String
            let attendance: Attendance
            let hasNote: Bool
        }
    }

    private var sessions: [(session: SessionState, hasNote: Bool)] {
        let documented = found.state.documentedSessions
        return found.state.sessions.map { ($0, documented.contains($0.id)) }
    }

    private var notes: [NoteView] {
        found.state.notes.enumerated().map { NoteView($1, number: $0 + 1, desk) }
    }

    var json: JSON {
        let names = desk.vault.practice.names
        return JSON(
            number: found.number, person: found.state.person?.value,
            members: found.state.members.keys.map { names[$0] ?? "–" }.sorted(), closed: found.state.isClosed,
            died: found.state.death?.day.description, notes: notes.map(\.json),
            sessions: sessions.enumerated().map { index, line in
                let record = line.session.record
                return JSON.Session(
                    number: index + 1, start: rfc3339(record.span.start), end: rfc3339(record.span.end), attendance: record.attendance,
                    hasNote: line.hasNote)
            },
            openGoals: found.state.goals.count(where: \.isOpen), planVersion: found.state.currentPlan?.number,
            openFollowUps: found.state.followUps.count(where: \.isOpen), openHandOffs: found.state.handOffs.count(where: \.isOpen),
            refused: found.state.refused.count, waiting: found.state.waiting.count)
    }

    /// What the case holds beside notes and sessions, each with its command.
    private func add(to list: inout KeyValueList) {
        let (texts, state) = (desk.texts, found.state)
        func add(_ title: String, open: Int, of all: Int) {
            guard all > 0 else { return }
            list.add(title, texts("{open} open of {all}", ["open": texts.number(open), "all": texts.number(all)]))
        }
        add(texts("Goals"), open: state.goals.count(where: \.isOpen), of: state.goals.count)
        if let plan = state.currentPlan { list.add(texts("Support plan"), texts("version {version}", ["version": "\(plan.number)"])) }
        add(texts("Follow-ups"), open: state.followUps.count(where: \.isOpen), of: state.followUps.count)
        add(texts("Hand-offs"), open: state.handOffs.count(where: \.isOpen), of: state.handOffs.count)
        if let death = state.death { list.add(texts("Died"), desk.day(death.day)) }
        if let ending = state.endings.last, case .closed(let reason, _) = ending.step {
            let values = ["time": desk.moments.instant(ending.stamp.occurredAt), "reason": texts(reason.label)]
            list.add(texts("Closed"), texts("{time}: {reason}", values))
        }
    }

    func lines(_ traits: ConsoleTraits) -> [String] {
        let texts = desk.texts
        let names = desk.vault.practice.names
        var list = KeyValueList()
        list.add(texts("Case"), texts.number(found.number))
        if let person = found.state.person { list.add(texts("Person"), person.value) }
        list.add(texts("Members"), texts.list(found.state.members.keys.map { names[$0] ?? "–" }.sorted()))
        add(to: &list)
        var lines = list.lines(traits)
        if !sessions.isEmpty {
            var table = Table([texts("Session"), texts("Time"), texts("How"), texts("State"), texts("Note", context: "in a case file")])
            for (index, line) in sessions.enumerated() {
                let record = line.session.record
                table.add([
                    texts.number(index + 1), desk.moments.span(record.span, showsZone: false), texts(record.modality.label),
                    line.session.isStruck ? texts("entered in error") : texts(record.attendance.label),
                    line.hasNote ? texts("yes") : texts("no"),
                ])
            }
            lines += [""] + table.lines(traits)
        }
        if !notes.isEmpty {
            var table = Table([texts("Note", context: "in a case file"), texts("Kind"), texts("Of"), texts("State"), texts("By")])
            for note in notes { table.add(note.cells) }
            lines += [""] + table.lines(traits)
        }
        lines += found.state.refused.map { texts("Not counted: {reason}", ["reason": texts($0.refusal.sentence)]) }
        if !found.state.waiting.isEmpty {
            lines.append(texts("Entries are here whose forerunners are not: somebody may be holding them back. Synchronise."))
        }
        return lines
    }
}
