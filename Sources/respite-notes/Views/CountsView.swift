// A clinician's own figures and what becomes of them, in words.

import ClinicianClient
import Localization
import RoundClient
import RoundResults
import Terminal
import Trust
import Wire

struct CountsView {
    private let texts: Texts
    private let moments: Moments

    init(_ texts: Texts, _ moments: Moments) {
        self.texts = texts
        self.moments = moments
    }

    struct JSON: Encodable {
        let round: String
        let from: Int64
        let to: Int64
        /// Only where they are asked for: what `sync` writes may end in a log.
        let sessionsKept: UInt64?
        let followUpsKept: UInt64?
        let handOffsCompleted: UInt64?
        /// `notYet`, `asks`, `ready`, `refused`, `waits`, `sent`, `saidToBeCounted` or `notCounted`.
        let standing: String
        /// Of `notYet` and `waits`.
        let moment: Int64?
        let before: Before?

        struct Before: Encodable {
            let round: String
            /// `counted`, `withheld`, `missing` or `uncheckable`.
            let outcome: String
        }
    }

    func json(_ counts: OwnCounts, withFigures: Bool = false) -> JSON {
        let span = WorkRound.counted(in: counts.round)
        let (standing, moment): (String, Instant?) =
            switch counts.standing {
            case .notYet(let moment): ("notYet", moment)
            case .asks: ("asks", nil)
            case .ready: ("ready", nil)
            case .refused: ("refused", nil)
            case .waits(let moment): ("waits", moment)
            case .sent: ("sent", nil)
            case .saidToBeCounted: ("saidToBeCounted", nil)
            case .notCounted: ("notCounted", nil)
            }
        return JSON(
            round: counts.round.description, from: span.lowerBound.seconds, to: span.upperBound.seconds,
            sessionsKept: withFigures ? counts.figures.sessionsKept : nil, followUpsKept: withFigures ? counts.figures.followUpsKept : nil,
            handOffsCompleted: withFigures ? counts.figures.handOffsCompleted : nil, standing: standing, moment: moment?.seconds,
            before: counts.before.map { JSON.Before(round: $0.round.description, outcome: $0.outcome.rawValue) })
    }

    func list(_ counts: OwnCounts) -> KeyValueList {
        let span = WorkRound.counted(in: counts.round)
        var list = KeyValueList()
        list.add(
            texts("Counted"),
            texts(
                "from {first} to {last}",
                ["first": moments.dayOf(span.lowerBound), "last": moments.dayOf(span.upperBound - 1)], context: "days"))
        for (question, number) in zip(Question.ofWork, counts.figures.numbers) {
            list.add(texts(question.label), texts.number(Int(number)))
        }
        list.add(texts("Standing", context: "of numbers"), sentence(counts.standing))
        if let before = counts.before { list.add(before.round.description, sentence(before.outcome)) }
        return list
    }

    /// Who sees what of it, by the signed policy.
    func explanation(hasOneOperator: Bool) -> String {
        hasOneOperator
            ? texts(
                "Both sides see that you have sent numbers; one operator runs them, and could see which. A colleague's sessions in a case that you share are theirs."
            )
            : texts(
                "Both sides see that you have sent numbers, and neither sees which. A colleague's sessions in a case that you share are theirs."
            )
    }

    private func sentence(_ standing: CountStanding) -> String {
        switch standing {
        case .notYet(let moment): texts("they are made ready on {date}", ["date": moments.dayOf(moment)], context: "numbers")
        case .asks: texts("nothing is sent before you agree: --agree", context: "numbers")
        case .ready: texts("the next “sync” makes them ready", context: "numbers")
        case .refused: texts("refused on this device; it sends nothing", context: "numbers")
        case .waits(let moment):
            texts("ready; the first “sync” from {time} on sends them", ["time": moments.instant(moment)], context: "numbers")
        case .sent: texts("sent", context: "numbers")
        case .saidToBeCounted: saidToBeCounted
        case .notCounted: texts("your work is not counted this quarter", context: "numbers")
        }
    }

    private func sentence(_ outcome: ReportOutcome) -> String {
        switch outcome {
        case .counted: texts("both sides have signed that they counted your numbers", context: "numbers")
        case .withheld: texts("nothing was published of this quarter", context: "numbers")
        case .missing:
            texts(
                "not among those that were counted, although the department side has signed that it took them; tell the clinical authority",
                context: "numbers")
        case .uncheckable: texts("whether they were counted can no longer be looked up", context: "numbers")
        }
    }

    /// Of a quarter that is over, once it is known.
    func news(_ before: CountOutcome) -> String {
        texts("{quarter}: {outcome}.", ["quarter": before.round.description, "outcome": sentence(before.outcome)], context: "numbers")
    }

    private var saidToBeCounted: String {
        texts(
            "The department side says that another device of yours was counted already. If you have no other device, tell your supervisor: it is not true."
        )
    }

    /// What a synchronisation says of them; `nil` where there is nothing new.
    func news(_ counts: OwnCounts) -> String? {
        switch counts.standing {
        case .asks: texts("The summary would count your work of this quarter, if you agree: “respite-notes counts”.")
        case .waits(let moment) where counts.isNew:
            texts(
                "Your numbers for the summary are ready, and leave from {time} on: {numbers}. “respite-notes counts --refuse” keeps them here.",
                [
                    "time": moments.instant(moment),
                    "numbers": texts.list(
                        zip(Question.ofWork, counts.figures.numbers).map {
                            texts(
                                "{figure} {number}", ["figure": texts($0.label), "number": texts.number(Int($1))], context: "counted work")
                        }),
                ])
        case .sent where counts.isNew: texts("Your numbers for the summary were sent.")
        case .saidToBeCounted where counts.isNew: saidToBeCounted
        default: nil
        }
    }
}
