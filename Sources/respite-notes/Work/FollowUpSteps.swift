// What came of a follow-up: kept, tried, moved, or not needed.

import ArgumentParser
import CaseFile
import CaseVault
import Localization
import PersonalTools
import Scheduling
import Terminal
import ToolSupport

extension FollowUpsCommand {
    struct Done: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Texts.current("A follow-up was kept: the person was reached, or did not want to be."),
                discussion: Texts.current(
                    "Examples:\n  respite-notes followup done\n  respite-notes followup done 1 2\n  respite-notes followup done 1 2 --declined --reason-file remark.txt"
                )
            )
        }

        @OptionGroup var of: FollowUpChoice

        @Flag(help: ArgumentHelp(Texts.current("They did not want it.")))
        var declined = false

        @OptionGroup var reason: ReasonOption
        @OptionGroup var state: StateOptions
        @OptionGroup var output: OutputOptions

        func run() async throws { try run(try await CaseDesk(state)) }

        func run(_ desk: CaseDesk) throws {
            try of.step(declined ? .declined : .reached, reason, json: output.json, desk)
        }
    }

    struct Tried: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Texts.current("You tried without success; the follow-up stays open, or ends as not reached."),
                discussion: Texts.current(
                    "Examples:\n  respite-notes followup tried 1 2\n  respite-notes followup tried 1 2 --last --reason-file remark.txt")
            )
        }

        @OptionGroup var of: FollowUpChoice

        @Flag(help: ArgumentHelp(Texts.current("It was the last attempt: they were not reached.")))
        var last = false

        @OptionGroup var reason: ReasonOption
        @OptionGroup var state: StateOptions
        @OptionGroup var output: OutputOptions

        func run() async throws { try run(try await CaseDesk(state)) }

        func run(_ desk: CaseDesk) throws { try of.step(last ? .notReached : .attempted, reason, json: output.json, desk) }
    }

    struct Move: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Texts.current("Move a follow-up to another time, or to the time of a booking."),
                discussion: Texts.current(
                    "Examples:\n  respite-notes followup move 1 2 --to \"2026-11-28 10:00\"\n  respite-notes followup move 1 2 --booking 5")
            )
        }

        @OptionGroup var of: FollowUpChoice

        @Option(help: ArgumentHelp(Texts.current("When, in your zone: YYYY-MM-DD HH:MM."), valueName: "time"))
        var to: String?

        @Option(help: ArgumentHelp(Texts.current("At the time of this booking of the same officer."), valueName: "booking"))
        var booking: Int?

        @OptionGroup var reason: ReasonOption
        @OptionGroup var state: StateOptions
        @OptionGroup var output: OutputOptions

        func validate() throws {
            guard to == nil || booking == nil else { throw ValidationError(Texts.current("Give --to or --booking, not both.")) }
        }

        func run() async throws { try run(try await CaseDesk(state)) }

        func run(_ desk: CaseDesk) throws {
            let (found, followUp) = try of.chosen(desk)
            let typed = FollowUpTime(typed: to, booking: booking)
            let time = try typed.chosen(for: found, desk, option: "--to")
            try of.write(.postponed(to: time.instant), remark: time.words, reason, json: output.json, followUp, of: found, desk)
            try typed.tie(to: found, desk)
        }
    }

    struct Drop: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Texts.current("A follow-up is not needed."),
                discussion: Texts.current(
                    "Examples:\n  respite-notes followup drop 1 2\n  respite-notes followup drop 1 2 --reason-file remark.txt")
            )
        }

        @OptionGroup var of: FollowUpChoice
        @OptionGroup var reason: ReasonOption
        @OptionGroup var state: StateOptions
        @OptionGroup var output: OutputOptions

        func run() async throws { try run(try await CaseDesk(state)) }

        func run(_ desk: CaseDesk) throws { try of.step(.notNeeded, reason, json: output.json, desk) }
    }
}
