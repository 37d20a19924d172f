// `respite-notes custodian`: who holds shares of the key that opens case files nobody else is left to open, and how it is founded.

import ArgumentParser
import ClinicianClient
import Foundation
import LocalState
import Localization
import PersonalTools
import ServiceAPI
import Sodium
import Terminal
import ToolSupport
import Trust
import Wire

struct CustodianCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "custodian",
            abstract: Texts.current("The records custodian: a key that clinicians hold in shares, for cases that nobody is left to open."),
            subcommands: [Status.self, Found.self, Give.self, TakeBack.self, Recover.self],
            defaultSubcommand: Status.self
        )
    }

    struct Status: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Texts.current("Say who holds shares, how many are needed, and whether your own is here."),
                discussion: Texts.current("Examples:\n  respite-notes custodian\n  respite-notes custodian status --json")
            )
        }

        @OptionGroup var state: StateOptions
        @OptionGroup var output: OutputOptions

        func run() async throws {
            let tool = NotesTool()
            let session = try tool.unlock(state)
            let view = CustodianView(
                status: try await session.custodianStatus(), roster: try await session.programme().roster, now: try session.writingTime(),
                texts: tool.texts)
            if output.json { return try tool.console.write(json: view.json) }
            tool.console.write(view.lines(tool.console.traits))
        }
    }

    struct Found: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Texts.current("Make a custodian's key, split it among clinicians, and forget it."),
                discussion: Texts.current(
                    "Examples:\n  respite-notes custodian found custodian.plan --holder \"Ana Torres\" --holder \"Ben Ito\" --holder \"Cleo Ward\" --threshold 2\n\nThe plan goes to the clinical authority (“respite-authority custodian”). Once the roster names it, the holders' “sync” fetches their shares, and new records are sealed to the custodian as well; psychotherapy notes never are. Hand over what only the custodian before could open, before a new one takes its place. You alone see to it that the key is forgotten: this program does."
                )
            )
        }

        @Argument(help: ArgumentHelp(Texts.current("A file that does not exist yet.")), completion: .file())
        var path: String

        @Option(
            help: ArgumentHelp(
                Texts.current("A clinician who is to hold a share, as the roster writes the name; three at least."), valueName: "name"))
        var holder: [String] = []

        @Option(help: ArgumentHelp(Texts.current("How many shares are needed; two at least."), valueName: "count"))
        var threshold: Int

        @OptionGroup var yes: YesOption
        @OptionGroup var state: StateOptions
        @OptionGroup var output: OutputOptions

        private struct JSON: Encodable {
            let file: String
            let words: String
            let holders: [String]
            let threshold: Int
            let delivery: String
        }

        func run() async throws {
            let tool = NotesTool()
            let texts = tool.texts
            guard !FileManager.default.fileExists(atPath: path) else { throw FileError.unwritable(path) }
            let session = try tool.unlock(state)
            let roster = try await session.programme().roster
            let now = try session.writingTime()
            let holders = try holder.map {
                try tool.clinician($0, among: roster.people(at: now), texts("Who?"), option: "--holder")
            }
            let names = holders.map(roster.name)
            let question = texts(
                "Any {count} of {holders} together will open every case file that is sealed to this custodian. Make the key, split it among them and forget it?",
                ["count": texts.number(threshold), "holders": texts.list(names)])
            guard try tool.confirm(question, yes.yes) else { return }
            let founded = try await NamedCustodianError.naming(roster) {
                try await session.foundCustodian(among: holders, threshold: threshold)
            }
            try InputFile.create(path, founded.file.bytes)
            guard !output.json else {
                return try tool.console.write(
                    json: JSON(
                        file: path, words: founded.words, holders: names, threshold: threshold, delivery: founded.delivery.rawValue))
            }
            tool.console.writeSentence(
                texts(
                    "{path} is for the clinical authority, whose tool shows the same six words. The key itself is nowhere any more.",
                    ["path": path]))
            tool.console.write(texts("Six words: {words}", ["words": founded.words]))
            tool.tell(founded.delivery)
        }
    }
}
