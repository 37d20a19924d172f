// What a new version changes, in plain words: for whoever is about to sign it.

public import Localization
internal import Policies
internal import Sodium
public import Trust
internal import Wire

/// One difference between what is signed and what is about to be.
public struct Change: Sendable, Equatable {
    public let sentence: String
    /// Whether it moves trust: a key, an address, a threshold, a limit. Shown loudly.
    public let isGrave: Bool
    /// Whether a signer is asked about it by itself: fewer signatures would do, one operator would hold everything, or others signed versions between.
    public var isAskedAlone = false
}

/// A bundle's documents as a signer reads them, signed by enough or not.
public struct ProgrammeDraft: Sendable {
    var charter: Charter
    var roster: Roster
    var policy: PolicyDocument
    var rounds: Rounds

    /// Throws `fileNotKnown`.
    public init(_ bundle: TrustBundle, file: String) throws(DeskError) {
        charter = try DeskBundle.newestCharter(of: bundle, file: file)
        do {
            roster = try Unverified<Roster>(bundle.roster).forItsSigner.body
            policy = try Unverified<PolicyDocument>(bundle.policy).forItsSigner.body
            rounds = try Unverified<Rounds>(bundle.rounds).forItsSigner.body
        } catch {
            throw DeskError(.fileNotKnown, ["file": file])
        }
    }

    /// Document by document, the grave ones first.
    public func changes(since old: ProgrammeDraft, _ texts: Texts) -> [Change] {
        let changes =
            namedKeys(against: old, texts)
            + Outline.of(charter).changes(since: .of(old.charter), texts, within: [texts(Message("Charter"))])
            + Outline.of(roster).changes(since: .of(old.roster), texts, within: [texts(Message("Roster"))])
            + Outline.of(policy).changes(since: .of(old.policy), texts, within: [texts(Message("Policy"))])
            + Outline.of(rounds).changes(since: .of(old.rounds), texts, within: [texts(Message("Rounds"))])
        return changes.filter(\.isGrave) + changes.filter { !$0.isGrave }
    }

    /// Keys that were named and are others now: no tool of ours makes such rounds.
    func namedKeys(against old: ProgrammeDraft, _ texts: Texts) -> [Change] {
        let altered = old.rounds.bookingPeriods.filter { rounds.bookingKey(of: $0.period).map { [key = $0.key] in $0 != key } ?? false }
            .map(\.period.description)
        let alteredRounds = old.rounds.checkIns.filter { named in
            guard let now = rounds.checkIn(named.period) else { return false }
            let keys = Dictionary(now.tokenKeys.map { ($0.cell, $0.key) }, uniquingKeysWith: { first, _ in first })
            return named.tokenKeys.contains { keys[$0.cell].map { [key = $0.key] in $0 != key } ?? false }
        }
        .map(\.period.description)
        let all = Set(altered + alteredRounds).sorted()
        return sideKeys(against: old, texts) + worthless(all, texts) + countedCells(against: old, texts)
    }

    /// After a restore a side has no keys of rounds: check-ins are sealed to the new ones.
    private func sideKeys(against old: ProgrammeDraft, _ texts: Texts) -> [Change] {
        let quarters = old.rounds.checkIns.filter { named in
            guard let now = rounds.checkIn(named.period) else { return false }
            return now.departmentKey != named.departmentKey || now.providerKey != named.providerKey
        }
        .map(\.period.description)
        guard !quarters.isEmpty else { return [] }
        return [
            Change(
                sentence: texts(
                    "A side brings another key for the check-ins of {quarters}, as it does after a restore. Ask whoever runs it whether that is so.",
                    ["quarters": quarters.joined(separator: ", ")]),
                isGrave: true)
        ]
    }

