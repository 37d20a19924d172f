// What changed goals of the service mean for the chief: each that differs in a sentence of its own, whether the policy names it or its model does.

internal import Localization

extension PolicyRules {
    func goalEffects(since old: PolicyRules, _ texts: Texts) -> [PolicyEffect] {
        func effect(_ key: String, _ message: Message, _ new: UInt8, _ old: UInt8) -> PolicyEffect? {
            guard new != old else { return nil }
            let values = ["new": texts.percent(Int(new)), "old": texts.percent(Int(old))]
            return PolicyEffect(key: "goals.\(key)", reader: .chief, sentence: texts(message, values), isWeaker: new < old)
        }
        let nextDay = effect(
            "next_day", Message("The summary would measure sessions free by the next day by a goal of {new} instead of {old}."),
            goals.nextDay, old.goals.nextDay)
        let coverage = DayPart.allCases.map { part in
            effect(part.rawValue, part.goalChange, goals.coverage(of: part), old.goals.coverage(of: part))
        }
        return ([nextDay] + coverage).compactMap(\.self)
    }
}

extension DayPart {
    fileprivate var goalChange: Message {
        switch self {
        case .days: Message("The summary would measure weekdays by a goal of {new} instead of {old}.")
        case .evenings: Message("The summary would measure weekday evenings by a goal of {new} instead of {old}.")
        case .nights: Message("The summary would measure nights by a goal of {new} instead of {old}.")
        case .weekends: Message("The summary would measure weekends by a goal of {new} instead of {old}.")
        }
    }
}
