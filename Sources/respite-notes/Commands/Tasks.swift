// `respite-notes tasks`: sessions that have to be handed over, until each is.

import ArgumentParser
import ClinicianClient
import LocalState
import Localization
import PersonalTools
import Terminal
import ToolSupport

struct Tasks: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.current("List sessions to hand over, since your licence, contract, supervision or role does not cover them."),
            discussion: Texts.current(
                "Examples:\n  respite-notes tasks\n  respite-notes tasks --json\n  respite-notes tasks --done 3\n\nA session leaves the list when it is cancelled or moved, or when you say that it was handed over otherwise."
            )
        )
    }

    @Option(help: ArgumentHelp(Texts.current("This booking was handed over."), valueName: "number"))
    var done: Int?

    @OptionGroup var state: StateOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let tool = NotesTool()
        let session = try tool.unlock(state)
        if let done { try await session.settleReassignment(done) }
        let tasks = try await session.reassignments()
        guard !output.json else { return try tool.console.write(json: tasks.map(ScheduleView.TaskJSON.init)) }
        let view = ScheduleView(schedule: try session.schedule(), tasks: tasks, moments: try tool.moments(session))
        tool.console.writeSentences(tasks.isEmpty ? [tool.texts("Nothing has to be handed over.")] : tasks.map(view.task))
    }
}
