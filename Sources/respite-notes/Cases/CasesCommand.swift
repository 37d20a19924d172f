// `respite-notes cases`: which there are, a new one, one of them.

import ArgumentParser
import CaseFile
import CaseVault
import ClinicianClient
import Localization
import PersonalTools
import Scheduling
import Sealing
import Terminal
import ToolSupport
import Wire

struct CasesCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "cases",
            abstract: Texts.current("Your case files: sealed on this device, readable to the members of a case and nobody else."),
            subcommands: [List.self, New.self, Show.self, RenameCase.self, CloseCase.self, ReopenCase.self],
            defaultSubcommand: List.self
        )
    }

    struct List: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Texts.current("List your cases."),
                discussion: Texts.current("Examples:\n  respite-notes cases\n  respite-notes cases list --json")
            )
        }

        @OptionGroup var state: StateOptions
        @OptionGroup var output: OutputOptions

        func run() async throws { try run(try await CaseDesk(state)) }

        func run(_ desk: CaseDesk) throws {
            let cases = try desk.vault.cases(at: desk.now)
            let view = CaseListView(cases, desk)
            if output.json { return try desk.tool.console.write(json: view.json) }
            desk.tool.console.write(view.lines(desk.tool.console.traits))
            let asked = try RetentionView.asked(desk)
            if !asked.isEmpty { desk.tool.console.write([""] + asked) }
        }
    }

    struct New: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Texts.current("Open a case: for somebody at the door, or for the officer of a booking."),
                discussion: Texts.current(
                    "Examples:\n  respite-notes cases open --walk-in\n  respite-notes cases open --booking 3\n  respite-notes cases open --booking 9 --same-as 1\n\nAn officer who returns lands in the same case by the booking itself; the server cannot tell. --same-as is for one whom you recognise though the device is new. “held --walk-in” records the session of somebody at the door."
                ),
                aliases: ["open"]
            )
        }

        @Flag(help: ArgumentHelp(Texts.current("For somebody who came without a booking.")))
        var walkIn = false

        @Option(help: ArgumentHelp(Texts.current("For the officer of this booking."), valueName: "number"))
        var booking: Int?

        @Option(help: ArgumentHelp(Texts.current("The booking belongs to this case."), valueName: "case"))
        var sameAs: Int?

        @Option(
            help: ArgumentHelp(
                Texts.current("What you call the person, from this file (- for standard input)."), valueName: "file"),
            completion: .file())
        var nameFile: String?

        @Flag(help: ArgumentHelp(Texts.current("You came together with others of the service.")))
        var alongside = false

        @OptionGroup var state: StateOptions
        @OptionGroup var output: OutputOptions

        func validate() throws {
            let isBare = !walkIn && booking == nil && SystemConsole().traits.isInteractive
            guard isBare || walkIn != (booking != nil), sameAs == nil || booking != nil else {
                throw ValidationError(Texts.current("Give --walk-in, or --booking and its number."))
            }
        }

        func run() async throws { try await run(try await CaseDesk(state)) }

        func run(_ desk: CaseDesk) async throws {
            let texts = desk.texts
            var booking = booking
            if booking == nil, !walkIn {
                let kinds = [texts("For somebody at the door"), texts("For the officer of a booking")]
                guard let chosen = try desk.tool.prompter.menu(texts("For whom?"), kinds.map { MenuItem($0) }) else {
                    throw PromptError.turnedBack
                }
                if chosen == 1 { booking = try await NumberArgument.chosen(nil, desk.session, desk.tool) }
            }
            if let booking, let sameAs {
                try desk.session.link(booking: booking, to: try desk.numbered(sameAs).state.id, in: desk.vault)
                return try say(texts("Case {number}.", ["number": "\(sameAs)"]), sameAs, desk)
            }
            let person = try person(desk)
            guard let booking else {
                let made = try desk.vault.openCase(
                    .walkIn, mode: alongside ? .alongside : .alone, zone: try desk.zone(), person: person, at: desk.now)
                return try say(texts("Opened case {number}.", ["number": "\(made.number)"]), made.number, desk)
            }
            let entered = try desk.session.enterCase(ofBooking: booking, in: desk.vault, person: person)
            let values = ["number": "\(entered.numbered.number)"]
            try say(
                entered.isNew ? texts("Opened case {number}.", values) : texts("This officer has been here before: case {number}.", values),
                entered.numbered.number, desk)
        }

        private func say(_ line: String, _ number: Int, _ desk: CaseDesk) throws {
            try desk.say(line, CaseListView.json(try desk.numbered(number)), output)
        }

        private func person(_ desk: CaseDesk) throws -> String? {
            if let nameFile { return try InputFile.text(nameFile) }
            guard desk.tool.console.traits.isInteractive else { return nil }
            let typed = try desk.tool.prompter.line(desk.texts("What do you call the person? (Enter alone: no name)"))
            return typed.isEmpty ? nil : typed
        }
    }

    struct Show: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Texts.current("Show a case, or one note of it whole."),
                discussion: Texts.current("Examples:\n  respite-notes cases show 1\n  respite-notes cases show 1 --note 2 --json")
            )
        }

        @OptionGroup var of: CaseChoice

        @Option(help: ArgumentHelp(Texts.current("Show this note whole."), valueName: "number"))
        var note: Int?

        @OptionGroup var state: StateOptions
        @OptionGroup var output: OutputOptions

        func run() async throws { try run(try await CaseDesk(state)) }

        func run(_ desk: CaseDesk) throws {
            let found = try of.chosen(desk, where: { _ in true })
            let console = desk.tool.console
            if let note {
                let view = NoteView(try desk.note(note, of: found.state), number: note, desk)
                return output.json ? try console.write(json: view.json) : console.write(view.lines)
            }
            let view = CaseOverview(found, desk)
            if output.json { try console.write(json: view.json) } else { console.write(view.lines(console.traits)) }
        }
    }
}
