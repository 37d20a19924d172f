// `respite-authority`: the clinical authority's and the sponsor's desk. It never touches the network.

import ArgumentParser
import AuthorityDesk
import Foundation
import LocalState
import Localization
import Terminal

struct AuthorityCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "respite-authority",
        abstract: Texts.current("Found a programme, sign its documents, print its cards."),
        discussion: Texts.current(
            "For the signers of a programme, on a machine that is not connected. Exit codes: 0 done, 1 refused or failed, 2 wrong usage."),
        subcommands: [
            InitCommand.self, FoundCommand.self, SignCommand.self, CertifyCommand.self, RevokeCommand.self, RoundsCommand.self,
            CardsCommand.self, StatusCommand.self, ShowCommand.self, PassphraseCommand.self,
        ]
    )
}

@main
enum AuthorityTool {
    static func main() async {
        exit(await run(Array(CommandLine.arguments.dropFirst())).rawValue)
    }

    private static func run(_ arguments: [String]) async -> ExitStatus {
        let console = SystemConsole()
        do {
            var command = try AuthorityCommand.parseAsRoot(arguments)
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
            return .done
        } catch {
            return report(error, console)
        }
    }

    private static func report(_ error: any Error, _ console: some Console) -> ExitStatus {
        let texts = Texts.current
        switch error {
        case let error as DeskError: return console.report(error.sentence(texts))
        case let error as PromptError: return console.report(error.sentence(texts))
        case let error as LocalStateError: return console.report(sentence(error, texts))
        case is Declined: return console.report(texts("Nothing was changed."))
        default: return reportUsage(error, console, texts)
        }
    }

    /// What the argument parser says: help on standard output, mistakes on standard error.
    private static func reportUsage(_ error: any Error, _ console: some Console, _ texts: Texts) -> ExitStatus {
        let code = AuthorityCommand.exitCode(for: error)
        switch code {
        case .success:
            console.write(AuthorityCommand.fullMessage(for: error))
            return .done
        case .validationFailure:
            console.writeError(AuthorityCommand.fullMessage(for: error))
            return .wrongUsage
        default:
            return console.report(texts("This could not be done; nothing was changed."))
        }
    }

    private static func sentence(_ error: LocalStateError, _ texts: Texts) -> String {
        switch error {
        case .notFound:
            texts("There is no signer's key in this folder; make one with “respite-authority init”, or give its folder with --home.")
        case .alreadyThere: texts("There is a signer's key in this folder already; choose another folder with --home.")
        case .cannotOpen: texts("The passphrase does not open the key, or the file is damaged.")
        case .otherKind, .notAState: texts("The file in this folder is not a signer's key.")
        case .unknownVersion: texts("The key was written by a newer version of this program; use that one.")
        case .diskFull: texts("There is no space left; nothing was changed.")
        case .notPermitted: texts("This folder cannot be read or written; check its permissions.")
        case .busy: texts("Another program is using this key; try again when it has finished.")
        case .damaged, .unreadable, .costOutOfBounds, .changedElsewhere, .tooLarge, .storageFailed, .backupDiffers:
            texts("The key in this folder is damaged or could not be written; use your copy of it.")
        }
    }
}
