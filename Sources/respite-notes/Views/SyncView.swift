// What a synchronisation brought, and what the clinician should know of it.

import ClinicianClient
import Localization
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
        lines += report.refused.map { NotesSentences.clinician($0, texts) }
        if !report.refresh.differences.isEmpty {
            lines.append(
                texts("The two sides serve different documents; the newest that verify are used. “respite-notes verify” says more."))
        }
        if report.refresh.unreachable.contains(.provider) {
            lines.append(texts("The provider side did not answer; the rest is up to date."))
        }
        if report.queued > 0 {
            lines.append(
                texts.plural(
                    "{count} thing still waits for the server; it is saved.", "{count} things still wait for the server; they are saved.",
                    count: report.queued))
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
    }

    func json(_ report: SyncReport) -> JSON {
        JSON(
            new: report.new, changed: report.changed, written: report.written,
            unverified: report.findings.map(ScheduleView.FindingJSON.init), queued: report.queued,
            unreachable: report.refresh.unreachable.map(\.rawValue), differences: report.refresh.differences.count)
    }
}
