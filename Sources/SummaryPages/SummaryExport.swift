// The summary for programs: JSON with stable names, the same in every language.

internal import Foundation
internal import Policies
internal import RoundResults
internal import Scheduling
public import Summary
internal import Trust
internal import Wire

public struct SummaryExport: Encodable, Sendable {
    private let summary: SummaryPicture

    public init(_ summary: SummaryPicture) { self.summary = summary }

    public func encode(to encoder: any Encoder) throws {
        try Whole(summary).encode(to: encoder)
    }

    /// Names of options, in the order of the result.
    static func options(_ question: Question) -> [String] {
        switch question {
        case .stress: StressLevel.allCases.map { $0.level.map(String.init) ?? "skipped" }
        case .stressors: Stressor.allCases.map { "\($0)" }
        case .safety: FeelsSafe.allCases.map { "\($0)" }
        case .sessionsKept, .followUpsKept, .handOffsCompleted: ["\(question)"]
        }
    }

    /// Four decimals say more than the noise lets anybody know.
    static func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }

    struct Figure: Encodable {
        let value: Double
        let low: Double
        let high: Double
        let clamped: Bool

        init(_ estimate: NoisyEstimate) {
            value = rounded(estimate.value)
            low = rounded(estimate.low)
            high = rounded(estimate.high)
            clamped = estimate.isClamped
        }
    }

    private struct Whole: Encodable {
        let programme: String
        let round: String
        let number: Int
        let made: Int64
        let digest: String
        let minimumBatch: Int
        /// By the policy that is signed now.
        let singleOperator: Bool
        /// Quarters since the summary before that have none.
        let quartersLeftOut: [String]
        let cells: [Cell]
        /// Questions that the policy did not ask.
        let notAsked: [String]
        let services: Services?
        let work: Work?
        let privacy: Privacy
        let trends: [Trend]
        /// Of levels, by the policy that is signed now.
        let levelGoals: [LevelGoal]

        init(_ summary: SummaryPicture) {
            programme = summary.programmeName
            round = summary.round.description
            number = summary.number
            made = summary.made.seconds
            digest = Hex.encode(summary.digest.bytes)
            minimumBatch = summary.minimumBatch
            singleOperator = summary.hasOneOperator
            quartersLeftOut = summary.quartersLeftOut.map(\.description)
            cells = summary.cells.map(Cell.init)
            notAsked = summary.notAsked.map { "\($0)" }
            services = summary.services.map(Services.init)
            work = summary.work.map(Work.init)
            privacy = Privacy(summary.privacy)
            trends = summary.trends.map(Trend.init)
            levelGoals = LevelGoal.all(of: summary)
        }
    }

    private struct Cell: Encodable {
        let name: String
        let departments: [String]
        let codesIssued: Int
        let codesRedeemed: Int
        /// `released`, `tooFew`, `sidesDisagree` or `unmatched`.
        let status: String
        let checkIns: Int?
        let questions: [Answers]?

        init(_ cell: CellPicture) {
            name = cell.name.text
            departments = cell.departments.map(\.text)
            codesIssued = cell.codesIssued
            codesRedeemed = cell.codesRedeemed
            switch cell.outcome {
            case .released(let result):
                status = "released"
                checkIns = result.reports
                questions = result.questions.map(Answers.init)
            case .withheld(let reason):
                status = "\(reason)"
                checkIns = nil
                questions = nil
            }
        }
    }

    private struct Answers: Encodable {
        struct Option: Encodable {
            let option: String
            let raw: Int64
            let share: Figure
        }

        let question: String
        /// `shown` or `tooUncertain`.
        let status: String
        let countHalfWidth: Int64?
        let options: [Option]?
        let mean: Figure?
        let highStress: Figure?
        let feelSafe: Figure?

        init(_ picture: QuestionPicture) {
            question = "\(picture.question)"
            status = picture.options.known == nil ? "tooUncertain" : "shown"
            countHalfWidth = picture.halfWidth
            options = picture.options.known.map { options in
                zip(SummaryExport.options(picture.question), options).map { Option(option: $0, raw: $1.raw, share: Figure($1.share)) }
            }
            mean = picture.mean?.known.map(Figure.init)
            highStress = picture.question == .stress ? picture.share?.known.map(Figure.init) : nil
            feelSafe = picture.question == .safety ? picture.share?.known.map(Figure.init) : nil
        }
    }

    private struct Privacy: Encodable {
        let rho: Double
        let epsilon: Double
        let delta: Double
        let yearRho: Double
        let yearEpsilon: Double
        let roundsOfYear: Int

        init(_ spent: PrivacySpent) {
            rho = rounded(spent.rho)
            epsilon = rounded(spent.epsilon)
            delta = PrivacySpent.delta
            yearRho = rounded(spent.yearRho)
            yearEpsilon = rounded(spent.yearEpsilon)
            roundsOfYear = spent.roundsOfYear
        }
    }

    struct Trend: Encodable {
        struct Point: Encodable {
            let round: String
            let mean: Figure?
            let highStress: Figure?
            let feelSafe: Figure?
        }

        let cell: String
        let rounds: [Point]

        init(_ trend: CellTrend) {
            cell = trend.cell.text
            rounds = trend.points.map {
                Point(
                    round: $0.round.description, mean: $0.mean.map(Figure.init), highStress: $0.highStress.map(Figure.init),
                    feelSafe: $0.feelSafe.map(Figure.init))
            }
        }
    }
}
