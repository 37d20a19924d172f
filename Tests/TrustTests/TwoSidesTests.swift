// Asking both sides: the highest valid version of each document, and a report of where they differ (attack class 20).

import Sodium
import Testing
import Trust
import Wire

struct TwoSidesTests {
    let fixture: Fixture

    init() throws { fixture = try Fixture() }

    private func accept(
        department: TrustBundle,
        provider: TrustBundle,
        pins: TrustPins? = nil
    ) throws -> (programme: TrustedProgramme, pins: TrustPins, differences: [TrustDifference]) {
        try TrustEvaluator.accept(
            department: department,
            provider: provider,
            programme: fixture.programme,
            pins: pins,
            now: Fixture.now
        )
    }

    private func otherRoster(version: UInt64) throws -> Roster {
        var entry = try fixture.clinician()
        entry.name = "Somebody Else"
        return try fixture.roster(version: version, clinicians: [entry])
    }

    @Test func sidesThatAgreeDifferInNothing() throws {
        let bundle = try fixture.bundle()
        #expect(try accept(department: bundle, provider: bundle).differences.isEmpty)
    }

    @Test func theNewerRosterIsTakenFromEitherSideAndReported() throws {
        let old = try fixture.bundle()
        let roster = try fixture.roster(version: 2)
        let new = try fixture.bundle(roster: roster, timestamp: fixture.timestamp(version: 2, roster: roster))
        for (department, provider, behind) in [(old, new, SideRole.department), (new, old, .provider)] {
            let result = try accept(department: department, provider: provider)
            #expect(result.programme.roster.body.version == 2)
            #expect(
                result.differences.contains(
                    TrustDifference(document: .roster, side: behind, finding: .older(version: 1, newest: 2))
                )
            )
        }
    }

    /// Two rosters of one version, each with a good signature: nobody can say which one is true.
    @Test func rosterHashesDifferIsReported() throws {
        let here = try fixture.bundle()
        let there = try fixture.bundle(roster: otherRoster(version: 1))
        expectRefusal(.forked, .roster) { try accept(department: here, provider: there) }
        expectRefusal(.forked, .roster) { try accept(department: there, provider: here) }
    }

    @Test func aForkIsDecidedByWhatWasPinnedAndReported() throws {
        let here = try fixture.bundle()
        let there = try fixture.bundle(roster: otherRoster(version: 1), timestamp: fixture.timestamp())
        let pins = try fixture.trusted(here).pins
        let result = try accept(department: there, provider: here, pins: pins)
        #expect(try result.programme.roster.body == fixture.roster())
        #expect(result.differences == [TrustDifference(document: .roster, side: .department, finding: .refused(.forked))])
    }

    @Test func aSideThatLiesIsReportedAndTheOtherBelieved() throws {
        let good = try fixture.bundle()
        var bad = good
        bad.roster = try SignedDocument(fixture.roster(version: 5), signedBy: [fixture.keys.department]).blob
        let result = try accept(department: bad, provider: good)
        #expect(result.programme.roster.body.version == 1)
        #expect(result.differences == [TrustDifference(document: .roster, side: .department, finding: .refused(.unknownSigner))])
        expectRefusal(.unknownSigner, .roster) { try accept(department: bad, provider: bad) }
    }

    /// The provider side makes a timestamp every day; that the other has none, or an older one, tells nothing.
    @Test func theNewestTimestampOfEitherSideIsTaken() throws {
        let first = try fixture.bundle()
        let second = try fixture.bundle(timestamp: fixture.timestamp(version: 2, issued: Fixture.now + 60))
        var none = first
        none.timestamp = nil
        for (department, provider) in [(first, second), (second, first), (none, second)] {
            let result = try accept(department: department, provider: provider)
            #expect(result.programme.timestamp?.body.version == 2)
            #expect(result.differences.isEmpty)
        }
        let pins = try fixture.trusted(second).pins
        let lagging = try accept(department: first, provider: second, pins: pins)
        #expect(lagging.differences.isEmpty)
        #expect(try accept(department: none, provider: none, pins: pins).programme.freshUntil == pins.freshUntil)
    }

    @Test func aForgedTimestampOfOneSideIsReported() throws {
        let good = try fixture.bundle()
        var bad = good
        bad.timestamp = try SignedDocument(fixture.timestamp(version: 7), signedBy: [fixture.keys.department]).blob
        let result = try accept(department: bad, provider: good)
        #expect(result.differences == [TrustDifference(document: .timestamp, side: .department, finding: .refused(.unknownSigner))])
    }

    @Test func aShorterCharterChainIsReported() throws {
        let keys = fixture.keys
        let first = try SignedDocument(fixture.charter, signedBy: [keys.clinical, keys.sponsor]).blob
        let next = try Fixture.charter(keys, programme: fixture.programme, version: 2)
        let second = try SignedDocument(next, signedBy: [keys.clinical, keys.sponsor]).blob
        let result = try accept(department: fixture.bundle(charters: [first]), provider: fixture.bundle(charters: [first, second]))
        #expect(result.programme.charters.current.version == 2)
        #expect(
            result.differences == [TrustDifference(document: .charter, side: .department, finding: .older(version: 1, newest: 2))]
        )
    }

    @Test func bothSidesRolledBackAreRefused() throws {
        let pins = try fixture.trusted(fixture.bundle(roster: fixture.roster(version: 2))).pins
        let old = try fixture.bundle()
        expectRefusal(.rolledBack, .roster) { try accept(department: old, provider: old, pins: pins) }
    }

    @Test func pinsOfAnotherProgrammeAreRefused() throws {
        let bundle = try fixture.bundle()
        let pins = try fixture.trusted().pins
        let other = try ProgrammeID(bytes: [UInt8](repeating: 7, count: 20))
        expectRefusal(.wrongProgramme, .charter) {
            try TrustEvaluator.accept(department: bundle, provider: bundle, programme: other, pins: pins, now: Fixture.now)
        }
    }
}
