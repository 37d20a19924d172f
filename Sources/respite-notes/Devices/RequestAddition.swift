// `respite-notes device request` and `finish`: on the device that is to be added.

import ArgumentParser
import ClinicianClient
import LocalState
import Localization
import PersonalTools
import ServiceAPI
import Sodium
import Terminal
import ToolSupport
import Trust
import Wire

extension DeviceCommand {
    struct RequestAddition: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "request",
                abstract: Texts.current("On the new device: make its keys, and the file with which the first one adds it."),
                discussion: Texts.current(
                    "Examples:\n  respite-notes device request usb/invitation --to usb/request\n  respite-notes device request --to usb/request\n\nWithout an invitation, a device that has its keys asks again: for a welcome that was lost, or because the first device has made new keys. The passphrase and the recovery sheet are this device's own."
                ))
        }

        @Argument(help: ArgumentHelp(Texts.current("What “device invite” wrote on the first device.")), completion: .file())
        var invitation: String?

        @Option(
            help: ArgumentHelp(Texts.current("Write the request to this file, which does not exist yet."), valueName: "file"),
            completion: .file())
        var to: String

        @Option(
            help: ArgumentHelp(
                Texts.current("Write the recovery sheet to this new file instead of the screen; print it and delete it."),
                valueName: "file"),
            completion: .file())
        var recoveryFile: String?

        @OptionGroup var state: StateOptions
        @OptionGroup var output: OutputOptions

        private struct JSON: Encodable {
            let request: String
            let words: String
        }

        func run() async throws {
            let tool = NotesTool()
            let texts = tool.texts
            for path in [to] + (recoveryFile.map { [$0] } ?? []) { try BackupFile.requireNew(path) }
            let session =
                if let invitation { try await make(from: invitation, tool) } else { try tool.unlock(state) }
            let request = try await session.requestAddition()
            try InputFile.create(to, request.file.bytes)
            guard !output.json else { return try tool.console.write(json: JSON(request: to, words: request.words.text)) }
            tool.console.write(texts("Six words: {words}", ["words": request.words.text]))
            tool.console.writeSentence(
                texts(
                    "Carry {path} to the first device and run “respite-notes device add” there. It has to show the same six words.",
                    ["path": to]))
        }

        private func make(from path: String, _ tool: NotesTool) async throws -> ClinicianSession {
            let file = tool.file(state)
            guard !file.exists else { throw LocalStateError.alreadyThere }
            let invitation = try ClinicianSession.invitation(try InputFile.bytes(path))
            let initial = try ClinicianState(invitedBy: invitation, now: tool.clock())
            if state.passphraseFile == nil {
                tool.console.writeParagraph(
                    tool.texts(
                        "Choose a passphrase. It seals what this device keeps; nobody can reset it, but the recovery sheet opens it too."))
            }
            let passphrase = try state.newPassphrase(tool.prompter)
            let created = try await file.create(initial, passphrase: passphrase, cost: state.cost)
            do {
                try RecoverySheet.hand(out: created.recovery, to: recoveryFile, tool.prompter)
            } catch {
                // Keys without a sheet are none: nothing stays half-made.
                try await file.wipe()
                throw error
            }
            return tool.session(created.state)
        }
    }

    struct Finish: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Texts.current("On the new device: take the first one's welcome, and fetch schedule and case files."),
                discussion: Texts.current(
                    "Examples:\n  respite-notes device finish usb/welcome\n\nThe department side has to serve the list that names this device; the welcome opens once. Delete the three files afterwards."
                ))
        }

        @Argument(help: ArgumentHelp(Texts.current("What “device add” wrote on the first device.")), completion: .file())
        var welcome: String

        @OptionGroup var state: StateOptions
        @OptionGroup var output: OutputOptions

        func run() async throws {
            let tool = NotesTool()
            let session = try tool.unlock(state)
            try await session.finish(try InputFile.bytes(welcome))
            if !output.json { tool.console.writeSentence(tool.texts("This device is one of yours now.")) }
            try await Sync.parse(output.json ? ["--json"] : []).run(session, tool)
        }
    }
}
