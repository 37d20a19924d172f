// `respite cancel`: with the device, or from any machine with the six words.

import ArgumentParser
import Bookings
import FoundationEssentials
import Localization
import OfficerClient
import PersonalTools
import Terminal
import ToolSupport
import Trust
import Wire

struct Cancel: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.current("Cancel an appointment. It does not give the token back."),
            discussion: Texts.current(
                "Examples:\n  respite cancel\n  respite cancel 1 --yes\n  respite cancel --code-file words.txt --card-file card.txt --yes\n\nThe six words cancel from any machine, without your passphrase; a card that is used up still says which programme is meant."
            )
        )
    }

    @Argument(help: ArgumentHelp(Texts.current("The number that “respite appointments” shows.")))
    var number: Int?

    @Option(
        help: ArgumentHelp(
            Texts.current("Read the six words of the cancel code from this file (- for standard input)."), valueName: "file"),
        completion: .file()
    )
    var codeFile: String?

    @Flag(help: ArgumentHelp(Texts.current("Type the six words of the cancel code.")))
    var code = false

    @Option(
        help: ArgumentHelp(Texts.current("Read the card, address and groups, from this file (- for standard input)."), valueName: "file"),
        completion: .file()
    )
    var cardFile: String?

    @Flag(help: ArgumentHelp(Texts.current("Do not ask before cancelling.")))
    var yes = false

    @OptionGroup var state: StateOptions

    func run() async throws {
        let tool = OfficerTool()
        if code || codeFile != nil { return try await cancelByCode(tool) }
        try await run(try tool.enrolled(state), tool)
    }

    func run(_ session: OfficerSession, _ tool: OfficerTool) async throws {
        let texts = tool.texts
        let title = texts("Which appointment do you want to cancel?")
        let booking = try await tool.appointment(session, number: number, title: title, sends: .change)
        guard [.booked, .sending].contains(booking.stage) else { throw OfficerError.notChangeable }
        let values = ["appointment": try await tool.describe(booking, session)]
        try tool.confirm(texts("Cancel {appointment}?", values), yes: yes, help: Leaving.change.help(texts))
        if booking.stage == .sending {
            try await session.withdraw(booking.booking)
        } else {
            tool.tell(try await session.finishIntents(only: booking.booking))
            try await session.cancel(booking.booking)
        }
        tool.console.writeSentence(texts("Cancelled: {appointment}.", values))
    }

    private func cancelByCode(_ tool: OfficerTool) async throws {
        let texts = tool.texts
        let words = try codeFile.map(InputFile.text) ?? tool.prompter.line(texts("The six words"), help: Leaving.nothing.help(texts))
        let wordCode = try WordCode(reading: words)
        let card = try CardReading.card(from: cardFile, tool)
        let leaving = Leaving.documents + .look + .change
        try tool.confirm(texts("Cancel the appointment that these words belong to?"), yes: yes, help: leaving.help(texts))
        let transport = tool.transport
        let contact = try await OfficerSession.contact(card, over: transport, now: tool.clock())
        let terms = try await contact.cancelBooking(code: wordCode, over: transport, now: tool.clock())
        tool.console.writeSentence(
            texts("Cancelled: {appointment}.", ["appointment": texts.span(terms.span, in: .current, now: tool.clock())]))
    }
}
