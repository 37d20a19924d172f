// `respite-notes drafts`: what is written and not signed, and what was typed and became no draft.

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

struct DraftsCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "drafts",
            abstract: Texts.current("Your drafts in all cases, and texts that became none; “note --resume” goes on with them."),
            subcommands: [List.self, Show.self, Discard.self],
            defaultSubcommand: List.self
        )
    }

    struct List: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Texts.current("List them, and until when each is to be signed."),
                discussion: Texts.current("Examples:\n  respite-notes drafts\n  respite-notes drafts list --json")
            )
        }

        @OptionGroup var state: StateOptions
        @OptionGroup var output: OutputOptions

        func run() async throws { try run(try await CaseDesk(state)) }

        func run(_ desk: CaseDesk) throws {
            let items = try DraftItem.all(desk)
            if output.json { return try desk.tool.console.write(json: items.map { $0.json(desk) }) }
            desk.tool.console.write(DraftItem.lines(items, desk))
        }
    }

    struct Show: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Texts.current("Show one of them whole."),
                discussion: Texts.current("Examples:\n  respite-notes drafts show 1\n  respite-notes drafts show 1 --json")
            )
        }

        @Argument(help: ArgumentHelp(Texts.current("The number that “respite-notes drafts” shows."), valueName: "number"))
        var number: Int

        @OptionGroup var state: StateOptions
        @OptionGroup var output: OutputOptions

        func run() async throws {
            let desk = try await CaseDesk(state)
            let item = try DraftItem.numbered(number, desk)
            if output.json { return try desk.tool.console.write(json: item.wholeJSON(desk)) }
            switch item.content {
            case .draft(let note, let noteNumber): desk.tool.console.write(NoteView(note, number: noteNumber, desk).lines)
            case .text(let text): desk.tool.console.write(text.text)
            case .plan(let plan): desk.tool.console.write(plan.text)
            }
        }
    }

    struct Discard: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Texts.current("Throw a draft away, or a text that became none. A signed note stays for ever."),
                discussion: Texts.current("Examples:\n  respite-notes drafts discard 2\n  respite-notes drafts discard 2 --yes")
            )
        }

        @Argument(help: ArgumentHelp(Texts.current("The number that “respite-notes drafts” shows."), valueName: "number"))
        var number: Int

        @OptionGroup var yes: YesOption
        @OptionGroup var state: StateOptions
        @OptionGroup var output: OutputOptions

        func run() async throws {
            let desk = try await CaseDesk(state)
            let item = try DraftItem.numbered(number, desk)
            let question = desk.texts("Throw this away: {what}?", ["what": item.words(desk)])
            guard try desk.confirm(question, yes.yes) else { return }
            switch item.content {
            case .draft(let note, _):
                try desk.vault.write(.draftDiscarded(DraftDiscarded(note: note.id)), in: item.found.state.id, at: desk.now)
            case .text(let text): try desk.vault.discard(text)
            case .plan(let plan): try desk.vault.discard(plan)
            }
            try desk.say(desk.texts("Discarded."), item.json(desk), output)
        }
    }
}
