// `respite-notes retention death`: the day on which a person died, from which the case is kept for a shorter time.

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

extension RetentionCommand {
    struct Death: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Texts.current("Record that the person of a case has died: nobody is called any more, and its time is shorter."),
                discussion: Texts.current(
                    "Examples:\n  respite-notes retention death 1\n  respite-notes retention death 1 --on 2026-11-24 --yes\n\nThe case is kept for three years from then on, or for as long as the policy says. “respite-notes strike --death” puts a mistake right."
                )
            )
        }

        @OptionGroup var of: CaseArgument

        @Option(help: ArgumentHelp(Texts.current("The day: YYYY-MM-DD."), valueName: "day"))
        var on: String?

        @OptionGroup var yes: YesOption
        @OptionGroup var state: StateOptions
        @OptionGroup var output: OutputOptions

        func run() async throws {
            let desk = try await CaseDesk(state)
            let texts = desk.texts
            let found = try desk.numbered(of.caseNumber).state
            guard found.death == nil else { throw VaultError.refused(.deathKnown) }
            let day = try day(desk)
            guard found.start(of: day) <= desk.now else { throw CaseInputError.dayAhead }
            let values = ["number": "\(of.caseNumber)", "day": desk.day(day)]
            guard try desk.confirm(texts("Record that the person of case {number} died on {day}?", values), yes.yes) else { return }
            try desk.vault.write(.deathRecorded(DeathRecorded(day: day)), in: found.id, at: desk.now)
            try desk.say(
                texts("Recorded. “respite-notes retention” says how long the case is kept.", values),
                RetentionView.json(of.caseNumber, desk), output)
        }

        private func day(_ desk: CaseDesk) throws -> CivilDate {
            if let on { return try TypedTimes.day(on) }
            guard desk.tool.console.traits.isInteractive else { throw InputError.needsAnswer("--on") }
            return try TypedTimes.day(try desk.tool.prompter.line(desk.texts("On which day? (YYYY-MM-DD)")))
        }
    }
}
