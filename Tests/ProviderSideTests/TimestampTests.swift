// The daily timestamp.

import Policies
import ServerCore
import Sodium
import Testing
import Trust
import Wire

@testable import ProviderSide

@Suite struct TimestampTests {
    private func timestamp(_ fixture: Fixture) -> Timestamp? { fixture.side.trust.programme?.timestamp?.body }

    @Test func nothingIsSignedBeforeAProgrammeIsThere() async throws {
        let fixture = try await Fixture()
        #expect(try await TimestampSigner(fixture.side).signIfDue() == false)
    }

    @Test func theFirstOneIsSignedAtOnceAndBelieved() async throws {
        let fixture = try await Fixture.founded()
        #expect(timestamp(fixture) == nil)
        #expect(try await TimestampSigner(fixture.side).signIfDue())
        let signed = try #require(timestamp(fixture))
        #expect(signed.issued == Fixture.start)
        #expect(signed.expires == Fixture.start + 7 * 86_400)
        #expect(signed.rounds == (try #require(fixture.side.trust.programme).rounds.body.pin))
        let bundle = try #require(fixture.side.trust.programme).bundle
        let trusted = try TrustEvaluator.firstContact(bundle, programme: fixture.programme, now: Fixture.start).programme
        #expect(trusted.validity(at: Fixture.start).allowsNew)
    }

    @Test func oneADayIsEnough() async throws {
        let fixture = try await Fixture.founded()
        let signer = TimestampSigner(fixture.side)
        try await signer.signIfDue()
        let first = try #require(timestamp(fixture))
        fixture.clock.now = Fixture.start + 86_399
        #expect(try await signer.signIfDue() == false)
        fixture.clock.now = Fixture.start + 86_400
        #expect(try await signer.signIfDue())
        #expect(try #require(timestamp(fixture)).version > first.version)
    }

    @Test func newDocumentsAreCoveredAtOnce() async throws {
        let fixture = try await Fixture.founded()
        let signer = TimestampSigner(fixture.side)
        try await signer.signIfDue()
        let first = try #require(timestamp(fixture))
        var bundle = try #require(fixture.side.trust.programme).bundle
        bundle.rounds = try SignedDocument(try fixture.rounds(version: 2), signedBy: [fixture.clinical]).blob
        try await fixture.side.trust.install(bundle)
        #expect(try await signer.signIfDue())
        #expect(try #require(timestamp(fixture)).version > first.version)
        #expect(try #require(timestamp(fixture)).rounds.version == 2)
        #expect(try await signer.signIfDue() == false)
    }

    @Test func aServerThatTheRosterDoesNotNameSignsNothing() async throws {
        let fixture = try await Fixture()
        try await fixture.side.trust.install(try fixture.bundle(providerKey: try SigningKey.random().publicKey))
        #expect(try await TimestampSigner(fixture.side).signIfDue() == false)
    }

    /// Nobody would believe it, so it is not made, and the log is not filled with failures.
    @Test func nothingIsSignedOnceDocumentsHaveExpired() async throws {
        let fixture = try await Fixture.founded()
        let signer = TimestampSigner(fixture.side)
        try await signer.signIfDue()
        let last = timestamp(fixture)?.version
        fixture.clock.now = Fixture.start + 365 * 86_400
        #expect(try await signer.signIfDue() == false)
        #expect(timestamp(fixture)?.version == last)
    }

    /// While the sponsor's signature was waited for, the round has begun, and this side has named the older policy for it.
    @Test func aPolicyThatComesTooLateForItsRoundIsNotImported() async throws {
        let fixture = try await Fixture.founded()
        let signer = TimestampSigner(fixture.side)
        try await signer.signIfDue()
        let next = PeriodID(containing: Fixture.start).next
        let honest = try #require(fixture.side.trust.programme)
        let old = honest.policy.body
        func changed(_ version: UInt64, from moment: Instant) throws -> TrustBundle {
            var (rules, bundle) = (old.rules, honest.bundle)
            rules.questions = rules.questions.asking([.stress], from: moment)
            let policy = try PolicyDocument(
                programme: old.programme, version: version, issued: old.issued, expires: old.expires, rules: rules)
            bundle.policy = try SignedDocument(policy, signedBy: [fixture.clinical, fixture.sponsor]).blob
            bundle.timestamp = nil
            return bundle
        }
        await #expect(throws: Never.self) { try await fixture.side.trust.check(changed(2, from: next.start)) }
        fixture.clock.now = next.start + 86_400
        #expect(try await signer.signIfDue())
        do {
            try await fixture.side.trust.install(changed(2, from: next.start))
            Issue.record("it was imported")
        } catch let error as ServerError {
            #expect(error.refusedDocument == TrustError(.policyOutOfBounds, .policy))
            #expect(error.refusedDocument?.round == next)
        }
        #expect(fixture.side.trust.programme?.policy.body.version == 1)
        // Made again, for a later round, it is taken.
        try await fixture.side.trust.install(changed(2, from: next.end))
        #expect(fixture.side.trust.programme?.policy.body.version == 2)
    }

    @Test func versionsFollowTheClock() async throws {
        // A database restored from before would otherwise repeat versions that clients have pinned.
        let fixture = try await Fixture.founded()
        try await TimestampSigner(fixture.side).signIfDue()
        #expect(timestamp(fixture)?.version == UInt64(Fixture.start.seconds))
    }
}
