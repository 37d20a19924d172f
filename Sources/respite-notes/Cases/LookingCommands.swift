// `respite-notes search`, `due`, `queue` and `cosign`: over all cases at once.

import ArgumentParser
import CaseFile
import CaseVault
import ClinicianClient
import Localization
import PersonalTools
import Sealing
import Terminal
import ToolSupport
import Wire

struct SearchCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "search",
            abstract: Texts.current("Find words in all your case files; the search runs in memory, and no index is kept."),
            discussion: Texts.current(
                "Examples:\n  respite-notes search\n  echo \"night elm\" | respite-notes search --text-file -\n\nEvery word must occur, whole or in part. Words are no arguments: others on this machine could see them."
            )
        )
    }

    @Option(
        help: ArgumentHelp(Texts.current("Take the words from this file (- for standard input)."), valueName: "file"),
        completion: .file())
    var textFile: String?

    @OptionGroup var state: StateOptions
    @OptionGroup var output: OutputOptions

    private struct JSON: Encodable {
        let number: Int?
        let at: String
        let excerpt: String
    }

    func run() async throws { try run(try await CaseDesk(state)) }

    func run(_ desk: CaseDesk) throws {
        let words = try textFile.map(InputFile.text) ?? desk.tool.prompter.line(desk.texts("Words"))
        let hits = try desk.vault.search(words, at: desk.now)
        let numbers = Dictionary(try desk.vault.cases(at: desk.now).map { ($0.state.id, $0.number) }) { first, _ in first }
        guard !output.json else {
            return try desk.tool.console.write(
                json: hits.map { JSON(number: numbers[$0.place.caseID], at: rfc3339($0.at), excerpt: $0.excerpt) })
        }
        guard !hits.isEmpty else { return desk.tool.console.writeSentence(desk.texts("Nothing was found.")) }
        var table = Table([desk.texts("Case"), desk.texts("Of"), desk.texts("Where")])
        for hit in hits {
            table.add([numbers[hit.place.caseID].map(desk.texts.number) ?? "–", desk.moments.instant(hit.at), hit.excerpt])
        }
        desk.tool.console.write(table.lines(desk.tool.console.traits))
    }
}

struct DueCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "due",
            abstract: Texts.current("Show what is due in your cases: notes, follow-ups, hand-offs, reports."),
            discussion: Texts.current("Examples:\n  respite-notes due\n  respite-notes due --json")
        )
    }

    @OptionGroup var state: StateOptions
    @OptionGroup var output: OutputOptions

    func run() async throws { try run(try await CaseDesk(state)) }

    func run(_ desk: CaseDesk) throws {
        let view = try DueView(desk)
        if output.json { return try desk.tool.console.write(json: view.json) }
        let lines = view.lines(desk.tool.console.traits)
        if lines.isEmpty { desk.tool.console.writeSentence(desk.texts("Nothing is due.")) } else { desk.tool.console.write(lines) }
    }
}

struct QueueCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "queue",
            abstract: Texts.current("Show how many notes wait for your co-signature, and how long; no text."),
            discussion: Texts.current(
                "Examples:\n  respite-notes queue\n  respite-notes queue --json\n\nFor each supervisee also how many notes are not signed yet and since when, as their devices said when they last handed in. What is more than two weeks old may be otherwise by now."
            )
        )
    }

    @OptionGroup var state: StateOptions
    @OptionGroup var output: OutputOptions

    func run() async throws { try await run(try await CaseDesk(state)) }

    func run(_ desk: CaseDesk) async throws {
        let view = try await QueueView(desk)
        if output.json { return try desk.tool.console.write(json: view.json) }
        desk.tool.console.write(view.lines(desk.tool.console.traits))
    }
}

struct CosignCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "cosign",
            abstract: Texts.current("Read a note of the queue, and co-sign it or give it back with a remark."),
            discussion: Texts.current(
                "Examples:\n  respite-notes cosign 1\n  respite-notes cosign 1 --yes\n  respite-notes cosign 1 --return --reason-file remark.txt"
            )
        )
    }

    @Argument(help: ArgumentHelp(Texts.current("The number in the queue; “respite-notes queue” lists them."), valueName: "number"))
    var number: Int?

    @Flag(name: .customLong("return"), help: ArgumentHelp(Texts.current("Give it back for revision.")))
    var returns = false

    @OptionGroup var reason: ReasonOption
    @OptionGroup var yes: YesOption
    @OptionGroup var state: StateOptions
    @OptionGroup var output: OutputOptions

    private struct JSON: Encodable {
        let author: String?
        let state: NoteStanding.State
    }

    func run() async throws { try run(try await CaseDesk(state)) }

    func run(_ desk: CaseDesk) throws {
        let note = try desk.choose(
            number, of: desk.vault.submitted(at: desk.now).waiting, desk.texts("Which note?"), missing: .nothingWaits,
            offered: { _ in true }
        ) { "\(desk.vault.practice.names[$0.author] ?? "–"), \(desk.moments.relative($0.submittedAt))" }.thing
        // Nobody co-signs what they cannot read.
        guard let draft = note.draft else { throw CaseInputError.textNotHere }
        for part in draft.body.filled where !output.json {
            desk.tool.console.write(["## \(desk.texts(part.section.label))", "", part.text.value, ""])
        }
        let remark = returns ? try reason.text(desk.texts("What is to be revised?"), desk.tool) : nil
        let question = returns ? desk.texts("Give this note back?") : desk.texts("Co-sign this note? Nobody can change it afterwards.")
        guard try desk.confirm(question, yes.yes) else { return }
        try desk.vault.answer(note, remark: remark, at: desk.now)
        try desk.say(
            returns ? desk.texts("Given back with your remark.") : desk.texts("Co-signed and locked."),
            JSON(author: desk.vault.practice.names[note.author], state: returns ? .returned : .cosigned), output)
    }
}
