// Goals on a screen, and as JSON in the words of FHIR.

import CaseFile
import CaseVault
import Localization
import PersonalTools
import Scheduling
import Sealing
import Terminal
import Wire

struct GoalView {
    let found: NumberedCase
    let number: Int
    let goal: GoalState
    let desk: CaseDesk

    static func all(of found: NumberedCase, _ desk: CaseDesk) -> [GoalView] {
        found.state.goals.enumerated().map { GoalView(found: found, number: $0 + 1, goal: $1, desk: desk) }
    }

    var isOpen: Bool { goal.isOpen }

    struct JSON: Encodable {
        struct Line: Encodable {
            let at: String
            let status: GoalLifecycle
            let achievement: GoalAchievement?
            let remark: String?
            let by: String?
        }

        let `case`: Int
        let number: Int
        let statement: String
        let measure: String?
        let target: String?
        let status: GoalLifecycle
        let achievement: GoalAchievement?
        let struck: String?
        let history: [Line]
    }

    var json: JSON {
        let names = desk.vault.practice.names
        return JSON(
            case: found.number, number: number, statement: goal.content.statement.value, measure: goal.content.measure?.value,
            target: goal.content.target?.description, status: goal.lifecycle, achievement: goal.achievement,
            struck: goal.strike?.reason.value,
            history: goal.history.map {
                JSON.Line(
                    at: rfc3339($0.stamp.occurredAt), status: $0.lifecycle, achievement: $0.achievement, remark: $0.remark?.value,
                    by: names[$0.stamp.author])
            })
    }

    var status: String {
        guard !goal.isStruck else { return desk.texts("entered in error") }
        return words(goal.lifecycle, goal.achievement)
    }

    private func words(_ lifecycle: GoalLifecycle, _ achievement: GoalAchievement?) -> String {
        ([desk.texts(lifecycle.label)] + (achievement.map { [desk.texts($0.label)] } ?? [])).joined(separator: ", ")
    }

    private var history: [String] {
        goal.history.map { line in
            let values = ["time": desk.moments.instant(line.stamp.occurredAt), "status": words(line.lifecycle, line.achievement)]
            guard let remark = line.remark else { return "    " + desk.texts("{time}: {status}", values) }
            return "    " + desk.texts("{time}: {status}: {remark}", values.merging(["remark": remark.value]) { given, _ in given })
        }
    }

    static func lines(_ views: [GoalView], history: Bool, _ desk: CaseDesk) -> [String] {
        let texts = desk.texts
        guard !views.isEmpty else { return [texts("No goal yet; “respite-notes goal add” sets one.")] }
        var table = Table([texts("Case"), texts("No."), texts("Goal"), texts("Seen by"), texts("By when"), texts("Status")])
        for view in views {
            table.add([
                texts.number(view.found.number), texts.number(view.number), view.goal.content.statement.value,
                view.goal.content.measure?.value ?? "–", view.goal.content.target.map(desk.day) ?? "–", view.status,
            ])
        }
        let lines = table.lines(desk.tool.console.traits)
        guard history else { return lines }
        return lines
            + views.flatMap { view in
                ["", texts("Goal {number}, case {case}:", ["number": "\(view.number)", "case": "\(view.found.number)"])] + view.history
            }
    }
}
