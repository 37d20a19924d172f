// Attack classes 1, 3, 4, 5, 12, 20 and 26: whose documents and keys an officer's tool believes.

import Bookings
import LocalState
import OfficerClient
import ProgrammeFixture
import Scheduling
import ServiceAPI
import Sodium
import Testing
import Trust
import Wire

@Suite struct TrustAttackTests {
    /// Somebody with nothing but a card: the attack is refused, and no state is begun.
    private func expectRefusedAtFirstContact(_ attacks: [DocumentAttack]) async throws {
        try await Scene.withCard { scene in
            try await scene.publishSecondVersions()
            for attack in attacks {
                try await scene.expectRefused(.documents(attack), as: attack.refusal.atFirstContact) { _ in
                    try await OfficerSession.contact(scene.officer.card, over: scene.hostile, now: scene.programme.clock.now)
                }
            }
            #expect(try scene.officer.state.read().memory == nil)
        }
    }

    /// Somebody who has seen the newest documents: both hostile sides are refused; one hostile side is outvoted by signatures and reported.
    private func expectRefusedLater(_ attacks: [DocumentAttack]) async throws {
        try await Scene.enrolled { scene in
            for attack in attacks {
                let refusal = attack.refusal.later
                try await scene.expectRefused(.documents(attack), as: refusal) { try await $0.refresh() }
                // Only the provider side has a timestamp: there is no other to take instead.
                guard attack != .timestampByStranger else { continue }
                for side in SideRole.allCases {
                    scene.hostile.attack(.documents(attack), by: [side])
                    let report = try await scene.session.refresh()
                    #expect(scene.hostile.attacked > 0)
                    let reported = report.differences.filter { $0.side == side && $0.document == refusal.document }.map(\.finding)
                    let isOlder = reported == [.older(version: 1, newest: 2)]
                    #expect(isOlder || reported == [.refused(refusal.code)], "\(attack) by the \(side) side")
                    #expect(try await scene.session.programme().roster.version == 2)
                }
                scene.hostile.behave()
            }
        }
    }

    @Test func keySwapOnFirstContactIsRefused() async throws { try await expectRefusedAtFirstContact(DocumentAttack.keySwaps) }
    @Test func keySwapAfterPinIsRefused() async throws { try await expectRefusedLater(DocumentAttack.keySwaps) }
    @Test func ghostsAreRefusedAtFirstContact() async throws { try await expectRefusedAtFirstContact(DocumentAttack.ghosts) }
    @Test func addedRecipientIsRefused() async throws { try await expectRefusedLater(DocumentAttack.ghosts) }
    @Test func unknownOrOlderFormatIsRefusedAtFirstContact() async throws {
        try await expectRefusedAtFirstContact(DocumentAttack.downgrades)
    }
    @Test func unknownOrOlderFormatIsRefused() async throws { try await expectRefusedLater(DocumentAttack.downgrades) }
    @Test func documentOfOtherTypeIsRefusedAtFirstContact() async throws {
        try await expectRefusedAtFirstContact(DocumentAttack.confusions)
    }
    @Test func documentOfOtherTypeIsRefused() async throws { try await expectRefusedLater(DocumentAttack.confusions) }
    @Test func damagedDocumentsAreRefused() async throws { try await expectRefusedLater(DocumentAttack.damages) }
    @Test func mixedDocumentsAreRefusedAtFirstContact() async throws {
        try await expectRefusedAtFirstContact(DocumentAttack.rollbacks + DocumentAttack.forks)
    }
    @Test func olderRosterVersionIsRefused() async throws { try await expectRefusedLater(DocumentAttack.rollbacks) }
    @Test func equalVersionDifferentBytesIsRefused() async throws { try await expectRefusedLater(DocumentAttack.forks) }

    @Test func everyDocumentAttackIsTried() {
        let tried =
            DocumentAttack.keySwaps + DocumentAttack.ghosts + DocumentAttack.downgrades + DocumentAttack.confusions + DocumentAttack.damages
            + DocumentAttack.rollbacks + DocumentAttack.forks
        #expect(Set(tried) == Set(DocumentAttack.allCases))
    }

