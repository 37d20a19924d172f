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
                    "Examples:\n  respite-notes availability away 2026-12-24..2027-01-02\n  respite-notes availability away 2026-11-24 --propose --yes\n  respite-notes availability away \"2026-11-24 12:00..2026-11-24 18:00\" --dry-run --json\n  respite-notes availability away --cancel 1\n  respite-notes availability away --cancel 2026-12-30..2027-01-02\n\nTo cancel, give the number that “availability show” lists, or the days on which you work after all."
                )
            )
        }

        @Argument(help: ArgumentHelp(Texts.current("Days or times in your zone."), valueName: "FROM..TO"))
        var period: String?

        @Option(help: ArgumentHelp(Texts.current("Be there after all: the number of a time away, or days of it."), valueName: "N|FROM..TO"))
        var cancel: String?

        @Flag(help: ArgumentHelp(Texts.current("Propose the times that are shown to those who can be written to.")))
        var propose = false

        @Flag(help: ArgumentHelp(Texts.current("Only show what would be affected.")))
        var dryRun = false

        @Flag(name: .shortAndLong, help: ArgumentHelp(Texts.current("Do not ask.")))
        var yes = false

        @OptionGroup var note: NoteOptions
        @OptionGroup var state: StateOptions
        @OptionGroup var output: OutputOptions

        func validate() throws {
            guard (period == nil) != (cancel == nil) else { throw ValidationError(Texts.current("Give a period, or --cancel.")) }
            guard cancel == nil || !(propose || dryRun) else {
                throw ValidationError(Texts.current("--cancel goes with neither --propose nor --dry-run."))
            }
        }

        func run() async throws {
            let tool = NotesTool()
            let texts = tool.texts
            let session = try tool.unlock(state)
            let times = try TypedTimes(session, now: tool.clock())
            if let cancel { return try await comeBack(cancel, times, session, tool) }
            guard let period else { return }
            let away = try times.period(period, session)
            let trouble = await tool.synchroniseOrTell(session)
            let plan = try await session.planAway(away)
            try show(plan, session, tool)
            guard !dryRun else { return }
            let isProposing = try decide(plan, tool)
            guard let isProposing else { return tool.console.writeError(texts("Nothing was changed.")) }
            let words = isProposing ? try note.note(tool) : nil
            let delivery = try await session.goAway(plan, proposing: isProposing, note: words)
            if !output.json { tool.tell(delivery) }
            if let trouble { throw trouble }
        }

        private func comeBack(_ text: String, _ times: TypedTimes, _ session: ClinicianSession, _ tool: NotesTool) async throws {
            let period = try Int(text).map(session.away) ?? times.period(text, session)
            let delivery = try await session.comeBack(period)
            let moments = try tool.moments(session)
            guard !output.json else { return try tool.console.write(json: session.state.read().calendar.awayAhead(at: tool.clock())) }
            tool.console.writeSentence(tool.texts("You are there after all: {time}.", ["time": moments.span(period)]))
            tool.tell(delivery)
        }

        private func show(_ plan: AwayPlan, _ session: ClinicianSession, _ tool: NotesTool) throws {
            let moments = try tool.moments(session)
            guard !output.json else { return try tool.console.write(json: plan.affected.map(JSON.init)) }
            let texts = tool.texts
            guard !plan.affected.isEmpty else { return tool.console.writeSentence(texts("No booking is affected.")) }
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
