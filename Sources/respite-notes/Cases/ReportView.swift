// A mandated report on a screen, and as JSON.

import CaseFile
import CaseVault
import Localization
import PersonalTools
import Sealing
import Terminal
import Wire

struct ReportView {
    let report: ReportState
    let number: Int
    private let desk: CaseDesk

    init(_ report: ReportState, number: Int, _ desk: CaseDesk) {
        self.report = report
        self.number = number
        self.desk = desk
    }

    static func numbered(_ number: Int, of state: CaseState) throws -> ReportState {
        guard state.reports.indices.contains(number - 1) else { throw ReleaseInputError.noSuchReport }
        return state.reports[number - 1]
    }

    /// The one open report of a case.
    static func open(of state: CaseState) throws -> ReportState {
        let open = state.reports.filter(\.isOpen)
        guard open.count == 1 else { throw ReleaseInputError.noSuchReport }
        return open[0]
    }

    static func made(_ entry: EntryID, in caseID: CaseID, _ desk: CaseDesk) throws -> ReportView {
        let after = try desk.vault.state(of: caseID, at: desk.now)
        guard let index = after.reports.firstIndex(where: { $0.id == entry }) else { throw ReleaseInputError.noSuchReport }
        return ReportView(after.reports[index], number: index + 1, desk)
    }

    struct JSON: Encodable {
        let number: Int
        let ground: String
        let since: String
        let oralDue: String
        let writtenDue: String
        let oral: String?
        let written: String?
        let notOwed: String?
        let open: Bool
    }

    var json: JSON {
        JSON(
            number: number, ground: report.content.ground.rawValue, since: rfc3339(report.stamp.occurredAt),
            oralDue: rfc3339(report.oralDue), writtenDue: rfc3339(report.writtenDue), oral: at(report.oral), written: at(report.written),
            notOwed: at(report.notOwed), open: report.isOpen)
    }

    private func at(_ step: ReportState.Step?) -> String? { step.map { rfc3339($0.stamp.occurredAt) } }

    func lines(_ traits: ConsoleTraits) -> [String] {
        let texts = desk.texts
        var list = KeyValueList()
        list.add(texts("Report"), texts.number(number))
        list.add(texts("Ground"), texts(report.content.ground.label))
        list.add(texts("Since"), desk.moments.instant(report.stamp.occurredAt))
        list.add(texts("What"), report.content.summary.value)
        list.add(texts("Orally"), step(report.oral, due: report.oralDue))
        list.add(texts("In writing"), step(report.written, due: report.writtenDue))
        if let notOwed = report.notOwed { list.add(texts("Not owed"), notOwed.remark.value) }
        if let strike = report.strike { list.add(texts("Entered in error"), strike.reason.value) }
        return list.lines(traits)
    }

    private func step(_ step: ReportState.Step?, due: Instant) -> String {
        let texts = desk.texts
        if let step {
            return texts("{remark} ({time})", ["time": desk.moments.instant(step.stamp.occurredAt), "remark": step.remark.value])
        }
        guard report.isOpen else { return "–" }
        let values = ["time": desk.moments.instant(due)]
        return due <= desk.now ? texts("overdue since {time}", values) : texts("due by {time}", values)
    }
}
