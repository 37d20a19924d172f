// What the published figures of a cell, and of the service, say of the goals of their level. Nothing is measured for it: whoever reads the figures can
// compare them with the signed goals, and this does it for them.

public import Policies
internal import RoundResults

public struct GoalFinding: Sendable, Hashable {
    public enum Figure: Sendable, Hashable {
        /// Hundredths, sessions or hours.
        case exact(Int)
        case estimate(NoisyEstimate)
        /// On half of the days there was no session to wait for.
        case nothingFree
        /// Withheld, too uncertain or not there, whatever the reason: then no verdict says what the figure would.
        case notShown
    }

    public enum Verdict: String, Sendable, Hashable {
        case met
        case missed
        /// The goal lies within what the noise leaves open.
        case unclear
        case notShown
    }

    public let level: ProgrammeLevel
    public let measure: Measure
    /// In the measure's unit.
    public let goal: UInt16
    public let figure: Figure

    public var verdict: Verdict {
        switch figure {
        case .exact(let value):
            return (measure.isReachedFromAbove ? value <= Int(goal) : value >= Int(goal)) ? .met : .missed
        case .estimate(let estimate):
            let wanted = Double(goal) / 100
            return estimate.low >= wanted ? .met : estimate.high < wanted ? .missed : .unclear
        case .nothingFree: return .missed
        case .notShown: return .notShown
        }
    }
}

extension LevelGoals {
    /// Of a department that is counted by itself, or of the region where several are counted together.
    public func findings(of cell: CellPicture) -> [GoalFinding] {
        let level = cell.departments.count > 1 ? ProgrammeLevel.region : .department
        return findings(level) { measure in
            switch measure {
            case .enrolled: cell.codesIssued > 0 ? .exact(cell.codesRedeemed * 100 / cell.codesIssued) : .notShown
            case .feelSafe: cell.result?.question(.safety)?.share?.known.map { .estimate($0) } ?? .notShown
            default: nil
            }
        }
    }

    /// Of the programme as a whole.
    public func findings(of services: ServiceMeasures) -> [GoalFinding] {
        findings(.programme) { measure in
            switch measure {
            case .sessions: services.sessions.map { .exact(Int($0.total)) } ?? .notShown
            case .waitHours: services.medianWaitHours.map { .exact(Int($0)) } ?? (services.days > 0 ? .nothingFree : .notShown)
            default: nil
            }
        }
    }

    /// A goal of nothing asks for nothing. `nil` for what a summary does not measure.
    private func findings(_ level: ProgrammeLevel, _ figure: (Measure) -> GoalFinding.Figure?) -> [GoalFinding] {
        of(level).filter { $0.value > 0 }.compactMap { goal in
            figure(goal.measure).map { GoalFinding(level: level, measure: goal.measure, goal: goal.value, figure: $0) }
        }
    }
}