    /// Class 20: each side shows a different roster of the same version, both really signed.
    @Test func rosterHashesDifferIsReported() async throws {
        try await Scene.enrolled { scene in
            // A side that is only behind is reported with both versions.
            scene.hostile.attack(.documents(.olderRoster), by: [.department])
            let report = try await scene.session.refresh()
            #expect(
                report.differences.contains(
                    TrustDifference(document: .roster, side: .department, finding: .refused(.rolledBack)))
                    || report.differences.contains(
                        TrustDifference(document: .roster, side: .department, finding: .older(version: 1, newest: 2)))
            )
            // Two truths of one version on the two sides: the one that differs from what was seen is named.
            scene.hostile.attack(.documents(.otherRosterOfSameVersion), by: [.department])
            let forked = try await scene.session.refresh()
            #expect(forked.differences.contains(TrustDifference(document: .roster, side: .department, finding: .refused(.forked))))
            #expect(try await scene.session.programme().roster.clinicians.count == 2)
        }
    }

    /// Class 4: both sides hold back newer documents. What is new waits; what is there goes on.
    @Test func aFrozenTimestampStopsNewBookingsAndNothingElse() async throws {
        try await Scene.enrolled(tokens: 2) { scene in
            let (programme, session) = (scene.programme, scene.session)
            let key = try await session.book(try await session.wish(for: programme.ada.key)).booking.booking
            // Eight days later, without a new timestamp: a timestamp counts for seven.
            programme.clock.now = programme.clock.now + 8 * 86_400
            _ = try await session.refresh()
            let wish = try await session.wish(for: programme.ada.key)
            let before = try scene.officer.snapshot()
            await #expect(throws: OfficerError.programmeNotCurrent) { try await session.book(wish) }
            #expect(try scene.officer.snapshot() == before)
            try await session.write(Secrets.message, about: key)
            _ = try await session.synchroniseBookings()
            // With a fresh one it goes on.
            try await programme.stamp()
            _ = try await session.refresh()
            #expect(try await session.book(wish).booking.stage == .booked)
        }
    }

    /// Class 4: a clock that is turned back does not make old documents fresh again.
    @Test func aClockTurnedBackDoesNotUnfreeze() async throws {
        try await Scene.enrolled { scene in
            let (programme, session) = (scene.programme, scene.session)
            let wish = try await session.wish(for: programme.ada.key, skipping: 60)
            try await programme.advance(to: Programme.start + 3 * 86_400)
            _ = try await session.refresh()
            // No timestamp since, for eight days; and the local clock says that it is still the first day.
            let newest = try await session.programme().trusted
            // Fresh by its own date, and still nothing new while the local clock lies days behind it.
            #expect(newest.validity(at: Programme.start + 3 * 86_400).isFrozen == false)
            #expect(newest.validity(at: Programme.start).isFrozen)
            #expect(newest.validity(at: Programme.start + 11 * 86_400).isFrozen)
            let earlier = try #require(scene.hostile.loot.earlier)
            #expect(earlier.timestamp != nil)
            try await scene.expectRefused(.documents(.olderRoster), as: TrustError(.rolledBack, .roster)) { try await $0.refresh() }
            #expect(try await session.book(wish).booking.stage == .booked)
        }
    }
}

@Suite struct KeyListAttackTests {
    /// Class 1, 4, 5, 12, 26: a bad list is refused, reported, and nothing is sealed to it; the other clinicians' lists are taken all the same.
    @Test func noIntakeIsSealedToAKeyThatTheClinicianDidNotSign() async throws {
        for attack in KeyAttack.atFirstSight {
            try await Scene.withCard { scene in
                let (programme, session) = (scene.programme, scene.session)
                scene.hostile.attack(.keys(attack))
                try await session.begin(try await OfficerSession.contact(scene.officer.card, over: scene.hostile, now: programme.clock.now))
                try await session.register()
                let report = try await session.refresh()
                #expect(scene.hostile.attacked > 0)
                #expect(report.refusedKeyLists == [attack.refusal], "\(attack)")
                try await scene.officer.state.update { $0.profile.department = "Harbor" }
                let known = try await session.programme()
                #expect(throws: TrustError(.noCurrentSubkey, .deviceList)) {
                    try known.subkey(of: programme.ada.key, at: programme.clock.now)
                }
                #expect(try known.subkey(of: programme.ben.key, at: programme.clock.now) == programme.ben.subkey.publicKey)
                // She cannot be found, and cannot be booked by whoever knows her key.
                await #expect(throws: OfficerError.slotNotOffered) { try await session.wish(for: programme.ada.key) }
                let ben = try await session.wish(for: programme.ben.key)
                let before = try scene.officer.snapshot()
                let terms = BookingTerms(
                    clinician: programme.ada.key, span: ben.terms.span, kind: .individual, purpose: .intake, modality: .video)
                await #expect(throws: TrustError(.noCurrentSubkey, .deviceList)) {
                    try await session.book(BookingWish(terms: terms, intake: Secrets.intake))
                }
                #expect(try scene.officer.snapshot() == before)
            }
        }
    }

    @Test func aKeyListThatWasSeenIsNeverReplacedByABadOne() async throws {
        try await Scene.enrolled { scene in
            let ada = scene.programme.ada
            for attack in KeyAttack.allCases {
                let before = try scene.officer.snapshot()
                scene.hostile.attack(.keys(attack))
                let report = try await scene.session.refresh()
                #expect(scene.hostile.attacked > 0)
                #expect(report.refusedKeyLists == [attack.refusal], "\(attack)")
                let known = try await scene.session.programme()
                #expect(try known.subkey(of: ada.key, at: scene.programme.clock.now) == ada.subkey.publicKey, "\(attack)")
                scene.hostile.behave()
                #expect(try scene.officer.snapshot() == before, "\(attack)")
            }
        }
    }
}
