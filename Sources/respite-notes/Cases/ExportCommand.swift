// `respite-notes export`: a readable copy of a case for its officer, or for whom a release names.

import ArgumentParser
import CaseFile
import CaseVault
import Localization
import PersonalTools
import Scheduling
import Sealing
import Terminal
import ToolSupport
import Wire

enum CopyFormat: String, CaseIterable, ExpressibleByArgument {
    case text, html, json, fhir

    var ending: String {
        switch self {
        case .text: ".txt"
        case .html: ".html"
        case .json: ".json"
        case .fhir: ".fhir.json"
        }
    }

    /// Whether the notice against passing it on stands in the copy itself.
    var holdsNotice: Bool { self == .text || self == .html }
}

struct ExportCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "export",
            abstract: Texts.current("Write a readable copy of a case: for the officer, or for whom a release names."),
            discussion: Texts.current(
                "Examples:\n  respite-notes export 1 --for officer --out copy\n  respite-notes export 1 --for 2 --format html --out copy\n  respite-notes export 1 --for 2 --format fhir --out copy --yes\n\nFormats: text, html, json, fhir (HL7 FHIR R4). The file is new and for you alone; whoever gets it can read it. What is not signed stays out, and so do psychotherapy notes, which “private export” takes. The copy goes into the log of disclosures."
            )
        )
    }

    @OptionGroup var of: CaseArgument

    @Option(
        name: .customLong("for"),
        help: ArgumentHelp(
            Texts.current("officer, for the person's own request, or the number of a release."), valueName: "officer or release"))
    var recipient: String

    @Option(help: ArgumentHelp(Texts.current("text, html, json or fhir."), valueName: "format"))
    var format = CopyFormat.text

    @OptionGroup var out: OutOption
    @OptionGroup var yes: YesOption
    @OptionGroup var state: StateOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard recipient == "officer" || Int(recipient) != nil else {
            throw ValidationError(Texts.current("--for takes “officer” or the number of a release."))
        }
    }

    private struct JSON: Encodable {
        let file: String
        let notice: String?
        let parts: [String]
        let disclosure: Int
        let leftOut: LeftOut.JSON
    }

    func run() async throws {
        let desk = try await CaseDesk(state)
        let texts = desk.texts
        let state = try desk.numbered(of.caseNumber).state
        let export = try export(state, desk)
        let leftOut = LeftOut(export, format)
        let values = ["number": "\(of.caseNumber)", "dir": out.out]
        let question = texts("Write a readable copy of case {number} to {dir}, and log it as told?", values)
        guard try desk.confirm(question, yes.yes) else { return }
        var copy = try CopyOut(of: of.caseNumber, state, in: out.out, desk)
        let (file, notice) = try write(export, &copy, texts)
        let isUnderRelease = export.authority != .ownRequest
        let number = try copy.logging {
            let told = try desk.record { try export.disclosure(noticeSent: isUnderRelease) }
            let entry = try desk.vault.write(.disclosure(told), in: state.id, at: desk.now)
            let after = try desk.vault.state(of: state.id, at: desk.now)
            return (after.disclosures.firstIndex { $0.id == entry } ?? 0) + 1
        }
        let json = JSON(
            file: file, notice: notice, parts: export.parts.elements.map(\.rawValue), disclosure: number, leftOut: leftOut.json)
        try desk.say(
            texts("Wrote {file}, readable to whoever has it; logged as disclosure {number}.", ["file": file, "number": "\(number)"]),
            naming: true, json, output)
        guard !output.json else { return }
        if let notice {
            desk.tool.console.writeSentence(texts("The notice against passing it on is in {file}; hand it over too.", ["file": notice]))
        }
        desk.tool.console.write(leftOut.lines(texts))
    }

    private func export(_ state: CaseState, _ desk: CaseDesk) throws -> CaseExport {
        var authority = ExportAuthority.ownRequest
        if let number = Int(recipient) {
            guard case .release(let release) = try Permission.numbered(number, of: state).kind else { throw ReleaseInputError.notARelease }
            authority = .release(release.id)
        }
        do throws(ExportRefusal) {
            return try CaseExport(state, under: authority, at: desk.now, names: desk.vault.practice.names)
        } catch {
            throw ReleaseInputError.notExported(error)
        }
    }

    private func write(_ export: CaseExport, _ copy: inout CopyOut, _ texts: Texts) throws -> (file: String, notice: String?) {
        let text =
            switch format {
            case .text: export.readable(texts).text
            case .html: export.readable(texts).html(language: texts.language.code)
            case .json: try export.json.encoded()
            case .fhir: try export.fhir.encoded()
            }
        let file = try copy.write(text, ending: format.ending)
        guard export.authority != .ownRequest, !format.holdsNotice else { return (file, nil) }
        do {
            let notice = texts("This was told under a release by the person. It may not be passed on without another.")
            return (file, try copy.write(notice + "\n", ending: format.ending + ".notice.txt"))
        } catch {
            copy.removeAll()
            throw error
        }
    }
}
