// `respite backup`, `respite restore`: a second copy of the sealed state, for a new or lost laptop.

import ArgumentParser
import LocalState
import Localization
import OfficerClient
import PersonalTools
import Terminal
import ToolSupport

struct Backup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.current("Copy the sealed state to a new file and check the copy."),
            discussion: Texts.current(
                "Examples:\n  respite backup usb/appointments.bak\n\nThe copy needs today's passphrase or recovery sheet. What you book later is not in it."
            )
        )
    }

    @Argument(help: ArgumentHelp(Texts.current("A file that does not exist yet.")), completion: .file())
    var path: String

    @OptionGroup var state: StateOptions

    func run() async throws {
        let tool = OfficerTool()
        try BackupFile.write(tool.unlock(state).state, to: path)
        tool.console.writeSentence(tool.texts("Copied and checked: {path}.", ["path": path]))
    }
}

struct Restore: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.current("Bring back a backup, with its passphrase or the recovery sheet."),
            discussion: Texts.current(
                "Examples:\n  respite restore usb/appointments.bak\n  respite restore usb/appointments.bak --recovery-file sheet.txt\n  respite restore --recovery-file sheet.txt\n\nWithout a backup file, the recovery sheet opens the state that is here, and you choose a new passphrase."
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

    func run() async throws {
        let tool = OfficerTool()
        let texts = tool.texts
        let file = tool.file(state)
        if let path { try BackupFile.requireReadable(path) }
        guard recovery || recoveryFile != nil || path == nil else {
            _ = try await restoreWithPassphrase(file, tool)
            return tool.console.writeSentence(texts("Restored. “respite sync” brings it up to date."))
        }
        let sheet =
            try recoveryFile.map(InputFile.text)
            ?? tool.prompter.line(texts("The groups of the recovery sheet"), help: Leaving.nothing.help(texts))
        let key = try RecoverySheet.key(in: sheet)
        let opened =
            if let path { try await file.restore(from: path, recovery: key, replacing: replace) } else { try file.unlock(recovery: key) }
        try await opened.changePassphrase(to: try state.newPassphrase(tool.prompter), cost: state.cost)
        tool.console.writeSentence(
            texts("Opened with the recovery sheet; the new passphrase is in force. “respite sync” brings it up to date."))
    }

    private func restoreWithPassphrase(_ file: StateFile<OfficerState>, _ tool: OfficerTool) async throws -> OpenState<OfficerState> {
        guard let path else { throw LocalStateError.notFound }
        let passphrase = try state.passphrase(tool.prompter)
        return try await file.restore(from: path, passphrase: passphrase, replacing: replace)
    }
}

struct Recovery: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.current("Make a new recovery sheet; the old one opens nothing any more, except older backups."),
            discussion: Texts.current("Examples:\n  respite recovery\n  respite recovery --recovery-file sheet.txt")
        )
    }

    @Option(
        help: ArgumentHelp(
            Texts.current("Write the recovery sheet to this new file instead of the screen; print it and delete it."), valueName: "file"),
        completion: .file()
    )
    var recoveryFile: String?

    @OptionGroup var state: StateOptions

    func run() async throws {
        let tool = OfficerTool()
        guard tool.file(state).exists else { throw InputError.nothingHere }
        if let recoveryFile { try BackupFile.requireNew(recoveryFile) }
        let passphrase = try state.passphrase(tool.prompter)
        let opened = try tool.file(state).unlock(passphrase: passphrase)
        try RecoverySheet.hand(out: try await opened.rotateRecovery(passphrase: passphrase), to: recoveryFile, tool.prompter)
        tool.console.writeSentence(tool.texts("The new sheet is in force."))
    }
}
