// The dialogue about shifts: it goes on until the officer is done, shows what comes of each answer, and takes the last one back.

import Foundation
import LocalState
import Localization
import OfficerClient
import PersonalTools
import Scheduling
import Terminal
import Wire

struct ShiftsFlow {
    let session: OfficerSession
    let tool: OfficerTool

    private var texts: Texts { tool.texts }
    private var view: ShiftsView { ShiftsView(tool: tool) }
    private var stays: String {
        Leaving.nothing.help(
            texts, texts("Your shifts stay on this device: everybody downloads the same openings, and they are filtered here."))
    }

    private enum Step: CaseIterable { case preset, cycle, calendar, irregular, travel, rest, look, undo, done }

    /// Each answer is kept at once; leaving by Escape leaves what was answered, and undo goes back to where it began.
    func run() async throws {
        var past: [ShiftSettings?] = []
        try view.show(try settings())
        var marked = 0
        while true {
            let present = try settings()
            let steps = Step.allCases.filter { isOffered($0, present, canUndo: !past.isEmpty) }
            let items = steps.map { MenuItem(title($0), detail: detail($0, present)) }
            guard let chosen = try tool.prompter.menu(texts("Your shifts"), items, marked: min(marked, items.count - 1), help: stays) else {
                return
            }
            switch steps[chosen] {
            case .done: return
            case .look: try view.show(present)
            case .undo: try await keep(past.removeLast())
            case let step:
                guard let changed = try answered({ try ask(step, present) }) else { continue }
                past.append(present)
                try await keep(changed)
            }
            // What is most likely wanted next.
            marked = items.count - 1
        }
    }

    private func settings() throws -> ShiftSettings? { try session.state.read().profile.shifts }

    private func keep(_ settings: ShiftSettings?) async throws {
        try await session.state.update { $0.profile.shifts = settings }
        try view.show(settings)
    }

    private func isOffered(_ step: Step, _ present: ShiftSettings?, canUndo: Bool) -> Bool {
        switch step {
        case .travel, .rest, .look: present != nil
        case .undo: canUndo
        default: true
        }
    }

    private func title(_ step: Step) -> String {
        switch step {
        case .preset: texts("A pattern that departments run")
        case .cycle: texts("A cycle of my own")
        case .calendar: texts("Read them from an .ics file")
        case .irregular: texts("No fixed shifts")
        case .travel: texts("The way to work and home")
        case .rest: texts("Rest after nights")
        case .look: texts("Look at the next two weeks")
        case .undo: texts("Take the last answer back")
        case .done: texts("Done")
        }
    }

    private func detail(_ step: Step, _ present: ShiftSettings?) -> String? {
        guard let margins = present?.margins else { return nil }
        return switch step {
        case .travel: texts.list([told(minutes: margins.travelBeforeMinutes), told(minutes: margins.travelAfterMinutes)])
        case .rest: told(minutes: margins.restAfterNightMinutes)
        default: nil
        }
    }

    private func told(minutes: Int) -> String { texts.plural("{count} minute", "{count} minutes", count: minutes) }

    /// `nil` where the officer went back, or gave three answers that cannot be used: the menu is there again.
    private func answered(_ ask: () throws -> ShiftSettings?) throws -> ShiftSettings? {
        do {
            return try ask()
        } catch PromptError.notAcceptable {
            tool.console.writeParagraph(texts("That was not understood three times; nothing was changed."))
            return nil
        }
    }

    private func ask(_ step: Step, _ present: ShiftSettings?) throws -> ShiftSettings? {
        let margins = present?.margins ?? .standard
        switch step {
        case .preset: return try askPreset(margins)
        case .cycle: return try askCycle(margins)
        case .calendar: return try askCalendar(margins)
        case .irregular: return ShiftSettings(source: .irregular, margins: margins, zone: try present?.zone ?? askZone())
        case .travel:
            let before = try minutes(texts("Minutes on the way to work"), margins.travelBeforeMinutes, most: 480)
            let after = try minutes(texts("Minutes on the way home"), margins.travelAfterMinutes, most: 480)
            return try with(
                ShiftMargins(travelBeforeMinutes: before, travelAfterMinutes: after, restAfterNightMinutes: margins.restAfterNightMinutes),
                present)
        case .rest:
            let rest = try minutes(texts("Minutes of rest after a night shift"), margins.restAfterNightMinutes, most: 1440)
            return try with(
                ShiftMargins(
                    travelBeforeMinutes: margins.travelBeforeMinutes, travelAfterMinutes: margins.travelAfterMinutes,
                    restAfterNightMinutes: rest), present)
        case .look, .undo, .done: return present
        }
    }

