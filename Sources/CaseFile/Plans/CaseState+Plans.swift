// Versions of the support plan. The newest is the current one; every earlier one stays readable.

public import Scheduling
public import Wire

public struct PlanState: StrikableByTheFold, Hashable, Sendable {
    public let stamp: Stamp
    /// From 1.
    public let number: Int
    public let content: PlanVersion
    public internal(set) var strike: Strike?
}

extension CaseState {
    /// The newest version that is not struck.
    public var currentPlan: PlanState? { plans.last { !$0.isStruck } }

    mutating func supersedePlan(_ content: PlanVersion, _ entry: CaseEntry) throws(Refusal) {
        guard content.supersedes == currentPlan?.id else { throw .planOutdated }
        for goal in content.goals { _ = try goals.required(goal) }
        plans.append(PlanState(stamp: Stamp(entry), number: plans.count + 1, content: content))
    }

    /// The first visit of the current plan on whose day, or after it and before the next, nobody was seen; `nil` once all are past and kept.
    public func nextVisit(after instant: Instant) -> CivilDate? {
        guard let visits = currentPlan?.content.visits else { return nil }
        let seen = sessions.filter(\.counts).compactMap { day(of: $0.record.span.start) }
        guard let today = day(of: instant) else { return nil }
        return visits.days.first { visit in
            let isPast = visit.addingDays(Int(visits.everyDays)) <= today
            return !isPast && !seen.contains { visit <= $0 && $0 < visit.addingDays(Int(visits.everyDays)) }
        }
    }
}
