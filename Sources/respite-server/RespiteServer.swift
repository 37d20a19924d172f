// The program `respite-server`: one of the two sides, or both in one process.

import ArgumentParser
import Foundation
import Localization
import ServerCore
import Sodium
import Tokens
import ToolSupport

@main
struct RespiteServer: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "respite-server",
        abstract: Texts.current("Runs one side of a Respite programme."),
        discussion: Texts.current(
            """
            The department side keeps bookings without identities; the provider side issues anonymous tokens. They are meant for two \
            operators.

            For example, on the department's machine:
              respite-server init --role department --home /srv/respite \\
                --address https://support.example.org
              respite-server import programme.bundle --home /srv/respite
              SWIFT_BACKTRACE=enable=no respite-server serve --home /srv/respite

            Exit codes: 0 done, 1 refused or failed, 2 wrong usage.
            """
        ),
        subcommands: [
            InitCommand.self, ImportCommand.self, ServeCommand.self, StatusCommand.self, RequestCommand.self, RotateCommand.self,
            BackupCommand.self, RestoreCommand.self, CheckCommand.self,
        ]
    )

    static func main() async {
        // Whatever is written from here on is for this user alone.
        umask(0o077)
        await ToolMain.run(Self.self) { error, texts in
            switch error {
            case let error as ServerError: Failure.sentence(for: error, texts)
            case is SodiumError, is TokenError:
                texts("The system gave no randomness or no protected memory; check its limits and try again.")
            default: nil
            }
        }
    }
}
