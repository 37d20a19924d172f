// `respite-notes today` and `respite-notes schedule`: who comes, also without a network.

import ArgumentParser
import ClinicianClient
import LocalState
import Localization
import PersonalTools
import Scheduling
import Terminal
import ToolSupport
import Wire

struct Today: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.current("Show today's sessions, and what is due in your cases."),
            discussion: Texts.current(
                "Examples:\n  respite-notes today\n  respite-notes today --offline --json\n\nOne list with times: follow-ups, next-day holds, hand-offs that stand still, notes without a signature (72 hours) or co-signature (7 days), reports (12 and 48 hours). For supervisors, how many notes wait, and how many of their supervisees' are unsigned. Below it, your own figures against the goals that the programme has signed; nobody else sees them."
            )
        )
    }

    @OptionGroup var offline: OfflineOption
    @OptionGroup var state: StateOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let tool = NotesTool()
        try await run(try tool.unlock(state), tool)
    }

    func run(_ session: ClinicianSession, _ tool: NotesTool) async throws {
        let (view, failure) = try await offline.view(session, tool) { try session.today() }
        // What is due is shown whatever the network says.
        let desk = try session.hasVault ? try await CaseDesk(session, tool) : nil
        let due = try desk.map(DueView.init)
        let queue: QueueView? = if let desk { try await QueueView(desk) } else { nil }
        let own: OwnFiguresView? = if let desk { try await OwnFiguresView(desk) } else { nil }
        if output.json {
            try tool.console.write(
                json: JSON(schedule: view.json, due: due?.json ?? [], queue: queue?.summary ?? [], own: own?.json ?? []))
        } else {
            let traits = tool.console.traits
            tool.console.write(view.lines(traits))
            let asked = try desk.map { try RetentionView.asked($0) } ?? []
            let custodian = try await CustodianView.due(session, tool.texts)
            let lists = [due?.lines(traits) ?? [], queue?.summaryLines ?? [], own?.lines(traits) ?? [], asked, custodian]
                .filter { !$0.isEmpty }
            for lines in lists { tool.console.write([""] + lines) }
        }
        if let failure { throw failure }
    }

    /// The schedule's own fields, and what is due beside them.
    private struct JSON: Encodable {
        let schedule: ScheduleView.JSON
        let due: [DueView.JSON]
        let queue: [QueueView.Line]
        /// The clinician's own figures against the goals of their level.
        let own: [OwnFiguresView.JSON]

        private enum Key: CodingKey { case due, queue, own }

        func encode(to encoder: any Encoder) throws {
            try schedule.encode(to: encoder)
            var fields = encoder.container(keyedBy: Key.self)
            try fields.encode(due, forKey: .due)
            try fields.encode(queue, forKey: .queue)
            try fields.encode(own, forKey: .own)
        }
    }
}

struct ScheduleCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "schedule",
            abstract: Texts.current("Show all sessions ahead, and what has to be handed over."),
            discussion: Texts.current(
                "Examples:\n  respite-notes schedule\n  respite-notes schedule --all\n  respite-notes schedule --offline --json")
        )
    }

    @Flag(help: ArgumentHelp(Texts.current("Show past and cancelled sessions too, also those that the server has forgotten.")))
    var all = false

    @OptionGroup var offline: OfflineOption
    @OptionGroup var state: StateOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let tool = NotesTool()
        try await run(try tool.unlock(state), tool)
    }

    func run(_ session: ClinicianSession, _ tool: NotesTool) async throws {
        let now = tool.clock()
        let ahead = try Span(start: now, end: now + 500 * 86_400)
        try await offline.show(session, tool, json: output.json, past: all) {
            try session.schedule(in: all ? nil : ahead, includesCancelled: all)
        }
    }
}

struct OfflineOption: ParsableArguments {
    @Flag(help: ArgumentHelp(Texts.current("Show what was fetched last, without asking the server.")))
    var offline = false

    /// Synchronises first. Where that fails, what is here is shown all the same, and the failure is told last.
    func show(
        _ session: ClinicianSession, _ tool: NotesTool, json: Bool, past: Bool = false, _ schedule: () throws -> Schedule
    ) async throws {
        let (view, failure) = try await view(session, tool, past: past, schedule)
        if json { try tool.console.write(json: view.json) } else { tool.console.write(view.lines(tool.console.traits)) }
        if let failure { throw failure }
    }

    /// As above, for whoever shows more beside it. The failure is to be thrown last.
    func view(
        _ session: ClinicianSession, _ tool: NotesTool, past: Bool = false, _ schedule: () throws -> Schedule
    ) async throws -> (view: ScheduleView, failure: (any Error)?) {
        var failure: (any Error)?
        if !offline {
            do { try await tool.synchroniseIfPossible(session) } catch { failure = error }
        }
        let view = ScheduleView(
            schedule: try schedule(), tasks: try await session.reassignments(), moments: try tool.moments(session),
            past: past ? try session.pastSessions() : [])
        for line in try await Notices.lines(session, view.moments) { tool.console.writeError(line) }
        return (view, failure)
    }
}
