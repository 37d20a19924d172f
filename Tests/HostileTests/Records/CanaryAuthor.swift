// Writes one record of every kind that there is, each text with the same word in it, through a real session.

import CaseFile
import CaseKit
import CaseVault
import ClinicianClient
import Scheduling
import Sealing
import Sodium
import Testing
import Wire

struct CanaryAuthor {
    /// In every text, name and title, and nowhere else.
    static let canary = "canary-wort-of-elm-street"
    static let zone = "America/Indiana/Knox"

    let ada: Practitioner
    let ida: Practitioner
    let now: Instant
    let vault: Vault
    private let booking: SigningPublicKey
    private let later: SigningPublicKey
    private let continuity: Digest

    /// Of the officer's bookings, as the clinician's device knows them.
    var marks: [[UInt8]] { [booking.bytes, later.bytes, continuity.bytes] }

    init(ada: Practitioner, ida: Practitioner, now: Instant) async throws {
        self.ada = ada
        self.ida = ida
        self.now = now
        vault = try await ada.session.vault()
        booking = try SigningKey.random().publicKey
        later = try SigningKey.random().publicKey
        continuity = Digest(sha256: booking.bytes)
    }

    private func text(_ what: String) -> String { "\(what): \(Self.canary), \(what)" }

    func writeEverything() async throws -> CaseID {
        let opened = try vault.openCase(.booking(booking, continuity: continuity), zone: ZoneID(Self.zone), person: text("name"), at: now)
        let caseID = opened.state.id
        @discardableResult func write(_ content: CaseContent) throws -> EntryID { try vault.write(content, in: caseID, at: now) }
        try vault.link(later, continuity: continuity, to: caseID, at: now)
        try write(.renamed(CaseRenaming(person: text("other name"))))
        try write(.memberAdded(MemberAdded(member: ida.key, role: .covering, reason: text("member"))))
        try writeNotes(in: caseID)
        try writeWork(write)
        try writeDisclosures(write)
        // Before a note of the intern's waits: with one, no case can be closed.
        try write(.closed(CaseClosing(reason: .other, remark: text("closing"))))
        try write(.reopened(CaseReopening(reason: text("reopening"))))
        try await supervise(caseID)
        try write(.deathRecorded(DeathRecorded(day: CivilDate("2026-11-01"))))
        try write(.memberRemoved(MemberRemoved(member: ida.key, reason: text("removal"))))
        try writeApart(in: caseID)
        try await ada.synchronise()
        try await ida.synchronise()
        // Waits to be handed in, and is carried by a backup.
        _ = try draft(text("last draft"), in: caseID)
        return caseID
    }

    private func draft(_ text: String, in caseID: CaseID) throws -> EntryID {
        try vault.draft(.newNote, NoteBody(.soap, [.subjective: text, .plan: text]), in: caseID, at: now)
    }

    private func writeNotes(in caseID: CaseID) throws {
        let signed = try draft(text("note"), in: caseID)
        try vault.sign(signed, in: caseID, at: now)
        try vault.write(.struckAsError(StruckAsError(signed, reason: text("strike"))), in: caseID, at: now)
        let discarded = try draft(text("draft"), in: caseID)
        try vault.write(.draftDiscarded(DraftDiscarded(note: discarded)), in: caseID, at: now)
    }

    private func writeWork(_ write: (CaseContent) throws -> EntryID) throws {
        let span = try Span(start: now - 7200, end: now - 3600)
        _ = try write(.session(SessionRecord(booking: booking, span: span, attendance: .attended)))
        let followUp = try write(.followUpAdded(FollowUpAdded(due: now + 86_400, subject: text("follow-up"))))
        _ = try write(.followUpStep(FollowUpStep(FollowUpID(source: followUp), .attempted, remark: text("attempt"))))
        _ = try write(.nextDayHold(NextDayHold(reason: text("hold"))))
        let goal = try write(.goalSet(GoalSet(statement: text("goal"), measure: text("measure"))))
        _ = try write(.goalStatus(GoalStatusChange(goal: goal, lifecycle: .completed, remark: text("status"))))
        _ = try write(.planVersion(PlanVersion(summary: text("plan"), goals: [goal])))
        let handOff = try write(
            .handOffOffered(HandOffOffered(service: text("service"), reason: text("reason"), contact: text("contact"))))
        _ = try write(.handOffStep(HandOffStep(handOff, .declined, remark: text("no"))))
    }

    private func writeDisclosures(_ write: (CaseContent) throws -> EntryID) throws {
        let scope = try ReleaseScope([.notes], words: text("scope"))
        let release = try write(
            .releaseGiven(
                ReleaseGiven(recipient: text("recipient"), scope: scope, purpose: text("purpose"), expires: now + 86_400, copyGiven: true)))
        _ = try write(
            .disclosure(
                Disclosure(
                    recipient: text("told"), basis: .release, release: release, scope: scope, purpose: text("why"), noticeSent: true)))
        _ = try write(.releaseRevoked(ReleaseRevoked(release: release, inWriting: true)))
        let report = try write(.reportOpened(ReportOpened(ground: .childAbuse, summary: text("suspicion"))))
        _ = try write(.reportStep(ReportStep(report: report, event: .oral, remark: text("hotline"))))
        _ = try write(.reportStep(ReportStep(report: report, event: .written, remark: text("form"))))
        _ = try write(
            .psychotherapyAuthorisation(
                PsychotherapyAuthorisation(recipient: text("authorised"), purpose: text("aim"), expires: now + 86_400)))
        let hold = try write(.legalHoldSet(LegalHoldSet(reason: text("subpoena"))))
        _ = try write(.legalHoldLifted(LegalHoldLifted(hold: hold, reason: text("settled"))))
    }

    /// Two notes of the intern's, of which one comes back.
    private func supervise(_ caseID: CaseID) async throws {
        try await ada.synchronise()
        try await ida.synchronise()
        for what in ["intern's note", "intern's other note"] { try await ida.note(text(what), in: caseID) }
        try await ida.synchronise()
        try await ada.synchronise()
        let waiting = try vault.submitted(at: now).waiting
        try #require(waiting.count == 2)
        try vault.answer(waiting[0], remark: text("remark"), at: now)
        try vault.answer(waiting[1], at: now)
    }

    private func writeApart(in caseID: CaseID) throws {
        var bytes = Array("a word apart".utf8)
        let key = try vault.psychotherapyKey(passphrase: try Passphrase.normalised(wiping: &bytes), cost: .interactive)
        try vault.writePsychotherapyNote(text("psychotherapy"), in: caseID, with: key, at: now)
        try vault.keep(UnfinishedNote(in: caseID, .newNote, .dap, text: text("half a note"), savedAt: now))
        try vault.keep(UnfinishedPlan(in: caseID, supersedes: nil, text: text("half a plan"), savedAt: now))
    }
}
