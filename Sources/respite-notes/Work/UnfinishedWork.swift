// What a case still has open when it is to be closed: what stands in the way, with the command that ends it, and what only has to be known.

import CaseFile
import CaseVault
import Localization
import PersonalTools
import Scheduling
import Sealing
import Wire

struct UnfinishedWork {
    private let found: NumberedCase
    private let desk: CaseDesk

    init(_ found: NumberedCase, _ desk: CaseDesk) {
        self.found = found
        self.desk = desk
    }

    private var state: CaseState { found.state }
    private var texts: Texts { desk.texts }

    /// The case is not closed over these.
    var obstacles: [String] { handOffs + reports + notes }

    /// It is closed all the same.
    private var rest: [String] {
        let followUps = state.followUps.count(where: \.isOpen)
        let goals = state.goals.count(where: \.isOpen)
        let documented = state.documentedSessions
        let sessions = state.sessions.count { $0.counts && !documented.contains($0.id) }
        var lines: [String] = []
        if followUps > 0 {
            lines.append(
                texts.plural(
                    "{count} follow-up is open and stays on your list; “followup list” shows it.",
                    "{count} follow-ups are open and stay on your list; “followup list” shows them.", count: followUps))
        }
        if goals > 0 {
            lines.append(
                texts.plural(
                    "{count} goal has not ended; “goal set” ends it, while the case is open.",
                    "{count} goals have not ended; “goal set” ends them, while the case is open.", count: goals))
        }
        if sessions > 0 {
            lines.append(texts.plural("{count} session has no note.", "{count} sessions have no note.", count: sessions))
        }
        return lines
    }

    var lines: [String] {
        let (first, second) = (obstacles, rest)
        var lines: [String] = []
        if !first.isEmpty { lines += [texts("In the way of closing:")] + first.map { "    " + $0 } }
        if !second.isEmpty { lines += [texts("Still open:")] + second.map { "    " + $0 } }
        return lines
    }

    private var handOffs: [String] {
        state.handOffs.enumerated().filter(\.element.isOpen).map { index, handOff in
            texts(
                "Hand-off {number} to {service} has no end; “handoff complete {case} {number}”, “decline” or “lost” gives it one.",
                ["number": "\(index + 1)", "service": handOff.content.service.value, "case": "\(found.number)"])
        }
    }

    private var reports: [String] {
        state.reports.filter(\.isOpen).map { report in
            report.oral == nil
                ? texts("A report is owed orally by {time}.", ["time": desk.moments.instant(report.oralDue)])
                : texts("A report is owed in writing by {time}.", ["time": desk.moments.instant(report.writtenDue)])
        }
    }

    private var notes: [String] {
        state.notes.enumerated().filter { $1.isUnsigned && !isClosingDraft($1) }.map { index, note in
            let values = ["number": "\(index + 1)", "case": "\(found.number)", "name": desk.vault.practice.names[note.author] ?? "–"]
            guard note.author == desk.vault.owner.clinician else {
                return texts("Note {number} of {name} is not signed.", values)
            }
            if case .submitted = note.stage { return texts("Note {number} waits for the supervisor's co-signature.", values) }
            return texts("Note {number} is a draft; “sign {case} {number}” signs it, “drafts discard” throws it away.", values)
        }
    }

    /// The one that closing itself will sign.
    private func isClosingDraft(_ note: NoteState) -> Bool {
        note.format == .closing && note.author == desk.vault.owner.clinician && note.stage == .draft
    }
}
