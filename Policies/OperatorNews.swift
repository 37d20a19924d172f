// That one operator runs both sides, or does so no more: told once, to whoever was told otherwise.

public enum OperatorNews: Sendable, Equatable {
    case oneForBoth
    case oneForEach

    /// `nil` where the rules say what this person was told last.
    /// - Parameters:
    ///   - rules: of the policy that is believed.
    ///   - told: whether one operator was spoken of last; `nil` where nothing was said, which means two.
    public init?(_ rules: PolicyRules, told: Bool?) {
        guard rules.singleOperator != (told ?? false) else { return nil }
        self = rules.singleOperator ? .oneForBoth : .oneForEach
    }
}
