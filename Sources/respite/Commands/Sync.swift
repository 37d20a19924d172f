// `respite sync`: finishes what waits, fetches tokens that are due, and looks for answers. A user's timer can run it.

import ArgumentParser
import LocalState
import Localization
import OfficerClient
import PersonalTools
import Terminal
import Tokens
import ToolSupport

struct Sync: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.current("Finish what waits, fetch tokens that are due, look for answers."),
            discussion: Texts.current("Examples:\n  respite sync\n  respite sync --passphrase-file pass.txt")
        )
    }

    @OptionGroup var state: StateOptions

    func run() async throws {
        let tool = OfficerTool()
        let session = try tool.unlock(state)
        try await tool.refresh(session)
        let progress = TokenProgress(tool)
        try await session.fetchTokens { done, total in await progress.show(done, total) }
        await progress.finish()
        tool.tell(try await session.synchroniseBookings())
        let held = try session.state.read().wallet.tokens.count { $0.progress == .held && $0.place.purpose == .booking }
        tool.console.write(tool.texts.plural("{count} token left.", "{count} tokens left.", count: held))
    }
}
