// Documents from the future: readers count time by what they believe, so one date too late would let everything else expire, for everybody.

import Policies
import Sodium
import Testing
import Wire

@testable import Trust

struct FutureTests {
    let fixture: Fixture
    private let day = Fixture.day
    private let now = Fixture.now

    init() throws { fixture = try Fixture() }

    /// Everything as in the fixture, but for the next version of one document. As the authority hands it over: without a timestamp.
    private func bundle(_ kind: DocumentKind, version: UInt64 = 2, issued: Instant) throws -> TrustBundle {
        var bundle = try changed(kind, version, issued)
        bundle.timestamp = nil
        return bundle
    }

    private func changed(_ kind: DocumentKind, _ version: UInt64, _ issued: Instant) throws -> TrustBundle {
        switch kind {
        case .charter: return try fixture.bundle(charters: charters(version, issued))
        case .roster: return try fixture.bundle(roster: fixture.roster(version: version, issued: issued))
        case .policy: return try fixture.bundle(policy: fixture.policy(version: version, issued: issued))
        default: return try fixture.bundle(rounds: fixture.rounds(version: version, issued: issued))
        }
    }

    private func charters(_ version: UInt64, _ issued: Instant) throws -> [Blob] {
        let keys = fixture.keys
        let next = try Fixture.charter(keys, programme: fixture.programme, version: version, issued: issued)
        return try [fixture.charter, next].map { try SignedDocument($0, signedBy: [keys.clinical, keys.sponsor]).blob }
    }

    /// Signed by everybody who must, with nothing else changed: a signer whose clock was wrong, or one who was shown no date.
    @Test(arguments: [DocumentKind.charter, .roster, .policy, .rounds])
    func aDocumentFromTheFutureIsRefusedByEverybody(_ kind: DocumentKind) throws {
        let pins = try fixture.trusted().pins
        for issued in [now + day + 1, now + 300 * day] {
            let future = try bundle(kind, issued: issued)
            expectRefusal(.implausibleTime, kind) { try fixture.trusted(future) }
            expectRefusal(.implausibleTime, kind) { try TrustEvaluator.accept(future, pins: pins, now: now) }
            // Where one side took it, the other's stays, and the difference is told.
            let both = try TrustEvaluator.accept(
                department: future, provider: fixture.bundle(), programme: fixture.programme, pins: pins, now: now)
            #expect(both.pins == pins)
            #expect(both.differences.contains(TrustDifference(document: kind, side: .department, finding: .refused(.implausibleTime))))
        }
        // Clocks differ by a day; time is moved no further.
        let soon = try TrustEvaluator.accept(bundle(kind, issued: now + day), pins: pins, now: now).pins
        #expect(soon.newestTime == now + day)
        // The next one wins no further day by the one before. (A charter follows its own predecessor alone.)
        guard kind != .charter else { return }
        let next = try bundle(kind, version: 3, issued: now + day + 1)
        expectRefusal(.implausibleTime, kind) { try TrustEvaluator.accept(next, pins: soon, now: now) }
    }

    /// A laptop whose clock was put back to 1970: what it took is believed, and what is no newer than that is taken.
    @Test func whatIsAlreadyPinnedStaysReadableUnderASlowClock() throws {
        let later = now + 300 * day
        let (roster, policy) = (try fixture.roster(version: 2, issued: later), try fixture.policy(version: 2, issued: later))
        let rounds = try fixture.rounds(version: 2, issued: later)
        let stamp = try fixture.timestamp(version: 2, issued: later, roster: roster, policy: policy, rounds: rounds)
        let bundle = try fixture.bundle(
            charters: charters(2, later), roster: roster, policy: policy, rounds: rounds, timestamp: stamp)
        let pins = try TrustEvaluator.firstContact(bundle, programme: fixture.programme, now: later).pins
        func next(_ issued: Instant) throws -> TrustBundle {
            var next = bundle
            next.roster = try SignedDocument(fixture.roster(version: 3, issued: issued), signedBy: [fixture.keys.clinical]).blob
            return next
        }
        for clock in [Instant(seconds: 0), now, later - 2 * day] {
            let (programme, kept) = try TrustEvaluator.accept(bundle, pins: pins, now: clock)
            #expect(kept == pins)
            #expect(programme.clinician(fixture.keys.clinician.publicKey)?.name == "Ada Flores")
            let raised = try TrustEvaluator.accept(next(later), pins: pins, now: clock).pins
            #expect(raised.roster.version == 3 && raised.newestTime == later)
            expectRefusal(.implausibleTime, .roster) { try TrustEvaluator.accept(next(later + 1), pins: pins, now: clock) }
            // Somebody who has nothing yet is told to set the clock.
            expectRefusal(.implausibleTime, .charter) {
                try TrustEvaluator.firstContact(bundle, programme: fixture.programme, now: clock)
            }
        }
    }

    /// As somebody else's program may have made it, before it is signed.
    private func policyBytes(_ version: UInt64) throws -> [UInt8] {
        let place = fixture.programme.bytes
        let number = (0..<8).map { UInt8(truncatingIfNeeded: version >> (56 - 8 * $0)) }
        return SignedDocument(try fixture.policy(version: 0x0102_0304)).bytes.replacing(
            place + [0, 0, 0, 0, 1, 2, 3, 4], with: place + number)
    }

    /// After it nobody could ever change the rules again: a newer one would need a higher number than there is.
    @Test func aVersionThatLeavesNoSuccessorIsRefused() throws {
        let highest = UInt64((now + day).seconds)
        let tooHigh: [UInt64] = [UInt64.max, UInt64.max - 1, 1 << 63, 1 << 32, UInt64(UInt32.max), highest + 1]
        for version in tooHigh {
            for kind in [DocumentKind.charter, .roster, .policy, .rounds] {
                #expect(throws: WireError(.invalidValue, ""), "\(kind), \(version)") { try bundle(kind, version: version, issued: now) }
            }
            expectRefusal(.malformed, .policy) { try Unverified<PolicyDocument>(policyBytes(version)) }
        }
        #expect(throws: Never.self) { try Unverified<PolicyDocument>(policyBytes(highest)) }
        // The highest that there can be has one that follows it, a second later.
        for kind in [DocumentKind.roster, .policy, .rounds] {
            let pins = try TrustEvaluator.accept(
                bundle(kind, version: highest, issued: now), pins: fixture.trusted().pins, now: now
            ).pins
            #expect(pins.pin(of: kind)?.version == highest)
            let next = try TrustEvaluator.accept(bundle(kind, version: highest + 1, issued: now + 1), pins: pins, now: now).pins
            #expect(next.pin(of: kind)?.version == highest + 1)
        }
    }
}
