// `respite-notes open`: one booking, with what the officer sealed for this clinician.

import ArgumentParser
import Bookings
import ClinicianClient
import LocalState
import Localization
import PersonalTools
import Terminal
import ToolSupport

struct Open: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.current("Open a booking: how to reach the officer, what they told you, what was written since."),
            discussion: Texts.current("Examples:\n  respite-notes open 3\n  respite-notes open 3 --json")
        )
    }

    @OptionGroup var number: NumberArgument
    @OptionGroup var state: StateOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let tool = NotesTool()
        try await run(try tool.unlock(state), tool)
    }

    func run(_ session: ClinicianSession, _ tool: NotesTool) async throws {
        let number = try await number.chosen(session, tool)
        if let past = try session.pastSession(number) {
            let view = PastView(session: past, earlier: try session.sessions(before: past), moments: try tool.moments(session))
            guard !output.json else { return try tool.console.write(json: view.json) }
            return tool.console.write(view.lines(tool.console.traits))
        }
        let view = EntryView(entry: try session.entry(number), moments: try tool.moments(session))
        guard !output.json else { return try tool.console.write(json: view.json) }
        tool.console.write(view.lines(tool.console.traits))
        guard tool.console.traits.isInteractive else { return }
        try await act(number, session, tool)
    }

    private func act(_ number: Int, _ session: ClinicianSession, _ tool: NotesTool) async throws {
        let texts = tool.texts
        let arguments = [String(number)]
        let items = [
            texts("Answer"), texts("Propose another time"), texts("Offer one more session"), texts("Keep who came"),
            texts("Cancel the session"),
        ]
        guard let chosen = try tool.prompter.menu(texts("What next?"), items.map { MenuItem($0) }) else { return }
        switch chosen {
        case 0: try await CommandHelp.during(Answer.self) { try await Answer.parse(arguments).run(session, tool) }
        case 1: try await CommandHelp.during(Propose.self) { try await Propose.parse(arguments).run(session, tool) }
        case 2: try await CommandHelp.during(OfferSession.self) { try await OfferSession.parse(arguments).run(session, tool) }
        case 3: try await CommandHelp.during(Mark.self) { try await Mark.parse(arguments).run(session, tool) }
        default: try await CommandHelp.during(Cancel.self) { try await Cancel.parse(arguments).run(session, tool) }
        }
    }
}

struct NumberArgument: ParsableArguments {
    @Argument(help: ArgumentHelp(Texts.current("The number that “respite-notes schedule” shows.")))
    var number: Int?

    /// The number given, or the one chosen from a menu.
    func chosen(_ session: ClinicianSession, _ tool: NotesTool) async throws -> Int {
        try await Self.chosen(number, session, tool)
    }

    static func chosen(_ number: Int?, _ session: ClinicianSession, _ tool: NotesTool) async throws -> Int {
        if let number { return number }
        let texts = tool.texts
        guard tool.console.traits.isInteractive else { throw InputError.needsAnswer(texts("the number of a booking")) }
        let entries = try session.schedule().entries
        let moments = try tool.moments(session)
        let items = entries.map { MenuItem(moments.span($0.terms.span, showsZone: false), detail: texts.state($0)) }
        guard !items.isEmpty else { throw InputError.noBookings }
        guard let chosen = try tool.prompter.menu(texts("Which booking?"), items) else { throw PromptError.turnedBack }
        return entries[chosen].booking.number
    }
}
