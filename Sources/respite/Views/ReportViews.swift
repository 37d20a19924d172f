// What a refresh or a synchronisation found, where the officer should know.

import Localization
import OfficerClient
import PersonalTools
import ServiceAPI
import Trust

enum RefreshView {
    static func lines(_ report: RefreshReport, _ texts: Texts) -> [String] {
        var lines = report.unreachable.map {
            texts("The {side} did not answer; what it would say now is not known.", ["side": texts.word($0)])
        }
        lines += report.strangers.map {
            texts(
                "The {side} shows a certificate that the signed roster does not name: nothing but public documents is asked of it. Tell the clinical authority.",
                ["side": texts.word($0)])
        }
        lines += report.differences.map {
            texts(
                "The {side} serves an older or another {document} than the other side; the newest that verifies is used.",
                ["side": texts.word($0.side), "document": texts.word($0.document)])
        }
        if !report.refusedKeyLists.isEmpty {
            lines.append(
                texts.plural(
                    "The keys of {count} clinician did not verify; they cannot be booked.",
                    "The keys of {count} clinicians did not verify; they cannot be booked.", count: report.refusedKeyLists.count))
        }
        return lines
    }
}

extension CheckInSending {
    /// For programs; nil where nothing waits.
    var word: String? {
        switch self {
        case .nothingWaits: nil
        case .sent: "sent"
        case .waits, .left: "waiting"
        case .operatorChanged: "operator-changed"
        case .refused: "refused"
        case .tooLate: "too-late"
        case .unanswered: "unanswered"
        }
    }
}

enum SyncView {
    /// About tokens that were asked for in vain.
    static func lines(_ fetched: FetchReport, _ texts: Texts) -> [String] {
        fetched.notIssued.map {
            texts(
                "The provider side issues no check-in token for {round}, as a side does that has no key of that round. Your other tokens are not affected. It is asked again in five to twelve days. Ask a colleague whether theirs came: if it did, or if yours still does not, tell the clinical authority.",
                ["round": $0.description])
        }
    }

    /// About check-ins: what was sent now, and what became of earlier ones.
    static func lines(_ sending: CheckInSending, _ counted: [CheckInDiary.Sent], _ texts: Texts) -> [String] {
        let now: [String] =
            switch sending {
            case .nothingWaits: []
            case .sent: [texts("Your check-in was sent.")]
            case .waits, .left: [texts("Your check-in waits for its moment; a later run sends it.")]
            case .refused:
                [
                    texts(
                        "The department side does not take your check-in, although the round runs by the signed documents. It is kept and offered again; if this goes on, tell the clinical authority."
                    )
                ]
            case .operatorChanged:
                [
                    texts(
                        "Your check-in is not sent: when you agreed to it, two operators ran the two sides, and by the policy that is signed now one may open it. It stays here while that is so."
                    )
                ]
            case .tooLate: [texts("The round was over before your check-in was sent; it will not be counted.")]
            case .unanswered:
                [
                    texts(
                        "The round is over, and the department side never said that it took your check-in. Once the round is published, “respite checkin --history” says whether it was counted."
                    )
                ]
            }
        let missing = counted.contains { $0.outcome == .missing || $0.outcome == .refused }
        return now
            + (missing
                ? [
                    texts(
                        "A check-in of yours is not among those that were counted. Tell the clinical authority: “respite checkin --history --json” has what the department side signed when it took it."
                    )
                ] : [])
            + (counted.isEmpty || missing ? [] : [texts("A round is published: “respite checkin --history” shows what became of yours.")])
    }

    static func lines(_ report: SyncReport, _ texts: Texts) -> [String] {
        var lines = (report.refused + report.delayed).compactMap { OfficerSentences.sentence($0, texts) }
        if report.unfinished > 0 {
            lines.append(
                texts.plural(
                    "{count} thing still waits for the server; it is saved.", "{count} things still wait for the server; they are saved.",
                    count: report.unfinished))
        }
        if report.postponed > 0 {
            lines.append(
                texts.plural(
                    "The news of {count} appointment are long and wait for a run of their own.",
                    "The news of {count} appointments are long and wait for a run of their own.", count: report.postponed))
        }
        if report.missing > 0 {
            lines.append(
                texts.plural(
                    "{count} appointment is gone from the server although it is still ahead: call the clinician.",
                    "{count} appointments are gone from the server although they are still ahead: call the clinician.",
                    count: report.missing))
        }
        return lines
    }
}
