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
        let later = now + 300 * day
        let stamp = try fixture.timestamp(version: 2, issued: later)
        let bundle = try fixture.bundle(timestamp: stamp)
        let (_, pins) = try TrustEvaluator.firstContact(bundle, programme: fixture.programme, now: later)
        #expect(pins.time(localClock: now) == later)
        #expect(pins.time(localClock: later + day) == later + day)
        // What was taken is still read, and nothing new is begun while the clock is that wrong.
        let (programme, kept) = try TrustEvaluator.accept(bundle, pins: pins, now: now)
        #expect(kept == pins)
        #expect(programme.validity(at: now).expiring == programme.validity(at: later).expiring)
        #expect(programme.validity(at: now).isFrozen)
        #expect(!programme.validity(at: later).isFrozen)
    }

    /// Attack class 4: whoever holds the online key dates its clients ahead, and hides a revocation behind one timestamp for most of a year.
    @Test func aTimestampFromTheFutureIsRefused() throws {
        let (_, pins) = try fixture.trusted()
        for issued in [now + day + 1, now + 300 * day] {
            let stamp = try fixture.timestamp(version: 2, issued: issued)
            expectRefusal(.implausibleTime, .timestamp) { try fixture.trusted(fixture.bundle(timestamp: stamp)) }
            expectRefusal(.implausibleTime, .timestamp) {
                try TrustEvaluator.accept(fixture.bundle(timestamp: stamp), pins: pins, now: now)
            }
        }
        let soon = try fixture.timestamp(version: 2, issued: now + day)
        let (programme, later) = try TrustEvaluator.accept(fixture.bundle(timestamp: soon), pins: pins, now: now)
        #expect(!programme.validity(at: now).isFrozen)
        #expect(programme.validity(at: now + 8 * day).isFrozen)
        // Nothing is destroyed because a timestamp, or the local clock, is ahead.
        #expect(later.certainTime(localClock: now) == now)
        #expect(later.certainTime(localClock: now + 900 * day) == now + day)
    }

    /// The roster names another online key: the old one's last version, be it the highest there is, blocks nothing.
    @Test func anotherProviderKeyBeginsItsTimestampsAnew() throws {
        let highest = try fixture.timestamp(version: .max)
        let (_, pins) = try fixture.trusted(fixture.bundle(timestamp: highest))
        let stuck = try fixture.timestamp(version: 2, issued: now + 60)
        expectRefusal(.rolledBack, .timestamp) { try TrustEvaluator.accept(fixture.bundle(timestamp: stuck), pins: pins, now: now + 60) }
        let roster = try fixture.roster(version: 2, providerKey: fixture.keys.ghost.publicKey)
        var bundle = try fixture.bundle(roster: roster)
        bundle.timestamp = try SignedDocument(
            try fixture.timestamp(version: 1, issued: now + 60, roster: roster), signedBy: [fixture.keys.ghost]
        ).blob
        let (programme, renewed) = try TrustEvaluator.accept(bundle, pins: pins, now: now + 60)
        #expect(renewed.timestamp?.version == 1)
        #expect(!programme.validity(at: now + 60).isFrozen)
    }

    /// The online key alone must not be able to date every client past all expiries.
    @Test func aTimestampBeyondTheDocumentsItNamesIsRefused() throws {
        let stamp = try fixture.timestamp(version: 2, issued: now + 366 * day)
        expectRefusal(.implausibleTime, .timestamp) {
            try TrustEvaluator.firstContact(fixture.bundle(timestamp: stamp), programme: fixture.programme, now: now + 366 * day)
        }
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
