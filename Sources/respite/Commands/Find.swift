// `respite find`: what is free, best first, and why.

import ArgumentParser
import Localization
import OfficerClient
import PersonalTools
import ServiceAPI
import Terminal
import ToolSupport

struct Find: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.current("Find a free time outside your shifts. Nothing about you leaves this device."),
            discussion: Texts.current(
                "Examples:\n  respite find\n  respite find --tonight --modality phone\n  respite find --specialty trauma --json")
        )
    }

    @OptionGroup var options: FindOptions
    @OptionGroup var state: StateOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let tool = OfficerTool()
        let session = try tool.enrolled(state)
        let news = try await session.refresh()
        let found = try await session.find(try options.wish(try await session.programme().trusted, tool))
        try await tool.tell(news, session)
        let view = try tool.view(found, session, limit: options.limit)
        guard !output.json else { return try tool.console.write(json: view.json) }
        guard !view.shown.isEmpty else { throw InputError.nothingFound }
        tool.console.write(view.table())
        tool.console.writeSentence(tool.texts("“respite book” books one of them; ask for the same and choose by number."))
    }
}
