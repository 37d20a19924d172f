// `respite`: the officer's tool. With no command it shows a home screen.

import ArgumentParser
import Localization
import PersonalTools
import ToolSupport

@main
struct Respite: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "respite",
            abstract: Texts.current("Book confidential support, outside your shifts, with no account and no name on any server."),
            discussion: Texts.current(
                "Start without a command for a menu. “respite now” shows whom to call at once; it needs no network and no passphrase."
            ),
            subcommands: [
                Now.self, Checkin.self, Enroll.self, Find.self, Book.self, Again.self, Appointments.self, Reschedule.self, Cancel.self,
                Messages.self,
                Shifts.self, ProfileCommand.self, Privacy.self, Verify.self, RightsCommand.self, SummaryCommand.self, Sync.self,
                Backup.self, Restore.self,
                Recovery.self, Wipe.self, Home.self,
            ],
            defaultSubcommand: Home.self
        )
    }

    static func main() async {
        await ToolMain.run(Self.self) { error, texts in OfficerSentences.sentence(error, texts) ?? SharedErrors.sentence(error, texts) }
    }
}
