// `init`: makes a signer's key in a sealed file, and the recovery sheet that goes with it.

import ArgumentParser
import AuthorityDesk
import Foundation
import LocalState
import Localization
import Sodium
import Terminal
import Trust

enum RoleArgument: String, ExpressibleByArgument, CaseIterable {
    case clinical, sponsor

    var role: SignerRole { self == .clinical ? .clinical : .sponsor }
}

/// A new passphrase, asked for twice or read from a file.
struct NewPassphraseOptions: ParsableArguments {
    @Flag(help: ArgumentHelp(Texts.current("Derive the key with the lowest cost that is allowed: for tests and demonstrations only.")))
    var lowCost = false

    var cost: PassphraseCost { lowCost ? .interactive : .moderate }

    func withNewPassphrase<Result>(
        file: String?,
        _ desk: Desk,
        _ body: (consuming SecretBytes) async throws -> Result
    ) async throws -> Result {
        let texts = desk.texts
        let refusal: ([UInt8]) -> String? = { bytes in
            guard String(decoding: bytes, as: UTF8.self).count < SignerHome.shortestPassphrase else { return nil }
            return DeskError(.passphraseShort, ["count": "\(SignerHome.shortestPassphrase)"]).sentence(texts)
        }
        func take(_ bytes: inout [UInt8]) throws -> SecretBytes {
            if let sentence = refusal(bytes) { throw PromptError.notAcceptable(sentence) }
            return try Passphrase.normalised(wiping: &bytes)
        }
        let secret =
            if let file {
                try desk.prompter.withPassphrase(file: file, take)
            } else {
                try desk.prompter.withNewPassphrase(texts("New passphrase for the signer's key"), refusal: refusal, take)
            }
        return try await body(secret)
    }
}

struct InitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: Texts.current("Make a signer's key, sealed under a passphrase."),
        discussion: Texts.current(
            """
            For example:
              respite-authority init --role clinical --home helen

            Keep the folder on a stick in a safe place. The file signer.request in it is public: hand it to whoever founds the programme.
            """
        )
    )

    @Option(help: ArgumentHelp(Texts.current("In whose name you sign."), valueName: "clinical|sponsor"))
    var role: RoleArgument

    @Option(help: ArgumentHelp(Texts.current("Your name as the programme file writes it."), valueName: "name"))
    var name: String?

    @Option(help: ArgumentHelp(Texts.current("A new folder for the key."), valueName: "folder"))
    var home: String = "signer"

    @Option(
        help: ArgumentHelp(Texts.current("Read the passphrase from the first line of this file; - is standard input."), valueName: "file"))
    var passphraseFile: String?

    @Option(
        help: ArgumentHelp(
            Texts.current("Write the recovery sheet to this new file instead of the screen; print it and delete it."), valueName: "file"))
    var recoveryFile: String?

    @OptionGroup var secret: NewPassphraseOptions
    @OptionGroup var language: LanguageOptions

    func run() async throws {
        let desk = Desk()
        let texts = desk.texts
        let home = SignerHome(URL(filePath: home))
        guard !home.hasKey else { throw LocalStateError.alreadyThere }
        if let recoveryFile { try DeskFiles.requireNew(URL(filePath: recoveryFile)) }
        let signerName = try name ?? desk.prompter.line(texts("Your name as the programme file writes it"))
        guard (1...200).contains(signerName.utf8.count) else {
            throw PromptError.notAcceptable(texts("A name has 1 to 200 bytes."))
        }
        let recovery = try await secret.withNewPassphrase(file: passphraseFile, desk) { passphrase in
            try await home.create(name: signerName, role: role.role, passphrase: passphrase, cost: secret.cost, now: desk.now)
        }
        try hand(out: recovery, desk)
        desk.console.writeParagraph(
            texts(
                "The key is sealed in {folder}. Hand {file} to whoever founds the programme.",
                [
                    "folder": home.folder.relativePath, "file": home.request.relativePath,
                ])
        )
        let signer = try CharterSigner(
            handedIn: FoundingRequests.File(name: home.request.relativePath, bytes: try DeskFiles.read(home.request)))
        desk.console.writeSentence(texts("Six words of your key, for whoever compares:"))
        desk.console.write("    \(signer.key.words)")
    }

    private func hand(out recovery: RecoveryKey, _ desk: Desk) throws {
        let texts = desk.texts
        let title = texts(
            "Recovery sheet of a signer's key: it opens the key without the passphrase. Keep it on paper, apart from the key.")
        if let recoveryFile {
            let lines = [title, ""] + recovery.groups + [""]
            try DeskFiles.write(Array(lines.joined(separator: "\n").utf8), to: URL(filePath: recoveryFile))
            desk.console.writeParagraph(texts("The recovery sheet is in {file}: print it, then delete it.", ["file": recoveryFile]))
        } else {
            desk.console.writeParagraph(title)
            desk.console.write([""] + recovery.groups.map { "    \($0)" } + [""])
        }
    }
}
