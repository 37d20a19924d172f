// `respite-notes device`: several devices of one clinician; the first adds and revokes the others. Here: the list, and what starts an addition.

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

struct DeviceCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "device",
            abstract: Texts.current("Work on a second device of your own: the first one adds it, lists all, and revokes one that is lost."),
            discussion: Texts.current(
                "A stick carries three files, and no server sees any of them:\n  1. on the first device   respite-notes device invite usb/invitation\n  2. on the new one        respite-notes device request usb/invitation --to usb/request\n  3. on the first device   respite-notes device add usb/request --to usb/welcome\n  4. on the new one        respite-notes device finish usb/welcome\n\nBetween 2 and 3 compare six words on the two screens. Availability and the list of devices stay with the first device."
            ),
            subcommands: [ListDevices.self, Invite.self, RequestAddition.self, Add.self, Finish.self, Revoke.self],
            defaultSubcommand: ListDevices.self
        )
    }
}

extension DeviceCommand {
    struct ListDevices: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "list", abstract: Texts.current("List your devices, as your newest key list names them."),
                discussion: Texts.current("Examples:\n  respite-notes device list\n  respite-notes device list --json"))
        }

        @OptionGroup var state: StateOptions
        @OptionGroup var output: OutputOptions

        private struct JSON: Encodable {
            let number: Int
            let key: String
            let words: String
            let first: Bool
            let this: Bool
            let added: String
            let revoked: String?
        }

        func run() async throws {
            let tool = NotesTool()
            let texts = tool.texts
            let session = try tool.unlock(state)
            let devices = try await session.devices()
            guard !output.json else {
                return try tool.console.write(
                    json: devices.map {
                        JSON(
                            number: $0.number, key: Base64URL.encode($0.key.bytes), words: $0.key.words, first: $0.isFirst, this: $0.isThis,
                            added: rfc3339($0.addedAt), revoked: $0.revokedAt.map(rfc3339))
                    })
            }
            guard !devices.isEmpty else {
                return tool.console.writeSentence(texts("Your keys are not published yet; “respite-notes sync” does it."))
            }
            let moments = try tool.moments(session)
            var table = Table([texts("No."), texts("Device"), texts("Added")])
            for device in devices {
                table.add([texts.number(device.number), Self.words(device, moments), moments.instant(device.addedAt)])
            }
            tool.console.write(table.lines(tool.console.traits))
        }

        private static func words(_ device: ListedDevice, _ moments: Moments) -> String {
            let texts = moments.texts
            let place =
                switch (device.isFirst, device.isThis) {
                case (true, true): texts("the first, this one")
                case (true, false): texts("the first")
                case (false, true): texts("this one")
                case (false, false): texts("another")
                }
            guard let revokedAt = device.revokedAt else { return place }
            return texts("{device}; revoked {time}", ["device": place, "time": moments.instant(revokedAt)])
        }
    }

    struct Invite: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Texts.current("On the first device: write the file with which a new one asks to be added."),
                discussion: Texts.current(
                    "Examples:\n  respite-notes device invite usb/invitation\n\nThe file is public: your name, your identity key and the programme's code."
                ))
        }

        @Argument(help: ArgumentHelp(Texts.current("A file that does not exist yet.")), completion: .file())
        var path: String

        @OptionGroup var state: StateOptions
        @OptionGroup var output: OutputOptions

        private struct JSON: Encodable {
            let invitation: String
        }

        func run() async throws {
            let tool = NotesTool()
            try InputFile.create(path, try await tool.unlock(state).invitation().bytes)
            guard !output.json else { return try tool.console.write(json: JSON(invitation: path)) }
            tool.console.writeSentence(
                tool.texts("Carry {path} to the new device, and run “respite-notes device request” there.", ["path": path]))
        }
    }
}

extension NotesTool {
    /// Before the list of devices is changed; where no server answers, the change waits to be published.
    func bringUpToDate(_ session: ClinicianSession) async throws {
        do { try await tell(try await session.synchronise(), session) } catch ServiceError.unreachable { return }
    }
}
