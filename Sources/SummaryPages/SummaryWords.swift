// The words of a summary, the same on the terminal and on the page.

public import Localization
internal import Policies
internal import RoundResults
internal import Scheduling
internal import Summary
public import Trust
public import Wire

/// Everything that is said about a summary in one language.
public struct SummaryWords: Sendable {
    public let texts: Texts

    public init(_ texts: Texts) { self.texts = texts }

    public func round(_ round: PeriodID) -> String {
        texts("Quarter {quarter} of {year}", ["quarter": "\(round.number % 10)", "year": "\(round.number / 10)"])
    }

    /// For an axis.
    func shortRound(_ round: PeriodID) -> String {
        // Translators: a quarter on an axis, for example Q4 26.
        texts("Q{quarter} {year}", ["quarter": "\(round.number % 10)", "year": String("\(round.number / 10)".suffix(2))])
    }

    public func day(_ instant: Instant) -> String { texts.longDate(LocalTime(seconds: instant.seconds, offset: 0)) }

    func percent(_ share: Double) -> String { percent(Int((share * 100).rounded())) }

    func percent(_ hundredths: Int) -> String { texts.percent(hundredths) }

    func level(_ value: Double) -> String { texts.number(value, decimals: 1) }

    /// For example `19% to 29%`.
    func range(_ estimate: NoisyEstimate, _ show: (Double) -> String) -> String {
        texts("{low} to {high}", ["low": show(estimate.low), "high": show(estimate.high)], context: "interval")
    }

    func withheld(_ reason: Withheld) -> String {
        switch reason {
        case .tooFew: texts("Not enough check-ins.")
        case .sidesDisagree: texts("The two sides could not agree on what they counted, so nothing was released.")
        case .unmatched:
            texts(
                "Only one side's half was released, or the two do not fit together: there is no result here, but that side may know something. The privacy that it cost is counted."
            )
        }
    }

    /// `nil` where every quarter since the summary before has one.
    func leftOut(_ summary: SummaryPicture) -> String? {
        guard !summary.quartersLeftOut.isEmpty else { return nil }
        return texts(
            "No summary was published of {quarters}.", ["quarters": texts.list(summary.quartersLeftOut.map { round($0) })])
    }

    /// `nil` where every question was asked, and where nothing was counted at all.
    func notAsked(_ summary: SummaryPicture) -> String? {
        guard !summary.notAsked.isEmpty, summary.notAsked.count < Question.ofCheckIn.count else { return nil }
        return texts("Not asked in this round: {questions}.", ["questions": texts.list(summary.notAsked.map(question))])
    }

    var tooUncertain: String { texts("Too uncertain to show.") }

    func change(_ change: CellTrend.Change) -> String {
        switch change {
        case .higher: texts("Higher than the round before.")
        case .lower: texts("Lower than the round before.")
        case .unclear: texts("No clear change since the round before.")
        }
    }

    func question(_ question: Question) -> String {
        switch question {
        case .stress: texts("Stress these days")
        case .stressors: texts("What weighs on officers")
        case .safety: texts("Would feel safe using support here")
        case .sessionsKept, .followUpsKept, .handOffsCompleted: texts(question.label)
        }
    }

    func options(_ question: Question) -> [String] {
        switch question {
        case .stress, .stressors: question.optionLabels.map { texts($0) }.map(short)
        case .safety: question.optionLabels.map { texts($0) }.map(short)
        case .sessionsKept, .followUpsKept, .handOffsCompleted: question.optionLabels.map { texts($0) }
        }
    }

    /// Of the whole, nobody speaks for themselves: "I would rather not say" becomes "No answer".
    private func short(_ label: String) -> String { label == texts(StressLevel.skipped.label) ? texts("No answer") : label }

    var mean: String { texts("Average stress, 1 to 5") }
    var highStress: String { texts("High stress (4 or 5)") }
    var feelSafe: String { texts("Would feel safe using support") }

    /// What an interval does and does not say.
    var howToRead: String {
        texts(
            "Each figure carries deliberate noise, so that no single answer can be worked out. The range beside it is right in 95 of 100 cases. It speaks of this noise only: it does not say how those think who did not check in."
        )
    }

