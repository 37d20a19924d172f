// Whether one operator runs both sides, and what the officer was told of it last.

import LocalState
public import Policies
import ServiceAPI
import Trust

extension OfficerSession {
    /// As the policy says that was last believed.
    public func hasOneOperator() async throws -> Bool { try await programme().trusted.rules.singleOperator }

    /// `nil` where the officer was told last what that policy says. Told from now on.
    public func newsOfOperators() async throws -> OperatorNews? {
        let rules = try await programme().trusted.rules
        guard let news = OperatorNews(rules, told: try state.read().toldOneOperator) else { return nil }
        try await state.update { $0.toldOneOperator = rules.singleOperator }
        return news
    }
}
