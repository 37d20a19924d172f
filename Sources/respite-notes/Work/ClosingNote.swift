// The note with which a case ends: begun with what the case knows, signed on the way.

import CaseFile
import CaseVault
import Localization
import PersonalTools
import Policies
import Scheduling
import Sealing
import Wire

struct ClosingNote {
    private let found: NumberedCase
    private let reason: ClosingReason
    private let desk: CaseDesk

    init(_ found: NumberedCase, _ reason: ClosingReason, _ desk: CaseDesk) {
        self.found = found
        self.reason = reason
        self.desk = desk
    }

    private var state: CaseState { found.state }

    /// Since the case was opened last.
    var isSigned: Bool {
        let opened = state.endings.last { !$0.isClosing }?.stamp.writtenAt
        return state.notes.contains { note in
            guard note.format == .closing, !note.isStruck, let lock = note.lock else { return false }
            return opened.map { $0 < lock.lockedAt } ?? true
        }
    }

    private var draft: NoteState? {
        state.notes.last { $0.format == .closing && $0.author == desk.vault.owner.clinician && $0.stage == .draft }
    }

    private var place: DraftPlace { draft.map { .revision(of: $0.id, replaces: $0.newest) } ?? .newNote }

    func body(_ writing: WritingOptions) throws -> (body: NoteBody, unfinished: UnfinishedNote?) {
        try writing.body(.closing, draft?.current.content.body ?? begun, in: state.id, place, desk)
    }

    /// What the case knows, for the clinician to go on with.
    private var begun: NoteBody? {
        let texts = desk.texts
        let goals = GoalView.all(of: found, desk).filter { !$0.goal.isStruck }.map { "\($0.goal.content.statement.value): \($0.status)" }
        let handOffs = state.handOffs.filter { !$0.isStruck }.map { HandOffView.words($0, desk) }
        let crisis = CrisisCard.first(in: texts).map { "\($0.name): \($0.contact)" }
        let sections: [NoteSection: String] = [
            .endingReason: texts(reason.label), .goalsReached: goals.joined(separator: "\n"),
            .referrals: handOffs.joined(separator: "\n"), .crisisNumbers: crisis.joined(separator: "\n"),
        ]
        return try? NoteBody(.closing, sections.filter { !$0.value.isEmpty })
    }

    /// Locked afterwards. Throws `closingNoteWaits` where a supervisor has to co-sign it first.
    func sign(_ written: (body: NoteBody, unfinished: UnfinishedNote?)) throws {
        let entry = try desk.vault.draft(place, written.body, in: state.id, at: desk.now)
        if let unfinished = written.unfinished { try desk.vault.discard(unfinished) }
        guard case .locked = try desk.vault.sign(draft?.id ?? entry, in: state.id, at: desk.now) else {
            throw CaseInputError.closingNoteWaits
        }
    }
}
