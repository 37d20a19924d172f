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
                "Examples:\n  respite shifts\n  respite shifts --preset pitman-nights --anchor 2026-11-23 --zone America/New_York\n  respite shifts --calendar shifts.ics --zone America/New_York --travel 45\n  respite shifts --irregular"
            )
        )
    }

    @Option(
        help: ArgumentHelp(Texts.current("A pattern: {names}.", ["names": ShiftPreset.allCases.map(\.rawValue).joined(separator: ", ")])))
    var preset: String?

    @Option(help: ArgumentHelp(Texts.current("The first working day of a cycle, as year-month-day."), valueName: "date"))
    var anchor: String?

    @Option(help: ArgumentHelp(Texts.current("When your shift begins, where it differs from the pattern."), valueName: "hh:mm"))
    var from: String?

    @Option(help: ArgumentHelp(Texts.current("Your shifts as an .ics file."), valueName: "file"), completion: .file())
    var calendar: String?

    @Flag(help: ArgumentHelp(Texts.current("No fixed shifts.")))
    var irregular = false

    @Option(help: ArgumentHelp(Texts.current("The time zone you live in, for example America/New_York.")))
    var zone: String?

    @Option(help: ArgumentHelp(Texts.current("Minutes on the way to and from work.")))
    var travel = 30

    @Option(help: ArgumentHelp(Texts.current("Minutes of rest after a night shift.")))
    var rest = 480

    @OptionGroup var state: StateOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let tool = OfficerTool()
        try await run(try tool.unlock(state), tool)
    }

    func run(_ session: OfficerSession, _ tool: OfficerTool) async throws {
        if let settings = try settings(tool) {
            try await session.state.update { $0.profile.shifts = settings }
        } else if tool.console.traits.isInteractive, try session.state.read().profile.shifts == nil {
            let settings = try ask(tool)
            try await session.state.update { $0.profile.shifts = settings }
        }
        try show(session, tool)
    }

    private func settings(_ tool: OfficerTool) throws -> ShiftSettings? {
        let zone = try ZoneID(zone ?? TimeZone.current.identifier)
        let margins = try ShiftMargins(travelBeforeMinutes: travel, travelAfterMinutes: travel, restAfterNightMinutes: rest)
        if irregular { return ShiftSettings(source: .irregular, margins: margins, zone: zone) }
        if let calendar {
            let clock = try ZoneClock(zone, covering: window(tool))
            let shifts = try ImportedCalendar(icalendar: try InputFile.bytes(calendar), clock: clock)
            return ShiftSettings(source: .calendar(shifts), margins: margins, zone: zone)
        }
        guard let preset else { return nil }
        guard let named = ShiftPreset(rawValue: preset) else {
            throw ValidationError(tool.texts("“{value}” is not a pattern; --help lists them.", ["value": preset]))
        }
        guard let anchor else { throw ValidationError(tool.texts("Give the first working day of a cycle with --anchor.")) }
        let pattern = try named.pattern(zone: zone, anchor: try CivilDate(anchor), from: try from.map { try CivilTime($0) })
        return ShiftSettings(source: .pattern(pattern), margins: margins, zone: zone)
    }

    private func ask(_ tool: OfficerTool) throws -> ShiftSettings {
        let texts = tool.texts
        let help = Leaving.nothing.help(
            texts, texts("Your shifts stay on this device: everybody downloads the same openings, and they are filtered here."))
        let presets = ShiftPreset.allCases
        let items = presets.map { MenuItem($0.rawValue, detail: "\($0.hours.from)–\($0.hours.to)") } + [MenuItem(texts("no fixed shifts"))]
        guard let index = try tool.prompter.menu(texts("Which pattern do you work?"), items, help: help) else { throw PromptError.noAnswer }
        let zone = try tool.prompter.line(texts("Your time zone"), suggestion: TimeZone.current.identifier, help: help) { typed in
            if let zone = try? ZoneID(typed) { return .value(zone) }
            return .again(texts("A zone looks like America/New_York."))
        }
        guard presets.indices.contains(index) else { return ShiftSettings(source: .irregular, zone: zone) }
        let anchor = try tool.prompter.line(texts("The first working day of your present cycle (year-month-day)"), help: help) { typed in
            if let date = try? CivilDate(typed) { return .value(date) }
            return .again(texts("A day looks like 2026-11-23."))
        }
        return ShiftSettings(source: .pattern(try presets[index].pattern(zone: zone, anchor: anchor)), zone: zone)
    }

    private struct JSON: Encodable {
        let start: String
        let end: String
    }

    /// The shifts of the next two weeks, so that a wrong anchor is seen at once.
    private func show(_ session: OfficerSession, _ tool: OfficerTool) throws {
        let texts = tool.texts
        let saved = try session.state.read()
        guard let settings = saved.profile.shifts else { return tool.console.write(texts("No shifts are set; every free time is shown.")) }
        let window = try window(tool)
        let spans = try settings.calendar(clock: try ZoneClock(settings.zone, covering: window)).workingSpans(in: window)
        guard !output.json else {
            return try tool.console.write(json: spans.map { JSON(start: rfc3339($0.start), end: rfc3339($0.end)) })
        }
        guard !spans.isEmpty else { return tool.console.write(texts("No shifts in the next two weeks.")) }
        tool.console.write(texts("Your shifts in the next two weeks:"))
        for span in spans { tool.console.write("  " + texts.span(span, in: tool.zone(saved), now: tool.clock())) }
    }

    private func window(_ tool: OfficerTool) throws -> Span { try Span(start: tool.clock(), end: tool.clock() + 14 * 86_400) }
}
