// What the clinician offers, for the clinician to read.

import ClinicianClient
import Localization
import PersonalTools
import Scheduling
import Terminal
import Wire

struct AvailabilityView {
    let book: AvailabilityBook
    let rules: AvailabilityRules
    let moments: Moments

    private var texts: Texts { moments.texts }

    func lines(_ traits: ConsoleTraits) -> [String] {
        var table = Table([texts("Days"), texts("Hours"), texts("Sessions"), texts("How"), texts("Bookable")])
        for rule in rules.weekly {
            table.add([
                days(rule.weekdays), "\(rule.hours.from)–\(rule.hours.to)",
                texts.list(rule.hours.kinds.elements.map(texts.word)), texts.list(rule.hours.modalities.elements.map(texts.word)),
                texts.word(rule.hours.hold),
            ])
        }
        return table.lines(traits) + [""] + facts.lines(traits)
    }

    private var facts: KeyValueList {
        var list = KeyValueList()
        let offerings = rules.offerings.map { offering in
            texts(
                "{kind}, {purpose}: {minutes} min",
                [
                    "kind": texts.word(offering.kind), "purpose": texts.word(offering.purpose),
                    "minutes": texts.number(offering.durationMinutes),
                ])
        }
        list.add(texts("Zone"), rules.zone.name)
        list.add(texts("Offered"), offerings.joined(separator: "\n"))
        list.add(texts("Notice"), texts.duration(seconds: Int64(rules.limits.noticeMinutes) * 60))
        list.add(
            texts("Bookable ahead"), texts.plural("{count} day", "{count} days", count: rules.limits.horizonDays))
        if let imported = book.imported {
            list.add(
                texts("Imported calendar"),
                texts.plural("{count} event as busy time", "{count} events as busy time", count: imported.eventCount))
        }
        for span in book.away where moments.now < span.end { list.add(texts("Away"), moments.span(span)) }
        if book.isQueued { list.add(texts("State"), texts("not sent yet; “respite-notes sync” sends it")) }
        return list
    }

    private func days(_ set: WeekdaySet) -> String {
        guard set != .all else { return texts("every day") }
        return texts.list(set.elements.map { texts.weekday(Int($0.code) + 1) })
    }
}
