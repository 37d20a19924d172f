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

    @OptionGroup var state: StateOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let tool = NotesTool()
        let view = tool.crisis(state)
        guard !output.json else { return try tool.console.write(json: view.json(all: all, at: tool.clock())) }
        Self.show(all: all, view, tool)
    }

    /// A clinician is told which numbers to look at again; the card itself is the same.
    static func show(all: Bool, _ view: CrisisView, _ tool: NotesTool) {
        tool.console.write(view.lines(all: all, at: tool.clock()))
        if all, let warning = view.warning(at: tool.clock()) { tool.console.writeParagraph(warning) }
    }
}
