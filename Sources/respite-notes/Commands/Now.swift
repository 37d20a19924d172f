// `respite-notes now`: whom to call at once. Works offline, before any set-up, without a passphrase.

import ArgumentParser
import Localization
import PersonalTools
import Terminal
import ToolSupport

struct Now: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.current("Show whom to call at once. Needs no network and no passphrase."),
            discussion: Texts.current("Examples:\n  respite-notes now\n  respite-notes now --all")
        )
    }

    @Flag(help: ArgumentHelp(Texts.current("Every number, not only the first two.")))
    var all = false

    @OptionGroup var output: OutputOptions

    func run() async throws {
        let tool = NotesTool()
        guard !output.json else { return try tool.console.write(json: CrisisView.json(all: all, tool.texts)) }
        tool.console.write(CrisisView.lines(all: all, tool.texts))
    }
}
