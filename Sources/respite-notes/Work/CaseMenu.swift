// The case files from the home screen: what a clinician does with them from day to day, one choice each.

import ArgumentParser
import ClinicianClient
import Localization
import PersonalTools
import Scheduling
import Terminal

enum CaseMenu {
    /// Each choice opens the case files anew: another window may have written meanwhile.
    static func screen(_ session: ClinicianSession, _ tool: NotesTool) -> HomeScreen {
        let texts = tool.texts
        func entry(_ title: String, _ run: @escaping @Sendable (CaseDesk) async throws -> Void) -> HomeScreen.Entry {
            HomeScreen.Entry(title) { try await run(try await CaseDesk(session, tool)) }
        }
        return HomeScreen(
            texts("Which of the case files?"),
            help: texts("“!” shows whom to call now, “?” explains, Escape goes back."),
            entries: [
                entry(texts("What is due")) { try DueCommand.parse([]).run($0) },
                entry(texts("List the cases")) { try CasesCommand.List.parse([]).run($0) },
                entry(texts("Show a case")) { try CasesCommand.Show.parse([]).run($0) },
                entry(texts("Open a case")) { try await CasesCommand.New.parse([]).run($0) },
                entry(texts("Record a session")) { try await HeldCommand.parse([]).run($0) },
                entry(texts("Write a note")) { try NoteCommand.parse([]).run($0) },
                entry(texts("Go on with a draft")) { try NoteCommand.parse(["--resume"]).run($0) },
                entry(texts("Sign a note")) { try SignCommand.parse([]).run($0) },
                entry(texts("Co-sign a note")) { try CosignCommand.parse([]).run($0) },
                entry(texts("A follow-up was kept")) { try FollowUpsCommand.Done.parse([]).run($0) },
                entry(texts("Move a follow-up")) { try FollowUpsCommand.Move.parse([]).run($0) },
                entry(texts("Add a follow-up")) { try await FollowUpsCommand.Add.parse([]).run($0) },
                entry(texts("Set a goal")) { try GoalCommand.Add.parse([]).run($0) },
                entry(texts("Say how a goal goes")) { try GoalCommand.SetStatus.parse([]).run($0) },
                entry(texts("Write the support plan")) { try PlanCommand.Write.parse([]).run($0) },
                entry(texts("Offer a hand-off")) { try await HandOffCommand.Offer.parse([]).run($0) },
                entry(texts("Open hand-offs")) { try HandOffCommand.List.parse([]).run($0) },
                entry(texts("Search")) { try SearchCommand.parse([]).run($0) },
                entry(texts("Close a case")) { try CloseCase.parse([]).run($0) },
            ]
        )
    }
}
