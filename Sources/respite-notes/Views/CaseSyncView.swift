// What synchronising the case files brought, and what is wrong with what the server shows.

import CaseFile
import CaseVault
import ClinicianClient
import Localization
import Sealing
import Wire

struct CaseSyncView {
    private let texts: Texts

    init(_ texts: Texts) { self.texts = texts }

    struct JSON: Encodable {
        let new: Int
        let shredded: Int
        let handedIn: Int
        let waiting: Int
        let handedInAgain: Int
        /// Destroyed by colleagues before their time, and kept here.
        let contested: Int
        /// Cases that the records custodian handed over.
        let entered: Int
        /// How many findings of each sort.
        let findings: [String: Int]
        let refused: String?
        /// What supervisees' devices said of unsigned notes.
        let reports: Reports
        /// Tombstones that the server will not take.
        let tombstonesRefused: Int
    }

    struct Reports: Encodable {
        let new: Int
        let rolledBack: Int
        let refused: Int
        /// Whether the server handed them out, and took this device's own.
        let served: Bool
        let taken: Bool
    }

    func json(_ report: CaseSyncReport) -> JSON {
        JSON(
            new: report.taken.new, shredded: report.taken.shredded, handedIn: report.handedIn, waiting: report.waiting,
            handedInAgain: report.taken.lost, contested: report.taken.contested, entered: report.entered,
            findings: counts(report).reduce(into: [:]) { $0[$1.category.rawValue] = $1.count },
            refused: report.refused?.rawValue,
            reports: Reports(
                new: report.reports.new, rolledBack: report.reports.rolledBack, refused: report.reports.refused,
                served: !report.reports.isUnavailable, taken: !report.isReportRefused),
            tombstonesRefused: report.tombstonesRefused)
    }

    /// News; empty where there is none.
    func news(_ report: CaseSyncReport) -> [String] {
        var lines: [String] = []
        if report.taken.new > 0 {
            lines.append(texts.plural("{count} new record in your cases.", "{count} new records in your cases.", count: report.taken.new))
        }
        if report.taken.shredded > 0 {
            lines.append(texts.plural("{count} record was destroyed.", "{count} records were destroyed.", count: report.taken.shredded))
        }
        if report.entered > 0 {
            lines.append(
                texts.plural(
                    "{count} case was handed over to you by the records custodian.",
                    "{count} cases were handed over to you by the records custodian.", count: report.entered))
        }
        if report.handedIn > 0 {
            lines.append(
                texts.plural(
                    "{count} sealed object of your cases was handed in.", "{count} sealed objects of your cases were handed in.",
                    count: report.handedIn))
        }
        if report.waiting > 0 {
            lines.append(
                texts.plural(
                    "{count} record waits for a time that no session sets; “--hand-in” sends it now.",
                    "{count} records wait for a time that no session sets; “--hand-in” sends them now.", count: report.waiting))
        }
        return lines
    }

    func warnings(_ report: CaseSyncReport) -> [String] {
        var lines = counts(report).map { $0.category.sentence($0.count, texts) }
        if report.taken.lost > 0 {
            lines.append(texts("What the server has lost of yours is handed in again."))
        }
        if report.taken.spared > 0 {
            lines.append(
                texts.plural(
                    "Somebody who may not asks to destroy {count} record; it stays here.",
                    "Somebody who may not asks to destroy {count} records; they stay here.", count: report.taken.spared))
        }
        if report.taken.contested > 0 {
            lines.append(
                texts.plural(
                    "A colleague had {count} record destroyed before its time. It stays here; “respite-notes retention” asks.",
                    "A colleague had {count} records destroyed before their time. They stay here; “respite-notes retention” asks.",
                    count: report.taken.contested))
        }
        if report.tombstonesRefused > 0 { lines.append(tombstonesRefused(report.tombstonesRefused)) }
        lines += reports(report)
        if report.refused != nil {
            lines.append(
                texts("The server refuses records of your cases; they are saved here. Tell the clinical authority if it stays so."))
        }
        return lines
    }

    /// What the server keeps although its end was signed.
    func tombstonesRefused(_ count: Int) -> String {
        texts.plural(
            "The server refuses to destroy {count} record and keeps what it has of it; tell the clinical authority.",
            "The server refuses to destroy {count} records and keeps what it has of them; tell the clinical authority.", count: count)
    }

    private func reports(_ report: CaseSyncReport) -> [String] {
        var lines: [String] = []
        if report.reports.rolledBack > 0 {
            lines.append(
                texts.plural(
                    "The server shows an older report about unsigned notes of {count} device than before; the newer one counts.",
                    "The server shows older reports about unsigned notes of {count} devices than before; the newer ones count.",
                    count: report.reports.rolledBack))
        }
        if report.reports.refused > 0 {
            lines.append(
                texts.plural(
                    "{count} report about unsigned notes is not by a supervisee of yours, or not to you; it was not believed.",
                    "{count} reports about unsigned notes are not by supervisees of yours, or not to you; they were not believed.",
                    count: report.reports.refused))
        }
        if report.reports.isUnavailable {
            lines.append(texts("The server hands out no reports about your supervisees' unsigned notes."))
        }
        if report.isReportRefused {
            lines.append(texts("The server does not take the report about your unsigned notes; your supervisor sees the one before."))
        }
        return lines
    }

    /// What stays wrapped to an older key.
    func notRewrapped(_ count: Int) -> String {
        texts.plural(
            "{count} record is not wrapped to this quarter's key: who passed it on is not believed any more; the old key stays.",
            "{count} records are not wrapped to this quarter's key: who passed them on is not believed any more; the old key stays.",
            count: count)
    }

    private func counts(_ report: CaseSyncReport) -> [(category: RecordFinding.Category, count: Int)] {
        RecordFinding.Category.allCases.compactMap { category in
            let count = report.taken.findings.count { $0.category == category }
            return count > 0 ? (category, count) : nil
        }
    }
}
