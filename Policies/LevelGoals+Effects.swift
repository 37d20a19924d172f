// What changed goals of a level mean, in plain words.

internal import Localization

extension LevelGoals {
    func effects(since old: LevelGoals, _ texts: Texts) -> [PolicyEffect] {
        ProgrammeLevel.allCases.flatMap { level in
            level.measures.compactMap { effect(level, $0, self[level, $0], since: old[level, $0], texts) }
        }
    }

    private func effect(_ level: ProgrammeLevel, _ measure: Measure, _ new: UInt16?, since old: UInt16?, _ texts: Texts) -> PolicyEffect? {
        guard new != old else { return nil }
        var values = ["level": texts(level.label), "measure": texts(measure.label)]
        values["new"] = new.map { measure.told(Int($0), texts) }
        values["old"] = old.map { measure.told(Int($0), texts) }
        let message =
            switch (new, old) {
            case (nil, _): Message("{level}: {measure}. There would be no goal of its own any more; it was {old}.")
            case (_, nil): Message("{level}: {measure}. There would be a goal: {new}.")
            default: Message("{level}: {measure}. The goal would be {new} instead of {old}.")
            }
        let sentence = texts(message, values)
        return PolicyEffect(
            key: "measures.\(level.rawValue).\(measure.rawValue)", reader: level.isOnePersons ? .clinician : .chief,
            sentence: level.isOnePersons ? sentence + " " + texts("Nobody sees the figures of somebody else.") : sentence,
            isWeaker: isLower(measure, new, than: old))
    }

    private func isLower(_ measure: Measure, _ new: UInt16?, than old: UInt16?) -> Bool {
        guard let old else { return false }
        guard let new else { return true }
        return measure.isReachedFromAbove ? new > old : new < old
    }
}
