// `respite now`: whom to call at once. Works offline, before any set-up, without a passphrase.

import ArgumentParser
import Localization
import PersonalTools
import Terminal
import ToolSupport

struct Now: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.current("Show whom to call at once. Needs no network, no card and no passphrase."),
            discussion: Texts.current("Examples:\n  respite now\n  respite now --all")
        )
    }

    @Flag(help: ArgumentHelp(Texts.current("Every number, not only the first two.")))
    var all = false

    @OptionGroup var output: OutputOptions

    func run() async throws {
        let tool = OfficerTool()
        guard !output.json else { return try tool.console.write(json: CrisisView.json(all: all, tool.texts)) }
        tool.console.write(CrisisView.lines(all: all, tool.texts))
        guard !all else { return }
        tool.console.write(
            tool.texts("“respite now --all” shows the rest; “respite find --tonight” the next free time with a social worker."))
    }
}
