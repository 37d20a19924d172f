// `respite` without a command: a screen from which everything can be reached with arrow keys or numbers.

import ArgumentParser
import LocalState
import Localization
import OfficerClient
import PersonalTools
import ServiceAPI
import Terminal
import ToolSupport

struct Home: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "home", abstract: Texts.current("The menu that you see without a command."))
    }

    @OptionGroup var state: StateOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let tool = OfficerTool()
        let texts = tool.texts
        tool.console.write(CrisisView.first(texts, at: tool.clock()))
        tool.console.write()
        guard tool.console.traits.isInteractive else { throw CleanExit.helpRequest(Respite.self) }
        guard tool.file(state).exists else {
            return tool.console.writeParagraph(InputError.nothingHere.sentence(texts))
        }
        let session = try tool.enrolled(state)
        try await screen(session, tool).run(tool.prompter) { error in
            // Turned back, or told already.
            if case PromptError.noAnswer = error { return }
            if error is ExitCode { return }
            let sentence = OfficerSentences.sentence(error, texts) ?? SharedErrors.sentence(error, texts)
            tool.console.writeError(sentence ?? texts("That did not work; nothing was changed."))
        }
        // Only now: whoever looks for a time, or has a booking made or changed, leaves the check-in to another run.
        await tool.sendCheckInInPassing(session)
    }

    private func screen(_ session: OfficerSession, _ tool: OfficerTool) -> HomeScreen {
        let texts = tool.texts
        let arguments = state.arguments
        let card = tool.crisis(state)
        return HomeScreen(
            texts("What would you like to do?"),
            help: Leaving.nothing.help(
                texts,
                texts("“!” shows whom to call now, “?” explains, Escape goes back. “?” on each screen lists what that step sends.")
                    + " " + texts("A check-in that is due is sent when you leave this menu, unless you looked for a time to book.")),
            status: { await Self.lines(session, tool) + Self.waitingCheckIn(session, texts) },
            entries: [
                .init(texts("Book a session")) { try await Self.flow().run(session, tool, onlyKnown: false) },
                .init(texts("See my clinician again")) { try await Self.flow().run(session, tool, onlyKnown: true) },
                .init(texts("Check in: about a minute")) { try await Checkin.parse(arguments).run(session, tool) },
                .init(texts("My appointments")) { try await Appointments.parse(arguments).run(session, tool) },
                .init(texts("Messages")) { try await Messages.parse(arguments).run(session, tool) },
                .init(texts("Move an appointment")) { try await Reschedule.parse(arguments).run(session, tool) },
                .init(texts("Cancel an appointment")) { try await Cancel.parse(arguments).run(session, tool) },
                .init(texts("My shifts")) { try await Shifts.parse(arguments).run(session, tool) },
                .init(texts("What leaves this device")) { try await Privacy.parse([]).general(session, tool) },
                .init(texts("Whom to call now")) { tool.console.write(card.lines(all: true, at: tool.clock())) },
            ]
        )
    }

    private static func flow() throws -> BookingFlow {
        BookingFlow(options: try FindOptions.parse([]), booking: try BookingOptions.parse([]), output: try OutputOptions.parse([]))
    }

    /// One line while a check-in waits, so that none is forgotten.
    private static func waitingCheckIn(_ session: OfficerSession, _ texts: Texts) async -> [String] {
        guard case .waiting? = try? await session.checkInStanding() else { return [] }
        let isDue = (try? session.isCheckInDue()) ?? false
        return [
            isDue
                ? texts("Your check-in waits to be sent: “respite sync”.")
                : texts("Your check-in waits for its moment; a later run sends it.")
        ]
    }

    /// The next appointment and what is new about it.
    private static func lines(_ session: OfficerSession, _ tool: OfficerTool) async -> [String] {
        let texts = tool.texts
        guard let view = try? await tool.appointmentView(session) else { return [] }
        guard let next = view.shown.first else { return [texts("You have no appointments.")] }
        let values = ["time": view.time(next), "clinician": view.names(next), "state": view.state(next)]
        let waiting = view.bookings.count(where: \.hasIntents)
        let unsent = texts.plural(
            "{count} thing waits to be sent: “respite sync”.", "{count} things wait to be sent: “respite sync”.", count: waiting)
        return [texts("Next: {time}, with {clinician} ({state}).", values)] + (waiting > 0 ? [unsent] : [])
    }
}
