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
            discussion: Texts.current("Examples:\n  respite-notes today\n  respite-notes today --offline --json")
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
        try await offline.show(session, tool, json: output.json) { try session.today() }
        guard !output.json, try session.hasVault else { return }
        let lines = try DueCommand.lines(try await CaseDesk(session, tool))
        if !lines.isEmpty { tool.console.write([""] + lines) }
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
        var failure: (any Error)?
        if !offline {
            do { try await tool.synchroniseIfPossible(session) } catch { failure = error }
        }
        let view = ScheduleView(
            schedule: try schedule(), tasks: try await session.reassignments(), moments: try tool.moments(session),
            past: past ? try session.pastSessions() : [])
        for line in try await Notices.lines(session, view.moments) { tool.console.writeError(line) }
        if json { try tool.console.write(json: view.json) } else { tool.console.write(view.lines(tool.console.traits)) }
        if let failure { throw failure }
    }
}
