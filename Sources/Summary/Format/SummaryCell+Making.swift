// A cell of the summary, from what both sides have released of it.

public import PrivateAggregation
public import RoundResults
internal import Trust

extension SummaryCell {
    /// - Parameter round: verified; only one that both sides agree about exists. Of a cell, or of the clinicians' work.
    public static func outcome(_ round: ReleasedRound) throws(AggregationError) -> Outcome {
        let (left, right) = (round.department.body, round.provider.body)
        switch (round.outcome, left.outcome, right.outcome) {
        case (.withheld(let reason), _, _): return .withheld(reason)
        case (.released, .released(let mine), .released(let theirs)):
            var answers: [ReleasedAnswer] = []
            for (index, asked) in round.task.questions.enumerated() {
                let halfWidth = asked.question.isOfWork ? 0 : try NoiseTable.halfWidth(of: try round.noise(of: asked.question))
                answers.append(
                    Certainty.suffices(halfWidth: halfWidth, reports: mine.reports)
                        ? .shares(department: mine.shares[index], provider: theirs.shares[index]) : .tooUncertain)
            }
            return .released(
                CellRelease(
                    reports: mine.reports, checksum: mine.checksum, departmentTerms: left.terms, providerTerms: right.terms,
                    answers: answers))
        default: return .withheld(.sidesDisagree)
        }
    }
}

enum Certainty {
    /// A half-width of more than a quarter of the check-ins says nothing (design, section 6). Numbers of clinicians' work have no such measure: each is
    /// shown with its interval.
    static func suffices(halfWidth: Int64, reports: UInt32) -> Bool { halfWidth.magnitude <= UInt64(reports) / 4 }
}
