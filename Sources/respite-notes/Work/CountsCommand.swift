// `respite-notes counts`: what the summary may count of one's own work; agreeing, and refusing.

import ArgumentParser
import ClinicianClient
import Localization
import PersonalTools
import RoundResults
import Terminal
import ToolSupport
import Wire

struct CountsCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "counts",
            abstract: Texts.current("What the summary counts of your work: three numbers a quarter, if you agree."),
            discussion: Texts.current(
                "Examples:\n  respite-notes counts\n  respite-notes counts --agree\n  respite-notes counts --refuse\n  respite-notes counts --json\n\nThe numbers are split on this device into two sealed halves, one for each side, and leave it at a random later moment of the quarter. Only the sum over five or more clinicians is ever published, with noise."
            )
        )
    }

    @Flag(help: ArgumentHelp(Texts.current("Agree: your numbers are sent each quarter, until you refuse.")))
    var agree = false

    @Flag(help: ArgumentHelp(Texts.current("Refuse on this device: it sends nothing any more, also of what waits.")))
    var refuse = false

    @OptionGroup var state: StateOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if agree && refuse { throw ValidationError(Texts.current("Give --agree or --refuse, not both.")) }
    }

    func run() async throws {
        let desk = try await CaseDesk(state)
        if agree || refuse { try await desk.session.agreeToBeCounted(agree) }
        let view = CountsView(desk.texts, desk.moments)
        let counts = try await desk.session.ownCounts(desk.vault)
        if output.json { return try desk.tool.console.write(json: view.json(counts, withFigures: true)) }
        desk.tool.console.write(view.list(counts))
        desk.tool.console.writeParagraph(view.explanation(hasOneOperator: try await desk.session.hasOneOperator()))
    }
}
