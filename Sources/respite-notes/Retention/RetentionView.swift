// Until when each case is kept, and what colleagues destroyed before its time, on a screen and as JSON.

import CaseFile
import CaseVault
import ClinicianClient
import Localization
import PersonalTools
import Scheduling
import Sealing
import Terminal
import Wire

struct RetentionView {
    private let cases: [NumberedCase]
    private let certain: Instant
    private let contested: [ContestedRecords]
    private let desk: CaseDesk

    init(_ desk: CaseDesk) throws {
        self.desk = desk
        cases = try desk.vault.cases(at: desk.now)
        certain = try desk.session.sweepingTime()
        contested = try desk.vault.contested(at: desk.now)
    }

    struct JSON: Encodable {
        let number: Int
        let person: String?
        let lastContact: String?
        /// A day of the case's calendar; none while a legal hold stands.
        let until: String?
        let held: Bool
        let due: Bool
        /// Records that colleagues destroyed before their time and that are kept here.
        let contested: Int
    }

    var json: [JSON] {
        cases.map { found in
            let state = found.state
            return JSON(
                number: found.number, person: state.person?.value, lastContact: state.lastContact.map(rfc3339),
                until: day(state)?.description, held: state.isOnLegalHold, due: state.isDueForShredding(rules, at: certain),
                contested: contested.filter { $0.caseID == state.id }.reduce(0) { $0 + $1.count })
        }
    }

    /// Of one case, after something was decided about it.
    static func json(_ number: Int, _ desk: CaseDesk) throws -> JSON? { try RetentionView(desk).json.first { $0.number == number } }

    private var rules: RetentionRules { desk.vault.practice.rules.retention }

    private func day(_ state: CaseState) -> CivilDate? {
        guard case .until(let day) = state.retention(rules) else { return nil }
        return day
    }

    func lines(_ traits: ConsoleTraits) -> [String] {
        let texts = desk.texts
        guard !cases.isEmpty else { return [texts("No case yet; “respite-notes cases new” opens one.")] }
        var table = Table([texts("Case"), texts("Person"), texts("Last contact"), texts("Kept")])
        for found in cases {
            table.add([
                texts.number(found.number), found.state.person?.value ?? "–",
                found.state.lastContact.map(desk.moments.instant) ?? "–", kept(found.state),
            ])
        }
        return table.lines(traits) + Self.asked(desk, contested)
    }

    private func kept(_ state: CaseState) -> String {
        let texts = desk.texts
        switch state.retention(rules) {
        case .held: return texts("legal hold")
        case .unknown: return "–"
        case .until(let day):
            let begins = ["day": desk.moments.instant(state.start(of: day))]
            return state.isDueForShredding(rules, at: certain)
                ? texts("may be destroyed since {day}", begins) : texts("until {day}", begins)
        }
    }

    /// The question about what colleagues had destroyed before its time; for `today` and `cases` too.
    static func asked(_ desk: CaseDesk) throws -> [String] { asked(desk, try desk.vault.contested(at: desk.now)) }

    private static func asked(_ desk: CaseDesk, _ contested: [ContestedRecords]) -> [String] {
        // What was shown in part, without its case, has no number to answer by: it stays.
        contested.compactMap { records in
            guard let number = records.number else { return nil }
            let values = ["name": desk.vault.practice.names[records.by] ?? "–", "case": "\(number)"]
            return desk.texts.plural(
                "{name} had {count} record of case {case} destroyed before its time. “respite-notes retention keep {case}” keeps your copy, “let-go” destroys it.",
                "{name} had {count} records of case {case} destroyed before their time. “respite-notes retention keep {case}” keeps your copy, “let-go” destroys it.",
                count: records.count, values)
        }
    }
}
