// `respite-notes roi`: releases of information, and the separate authorisations for psychotherapy notes.

import ArgumentParser
import CaseFile
import CaseVault
import Localization
import PersonalTools
import Sealing
import Terminal
import ToolSupport
import Wire

struct ReleasesCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "roi",
            abstract: Texts.current("Releases of information: to whom the person allows what to be told, for which purpose, until when."),
            subcommands: [List.self, Add.self, Revoke.self],
            defaultSubcommand: List.self
        )
    }

    struct List: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Texts.current("List the releases of a case, those that ended too."),
                discussion: Texts.current("Examples:\n  respite-notes roi list 1\n  respite-notes roi list 1 --json")
            )
        }

        @OptionGroup var of: CaseArgument
        @OptionGroup var state: StateOptions
        @OptionGroup var output: OutputOptions

        func run() async throws {
            let desk = try await CaseDesk(state)
            let all = Permission.all(of: try desk.numbered(of.caseNumber).state)
            let console = desk.tool.console
            guard !output.json else { return try console.write(json: all.map { $0.json(desk) }) }
            guard !all.isEmpty else { return console.writeSentence(desk.texts("No release yet; “respite-notes roi add” records one.")) }
            console.write(Array(all.map { $0.lines(desk, console.traits) }.joined(separator: [""])))
        }
    }

    struct Add: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Texts.current("Record a release that the person signed."),
                discussion: Texts.current(
                    "Examples:\n  respite-notes roi add 1\n  respite-notes roi add 1 --parts notes,plans-and-goals --until 2027-06-30 --recipient-file who.txt --purpose-file why.txt --copy-given\n  respite-notes roi add 1 --psychotherapy --until 2027-01-31\n\nA written release names recipient and scope (CGS 52-146q(b)). Recipient and purpose are no arguments: others on this machine could see them. Psychotherapy notes need an authorization of their own (45 CFR 164.508); combine it with nothing."
                )
            )
        }

        @OptionGroup var of: CaseArgument

        @Flag(help: ArgumentHelp(Texts.current("An authorization for psychotherapy notes, and for nothing else.")))
        var psychotherapy = false

        @OptionGroup var scope: ScopeOptions

        @Option(help: ArgumentHelp(Texts.current("The last day on which it holds."), valueName: "day"))
        var until: String?

        @Option(
            help: ArgumentHelp(Texts.current("Take the recipient from this file (- for standard input)."), valueName: "file"),
            completion: .file())
        var recipientFile: String?

        @Option(
            help: ArgumentHelp(Texts.current("Take the purpose from this file (- for standard input)."), valueName: "file"),
            completion: .file())
        var purposeFile: String?

        @Flag(help: ArgumentHelp(Texts.current("The person was given a copy.")))
        var copyGiven = false

        @Option(help: ArgumentHelp(Texts.current("When it was signed, in your zone: YYYY-MM-DD HH:MM."), valueName: "time"))
        var signed: String?

        @OptionGroup var state: StateOptions
        @OptionGroup var output: OutputOptions

        func validate() throws {
            guard !psychotherapy || (scope.parts == nil && scope.from == nil && scope.through == nil && !copyGiven) else {
                throw ValidationError(Texts.current("An authorization for psychotherapy notes is combined with nothing else."))
            }
        }

        func run() async throws {
            let desk = try await CaseDesk(state)
            let texts = desk.texts
            let state = try desk.numbered(of.caseNumber).state
            let signed = try desk.happened(signed)
            let scope = psychotherapy ? nil : try scope.scope(desk)
            let end = try desk.end(of: until ?? desk.tool.prompter.line(texts("Until which day? (YYYY-MM-DD)")), in: state)
            let recipient = try desk.text(recipientFile, texts("To whom?"))
            let purpose = try desk.text(purposeFile, texts("For which purpose?"))
            let content: CaseContent = try desk.record {
                guard let scope else {
                    return .psychotherapyAuthorisation(
                        try PsychotherapyAuthorisation(recipient: recipient, purpose: purpose, expires: end))
                }
                return .releaseGiven(
                    try ReleaseGiven(recipient: recipient, scope: scope, purpose: purpose, expires: end, copyGiven: copyGiven))
            }
            let entry = try desk.vault.write(content, in: state.id, happened: signed, at: desk.now)
            let all = Permission.all(of: try desk.vault.state(of: state.id, at: desk.now))
            guard let made = all.first(where: { $0.id == entry }) else { throw ReleaseInputError.noSuchPermission }
            let values = ["number": "\(made.number)", "covers": made.covers(texts), "recipient": made.recipient]
            try desk.say(texts("Recorded as release {number}: {covers}, to {recipient}.", values), made.json(desk), output)
        }
    }

    struct Revoke: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Texts.current("Record that the person withdrew a release: from now on nothing is told under it."),
                discussion: Texts.current("Examples:\n  respite-notes roi revoke 1 2\n  respite-notes roi revoke 1 2 --in-writing --yes")
            )
        }

        @OptionGroup var of: CaseArgument

        @Argument(
            help: ArgumentHelp(Texts.current("The number of the release; “respite-notes roi list” lists them."), valueName: "release"))
        var number: Int

        @Flag(help: ArgumentHelp(Texts.current("It was withdrawn in writing, as the law asks; what was said counts all the same.")))
        var inWriting = false

        @OptionGroup var yes: YesOption
        @OptionGroup var state: StateOptions
        @OptionGroup var output: OutputOptions

        func run() async throws {
            let desk = try await CaseDesk(state)
            let texts = desk.texts
            let state = try desk.numbered(of.caseNumber).state
            let known = try Permission.numbered(number, of: state)
            let values = ["number": "\(number)", "recipient": known.recipient]
            guard try desk.confirm(texts("Revoke release {number}, to {recipient}? It cannot be undone.", values), yes.yes) else { return }
            try desk.vault.write(
                .releaseRevoked(ReleaseRevoked(release: known.id, inWriting: inWriting)), in: state.id, at: desk.now)
            let after = try Permission.numbered(number, of: try desk.vault.state(of: state.id, at: desk.now))
            let line = texts("Release {number} is revoked. What was told under it before stays told.", values)
            try desk.say(line, after.json(desk), output)
        }
    }
}
