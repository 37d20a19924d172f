// `respite-notes device add` and `revoke`: on the first device, whose identity key certifies the others.

import ArgumentParser
import CaseVault
import ClinicianClient
import LocalState
import Localization
import PersonalTools
import ServiceAPI
import Sodium
import Terminal
import ToolSupport
import Wire

extension DeviceCommand {
    struct Add: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Texts.current("On the first device: compare six words, list the new one, and write its welcome."),
                discussion: Texts.current(
                    "Examples:\n  respite-notes device add usb/request --to usb/welcome\n  respite-notes device add usb/request --to usb/welcome --words \"six words from the new device\"\n\nWhoever holds the device of this request reads from then on everything that you read. The welcome opens on that device alone. Your share of the records custodian's key goes along only where you say so: nothing takes it back."
                ))
        }

        @Argument(help: ArgumentHelp(Texts.current("What “device request” wrote on the new device.")), completion: .file())
        var request: String

        @Option(
            help: ArgumentHelp(Texts.current("Write the welcome to this file, which does not exist yet."), valueName: "file"),
            completion: .file())
        var to: String

        @Option(help: ArgumentHelp(Texts.current("The six words that the new device shows, for scripts."), valueName: "words"))
        var words: String?

        @Flag(help: ArgumentHelp(Texts.current("Give the device your share of the records custodian's key too.")))
        var withShare = false

        @OptionGroup var state: StateOptions
        @OptionGroup var output: OutputOptions

        private struct JSON: Encodable {
            let welcome: String
            let words: String
            let published: Bool
            /// Whether the share of the records custodian's key goes along.
            let share: Bool
        }

        func run() async throws {
            let tool = NotesTool()
            let texts = tool.texts
            try BackupFile.requireNew(to)
            let session = try tool.unlock(state)
            try await tool.bringUpToDate(session)
            let proposed = try await session.proposal(try InputFile.bytes(request))
            guard try compare(proposed, tool) else { return tool.console.writeSentence(texts("Nothing was changed.")) }
            let lock = try session.hasVault ? try await session.vault().psychotherapyLock : nil
            let share = try await givesShare(session, tool)
            let added = try await session.add(proposed, lock: lock, withShare: share)
            try InputFile.create(to, added.welcome.bytes)
            guard !output.json else {
                return try tool.console.write(
                    json: JSON(welcome: to, words: proposed.words.text, published: added.delivery == .sent, share: share))
            }
            tool.console.writeSentence(
                proposed.isListed
                    ? texts(
                        "The device gets the keys that were made since. Carry {path} to it and run “respite-notes device finish” there.",
                        ["path": to])
                    : texts("The device is listed. Carry {path} to it and run “respite-notes device finish” there.", ["path": to]))
            if added.delivery == .queued {
                tool.console.writeError(
                    texts("The list is not published yet: run “respite-notes sync” here before you finish there."))
            }
        }

        /// Only where there is a share; asked where somebody can answer, and not given otherwise.
        private func givesShare(_ session: ClinicianSession, _ tool: NotesTool) async throws -> Bool {
            guard try await session.holdsShare() else { return false }
            guard !withShare, tool.console.traits.isInteractive else { return withShare }
            return try tool.prompter.yesNo(
                tool.texts(
                    "Give this device your share of the records custodian's key too? If it is lost, nothing takes the share back."))
        }

        private func compare(_ proposed: ProposedDevice, _ tool: NotesTool) throws -> Bool {
            let texts = tool.texts
            if let words {
                guard (try? WordCode(reading: words)) == proposed.words else { throw ClinicianError.device(.wordsDiffer) }
                return true
            }
            tool.console.write(texts("Six words: {words}", ["words": proposed.words.text]))
            tool.console.writeParagraph(
                texts(
                    "Compare them with the screen of the new device. If they differ, somebody exchanged the file: stop. Whoever holds the device of this request will read everything that you read."
                ))
            guard tool.console.traits.isInteractive else { throw InputError.needsAnswer("--words") }
            return try tool.prompter.yesNo(texts("Are the words the same?"))
        }
    }

    struct Revoke: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Texts.current("On the first device: revoke one that was lost or is used no more."),
                discussion: Texts.current(
                    "Examples:\n  respite-notes device revoke 2\n  respite-notes device revoke 2 --yes\n\nIt cannot be undone. A device that you still have: synchronise it first, then “respite-notes wipe” on it."
                ))
        }

        @Argument(
            help: ArgumentHelp(Texts.current("The number of the device; “respite-notes device list” lists them."), valueName: "device"))
        var number: Int

        @OptionGroup var confirmation: YesOption
        @OptionGroup var state: StateOptions
        @OptionGroup var output: OutputOptions

        private struct JSON: Encodable {
            let revoked: Int
            let published: Bool
            /// Of the devices that need a fresh welcome.
            let outdated: [Int]
            /// Whether it may hold the share of the records custodian's key.
            let share: Bool
        }

        func run() async throws {
            let tool = NotesTool()
            let texts = tool.texts
            let session = try tool.unlock(state)
            try await tool.bringUpToDate(session)
            guard try session.state.read().isFirstDevice else { throw ClinicianError.device(.firstDeviceOnly) }
            guard let device = try await session.devices().first(where: { $0.number == number }) else {
                throw ClinicianError.device(.noSuchDevice)
            }
            guard !device.isFirst else { throw ClinicianError.device(.isFirst) }
            guard device.revokedAt == nil else { throw InputError.revokedBefore(number) }
            if !confirmation.yes, tool.console.traits.isInteractive {
                tool.console.writeParagraph(
                    texts(
                        "A lost device keeps what it held: your case files, and what officers wrote to you, as of its last synchronisation and sealed under its passphrase. It also holds keys for this quarter and the next ones; those are replaced now, so that it opens nothing that is sealed once the new list has reached whoever seals. Nothing takes back what it has."
                    ))
            }
            let question = texts("Revoke device {number}? It cannot be undone.", ["number": "\(number)"])
            guard try tool.confirm(question, confirmation.yes) else { return }
            let mayHoldShare = try await session.mayHoldShare(device)
            let delivery = try await session.revoke(device)
            // Records are wrapped to the new key, as at a change of quarter; what is left is wrapped when the case files are next opened.
            if try session.hasVault { _ = try await session.vault() }
            let outdated = try await session.devices().filter { !$0.isFirst && $0.revokedAt == nil }.map(\.number)
            guard !output.json else {
                return try tool.console.write(
                    json: JSON(revoked: number, published: delivery == .sent, outdated: outdated, share: mayHoldShare))
            }
            tool.console.writeSentence(texts("Device {number} is revoked; there are new keys.", ["number": "\(number)"]))
            if mayHoldShare {
                tool.console.writeParagraph(
                    texts(
                        "It may hold your share of the records custodian's key, which revoking does not take back. If the device is not in your hands, tell the clinical authority: a new custodian is the safe end."
                    ))
            }
            if delivery == .queued {
                tool.console.writeError(
                    texts(
                        "The new list is not published yet: until “respite-notes sync” has done it, officers go on sealing to the old key.")
                )
            }
            if !outdated.isEmpty {
                tool.console.writeParagraph(
                    texts(
                        "These devices have none of the new keys until you run “device request” on them, “device add” here and “device finish” on them again: {numbers}.",
                        ["numbers": texts.list(outdated.map(String.init))]))
            }
        }
    }
}
