// An alarm that is meant to ring: CONTRIBUTING.md says what to do then.

import Foundation
import Testing
import Wire

@testable import Policies

struct CrisisCardAgeTests {
    @Test func somebodyComparedTheCrisisCardWithinTheLastYear() {
        let now = Instant(seconds: Int64(Date().timeIntervalSince1970))
        #expect(
            !ResourceAge.isStale(CrisisCard.verified, at: now, after: PolicyRules.preset.staleAfterDays),
            "the numbers of the crisis card are a year old: “Once a year” in CONTRIBUTING.md says what to do")
    }
}
