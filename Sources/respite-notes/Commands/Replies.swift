// `respite-notes answer`, `propose` and `offer`: writing to the officer, sealed to the booking.

import ArgumentParser
import Bookings
import ClinicianClient
import LocalState
import Localization
import PersonalTools
import Scheduling
import Terminal
import ToolSupport
import Wire

struct Answer: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.current("Write to the officer of a booking."),
            discussion: Texts.current(
                "Examples:\n  respite-notes answer 3\n  respite-notes answer 3 --text-file answer.txt\n  echo \"See you then.\" | respite-notes answer 3 --text-file -"
            )
        )
    }

    @OptionGroup var number: NumberArgument

    @Option(
        help: ArgumentHelp(Texts.current("Send the text of this file (- for standard input)."), valueName: "file"), completion: .file())
    var textFile: String?

    @OptionGroup var state: StateOptions
    @OptionGroup var output: LanguageOption

    func run() async throws {
        let tool = NotesTool()
        try await run(try tool.unlock(state), tool)
    }

    func run(_ session: ClinicianSession, _ tool: NotesTool) async throws {
        let number = try await number.chosen(session, tool)
        _ = try session.entry(number)
        let help = NoteOptions.help(tool.texts)
        let text = try textFile.map(InputFile.text) ?? tool.prompter.line(tool.texts("Your answer"), help: help)
        tool.tell(try await session.answer(text, to: number))
    }
}

struct Propose: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.current("Propose another time. Nothing changes before the officer accepts."),
            discussion: Texts.current(
                "Examples:\n  respite-notes propose 3\n  respite-notes propose 3 --at \"2026-11-24 19:00\" --note-file note.txt")
        )
    }

    @OptionGroup var number: NumberArgument

    @Option(help: ArgumentHelp(Texts.current("When, in your zone: YYYY-MM-DD HH:MM."), valueName: "time"))
    var at: String?

    @OptionGroup var note: NoteOptions
    @OptionGroup var state: StateOptions
    @OptionGroup var output: LanguageOption

    func run() async throws {
        let tool = NotesTool()
        try await run(try tool.unlock(state), tool)
    }

    func run(_ session: ClinicianSession, _ tool: NotesTool) async throws {
        let number = try await number.chosen(session, tool)
        let terms = try session.entry(number).terms
        let minutes = terms.span.end.since(terms.span.start) / 60
        let span =
            if let at {
                try TypedTimes(session, now: tool.clock()).span(at, minutes: minutes)
            } else {
                try await tool.chooseOpening(
                    try await session.openings(terms.purpose, terms.kind, by: terms.modality, moving: number), session, option: "--at")
            }
        tool.tell(try await session.propose(span, to: number, note: try note.note(tool)))
    }
}

struct OfferSession: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "offer",
            abstract: Texts.current("Offer the officer one more session, which costs no token."),
            discussion: Texts.current(
                "Examples:\n  respite-notes offer 3\n  respite-notes offer 3 --days 30 --kind couple --note-file note.txt\n\nThe officer books it with “respite again”. For calls that you owe somebody see “followup”."
            )
        )
    }

    @OptionGroup var number: NumberArgument

    @Option(help: ArgumentHelp(Texts.current("How many days the offer stands."), valueName: "days"))
    var days = 90

    @Option(
        help: ArgumentHelp(
            Texts.current("With whom: individual, couple, family or group; as this session unless given."), valueName: "kind"))
    var kind: SessionKind?

    @OptionGroup var note: NoteOptions
    @OptionGroup var state: StateOptions
    @OptionGroup var output: LanguageOption

    func run() async throws {
        let tool = NotesTool()
        try await run(try tool.unlock(state), tool)
    }

    func run(_ session: ClinicianSession, _ tool: NotesTool) async throws {
        let number = try await number.chosen(session, tool)
        _ = try session.entry(number)
        tool.tell(try await session.offerFollowUp(to: number, kind: kind, days: days, note: try note.note(tool)))
    }
}

extension NotesTool {
    /// One of several free times, from a menu.
    func chooseOpening(_ openings: [Opening], _ session: ClinicianSession, option: String) async throws -> Span {
        guard console.traits.isInteractive else { throw InputError.needsAnswer(option) }
        let moments = try moments(session)
        guard !openings.isEmpty else { throw ClinicianError.slotTaken(alternatives: []) }
        guard let chosen = try prompter.menu(texts("Which time?"), openings.map { MenuItem(moments.span($0.span)) }) else {
            throw PromptError.turnedBack
        }
        return openings[chosen].span
    }
}
