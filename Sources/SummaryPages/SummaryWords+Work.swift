// The words of what clinicians' vaults counted.

internal import Localization
internal import RoundResults
internal import Summary
internal import Trust
internal import Wire

extension SummaryWords {
    var work: String { texts("From the case files") }

    /// For example `212 (203 to 221)`.
    func figure(_ figure: FigurePicture) -> String {
        func whole(_ value: Double) -> String { texts.number(Int(value.rounded())) }
        return texts("{value} ({range})", ["value": whole(figure.estimate.value), "range": range(figure.estimate, whole)])
    }

    func withheldWork(_ reason: Withheld) -> String {
        reason == .tooFew ? texts("Not enough clinicians were counted.") : withheld(reason)
    }

    /// How the numbers came about, from when to when, and what their noise does and does not hide.
    func aboutWork(_ summary: SummaryPicture, clinicians: Int) -> [String] {
        let span = WorkRound.counted(in: summary.round)
        return [
            texts.plural(
                "Counted in {count} clinician's own case files, from {first} to {last}.",
                "Counted in {count} clinicians' own case files, from {first} to {last}.", count: clinicians,
                ["first": day(span.lowerBound), "last": day(span.upperBound - 1)]),
            summary.hasOneOperator
                ? texts(
                    "The operator of both sides could have seen one clinician's numbers. The noise hides one session, one follow-up and one hand-off of a person."
                )
                : texts(
                    "Neither side has seen one clinician's numbers. The noise hides one session, one follow-up and one hand-off of a person."
                ),
        ]
    }
}
