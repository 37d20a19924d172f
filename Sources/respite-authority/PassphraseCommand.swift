// `passphrase`: a new passphrase for a signer's key, with the recovery sheet in hand.

import ArgumentParser
import AuthorityDesk
import Foundation
import LocalState
import Localization
import Terminal

struct PassphraseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "passphrase",
        abstract: Texts.current("Choose a new passphrase with the recovery sheet, when the old one is forgotten.")
    )

    @Option(help: ArgumentHelp(Texts.current("The folder with your signer's key."), valueName: "folder"))
    var home: String = "signer"

    @Option(help: ArgumentHelp(Texts.current("Read the new passphrase from the first line of this file."), valueName: "file"))
    var passphraseFile: String?

    @OptionGroup var secret: NewPassphraseOptions
    @OptionGroup var language: LanguageOptions

    func run() async throws {
        let desk = Desk()
        let texts = desk.texts
        let home = SignerHome(URL(filePath: home))
        guard home.hasKey else { throw LocalStateError.notFound }
        let recovery = try desk.prompter.line(texts("The seven groups of the recovery sheet")) { typed -> Prompter.Reading<RecoveryKey> in
            do { return .value(try RecoveryKey(typed: typed)) } catch {
                return .again(texts("This is not what stands on a recovery sheet; type all seven groups, as they are printed."))
            }
        }
        try await secret.withNewPassphrase(file: passphraseFile, desk) { passphrase in
            try await home.renew(recovery: recovery, passphrase: passphrase, cost: secret.cost)
        }
        desk.console.writeParagraph(texts("The key now opens with the new passphrase; the recovery sheet stays valid."))
    }
}
