// `respite shifts`: when the officer works, so that nothing is offered during it. It never leaves the device.

import ArgumentParser
import Foundation
import LocalState
import Localization
import OfficerClient
import PersonalTools
import Scheduling
import Terminal
import ToolSupport
import Wire

struct Shifts: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.current("Say when you work. It stays on this device."),
            discussion: Texts.current(
                "Examples:\n  respite shifts\n  respite shifts --preset pitman-nights --anchor 2026-11-23 --zone America/New_York\n  respite shifts --cycle \"2x07:00-19:00 2x19:00-07:00 4xoff\" --anchor 2026-11-23\n  respite shifts --calendar shifts.ics --zone America/New_York --travel 45\n  respite shifts --travel 20 --rest 600\n  respite shifts --irregular"
            )
        )
    }

    @Option(
        help: ArgumentHelp(Texts.current("A pattern: {names}.", ["names": ShiftPreset.allCases.map(\.rawValue).joined(separator: ", ")])))
    var preset: String?

    @Option(
        help: ArgumentHelp(
            Texts.current("A cycle of your own: days in order, as hours or “off”, each with how many days it goes on."), valueName: "days"))
    var cycle: String?

    @Option(help: ArgumentHelp(Texts.current("The first day of a cycle, as year-month-day."), valueName: "date"))
    var anchor: String?

    @Option(help: ArgumentHelp(Texts.current("When your shift begins, where it differs from the pattern."), valueName: "hh:mm"))
    var from: String?

    @Option(help: ArgumentHelp(Texts.current("Your shifts as an .ics file."), valueName: "file"), completion: .file())
    var calendar: String?

    @Flag(help: ArgumentHelp(Texts.current("No fixed shifts.")))
    var irregular = false

    @Option(help: ArgumentHelp(Texts.current("The time zone you live in, for example America/New_York.")))
    var zone: String?

    @Option(help: ArgumentHelp(Texts.current("Minutes on the way to and from work; 30 unless you say otherwise."), valueName: "minutes"))
    var travel: Int?

    @Option(help: ArgumentHelp(Texts.current("Minutes of rest after a night shift; 480 unless you say otherwise."), valueName: "minutes"))
    var rest: Int?

    @OptionGroup var state: StateOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        let sources = [preset != nil, cycle != nil, calendar != nil, irregular].count { $0 }
        guard sources <= 1 else { throw ValidationError(Texts.current("Give one of --preset, --cycle, --calendar and --irregular.")) }
        guard sources == 1 || (anchor == nil && from == nil && zone == nil) else {
            throw ValidationError(Texts.current("Say which shifts these are: --preset, --cycle, --calendar or --irregular."))
        }
    }

    func run() async throws {
        let tool = OfficerTool()
        try await run(try tool.unlock(state), tool)
    }

    func run(_ session: OfficerSession, _ tool: OfficerTool) async throws {
        let present = try session.state.read().profile.shifts
        if let settings = try settings(present, tool) {
            try await session.state.update { $0.profile.shifts = settings }
        } else if tool.console.traits.isInteractive, !output.json {
            return try await ShiftsFlow(session: session, tool: tool).run()
        }
        let view = ShiftsView(tool: tool)
        guard output.json else { return try view.show(try session.state.read().profile.shifts) }
        try tool.console.write(json: try view.json(try session.state.read().profile.shifts))
    }

    /// What the options say; `nil` where there are none.
    private func settings(_ present: ShiftSettings?, _ tool: OfficerTool) throws -> ShiftSettings? {
        let margins = try margins(present?.margins ?? .standard)
        guard let source = try source(tool) else {
            guard travel != nil || rest != nil else { return nil }
            guard var present else { throw InputError.noShifts }
            present.margins = margins
            return present
        }
        return ShiftSettings(source: source, margins: margins, zone: try place())
    }

    private func place() throws(SchedulingError) -> ZoneID { try ZoneID(zone ?? TimeZone.current.identifier) }

    private func margins(_ present: ShiftMargins) throws(SchedulingError) -> ShiftMargins {
        try ShiftMargins(
            travelBeforeMinutes: travel ?? present.travelBeforeMinutes, travelAfterMinutes: travel ?? present.travelAfterMinutes,
            restAfterNightMinutes: rest ?? present.restAfterNightMinutes)
    }

    private func source(_ tool: OfficerTool) throws -> ShiftSettings.Source? {
        if irregular { return .irregular }
        if let calendar { return try ShiftsView(tool: tool).source(ofCalendar: calendar, zone: try place()) }
        if let cycle {
            return .pattern(try ShiftPattern(zone: try place(), anchor: try first(tool), cycle: try ShiftPattern.cycle(cycle)))
        }
        guard let preset else { return nil }
        guard let named = ShiftPreset(rawValue: preset) else {
            throw ValidationError(tool.texts("“{value}” is not a pattern; --help lists them.", ["value": preset]))
        }
        return .pattern(try named.pattern(zone: try place(), anchor: try first(tool), from: try from.map { try CivilTime($0) }))
    }

    private func first(_ tool: OfficerTool) throws -> CivilDate {
        guard let anchor else { throw ValidationError(tool.texts("Give the first day of a cycle with --anchor.")) }
        return try CivilDate(anchor)
    }
}
