// `respite-notes private`: psychotherapy notes, for their author alone, under a passphrase of their own.

import ArgumentParser
import CaseFile
import CaseVault
import Localization
import PersonalTools
import Sealing
import Sodium
import Terminal
import ToolSupport
import Wire

struct PrivateCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "private",
            abstract: Texts.current(
                "Psychotherapy notes (45 CFR 164.501): yours alone, apart from the record, under a passphrase of their own."),
            discussion: Texts.current(
                "No colleague, supervisor or custodian can ever read them, they go along with no transfer, and nobody can bring their passphrase back. Session times, frequency, results, and any summary of diagnosis, plan, symptoms or progress do not belong here: they are part of the record."
            ),
            subcommands: [List.self, Note.self, Show.self, ChangePassphrase.self, Export.self],
            defaultSubcommand: List.self
        )
    }

    struct List: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Texts.current("List the psychotherapy notes of a case, without what they say."),
                discussion: Texts.current("Examples:\n  respite-notes private list 1\n  respite-notes private list 1 --json")
            )
        }

        @OptionGroup var of: CaseArgument
        @OptionGroup var apart: PrivatePassphrase
        @OptionGroup var state: StateOptions
        @OptionGroup var output: OutputOptions

        private struct JSON: Encodable {
            let number: Int
            let written: String
            let replacedBy: Int?
        }

        func run() async throws {
            let desk = try await CaseDesk(state)
            let (texts, console) = (desk.texts, desk.tool.console)
            let notes = try PrivateNotes(in: try desk.numbered(of.caseNumber).state.id, with: try apart.key(desk), desk)
            guard !output.json else {
                return try console.write(
                    json: notes.all.enumerated().map { index, stored in
                        JSON(
                            number: index + 1, written: rfc3339(stored.note.writtenAt), replacedBy: notes.successor(of: stored.id))
                    })
            }
            guard !notes.all.isEmpty else { return console.writeSentence(texts("No psychotherapy note in this case.")) }
            let successors = notes.all.map { notes.successor(of: $0.id) }
            var titles = [texts("Number"), texts("Written")]
            if successors.contains(where: { $0 != nil }) { titles.append(texts("Replaced by")) }
            var table = Table(titles)
            for (index, (stored, successor)) in zip(notes.all, successors).enumerated() {
                table.add([
                    texts.number(index + 1), desk.moments.instant(stored.note.writtenAt), successor.map { texts.number($0) } ?? "",
                ])
            }
            console.write(table.lines(console.traits))
        }
    }

    struct Note: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Texts.current("Write a psychotherapy note, or another version of one."),
                discussion: Texts.current(
                    "Examples:\n  respite-notes private note 1\n  respite-notes private note 1 --revise 2\n  respite-notes private note 1 --text-file -\n\nYour editor gets a file in memory; a machine that swaps or hibernates may write it to its disk."
                )
            )
        }

        @OptionGroup var of: CaseArgument

        @Option(help: ArgumentHelp(Texts.current("Write another version of this note."), valueName: "number"))
        var revise: Int?

        @Option(
            help: ArgumentHelp(Texts.current("Take the words from this file (- for standard input)."), valueName: "file"),
            completion: .file())
        var textFile: String?

        @OptionGroup var apart: PrivatePassphrase
        @OptionGroup var state: StateOptions
        @OptionGroup var output: OutputOptions

        private struct JSON: Encodable {
            let number: Int
        }

        func run() async throws {
            let desk = try await CaseDesk(state)
            let caseID = try desk.numbered(of.caseNumber).state.id
            let key = try apart.key(desk)
            let before = try revise.map { try PrivateNotes(in: caseID, with: key, desk).numbered($0) }
            let entry = try written(before, in: caseID, key, desk)
            let number = try PrivateNotes(in: caseID, with: key, desk).number(of: entry) ?? 0
            let line = desk.texts("Kept as psychotherapy note {number}, for you alone.", ["number": "\(number)"])
            try desk.say(line, JSON(number: number), output)
        }

        /// From the editor it is kept as a note at once: what is typed here may lie nowhere under another key.
        private func written(
            _ before: (id: EntryID, note: StoredPsychotherapyNote)?, in caseID: CaseID, _ key: PsychotherapyKey, _ desk: CaseDesk
        ) throws -> EntryID {
            func keep(_ text: String) throws -> EntryID {
                try desk.vault.writePsychotherapyNote(text, in: caseID, revises: before?.id, with: key, at: desk.now)
            }
            if let textFile { return try keep(try InputFile.text(textFile)) }
            guard desk.tool.console.traits.isInteractive else { throw InputError.needsAnswer("--text-file") }
            guard let editor = PrivateEditor() else {
                return try keep(
                    try desk.tool.prompter.line(desk.texts("Your note"), suggestion: before?.note.note.text.value))
            }
            var entry: EntryID?
            _ = try editor.edit(before?.note.note.text.value ?? "") { entry = try keep($0) }
            guard let entry else { throw PrivateNoteError.nothingWritten }
            return entry
        }
    }

    struct Show: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Texts.current("Show a psychotherapy note."),
                discussion: Texts.current("Examples:\n  respite-notes private show 1 2\n  respite-notes private show 1 2 --json")
            )
        }

        @OptionGroup var of: CaseArgument

        @Argument(help: ArgumentHelp(Texts.current("The number of the note; “respite-notes private list” lists them."), valueName: "note"))
        var number: Int

        @OptionGroup var apart: PrivatePassphrase
        @OptionGroup var state: StateOptions
        @OptionGroup var output: OutputOptions

        private struct JSON: Encodable {
            let number: Int
            let written: String
            let text: String
        }

        func run() async throws {
            let desk = try await CaseDesk(state)
            let notes = try PrivateNotes(in: try desk.numbered(of.caseNumber).state.id, with: try apart.key(desk), desk)
            let found = try notes.numbered(number).note
            guard !output.json else {
                return try desk.tool.console.write(
                    json: JSON(number: number, written: rfc3339(found.writtenAt), text: found.note.text.value))
            }
            let values = ["number": "\(number)", "time": desk.moments.instant(found.writtenAt)]
            desk.tool.console.write([desk.texts("Psychotherapy note {number}, written {time}", values), "", found.note.text.value])
        }
    }
}
