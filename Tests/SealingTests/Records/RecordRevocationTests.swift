// Records of devices and clinicians that have been revoked, or removed from the case.

import Envelope
import Sealing
import Sodium
import Testing
import Wire

@Suite struct RecordRevocationTests {
    let practice: Practice
    let revokedAt = Practice.now + 1000

    init() throws { practice = try Practice() }

    private var signatories: Signatories {
        Signatories(devices: [practice.ada.revoked(at: revokedAt), practice.ben.certified])
    }

    @Test func whatWasSeenBeforeTheRevocationStaysVerified() throws {
        let sealed = try practice.sealed()
        #expect(try practice.open(sealed, trusting: signatories, firstSeen: revokedAt - 1).author == practice.ada.identity)
    }

    @Test func whatIsFirstSeenAfterTheRevocationIsUnverified() throws {
        let opening = try practice.sealed().open(as: practice.ben.reader, trusting: signatories, firstSeen: revokedAt)
        let unverified = try opening.requireUnverified()
        #expect(unverified.doubt == .signerRevoked(at: revokedAt))
        #expect(unverified.author == practice.ada.identity)
    }

    @Test func whatSaysThatItWasWrittenAfterTheRevocationIsRefused() throws {
        for written in [revokedAt, revokedAt + 1] {
            let sealed = try practice.sealed(practice.entry(written: written))
            // A grant of that time by the same device is refused too; Ada's colleague grants it here.
            let granted = try sealed.grant(
                to: [practice.ben.addressed], fetchers: [practice.ben.identity], by: practice.ben.grantor,
                trusting: practice.signatories, at: Practice.now
            )
            #expect(throws: SealingError.signedAfterRevocation) {
                try practice.open(sealed.with([granted]), trusting: signatories, firstSeen: revokedAt - 1)
            }
        }
    }

    @Test func theEarlierOfTwoRevocationsCounts() throws {
        let devices = [practice.ada.revoked(at: revokedAt), practice.ada.revoked(at: revokedAt - 5), practice.ada.certified]
        let signatories = Signatories(devices: devices + [practice.ben.certified])
        let opening = try practice.sealed().open(as: practice.ben.reader, trusting: signatories, firstSeen: revokedAt - 5)
        #expect(try opening.requireUnverified().doubt == .signerRevoked(at: revokedAt - 5))
    }

    @Test func aRemovedMembersRecordsAreJudgedAlike() throws {
        let ids = (practice.ada.identity, practice.ben.identity)
        let membership = CaseMembership(members: [ids.0, ids.1], removed: [ids.0: revokedAt])
        let signatories = Signatories(devices: practice.everybody, cases: [practice.caseID: membership])
        let sealed = try practice.sealed()
        #expect(try practice.open(sealed, trusting: signatories, firstSeen: revokedAt - 1).author == ids.0)
        let late = try sealed.open(as: practice.ben.reader, trusting: signatories, firstSeen: revokedAt)
        #expect(try late.requireUnverified().doubt == .authorRemoved(at: revokedAt))
        let after = try practice.sealed(practice.entry(written: revokedAt))
        let granted = try after.grant(
            to: [practice.ben.addressed], fetchers: [practice.ben.identity], by: practice.ben.grantor, trusting: practice.signatories,
            at: Practice.now
        )
        #expect(throws: SealingError.authorNotMember) {
            try practice.open(after.with([granted]), trusting: signatories, firstSeen: revokedAt - 1)
        }
    }
}
