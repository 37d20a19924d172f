// `respite now`: whom to call at once. Works offline, before any set-up, without a passphrase. Then, for who wants it, the earliest opening.

import ArgumentParser
import LocalState
import Localization
import OfficerClient
import PersonalTools
import Terminal
import ToolSupport

struct Now: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.current("Show whom to call at once. Needs no network, no card and no passphrase."),
            discussion: Texts.current(
                "Examples:\n  respite now\n  respite now --all\n  respite now --opening\n\nWith --opening, or where a person types, the earliest free times follow; these need the passphrase and the network."
            )
        )
    }

    @Flag(help: ArgumentHelp(Texts.current("Every number, not only the first two.")))
    var all = false

    @Flag(help: ArgumentHelp(Texts.current("Then also the earliest openings.")))
    var opening = false

    @OptionGroup var state: StateOptions
    @OptionGroup var output: OutputOptions

    private struct JSON: Encodable {
        let call: [CrisisView.JSON]
        let openings: [SuggestionView.JSON]
    }

    func run() async throws {
        let tool = OfficerTool()
        let texts = tool.texts
        if output.json {
            let call = tool.crisis(state).json(all: all, at: tool.clock())
            guard opening else { return try tool.console.write(json: call) }
            return try await tool.console.write(json: JSON(call: call, openings: earliest(try tool.enrolled(state), tool).json))
        }
        tool.console.write(tool.crisis(state).lines(all: all, at: tool.clock()))
        if opening { return try await show(try tool.enrolled(state), tool) }
        guard tool.console.traits.isInteractive, tool.file(state).exists else {
            return tool.console.writeParagraph(
                all
                    ? texts("“respite find --tonight” shows the next free time with a social worker.")
                    : texts("“respite now --all” shows the rest; “respite find --tonight” the next free time with a social worker."))
        }
        let help = Leaving.openings.help(texts)
        guard try tool.prompter.yesNo(texts("Look for the earliest free time with a social worker?"), suggestion: true, help: help) else {
            return
        }
        try await show(try tool.enrolled(state), tool)
    }

    private func earliest(_ session: OfficerSession, _ tool: OfficerTool) async throws -> SuggestionView {
        try await tool.refresh(session)
        var wish = FindWish()
        wish.includesShifts = true
        wish.zone = tool.machineZone
        return try tool.view(try await session.find(wish).soonestFirst, session, limit: 3)
    }

    private func show(_ session: OfficerSession, _ tool: OfficerTool) async throws {
        let view = try await earliest(session, tool)
        guard !view.shown.isEmpty else { throw InputError.nothingFound }
        tool.console.write(view.table())
        tool.console.writeSentence(tool.texts("“respite book --include-shifts” books one of them."))
    }
}
