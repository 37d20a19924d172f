// `respite-notes retention`: how long each case is kept, legal holds, and the end of those whose time is over.

import ArgumentParser
import CaseFile
import CaseVault
import ClinicianClient
import Localization
import PersonalTools
import Sealing
import Terminal
import ToolSupport
import Wire

struct RetentionCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "retention",
            abstract: Texts.current(
                "How long cases are kept: as the programme's policy says, at least seven years after the last contact and three after a death, unless a legal hold stands."
            ),
            subcommands: [List.self, Hold.self, Lift.self, Death.self, Sweep.self, Keep.self, LetGo.self],
            defaultSubcommand: List.self
        )
    }

    struct List: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Texts.current("List until when each case is kept, and what may be destroyed."),
                discussion: Texts.current("Examples:\n  respite-notes retention\n  respite-notes retention list --json")
            )
        }

        @OptionGroup var state: StateOptions
        @OptionGroup var output: OutputOptions

        func run() async throws {
            let desk = try await CaseDesk(state)
            let view = try RetentionView(desk)
            if output.json { return try desk.tool.console.write(json: view.json) }
            desk.tool.console.write(view.lines(desk.tool.console.traits))
        }
    }

    struct Hold: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Texts.current("Set a legal hold: nothing of the case is destroyed until it is lifted."),
                discussion: Texts.current(
                    "Examples:\n  respite-notes retention hold 1\n  respite-notes retention hold 1 --reason-file subpoena.txt")
            )
        }

        @OptionGroup var of: CaseArgument
        @OptionGroup var reason: ReasonOption
        @OptionGroup var state: StateOptions
        @OptionGroup var output: OutputOptions

        func run() async throws {
            let desk = try await CaseDesk(state)
            let caseID = try desk.numbered(of.caseNumber).state.id
            let reason = try reason.text(desk.texts("Why is it held?"), desk.tool)
            guard let hold = try? LegalHoldSet(reason: reason) else { throw VaultError.cannotSeal(.textNotAllowed) }
            try desk.vault.write(.legalHoldSet(hold), in: caseID, at: desk.now)
            try desk.say(
                desk.texts("Held: nothing of this case is destroyed until the hold is lifted."),
                RetentionView.json(of.caseNumber, desk), output)
        }
    }

    struct Lift: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Texts.current("Lift the legal hold of a case; its time runs as if there had been none."),
                discussion: Texts.current(
                    "Examples:\n  respite-notes retention lift 1\n  respite-notes retention lift 1 --reason-file order.txt --yes")
            )
        }

        @OptionGroup var of: CaseArgument
        @OptionGroup var reason: ReasonOption
        @OptionGroup var yes: YesOption
        @OptionGroup var state: StateOptions
        @OptionGroup var output: OutputOptions

        func run() async throws {
            let desk = try await CaseDesk(state)
            let found = try desk.numbered(of.caseNumber).state
            let holds = found.legalHolds.filter { $0.lifted == nil }
            guard !holds.isEmpty else {
                return try desk.say(
                    desk.texts("No legal hold stands on this case."), RetentionView.json(of.caseNumber, desk), output)
            }
            let reason = try reason.text(desk.texts("Why is it lifted?"), desk.tool)
            let question = desk.texts(
                "Lift the legal hold of case {number}? Once its time is over it can be destroyed.", ["number": "\(of.caseNumber)"])
            guard try desk.confirm(question, yes.yes) else { return }
            for hold in holds {
                guard let lifted = try? LegalHoldLifted(hold: hold.id, reason: reason) else { throw VaultError.cannotSeal(.textNotAllowed) }
                try desk.vault.write(.legalHoldLifted(lifted), in: found.id, at: desk.now)
            }
            try desk.say(desk.texts("Lifted."), RetentionView.json(of.caseNumber, desk), output)
        }
    }
}
