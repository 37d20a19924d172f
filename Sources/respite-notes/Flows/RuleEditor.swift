// Availability by answering questions: zone, hours line by line, ways and length of a session.

import ArgumentParser
import ClinicianClient
import Foundation
import Localization
import Scheduling
import Terminal

struct RuleEditor {
    private let tool: NotesTool

    init(_ tool: NotesTool) { self.tool = tool }

    /// - Parameter before: what was offered until now.
    func rules(_ before: AvailabilityRules?) throws -> AvailabilityRules {
        guard tool.console.traits.isInteractive else { throw InputError.needsAnswer("--hours") }
        let texts = tool.texts
        var options = try RuleOptions.parse([])
        options.zone = try tool.prompter.line(
            texts("Your time zone"), suggestion: before?.zone.name ?? TimeZone.current.identifier,
            help: texts("A name of the tz database, for example America/New_York."), read: zone)
        if try !keepsHours(before) {
            tool.console.writeParagraph(
                texts(
                    "Type your hours, one line after the other, like “mon-fri 18:00-22:00”. Enter alone ends. Evenings and nights help most."
                )
            )
            options.hours = try lines()
        }
        let known = before?.weekly.map(\.hours) ?? []
        options.modalities = try tool.prompter.line(
            texts("How (off-site, phone, video, on-site)"),
            suggestion: Self.words(known.flatMap(\.modalities.elements), "off-site,phone,video"), help: nil,
            read: { words(Modality.self, $0) })
        options.kinds = try tool.prompter.line(
            texts("With whom (individual, couple, family, group)"), suggestion: Self.words(known.flatMap(\.kinds.elements), "individual"),
            help: nil, read: { words(SessionKind.self, $0) })
        let lengths = Set(before?.offerings.map(\.durationMinutes) ?? [50])
        // Sessions of several lengths are changed by options or a file; one question would make them all alike.
        if lengths.count == 1, let length = lengths.first {
            options.duration = try tool.prompter.line(texts("Minutes of a session"), suggestion: String(length), help: nil, read: minutes)
        }
        return try options.rules(before)
    }

    /// Shows the present open hours, and asks whether they stay.
    private func keepsHours(_ before: AvailabilityRules?) throws -> Bool {
        guard let before, before.weekly.contains(where: { $0.hours.hold == .open }) else { return false }
        let view = WeeklyTable(rules: before, texts: tool.texts)
        tool.console.write(view.lines(tool.console.traits))
        return try tool.prompter.yesNo(tool.texts("Keep these hours?"), suggestion: true)
    }

    private static func words<Word: Choice>(_ known: [Word], _ first: String) -> String {
        known.isEmpty ? first : Set(known).sorted().map(\.rawValue).joined(separator: ",")
    }

    private func lines() throws -> [String] {
        let texts = tool.texts
        var lines: [String] = []
        while true {
            let typed: String = try tool.prompter.line(texts("Hours"), suggestion: nil, help: nil) { text in
                guard !text.isEmpty else { return .value(text) }
                guard (try? WeeklyHours(typed: text, texts)) != nil else {
                    return .again(NotesSentences.clinician(.badInput(.hours), texts))
                }
                return .value(text)
            }
            guard typed.isEmpty else {
                lines.append(typed)
                continue
            }
            guard lines.isEmpty else { return lines }
        }
    }

    private func zone(_ text: String) -> Prompter.Reading<String> {
        (try? ZoneID(text)) == nil ? .again(tool.texts("There is no such zone; type one like America/New_York.")) : .value(text)
    }

    private func words<Word: Choice>(_ type: Word.Type, _ text: String) -> Prompter.Reading<String> {
        do {
            return try RuleOptions.choices(type, text).isEmpty ? .again(tool.texts("Type at least one.")) : .value(text)
        } catch {
            return .again((error as? InputError)?.sentence(tool.texts) ?? text)
        }
    }

    private func minutes(_ text: String) -> Prompter.Reading<Int> {
        guard let minutes = Int(text), (5...720).contains(minutes) else {
            return .again(tool.texts("Type a number of minutes, 5 to 720."))
        }
        return .value(minutes)
    }
}
