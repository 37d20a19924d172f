// What the service did, and what came of it, for programs.

internal import Policies
internal import RoundResults
internal import Scheduling
internal import Summary

extension SummaryExport {
    struct LevelGoal: Encodable {
        /// `department`, `region` or `programme`.
        let level: String
        /// `nil` for the programme.
        let cell: String?
        let measure: String
        /// In hundredths, sessions or hours.
        let goal: UInt16
        /// `met`, `missed`, `unclear` or `notShown`.
        let verdict: String

        private init(_ finding: GoalFinding, _ cell: CellPicture?) {
            level = finding.level.rawValue
            self.cell = cell?.name.text
            measure = finding.measure.rawValue
            goal = finding.goal
            verdict = finding.verdict.rawValue
        }

        static func all(of summary: SummaryPicture) -> [LevelGoal] {
            summary.cells.flatMap { cell in summary.findings(of: cell).map { LevelGoal($0, cell) } }
                + summary.serviceFindings.map { LevelGoal($0, nil) }
        }
    }

    struct Work: Encodable {
        struct Count: Encodable {
            let figure: String
            let raw: Int64
            let halfWidth: Int64
            let count: Figure
        }

        /// `released`, `tooFew`, `sidesDisagree` or `unmatched`.
        let status: String
        let clinicians: Int?
        let figures: [Count]?

        init(_ work: WorkPicture) {
            switch work {
            case .withheld(let reason): (status, clinicians, figures) = ("\(reason)", nil, nil)
            case .released(let counted, let pictures):
                status = "released"
                clinicians = counted
                figures = pictures.map {
                    Count(figure: "\($0.question)", raw: $0.raw, halfWidth: $0.halfWidth, count: Figure($0.estimate))
                }
            }
        }
    }

    struct Services: Encodable {
        struct Count: Encodable {
            let category: String
            let sessions: UInt32
        }
        struct Goal: Encodable {
            let measure: String
            let days: UInt16
            let of: UInt16
            let goalPercent: UInt8

            init(_ measure: String, _ attainment: Attainment) {
                self.measure = measure
                days = attainment.days
                of = attainment.of
                goalPercent = attainment.goal
            }
        }

        /// `shown` or `tooFew`.
        let sessionsStatus: String
        let sessions: UInt32?
        let kinds: [Count]?
        let modalities: [Count]?
        let days: UInt16
        let medianWaitHours: UInt16?
        let attainments: [Goal]

        init(_ services: ServiceMeasures) {
            sessionsStatus = services.sessions == nil ? "tooFew" : "shown"
            sessions = services.sessions?.total
            kinds = services.sessions?.kinds.map { Count(category: $0.category?.rawValue ?? "others", sessions: $0.sessions) }
            modalities = services.sessions?.modalities.map { Count(category: $0.category?.rawValue ?? "others", sessions: $0.sessions) }
            days = services.days
            medianWaitHours = services.medianWaitHours
            attainments =
                [Goal("nextDay", services.nextDay)] + zip(DayPart.allCases, services.coverage).map { Goal($0.rawValue, $1) }
        }
    }
}
