// What a changed policy means for those it protects, in plain words: for signers before they sign, and for officers who compare.

public import Localization
internal import Wire

/// One effect of a change.
public struct PolicyEffect: Sendable, Equatable, Encodable {
    /// Whom it is about.
    public enum Reader: String, Sendable, CaseIterable, Codable { case officer, clinician, chief }

    /// A key of the policy, for example `minimum_batch`; the same in every language.
    public let key: String
    public let reader: Reader
    public let sentence: String
    /// Whether somebody is protected less than before.
    public let isWeaker: Bool

    /// Of a minimum that the signed rounds do not meet in a cell; they count its officers, and rules alone do not.
    public static func silenced(_ cell: CellName, _ texts: Texts) -> PolicyEffect {
        PolicyEffect(
            key: "minimum_batch", reader: .officer,
            sentence: texts("{cell} would have no check-ins any more: too few officers have its cards.", ["cell": cell.text]),
            isWeaker: true)
    }
}

extension PolicyRules {
    /// What would change for whom, in the order of the policy; empty where nothing does.
    public func effects(since old: PolicyRules, _ texts: Texts) -> [PolicyEffect] {
        checkInEffects(old, texts) + bookingEffects(old, texts) + care.effects(since: old.care, texts) + programmeEffects(old, texts)
            + listEffects(old, texts)
    }

    private func checkInEffects(_ old: PolicyRules, _ texts: Texts) -> [PolicyEffect] {
        var effects: [PolicyEffect] = []
        if minimumBatch != old.minimumBatch {
            effects.append(
                PolicyEffect(
                    key: "minimum_batch", reader: .officer,
                    sentence: texts(
                        "The chief would see groups of {new} instead of {old}.", texts.change(Int(old.minimumBatch), Int(minimumBatch))),
                    isWeaker: minimumBatch < old.minimumBatch))
        }
        if rhoThousandths != old.rhoThousandths {
            let weaker = rhoThousandths > old.rhoThousandths
            let values = [
                "old": texts.number(Double(old.rhoThousandths) / 1000, decimals: 3),
                "new": texts.number(Double(rhoThousandths) / 1000, decimals: 3),
            ]
            let sentence =
                weaker
                ? texts("A single answer would be hidden less well in the summary: rho {new} instead of {old} a round.", values)
                : texts("More noise would hide a single answer in the summary: rho {new} instead of {old} a round.", values)
            effects.append(PolicyEffect(key: "privacy_budget_per_round", reader: .officer, sentence: sentence, isWeaker: weaker))
        }
        let (asked, before) = (questions.newest, old.questions.newest)
        if asked != before {
            effects.append(
                PolicyEffect(
                    key: "questions", reader: .officer,
                    sentence: texts(
                        "From a round to come on, a check-in would ask: {questions}.",
                        ["questions": texts.list(asked.map { texts($0.label) })]),
                    isWeaker: !asked.allSatisfy(before.contains)))
        }
        for cell in cells {
            let before = old.cells.first { $0.name == cell.name }
            guard before.map({ Set($0.departments) != Set(cell.departments) }) ?? true else { continue }
            let departments = texts.list(cell.departments.map(\.text))
            let sentence = texts("{cell} would be counted together: {departments}.", ["cell": cell.name.text, "departments": departments])
            let isSmaller = before.map { !Set($0.departments).isSubset(of: cell.departments) } ?? !old.cells.isEmpty
            effects.append(PolicyEffect(key: "cells", reader: .officer, sentence: sentence, isWeaker: isSmaller))
        }
        for cell in old.cells where !cells.contains(where: { $0.name == cell.name }) {
            let sentence = texts("{cell} would no longer be counted together.", ["cell": cell.name.text])
            effects.append(PolicyEffect(key: "cells", reader: .officer, sentence: sentence, isWeaker: true))
        }
        return effects
    }

    private func bookingEffects(_ old: PolicyRules, _ texts: Texts) -> [PolicyEffect] {
        var effects: [PolicyEffect] = []
        if bookingRetentionDays != old.bookingRetentionDays {
            effects.append(
                PolicyEffect(
                    key: "booking_retention_days", reader: .officer,
                    sentence: texts(
                        "A booking would stay on the server for {new} after the session instead of {old}.",
                        texts.days(Int(old.bookingRetentionDays), Int(bookingRetentionDays))),
                    isWeaker: bookingRetentionDays > old.bookingRetentionDays))
        }
        if tokensPerQuarter != old.tokensPerQuarter {
            effects.append(
                PolicyEffect(
                    key: "tokens_per_quarter", reader: .officer,
                    sentence: texts(
                        "An officer could book {new} in a quarter instead of {old}.",
                        texts.sessions(Int(old.tokensPerQuarter), Int(tokensPerQuarter))),
                    isWeaker: tokensPerQuarter < old.tokensPerQuarter))
        }
        effects += limitsEffects(since: old, texts)
        if singleOperator != old.singleOperator {
            let sentence =
                singleOperator
                ? texts("One operator could run both sides and put together what each sees.")
                : texts("Two operators would have to run the two sides.")
            effects.append(PolicyEffect(key: "single_operator", reader: .officer, sentence: sentence, isWeaker: singleOperator))
        }
        return effects
    }

    private func programmeEffects(_ old: PolicyRules, _ texts: Texts) -> [PolicyEffect] {
        var effects: [PolicyEffect] = []
        if model != old.model {
            let values = ["old": old.model.name, "new": model.name]
            effects.append(
                PolicyEffect(
                    key: "programme_model", reader: .chief, sentence: texts("The programme would be {new} instead of {old}.", values),
                    isWeaker: false))
        }
        if pilot != old.pilot {
            effects.append(PolicyEffect(key: "pilot", reader: .officer, sentence: pilotSentence(texts), isWeaker: pilot != nil))
        }
        return effects + goalEffects(since: old, texts) + levels.effects(since: old.levels, texts)
    }

    /// In UTC, and saying so: every signer reads the same, wherever the machine is.
    private func pilotSentence(_ texts: Texts) -> String {
        guard let pilot else { return texts("The pilot would end; sessions could be booked at any time.") }
        func told(_ moment: Instant) -> String { texts.longDateAndTime(LocalTime(seconds: moment.seconds, offset: 0)) }
        return texts("Sessions could be booked only from {from} until {until}.", ["from": told(pilot.start), "until": told(pilot.end)])
    }

    private func listEffects(_ old: PolicyRules, _ texts: Texts) -> [PolicyEffect] {
        var effects = lineEffects(since: old, texts)
        if staleAfterDays != old.staleAfterDays {
            effects.append(
                PolicyEffect(
                    key: "stale_after_days", reader: .officer,
                    sentence: texts(
                        "Numbers that nobody has checked would be marked after {new} days instead of {old}.",
                        texts.change(Int(old.staleAfterDays), Int(staleAfterDays))), isWeaker: staleAfterDays > old.staleAfterDays))
        }
        return effects
    }
}

extension Texts {
    private var texts: Texts { self }

    fileprivate func change(_ old: Int, _ new: Int) -> [String: String] { ["old": number(old), "new": number(new)] }

    fileprivate func days(_ old: Int, _ new: Int) -> [String: String] {
        func told(_ count: Int) -> String { texts.plural("{count} day", "{count} days", count: count) }
        return ["old": told(old), "new": told(new)]
    }

    fileprivate func sessions(_ old: Int, _ new: Int) -> [String: String] {
        func told(_ count: Int) -> String { texts.plural("{count} session", "{count} sessions", count: count) }
        return ["old": told(old), "new": told(new)]
    }
}
