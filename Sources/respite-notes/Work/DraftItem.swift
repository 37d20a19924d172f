// One thing that was written and is not finished: a draft, or a text of an editor that became none.

import CaseFile
import CaseVault
import Localization
import PersonalTools
import Scheduling
import Sealing
import Terminal
import Wire

struct DraftItem {
    enum Content {
        case draft(NoteState, number: Int)
        case text(UnfinishedNote)
        case plan(UnfinishedPlan)
    }

    let found: NumberedCase
    let content: Content

    /// The owner's, the oldest first.
    static func all(_ desk: CaseDesk) throws -> [DraftItem] {
        let cases = try desk.vault.cases(at: desk.now)
        let drafts = cases.flatMap { found in
            found.state.notes.enumerated().filter { $1.author == desk.vault.owner.clinician && $1.stage == .draft }
                .map { DraftItem(found: found, content: .draft($1, number: $0 + 1)) }
        }
        let texts = try desk.vault.unfinished(at: desk.now).compactMap { text in
            cases.first { $0.state.id == text.caseID }.map { DraftItem(found: $0, content: .text(text)) }
        }
        let plans = try cases.compactMap { found in
            try desk.vault.unfinishedPlan(of: found.state.id, at: desk.now).map { DraftItem(found: found, content: .plan($0)) }
        }
        return (drafts + texts + plans).enumerated().sorted { ($0.element.written, $0.offset) < ($1.element.written, $1.offset) }
            .map(\.element)
    }

    static func numbered(_ number: Int, _ desk: CaseDesk) throws -> DraftItem {
        let items = try all(desk)
        guard items.indices.contains(number - 1) else { throw CaseInputError.noSuchDraft }
        return items[number - 1]
    }

    /// The only one, or one from a menu.
    static func chosen(_ desk: CaseDesk, of found: NumberedCase?) throws -> DraftItem {
        let items = try all(desk).filter { found == nil || $0.found.state.id == found?.state.id }
        guard !items.isEmpty else { throw CaseInputError.nothingToChoose }
        if items.count == 1 { return items[0] }
        return try desk.choose(desk.texts("Which one?"), items, option: "--revise") {
            "\(desk.title(of: $0.found)): \($0.words(desk))"
        }
    }

    private var written: Instant {
        switch content {
        case .draft(let note, _): note.current.stamp.writtenAt
        case .text(let text): text.savedAt
        case .plan(let plan): plan.savedAt
        }
    }

    /// Until when it is to be signed.
    private func due(_ desk: CaseDesk) -> Instant? {
        if case .draft(let note, _) = content { note.signatureDue(desk.vault.practice.rules) } else { nil }
    }

    func words(_ desk: CaseDesk) -> String {
        let texts = desk.texts
        switch content {
        case .draft(let note, let number):
            return texts("note {number}, {kind}", ["number": "\(number)", "kind": texts(note.format.label)])
        case .text(let text): return texts("text without a draft, {kind}", ["kind": texts(text.format.label)])
        case .plan: return texts("text without a version, support plan")
        }
    }

    private func state(_ desk: CaseDesk) -> String {
        switch content {
        case .draft(let note, _): note.returns.isEmpty ? desk.texts("draft") : desk.texts("draft, given back by the supervisor")
        case .text, .plan: desk.texts("kept on this device alone")
        }
    }

    struct JSON: Encodable {
        let `case`: Int
        let note: Int?
        let what: String
        let format: NoteFormat?
        let written: String
        let due: String?
        let overdue: Bool
    }

    func json(_ desk: CaseDesk) -> JSON {
        let (what, note, format): (String, Int?, NoteFormat?) =
            switch content {
            case .draft(let note, let number): ("draft", number, note.format)
            case .text(let text): ("text", nil, text.format)
            case .plan: ("plan", nil, nil)
            }
        return JSON(
            case: found.number, note: note, what: what, format: format, written: rfc3339(written), due: due(desk).map(rfc3339),
            overdue: due(desk).map { $0 <= desk.now } ?? false)
    }

    /// With what was written.
    struct WholeJSON: Encodable {
        let draft: JSON
        /// Headings and what stands under them; `nil` for a text that became no draft.
        let sections: [String: String]?
        let text: String?
    }

    func wholeJSON(_ desk: CaseDesk) -> WholeJSON {
        switch content {
        case .draft(let note, let number):
            WholeJSON(draft: json(desk), sections: NoteView(note, number: number, desk).json.sections, text: nil)
        case .text(let text): WholeJSON(draft: json(desk), sections: nil, text: text.text)
        case .plan(let plan): WholeJSON(draft: json(desk), sections: nil, text: plan.text)
        }
    }

    static func lines(_ items: [DraftItem], _ desk: CaseDesk) -> [String] {
        let texts = desk.texts
        guard !items.isEmpty else { return [texts("Nothing is unfinished.")] }
        var table = Table([texts("No."), texts("Case"), texts("What"), texts("Written"), texts("State"), texts("Sign by")])
        for (index, item) in items.enumerated() {
            table.add([
                texts.number(index + 1), texts.number(item.found.number), item.words(desk), desk.moments.instant(item.written),
                item.state(desk), item.due(desk).map { $0 <= desk.now ? texts("overdue") : desk.moments.instant($0) } ?? "–",
            ])
        }
        return table.lines(desk.tool.console.traits)
    }
}
