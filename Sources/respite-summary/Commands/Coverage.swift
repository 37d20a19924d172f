// `respite-summary coverage`: which shifts have somebody to talk to, for whoever plans.

import ArgumentParser
import Localization
import Policies
import ServiceAPI
import SummaryClient
import SummaryPages
import Terminal
import ToolSupport

struct Coverage: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.current("Show which shifts of each department have a session to book, and which have none."),
            discussion: Texts.current(
                "Examples:\n  respite-summary coverage\n  respite-summary coverage --days 28 --json\n  respite-summary coverage --model police-based\n\nFrom the openings that are the same for everybody who asks; nothing here is about an officer. The goals are those of the signed policy."
            )
        )
    }

    @Option(help: ArgumentHelp(Texts.current("How many days to look at, 7 to 42."), valueName: "days"))
    var days = 14

    @Option(
        help: ArgumentHelp(
            Texts.current("Plan with a model: count only the clinicians whom it has, by its goals: {names}.", ["names": Self.models]),
            valueName: "model")
    )
    var model: String?

    private static let models = ProgrammeModel.allCases.map(\.name).joined(separator: ", ")

    @OptionGroup var options: HomeOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard KnownProgramme.coverageDays.contains(days) else {
            throw ValidationError(Texts.current("--days is a number from 7 to 42."))
        }
        if let model, ProgrammeModel(name: model) == nil {
            throw ValidationError(Texts.current("--model is one of {names}.", ["names": Self.models]))
        }
    }

    func run() async throws {
        let tool = SummaryTool(options)
        let known = try await tool.programme()
        tool.warn(known.trusted)
        let report = try await known.fetchCoverage(
            days: days, plan: model.flatMap(ProgrammeModel.init(name:)), over: tool.transport, now: tool.now())
        guard !output.json else { return try tool.console.write(json: CoverageExport(report)) }
        tool.console.write(CoverageView(report, texts: tool.texts, traits: tool.console.traits).lines())
    }
}