    private func with(_ margins: ShiftMargins, _ present: ShiftSettings?) -> ShiftSettings? {
        var changed = present
        changed?.margins = margins
        return changed
    }
}

extension ShiftsFlow {
    private func askPreset(_ margins: ShiftMargins) throws -> ShiftSettings? {
        let presets = ShiftPreset.allCases
        let items = presets.map { MenuItem($0.rawValue, detail: "\($0.hours.from)–\($0.hours.to)") }
        guard let index = try tool.prompter.menu(texts("Which pattern do you work?"), items, help: stays) else { return nil }
        let usual = presets[index].hours.from
        let from = try line(texts("When your shift begins"), suggestion: "\(usual)", or: texts("A time looks like 17:30.")) {
            try CivilTime($0)
        }
        let (anchor, zone) = (try askFirstDay(), try askZone())
        return ShiftSettings(
            source: .pattern(try presets[index].pattern(zone: zone, anchor: anchor, from: from)), margins: margins, zone: zone)
    }

    private func askCycle(_ margins: ShiftMargins) throws -> ShiftSettings? {
        tool.console.writeParagraph(
            texts(
                "Write the days of your cycle in order: hours, or “off”, each with how many days it goes on. Two days, two nights and four free days are: 2x07:00-19:00 2x19:00-07:00 4xoff"
            ))
        let wrong = texts("This is no cycle; write for example 2x07:00-19:00 2x19:00-07:00 4xoff.")
        let cycle = try line(texts("The days of your cycle"), or: wrong) { try ShiftPattern.cycle($0) }
        let (anchor, zone) = (try askFirstDay(), try askZone())
        return ShiftSettings(source: .pattern(try ShiftPattern(zone: zone, anchor: anchor, cycle: cycle)), margins: margins, zone: zone)
    }

    private func askCalendar(_ margins: ShiftMargins) throws -> ShiftSettings? {
        let zone = try askZone()
        let source = try tool.prompter.line(texts("The .ics file"), help: stays, attempts: 3) { path in
            do { return .value(try view.source(ofCalendar: path, zone: zone)) } catch {
                return .again(SharedErrors.sentence(error, texts) ?? texts("The file {path} cannot be read.", ["path": path]))
            }
        }
        return ShiftSettings(source: source, margins: margins, zone: zone)
    }

    private func askFirstDay() throws -> CivilDate {
        try line(texts("The first day of your present cycle (year-month-day)"), or: texts("A day looks like 2026-11-23.")) {
            try CivilDate($0)
        }
    }

    private func askZone() throws -> ZoneID {
        try line(texts("Your time zone"), suggestion: TimeZone.current.identifier, or: texts("A zone looks like America/New_York.")) {
            try ZoneID($0)
        }
    }

    private func minutes(_ question: String, _ present: Int, most: Int) throws -> Int {
        let wrong = texts("This is a number of minutes, at most {most}.", ["most": texts.number(most)])
        return try tool.prompter.line(question, suggestion: String(present), help: stays, attempts: 3) { typed in
            guard let number = Int(typed), (0...most).contains(number) else { return .again(wrong) }
            return .value(number)
        }
    }

    private func line<Value>(
        _ question: String, suggestion: String? = nil, or wrong: String, _ read: (String) throws -> Value
    ) throws -> Value {
        try tool.prompter.line(question, suggestion: suggestion, help: stays, attempts: 3) { typed in
            do { return .value(try read(typed)) } catch { return .again(wrong) }
        }
    }
}
