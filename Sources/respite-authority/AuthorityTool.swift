// `respite-authority`: the clinical authority's and the sponsor's desk. It never touches the network.

import ArgumentParser
import AuthorityDesk
import LocalState
import Localization
import Sodium
import Terminal
import ToolSupport
import Trust
import Wire

struct AuthorityCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "respite-authority",
        abstract: Texts.current("Found a programme, sign its documents, print its cards."),
        discussion: Texts.current(
            "For the signers of a programme, on a machine that is not connected. Exit codes: 0 done, 1 refused or failed, 2 wrong usage."),
        subcommands: [
            InitCommand.self, FoundCommand.self, SignCommand.self, CertifyCommand.self, RevokeCommand.self, RoundsCommand.self,
            CardsCommand.self, AmendCommand.self, SidesCommand.self, CharterCommand.self, CustodianCommand.self, StatusCommand.self,
            ShowCommand.self, PassphraseCommand.self, PolicyCommand.self,
        ]
    )
}

@main
enum AuthorityTool {
    static func main() async {
        await ToolMain.run(AuthorityCommand.self) { error, texts in sentence(error, texts) }
    }

    /// One sentence for what was thrown; nil for mistakes on the command line, which the parser explains.
    private static func sentence(_ error: any Error, _ texts: Texts) -> String? {
        switch error {
        case let error as DeskError: error.sentence(texts)
        case let error as PromptError: error.sentence(texts)
        case let error as LocalStateError: keySentence(error, texts)
        case is QRCode.Failure: texts("The provider side's address is too long for the square on a card; give it a shorter name.")
        case is Declined: texts("Nothing was changed.")
        case SodiumError.wrongLength: texts("An empty passphrase, or one that is not readable text, cannot be used.")
        case SodiumError.outOfMemory:
            texts("There is not enough memory to check a passphrase or to work out six words; close other programs and try again.")
        case is SodiumError, is WireError, is TrustError: texts("This could not be done; nothing was changed.")
        default: nil
        }
    }

    private static func keySentence(_ error: LocalStateError, _ texts: Texts) -> String {
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
