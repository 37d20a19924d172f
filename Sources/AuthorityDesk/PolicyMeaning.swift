// What changed rules mean for officers, clinicians and the chief, beside the lines of the document that change.

public import Localization
public import Policies
internal import Trust

extension ProgrammeDraft {
    /// The sentences of `policy diff`, for whoever is about to sign: grave where somebody is protected less.
    public func meaning(since old: ProgrammeDraft, _ texts: Texts) -> [Change] {
        policy.rules.effects(since: old.policy.rules, texts).map { Change(sentence: $0.sentence, isGrave: $0.isWeaker) }
    }
}

extension DeskBundle {
    /// Cells whose check-ins would end under these rules, which only the signed rounds can tell: in them the officers are counted.
    public func silenced(by rules: PolicyRules, _ texts: Texts) -> [PolicyEffect] {
        let rounds = trusted.rounds.body
        let before = Set(rounds.checkIns.flatMap { $0.tokenKeys.map(\.cell) })
        let after = rounds.checkIns.compactMap { RoundKeys.allowed($0, cells: rounds.cells, minimumBatch: rules.minimumBatch) }
        return before.subtracting(after.flatMap { $0.tokenKeys.map(\.cell) }).sorted().map { PolicyEffect.silenced($0, texts) }
    }
}
