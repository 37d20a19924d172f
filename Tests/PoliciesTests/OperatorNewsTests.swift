// Whoever was told otherwise is told; whoever was told nothing takes it that two operators run the two sides.

import Policies
import Testing

struct OperatorNewsTests {
    @Test func onlyWhatIsOtherThanWhatWasToldIsNews() {
        let table: [(told: Bool?, now: Bool, news: OperatorNews?)] = [
            (nil, false, nil), (nil, true, .oneForBoth), (false, false, nil), (false, true, .oneForBoth), (true, false, .oneForEach),
            (true, true, nil),
        ]
        for (told, now, news) in table {
            var rules = PolicyRules.preset
            rules.singleOperator = now
            #expect(OperatorNews(rules, told: told) == news, "told \(String(describing: told)), now \(now)")
        }
    }
}
