// The list of cases, and one note, on a screen and as JSON.

import CaseFile
import CaseVault
import Localization
import PersonalTools
import Sealing
import Terminal
import Wire

struct CaseListView {
    private let cases: [NumberedCase]
    private let desk: CaseDesk

    init(_ cases: [NumberedCase], _ desk: CaseDesk) {
        self.cases = cases
        self.desk = desk
    }

    struct JSON: Encodable {
        let number: Int
        let person: String?
        let opened: String
        let closed: Bool
        let notes: Int
        let unsigned: Int
    }

    var json: [JSON] { cases.map(Self.json) }

    static func json(_ found: NumberedCase) -> JSON {
        JSON(
            number: found.number, person: found.state.person?.value,
            opened: found.state.opening.map { rfc3339($0.stamp.occurredAt) } ?? "", closed: found.state.isClosed,
            notes: found.state.notes.count, unsigned: found.state.notes.count(where: \.isUnsigned))
    }

    func lines(_ traits: ConsoleTraits) -> [String] {
        let texts = desk.texts
        guard !cases.isEmpty else { return [texts("No case yet; “respite-notes cases open” opens one.")] }
        var table = Table([texts("Case"), texts("Person"), texts("Opened"), texts("Notes"), texts("Unsigned"), texts("State")])
        for found in cases {
            let state = found.state
            table.add([
                texts.number(found.number), state.person?.value ?? "–",
                state.opening.map { desk.moments.instant($0.stamp.occurredAt) } ?? "–", texts.number(state.notes.count),
                texts.number(state.notes.count(where: \.isUnsigned)),
                state.isClosed ? texts("closed") : texts("open", context: "case file"),
            ])
        }
        return table.lines(traits)
    }
}

struct NoteView {
    private let note: NoteState
    private let number: Int
    private let desk: CaseDesk

    init(_ note: NoteState, number: Int, _ desk: CaseDesk) {
        self.note = note
        self.number = number
        self.desk = desk
    }

    struct JSON: Encodable {
        let number: Int
        let format: String
        let happened: String
        let written: String
        let stage: String
        let author: String?
        let sections: [String: String]
        let struck: String?
        let lateBecause: String?
    }

    private var stage: (code: String, words: String) {
        let texts = desk.texts
        if note.isStruck { return ("struck", texts("entered in error")) }
        switch note.stage {
        case .draft: return ("draft", texts("draft"))
        case .submitted: return ("submitted", texts("waits for co-signature"))
        case .locked(let lock): return lock.cosigned == nil ? ("signed", texts("signed")) : ("cosigned", texts("co-signed"))
        case .discarded: return ("discarded", texts("discarded"))
        }
    }

    private var author: String? { desk.vault.practice.names[note.author] }

    var cells: [String] {
        [
            desk.texts.number(number), desk.texts(note.format.label), desk.moments.instant(note.current.stamp.occurredAt), stage.words,
            author ?? "–",
        ]
    }

    var json: JSON {
        let body = note.current.content.body
        return JSON(
            number: number, format: note.format.rawValue, happened: rfc3339(note.current.stamp.occurredAt),
            written: rfc3339(note.current.stamp.writtenAt), stage: stage.code, author: author,
            sections: Dictionary(body.filled.map { ("\($0.section)", $0.text.value) }) { first, _ in first },
            struck: note.strike?.reason.value, lateBecause: note.lateEntry?.reason.value)
    }

    var lines: [String] {
        let texts = desk.texts
        let values = ["number": "\(number)", "kind": texts(note.format.label), "state": stage.words, "name": author ?? "–"]
        var lines = [texts("Note {number}: {kind}, {state}, by {name}", values)]
        let stamp = note.current.stamp
        let times = ["event": desk.moments.instant(stamp.occurredAt), "written": desk.moments.instant(stamp.writtenAt)]
        if let late = note.lateEntry {
            lines.append(texts("Late entry: of {event}, written {written}", times))
            lines.append(texts("Why late: {reason}", ["reason": late.reason.value]))
        } else {
            lines.append(texts("Of {event}, written {written}", times))
        }
        if let strike = note.strike { lines.append(texts("Entered in error: {reason}", ["reason": strike.reason.value])) }
        for part in note.current.content.body.filled { lines += ["", "## \(texts(part.section.label))", "", part.text.value] }
        for answer in note.returns {
            lines += ["", texts("Given back by the supervisor: {reason}", ["reason": answer.remark.value])]
        }
        return lines
    }
}
