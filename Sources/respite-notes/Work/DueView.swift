// What is due in all cases, as one list with times: on a screen and as JSON. No text of a case, so that it can stay open beside others.

import CaseFile
import CaseVault
import Localization
import PersonalTools
import Scheduling
import Sealing
import Terminal
import Wire

struct DueView {
    private let due: DueList
    private let cases: [CaseID: NumberedCase]
    private let desk: CaseDesk

    init(_ desk: CaseDesk) throws {
        due = try desk.vault.due(at: desk.now)
        cases = Dictionary(try desk.vault.cases(at: desk.now).map { ($0.state.id, $0) }) { first, _ in first }
        self.desk = desk
    }

    struct JSON: Encodable {
        /// Of the case.
        let number: Int?
        let what: String
        /// The number of the thing in its case.
        let item: Int?
        let since: String
        let due: String
        let overdue: Bool
    }

    var json: [JSON] {
        due.items.map { item in
            JSON(
                number: cases[item.caseID]?.number, what: item.subject.code, item: number(item), since: rfc3339(item.since),
                due: rfc3339(item.due), overdue: item.isOverdue(at: desk.now))
        }
    }

    /// None where nothing is due.
    func lines(_ traits: ConsoleTraits) -> [String] {
        guard !due.items.isEmpty else { return [] }
        let texts = desk.texts
        var table = Table([texts("Case"), texts("What"), texts("No."), texts("Due"), ""])
        for item in due.items {
            table.add([
                cases[item.caseID].map { texts.number($0.number) } ?? "–", words(item.subject),
                number(item).map(texts.number) ?? "–", desk.moments.instant(item.due),
                item.isOverdue(at: desk.now)
                    ? texts("overdue, {time}", ["time": desk.moments.relative(item.due)]) : desk.moments.relative(item.due),
            ])
        }
        return table.lines(traits)
    }

    private func words(_ subject: DueSubject) -> String {
        let texts = desk.texts
        guard case .handOff(_, let stage) = subject else { return texts(subject.label) }
        return "\(texts(subject.label)) (\(texts(stage.label)))"
    }

    /// By which the commands name the thing.
    private func number(_ item: DueItem) -> Int? {
        guard let state = cases[item.caseID]?.state else { return nil }
        func place<Things: RandomAccessCollection>(_ things: Things, _ id: Things.Element.ID) -> Int?
        where Things.Element: Identifiable, Things.Index == Int {
            things.firstIndex { $0.id == id }.map { $0 + 1 }
        }
        return switch item.subject {
        case .oralReport(let id), .writtenReport(let id): place(state.reports, id)
        case .unwrittenNote(let id): place(state.sessions, id)
        case .unsignedNote(let id), .returnedNote(let id), .rivalVersions(let id), .uncosignedNote(let id): place(state.notes, id)
        case .followUp(let id), .nextDayHold(let id): place(state.followUps, id)
        case .handOff(let id, _): place(state.handOffs, id)
        case .goalTarget(let id): place(state.goals, id)
        case .planReview(let id): state.plans.first { $0.id == id }?.number
        case .visit, .coverEnded, .retention: nil
        }
    }
}
