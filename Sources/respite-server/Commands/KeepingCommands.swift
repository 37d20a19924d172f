// respite-server backup, restore and check

import ArgumentParser
import Foundation
import Localization
import ServerCore
import ToolSupport
import Trust

struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: Texts.current("Copies everything a server keeps into a new folder, also while it serves."),
        discussion: Texts.current(
            """
            For example:
              respite-server backup /mnt/backup/2026-11-22 --home /srv/respite

            The copy holds the server's secret keys: keep it as well as the server, and delete it when the bookings in it should be gone.
            """
        )
    )

    @OptionGroup var options: HomeOptions
    @OptionGroup var output: OutputOptions

    @Argument(help: ArgumentHelp(Texts.current("The folder to make."), valueName: "folder"))
    var target: String

    func run() async throws {
        let target = URL(fileURLWithPath: target).standardizedFileURL
        let installation = try options.installation()
        if installation.isBoth { try DurableFile.makeFolder(target) }
        for home in installation.homes {
            let role = home.configuration.role
            let folder = Installation.folder(of: role, in: target, installation.isBoth ? .both : .department)
            try await Backup.make(of: home, into: folder, schema: .of(role), now: Date())
        }
        let facts = ["folder": target.path]
        try output.show([Outcome(Texts.current("The backup is complete: {folder}", facts), facts)])
    }
}

struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: Texts.current("Sets a server up from a backup, in a folder that is empty or does not exist."),
        discussion: Texts.current(
            """
            For example:
              respite-server restore /mnt/backup/2026-11-22 --home /srv/respite

            Every file of the backup is checked before the folder appears. What was booked after the backup is lost on the server, not with \
            the officers and clinicians who booked it.
            """
        )
    )

    @OptionGroup var options: HomeOptions
    @OptionGroup var output: OutputOptions

    @Argument(help: ArgumentHelp(Texts.current("The folder that “backup” made."), valueName: "folder"))
    var source: String

    func run() async throws {
        let source = URL(fileURLWithPath: source).standardizedFileURL
        let parts = SideRole.allCases.filter { Self.hasManifest(source.appendingPathComponent($0.rawValue)) }
        if parts.isEmpty {
            try await restore(source, to: options.folder)
        } else {
            try DurableFile.makeFolder(options.folder)
            for role in parts {
                try await restore(source.appendingPathComponent(role.rawValue), to: options.folder.appendingPathComponent(role.rawValue))
            }
        }
        let facts = ["folder": options.folder.path]
        try output.show([Outcome(Texts.current("The server is restored in {folder}.", facts), facts)])
    }

    private func restore(_ backup: URL, to folder: URL) async throws {
        let role = try Restore.role(of: backup)
        guard options.role.map({ $0.sides.contains(role) }) ?? true else { throw ServerError(.homeOfOtherRole, role.rawValue) }
        _ = try await Restore.make(folder, from: backup, schema: .of(role))
    }

    private static func hasManifest(_ folder: URL) -> Bool { (try? Restore.role(of: folder)) != nil }
}

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: Texts.current("Checks keys, certificates and the whole database, also while the server runs."),
        discussion: Texts.current(
            """
            For example:
              respite-server check --home /srv/respite
            """
        )
    )

    @OptionGroup var options: HomeOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        var outcomes: [Outcome] = []
        for home in try options.installation().homes {
            try await HomeCheck(home, schema: .of(home.configuration.role)).run()
            let facts = ["side": home.configuration.role.rawValue]
            outcomes.append(Outcome(Texts.current("The {side} side is in order.", facts), facts))
        }
        try output.show(outcomes)
    }
}
