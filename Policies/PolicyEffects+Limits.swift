// What another text of the limits of confidentiality means for officers: which one they would read, and what they would no longer be told.

internal import Localization

extension LimitsReference {
    /// A newer text of the same id that this program carries.
    public var successor: LimitsReference? {
        LimitsOfConfidentiality.newest.first { $0.id == id && $0.version > version }
    }
}

extension PolicyRules {
    func limitsEffects(since old: PolicyRules, _ texts: Texts) -> [PolicyEffect] {
        guard limits != old.limits else { return [] }
        let isWeaker = limits.id != old.limits.id || limits.version < old.limits.version
        func effect(_ sentence: String) -> PolicyEffect {
            PolicyEffect(key: "limits_of_confidentiality", reader: .officer, sentence: sentence, isWeaker: isWeaker)
        }
        let values = ["new": limits.id, "version": texts.number(Int(limits.version))]
        let other = effect(
            texts("Officers would be shown other limits of confidentiality before they book: {new}, version {version}.", values))
        // A newer text says in its own words what the older one said.
        guard isWeaker else { return [other] }
        let told = Set(paragraphs(texts))
        let lost = old.paragraphs(texts).filter { !told.contains($0) }
        return [other] + lost.map { effect(texts("Officers would no longer read before they book: {paragraph}", ["paragraph": $0])) }
    }

    /// Whatever else changes; none of a text that this program does not carry.
    private func paragraphs(_ texts: Texts) -> [String] {
        LimitsOfConfidentiality.text(for: limits)?.shown(in: texts, policy: .preset) ?? []
    }
}
