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

enum SyncView {
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
