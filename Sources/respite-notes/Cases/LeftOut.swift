// What is not in a copy of a case, said to whoever hands it over.

import CaseFile
import Localization
import Scheduling

struct LeftOut {
    private let export: CaseExport
    private let format: CopyFormat

    init(_ export: CaseExport, _ format: CopyFormat) {
        self.export = export
        self.format = format
    }

    struct JSON: Encodable {
        let psychotherapyNotes: Bool
        let unsignedNotes: Int
        let struckTexts: Int
        let parts: [String]
        let disclosuresWithReports: Int
        let logOfDisclosures: Bool
    }

    private var parts: [CasePart] { CasePart.allCases.filter { !export.parts.contains($0) } }

    private var struck: Int { export.notes.count(where: \.isStruck) }

    private var withReports: Int {
        export.authority == .ownRequest ? export.state.disclosures.count { $0.content.report != nil } : 0
    }

    /// FHIR has no resource for it here.
    private var lacksLog: Bool { format == .fhir && !export.disclosures.isEmpty }

    var json: JSON {
        JSON(
            psychotherapyNotes: true, unsignedNotes: export.unsignedNotes, struckTexts: struck, parts: parts.map(\.rawValue),
            disclosuresWithReports: withReports, logOfDisclosures: lacksLog)
    }

    func lines(_ texts: Texts) -> [String] {
        var lines = [texts("Left out: psychotherapy notes, which are kept apart.")]
        if export.unsignedNotes > 0 {
            lines.append(
                texts.plural(
                    "Left out: {count} note that is not signed, or not co-signed.",
                    "Left out: {count} notes that are not signed, or not co-signed.", count: export.unsignedNotes))
        }
        if struck > 0 {
            lines.append(
                texts.plural(
                    "Left out: the text of {count} note entered in error; its reason stands there.",
                    "Left out: the texts of {count} notes entered in error; their reasons stand there.", count: struck))
        }
        if !parts.isEmpty {
            lines.append(
                texts("Left out, since the release does not cover it: {parts}.", ["parts": texts.list(parts.map { texts($0.label) })]))
        }
        if export.days != .always {
            lines.append(texts("Left out: events of days that the release does not cover."))
        }
        if withReports > 0 {
            lines.append(
                texts.plural(
                    "Left out of the log: {count} disclosure that belongs to a mandated report.",
                    "Left out of the log: {count} disclosures that belong to mandated reports.", count: withReports))
        }
        if lacksLog { lines.append(texts("Left out: the log of disclosures, for which this format has no place; “--format text” has it.")) }
        return lines
    }
}
