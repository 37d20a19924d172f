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
            let service = try await service(desk)
            let why = try desk.requiredText(reason.reasonFile, texts("Why is it offered?"), option: "--reason-file")
            let content = try sealable { try HandOffOffered(service: service.name, reason: why, contact: service.contact) }
            let entry = try desk.vault.write(.handOffOffered(content), in: found.state.id, at: desk.now)
            let view = try HandOffView.one(entry, of: found, desk)
            if output.json { return try desk.tool.console.write(json: view.json) }
            desk.tool.console.write(
                texts("Hand-off {number} to {service}: offered.", ["number": "\(view.number)", "service": service.name]))
        }

        private func service(_ desk: CaseDesk) async throws -> (name: String, contact: String?) {
            let texts = desk.texts
            if let serviceFile { return (try InputFile.text(serviceFile), try contactFile.map(InputFile.text)) }
            let directory = try await Resources.directory(desk)
            if let resource {
                guard directory.indices.contains(resource - 1) else { throw CaseInputError.noSuchResource }
                return (directory[resource - 1].name, directory[resource - 1].contact)
            }
            guard desk.tool.console.traits.isInteractive else { throw InputError.needsAnswer("--resource") }
            let items = directory.map { MenuItem($0.name, detail: $0.contact) } + [MenuItem(texts("Another service"))]
            guard let chosen = try desk.tool.prompter.menu(texts("To whom?"), items) else { throw PromptError.noAnswer }
            if directory.indices.contains(chosen) { return (directory[chosen].name, directory[chosen].contact) }
            let name = try desk.tool.prompter.line(texts("What is the service called?"))
            return (name, try desk.optionalText(contactFile, texts("How is it reached? (Enter alone: not said)")))
        }
    }

    struct Resources: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Texts.current("The directory: services that every copy of the tools carries, then those of your programme."),
                discussion: Texts.current("Examples:\n  respite-notes handoff resources\n  respite-notes handoff resources --json")
            )
        }

        @OptionGroup var state: StateOptions
        @OptionGroup var output: OutputOptions

        private struct JSON: Encodable {
            let number: Int
            let name: String
            let contact: String
            let note: String
            let verified: Bool
        }

        func run() async throws { try await run(try await CaseDesk(state)) }

        func run(_ desk: CaseDesk) async throws {
            let directory = try await Self.directory(desk)
            guard !output.json else {
                return try desk.tool.console.write(
                    json: directory.enumerated().map {
                        JSON(number: $0 + 1, name: $1.name, contact: $1.contact, note: $1.note, verified: $1.verified != nil)
                    })
            }
            var table = Table([desk.texts("No."), desk.texts("Service"), desk.texts("Contact"), desk.texts("Note")])
            for (index, resource) in directory.enumerated() {
                table.add([desk.texts.number(index + 1), resource.name, resource.contact, resource.note])
            }
            desk.tool.console.write(table.lines(desk.tool.console.traits))
        }

        static func directory(_ desk: CaseDesk) async throws -> [CrisisResource] {
            let programme = try await desk.session.programme().trusted.rules.crisisResources
            return CrisisCard.all(in: desk.texts, programme: programme)
        }
    }
}
