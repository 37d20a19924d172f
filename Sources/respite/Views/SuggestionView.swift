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

    /// - Parameter limit: at most so many; at most three of each clinician where several have something.
    init(found: FoundOpenings, zone: TimeZone, now: Instant, texts: Texts, limit: Int) {
        self.found = found
        self.zone = zone
        self.now = now
        self.texts = texts
        let perClinician = Set(found.suggestions.map(\.clinician)).count > 1 ? 3 : limit
        var counts: [SigningPublicKey: Int] = [:]
        var shown: [Suggestion<SigningPublicKey>] = []
        for suggestion in found.suggestions where counts[suggestion.clinician, default: 0] < perClinician && shown.count < limit {
            counts[suggestion.clinician, default: 0] += 1
            shown.append(suggestion)
        }
        self.shown = shown
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
        shown.map { MenuItem("\(time($0)), \(name($0))", detail: "\(modalities($0)); \(reasons($0))") }
    }

    func name(_ suggestion: Suggestion<SigningPublicKey>) -> String {
        found.programme.trusted.clinician(suggestion.clinician)?.name ?? texts("unknown")
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
