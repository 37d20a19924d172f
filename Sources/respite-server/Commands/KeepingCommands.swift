// respite-server backup, restore and check

import ArgumentParser
import Foundation
import Localization
import ProviderSide
import RoundKeeping
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

            The copy holds the server's secret keys: keep it as well as the server, and delete it when the bookings in it should be gone. It holds \
            no key of a check-in round: a server that is restored from it needs new ones for the rounds to come.
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
        if installation.isBoth {
            try await NewFolder.make(target, occupied: ServerError(.backupExists, target.path)) { draft in
                try DurableFile.makeFolder(draft)
                for home in installation.homes {
                    try await backUp(home, into: draft.appendingPathComponent(home.configuration.role.rawValue))
                }
            }
        } else {
            for home in installation.homes { try await backUp(home, into: target) }
        }
        let facts = ["folder": target.path]
        try output.show([Outcome(Texts.current("The backup is complete: {folder}", facts), facts)])
    }

    private func backUp(_ home: ServerHome, into folder: URL) async throws {
        try await Backup.make(of: home, into: folder, schema: .of(home.configuration.role), now: Date())
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
        var unanswered: [SideRole: [PeriodID]] = [:]
        let parts = SideRole.allCases.filter { Self.hasManifest(source.appendingPathComponent($0.rawValue)) }
        if parts.isEmpty {
            let (role, rounds) = try await restore(source, to: options.folder)
            unanswered[role] = rounds
        } else {
            try await NewFolder.make(options.folder, occupied: ServerError(.homeNotEmpty, options.folder.path)) { draft in
                try DurableFile.makeFolder(draft)
                for role in parts {
                    unanswered[role] = try await restore(
                        source.appendingPathComponent(role.rawValue), to: draft.appendingPathComponent(role.rawValue)
                    ).rounds
                }
            }
        }
        let facts = ["folder": options.folder.path]
        var outcomes = [Outcome(Texts.current("The server is restored in {folder}.", facts), facts)]
        for (role, rounds) in unanswered.sorted(by: { $0.key.rawValue < $1.key.rawValue }) where !rounds.isEmpty {
            let facts = ["side": role.rawValue, "rounds": rounds.map(\.description).joined(separator: ", ")]
            outcomes.append(
                Outcome(
                    Texts.current(
                        "The {side} side cannot count check-ins of {rounds}: a backup holds no keys of rounds. Write a new request (“respite-server request”) and have the authority renew the rounds: those that have not begun get new keys, the present one stays withheld.",
                        facts), facts))
        }
        try output.show(outcomes)
    }

    private func restore(_ backup: URL, to folder: URL) async throws -> (role: SideRole, rounds: [PeriodID]) {
        let role = try Restore.role(of: backup)
        guard options.role.map({ $0.sides.contains(role) }) ?? true else { throw ServerError(.homeOfOtherRole, role.rawValue) }
        let schema = Schema.of(role)
        var rounds: [PeriodID] = []
        _ = try await Restore.make(folder, from: backup, schema: schema) { home in
            rounds = try await RestoredRounds.withhold(in: home, schema: schema, log: ServerLog.make())
        }
        return (role, rounds)
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
            let role = home.configuration.role
            try await HomeCheck(home, schema: .of(role)).run()
            if role == .provider { try await checkKeys(of: home) }
            let sentence = Texts.current("The {side} is in order.", ["side": Texts.current(role.title)])
            outcomes.append(Outcome(sentence, ["side": role.rawValue]))
        }
        try output.show(outcomes)
    }

    /// A key that the rounds name and this home has lost would fail every officer who asks for its tokens.
    private func checkKeys(of home: ServerHome) async throws {
        let side = try await Side(home, schema: .of(.provider), log: ServerLog.make())
        defer { try? side.database.close() }
        guard let programme = side.trust.programme else { return }
        try TokenKeyring(home).check(programme, at: side.now())
    }
}
