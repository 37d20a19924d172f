// `respite-summary latest`, `list`, `show` and `trend`: the summaries on a terminal.

import ArgumentParser
import Localization
import Policies
import Summary
import SummaryPages
import Terminal
import ToolSupport
import Trust
import Wire

struct Latest: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.current("Show the newest summary."),
            discussion: Texts.current("Examples:\n  respite-summary latest\n  respite-summary latest --json")
        )
    }

    @OptionGroup var options: HomeOptions
    @OptionGroup var output: OutputOptions

    func run() async throws { try await SummaryTool(options).show(nil, json: output.json) }
}

struct Show: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.current("Show the summary of one round."),
            discussion: Texts.current("Examples:\n  respite-summary show 2027-Q1\n  respite-summary show 2027-Q1 --json")
        )
    }

    @Argument(help: ArgumentHelp(Texts.current("The round, for example 2027-Q1."), valueName: "round"))
    var round: String

    @OptionGroup var options: HomeOptions
    @OptionGroup var output: OutputOptions

    func run() async throws { try await SummaryTool(options).show(round, json: output.json) }
}

struct List: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.current("List the summaries that were published."),
            discussion: Texts.current("Examples:\n  respite-summary list\n  respite-summary list --json")
        )
    }

    @OptionGroup var options: HomeOptions
    @OptionGroup var output: OutputOptions

    private struct JSON: Encodable {
        let round: String
        let number: UInt32
        let cells: [String]
        let digest: String
    }

    func run() async throws {
        let tool = SummaryTool(options)
        let chain = try await tool.read().chain
        let texts = tool.texts
        guard !output.json else {
            return try tool.console.write(
                json: chain.byRound.map {
                    JSON(
                        round: "\($0.body.round)", number: $0.body.number, cells: $0.body.cells.map(\.name.text),
                        digest: Hex.encode($0.digest.bytes))
                })
        }
        guard chain.latest != nil else { throw SummaryError.noneYet }
        let words = SummaryWords(texts)
        var table = Table([texts("Round"), texts("Name"), texts("Made"), texts("Cells")])
        for summary in chain.byRound {
            let body = summary.body
            table.add([words.round(body.round), "\(body.round)", words.day(body.made), texts.list(body.cells.map(\.name.text))])
        }
        tool.console.write(table)
    }
}

struct TrendCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "trend",
            abstract: Texts.current("Show each cell's figures round by round."),
            discussion: Texts.current("Examples:\n  respite-summary trend\n  respite-summary trend --json")
        )
    }

    @OptionGroup var options: HomeOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let tool = SummaryTool(options)
        let picture = try await tool.read().picture()
        guard !output.json else { return try tool.console.write(json: TrendExport(picture)) }
        tool.console.write(TrendView.lines(picture.trends, texts: tool.texts, traits: tool.console.traits))
    }
}

extension SummaryTool {
    /// - Parameter round: as typed; `nil` for the newest.
    func show(_ round: String?, json: Bool) async throws {
        let wanted = try round.map(RoundName.round)
        let picture = try await read().picture(of: wanted)
        guard !json else { return try console.write(json: SummaryExport(picture)) }
        console.write(SummaryView(picture, texts: texts, traits: console.traits).lines())
    }
}
