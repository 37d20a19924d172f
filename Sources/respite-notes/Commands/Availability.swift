// `respite-notes availability`: when the clinician works, and when not.

import ArgumentParser
import ClinicianClient
import Foundation
import LocalState
import Localization
import PersonalTools
import Scheduling
import Terminal
import ToolSupport
import Wire

struct AvailabilityCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "availability",
            abstract: Texts.current("Say when you work; free times are computed from it, outside officers' shifts."),
            discussion: Texts.current(
                "Examples:\n  respite-notes availability set\n  respite-notes availability set --hours \"mon-fri 18:00-22:00\" --zone America/New_York --modalities video,phone\n  respite-notes availability import calendar.ics\n  respite-notes availability away 2026-12-24..2027-01-02"
            ),
            subcommands: [Show.self, SetRules.self, Add.self, Remove.self, Holiday.self, Exception.self, Import.self, Away.self],
            defaultSubcommand: Show.self
        )
    }

    struct Show: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Texts.current("Show what you offer; with --json, in the form that “set” reads."),
                discussion: Texts.current(
                    "Examples:\n  respite-notes availability show\n  respite-notes availability show --json > availability.json")
            )
        }

        @OptionGroup var state: StateOptions
        @OptionGroup var output: OutputOptions

        func run() async throws {
            let tool = NotesTool()
            let session = try tool.unlock(state)
            let book = try session.state.read().calendar
            guard let rules = book.rules else { throw ClinicianError.noAvailability }
            guard !output.json else { return try tool.console.write(json: AvailabilityFile(rules)) }
            let moments = try tool.moments(session)
            tool.console.write(AvailabilityView(book: book, rules: rules, moments: moments).lines(tool.console.traits))
            for line in try await Notices.lines(session, moments) { tool.console.writeError(line) }
        }
    }

    struct SetRules: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "set",
                abstract: Texts.current("Change what you offer by options or by answering questions, or replace it from a file."),
                discussion: Texts.current(
                    "Examples:\n  respite-notes availability set\n  respite-notes availability set availability.json\n  respite-notes availability set --weekdays mon-fri --from 09:00 --to 17:00 --zone America/New_York --modalities video,phone --duration 50\n  respite-notes availability set --hours \"mon-fri 18:00-22:00\" --hours \"sat,sun 10:00-14:00\" --urgent-hours \"daily 22:00-02:00\" --zone America/New_York\n\nWhat no option names stays as it is; an imported calendar and times away stay in any case."
                )
            )
        }

        @Argument(help: ArgumentHelp(Texts.current("A JSON file (- for standard input).")), completion: .file())
        var file: String?

        @OptionGroup var rules: RuleOptions
        @OptionGroup var state: StateOptions
        @OptionGroup var output: LanguageOption

        func validate() throws {
            guard file == nil || !rules.isGiven else { throw ValidationError(Texts.current("Give a file or hours, not both.")) }
        }

        func run() async throws {
            let tool = NotesTool()
            try await run(try tool.unlock(state), tool)
        }

        func run(_ session: ClinicianSession, _ tool: NotesTool) async throws {
            let before = try session.state.read().calendar.rules
            let wanted =
                if let file {
                    try Self.read(file)
                } else if rules.isGiven {
                    try rules.rules(before)
                } else {
                    try RuleEditor(tool).rules(before)
                }
            tool.tell(try await session.setAvailability(wanted))
            for line in try await Notices.lines(session, tool.moments(session)) { tool.console.writeError(line) }
        }

        private static func read(_ path: String) throws -> AvailabilityRules {
            let data = Data(try InputFile.bytes(path))
            do {
                return try JSONDecoder().decode(AvailabilityFile.self, from: data).rules
            } catch let error as SchedulingError {
                throw error
            } catch {
                throw InputError.notAvailability(path)
            }
        }
    }

    struct Import: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Texts.current("Take another calendar's appointments as busy time: only when, never what."),
                discussion: Texts.current(
                    "Examples:\n  respite-notes availability import calendar.ics\n  respite-notes availability import --none\n\nIt replaces what was imported before."
                )
            )
        }

        @Argument(help: ArgumentHelp(Texts.current("An iCalendar file (- for standard input).")), completion: .file(extensions: ["ics"]))
        var file: String?

        @Flag(help: ArgumentHelp(Texts.current("Forget what was imported.")))
        var none = false

        @OptionGroup var state: StateOptions
        @OptionGroup var output: LanguageOption

        func validate() throws {
            guard (file == nil) == none else { throw ValidationError(Texts.current("Give a calendar file, or --none.")) }
        }

        func run() async throws {
            let tool = NotesTool()
            let texts = tool.texts
            let session = try tool.unlock(state)
            guard let file else { return tool.tell(try await session.removeImportedCalendar()) }
            let imported = try await session.importCalendar(try InputFile.bytes(file))
            let calendar = imported.calendar
            tool.console.writeSentence(
                texts.plural("{count} event is busy time now.", "{count} events are busy time now.", count: calendar.eventCount))
            if !calendar.ignored.isEmpty {
                tool.console.writeSentence(
                    texts.plural(
                        "{count} event takes no time: cancelled, free, or without length.",
                        "{count} events take no time: cancelled, free, or without length.", count: calendar.ignored.count))
            }
            tool.tell(imported.delivery)
        }
    }
}
