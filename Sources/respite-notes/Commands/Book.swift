// `respite-notes book` and `move`: for an officer without a computer.

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

struct Book: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.current("Book for an officer without a computer. Their contact stays on this device."),
            discussion: Texts.current(
                "Examples:\n  respite-notes book\n  respite-notes book --at \"2026-11-24 19:00\" --modality phone --contact-file - < contact.txt"
            )
        )
    }

    @Option(help: ArgumentHelp(Texts.current("When, in your zone: YYYY-MM-DD HH:MM."), valueName: "time"))
    var at: String?

    @Option(help: ArgumentHelp(Texts.current("How long; as you offer it unless given."), valueName: "minutes"))
    var minutes: Int?

    @Option(help: ArgumentHelp(Texts.current("With whom: individual, couple, family or group."), valueName: "kind"))
    var kind: SessionKind = .individual

    @Option(help: ArgumentHelp(Texts.current("What for: intake, follow-up, brief or walk-in."), valueName: "purpose"))
    var purpose: SessionPurpose = .intake

    @Option(help: ArgumentHelp(Texts.current("How: off-site, phone, video or on-site."), valueName: "way"))
    var modality: Modality = .phone

    @Option(
        help: ArgumentHelp(Texts.current("Read how to reach the officer from this file (- for standard input)."), valueName: "file"),
        completion: .file()
    )
    var contactFile: String?

    @OptionGroup var state: StateOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let tool = NotesTool()
        try await run(try tool.unlock(state), tool)
    }

    func run(_ session: ClinicianSession, _ tool: NotesTool) async throws {
        let texts = tool.texts
        let span = try await span(session, tool)
        let contact = try contactFile.map(InputFile.text) ?? tool.prompter.line(texts("How to reach the officer"))
        let booked = try await session.book(span, kind: kind, purpose: purpose, modality: modality, contact: contact)
        guard !output.json else { return try tool.console.write(json: JSON(number: booked.number, delivery: booked.delivery)) }
        let values = ["number": String(booked.number), "time": try tool.moments(session).span(span)]
        switch booked.delivery {
        case .sent: tool.console.writeSentence(texts("Booked as number {number}: {time}.", values))
        case .queued:
            tool.console.writeSentence(
                texts(
                    "Saved as number {number}: {time}. The server does not answer; it is booked once “respite-notes sync” has sent it.",
                    values)
            )
        }
    }

    private struct JSON: Encodable {
        let number: Int
        let delivery: Delivery
    }

    private func span(_ session: ClinicianSession, _ tool: NotesTool) async throws -> Span {
        guard let at else {
            return try await tool.chooseOpening(try await session.openings(purpose, kind, by: modality), session, option: "--at")
        }
        let offered = try session.state.read().calendar.rules?.offering(kind, purpose)?.durationMinutes
        return try TypedTimes(session, now: tool.clock()).span(at, minutes: Int64(minutes ?? offered ?? 50))
    }
}

struct Move: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.current("Move a session that you booked for an officer without a computer."),
            discussion: Texts.current("Examples:\n  respite-notes move 4 --at \"2026-11-24 19:00\"\n\nTo others, propose a time instead.")
        )
    }

    @OptionGroup var number: NumberArgument

    @Option(help: ArgumentHelp(Texts.current("When, in your zone: YYYY-MM-DD HH:MM."), valueName: "time"))
    var at: String?

    @OptionGroup var state: StateOptions
    @OptionGroup var output: LanguageOption

    func run() async throws {
        let tool = NotesTool()
        let session = try tool.unlock(state)
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
        tool.tell(try await session.move(number, to: span, by: terms.modality))
    }
}
