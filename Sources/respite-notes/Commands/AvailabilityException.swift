// `respite-notes availability exception`: other hours on some days.

import ArgumentParser
import ClinicianClient
import Foundation
import LocalState
import Localization
import PersonalTools
import Scheduling
import ToolSupport

extension AvailabilityCommand {
    struct Exception: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Texts.current("Other hours on some days: closed, closed for some hours, or open as well."),
                discussion: Texts.current(
                    "Examples:\n  respite-notes availability exception 2026-12-24\n  respite-notes availability exception 2026-12-21..2026-12-23 --closed 12:00-15:00\n  respite-notes availability exception 2026-12-28 --open 10:00-16:00\n  respite-notes availability exception --remove 1\n\nTo be away and move bookings, use “availability away”."
                )
            )
        }

        @Argument(help: ArgumentHelp(Texts.current("Days in your zone."), valueName: "FROM..TO"))
        var days: String?

        @Option(help: ArgumentHelp(Texts.current("Closed between these times only."), valueName: "HH:MM-HH:MM"))
        var closed: String?

        @Option(help: ArgumentHelp(Texts.current("Open between these times as well."), valueName: "HH:MM-HH:MM"))
        var open: String?

        @Option(help: ArgumentHelp(Texts.current("Forget the exception with this number."), valueName: "number"))
        var remove: Int?

        @OptionGroup var state: StateOptions
        @OptionGroup var output: LanguageOption

        func validate() throws {
            guard (days == nil) != (remove == nil) else { throw ValidationError(Texts.current("Give days, or --remove.")) }
            guard closed == nil || open == nil else { throw ValidationError(Texts.current("Give --closed or --open, not both.")) }
        }

        func run() async throws {
            let tool = NotesTool()
            try await tool.changeRules(try tool.unlock(state)) { before in
                var exceptions = before.exceptions
                if let remove {
                    guard exceptions.indices.contains(remove - 1) else { throw InputError.noSuchEntry }
                    exceptions.remove(at: remove - 1)
                } else {
                    exceptions.append(try exception(before))
                }
                return try before.with(exceptions: exceptions)
            }
        }

        private func exception(_ before: AvailabilityRules) throws -> DatedException {
            let ends = (days ?? "").components(separatedBy: "..")
            guard (1...2).contains(ends.count), let first = ends.first, let last = ends.last else { throw InputError.badTime }
            let change: DatedException.Change =
                if let closed {
                    try .closedBetween(WeeklyHours("daily " + closed).from, WeeklyHours("daily " + closed).to)
                } else if let open {
                    .extra(try RuleOptions.parse([]).rule("daily " + open, hold: .open, like: before).hours)
                } else {
                    .closed
                }
            return try DatedException(from: try TypedTimes.day(first), through: try TypedTimes.day(last), change)
        }
    }
}
