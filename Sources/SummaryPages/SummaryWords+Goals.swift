// The words of goals that stand at a level: a department's, the region's, the programme's.

internal import Localization
internal import Policies
internal import Summary

extension SummaryWords {
    /// Above what the goals of one level say.
    func goalsTitle(_ level: ProgrammeLevel) -> String {
        switch level {
        case .region: texts("Goals of departments that are counted together")
        case .department: texts("Goals of a department")
        case .programme, .clinician, .supervisor: texts("Goals of the programme")
        }
    }

    /// For example `62% (55% to 69%); goal 60%, too close to tell`.
    func finding(_ finding: GoalFinding) -> String {
        texts("{figure}; {goal}", ["figure": figure(finding), "goal": verdict(finding)])
    }

    func figure(_ finding: GoalFinding) -> String {
        switch finding.figure {
        case .exact(let value): finding.measure.told(value, texts)
        case .estimate(let estimate):
            texts("{value} ({range})", ["value": percent(estimate.value), "range": range(estimate) { percent($0) }])
        case .nothingFree: texts("nothing", context: "to be booked")
        case .notShown: "–"
        }
    }

    func verdict(_ finding: GoalFinding) -> String {
        let values = ["goal": finding.measure.told(Int(finding.goal), texts)]
        return switch finding.verdict {
        case .met: texts("goal {goal}, met", values)
        case .missed: texts("goal {goal}, not met", values)
        case .unclear: texts("goal {goal}, too close to tell", values)
        case .notShown: texts("goal {goal}, nothing to compare", values)
        }
    }

    /// `nil` where no level has a goal that a summary shows.
    func aboutGoals(_ summary: SummaryPicture) -> String? {
        guard summary.hasFindings else { return nil }
        return texts("Goals of a department, of departments together and of the programme are those of the policy that is signed now.")
    }
}

extension SummaryPicture {
    func findings(of cell: CellPicture) -> [GoalFinding] { levels.findings(of: cell) }

    var serviceFindings: [GoalFinding] { services.map { levels.findings(of: $0) } ?? [] }

    fileprivate var hasFindings: Bool { !serviceFindings.isEmpty || cells.contains { !findings(of: $0).isEmpty } }
}
