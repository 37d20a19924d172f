// Puts the sides' halves together.

internal import PrivateAggregation
internal import RoundResults

struct PictureMaker {
    private let questions: [TaskQuestion]

    init(_ questions: [TaskQuestion]) { self.questions = questions }

    /// Throws `implausible`.
    func picture(of cell: SummaryCell) throws(SummaryError) -> CellPicture {
        let outcome: CellPicture.Outcome
        switch cell.outcome {
        case .withheld(let reason): outcome = .withheld(reason)
        case .unmatched: outcome = .withheld(.unmatched)
        case .released(let release): outcome = .released(try result(release))
        }
        return CellPicture(
            name: cell.name, departments: cell.departments, codesIssued: Int(cell.codesIssued), codesRedeemed: Int(cell.codesRedeemed),
            outcome: outcome)
    }

    private func result(_ release: CellRelease) throws(SummaryError) -> CellResult {
        var pictures: [QuestionPicture] = []
        for (asked, answer) in zip(questions, release.answers) {
            do { pictures.append(try picture(asked, answer, release)) } catch { throw .implausible }
        }
        return CellResult(reports: Int(release.reports), questions: pictures)
    }

    /// Clinicians' work. Throws `implausible`.
    func picture(of work: WorkRelease) throws(SummaryError) -> WorkPicture {
        switch work.outcome {
        case .withheld(let reason): return .withheld(reason)
        case .unmatched: return .withheld(.unmatched)
        case .released(let release):
            do { return .released(clinicians: Int(release.reports), try figures(release)) } catch { throw .implausible }
        }
    }

    private func figures(_ release: CellRelease) throws(AggregationError) -> [FigurePicture] {
        var figures: [FigurePicture] = []
        for (asked, answer) in zip(questions, release.answers) {
            guard case .shares(let department, let provider) = answer else { continue }
            let noise = try BothNoises.of(asked, in: questions, release.departmentTerms, release.providerTerms)
            let most = Int64(release.reports) * Int64(WorkFigures.most)
            for sum in try Self.sums(asked, department, provider) {
                let raw = try Estimate(raw: sum, largest: most, noise: noise.tables).raw
                figures.append(
                    FigurePicture(
                        question: asked.question, raw: raw, halfWidth: noise.halfWidth,
                        estimate: NoisyEstimate(figure: raw, halfWidth: noise.halfWidth, largest: most)))
            }
        }
        return figures
    }

    private static func sums(
        _ asked: TaskQuestion, _ department: [UInt8], _ provider: [UInt8]
    ) throws(AggregationError) -> [Int128] {
        let prio = try Prio3(asked.variant)
        return try prio.unshard([try prio.aggregateShare(bytes: department), try prio.aggregateShare(bytes: provider)])
    }

    private func picture(
        _ asked: TaskQuestion, _ answer: ReleasedAnswer, _ release: CellRelease
    ) throws(AggregationError) -> QuestionPicture {
        let question = asked.question
        let noise = try BothNoises.of(asked, in: questions, release.departmentTerms, release.providerTerms)
        guard case .shares(let department, let provider) = answer,
            Certainty.suffices(halfWidth: noise.halfWidth, reports: release.reports)
        else { return .tooUncertain(question) }
        var raw: [Int64] = []
        for sum in try Self.sums(asked, department, provider) {
            raw.append(try Estimate(raw: sum, largest: Int64(release.reports), noise: noise.tables).raw)
        }
        let options = raw.map {
            OptionPicture(raw: $0, share: NoisyEstimate(count: $0, halfWidth: noise.halfWidth, of: release.reports))
        }
        let counts = OneOfCounts(raw: raw, reports: release.reports, variance: noise.variance)
        return QuestionPicture(
            question: question,
            halfWidth: noise.halfWidth,
            options: .value(options),
            mean: question == .stress
                ? Self.shown(counts.quotient(Weights.levels, Weights.answered(question), possible: 1...5), widest: 1) : nil,
            share: Weights.wanted(question).map { wanted in
                Self.shown(counts.quotient(wanted, Weights.answered(question), possible: 0...1), widest: 0.25)
            }
        )
    }

    /// A half-width of more than a quarter of the scale says nothing.
    private static func shown(_ estimate: NoisyEstimate?, widest: Double) -> Shown<NoisyEstimate> {
        guard let estimate, estimate.halfWidth <= widest else { return .tooUncertain }
        return .value(estimate)
    }
}

/// How much each option counts in a sum over the options of a one-of question.
private enum Weights {
    static let levels = StressLevel.allCases.map { Double($0.level ?? 0) }

    /// Skipping is an option, and no answer.
    static func answered(_ question: Question) -> [Double] {
        switch question {
        case .stress: StressLevel.allCases.map { $0 == .skipped ? 0 : 1 }
        case .safety: FeelsSafe.allCases.map { $0 == .skipped ? 0 : 1 }
        case .stressors, .sessionsKept, .followUpsKept, .handOffsCompleted: []
        }
    }

    /// `nil` where several options can be chosen.
    static func wanted(_ question: Question) -> [Double]? {
        switch question {
        case .stress: StressLevel.allCases.map { ($0.level ?? 0) >= 4 ? 1 : 0 }
        case .safety: FeelsSafe.allCases.map { $0 == .yes ? 1 : 0 }
        case .stressors, .sessionsKept, .followUpsKept, .handOffsCompleted: nil
        }
    }
}
