// Expiry: it stops what is new, and nothing else; it cannot be undone by turning back a clock.

import Sodium
import Testing
import Trust
import Wire

struct ValidityTests {
    let fixture: Fixture
    let day = Fixture.day
    let now = Fixture.now

    init() throws { fixture = try Fixture() }

    @Test func aWeekWithoutATimestampIsAFreeze() throws {
        let programme = try fixture.trusted().programme
        #expect(throws: Never.self) { try programme.requireCurrent(at: now + 7 * day - 1) }
        expectRefusal(.frozen, .timestamp) { try programme.requireCurrent(at: now + 7 * day) }
        #expect(programme.validity(at: now + 7 * day).isFrozen)
    }

    @Test func withoutAnyTimestampNothingNewIsAllowed() throws {
        var bundle = try fixture.bundle()
        bundle.timestamp = nil
        let programme = try fixture.trusted(bundle).programme
        expectRefusal(.frozen, .timestamp) { try programme.requireCurrent(at: now) }
    }

    @Test func anExpiredRosterStopsNewBookingsAndCanStillBeRead() throws {
        let roster = try fixture.roster(days: 5)
        let bundle = try fixture.bundle(roster: roster)
        let (programme, pins) = try TrustEvaluator.firstContact(bundle, programme: fixture.programme, now: now + 6 * day)
        expectRefusal(.expired, .roster) { try programme.requireCurrent(at: now + 6 * day) }
        #expect(programme.clinician(fixture.keys.clinician.publicKey)?.name == "Ada Flores")
        #expect(throws: Never.self) { try TrustEvaluator.accept(bundle, pins: pins, now: now + 100 * day) }
    }

    @Test func thirtyDaysAheadThereIsAWarning() throws {
        let programme = try fixture.trusted().programme
        #expect(programme.validity(at: now + 334 * day).expiring.isEmpty)
        let soon = programme.validity(at: now + 335 * day)
        #expect(soon.expired.isEmpty)
        #expect(Set(soon.expiring.map(\.document)) == [.roster, .policy, .rounds])
        let gone = programme.validity(at: now + 365 * day)
        #expect(Set(gone.expired.map(\.document)) == [.roster, .policy, .rounds])
    }

    @Test func aClockTurnedBackChangesNothing() throws {
        let stamp = try fixture.timestamp(version: 2, issued: now + 300 * day)
        let (programme, pins) = try fixture.trusted(fixture.bundle(timestamp: stamp))
        #expect(pins.time(localClock: now) == now + 300 * day)
        #expect(pins.time(localClock: now + 400 * day) == now + 400 * day)
        #expect(programme.validity(at: now) == programme.validity(at: now + 300 * day))
    }

    /// The online key alone must not be able to date every client past all expiries.
    @Test func aTimestampBeyondTheDocumentsItNamesIsRefused() throws {
        let stamp = try fixture.timestamp(version: 2, issued: now + 366 * day)
        expectRefusal(.implausibleTime, .timestamp) { try fixture.trusted(fixture.bundle(timestamp: stamp)) }
    }

    @Test func noDocumentIsValidForLongerThanItsKindAllows() throws {
        let keys = fixture.keys
        #expect(throws: WireError(.invalidValue, "")) { try fixture.roster(days: 400) }
        #expect(throws: WireError(.invalidValue, "")) { try fixture.roster(days: 0) }
        #expect(throws: WireError(.invalidValue, "")) {
            let stamp = try fixture.timestamp()
            return try Timestamp(
                programme: stamp.programme,
                version: 1,
                issued: now,
                expires: now + 8 * day,
                charter: stamp.charter,
                roster: stamp.roster,
                policy: stamp.policy,
                rounds: stamp.rounds
            )
        }
        #expect(throws: WireError(.invalidValue, "")) {
            try Charter(
                issued: now,
                expires: now + 4 * 366 * day,
                programmeName: "X",
                contact: "Y",
                signers: Fixture.charter(keys).signers
            )
        }
    }
}
