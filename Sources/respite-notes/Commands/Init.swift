// `respite-notes init`: keys under a passphrase, a recovery sheet, and a backup that has been opened once.

import ArgumentParser
import ClinicianClient
import Foundation
import LocalState
import Localization
import PersonalTools
import Sodium
import Terminal
import ToolSupport

struct Init: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.current("Make your keys, a recovery sheet and a tested backup. Done once."),
            discussion: Texts.current(
                "Examples:\n  respite-notes init\n  respite-notes init --name \"Dana Rivera\" --backup usb/keys.bak --recovery-file sheet.txt --passphrase-file pass.txt\n\nWithout your keys nobody can open what officers told you, not even the clinical authority: keep the backup and the sheet apart from this device."
            )
        )
    }

    @Option(help: ArgumentHelp(Texts.current("Your name as the roster is to show it; it is public."), valueName: "name"))
    var name: String?

    @Option(
        help: ArgumentHelp(Texts.current("Write the backup to this file, which does not exist yet."), valueName: "file"),
        completion: .file()
    )
    var backup: String?

    @Option(
        help: ArgumentHelp(
            Texts.current("Write the recovery sheet to this new file instead of the screen; print it and delete it."), valueName: "file"),
        completion: .file()
    )
    var recoveryFile: String?

    @OptionGroup var state: StateOptions

    func run() async throws {
        let tool = NotesTool()
        let texts = tool.texts
        let file = tool.file(state)
        guard !file.exists else { throw LocalStateError.alreadyThere }
        let name = try name ?? tool.prompter.line(texts("Your name as the roster is to show it"))
        let initial = try ClinicianState(name: name, now: tool.clock())
        let backup = try backup ?? tool.prompter.line(texts("A file for the backup, best on another disk"))
        for path in [backup] + (recoveryFile.map { [$0] } ?? []) { try BackupFile.requireNew(path) }
        if state.passphraseFile == nil {
            tool.console.writeParagraph(
                texts("Choose a passphrase. It seals what this device keeps; nobody can reset it, but the recovery sheet opens it too."))
        }
        let passphrase = try state.newPassphrase(tool.prompter)
        let created = try await file.create(initial, passphrase: passphrase, cost: state.cost)
        do {
            try RecoverySheet.hand(out: created.recovery, to: recoveryFile, tool.prompter)
            try BackupFile.write(created.state, to: backup)
            try await BackupTest.open(backup, with: created.recovery, sameAs: tool.session(created.state), tool)
        } catch {
            // Keys without a sheet and a backup are none: nothing stays half-made.
            try await file.wipe()
            if let recoveryFile { try? FileManager.default.removeItem(atPath: recoveryFile) }
            throw error
        }
        tool.console.writeSentence(
            texts("Your keys are made. The backup {path} was opened with its recovery sheet, and is good.", ["path": backup]))
        tool.console.writeParagraph(texts("Next: “respite-notes request” for the clinical authority, then “respite-notes join”."))
    }
}

/// A backup counts only once it has been opened by another way than it was made.
enum BackupTest {
    /// Restores into a folder of its own, compares the identity, and wipes the folder again.
    static func open(_ path: String, with recovery: RecoveryKey, sameAs session: ClinicianSession, _ tool: NotesTool) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "notes-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let copy = StateFile<ClinicianState>(in: StateDirectory(folder.path), kind: .clinician)
        let restored = try? await copy.restore(from: path, recovery: recovery)
        let identity = try restored.map { try tool.session($0).identity() }
        try await copy.wipe()
        guard try identity == session.identity() else {
            try? FileManager.default.removeItem(atPath: path)
            throw InputError.recoveryDiffers
        }
    }
}
