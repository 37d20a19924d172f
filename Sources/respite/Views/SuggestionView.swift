// What was found: a table for people, a list for scripts.

import Foundation
import Localization
import OfficerClient
import PersonalTools
import Scheduling
import ServiceAPI
import Sodium
import Terminal
import Trust
import Wire

struct SuggestionView {
    let found: FoundOpenings
    let zone: TimeZone
    let now: Instant
    let texts: Texts
    /// The best few, but not only one clinician's.
    let shown: [Suggestion<SigningPublicKey>]
    private let limit: Int

    /// - Parameter limit: at most so many; a fair share of each clinician where several have something.
    init(found: FoundOpenings, zone: TimeZone, now: Instant, texts: Texts, limit: Int) {
        self.init(found, zone, now, texts, limit, found.suggestions)
    }

    private init(
        _ found: FoundOpenings, _ zone: TimeZone, _ now: Instant, _ texts: Texts, _ limit: Int, _ from: [Suggestion<SigningPublicKey>]
    ) {
        self.found = found
        self.zone = zone
        self.now = now
        self.texts = texts
        self.limit = limit
        let clinicians = Set(from.map(\.clinician)).count
        let share = clinicians > 1 ? max(3, limit / clinicians) : limit
        var counts: [SigningPublicKey: Int] = [:]
        var shown: [Suggestion<SigningPublicKey>] = []
        for suggestion in from where counts[suggestion.clinician, default: 0] < share && shown.count < limit {
            counts[suggestion.clinician, default: 0] += 1
            shown.append(suggestion)
        }
        self.shown = shown
    }

    /// A day on which something is free.
    struct Day {
        let number: Int
        let title: String
        let count: Int
    }

    /// Every day with something free, where there is more than the list shows.
    var otherDays: [Day] {
        guard found.suggestions.count > shown.count else { return [] }
        var counts: [Int: (count: Int, first: LocalTime)] = [:]
        for suggestion in found.suggestions {
            let time = local(suggestion)
            counts[time.dayNumber, default: (0, time)].count += 1
        }
        let today = LocalTime(seconds: now.seconds, in: zone)
        return counts.sorted { $0.key < $1.key }.map { day, value in
            Day(number: day, title: texts.date(value.first, today: today), count: value.count)
        }
    }

    /// What is free on one day, in the order of the clock.
    func on(_ day: Int) -> SuggestionView {
        let those = found.suggestions.filter { local($0).dayNumber == day }.sorted { $0.opening.span.start < $1.opening.span.start }
        return SuggestionView(found, zone, now, texts, max(limit, 40), those)
    }

    private func local(_ suggestion: Suggestion<SigningPublicKey>) -> LocalTime {
        LocalTime(seconds: suggestion.opening.span.start.seconds, in: zone)
    }

    func table() -> Table {
        var table = Table([texts("No."), texts("Time"), texts("With"), texts("How"), texts("Why")])
        for (index, suggestion) in shown.enumerated() {
            table.add([
                texts.number(index + 1), time(suggestion), name(suggestion), modalities(suggestion), reasons(suggestion),
            ])
        }
        return table
    }

    func menuItems() -> [MenuItem] {
        shown.map { MenuItem("\(time($0)), \(name($0))", detail: "\(reasons($0)) · \(modalities($0))") }
    }

    func name(_ suggestion: Suggestion<SigningPublicKey>) -> String {
        found.programme.trusted.clinician(suggestion.clinician)?.name ?? texts("unknown", context: "clinician")
    }

    func time(_ suggestion: Suggestion<SigningPublicKey>) -> String { texts.span(suggestion.opening.span, in: zone, now: now) }

    private func modalities(_ suggestion: Suggestion<SigningPublicKey>) -> String {
        texts.alternatives(suggestion.modalities.elements.map(texts.word))
    }

    private func reasons(_ suggestion: Suggestion<SigningPublicKey>) -> String { texts.list(suggestion.reasons.map(texts.word)) }

    struct JSON: Encodable {
        let number: Int
        let clinician: String
        let start: String
        let end: String
        let kind: String
        let purpose: String
        let modalities: [String]
        let outsideShifts: Bool
    }

    var json: [JSON] {
        shown.enumerated().map { index, suggestion in
            JSON(
                number: index + 1, clinician: name(suggestion), start: rfc3339(suggestion.opening.span.start),
                end: rfc3339(suggestion.opening.span.end), kind: suggestion.opening.kind.rawValue,
                purpose: suggestion.opening.purpose.rawValue, modalities: suggestion.modalities.elements.map(\.rawValue),
                outsideShifts: suggestion.reasons.contains(.outsideShifts))
        }
    }
}
