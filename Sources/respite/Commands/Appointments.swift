// `respite appointments`: what is booked, and whether the clinician has seen it.

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
import Wire

struct Appointments: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.current("Show your appointments; offline as they were last seen."),
            discussion: Texts.current(
                "Examples:\n  respite appointments\n  respite appointments 2\n  respite appointments --all --json\n  respite appointments --calendar appointment.ics\n\nNews come from a board that everyone downloads whole: no server learns which of it is yours. With a number, one appointment is shown whole, with its six words."
            )
        )
    }

    @Argument(help: ArgumentHelp(Texts.current("The number that “respite appointments” shows.")))
    var number: Int?

    @Flag(help: ArgumentHelp(Texts.current("Also those that are over or cancelled.")))
    var all = false

    @Flag(help: ArgumentHelp(Texts.current("Ask no server.")))
    var offline = false

    @Option(
        help: ArgumentHelp(Texts.current("Write them as a new calendar file with neutral words."), valueName: "file"), completion: .file()
    )
    var calendar: String?

    @OptionGroup var state: StateOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let tool = OfficerTool()
        try await run(try tool.enrolled(state), tool)
    }

    func run(_ session: OfficerSession, _ tool: OfficerTool) async throws {
        if !offline { try await tool.lookForNews(session) }
        let view = try await tool.appointmentView(session)
        if let number { return try show(view, number, session, tool) }
        let shown = all ? view.newestFirst : view.shown
        if let calendar { return try write(shown, to: calendar, tool) }
        guard !output.json else { return try tool.console.write(json: view.json(shown)) }
        guard !shown.isEmpty else { return tool.console.writeSentence(tool.texts("You have no appointments.")) }
        tool.console.write(view.table(shown))
    }

    private struct JSON: Encodable {
        let appointment: AppointmentView.JSON
        let cancelCode: String
    }

    private func show(_ view: AppointmentView, _ number: Int, _ session: OfficerSession, _ tool: OfficerTool) throws {
        guard let booking = view.booking(numbered: number), let json = view.json([booking]).first else {
            throw InputError.unknownAppointment
        }
        if let calendar { return try write([booking], to: calendar, tool) }
        let words = try session.cancelCode(of: booking).text
        guard !output.json else { return try tool.console.write(json: JSON(appointment: json, cancelCode: words)) }
        let texts = tool.texts
        var list = KeyValueList()
        list.add(texts("Time"), view.time(booking))
        list.add(texts("With"), view.names(booking))
        list.add(texts("How"), view.modality(booking))
        list.add(texts("State"), view.state(booking))
        list.add(texts("Messages"), texts.number(booking.messages.count))
        list.add(texts("Six words that cancel it"), words)
        tool.console.write(list)
    }

    private func write(_ bookings: [OfficerBooking], to path: String, _ tool: OfficerTool) throws {
        let entries = try bookings.map { try $0.calendarEntry(stamp: tool.clock()) }
        let file = CalendarEntry.icalendar(entries, title: tool.texts("Appointment"))
        try InputFile.create(path, Array(file.utf8))
    }
}
