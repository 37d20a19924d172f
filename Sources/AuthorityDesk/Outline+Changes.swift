// What differs between two outlines of one kind, in sentences: parts by what tells them apart, the grave differences marked.

internal import Localization

extension Outline {
    /// Differences of two outlines of one kind; parts are matched by their identity.
    /// - Parameter isGrave: whether these are parts of a list of which every change is grave.
    func changes(since old: Outline, _ texts: Texts, within place: [String], isGrave: Bool = false) -> [Change] {
        let before = Dictionary(old.entries.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        let present = Set(entries.map(\.key))
        let gone = old.entries.filter { !present.contains($0.key) }
        return entries.flatMap { entry -> [Change] in
            guard !Self.unremarkable.contains(entry.key) else { return [] }
            if case .outlines(let parts) = entry.value {
                var earlier: [Outline] = []
                if case .outlines(let parts)? = before[entry.key]?.value { earlier = parts }
                return Self.changes(parts, since: earlier, texts, within: place + [texts(entry.title)], key: entry.key)
            }
            let told = Self.compared(before[entry.key]?.value, entry, texts)
            guard told.old != told.new else { return [] }
            return [change(entry, from: before[entry.key]?.value, told: (told.old, told.new), texts, place, isGrave: isGrave)]
        } + gone.map { change($0, from: $0.value, told: (Self.shown($0.value, texts), nil), texts, place, isGrave: isGrave) }
    }

    private static func changes(
        _ parts: [Outline], since earlier: [Outline], _ texts: Texts, within place: [String], key: String
    ) -> [Change] {
        let (parts, earlier) = (numbered(parts), numbered(earlier))
        let (isGrave, isAsked) = (grave.contains(key), asked.contains(key))
        let before = Dictionary(uniqueKeysWithValues: earlier)
        let present = Set(parts.map(\.0))
        let changed = parts.flatMap { identity, part -> [Change] in
            if let old = before[identity] {
                return part.changes(since: old, texts, within: place + [marked(part.name(texts), texts)], isGrave: isGrave)
            }
            let values = ["place": joined(place), "facts": part.facts(texts)]
            return [Change(sentence: texts("{place}: new: {facts}", values), isGrave: isGrave || part.hasKey, isAskedAlone: isAsked)]
        }
        let names = (parts + earlier.filter { !present.contains($0.0) }).map { $0.1.name(texts) }
        let gone = earlier.filter { !present.contains($0.0) }.map { _, part in
            let name = part.name(texts)
            let told = names.count { $0 == name } > 1 ? part.facts(texts) : marked(name, texts)
            return Change(
                sentence: texts("{place}: no longer: {name}", ["place": joined(place), "name": told]), isGrave: isGrave || part.hasKey,
                isAskedAlone: isAsked)
        }
        let both = Set(before.keys).intersection(present)
        let isSorted = earlier.map(\.0).filter(both.contains) == parts.map(\.0).filter(both.contains)
        let moved = isSorted ? [] : [Change(sentence: texts("{place}: in another order", ["place": joined(place)]), isGrave: false)]
        return changed + gone + moved
    }

    /// By identity; of several with one, each by its place among them.
    static func numbered(_ parts: [Outline]) -> [(String, Outline)] {
        var seen: [String: Int] = [:]
        return parts.map { part in
            seen[part.identity, default: 0] += 1
            return ("\(seen[part.identity, default: 0]) \(part.identity)", part)
        }
    }

    /// Both on one line each; two moments of one day with their time, as after a corrected time zone.
    static func compared(_ old: Value?, _ entry: Entry, _ texts: Texts) -> (old: String?, new: String) {
        let days = (old.map { shown($0, texts) }, shown(entry.value, texts))
        guard !unremarkableWithinADay.contains(entry.key), let old, old != entry.value, days.0 == days.1, let before = old.moment,
            let now = entry.value.moment
        else { return days }
        return (shown(.moment(before), texts), shown(.moment(now), texts))
    }

    private func change(
        _ entry: Entry, from: Value?, told: (old: String?, new: String?), _ texts: Texts, _ place: [String], isGrave: Bool
    ) -> Change {
        let nothing = texts("nothing", context: "in a document")
        let values = [
            "place": Self.joined(place + [texts(entry.title)]),
            "old": told.old.map { Self.marked($0, texts, isPart: entry.isPart) } ?? nothing,
            "new": told.new.map { Self.marked($0, texts, isPart: entry.isPart) } ?? nothing,
        ]
        return Change(
            sentence: texts("{place}: {old} becomes {new}", values),
            isGrave: Self.grave.contains(entry.key) || isGrave && !Self.routine.contains(entry.key) || Self.endsSooner(entry, than: from),
            isAskedAlone: Self.asked.contains(entry.key))
    }

    /// A document that is over sooner than the one before leaves everybody without it.
    private static func endsSooner(_ entry: Entry, than old: Value?) -> Bool {
        guard entry.key == "expires", let old = old?.moment, let new = entry.value.moment else { return false }
        return new < old
    }

    private var hasKey: Bool { entries.contains { $0.key == "key" } }

    private func name(_ texts: Texts) -> String { entries.first.map { Self.shown($0.value, texts) } ?? "" }

    private static func joined(_ place: [String]) -> String { place.joined(separator: ", ") }

    /// Every version has the first two, which nobody is asked to sign beyond the bounds of `requirePlausible`; keys that were named are compared one
    /// by one.
    private static let unremarkable: Set<String> = ["version", "issued", "bookingKeys", "checkInKeys"]

    /// Every version of one day ends at another second of it.
    private static let unremarkableWithinADay: Set<String> = ["expires"]

    /// What a signer is asked about by itself.
    private static let asked: Set<String> = ["clinicalThreshold", "sponsorThreshold", "singleOperator", "signers"]

    /// Of a list of parts: every part that comes, goes or reads differently, but not the lists within it.
    private static let grave: Set<String> = [
        "key", "words", "addresses", "clinicalThreshold", "sponsorThreshold", "minimumBatch", "rhoThousandths", "bookingRetentionDays",
        "singleOperator", "revoked", "role", "yearsAfterContact", "yearsAfterDeath", "custodian", "holders", "threshold", "sealingKey",
        "departmentKey", "providerKey", "limits", "cells", "questions", "laterQuestions", "pilotStart", "pilotEnd", "crisisResources",
        "contact", "followUpHours", "noShowHours", "noteFormats", "signers", "supervisor", "assesses", "licenceEnds",
    ]

    /// Grave nowhere: another date with every look at a number.
    private static let routine: Set<String> = ["verified"]
}
