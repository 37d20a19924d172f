// `respite appointments`: what is booked, and whether the clinician has seen it.

import ArgumentParser
import Foundation
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
                "Examples:\n  respite appointments\n  respite appointments --all --json\n  respite appointments --calendar appointment.ics")
        )
    }

    @Flag(help: ArgumentHelp(Texts.current("Also those that are over or cancelled.")))
    var all = false

    @Option(
        help: ArgumentHelp(Texts.current("Write them as a calendar file with neutral words."), valueName: "file"), completion: .file()
    )
    var calendar: String?

    @OptionGroup var state: StateOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let tool = OfficerTool()
        try await run(try await tool.unlockAndFinish(state), tool)
    }

    func run(_ session: OfficerSession, _ tool: OfficerTool) async throws {
        do {
            tool.tell(try await session.synchroniseBookings())
        } catch ServiceError.unreachable {
            tool.console.writeError(tool.texts("The server does not answer; this is what was last seen."))
        }
        let saved = try session.state.read()
        let programme = try await session.programme().trusted
        let view = AppointmentView(saved, programme, zone: tool.zone(saved), now: tool.clock(), texts: tool.texts)
        let shown = all ? view.bookings : view.ahead
        if let calendar { return try write(all ? view.bookings : view.ahead, to: calendar, tool) }
        guard !output.json else { return try tool.console.write(json: view.json(shown)) }
        guard !shown.isEmpty else { return tool.console.write(tool.texts("You have no appointments.")) }
        tool.console.write(view.table(shown))
    }

    private func write(_ bookings: [OfficerBooking], to path: String, _ tool: OfficerTool) throws {
        let entries = try bookings.map { try $0.calendarEntry(stamp: tool.clock()) }
        let file = CalendarEntry.icalendar(entries, title: tool.texts("Appointment"))
        guard (try? Data(file.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)) != nil else {
            throw FileError.unwritable(path)
        }
    }
}
