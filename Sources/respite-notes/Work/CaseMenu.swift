// The case files from the home screen: what a clinician does with them from day to day, one choice each.

import ArgumentParser
import ClinicianClient
import Localization
import PersonalTools
import Scheduling
import Terminal
import ToolSupport

enum CaseMenu {
    /// Each choice opens the case files anew: another window may have written meanwhile.
    static func screen(_ session: ClinicianSession, _ tool: NotesTool) -> HomeScreen {
        let texts = tool.texts
        func entry<Command: ParsableCommand & SendableMetatype>(
            _ title: String, _ command: Command.Type, _ arguments: [String] = [],
            _ run: @escaping @Sendable (Command, CaseDesk) async throws -> Void
        ) -> HomeScreen.Entry {
            HomeScreen.Entry(title, command, arguments) { try await run($0, try await CaseDesk(session, tool)) }
        }
        return HomeScreen(
            texts("Which of the case files?"),
            help: texts("“!” shows whom to call now, “?” explains, Escape goes back."),
            entries: [
                entry(texts("What is due"), DueCommand.self) { try $0.run($1) },
                entry(texts("List the cases"), CasesCommand.List.self) { try $0.run($1) },
                entry(texts("Show a case"), CasesCommand.Show.self) { try $0.run($1) },
                entry(texts("Open a case"), CasesCommand.New.self) { try await $0.run($1) },
                entry(texts("Record a session"), HeldCommand.self) { try await $0.run($1) },
                entry(texts("Write a note"), NoteCommand.self) { try $0.run($1) },
                entry(texts("Go on with a draft"), NoteCommand.self, ["--resume"]) { try $0.run($1) },
                entry(texts("Sign a note"), SignCommand.self) { try $0.run($1) },
                entry(texts("Co-sign a note"), CosignCommand.self) { try $0.run($1) },
                entry(texts("A follow-up was kept"), FollowUpsCommand.Done.self) { try $0.run($1) },
                entry(texts("Move a follow-up"), FollowUpsCommand.Move.self) { try $0.run($1) },
                entry(texts("Add a follow-up"), FollowUpsCommand.Add.self) { try await $0.run($1) },
                entry(texts("Set a goal"), GoalCommand.Add.self) { try $0.run($1) },
                entry(texts("Say how a goal goes"), GoalCommand.SetStatus.self) { try $0.run($1) },
                entry(texts("Write the support plan"), PlanCommand.Write.self) { try $0.run($1) },
                entry(texts("Offer a hand-off"), HandOffCommand.Offer.self) { try await $0.run($1) },
                entry(texts("Open hand-offs"), HandOffCommand.List.self) { try $0.run($1) },
                entry(texts("Search"), SearchCommand.self) { try $0.run($1) },
                entry(texts("Close a case"), CloseCase.self) { try $0.run($1) },
            ]
        )
    }
}

extension HomeScreen.Entry {
    /// A command with what its help says behind `?`.
    init<Command: ParsableCommand & SendableMetatype>(
        _ title: String, _ command: Command.Type, _ arguments: [String] = [], run: @escaping @Sendable (Command) async throws -> Void
    ) {
        self.init(title) { try await CommandHelp.during(Command.self) { try await run(try Command.parse(arguments)) } }
    }
}
