// The summary for spreadsheets: one line a figure (RFC 4180), the same in every language.

internal import Foundation
internal import Policies
internal import RoundResults
internal import Scheduling
public import Summary
internal import Trust

public enum SummaryTable {
    private static let titles = ["round", "cell", "figure", "option", "status", "value", "low", "high", "clamped", "raw"]

    public static func csv(_ summary: SummaryPicture) -> String {
        var rows = [titles]
        let round = summary.round.description
        func put(_ cell: String, _ figure: String, _ option: String, _ status: String, _ values: [String] = []) {
            let row = [round, cell, figure, option, status] + values
            rows.append(row + Array(repeating: "", count: titles.count - row.count))
        }
        func add(_ cell: String, _ figure: String, _ option: String, _ shown: Shown<NoisyEstimate>?, raw: Int64? = nil) {
            guard let shown else { return }
            guard let estimate = shown.known else { return put(cell, figure, option, "tooUncertain") }
            let numbers = [estimate.value, estimate.low, estimate.high].map { decimal($0) }
            put(cell, figure, option, "shown", numbers + [estimate.isClamped ? "yes" : "no"] + (raw.map { ["\($0)"] } ?? []))
        }
        for quarter in summary.quartersLeftOut { put("", "quarterLeftOut", quarter.description, "shown") }
        for (cell, trend) in zip(summary.cells, summary.trends) {
            let name = cell.name.text
            for department in cell.departments { put(name, "department", department.text, "shown") }
            put(name, "codesIssued", "", "shown", ["\(cell.codesIssued)"])
            put(name, "codesRedeemed", "", "shown", ["\(cell.codesRedeemed)"])
            guard let result = cell.result else {
                if case .withheld(let reason) = cell.outcome { put(name, "checkIns", "", "\(reason)") }
                continue
            }
            put(name, "checkIns", "", "shown", ["\(result.reports)"])
            for picture in result.questions {
                let question = "\(picture.question)"
                if let options = picture.options.known {
                    for (option, number) in zip(SummaryExport.options(picture.question), options) {
                        add(name, question, option, .value(number.share), raw: number.raw)
                    }
                    if let halfWidth = picture.halfWidth { put(name, "countHalfWidth", question, "shown", ["\(halfWidth)"]) }
                } else {
                    put(name, question, "", "tooUncertain")
                }
                add(name, "mean", "", picture.mean)
                add(name, picture.question == .stress ? "highStress" : "feelSafe", "", picture.share)
            }
            let changes = [
                ("mean", trend.change(of: \.mean)), ("highStress", trend.change(of: \.highStress)),
                ("feelSafe", trend.change(of: \.feelSafe)),
            ]
            for (figure, change) in changes { if let change { put(name, "changeSinceRoundBefore", figure, change.rawValue) } }
        }
        for question in summary.notAsked { put("", "\(question)", "", "notAsked") }
        for goal in SummaryExport.LevelGoal.all(of: summary) {
            put(goal.cell ?? "", "\(goal.level)Goal", goal.measure, goal.verdict, ["\(goal.goal)"])
        }
        if let services = summary.services { addServices(services) { put("", $0, $1, $2, $3) } }
        if let work = summary.work { addWork(work) { put("", $0, $1, $2, $3) } }
        let spent = summary.privacy
        let budget = [
            ("rho", spent.rho), ("epsilon", spent.epsilon), ("delta", PrivacySpent.delta), ("yearRho", spent.yearRho),
            ("yearEpsilon", spent.yearEpsilon),
        ]
        for (figure, value) in budget { put("", "privacy", figure, "shown", [figure == "delta" ? "\(value)" : decimal(value)]) }
        return rows.map { $0.map(field).joined(separator: ",") + "\r\n" }.joined()
    }

    private static func addServices(_ services: ServiceMeasures, _ add: (String, String, String, [String]) -> Void) {
        if let sessions = services.sessions {
            add("sessions", "", "shown", ["\(sessions.total)"])
            for count in sessions.kinds { add("sessions", count.category?.rawValue ?? "otherKinds", "shown", ["\(count.sessions)"]) }
            for count in sessions.modalities {
                add("sessions", count.category?.rawValue ?? "otherModalities", "shown", ["\(count.sessions)"])
            }
        } else {
            add("sessions", "", "tooFew", [])
        }
        if let hours = services.medianWaitHours { add("medianWaitHours", "", "shown", ["\(hours)"]) }
        for (measure, attainment) in [("nextDay", services.nextDay)] + zip(DayPart.allCases.map(\.rawValue), services.coverage) {
            if let percent = attainment.percent { add("coveragePercent", measure, "shown", ["\(percent)"]) }
            if attainment.goal > 0 { add("goalPercent", measure, "shown", ["\(attainment.goal)"]) }
        }
    }

    private static func addWork(_ work: WorkPicture, _ add: (String, String, String, [String]) -> Void) {
        switch work {
        case .withheld(let reason): add("work", "", "\(reason)", [])
        case .released(let clinicians, let figures):
            add("cliniciansCounted", "", "shown", ["\(clinicians)"])
            for figure in figures {
                let numbers = [figure.estimate.value, figure.estimate.low, figure.estimate.high].map { decimal($0) }
                add("work", "\(figure.question)", "shown", numbers + [figure.estimate.isClamped ? "yes" : "no", "\(figure.raw)"])
            }
        }
    }

    private static func decimal(_ value: Double) -> String { "\(SummaryExport.rounded(value))" }

    /// Quoted where needed. A name that a spreadsheet would take for a formula is kept from being one by an apostrophe before it.
    static func field(_ text: String) -> String {
        let isFormula = text.first.map { "=+-@\t\r".contains($0) } ?? false
        let safe = isFormula && Double(text) == nil ? "'" + text : text
        guard safe.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return safe }
        return "\"" + safe.replacing("\"", with: "\"\"") + "\""
    }
}
