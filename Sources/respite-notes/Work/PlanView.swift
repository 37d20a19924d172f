// A version of the support plan on a screen, and as JSON.

import CaseFile
import CaseVault
import Localization
import PersonalTools
import Scheduling
import Sealing
import Terminal
import Wire

struct PlanView {
    private let plan: PlanState
    private let found: NumberedCase
    private let desk: CaseDesk

    init(_ plan: PlanState, of found: NumberedCase, _ desk: CaseDesk) {
        self.plan = plan
        self.found = found
        self.desk = desk
    }

    struct JSON: Encodable {
        struct Visits: Encodable {
            let first: String
            let everyDays: Int
            let count: Int
            let next: String?
        }

        let `case`: Int
        let version: Int
        let isCurrent: Bool
        let written: String
        let by: String?
        let text: String
        let goals: [Int]
        let visits: Visits?
        let review: String?
        let struck: String?
    }

    private var isCurrent: Bool { found.state.currentPlan?.id == plan.id }
    private var goals: [Int] { plan.content.goals.compactMap { id in found.state.goals.firstIndex { $0.id == id } }.map { $0 + 1 } }
    private var author: String? { desk.vault.practice.names[plan.stamp.author] }

    var json: JSON {
        JSON(
            case: found.number, version: plan.number, isCurrent: isCurrent, written: rfc3339(plan.stamp.writtenAt), by: author,
            text: plan.content.summary.value, goals: goals,
            visits: plan.content.visits.map {
                JSON.Visits(
                    first: $0.first.description, everyDays: Int($0.everyDays), count: Int($0.count),
                    next: isCurrent ? found.state.nextVisit(after: desk.now)?.description : nil)
            },
            review: plan.content.review?.description, struck: plan.strike?.reason.value)
    }

    private var standing: String {
        if plan.isStruck { return desk.texts("entered in error") }
        return isCurrent ? desk.texts("current") : desk.texts("replaced")
    }

    var cells: [String] {
        [
            desk.texts.number(plan.number), desk.moments.instant(plan.stamp.writtenAt), author ?? "–",
            desk.texts.list(goals.map(String.init)), standing,
        ]
    }

    func lines(_ traits: ConsoleTraits) -> [String] {
        let texts = desk.texts
        let values = [
            "number": "\(plan.number)", "state": standing, "name": author ?? "–", "time": desk.moments.instant(plan.stamp.writtenAt),
        ]
        var lines = [texts("Support plan, version {number}, {state}, of {time} by {name}", values), "", plan.content.summary.value]
        let named = plan.content.goals.compactMap { id in found.state.goals.firstIndex { $0.id == id } }
        if !named.isEmpty {
            lines +=
                ["", texts("Goals")]
                + named.map { index in
                    let view = GoalView(found: found, number: index + 1, goal: found.state.goals[index], desk: desk)
                    return "    \(index + 1) · \(view.goal.content.statement.value) (\(view.status))"
                }
        }
        var list = KeyValueList()
        if let visits = plan.content.visits {
            list.add(
                texts("Return visits"),
                texts.plural(
                    "{number} from {day}, every day", "{number} from {day}, every {count} days", count: Int(visits.everyDays),
                    ["number": "\(visits.count)", "day": desk.day(visits.first)]))
            if isCurrent, let next = found.state.nextVisit(after: desk.now) { list.add(texts("Next visit"), desk.day(next)) }
        }
        if let review = plan.content.review { list.add(texts("Review"), desk.day(review)) }
        let facts = list.lines(traits)
        return facts.isEmpty ? lines : lines + [""] + facts
    }
}
