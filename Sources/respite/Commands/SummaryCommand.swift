// `respite summary`: what the chief sees, from the very bytes that the chief has.

import ArgumentParser
import LocalState
import Localization
import OfficerClient
import PersonalTools
import Policies
import ServiceAPI
import Summary
import SummaryClient
import SummaryPages
import Terminal
import ToolSupport
import Trust

struct SummaryCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "summary",
            abstract: Texts.current("Show what the chief sees: the newest published summary, the same bytes for everyone."),
            discussion: Texts.current("Examples:\n  respite summary\n  respite summary --json")
        )
    }

    @OptionGroup var state: StateOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let tool = OfficerTool()
        let session = try tool.enrolled(state)
        try await tool.refresh(session)
        let known = try await session.programme()
        var shelf = SummaryShelf()
        let news = await known.fetchSummaries(onto: &shelf, over: session.transport)
        guard !news.isOffline else { throw ServiceError.unreachable }
        let chain = try shelf.chain(known.trusted)
        guard let latest = chain.latest else { throw news.refused.first?.error ?? SummaryError.noneYet }
        // One side's broken copy hides nothing that the other serves rightly.
        for refusal in news.refused {
            let reason = SummaryReasons.sentence(refusal.error, tool.texts)
            tool.console.writeError(tool.texts("The {side}: {reason}", ["side": tool.texts.word(refusal.side), "reason": reason]))
        }
        let picture = try SummaryPicture(
            of: latest, in: chain, programmeName: known.trusted.name, levels: known.trusted.rules.levels,
            hasOneOperator: known.trusted.rules.singleOperator)
        if output.json {
            try tool.console.write(json: SummaryExport(picture))
        } else {
            tool.console.write(SummaryView(picture, texts: tool.texts, traits: tool.console.traits).lines())
        }
        await tool.sendCheckInInPassing(session)
    }
}
