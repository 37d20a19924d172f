// `respite-notes availability away`: closed for a while, and everybody who is booked then told of another time.

import ArgumentParser
import ClinicianClient
import LocalState
import Localization
import PersonalTools
import Scheduling
import Terminal
import ToolSupport
import Wire

extension AvailabilityCommand {
    struct Away: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Texts.current("Be away: lists the bookings it affects, and proposes new times in one step."),
                discussion: Texts.current(
                    "Examples:\n  respite-notes availability away 2026-12-24..2027-01-02\n  respite-notes availability away 2026-11-24 --propose --yes\n  respite-notes availability away \"2026-11-24 12:00..2026-11-24 18:00\" --dry-run --json"
                )
            )
        }

        @Argument(help: ArgumentHelp(Texts.current("Days or times in your zone."), valueName: "FROM..TO"))
        var period: String

        @Flag(help: ArgumentHelp(Texts.current("Propose the times that are shown to those who can be written to.")))
        var propose = false

        @Flag(help: ArgumentHelp(Texts.current("Only show what would be affected.")))
        var dryRun = false

        @Flag(name: .shortAndLong, help: ArgumentHelp(Texts.current("Do not ask.")))
        var yes = false

        @OptionGroup var note: NoteOptions
        @OptionGroup var state: StateOptions
        @OptionGroup var output: OutputOptions

        func run() async throws {
            let tool = NotesTool()
            let texts = tool.texts
            let session = try tool.unlock(state)
            let away = try TypedTimes(session, now: tool.clock()).period(period, session)
            try await tool.synchroniseIfPossible(session)
            let plan = try await session.planAway(away)
            try show(plan, session, tool)
            guard !dryRun else { return }
            let isProposing = try decide(plan, tool)
            guard let isProposing else { return tool.console.writeError(texts("Nothing was changed.")) }
            let words = isProposing ? try note.note(tool) : nil
            let delivery = try await session.goAway(plan, proposing: isProposing, note: words)
            if !output.json { tool.tell(delivery) }
        }

        private func show(_ plan: AwayPlan, _ session: ClinicianSession, _ tool: NotesTool) throws {
            let moments = try tool.moments(session)
            guard !output.json else { return try tool.console.write(json: plan.affected.map(JSON.init)) }
            let texts = tool.texts
            guard !plan.affected.isEmpty else { return tool.console.write(texts("No booking is affected.")) }
            var table = Table([texts("No."), texts("Time"), texts("Proposal")])
            for entry in plan.affected {
                let proposal = entry.proposal.map { moments.span($0, showsZone: false) } ?? texts("no free time")
                let shown = entry.canBeTold ? proposal : texts("call them: {proposal}", ["proposal": proposal])
                table.add([String(entry.booking.number), moments.span(entry.span, showsZone: false), shown])
            }
            tool.console.write(table)
        }

        /// Whether to propose; `nil` to leave everything as it is.
        private func decide(_ plan: AwayPlan, _ tool: NotesTool) throws -> Bool? {
            let canPropose = plan.affected.contains { $0.canBeTold && $0.proposal != nil }
            guard !yes else { return propose && canPropose }
            guard tool.console.traits.isInteractive else { throw InputError.needsAnswer("--yes") }
            let texts = tool.texts
            let options =
                canPropose ? [texts("Be away, and propose these times"), texts("Be away, and propose nothing")] : [texts("Be away")]
            guard let chosen = try tool.prompter.menu(texts("What next?"), options.map { MenuItem($0) }) else { return nil }
            return canPropose && chosen == 0
        }

        private struct JSON: Encodable {
            let number: Int
            let start: String
            let proposedStart: String?
            let canBeTold: Bool

            init(_ entry: AwayPlan.Affected) {
                number = entry.booking.number
                start = rfc3339(entry.span.start)
                proposedStart = entry.proposal.map { rfc3339($0.start) }
                canBeTold = entry.canBeTold
            }
        }
    }
}
