// `respite-notes`: the clinician's tool. With no command it shows a home screen.

import ArgumentParser
import Localization
import PersonalTools
import ToolSupport

@main
struct RespiteNotes: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "respite-notes",
            abstract: Texts.current("Offer times, answer officers, keep case files; nobody else can read what they told you."),
            discussion: Texts.current(
                "First “init”, then “request” for the clinical authority, then “join” and “availability set”. Start without a command for a menu. “respite-notes now” shows whom to call at once; it needs no network and no passphrase. Exit codes: 0 done, 1 refused or failed, 2 wrong usage."
            ),
            subcommands: [
                Init.self, Request.self, Join.self, AvailabilityCommand.self, Today.self, ScheduleCommand.self, Open.self, Answer.self,
                Propose.self, OfferSession.self, Book.self, Move.self, Cancel.self, Mark.self, CasesCommand.self, HeldCommand.self,
                NoteCommand.self,
                DraftsCommand.self, GoalCommand.self, PlanCommand.self, FollowUpsCommand.self, HandOffCommand.self,
                SignCommand.self, AddendumCommand.self, StrikeCommand.self, QueueCommand.self, CosignCommand.self, DueCommand.self,
                SearchCommand.self, ShareCommand.self, UnshareCommand.self, TransferCommand.self, ReleasesCommand.self,
                DiscloseCommand.self,
                DisclosuresCommand.self, ReportCommand.self, PrivateCommand.self, ExportCommand.self, ImportCommand.self, KeysCommand.self,
                RetentionCommand.self, CountsCommand.self, CustodianCommand.self, Leave.self, Tasks.self, Sync.self, Verify.self,
                DeviceCommand.self,
                Backup.self,
                Restore.self, Wipe.self, Now.self, Home.self,
            ],
            defaultSubcommand: Home.self
        )
    }

    static func main() async {
        await ToolMain.run(Self.self) { error, texts in NotesSentences.sentence(error, texts) ?? SharedErrors.sentence(error, texts) }
    }
}
