// `respite-notes handoff`: to another service, tracked until it has an end.

import ArgumentParser
import CaseFile
import CaseVault
import ClinicianClient
import Localization
import PersonalTools
import Policies
import Scheduling
import Sealing
import ServiceAPI
import Terminal
import ToolSupport
import Trust
import Wire

struct HandOffCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "handoff",
            abstract: Texts.current("Hand-offs to other services, each tracked until it has an end."),
            discussion: Texts.current(
                "offer, introduce, accept, contact, then complete; decline and lost end it at any time. An introduction may be left out; nothing is completed without a first contact."
            ),
            subcommands: [
                List.self, Offer.self, HandOffStepCommand<Introduced>.self, HandOffStepCommand<Accepted>.self,
                HandOffStepCommand<Contacted>.self, HandOffStepCommand<Completed>.self, HandOffStepCommand<Declined>.self,
                HandOffStepCommand<Lost>.self, Resources.self,
            ],
            defaultSubcommand: List.self
        )
    }

    struct List: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Texts.current("List the open hand-offs of a case, or of all cases."),
                discussion: Texts.current(
                    "Examples:\n  respite-notes handoff list\n  respite-notes handoff list 1 --all\n  respite-notes handoff list --json")
            )
        }

        @Argument(help: ArgumentHelp(Texts.current("The number of the case; “respite-notes cases” lists them."), valueName: "case"))
        var caseNumber: Int?

        @Flag(help: ArgumentHelp(Texts.current("With those that have ended.")))
        var all = false

        @OptionGroup var state: StateOptions
        @OptionGroup var output: OutputOptions

        func run() async throws { try run(try await CaseDesk(state)) }

        func run(_ desk: CaseDesk) throws {
            let cases = try caseNumber.map { [try desk.numbered($0)] } ?? desk.vault.cases(at: desk.now)
            let views = cases.flatMap { HandOffView.all(of: $0, desk) }.filter { all || $0.isOpen }
            if output.json { return try desk.tool.console.write(json: views.map(\.json)) }
            desk.tool.console.write(HandOffView.lines(views, desk))
        }
    }

    struct Offer: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Texts.current("Offer a hand-off: to a service of the directory, or to any other."),
                discussion: Texts.current(
                    "Examples:\n  respite-notes handoff offer\n  respite-notes handoff offer 1 --resource 6 --reason-file why.txt\n  respite-notes handoff offer 1 --service-file service.txt --contact-file contact.txt --reason-file - < why.txt\n\nTell the service nothing about the person without a release of information."
                )
            )
        }

        @OptionGroup var of: CaseChoice

        @Option(help: ArgumentHelp(Texts.current("The number of a service in the directory."), valueName: "number"))
        var resource: Int?

        @Option(
            help: ArgumentHelp(Texts.current("What the service is called, from this file (- for standard input)."), valueName: "file"),
            completion: .file())
        var serviceFile: String?

        @Option(
            help: ArgumentHelp(Texts.current("How the service is reached, from this file."), valueName: "file"),
            completion: .file())
        var contactFile: String?

        @OptionGroup var reason: ReasonOption
        @OptionGroup var state: StateOptions
        @OptionGroup var output: OutputOptions

        func validate() throws {
            guard resource == nil || serviceFile == nil else {
                throw ValidationError(Texts.current("Give --resource or --service-file, not both."))
            }
        }

        func run() async throws { try await run(try await CaseDesk(state)) }

        func run(_ desk: CaseDesk) async throws {
            let texts = desk.texts
            let found = try of.chosen(desk)
            let view = try await Resources.view(desk)
            let service = try service(desk, view)
            // Before anything is said to anybody.
            if let warning = service.entry.flatMap(view.warning) { desk.tool.console.writeError(warning) }
            let why = try desk.requiredText(reason.reasonFile, texts("Why is it offered?"), option: "--reason-file")
            let content = try sealable { try HandOffOffered(service: service.name, reason: why, contact: service.contact) }
            let entry = try desk.vault.write(.handOffOffered(content), in: found.state.id, at: desk.now)
            let offered = try HandOffView.one(entry, of: found, desk)
            if output.json { return try desk.tool.console.write(json: offered.json) }
            desk.tool.console.writeSentence(
                texts("Hand-off {number} to {service}: offered.", ["number": "\(offered.number)", "service": service.name]))
            let reached = [service.contact, service.entry.map(\.line.note)].compactMap(\.self).filter { !$0.isEmpty }
            for line in reached { desk.tool.console.writeParagraph("    " + line) }
        }

        /// To whom: `entry` where it is a service of the directory.
        private struct Chosen {
            let name: String
            let contact: String?
            var entry: ServiceDirectory.Entry?

            init(_ entry: ServiceDirectory.Entry) { (name, contact, self.entry) = (entry.line.name, entry.line.contact, entry) }

            init(name: String, contact: String?) { (self.name, self.contact) = (name, contact) }
        }

        private func service(_ desk: CaseDesk, _ view: DirectoryView) throws -> Chosen {
            let texts = desk.texts
            let entries = view.directory.entries
            if let serviceFile {
                let name = try InputFile.text(serviceFile)
                // Somebody who names a service of the directory means that one.
                if contactFile == nil, let entry = view.directory.entry(named: name) { return Chosen(entry) }
                return Chosen(name: name, contact: try contactFile.map(InputFile.text))
            }
            if let resource {
                guard entries.indices.contains(resource - 1) else { throw CaseInputError.noSuchResource }
                return Chosen(entries[resource - 1])
            }
            guard desk.tool.console.traits.isInteractive else { throw InputError.needsAnswer("--resource") }
            let items = entries.map { MenuItem($0.line.name, detail: $0.line.contact) } + [MenuItem(texts("Another service"))]
            guard let chosen = try desk.tool.prompter.menu(texts("To whom?"), items) else { throw PromptError.turnedBack }
            if entries.indices.contains(chosen) { return Chosen(entries[chosen]) }
            let name = try desk.tool.prompter.line(texts("What is the service called?"))
            return Chosen(name: name, contact: try desk.optionalText(contactFile, texts("How is it reached? (Enter alone: not said)")))
        }
    }

    struct Resources: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Texts.current("The directory: your programme's services, then the lines of the crisis card."),
                discussion: Texts.current("Examples:\n  respite-notes handoff resources\n  respite-notes handoff resources --json")
            )
        }

        @OptionGroup var state: StateOptions
        @OptionGroup var output: OutputOptions

        func run() async throws { try await run(try await CaseDesk(state)) }

        func run(_ desk: CaseDesk) async throws {
            // Scripts read English, whatever the language.
            guard !output.json else { return try desk.tool.console.write(json: await Self.view(desk, Texts(.english)).json) }
            desk.tool.console.write(try await Self.view(desk).lines(desk.tool.console.traits))
        }

        /// The directory that the programme's newest policy has.
        static func view(_ desk: CaseDesk, _ language: Texts? = nil) async throws -> DirectoryView {
            let texts = language ?? desk.texts
            let rules = try await desk.session.programme().trusted.rules
            return DirectoryView(ServiceDirectory(rules, in: texts, at: desk.now), texts)
        }
    }
}
