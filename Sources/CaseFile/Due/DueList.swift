// "Today": what is overdue and what falls due soon, over all cases of one clinician.

public import Sodium
public import Wire

public struct DueList: Sendable {
    public let now: Instant
    /// The longest overdue first.
    public let items: [DueItem]

    /// - Parameter person: whose notes are named; those of others are theirs to sign. `nil` for everybody's.
    public init(_ cases: some Sequence<CaseState>, for person: SigningPublicKey?, at now: Instant, _ rules: DueRules = DueRules()) {
        self.now = now
        let until = now + rules.horizon
        items = cases.flatMap { $0.openItems(at: now, rules) }
            .filter { ($0.due <= until || $0.subject.isStatutory) && (person == nil || $0.owner == nil || $0.owner == person) }
            .sorted(by: Self.precedes)
    }

    public var overdue: [DueItem] { items.filter { $0.isOverdue(at: now) } }
    public var upcoming: [DueItem] { items.filter { !$0.isOverdue(at: now) } }

    private static func precedes(_ left: DueItem, _ right: DueItem) -> Bool {
        if left.due != right.due { return left.due < right.due }
        if left.subject.rank != right.subject.rank { return left.subject.rank < right.subject.rank }
        return left.caseID < right.caseID
    }
}