    /// Cells in which a round that stays is held no more, or for the first time.
    private func countedCells(against old: ProgrammeDraft, _ texts: Texts) -> [Change] {
        func change(_ cell: CellName, _ before: Rounds, _ after: Rounds, _ sentence: Message, isGrave: Bool) -> Change? {
            let quarters = before.checkIns.filter { round in
                guard let other = after.checkIn(round.period) else { return false }
                return round.tokenKeys.contains { $0.cell == cell } && !other.tokenKeys.contains { $0.cell == cell }
            }
            guard !quarters.isEmpty else { return nil }
            let values = ["cell": cell.text, "quarters": quarters.map(\.period.description).joined(separator: ", ")]
            return Change(sentence: texts(sentence, values), isGrave: isGrave)
        }
        let cells = Set((old.rounds.checkIns + rounds.checkIns).flatMap { $0.tokenKeys.map(\.cell) }).sorted()
        return cells.flatMap { cell in
            [
                change(cell, old.rounds, rounds, Message("{cell}: no check-ins any more in {quarters}"), isGrave: true),
                change(cell, rounds, old.rounds, Message("{cell}: check-ins in {quarters} as well"), isGrave: false),
            ].compactMap(\.self)
        }
    }

    private func worthless(_ all: [String], _ texts: Texts) -> [Change] {
        guard !all.isEmpty else { return [] }
        return [
            Change(
                sentence: texts(
                    "The keys of {quarters} are others than before: tokens that officers have fetched for them would be worthless.",
                    ["quarters": all.joined(separator: ", ")]),
                isGrave: true)
        ]
    }
}

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
                let isGrave = Self.grave.contains(entry.key)
                return Self.changes(parts, since: earlier, texts, within: place + [texts(entry.title)], isGrave: isGrave)
            }
            let (from, to) = Self.compared(before[entry.key]?.value, entry, texts)
            guard from != to else { return [] }
            return [change(entry, from: from, to: to, texts, place, isGrave: isGrave)]
        } + gone.map { change($0, from: Self.shown($0.value, texts), to: nil, texts, place, isGrave: isGrave) }
    }

    private static func changes(
        _ parts: [Outline], since earlier: [Outline], _ texts: Texts, within place: [String], isGrave: Bool
    ) -> [Change] {
        let before = Dictionary(earlier.map { ($0.identity, $0) }, uniquingKeysWith: { first, _ in first })
        let present = Set(parts.map(\.identity))
        let changed = parts.flatMap { part -> [Change] in
            if let old = before[part.identity] {
                return part.changes(since: old, texts, within: place + [part.name(texts)], isGrave: isGrave)
            }
            let values = ["place": joined(place), "facts": part.facts(texts)]
            return [Change(sentence: texts("{place}: new: {facts}", values), isGrave: isGrave || part.hasKey)]
        }
        let gone = earlier.filter { !present.contains($0.identity) }.map { part in
            Change(
                sentence: texts("{place}: no longer: {name}", ["place": joined(place), "name": part.name(texts)]),
                isGrave: isGrave || part.hasKey)
        }
        let both = Set(before.keys).intersection(present)
        let isSorted = earlier.map(\.identity).filter(both.contains) == parts.map(\.identity).filter(both.contains)
        let moved = isSorted ? [] : [Change(sentence: texts("{place}: in another order", ["place": joined(place)]), isGrave: false)]
        return changed + gone + moved
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
        _ entry: Entry, from: String?, to: String?, _ texts: Texts, _ place: [String], isGrave: Bool
    ) -> Change {
        let values = [
            "place": Self.joined(place + [texts(entry.title)]), "old": from ?? texts("nothing", context: "in a document"),
            "new": to ?? texts("nothing", context: "in a document"),
        ]
        return Change(
            sentence: texts("{place}: {old} becomes {new}", values),
            isGrave: Self.grave.contains(entry.key) || isGrave && !Self.routine.contains(entry.key),
            isAskedAlone: Self.asked.contains(entry.key))
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
    private static let asked: Set<String> = ["clinicalThreshold", "sponsorThreshold", "singleOperator"]

    /// Of a list of parts: every part that comes, goes or reads differently, but not the lists within it.
    private static let grave: Set<String> = [
        "key", "words", "addresses", "clinicalThreshold", "sponsorThreshold", "minimumBatch", "rhoThousandths", "bookingRetentionDays",
        "singleOperator", "revoked", "role", "yearsAfterContact", "yearsAfterDeath", "custodian", "holders", "threshold", "sealingKey",
        "departmentKey", "providerKey", "limits", "cells", "questions", "laterQuestions", "pilotStart", "pilotEnd", "crisisResources",
        "contact", "followUpHours", "noShowHours", "noteFormats",
    ]

    /// Grave nowhere: another date with every look at a number.
    private static let routine: Set<String> = ["verified"]
}
