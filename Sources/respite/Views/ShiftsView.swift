// An officer's shifts as they come out: the next two weeks, so that a wrong first day is seen at once.

import Foundation
import Localization
import OfficerClient
import PersonalTools
import Scheduling
import Terminal
import ToolSupport
import Wire

struct ShiftsView {
    let tool: OfficerTool

    struct JSON: Encodable {
        let start: String
        let end: String
    }

    func json(_ settings: ShiftSettings?) throws -> [JSON] {
        try spans(settings).map { JSON(start: rfc3339($0.start), end: rfc3339($0.end)) }
    }

    func show(_ settings: ShiftSettings?) throws {
        let (texts, console) = (tool.texts, tool.console)
        guard let settings else { return console.writeSentence(texts("No shifts are set; every free time is shown.")) }
        let spans = try spans(settings)
        if spans.isEmpty {
            console.writeSentence(texts("No shifts in the next two weeks."))
        } else {
            console.writeSentence(texts("Your shifts in the next two weeks:"))
            let zone = TimeZone(identifier: settings.zone.name) ?? .current
            for span in spans { console.write("  " + texts.span(span, in: zone, now: tool.clock())) }
        }
        if settings.source != .irregular { console.write(margins(settings.margins)) }
    }

    /// What is kept free around them, in one line.
    func margins(_ margins: ShiftMargins) -> String {
        tool.texts(
            "Not free either: {before} minutes before a shift, {after} after it, {rest} after a night.",
            [
                "before": tool.texts.number(margins.travelBeforeMinutes), "after": tool.texts.number(margins.travelAfterMinutes),
                "rest": tool.texts.number(margins.restAfterNightMinutes),
            ])
    }

    func source(ofCalendar path: String, zone: ZoneID) throws -> ShiftSettings.Source {
        let clock = try ZoneClock(zone, covering: window())
        return .calendar(try ImportedCalendar(icalendar: try InputFile.bytes(path), clock: clock))
    }

    private func spans(_ settings: ShiftSettings?) throws -> [Span] {
        guard let settings else { return [] }
        let window = try window()
        return try settings.calendar(clock: try ZoneClock(settings.zone, covering: window)).workingSpans(in: window)
    }

    private func window() throws -> Span { try Span(start: tool.clock(), end: tool.clock() + 14 * 86_400) }
}
