// What a client has seen once cannot be taken back (attack classes 1, 4 and 5): rollback, fork, freeze, mix-and-match.

import Policies
import Sodium
import Testing
import Trust
import Wire

struct PinTests {
    let fixture: Fixture
    let pins: TrustPins
    let later = Fixture.now + 3 * Fixture.day

    init() throws {
        fixture = try Fixture()
        let rosters = try fixture.roster(version: 2)
        pins = try fixture.trusted(
            fixture.bundle(
                roster: rosters,
                policy: fixture.policy(version: 2),
                rounds: fixture.rounds(version: 2),
                timestamp: fixture.timestamp(
                    version: 2,
                    roster: rosters,
                    policy: fixture.policy(version: 2),
                    rounds: fixture.rounds(version: 2)
                )
            )
        ).pins
    }

    /// Everything at version 2 as pinned, apart from what is given.
    private func bundle(
        charters: [Blob]? = nil,
        roster: Roster? = nil,
        policy: PolicyDocument? = nil,
        rounds: Rounds? = nil,
        timestamp: Timestamp? = nil
    ) throws -> TrustBundle {
        let given = (
            try roster ?? fixture.roster(version: 2), try policy ?? fixture.policy(version: 2), try rounds ?? fixture.rounds(version: 2)
        )
        let stamp = try timestamp ?? fixture.timestamp(version: 3, roster: given.0, policy: given.1, rounds: given.2)
        return try fixture.bundle(charters: charters, roster: given.0, policy: given.1, rounds: given.2, timestamp: stamp)
    }

    private func accept(_ bundle: TrustBundle) throws -> (programme: TrustedProgramme, pins: TrustPins) {
        try TrustEvaluator.accept(bundle, pins: pins, now: later)
    }

    @Test func theSameAgainAndNewerAreAccepted() throws {
        #expect(try accept(bundle()).pins.timestamp?.version == 3)
        let raised = try accept(bundle(roster: fixture.roster(version: 9)))
        #expect(raised.pins.roster.version == 9)
        #expect(raised.programme.roster.body.version == 9)
    }

    @Test func olderRosterVersionIsRefused() throws {
        expectRefusal(.rolledBack, .roster) { try accept(bundle(roster: fixture.roster(version: 1))) }
    }

    @Test func anOlderVersionOfAnyDocumentIsRefused() throws {
        expectRefusal(.rolledBack, .policy) { try accept(bundle(policy: fixture.policy(version: 1))) }
        expectRefusal(.rolledBack, .rounds) { try accept(bundle(rounds: fixture.rounds(version: 1))) }
        let stamp = try fixture.timestamp(
            version: 1,
            roster: fixture.roster(version: 2),
            policy: fixture.policy(version: 2),
            rounds: fixture.rounds(version: 2)
        )
        expectRefusal(.rolledBack, .timestamp) { try accept(bundle(timestamp: stamp)) }
    }

    @Test func equalVersionDifferentBytesIsRefused() throws {
        var entry = try fixture.clinician()
        entry.name = "Somebody Else"
        expectRefusal(.forked, .roster) { try accept(bundle(roster: fixture.roster(version: 2, clinicians: [entry]))) }
        expectRefusal(.forked, .rounds) { try accept(bundle(rounds: fixture.rounds(version: 2, officers: 91))) }
        var rules = try fixture.rules()
        rules.tokensPerQuarter = 15
        expectRefusal(.forked, .policy) { try accept(bundle(policy: fixture.policy(version: 2, rules: rules))) }
    }

    @Test func aNewSignatureOnTheSameContentIsNoFork() throws {
        var served = try bundle()
        served.roster = try SignedDocument(fixture.roster(version: 2), signedBy: [fixture.keys.secondClinical]).blob
        #expect(try accept(served).pins.roster == pins.roster)
    }

    /// The programme was believed; then the server serves another one under its own keys.
    @Test func keySwapAfterPinIsRefused() throws {
        let keys = fixture.keys
        let own = try Fixture.charter(keys, clinical: [keys.ghost])
        let served = try fixture.bundle(charters: [SignedDocument(own, signedBy: [keys.ghost, keys.sponsor]).blob], clinical: keys.ghost)
        expectRefusal(.notTheCardsCharter, .charter) { try accept(served) }
    }

    /// A roster with one clinician more, not signed by a clinical signer.
    @Test func addedRecipientIsRefused() throws {
        let ghost = ClinicianEntry(
            identity: fixture.keys.ghost.publicKey,
            name: "Ghost",
            role: .licensedClinician,
            engagements: [],
            departments: []
        )
        let roster = try fixture.roster(version: 3, clinicians: [fixture.clinician(), ghost])
        for signer in [fixture.keys.department, fixture.keys.provider, fixture.keys.ghost] {
            var served = try bundle()
            served.roster = try SignedDocument(roster, signedBy: [signer]).blob
            expectRefusal(.unknownSigner, .roster) { try accept(served) }
        }
        var served = try bundle()
        served.roster = try SignedDocument(roster, signedBy: [fixture.keys.sponsor]).blob
        expectRefusal(.thresholdNotMet, .roster) { try accept(served) }
    }

