// `respite-summary verify`: what was checked, so that a reader need not believe this tool's word alone.

import ArgumentParser
import Localization
import Policies
import ServiceAPI
import Summary
import SummaryClient
import SummaryPages
import Terminal
import ToolSupport
import Trust
import Wire

struct Verify: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.current("Check every summary anew, on both sides, and show the programme's six words and each digest."),
            discussion: Texts.current("Examples:\n  respite-summary verify\n  respite-summary verify --json")
        )
    }

    @OptionGroup var options: HomeOptions
    @OptionGroup var output: OutputOptions

    private struct JSON: Encodable {
        let programme: String
        let words: [String]
        let singleOperator: Bool
        let unreachable: [String]
        let refused: [String]
        /// Documents that have run out.
        let expired: [String]
        /// Whether no timestamp is valid any more.
        let frozen: Bool
        let summaries: [String: String]
    }

    func run() async throws {
        let tool = SummaryTool(options)
        let reading = try await tool.read()
        let (texts, programme) = (tool.texts, reading.known.trusted)
        // Whatever cannot come from check-ins is found here too.
        for summary in reading.chain.summaries { _ = try reading.picture(of: summary.body.round) }
        let words = try programme.id.words().words
        let refused = SideRole.allCases.filter { side in
            reading.refusedDocuments.contains(side) || reading.news.refused.contains { $0.side == side }
        }
        if output.json {
            let validity = programme.validity(at: tool.now())
            let digests = reading.chain.summaries.map { ("\($0.body.round)", Hex.encode($0.digest.bytes)) }
            try tool.console.write(
                json: JSON(
                    programme: programme.name, words: words, singleOperator: programme.rules.singleOperator,
                    unreachable: reading.news.unreachable.map(\.rawValue),
                    refused: refused.map(\.rawValue), expired: validity.expired.map { "\($0.document)" }, frozen: validity.isFrozen,
                    summaries: Dictionary(digests) { first, _ in first }))
        } else {
            var list = KeyValueList()
            list.add(texts("Programme"), programme.name)
            list.add(texts("Six words"), words.joined(separator: " "))
            for summary in reading.chain.byRound {
                list.add(SummaryWords(texts).round(summary.body.round), Hex.encode(summary.digest.bytes))
            }
            tool.console.write(list)
            tool.console.writeParagraph(
                texts("Each summary is signed by both sides, names the one before, and holds numbers that check-ins can yield."))
            if programme.rules.singleOperator { tool.console.writeParagraph(SummaryWords(texts).singleOperator) }
        }
        if let refusal = reading.news.refused.first { throw refusal.error }
        // The reason has been said.
        if !refused.isEmpty { throw ExitCode(ExitStatus.failed.rawValue) }
    }
}
