// Goals of a case. A goal's history only grows; an end is an end.

public import Sealing
internal import Wire

public struct GoalState: StrikableByTheFold, Hashable, Sendable {
    /// One line of the history.
    public struct Line: Hashable, Sendable {
        public let stamp: Stamp
        public let lifecycle: GoalLifecycle
        public let achievement: GoalAchievement?
        public let remark: PlainText?
    }

    public let stamp: Stamp
    public let content: GoalSet
    /// The setting of the goal is the first line.
    public internal(set) var history: [Line]
    public internal(set) var strike: Strike?

    public var lifecycle: GoalLifecycle { history.last?.lifecycle ?? content.lifecycle }
    /// The last that was said.
    public var achievement: GoalAchievement? { history.last { $0.achievement != nil }?.achievement }
    public var isOpen: Bool { !lifecycle.isEnd && !isStruck }
}

extension CaseState {
    mutating func setGoal(_ content: GoalSet, _ entry: CaseEntry) {
        let stamp = Stamp(entry)
        let first = GoalState.Line(stamp: stamp, lifecycle: content.lifecycle, achievement: nil, remark: nil)
        goals.append(GoalState(stamp: stamp, content: content, history: [first]))
    }

    mutating func changeGoal(_ content: GoalStatusChange, _ entry: CaseEntry) throws(Refusal) {
        try goals.change(content.goal) { (goal) throws(Refusal) in
            guard !goal.isStruck else { throw .alreadyStruck }
            guard !goal.lifecycle.isEnd else { throw .goalEnded }
            goal.history.append(
                .init(
                    stamp: Stamp(entry), lifecycle: content.lifecycle, achievement: content.achievement, remark: content.remark
                )
            )
        }
    }
}
