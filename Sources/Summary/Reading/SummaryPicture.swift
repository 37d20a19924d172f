// A whole summary as it is shown, and how it compares with the rounds before. The same for the chief, the officers and whoever audits.

public import Policies
internal import PrivateAggregation
public import RoundResults
public import Trust
public import Wire

public struct SummaryPicture: Sendable, Hashable {
    public let programmeName: String
    public let round: PeriodID
    public let number: Int
    public let made: Instant
    /// Of the signed bytes: two people who see the same one see the same summary.
    public let digest: Digest
    public let minimumBatch: Int
    public let cells: [CellPicture]
    /// Questions of the schema that the policy did not ask in this round: there is nothing of them, not even noise.
    public let notAsked: [Question]
    public let services: ServiceMeasures?
    /// `nil` where clinicians' work was not counted at all.
    public let work: WorkPicture?
    public let privacy: PrivacySpent
    /// Quarters since the summary before, of which there is none.
    public let quartersLeftOut: [PeriodID]
    /// By cell, oldest round first, this one last.
    public let trends: [CellTrend]
    /// Of the policy that is signed now, whatever the round: a summary names those of the whole service itself.
    public let levels: LevelGoals
    /// Whether one operator may run both sides, and so could have seen single answers: by the policy that is signed now.
    public let hasOneOperator: Bool

    /// - Parameters:
    ///   - programmeName: of the verified programme whose roster has vouched for the chain.
    ///   - levels: of the same programme's policy.
    ///   - hasOneOperator: of the same policy.
    public init(
        of summary: Verified<PublishedSummary>, in chain: SummaryChain, programmeName: String, levels: LevelGoals, hasOneOperator: Bool
    ) throws(SummaryError) {
        let body = summary.body
        cells = try Self.pictures(body)
        notAsked = Question.ofCheckIn.filter { question in !body.questions.contains { $0.question == question } }
        self.programmeName = programmeName
        self.levels = levels
        self.hasOneOperator = hasOneOperator
        round = body.round
        number = Int(body.number)
        made = body.made
        digest = summary.digest
        minimumBatch = Int(body.minimumBatch)
        services = body.services
        work = try body.work.map { (work) throws(SummaryError) in try PictureMaker(work.questions).picture(of: work) }
        privacy = try PrivacySpent(body, in: chain)
        quartersLeftOut = chain.quartersLeftOut(before: body)
        var earlier: [(PeriodID, [CellPicture])] = []
        for other in chain.byRound.reversed() where other.body.round < body.round {
            earlier.append((other.body.round, try Self.pictures(other.body)))
        }
        let rounds = earlier + [(body.round, cells)]
        trends = cells.map { CellTrend($0.name, rounds: rounds) }
    }

    private static func pictures(_ summary: PublishedSummary) throws(SummaryError) -> [CellPicture] {
        let maker = PictureMaker(summary.questions)
        var cells: [CellPicture] = []
        for cell in summary.cells { cells.append(try maker.picture(of: cell)) }
        return cells
    }
}

/// What a round cost each officer who took part in privacy, at most.
public struct PrivacySpent: Sendable, Hashable {
    public static let delta = 1e-6

    /// rho of one side's noise: the other side is not trusted with it.
    public let rho: Double
    public let epsilon: Double
    /// All rounds of the calendar year up to this one.
    public let yearRho: Double
    public let yearEpsilon: Double
    public let roundsOfYear: Int

    init(_ summary: PublishedSummary, in chain: SummaryChain) throws(SummaryError) {
        let year = chain.summaries.map(\.body).filter {
            $0.round.number / 10 == summary.round.number / 10 && $0.round <= summary.round
        }
        do {
            let spent = try Self.spent(summary)
            let all = try year.compactMap { (body) throws(AggregationError) in try Self.spent(body) }
            (rho, epsilon) = try Self.guarantee(spent.map { [$0] } ?? [], draws: Self.draws(summary))
            (yearRho, yearEpsilon) = try Self.guarantee(all, draws: year.reduce(0) { $0 + Self.draws($1) })
            roundsOfYear = all.count
        } catch {
            throw .implausible
        }
    }

    /// Cells are disjoint: the round costs what one cell costs. Where nothing was released, nothing was spent. What was released and then found too
    /// uncertain was still released.
    private static func spent(_ summary: PublishedSummary) throws(AggregationError) -> PrivacyBudget? {
        var budgets: [PrivacyBudget] = []
        for cell in summary.cells {
            switch cell.outcome {
            case .released(let release): budgets += [try release.departmentTerms.budget(), try release.providerTerms.budget()]
            case .unmatched(let terms): budgets.append(try terms.budget())
            case .withheld: continue
            }
        }
        return budgets.max()
    }

    private static func draws(_ summary: PublishedSummary) -> Int { summary.questions.reduce(0) { $0 + $1.question.optionCount } }

    private static func guarantee(_ budgets: [PrivacyBudget], draws: Int) throws(AggregationError) -> (Double, Double) {
        guard !budgets.isEmpty else { return (0, 0) }
        let total = try PrivacyBudget.total(of: budgets)
        let distance = Double(draws) * Double(NoiseTable.distanceLimit) * 0x1p-128
        return (total.rho.approximation, try total.guarantee(delta: delta, distance: distance).epsilon)
    }
}

/// The same figure over the rounds.
public struct CellTrend: Sendable, Hashable {
    public struct Point: Sendable, Hashable {
        public let round: PeriodID
        /// `nil` where this round yielded none.
        public let mean: NoisyEstimate?
        public let highStress: NoisyEstimate?
        public let feelSafe: NoisyEstimate?
    }

    public let cell: CellName
    public let points: [Point]

    init(_ name: CellName, rounds: [(PeriodID, [CellPicture])]) {
        cell = name
        points = rounds.map { round, cells in
            let result = cells.first { $0.name == name }?.result
            return Point(
                round: round,
                mean: result?.question(.stress)?.mean?.known,
                highStress: result?.question(.stress)?.share?.known,
                feelSafe: result?.question(.safety)?.share?.known
            )
        }
    }

    /// Whether a figure has changed since the round before, by more than the noise explains in 95 of 100 cases.
    public enum Change: String, Sendable, Hashable, Codable { case higher, lower, unclear }

    /// `nil` where one of the last two rounds has no such figure.
    public func change(of figure: KeyPath<Point, NoisyEstimate?>) -> Change? {
        guard points.count >= 2, let now = points[points.count - 1][keyPath: figure],
            let before = points[points.count - 2][keyPath: figure]
        else { return nil }
        // At an edge the middle of an interval says less than its ends: then only intervals that lie apart are a change.
        guard !now.isClamped, !before.isClamped else {
            return now.low > before.high ? .higher : now.high < before.low ? .lower : .unclear
        }
        let reach = (now.halfWidth * now.halfWidth + before.halfWidth * before.halfWidth).squareRoot()
        let difference = now.value - before.value
        return difference > reach ? .higher : difference < -reach ? .lower : .unclear
    }
}
