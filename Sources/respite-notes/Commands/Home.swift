// `respite-notes` without a command: a screen from which everything can be reached with arrow keys or numbers.

import ArgumentParser
import Bookings
import ClinicianClient
import LocalState
import Localization
import PersonalTools
import ServiceAPI
import Terminal
import ToolSupport
import Wire

struct Home: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "home", abstract: Texts.current("The menu that you see without a command."))
    }

    @OptionGroup var state: StateOptions
    @OptionGroup var output: LanguageOption

    func run() async throws {
        let tool = NotesTool()
        let texts = tool.texts
        guard tool.console.traits.isInteractive else { throw CleanExit.helpRequest(RespiteNotes.self) }
        guard tool.file(state).exists else {
            return tool.console.writeParagraph(texts("Nothing is set up yet; start with “respite-notes init”."))
        }
        let session = try tool.unlock(state)
        try await screen(session, tool).run(tool.prompter) { Self.tell($0, tool) }
    }

    private static func tell(_ error: any Error, _ tool: NotesTool) {
        if case PromptError.noAnswer = error { return }
        // The menu that comes back says as much.
        if case PromptError.turnedBack = error { return }
        let sentence = NotesSentences.sentence(error, tool.texts) ?? SharedErrors.sentence(error, tool.texts)
        tool.console.writeError(sentence ?? tool.texts("That did not work; nothing was changed."))
    }

    private func screen(_ session: ClinicianSession, _ tool: NotesTool) -> HomeScreen {
        let texts = tool.texts
        return HomeScreen(
            texts("What would you like to do?"),
            help: texts("“!” shows whom to call now, “?” explains, Escape goes back."),
            status: { await Self.status(session, tool) },
            entries: [
                .init(texts("Today"), Today.self) { try await $0.run(session, tool) },
                .init(texts("Case files")) { try await CaseMenu.screen(session, tool).run(tool.prompter) { Self.tell($0, tool) } },
                .init(texts("Schedule"), ScheduleCommand.self) { try await $0.run(session, tool) },
                .init(texts("Open a booking"), Open.self) { try await $0.run(session, tool) },
                .init(texts("Answer an officer"), Answer.self) { try await $0.run(session, tool) },
                .init(texts("Book for an officer without a computer"), Book.self) { try await $0.run(session, tool) },
                .init(texts("Keep who came"), Mark.self) { try await $0.run(session, tool) },
                .init(texts("Change what I offer"), AvailabilityCommand.SetRules.self) { try await $0.run(session, tool) },
                .init(texts("Synchronise"), Sync.self) { try await $0.run(session, tool) },
                .init(texts("Whom to call now")) { Now.show(all: true, CrisisView(session.state.file, texts), tool) },
            ]
        )
    }

    /// The next session, and what has to be handed over.
    private static func status(_ session: ClinicianSession, _ tool: NotesTool) async -> [String] {
        guard let schedule = try? session.schedule(), let moments = try? tool.moments(session) else { return [] }
        let tasks = (try? await session.reassignments()) ?? []
        let view = ScheduleView(schedule: schedule, tasks: tasks, moments: moments)
        let notices = (try? await Notices.lines(session, moments)) ?? []
        guard let next = schedule.entries.first(where: { tool.clock() < $0.terms.span.end }) else {
            return notices + [tool.texts("No session ahead.")] + tasks.map(view.task)
        }
        let values = ["time": moments.span(next.terms.span), "number": String(next.booking.number)]
        return notices + [tool.texts("Next: {time}, booking {number}.", values)] + tasks.map(view.task)
    }
}
