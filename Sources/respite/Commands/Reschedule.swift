// `respite reschedule`: another time with the same clinician; costs no token.

import ArgumentParser
import Bookings
import LocalState
import Localization
import OfficerClient
import PersonalTools
import Scheduling
import ServiceAPI
import Terminal
import ToolSupport

struct Reschedule: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.current("Move an appointment to another time of the same clinician. Costs no token."),
            discussion: Texts.current(
                "Examples:\n  respite reschedule\n  respite reschedule 1 --pick 2 --yes\n  respite reschedule 1 --proposed --yes")
        )
    }

    @Argument(help: ArgumentHelp(Texts.current("The number that “respite appointments” shows.")))
    var number: Int?

    @Option(help: ArgumentHelp(Texts.current("Take this number of the list instead of asking."), valueName: "number"))
    var pick: Int?

    @Flag(help: ArgumentHelp(Texts.current("Take the time that the clinician has proposed.")))
    var proposed = false

    @Flag(help: ArgumentHelp(Texts.current("Do not ask before moving.")))
    var yes = false

    @OptionGroup var options: FindOptions
    @OptionGroup var state: StateOptions

    func run() async throws {
        let tool = OfficerTool()
        try await run(try tool.enrolled(state), tool)
    }

    func run(_ session: OfficerSession, _ tool: OfficerTool) async throws {
        let texts = tool.texts
        try await tool.refresh(session)
        let title = texts("Which appointment do you want to move?")
        let chosen = try await tool.appointment(session, number: number, title: title, sends: .change)
        tool.tell(try await session.finishIntents(only: chosen.booking))
        let booking = try session.state.read().bookings.first { $0.booking == chosen.booking } ?? chosen
        guard booking.stage == .booked else { throw OfficerError.notChangeable }
        let terms = try booking.terms()
        let help = Leaving.change.help(texts)
        if proposed {
            guard let span = booking.proposal else { throw InputError.nothingProposed }
            let time = texts.span(span, in: tool.zone(try session.state.read()), now: tool.clock())
            try tool.confirm(texts("Move it to {time}?", ["time": time]), yes: yes, help: help)
            try await session.reschedule(booking.booking, to: span, by: terms.modality)
            return tool.console.writeSentence(texts("Moved to {time}.", ["time": time]))
        }
        var wish = try options.wish(try await session.programme().trusted, tool)
        wish.clinician = terms.clinician
        wish.kind = terms.kind
        wish.purpose = terms.purpose
        let view = try tool.view(try await session.find(wish), session, limit: options.limit)
        let choice = try tool.choose(view, pick: pick, sends: .nothing)
        let values = ["time": view.time(choice)]
        try tool.confirm(texts("Move it to {time}?", values), yes: yes, help: help)
        let modality = choice.modalities.contains(terms.modality) ? terms.modality : choice.modalities.elements[0]
        try await session.reschedule(booking.booking, to: choice.opening.span, by: modality)
        tool.console.writeSentence(texts("Moved to {time}.", values))
    }
}
