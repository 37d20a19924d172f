// The keys of retention.yaml, documentation.yaml, followup.yaml and handoff.yaml at work: in a clinician's vault.

import CaseFile
import CaseVault
import Policies
import Scheduling
import Sealing
import Wire

extension Behaviour {
    static let retention: [Behaviour] = [
        bookingRetention,
        Behaviour("retention.yaml", "years_after_contact", ("years_after_contact: 7", "2033"), ("years_after_contact: 12", "2038")) {
            try years($0) { _, _ in }
        },
        Behaviour("retention.yaml", "years_after_death", ("years_after_death: 3", "2029"), ("years_after_death: 5", "2031")) {
            try years($0) { vault, caseID in
                try vault.write(.deathRecorded(DeathRecorded(day: CivilDate("2026-11-20"))), in: caseID, at: Office.now)
            }
        },
    ]

    /// The year in which a case may be destroyed.
    private static func years(_ rules: PolicyRules, _ happened: (Vault, CaseID) throws -> Void) throws -> String {
        let office = try Office(rules)
        let vault = try office.vault(office.ada)
        let caseID = try vault.walkIn()
        try happened(vault, caseID)
        guard case .until(let day) = try vault.state(of: caseID, at: Office.now).retention(vault.practice.rules.retention) else {
            return "never"
        }
        return "\(day)".prefix(4).description
    }

    static let documentation: [Behaviour] = [
        Behaviour(
            "documentation.yaml", "note_formats", ("note_formats: [dap, group]", "dap, group, intake, safety-plan, closing"),
            ("note_formats: soap", "soap, intake, safety-plan, closing")
        ) { rules in
            let office = try Office(rules)
            let vault = try office.vault(office.ada)
            let caseID = try vault.walkIn()
            // What the vault takes, not what it says of itself.
            let taken = try NoteFormat.forNotes.filter { format in
                do throws(any Error) {
                    try vault.draft(.newNote, NoteBody(format, [format.sections[0]: "x"]), in: caseID, at: Office.now)
                    return true
                } catch VaultError.formatNotOffered {
                    return false
                }
            }
            return taken.map(\.rawValue).joined(separator: ", ")
        },
        Behaviour("documentation.yaml", "sign_within_hours", ("sign_within_hours: 72", "71"), ("sign_within_hours: 24", "23")) { rules in
            let office = try Office(rules)
            let vault = try office.vault(office.ada)
            let caseID = try vault.walkIn()
            try vault.session(.attended, in: caseID)
            return try vault.hoursUntil(caseID) { if case .unwrittenNote = $0 { true } else { false } }
        },
        Behaviour(
            "documentation.yaml", "cosign_within_hours", ("cosign_within_hours: 168", "168"), ("cosign_within_hours: 12", "12")
        ) { rules in
            let office = try Office(rules)
            let vault = try office.vault(office.ida)
            let caseID = try vault.walkIn()
            let note = try vault.draft(.newNote, NoteBody(.soap, [.subjective: "x"]), in: caseID, at: Office.now)
            guard case .submitted = try vault.sign(note, in: caseID, at: Office.now) else { return "not submitted" }
            return try vault.hoursUntil(caseID) { if case .uncosignedNote = $0 { true } else { false } }
        },
    ]

    static let followUps: [Behaviour] = [
        Behaviour(
            "followup.yaml", "after_session_hours", ("after_session_hours: [24, 168]", "23 167"), ("after_session_hours: [2]", "1")
        ) { try dueHours($0, after: .attended) },
        Behaviour(
            "followup.yaml", "after_no_show_hours", ("after_no_show_hours: [24]", "23"), ("after_no_show_hours: []", "")
        ) { try dueHours($0, after: .noShow) },
        Behaviour("handoff.yaml", "stage_within_hours", ("stage_within_hours: 168", "168"), ("stage_within_hours: 24", "24")) { rules in
            let office = try Office(rules)
            let vault = try office.vault(office.ada)
            let caseID = try vault.walkIn()
            try vault.write(.handOffOffered(HandOffOffered(service: "Legal aid", reason: "x")), in: caseID, at: Office.now)
            return try vault.hoursUntil(caseID) { if case .handOff = $0 { true } else { false } }
        },
    ]

    /// In hours from now: the session was over an hour ago.
    private static func dueHours(_ rules: PolicyRules, after attendance: Attendance) throws -> String {
        let office = try Office(rules)
        let vault = try office.vault(office.ada)
        let caseID = try vault.walkIn()
        try vault.session(attendance, in: caseID)
        let due = try vault.state(of: caseID, at: Office.now).followUps.map { $0.due.since(Office.now) / 3600 }
        return due.map { "\($0)" }.joined(separator: " ")
    }
}
