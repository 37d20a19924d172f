// What a synchronisation brought, and what the clinician should know of it.

import ClinicianClient
import Localization
import PersonalTools
import ServiceAPI
import Trust

struct SyncView {
    private let texts: Texts

    init(_ texts: Texts) { self.texts = texts }

    /// News; empty where there is none.
    func news(_ report: SyncReport) -> [String] {
        var lines: [String] = []
        if !report.new.isEmpty { lines.append(texts("New bookings: {numbers}.", numbers(report.new))) }
        if !report.changed.isEmpty { lines.append(texts("Moved or cancelled: {numbers}.", numbers(report.changed))) }
        if !report.written.isEmpty { lines.append(texts("New messages about: {numbers}.", numbers(report.written))) }
        return lines
    }

    private func numbers(_ numbers: [Int]) -> [String: String] { ["numbers": texts.list(numbers.map(String.init))] }

    func warnings(_ report: SyncReport) -> [String] {
        var lines = report.findings.map(texts.sentence)
        lines += refusals(report)
        lines += refresh(report.refresh)
        if report.queued > 0 {
            lines.append(
                texts.plural(
                    "{count} thing still waits for the server; it is saved.", "{count} things still wait for the server; they are saved.",
                    count: report.queued))
        }
        return lines
    }

    private func refusals(_ report: SyncReport) -> [String] {
        report.refused.map { NotesSentences.clinician($0, texts) } + failures(report)
    }

    /// Each sort of trouble once, however many actions met it.
    private func failures(_ report: SyncReport) -> [String] {
        var lines: [String] = []
        for error in report.failed {
            let line =
                NotesSentences.sentence(error, texts) ?? SharedErrors.sentence(error, texts)
                ?? texts("Something that was saved could not be sent.")
            if !lines.contains(line) { lines.append(line) }
        }
        return lines
    }

    private func refresh(_ report: RefreshReport) -> [String] {
        var lines: [String] = []
        if !report.differences.isEmpty {
            lines.append(
                texts("The two sides serve different documents; the newest that verify are used. “respite-notes verify” says more."))
        }
        if !report.refusedKeyLists.isEmpty {
            lines.append(
                texts.plural(
                    "The department side serves the keys of {count} clinician in a form that does not verify; they were not taken.",
                    "The department side serves the keys of {count} clinicians in a form that does not verify; they were not taken.",
                    count: report.refusedKeyLists.count))
        }
        for side in report.strangers {
            lines.append(
                texts(
                    "The {side} shows another certificate than the roster names; nothing that you sign was sent to it. Tell the clinical authority.",
                    ["side": texts.word(side)]))
        }
        if report.unreachable.contains(.provider) {
            lines.append(texts("The provider side did not answer; the rest is up to date."))
        }
        return lines
    }

    struct JSON: Encodable {
        let new: [Int]
        let changed: [Int]
        let written: [Int]
        let unverified: [ScheduleView.FindingJSON]
        let queued: Int
        let unreachable: [String]
        let differences: Int
        let refusedKeyLists: Int
        let wrongCertificates: [String]
        let refused: [String]
        let cases: CaseSyncView.JSON?
        let counts: CountsView.JSON?
    }

    /// For scripts: what was refused in the same words in every language.
    func json(_ report: SyncReport, cases: CaseSyncView.JSON? = nil, counts: CountsView.JSON? = nil) -> JSON {
        JSON(
            new: report.new, changed: report.changed, written: report.written,
            unverified: report.findings.map(ScheduleView.FindingJSON.init), queued: report.queued,
            unreachable: report.refresh.unreachable.map(\.rawValue), differences: report.refresh.differences.count,
            refusedKeyLists: report.refresh.refusedKeyLists.count, wrongCertificates: report.refresh.strangers.map(\.rawValue),
            refused: SyncView(Texts(.english)).refusals(report), cases: cases, counts: counts)
    }
}
