// `respite-notes cancel` and `mark`: a session that is not held, and who came to those that were.

import ArgumentParser
import Bookings
import ClinicianClient
import LocalState
import Localization
import PersonalTools
import Terminal
import ToolSupport

struct Cancel: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.current("Cancel a session; the officer's device shows it."),
            discussion: Texts.current("Examples:\n  respite-notes cancel 3\n  respite-notes cancel 3 --yes --note-file note.txt")
        )
    }

    @OptionGroup var number: NumberArgument

    @Flag(name: .shortAndLong, help: ArgumentHelp(Texts.current("Do not ask.")))
    var yes = false

    @OptionGroup var note: NoteOptions
    @OptionGroup var state: StateOptions
    @OptionGroup var output: LanguageOption

    func run() async throws {
        let tool = NotesTool()
        try await run(try tool.unlock(state), tool)
    }

    func run(_ session: ClinicianSession, _ tool: NotesTool) async throws {
        let texts = tool.texts
        let number = try await number.chosen(session, tool)
        let entry = try session.entry(number)
        let time = try tool.moments(session).span(entry.terms.span)
        guard try tool.confirm(texts("Cancel the session of {time}?", ["time": time]), yes) else { return }
        let delivery = try await session.cancel(number)
        guard entry.booking.told != nil else {
            tool.tell(delivery)
            return tool.console.writeSentence(
                texts("This officer has no device that shows it; call them: {contact}.", ["contact": entry.booking.ownContact ?? ""]))
        }
        if let words = try note.note(tool) { _ = try await session.answer(words, to: number) }
        tool.tell(delivery)
    }
}

struct Mark: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.current("Keep who came; it never leaves this device."),
            discussion: Texts.current(
                "Examples:\n  respite-notes mark 3 attended\n  respite-notes mark 3 no-show\n  respite-notes mark 3 cancelled")
        )
    }

    @OptionGroup var number: NumberArgument

    @Argument(help: ArgumentHelp(Texts.current("attended, no-show or cancelled.")))
    var attendance: ClinicianBooking.Attendance?

    @OptionGroup var state: StateOptions
    @OptionGroup var output: LanguageOption

    func run() async throws {
        let tool = NotesTool()
        try await run(try tool.unlock(state), tool)
    }

    func run(_ session: ClinicianSession, _ tool: NotesTool) async throws {
        let texts = tool.texts
        let number = try await number.chosen(session, tool)
        let choices = ClinicianBooking.Attendance.allCases
        guard let attendance else {
            guard tool.console.traits.isInteractive else {
                throw InputError.needsAnswer(texts.alternatives(choices.map(\.rawValue)))
            }
            let items = choices.map { MenuItem(texts.word($0)) }
            guard let chosen = try tool.prompter.menu(texts("Who came?"), items) else { throw PromptError.turnedBack }
            return try await keep(choices[chosen], number, session, tool)
        }
        try await keep(attendance, number, session, tool)
    }

    private func keep(_ attendance: ClinicianBooking.Attendance, _ number: Int, _ session: ClinicianSession, _ tool: NotesTool) async throws
    {
        try await session.mark(number, as: attendance)
        tool.console.writeSentence(
            tool.texts("Kept here: booking {number}, {word}.", ["number": String(number), "word": tool.texts.word(attendance)]))
    }
}
