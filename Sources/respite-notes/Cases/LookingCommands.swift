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

    func run() async throws {
        let desk = try await CaseDesk(state)
        let words = try textFile.map(InputFile.text) ?? desk.tool.prompter.line(desk.texts("Words"))
        let hits = try desk.vault.search(words, at: desk.now)
        let numbers = Dictionary(try desk.vault.cases(at: desk.now).map { ($0.state.id, $0.number) }) { first, _ in first }
        guard !output.json else {
            return try desk.tool.console.write(
                json: hits.map { JSON(number: numbers[$0.place.caseID], at: rfc3339($0.at), excerpt: $0.excerpt) })
        }
        guard !hits.isEmpty else { return desk.tool.console.write(desk.texts("Nothing was found.")) }
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

    private struct JSON: Encodable {
        let number: Int?
        let what: String
        let due: String
        let overdue: Bool
    }

    func run() async throws {
        let desk = try await CaseDesk(state)
        let due = try desk.vault.due(at: desk.now)
        let numbers = Dictionary(try desk.vault.cases(at: desk.now).map { ($0.state.id, $0.number) }) { first, _ in first }
        guard !output.json else {
            return try desk.tool.console.write(
                json: due.items.map {
                    JSON(
                        number: numbers[$0.caseID], what: $0.subject.code, due: rfc3339($0.due),
                        overdue: $0.isOverdue(at: desk.now))
                })
        }
        let lines = Self.lines(due, numbers, desk)
        desk.tool.console.write(lines.isEmpty ? [desk.texts("Nothing is due.")] : lines)
    }

    /// For `today` too: none where nothing is due.
    static func lines(_ desk: CaseDesk) throws -> [String] {
        let numbers = Dictionary(try desk.vault.cases(at: desk.now).map { ($0.state.id, $0.number) }) { first, _ in first }
        return lines(try desk.vault.due(at: desk.now), numbers, desk)
    }

    private static func lines(_ due: DueList, _ numbers: [CaseID: Int], _ desk: CaseDesk) -> [String] {
        guard !due.items.isEmpty else { return [] }
        var table = Table([desk.texts("Case"), desk.texts("What"), desk.texts("Due"), ""])
        for item in due.items {
            table.add([
                numbers[item.caseID].map(desk.texts.number) ?? "–", desk.texts(item.subject.label), desk.moments.instant(item.due),
                item.isOverdue(at: desk.now) ? desk.texts("overdue") : "",
            ])
        }
        return table.lines(desk.tool.console.traits)
    }
}

struct QueueCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "queue",
            abstract: Texts.current("Show how many notes wait for your co-signature, and how long; no text."),
            discussion: Texts.current("Examples:\n  respite-notes queue\n  respite-notes queue --json")
        )
    }

    @OptionGroup var state: StateOptions
    @OptionGroup var output: OutputOptions

    private struct JSON: Encodable {
        let number: Int
        let author: String?
        let submitted: String
    }

    func run() async throws {
        let desk = try await CaseDesk(state)
        let names = desk.vault.practice.names
        let waiting = try desk.vault.submitted(at: desk.now).waiting
        guard !output.json else {
            return try desk.tool.console.write(
                json: waiting.enumerated().map { JSON(number: $0 + 1, author: names[$1.author], submitted: rfc3339($1.submittedAt)) })
        }
        guard !waiting.isEmpty else { return desk.tool.console.write(desk.texts("No note waits for your co-signature.")) }
        var table = Table([desk.texts("Number"), desk.texts("By"), desk.texts("Waits since")])
        for (index, note) in waiting.enumerated() {
            table.add([desk.texts.number(index + 1), names[note.author] ?? "–", desk.moments.instant(note.submittedAt)])
        }
        desk.tool.console.write(table.lines(desk.tool.console.traits))
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
    var number: Int

    @Flag(name: .customLong("return"), help: ArgumentHelp(Texts.current("Give it back for revision.")))
    var returns = false

    @OptionGroup var reason: ReasonOption
    @OptionGroup var yes: YesOption
    @OptionGroup var state: StateOptions
    @OptionGroup var output: LanguageOption

    func run() async throws {
        let desk = try await CaseDesk(state)
        let waiting = try desk.vault.submitted(at: desk.now).waiting
        guard waiting.indices.contains(number - 1) else { throw CaseInputError.nothingWaits }
        let note = waiting[number - 1]
        for part in note.draft?.body.filled ?? [] {
            desk.tool.console.write(["## \(desk.texts(part.section.label))", "", part.text.value, ""])
        }
        let remark = returns ? try reason.text(desk.texts("What is to be revised?"), desk.tool) : nil
        let question = returns ? desk.texts("Give this note back?") : desk.texts("Co-sign this note? Nobody can change it afterwards.")
        guard try desk.confirm(question, yes.yes) else { return }
        try desk.vault.answer(note, remark: remark, at: desk.now)
        desk.tool.console.write(returns ? desk.texts("Given back with your remark.") : desk.texts("Co-signed and locked."))
    }
}
