// Numbers of sessions: what may be shown of them.

import Scheduling
import TestSupport
import Testing

@testable import Summary

struct SafeCountsTests {
    @Test func fewerThanTheMinimumLookLikeNone() {
        let none: [(kind: SessionKind, modality: Modality, count: Int)] = []
        #expect(SessionCounts(none, minimum: 64) == nil)
        #expect(SessionCounts([(.individual, .phone, 63)], minimum: 64) == nil)
        #expect(SessionCounts([(.individual, .phone, 64)], minimum: 64)?.total == 65)
    }

    @Test func whatIsTooSmallIsCountedTogetherWithSomethingThatIsNot() throws {
        let counts = try #require(
            SessionCounts([(.individual, .offSite, 300), (.couple, .phone, 100), (.group, .offSite, 12)], minimum: 64))
        #expect(counts.kinds == [SessionCount(category: .individual, sessions: 300), SessionCount(category: nil, sessions: 110)])
        // One that is left alone would be the total less the rest.
        let alone = try #require(SessionCounts([(.individual, .offSite, 300), (.couple, .phone, 12)], minimum: 64))
        #expect(alone.kinds.isEmpty && alone.modalities.isEmpty && alone.total == 310)
    }

    @Test func noNumberThatIsShownIsBelowTheMinimumAndNoneFollowsFromTheOthers() {
        var generator = SeededGenerator(seed: 5)
        for _ in 0..<2000 {
            let counts = SessionKind.allCases.map { ($0, Int.random(in: 0...200, using: &generator)) }
            let total = counts.reduce(0) { $0 + $1.1 }
            let shown = SessionCounts.safe(counts, 64)
            let few = counts.filter { $0.1 < 64 }
            for count in shown {
                #expect(count.sessions >= 60 && count.sessions % SessionCounts.step == 0)
                #expect(count.category.map { category in !few.contains { $0.0 == category } } ?? true)
            }
            // What is left when all that is shown is taken away is everything or nothing, up to rounding.
            let left = total - shown.reduce(0) { $0 + Int($1.sessions) }
            #expect(shown.isEmpty || abs(left) <= 3 * shown.count)
        }
    }
}
