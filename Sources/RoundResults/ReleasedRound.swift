// A round's result in one cell: both sides' halves, each signed by its side, and agreeing.

public import PrivateAggregation
public import Trust
public import Wire

/// Why two halves are not a result.
public enum RoundResultError: Error, Sendable, Equatable {
    /// Not signed by the side that the roster names, or not a released half at all.
    case notSigned
    /// Halves of different tasks, or of the same side.
    case notAPair
    /// The task is not the one that the signed rounds give.
    case otherTask
    /// One side released and the other withheld, or they counted different check-ins.
    case sidesDisagree
    /// A share of the wrong length, or a sum that no number of check-ins explains.
    case implausible
}

/// Both halves of one task. There is no other way to get one than from two verified halves.
public struct ReleasedRound: Sendable, Equatable {
    public enum Outcome: Sendable, Equatable {
        /// How many check-ins were counted.
        case released(reports: UInt32)
        case withheld(Withheld)
    }

    public let task: RoundTask
    public let department: Verified<ReleasedHalf>
    public let provider: Verified<ReleasedHalf>
    public let outcome: Outcome

    /// Checks both signatures, that the halves belong together, and that their task is the one that `programme` has signed.
    public init(department: Blob, provider: Blob, in programme: TrustedProgramme) throws(RoundResultError) {
        try self.init(
            department: try Self.verified(department, of: .department, in: programme),
            provider: try Self.verified(provider, of: .provider, in: programme)
        )
        let expected =
            task.isOfWork
            ? try? RoundTask.ofWork(programme: programme.id, rounds: programme.rounds, round: task.round)
            : try? RoundTask(programme, round: task.round, cell: task.cell)
        // Rounds that the present document does not name any more are vouched for by both signatures alone.
        guard expected == nil || expected == task, task.programme == programme.id else { throw .otherTask }
    }

    /// Of halves that were verified before.
    public init(department: Verified<ReleasedHalf>, provider: Verified<ReleasedHalf>) throws(RoundResultError) {
        let (left, right) = (department.body, provider.body)
        guard left.side == .department, right.side == .provider, left.task == right.task else { throw .notAPair }
        switch (left.outcome, right.outcome) {
        case (.withheld(let reason), .withheld(let other)):
            outcome = .withheld(max(reason.rawValue, other.rawValue) == reason.rawValue ? reason : other)
        case (.released(let mine), .released(let theirs)):
            guard mine.reports == theirs.reports, mine.checksum == theirs.checksum else { throw .sidesDisagree }
            outcome = .released(reports: mine.reports)
        default: throw .sidesDisagree
        }
        task = left.task
        self.department = department
        self.provider = provider
    }

    private static func verified(
        _ blob: Blob, of side: SideRole, in programme: TrustedProgramme
    ) throws(RoundResultError) -> Verified<ReleasedHalf> {
        do {
            guard let entry = programme.side(side) else { throw RoundResultError.notSigned }
            return try Unverified<ReleasedHalf>(blob).verified(by: entry)
        } catch {
            throw .notSigned
        }
    }

    /// The noisy sums of a question, one for each of its options; `nil` where the round was withheld or did not ask it.
    ///
    /// Negative numbers are possible: noise makes them of small counts.
    public func sums(of question: Question) throws(RoundResultError) -> [Int128]? {
        guard let index = task.questions.firstIndex(where: { $0.question == question }),
            case .released(let mine) = department.body.outcome, case .released(let theirs) = provider.body.outcome
        else { return nil }
        do {
            let aggregation = try Prio3(task.questions[index].variant)
            return try aggregation.unshard([
                try aggregation.aggregateShare(bytes: mine.shares[index]), try aggregation.aggregateShare(bytes: theirs.shares[index]),
            ])
        } catch {
            throw .implausible
        }
    }

    /// The noise in each of these sums: the department side's, then the provider side's.
    public func noise(of question: Question) throws(AggregationError) -> [NoiseTable] {
        guard let asked = task.questions.first(where: { $0.question == question }) else { return [] }
        return [
            try department.body.terms.noise(of: asked, in: task.questions),
            try provider.body.terms.noise(of: asked, in: task.questions),
        ]
    }

    /// What the round spent of the officers' privacy, counting one side's noise; `nil` for a round that told nothing.
    /// Of the two sides' budgets the larger: the guarantee is the honest side's, whichever that is.
    public func spent() throws(AggregationError) -> PrivacyBudget? {
        guard case .released = outcome else { return nil }
        return max(try department.body.terms.budget(), try provider.body.terms.budget())
    }
}
