// An officer's own check-ins in words: lines that read the same aloud as on the screen.

import CheckIn
import Foundation
import LocalState
import Localization
import OfficerClient
import PersonalTools
import RoundResults
import Trust
import Wire

struct CheckInView {
    let texts: Texts
    let zone: TimeZone
    let now: Instant

    func time(_ instant: Instant) -> String {
        texts.dateAndTime(LocalTime(seconds: instant.seconds, in: zone))
    }

    /// What this check-in is for, before the first question.
    func introduction(_ standing: CheckInStanding?, questions: Int, _ words: CheckInWords) -> String {
        let second =
            switch standing {
            case .open: texts("This quarter's answers can be counted with everybody's; you are asked before anything is sealed.")
            case .waiting(let moment):
                texts("This quarter's check-in waits to be sent after {time}; today's answers stay on this device.", ["time": time(moment)])
            case .sent: texts("This quarter's check-in was sent; today's answers stay on this device.")
            case .noToken:
                texts(
                    "There is no check-in token for this quarter here (“respite sync” fetches what is due); today's answers stay on this device."
                )
            case .notIssued:
                texts(
                    "The provider side issues no check-in token for this quarter, as a side does that has no key of the round; today's answers stay on this device."
                )
            case .notCurrent: texts("The programme's documents have expired or are being held back; today's answers stay on this device.")
            case nil: texts("Today's answers stay on this device.")
            }
        return words.introduction(questions: questions) + " " + second
    }

    /// One line for each time, newest last.
    func history(_ diary: CheckInDiary) -> [String] {
        diary.entries.suffix(20).map { entry in
            let stressors = entry.answers.stressors.map { texts($0.label) }
            return texts(
                "{date}: stress {level}; {stressors}; safe to use: {safety}",
                [
                    "date": date(entry.moment), "level": level(entry.answers.stress),
                    "stressors": stressors.isEmpty ? texts("nothing named") : texts.list(stressors),
                    "safety": texts(entry.answers.safety.label),
                ])
        }
    }

    /// The last few levels of stress in one sentence, and a plain word where they stay high.
    func trend(_ diary: CheckInDiary) -> [String] {
        let levels = diary.entries.suffix(6).map { level($0.answers.stress) }
        let line = texts("Your stress, oldest first: {levels}.", ["levels": levels.joined(separator: ", ")])
        guard diary.isHighForWeeks(at: now) else { return [line] }
        return [line, texts("It has been high for two weeks or longer. Talking to somebody may help; nobody but you sees this.")]
    }

    func rounds(_ diary: CheckInDiary) -> [String] {
        diary.sent.map { sent in
            let round = ["round": sent.round.description]
            return switch sent.outcome {
            case .counted: texts("{round}: sent, and both sides have signed that they counted it.", round)
            case .withheld: texts("{round}: sent; nothing was told of this round.", round)
            case .missing:
                texts(
                    "{round}: the department side has signed that it took it, but it is not among those that were counted. Tell the clinical authority.",
                    round)
            case .refused:
                texts("{round}: the department side never took it, and it was not counted. Tell the clinical authority.", round)
            case .uncheckable: texts("{round}: sent; whether it was counted can no longer be looked up.", round)
            case nil: texts("{round}: sent; the round is not published yet.", round)
            }
        }
    }

    struct JSON: Encodable {
        struct Entry: Encodable {
            let date: String
            let stress: Int?
            let stressors: [String]
            let safety: String
        }

        struct Round: Encodable {
            let round: String
            let outcome: String?
            /// What the department side signed when it took the check-in: for whoever looks into one that is missing.
            let receipt: Blob?
        }

        let entries: [Entry]
        let sent: [Round]
    }

    func json(_ diary: CheckInDiary) -> JSON {
        JSON(
            entries: diary.entries.map { entry in
                JSON.Entry(
                    date: rfc3339(entry.moment), stress: entry.answers.stress.level, stressors: entry.answers.stressors.map { "\($0)" },
                    safety: "\(entry.answers.safety)")
            },
            sent: diary.sent.map { JSON.Round(round: $0.round.description, outcome: $0.outcome?.rawValue, receipt: $0.receipt) })
    }

    private func date(_ instant: Instant) -> String { texts.longDate(LocalTime(seconds: instant.seconds, in: zone)) }

    private func level(_ stress: StressLevel) -> String { stress.level.map(String.init) ?? texts("not said") }
}