    func comparison(_ cell: CellPicture) -> String {
        texts.plural(
            "{count} check-in counted. {redeemed} of {issued} officers have enrolled.",
            "{count} check-ins counted. {redeemed} of {issued} officers have enrolled.",
            count: cell.result?.reports ?? 0,
            ["redeemed": texts.number(cell.codesRedeemed), "issued": texts.number(cell.codesIssued)])
    }

    func enrolled(_ cell: CellPicture) -> String {
        texts(
            "{redeemed} of {issued} officers have enrolled.",
            ["redeemed": texts.number(cell.codesRedeemed), "issued": texts.number(cell.codesIssued)])
    }

    func minimum(_ summary: SummaryPicture) -> String {
        texts(
            "Below {minimum} check-ins a round yields no number at all, and nothing tells few from none.",
            ["minimum": texts.number(summary.minimumBatch)])
    }

    func privacy(_ spent: PrivacySpent) -> [String] {
        guard spent.rho > 0 else { return [texts("Nothing was released this round, so none of the privacy budget was spent.")] }
        let values = [
            "rho": texts.number(spent.rho, decimals: 2), "epsilon": texts.number(spent.epsilon, decimals: 1),
            "yearRho": texts.number(spent.yearRho, decimals: 2), "yearEpsilon": texts.number(spent.yearEpsilon, decimals: 1),
        ]
        return [
            texts("Privacy spent this round: rho {rho}, epsilon {epsilon} at delta one in a million.", values),
            texts("This year so far: rho {yearRho}, epsilon {yearEpsilon}.", values),
        ]
    }

    var bothSides: String {
        texts("Signed by the department side and the provider side, published once, and the same for the chief and every officer.")
    }

    /// What rests on the operator, where one runs both sides.
    public var singleOperator: String {
        texts("One operator runs both sides of this programme: that nobody has seen single answers rests on that operator alone.")
    }

    func part(_ part: DayPart) -> String {
        let hours = ["from": texts.hour(part.hours.from), "until": texts.hour(part.hours.until)]
        return switch part {
        case .days: texts("Weekdays, {from} to {until}", hours)
        case .evenings: texts("Weekday evenings, {from} to {until}", hours)
        case .nights: texts("Nights, {from} to {until}", hours)
        case .weekends: texts("Weekends, {from} to {until}", hours)
        }
    }

    func kind(_ kind: SessionKind?) -> String {
        switch kind {
        case .individual: texts("Individual")
        case .couple: texts("Couple")
        case .family: texts("Family")
        case .group: texts("Group")
        case nil: texts("All other kinds")
        }
    }

    func modality(_ modality: Modality?) -> String {
        switch modality {
        case .offSite: texts("Off-site")
        case .phone: texts("Phone")
        case .video: texts("Video")
        case .onSite: texts("On-site")
        case nil: texts("All other ways")
        }
    }

    func wait(_ services: ServiceMeasures) -> String {
        guard let hours = services.medianWaitHours else { return texts("On half of the days nothing was free.") }
        if hours < 48 { return texts.plural("{count} hour", "{count} hours", count: Int(hours)) }
        return texts.plural("{count} day", "{count} days", count: Int(hours) / 24)
    }

    func goal(_ attainment: Attainment) -> String {
        guard let isMet = attainment.isMet else { return texts("no goal", context: "of a programme") }
        let values = ["goal": percent(Int(attainment.goal))]
        return isMet ? texts("goal {goal}, met", values) : texts("goal {goal}, not met", values)
    }

    var services: String { texts("The service") }
    var sessions: String { texts("Sessions") }
    var roundedSessions: String {
        texts("Booked and not cancelled, rounded to five; small groups are counted together. Nobody outside the case files knows who came.")
    }
    var tooFewSessions: String { texts("Not enough sessions to show.") }
    var firstFree: String { texts("Wait for a free session (median)") }
    var nextDay: String { texts("Free by the next day") }
    var coverage: String { texts("Days on which a session was offered") }
    var raw: String { texts("With the noise, for auditors") }
}
