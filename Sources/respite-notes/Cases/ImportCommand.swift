// `respite-notes import`: notes that were written elsewhere, as plain text or Markdown, become drafts once they were looked at.

import ArgumentParser
import CaseFile
import CaseVault
import Localization
import PersonalTools
import Sealing
import Terminal
import ToolSupport
import Wire

struct ImportCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "import",
            abstract: Texts.current("Take over notes from plain text or Markdown files; you see what was read before anything is written."),
            discussion: Texts.current(
                "Examples:\n  respite-notes import 1 session.md\n  respite-notes import 1 old/*.txt --happened \"2026-10-02 19:00\" --reason-file why.txt\n  respite-notes import 1 call.txt --format contact --yes\n\nEach file becomes one draft; “sign” makes it a note. The files stay where they are, readable: remove them yourself."
            )
        )
    }

    @OptionGroup var of: CaseArgument

    @Argument(help: ArgumentHelp(Texts.current("Plain text or Markdown in UTF-8.")), completion: .file())
    var files: [String]

    @Option(help: ArgumentHelp(Texts.current("Read them as this format; otherwise the headings decide."), valueName: "format"))
    var format: NoteFormat?

    @Option(help: ArgumentHelp(Texts.current("When it took place, in your zone: YYYY-MM-DD HH:MM."), valueName: "time"))
    var happened: String?

    @OptionGroup var reason: ReasonOption
    @OptionGroup var yes: YesOption
    @OptionGroup var state: StateOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard format != .addendum else { throw ValidationError(Texts.current("“respite-notes addendum” adds to a signed note.")) }
    }

    private struct JSON: Encodable {
        let number: Int
        let file: String
        let format: String
        let sections: [String]
    }

    func run() async throws {
        let desk = try await CaseDesk(state)
        let (texts, console) = (desk.texts, desk.tool.console)
        let state = try desk.numbered(of.caseNumber).state
        let read = try files.map { (file: $0, body: try body($0, desk)) }
        for (_, body) in read { try desk.vault.requireOffered(body.format) }
        if !output.json { for (file, body) in read { console.write(preview(file, body, desk)) } }
        let when = try desk.happened(happened)
        let late = try when.map { _ in try reason.text(texts("Why is it written late?"), desk.tool) }
        let question = texts.plural(
            "Write this as {count} draft of case {number}?", "Write these as {count} drafts of case {number}?", count: read.count,
            ["number": "\(of.caseNumber)"])
        guard try desk.confirm(question, yes.yes) else { return }
        var made: [EntryID] = []
        for (_, body) in read {
            made.append(try desk.vault.draft(.newNote, body, in: state.id, lateBecause: late, happened: when, at: desk.now))
        }
        let after = try desk.vault.state(of: state.id, at: desk.now)
        let numbers = made.map { id in after.notes.firstIndex { $0.id == id }.map { $0 + 1 } ?? 0 }
        let line = texts.plural(
            "Saved as draft {numbers}; it is not signed yet. The file is still there, readable.",
            "Saved as drafts {numbers}; they are not signed yet. The files are still there, readable.", count: read.count,
            ["numbers": texts.list(numbers.map { texts.number($0) })])
        let json = zip(numbers, read).map { number, read in
            JSON(
                number: number, file: read.file, format: read.body.format.rawValue,
                sections: read.body.filled.map { "\($0.section)" })
        }
        try desk.say(line, json, output)
    }

    private func body(_ file: String, _ desk: CaseDesk) throws -> NoteBody {
        guard let text = String(validating: try InputFile.bytes(file), as: UTF8.self) else { throw ReleaseInputError.notText(file) }
        let note = ImportedNote(text, as: format)
        do { return try note.body(format) } catch let error as SealingError { throw VaultError.cannotSeal(error) }
    }

    private func preview(_ file: String, _ body: NoteBody, _ desk: CaseDesk) -> [String] {
        let texts = desk.texts
        let head = texts("{file}: {format}", ["file": file, "format": texts(body.format.label)])
        return [head] + body.filled.flatMap { ["", "## \(texts($0.section.label))", "", $0.text.value] } + [""]
    }
}