    @Test func aTimestampThatNamesNewerDocumentsThanAreServedIsRefused() throws {
        let newest = (try fixture.roster(version: 3), try fixture.policy(version: 3), try fixture.rounds(version: 3))
        let stamp = try fixture.timestamp(version: 3, roster: newest.0, policy: newest.1, rounds: newest.2)
        expectRefusal(.mixedUp, .roster) { try accept(bundle(policy: newest.1, rounds: newest.2, timestamp: stamp)) }
        expectRefusal(.mixedUp, .policy) { try accept(bundle(roster: newest.0, rounds: newest.2, timestamp: stamp)) }
        expectRefusal(.mixedUp, .rounds) { try accept(bundle(roster: newest.0, policy: newest.1, timestamp: stamp)) }
        #expect(throws: Never.self) {
            try accept(bundle(roster: newest.0, policy: newest.1, rounds: newest.2, timestamp: stamp))
        }
    }

    @Test func aTimestampThatNamesOtherContentOfTheSameVersionIsRefused() throws {
        var entry = try fixture.clinician()
        entry.name = "Somebody Else"
        let stamp = try fixture.timestamp(
            version: 3,
            roster: fixture.roster(version: 2, clinicians: [entry]),
            policy: fixture.policy(version: 2),
            rounds: fixture.rounds(version: 2)
        )
        expectRefusal(.mixedUp, .roster) { try accept(bundle(timestamp: stamp)) }
    }

    @Test func aTimestampThatNamesACharterNobodyHasIsRefused() throws {
        let charter = try Fixture.charter(fixture.keys, programme: fixture.programme, version: 2)
        let stamp = try fixture.timestamp(
            version: 3,
            charter: charter,
            roster: fixture.roster(version: 2),
            policy: fixture.policy(version: 2),
            rounds: fixture.rounds(version: 2)
        )
        expectRefusal(.mixedUp, .charter) { try accept(bundle(timestamp: stamp)) }
    }

    /// The charter chain as pinned, cut or continued otherwise.
    @Test func anOlderOrForkedCharterChainIsRefused() throws {
        let keys = fixture.keys
        let first = try SignedDocument(fixture.charter, signedBy: [keys.clinical, keys.sponsor]).blob
        func second(_ clinical: SigningKey) throws -> Blob {
            let charter = try Fixture.charter(keys, programme: fixture.programme, version: 2, clinical: [keys.clinical, clinical])
            return try SignedDocument(charter, signedBy: [keys.clinical, keys.sponsor]).blob
        }
        let pinned = try accept(bundle(charters: [first, second(keys.ghost)])).pins
        expectRefusal(.rolledBack, .charter) { try TrustEvaluator.accept(bundle(charters: [first]), pins: pinned, now: later) }
        expectRefusal(.forked, .charter) {
            try TrustEvaluator.accept(bundle(charters: [first, second(keys.department)]), pins: pinned, now: later)
        }
    }

    @Test func withoutATimestampTheNewestOneSeenCounts() throws {
        var served = try bundle()
        served.timestamp = nil
        let result = try accept(served)
        #expect(result.pins.timestamp == pins.timestamp)
        #expect(result.programme.validity(at: later).allowsNew)
        expectRefusal(.frozen, .timestamp) { try result.programme.requireCurrent(at: Fixture.now + 8 * Fixture.day) }
    }

    @Test func pinsSurviveStorage() throws {
        var writer = ByteWriter()
        writer.value(pins)
        var reader = ByteReader(writer.bytes)
        #expect(try reader.value(TrustPins.self) == pins)
    }

    // MARK: What no later version takes back

    /// Attack classes 1 and 4: a stolen identity key is good again as soon as its revocation is forgotten.
    @Test func aRevocationThatWasSeenStands() throws {
        var entry = try fixture.clinician()
        entry.revokedAt = Fixture.now
        let revoked = try fixture.roster(version: 3, clinicians: [entry])
        let seen = try accept(bundle(roster: revoked)).pins
        func next(_ clinicians: [ClinicianEntry]) throws -> TrustBundle {
            let roster = try fixture.roster(version: 4, clinicians: clinicians)
            let stamp = try fixture.timestamp(
                version: 4, roster: roster, policy: fixture.policy(version: 2), rounds: fixture.rounds(version: 2))
            return try bundle(roster: roster, timestamp: stamp)
        }
        func take(_ bundle: TrustBundle) throws -> TrustPins { try TrustEvaluator.accept(bundle, pins: seen, now: later).pins }
        expectRefusal(.revocationUndone, .roster) { try take(next([fixture.clinician()])) }
        expectRefusal(.revocationUndone, .roster) { try take(next([])) }
        var postponed = entry
        postponed.revokedAt = Fixture.now + 1
        expectRefusal(.revocationUndone, .roster) { try take(next([postponed])) }
        #expect(try take(next([entry])).revocations == [entry.identity: Fixture.now])
    }

    /// A token key of one officer's own would tell who spends its tokens, and one put in another's place would make theirs worthless.
    @Test func aNamedTokenKeyStaysInItsPlace() throws {
        func take(_ keys: [UInt8], _ pins: TrustPins, version: UInt64 = 3, now: Instant? = nil) throws -> TrustPins {
            try TrustEvaluator.accept(
                bundle(rounds: fixture.rounds(version: version, tokenKeys: keys)), pins: pins, now: now ?? later
            ).pins
        }
        for keys: [UInt8] in [[4, 2, 3], [1, 4, 3], [1, 2, 4], [2, 1, 3], [3, 2, 1]] {
            expectRefusal(.keysExchanged, .rounds) { try take(keys, pins) }
        }
        let same = try take([1, 2, 3], pins)
        #expect(same.tokenKeys == pins.tokenKeys)
        #expect(pins.tokenKeys.map(\.cell?.text) == [nil, "Coast", nil])
    }
}
