// `respite book` and `respite again`: from a list to an appointment, in as few steps as honesty allows.

import ArgumentParser
import Bookings
import LocalState
import Localization
import OfficerClient
import PersonalTools
import Scheduling
import ServiceAPI
import Sodium
import Terminal
import ToolSupport
import Wire

struct Book: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.current("Book a session with a social worker."),
            discussion: Texts.current(
                "Examples:\n  respite book\n  respite book --tonight --modality phone\n  respite book --pick 1 --intake-file intake.json --accept-limits 1 --yes"
            )
        )
    }

    @OptionGroup var options: FindOptions
    @OptionGroup var booking: BookingOptions
    @OptionGroup var state: StateOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await BookingFlow(options: options, booking: booking, output: output).run(state, onlyKnown: false)
    }
}

struct Again: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.current("Book the next session with a clinician you have met; a follow-up you were offered costs no token."),
            discussion: Texts.current("Examples:\n  respite again\n  respite again --pick 1 --yes")
        )
    }

    @OptionGroup var options: FindOptions
    @OptionGroup var booking: BookingOptions
    @OptionGroup var state: StateOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await BookingFlow(options: options, booking: booking, output: output).run(state, onlyKnown: true)
    }
}

struct BookingOptions: ParsableArguments {
    @Option(help: ArgumentHelp(Texts.current("Take this number of the list instead of asking."), valueName: "number"))
    var pick: Int?

    @Option(
        help: ArgumentHelp(Texts.current("Read contact, topic and note from this JSON file (- for standard input)."), valueName: "file"),
        completion: .file()
    )
    var intakeFile: String?

    @Option(help: ArgumentHelp(Texts.current("You have read this version of the limits of confidentiality."), valueName: "version"))
    var acceptLimits: UInt32?

    @Flag(help: ArgumentHelp(Texts.current("Do not ask before booking.")))
    var yes = false
}

/// Find, choose, agree, tell, confirm, book.
struct BookingFlow {
    let options: FindOptions
    let booking: BookingOptions
    let output: OutputOptions

    func run(_ stateOptions: StateOptions, onlyKnown: Bool) async throws {
        let tool = OfficerTool()
        try await run(try await tool.unlockAndFinish(stateOptions), tool, onlyKnown: onlyKnown)
    }

    func run(_ session: OfficerSession, _ tool: OfficerTool, onlyKnown: Bool) async throws {
        let texts = tool.texts
        try await tool.refresh(session)
        let programme = try await session.programme().trusted
        let found = try await session.find(try options.wish(programme, onlyKnown: onlyKnown))
        let view = try tool.view(found, session, limit: options.limit)
        let choice = try tool.choose(view, pick: booking.pick)
        let saved = try session.state.read()
        let limits = try tool.acknowledgeLimits(saved, programme, accepted: booking.acceptLimits)
        let intake = try tool.intake(saved, limits: limits, from: booking.intakeFile)
        let modality = try modality(choice, saved, tool)
        let values = ["time": view.time(choice), "clinician": view.name(choice), "modality": texts.word(modality)]
        try tool.confirm(texts("Book {time}, with {clinician}, {modality}?", values), yes: booking.yes)
        let terms = BookingTerms(
            clinician: choice.clinician, span: choice.opening.span, kind: choice.opening.kind, purpose: choice.opening.purpose,
            modality: modality)
        let offer = saved.followUps.first { $0.clinician == choice.clinician && terms.span.start < $0.expires }
        let receipt = try await session.book(BookingWish(terms: terms, intake: intake, followUp: offer))
        try report(receipt, values, tool)
    }

    private func modality(_ choice: Suggestion<SigningPublicKey>, _ state: OfficerState, _ tool: OfficerTool) throws -> Modality {
        let offered = choice.modalities.elements
        if offered.count == 1 || !tool.console.traits.isInteractive {
            return state.profile.modality.flatMap { offered.contains($0) ? $0 : nil } ?? offered[0]
        }
        let items = offered.map { tool.modalityItem($0) }
        guard let index = try tool.prompter.menu(tool.texts("How do you want to meet?"), items) else { throw InputError.nothingFound }
        return offered[index]
    }

    private struct Receipt: Encodable {
        let clinician: String
        let start: String
        let end: String
        let cancelCode: String
        let seenByClinician: Bool
    }

    private func report(_ receipt: BookingReceipt, _ values: [String: String], _ tool: OfficerTool) throws {
        let terms = try receipt.booking.terms()
        guard !output.json else {
            return try tool.console.write(
                json: Receipt(
                    clinician: values["clinician"] ?? "", start: rfc3339(terms.span.start), end: rfc3339(terms.span.end),
                    cancelCode: receipt.cancelCode.text, seenByClinician: receipt.booking.isAcknowledged))
        }
        let texts = tool.texts
        tool.console.write(texts("Booked: {time}, with {clinician}, {modality}.", values))
        tool.console.writeParagraph(
            texts("It is not yet seen by {clinician}; “respite appointments” shows when it is.", values))
        tool.console.writeParagraph(
            texts("To cancel from any machine, even without this one, keep these six words: {words}", ["words": receipt.cancelCode.text]))
    }
}
