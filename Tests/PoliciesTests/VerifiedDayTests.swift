// Days on which nobody can have made sure of a number: they crash nothing, and count as none.

import Localization
import Testing
import Wire

@testable import Policies

struct VerifiedDayTests {
    private static let now = CrisisCard.verified + 100 * 86_400

    /// The ends of time, and of what a policy may name; the last is later than tomorrow.
    private static let hostile = [
        Int64.min, Int64.min + 1, -1, 0, 946_684_799, 7_289_654_400, Int64.max - 63_072_000, Int64.max - 1, Int64.max,
        now.seconds + 86_401,
    ]

    private static func line(_ seconds: Int64) throws -> CrisisResource {
        try CrisisResource(name: "County line", contact: "860-555-0111", note: "", verified: Instant(seconds: seconds))
    }

    /// As it is kept beside the state, where anybody who can write may have put it.
    @Test(arguments: hostile) func aKeptCardWithSuchADayIsShownAndTheLineIsStale(_ seconds: Int64) throws {
        var rules = PolicyRules.preset
        rules.crisisResources = [try Self.line(seconds)]
        rules.staleAfterDays = .max
        let known = KnownCrisisLines(kept: KnownCrisisLines(rules).canonicalBytes)
        #expect(known.lines == rules.crisisResources)
        for now in [Self.now, Instant(seconds: .min), Instant(seconds: 0)] {
            #expect(known.card(in: Texts(.english), at: now).last == rules.crisisResources[0])
            #expect(known.isStale(rules.crisisResources[0], now))
            #expect(ResourceAge.believed(Instant(seconds: seconds), at: now) == nil)
        }
    }

    @Test(arguments: hostile) func theDirectoryDoesNotBelieveSuchADay(_ seconds: Int64) throws {
        var rules = PolicyRules.preset
        rules.directory = [ServiceResource(kind: .legal, line: try Self.line(seconds))]
        let entry = try #require(ServiceDirectory(rules, in: Texts(.english), at: Self.now).entries.first)
        #expect(entry.isStale && entry.verified == nil)
    }

    @Test func aPolicyNamesADayOfTheYears2000To2200() throws {
        func onCard(_ seconds: Int64) throws -> PolicyRules {
            var rules = PolicyRules.preset
            rules.crisisResources = [try Self.line(seconds)]
            return rules
        }
        func inDirectory(_ seconds: Int64) throws -> PolicyRules {
            var rules = PolicyRules.preset
            rules.directory = [ServiceResource(kind: .legal, line: try Self.line(seconds))]
            return rules
        }
        for seconds: Int64 in [946_684_800, 7_289_654_399] {
            try onCard(seconds).check()
            try inDirectory(seconds).check()
        }
        // Whether the last has come depends on a clock, and bounds do not.
        for seconds in Self.hostile.dropLast() {
            #expect(throws: PolicyError(.verifiedOutOfBounds)) { try onCard(seconds).check() }
            #expect(throws: PolicyError(.verifiedOutOfBounds)) { try inDirectory(seconds).check() }
        }
    }

    /// A day ahead is another zone's; a slow clock does not make the tools' own card look invented.
    @Test func tomorrowIsBelievedAndSoIsTheToolsOwnDay() {
        #expect(!ResourceAge.isStale(Self.now + 86_400, at: Self.now, after: 30))
        #expect(!ResourceAge.isStale(CrisisCard.verified, at: Instant(seconds: 0), after: 30))
    }
}
