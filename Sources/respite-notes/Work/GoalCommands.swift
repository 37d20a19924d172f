// `respite-notes goal`: what is to be reached, how it will be seen, by when, and how it goes.

import ArgumentParser
import CaseFile
import CaseVault
import Localization
import PersonalTools
import Scheduling
import Sealing
import Terminal
import ToolSupport
import Wire

struct GoalCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "goal",
            abstract: Texts.current("The goals of a case: each with its measure, its target date and its history."),
            subcommands: [List.self, Add.self, SetStatus.self],
            defaultSubcommand: List.self
        )
    }

    struct List: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Texts.current("List the goals of a case, or the open ones of all cases."),
                discussion: Texts.current(
                    "Examples:\n  respite-notes goal list\n  respite-notes goal list 1 --history\n  respite-notes goal list 1 --json")
            )
        }

        @Argument(help: ArgumentHelp(Texts.current("The number of the case; “respite-notes cases” lists them."), valueName: "case"))
        var caseNumber: Int?

        @Flag(help: ArgumentHelp(Texts.current("With every change of each goal's status.")))
        var history = false

        @OptionGroup var state: StateOptions
        @OptionGroup var output: OutputOptions

        func run() async throws { try run(try await CaseDesk(state)) }

        func run(_ desk: CaseDesk) throws {
            let views =
                if let caseNumber {
                    GoalView.all(of: try desk.numbered(caseNumber), desk)
                } else {
                    try desk.vault.cases(at: desk.now).flatMap { GoalView.all(of: $0, desk) }.filter(\.isOpen)
                }
            if output.json { return try desk.tool.console.write(json: views.map(\.json)) }
            desk.tool.console.write(GoalView.lines(views, history: history, desk))
        }
    }

    struct Add: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Texts.current("Set a goal."),
                discussion: Texts.current(
                    "Examples:\n  respite-notes goal add 1\n  respite-notes goal add 1 --text-file goal.txt --measure-file measure.txt --target 2027-02-28"
                )
            )
        }

        @OptionGroup var of: CaseChoice

        @Option(
            help: ArgumentHelp(Texts.current("What is to be reached, from this file (- for standard input)."), valueName: "file"),
            completion: .file())
        var textFile: String?

        @Option(
            help: ArgumentHelp(Texts.current("How it will be seen that it is reached, from this file."), valueName: "file"),
            completion: .file())
        var measureFile: String?

        @Option(help: ArgumentHelp(Texts.current("By when: YYYY-MM-DD."), valueName: "day"))
        var target: String?

        @OptionGroup var state: StateOptions
        @OptionGroup var output: OutputOptions

        func run() async throws { try run(try await CaseDesk(state)) }

        func run(_ desk: CaseDesk) throws {
            let texts = desk.texts
            let found = try of.chosen(desk)
            let statement = try desk.requiredText(textFile, texts("What is to be reached?"), option: "--text-file")
            let measure = try desk.optionalText(measureFile, texts("How will you both see it? (Enter alone: not said)"))
            let day = try target ?? (textFile == nil ? desk.optionalText(nil, texts("By when? YYYY-MM-DD (Enter alone: no date)")) : nil)
            let content = try sealable {
                try GoalSet(statement: statement, measure: measure, target: try day.map { try TypedTimes.day($0) })
            }
            try desk.vault.write(.goalSet(content), in: found.state.id, at: desk.now)
            let after = try desk.numbered(found.number)
            if output.json { return try desk.tool.console.write(json: GoalView.all(of: after, desk).last?.json) }
            desk.tool.console.writeSentence(texts("Goal {number} is set.", ["number": "\(after.state.goals.count)"]))
        }
    }

    struct SetStatus: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "set",
                abstract: Texts.current("Say how a goal goes; the history only grows."),
                discussion: Texts.current(
                    "Examples:\n  respite-notes goal set\n  respite-notes goal set 1 2 --achievement improving\n  respite-notes goal set 1 2 --status completed --achievement achieved --reason-file remark.txt\n\nCompleted, cancelled and rejected are ends: a goal that has ended is set anew."
                )
            )
        }

        @OptionGroup var of: CaseChoice

        @Argument(help: ArgumentHelp(Texts.current("The number of the goal in its case."), valueName: "goal"))
        var number: Int?

        @Option(
            help: ArgumentHelp(
                Texts.current("proposed, planned, accepted, active, on-hold, completed, cancelled or rejected."), valueName: "status"))
        var status: GoalLifecycle?

        @Option(
            help: ArgumentHelp(
                Texts.current(
                    "in-progress, improving, worsening, no-change, achieved, sustaining, not-achieved, no-progress or not-attainable."),
                valueName: "achievement"))
        var achievement: GoalAchievement?

        @OptionGroup var reason: ReasonOption
        @OptionGroup var state: StateOptions
        @OptionGroup var output: OutputOptions

        func run() async throws { try run(try await CaseDesk(state)) }

        func run(_ desk: CaseDesk) throws {
            let texts = desk.texts
            let found = try of.chosen(desk) { $0.goals.contains(where: \.isOpen) }
            let (number, goal) = try desk.choose(
                number, of: found.state.goals, texts("Which goal?"), missing: .noSuchGoal, offered: \.isOpen
            ) { $0.content.statement.value }
            var (status, achievement) = (status, achievement)
            if status == nil, achievement == nil {
                status = try desk.choose(
                    texts("Where does it stand?"), GoalLifecycle.allCases, option: "--status"
                ) { texts($0.label) }
            }
            if achievement == nil, status == .completed { achievement = .achieved }
            let remark = try desk.optionalText(reason.reasonFile, texts("A remark (Enter alone: none)"))
            let change = try sealable {
                try GoalStatusChange(
                    goal: goal.id, lifecycle: status ?? goal.lifecycle, achievement: achievement, remark: remark)
            }
            try desk.vault.write(.goalStatus(change), in: found.state.id, at: desk.now)
            let after = try desk.numbered(found.number)
            let view = GoalView.all(of: after, desk)[number - 1]
            if output.json { return try desk.tool.console.write(json: view.json) }
            desk.tool.console.writeSentence(texts("Goal {number}: {status}.", ["number": "\(number)", "status": view.status]))
        }
    }
}
