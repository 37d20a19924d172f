// `respite-notes backup`, `restore` and `wipe`: a second copy of the sealed state, and its end.

import ArgumentParser
import CaseVault
import ClinicianClient
import LocalState
import Localization
import PersonalTools
import Terminal
import ToolSupport

struct Backup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.current("Copy the sealed state to a new file and check the copy."),
            discussion: Texts.current(
                "Examples:\n  respite-notes backup usb/keys-2026-11.bak\n\nMake one every quarter: new keys are made then, and an old backup cannot open what is sealed to them. Of the case files it holds what no server has: the key of psychotherapy notes, unfinished texts, the numbers of cases, and records that wait to be handed in. The rest is read from the department side again."
            )
        )
    }

    @Argument(help: ArgumentHelp(Texts.current("A file that does not exist yet.")), completion: .file())
    var path: String

    @OptionGroup var state: StateOptions
    @OptionGroup var output: LanguageOption

    func run() async throws {
        let tool = NotesTool()
        let texts = tool.texts
        let session = try tool.unlock(state)
        let leftOut: Int
        do {
            leftOut = try await session.withCarriedCases { try BackupFile.write(session.state, to: path) }
        } catch let error as VaultError {
            // Keys that are copied alone are more than none.
            try BackupFile.write(session.state, to: path)
            tool.console.writeError(error.sentence(texts))
            return tool.console.writeSentence(
                texts("Copied and checked: {path}, the keys alone; of the case files nothing is in it.", ["path": path]))
        }
        tool.console.writeSentence(texts("Copied and checked: {path}.", ["path": path]))
        guard leftOut > 0 else { return }
        tool.console.writeError(
            texts.plural(
                "{count} record that waits did not fit: run “respite-notes sync --hand-in”, then make another backup.",
                "{count} records that wait did not fit: run “respite-notes sync --hand-in”, then make another backup.", count: leftOut))
    }
}

struct Restore: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.current("Bring back a backup, with its passphrase or the recovery sheet."),
            discussion: Texts.current(
                "Examples:\n  respite-notes restore usb/keys.bak\n  respite-notes restore usb/keys.bak --recovery-file sheet.txt\n  respite-notes restore --recovery-file sheet.txt\n\nWithout a backup file, the recovery sheet opens the state that is here, and you choose a new passphrase."
            )
        )
    }

    @Argument(
        help: ArgumentHelp(Texts.current("The backup; leave it out to open the state that is here with the recovery sheet.")),
        completion: .file())
    var path: String?

    @Option(
        help: ArgumentHelp(
            Texts.current("Read the groups of the recovery sheet from this file (- for standard input)."), valueName: "file"),
        completion: .file()
    )
    var recoveryFile: String?

    @Flag(help: ArgumentHelp(Texts.current("Type the groups of the recovery sheet.")))
    var recovery = false

    @Flag(help: ArgumentHelp(Texts.current("Replace the state that is here.")))
    var replace = false

    @OptionGroup var state: StateOptions
    @OptionGroup var output: LanguageOption

    func run() async throws {
        let tool = NotesTool()
        let texts = tool.texts
        let opened = try await open(tool)
        if path != nil {
            try await opened.update { $0.markRestored() }
            do { try await tool.session(opened).takeCarriedCases() } catch let error as VaultError {
                tool.console.writeError(error.sentence(texts))
                tool.console.writeError(texts("What the backup holds of the case files was not put back; the keys were."))
            }
        }
        tool.console.writeSentence(texts("Restored. “respite-notes sync” brings it up to date."))
    }

    private func open(_ tool: NotesTool) async throws -> OpenState<ClinicianState> {
        let file = tool.file(state)
        if let path { try BackupFile.requireReadable(path) }
        if let path, !recovery, recoveryFile == nil {
            return try await file.restore(from: path, passphrase: try state.passphrase(tool.prompter), replacing: replace)
        }
        let sheet = try recoveryFile.map(InputFile.text) ?? tool.prompter.line(tool.texts("The groups of the recovery sheet"))
        let key = try RecoverySheet.key(in: sheet)
        let opened =
            if let path { try await file.restore(from: path, recovery: key, replacing: replace) } else { try file.unlock(recovery: key) }
        try await opened.changePassphrase(to: try state.newPassphrase(tool.prompter), cost: state.cost)
        return opened
    }
}

struct Wipe: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.current("Overwrite and remove everything that this tool keeps here."),
            discussion: Texts.current("Examples:\n  respite-notes wipe\n  respite-notes wipe --yes\n\nBackups elsewhere are not touched.")
        )
    }

    @OptionGroup var yes: YesOption
    @OptionGroup var state: StateOptions
    @OptionGroup var output: LanguageOption

    func run() async throws {
        let tool = NotesTool()
        let texts = tool.texts
        let file = tool.file(state)
        guard file.exists else { throw LocalStateError.notFound }
        let question = texts("Remove your keys, your case files and everything officers told you from this device? It cannot be undone.")
        guard try tool.confirm(question, yes.yes) else { return }
        // The keys go in any event: without them the rest is noise.
        var left: VaultError?
        do { try Vault.wipe(in: file.directory.path + "/vault") } catch let error as VaultError { left = error }
        try await file.wipe()
        if let left { throw left }
        tool.console.writeSentence(texts("Everything was overwritten and removed."))
    }
}
