// `respite-notes plan`: the support plan of a case, in versions of which each stays readable.

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

struct PlanCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "plan",
            abstract: Texts.current("The support plan of a case: a new version takes the place of the one before, and both stay readable."),
            subcommands: [Show.self, Write.self, History.self],
            defaultSubcommand: Show.self
        )
    }

    struct Show: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Texts.current("Show the current plan, or an earlier version."),
                discussion: Texts.current(
                    "Examples:\n  respite-notes plan show 1\n  respite-notes plan show 1 --version-number 1\n  respite-notes plan show 1 --json"
                )
            )
        }

        @OptionGroup var of: CaseChoice

        @Option(help: ArgumentHelp(Texts.current("Which version, where not the current one."), valueName: "version"))
        var versionNumber: Int?

        @OptionGroup var state: StateOptions
        @OptionGroup var output: OutputOptions

        func run() async throws { try run(try await CaseDesk(state)) }

        func run(_ desk: CaseDesk) throws {
            let found = try of.chosen(desk)
            guard let number = versionNumber ?? found.state.currentPlan?.number else {
                if output.json { return try desk.tool.console.write(json: PlanView.JSON?.none) }
                return desk.tool.console.writeSentence(desk.texts("No plan yet; “respite-notes plan write” writes one."))
            }
            guard let plan = found.state.plans.first(where: { $0.number == number }) else { throw CaseInputError.noSuchPlan }
            let view = PlanView(plan, of: found, desk)
            if output.json { return try desk.tool.console.write(json: view.json) }
            desk.tool.console.write(view.lines(desk.tool.console.traits))
        }
    }

    struct History: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Texts.current("List all versions of the plan."),
                discussion: Texts.current("Examples:\n  respite-notes plan history 1\n  respite-notes plan history 1 --json")
            )
        }

        @OptionGroup var of: CaseChoice
        @OptionGroup var state: StateOptions
        @OptionGroup var output: OutputOptions

        func run() async throws { try run(try await CaseDesk(state)) }

        func run(_ desk: CaseDesk) throws {
            let found = try of.chosen(desk)
            let views = found.state.plans.map { PlanView($0, of: found, desk) }
            if output.json { return try desk.tool.console.write(json: views.map(\.json)) }
            guard !views.isEmpty else {
                return desk.tool.console.writeSentence(desk.texts("No plan yet; “respite-notes plan write” writes one."))
            }
            var table = Table([desk.texts("Version"), desk.texts("Of"), desk.texts("By"), desk.texts("Goals"), desk.texts("State")])
            for view in views { table.add(view.cells) }
            desk.tool.console.write(table.lines(desk.tool.console.traits))
        }
    }

    struct Write: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Texts.current("Write the plan, or a new version of it."),
                discussion: Texts.current(
                    "Examples:\n  respite-notes plan write 1\n  respite-notes plan write 1 --text-file plan.txt --goals 1,2 --review 2027-01-31\n  respite-notes plan write 1 --text-file plan.txt --visits 6 --every 14 --from 2027-01-04\n\nYour editor (VISUAL or EDITOR) gets a file in memory with the text of the version before; a machine that swaps or hibernates may write it to its disk. What is not given stays as it was: the visits, the day of review. Without --goals the plan names the goals that are open."
                )
            )
        }

        @OptionGroup var of: CaseChoice

        @Option(
            help: ArgumentHelp(Texts.current("Take the plan from this file (- for standard input)."), valueName: "file"),
            completion: .file())
        var textFile: String?

        @Option(help: ArgumentHelp(Texts.current("The numbers of its goals, in order, with commas."), valueName: "goals"))
        var goals: String?

        @Option(help: ArgumentHelp(Texts.current("How many return visits; 0 for none."), valueName: "count"))
        var visits: Int?

        @Option(help: ArgumentHelp(Texts.current("Days from one visit to the next."), valueName: "days"))
        var every: Int?

        @Option(help: ArgumentHelp(Texts.current("The day of the first visit: YYYY-MM-DD."), valueName: "day"))
        var from: String?

        @Option(help: ArgumentHelp(Texts.current("The day on which you look at the plan again: YYYY-MM-DD."), valueName: "day"))
        var review: String?

        @OptionGroup var state: StateOptions
        @OptionGroup var output: OutputOptions

        func run() async throws { try run(try await CaseDesk(state)) }

        func run(_ desk: CaseDesk) throws {
            let found = try of.chosen(desk)
            let (state, before) = (found.state, found.state.currentPlan)
            let goals = try chosenGoals(state)
            let visits = try chosenVisits(before?.content.visits)
            let written = try PlanWriting(textFile: textFile).text(state, desk)
            let day = try review ?? (textFile == nil ? desk.optionalText(nil, PlanWriting.question(before, desk)) : nil)
            let content = try sealable {
                try PlanVersion(
                    supersedes: before?.id, summary: written.text, goals: goals, visits: visits,
                    review: try day.map { try TypedTimes.day($0) } ?? before?.content.review)
            }
            try desk.vault.write(.planVersion(content), in: state.id, at: desk.now)
            if let unfinished = written.unfinished { try desk.vault.discard(unfinished) }
            let after = try desk.numbered(found.number)
            guard let plan = after.state.currentPlan else { throw VaultError.storageFailed }
            if output.json { return try desk.tool.console.write(json: PlanView(plan, of: after, desk).json) }
            desk.tool.console.writeSentence(desk.texts("Version {number} of the plan stands.", ["number": "\(plan.number)"]))
        }

        private func chosenGoals(_ state: CaseState) throws -> [EntryID] {
            guard let goals else { return state.goals.filter(\.isOpen).map(\.id) }
            return try goals.split(separator: ",").map { part in
                guard let number = Int(part.filter { !$0.isWhitespace }), state.goals.indices.contains(number - 1) else {
                    throw CaseInputError.noSuchGoal
                }
                return state.goals[number - 1].id
            }
        }

        private func chosenVisits(_ before: VisitSeries?) throws -> VisitSeries? {
            guard visits != nil || every != nil || from != nil else { return before }
            guard visits != 0 else { return nil }
            let first = try from.map { try TypedTimes.day($0) } ?? before?.first
            let count = visits ?? before.map { Int($0.count) }
            let days = every ?? before.map { Int($0.everyDays) }
            guard let first, let count, let days,
                let series = try? VisitSeries(
                    first: first, everyDays: UInt16(clamping: days), count: UInt16(clamping: count))
            else { throw CaseInputError.visits }
            return series
        }
    }
}
