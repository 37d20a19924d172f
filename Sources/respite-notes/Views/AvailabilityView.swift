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
        WeeklyTable(rules: rules, texts: texts).lines(traits) + [""] + facts.lines(traits)
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
        list.add(texts("Offered", context: "sessions"), offerings.joined(separator: "\n"))
        list.add(texts("Notice", context: "time before a booking"), texts.duration(seconds: Int64(rules.limits.noticeMinutes) * 60))
        list.add(
            texts("Bookable ahead"), texts.plural("{count} day", "{count} days", count: rules.limits.horizonDays))
        if let cap = rules.limits.sessionsPerDay { list.add(texts("A day at most"), texts.number(cap)) }
        if let cap = rules.limits.sessionsPerWeek { list.add(texts("A week at most"), texts.number(cap)) }
        for (index, exception) in rules.exceptions.enumerated() {
            list.add(texts("Exception {number}", ["number": String(index + 1)]), texts.sentence(exception))
        }
        if !rules.holidays.isEmpty { list.add(texts("Holidays"), texts.list(rules.holidays.map(texts.wholeDay))) }
        if let imported = book.imported {
            list.add(
                texts("Imported calendar"),
                texts.plural("{count} event as busy time", "{count} events as busy time", count: imported.eventCount))
        }
        for (index, span) in book.awayAhead(at: moments.now).enumerated() {
            list.add(texts("Away {number}", ["number": String(index + 1)]), moments.span(span))
        }
        if book.isQueued { list.add(texts("State"), texts("not sent yet; “respite-notes sync” sends it")) }
        return list
    }
}

/// The weekly hours, numbered as `availability remove` takes them.
struct WeeklyTable {
    let rules: AvailabilityRules
    let texts: Texts

    func lines(_ traits: ConsoleTraits) -> [String] {
        var table = Table([texts("No."), texts("Days"), texts("Hours"), texts("Sessions"), texts("How"), texts("Bookable")])
        for (index, rule) in rules.weekly.enumerated() {
            table.add([
                String(index + 1), days(rule), "\(rule.hours.from)–\(rule.hours.to)",
                texts.list(rule.hours.kinds.elements.map(texts.word)), texts.list(rule.hours.modalities.elements.map(texts.word)),
                texts.word(rule.hours.hold),
            ])
        }
        return table.lines(traits)
    }

    private func days(_ rule: WeeklyRule) -> String {
        let weekdays =
            rule.weekdays == .all ? texts("every day") : texts.list(rule.weekdays.elements.map { texts.weekday(Int($0.code) + 1) })
        let dates = ["days": weekdays, "from": rule.days.first.map(texts.wholeDay) ?? "", "to": rule.days.last.map(texts.wholeDay) ?? ""]
        switch (rule.days.first, rule.days.last) {
        case (nil, nil): return weekdays
        case (_, nil): return texts("{days}, from {from}", dates)
        case (nil, _): return texts("{days}, until {to}", dates)
        default: return texts("{days}, {from} to {to}", dates)
        }
    }
}

extension Texts {
    func sentence(_ exception: DatedException) -> String {
        let texts = self
        let days =
            exception.first == exception.last
            ? texts.wholeDay(exception.first)
            : texts("{from} to {to}", ["from": texts.wholeDay(exception.first), "to": texts.wholeDay(exception.last)])
        switch exception.change {
        case .closed: return texts("{days}: closed", ["days": days])
        case .closedBetween(let from, let to):
            return texts("{days}: closed {hours}", ["days": days, "hours": "\(from)–\(to)"])
        case .extra(let hours): return texts("{days}: open {hours} as well", ["days": days, "hours": "\(hours.from)–\(hours.to)"])
        }
    }
}
