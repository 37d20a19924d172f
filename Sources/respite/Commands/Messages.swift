// `respite messages`: what was written about an appointment, and writing to the clinician.

import ArgumentParser
import FoundationEssentials
import LocalState
import Localization
import OfficerClient
import PersonalTools
import ServiceAPI
import Terminal
import ToolSupport
import Wire

struct Messages: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.current("Read and write messages about an appointment; only the clinician can open yours."),
            discussion: Texts.current(
                "Examples:\n  respite messages\n  respite messages 1 --json\n  respite messages 1 --write-file message.txt\n\nAppointments that are over or cancelled can be read too."
            )
        )
    }

    @Argument(help: ArgumentHelp(Texts.current("The number that “respite appointments” shows.")))
    var number: Int?

    @Option(
        help: ArgumentHelp(Texts.current("Send the text of this file (- for standard input)."), valueName: "file"), completion: .file()
    )
    var writeFile: String?

    @OptionGroup var state: StateOptions
    @OptionGroup var output: OutputOptions

    private struct JSON: Encodable {
        let author: OfficerBooking.Message.Author
        let kind: OfficerBooking.Message.Kind
        let text: String?
        let proposed: Span?
        let isSent: Bool

        init(_ message: OfficerBooking.Message) {
            author = message.author
            kind = message.kind
            text = message.text
            proposed = message.proposed
            isSent = message.isSent
        }
    }

    func run() async throws {
        let tool = OfficerTool()
        try await run(try tool.enrolled(state), tool)
    }

    func run(_ session: OfficerSession, _ tool: OfficerTool) async throws {
        let texts = tool.texts
        try await tool.refresh(session)
        // What waits is finished below, and of the chosen appointment alone.
        try await tool.lookForNews(session, finishing: false)
        let chosen = try await tool.appointment(
            session, number: number, title: texts("About which appointment?"), all: true, sends: .nothing)
        let booking = try session.state.read().bookings.first { $0.booking == chosen.booking } ?? chosen
        if let writeFile {
            tool.tell(try await session.finishIntents(only: booking.booking))
            try await session.write(try InputFile.text(writeFile), about: booking.booking)
            return tool.console.writeSentence(texts("Sent; only the clinician can open it."))
        }
        guard !output.json else { return try tool.console.write(json: booking.messages.map(JSON.init)) }
        show(booking, session, tool)
        guard tool.console.traits.isInteractive, booking.stage != .sending else { return }
        let text = try tool.prompter.line(texts("Write a message (Enter alone: none)"), help: Leaving.message.help(texts))
        guard !text.isEmpty else { return }
        tool.tell(try await session.finishIntents(only: booking.booking))
        try await session.write(text, about: booking.booking)
        tool.console.writeSentence(texts("Sent; only the clinician can open it."))
    }

    private func show(_ booking: OfficerBooking, _ session: OfficerSession, _ tool: OfficerTool) {
        let texts = tool.texts
        guard !booking.messages.isEmpty else { return tool.console.writeSentence(texts("No messages yet.")) }
        for message in booking.messages { tool.console.write(Self.marked(line(message, session, tool), tool.console.traits.readingWidth)) }
    }

    /// Every line but the first stands behind a mark, so that nothing a clinician writes can look like a line of this tool.
    static func marked(_ text: String, _ width: Int) -> [String] {
        Paragraph.lines(text, width: width - 2).enumerated().map { $0 == 0 ? $1 : "| " + $1 }
    }

    private func line(_ message: OfficerBooking.Message, _ session: OfficerSession, _ tool: OfficerTool) -> String {
        let texts = tool.texts
        let zone = (try? session.state.read()).map(tool.zone) ?? .current
        let values = [
            "text": message.text ?? "", "time": message.proposed.map { texts.span($0, in: zone, now: tool.clock()) } ?? "",
        ]
        switch (message.author, message.kind) {
        case (.officer, _): return message.isSent ? texts("You: {text}", values) : texts("You (not sent yet): {text}", values)
        case (.clinician, .text): return texts("Clinician: {text}", values)
        case (.clinician, .acknowledgement): return texts("The clinician has seen your booking.")
        case (.clinician, .proposal):
            return texts("The clinician proposes {time}. {text} (“respite reschedule --proposed” takes it.)", values)
        case (.clinician, .followUp):
            return texts("The clinician offers a follow-up that costs no token. {text} (“respite again” books it.)", values)
        }
    }
}
