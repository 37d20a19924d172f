// Passing records on: through grants of members only, to those whom the grant names, and back to the author at every step.

import Envelope
import Sodium
import Testing
import Wire

@testable import Sealing

@Suite struct RecordSharingTests {
    let practice: Practice
    var ada: Colleague { practice.ada }
    var ben: Colleague { practice.ben }
    var cleo: Colleague { practice.cleo }

    init() throws { practice = try Practice() }

    private func share(
        _ sealed: SealedRecord<OrdinaryRecord>,
        to recipients: [AddressedRecipient],
        by member: Colleague,
        trusting signatories: Signatories? = nil,
        at instant: Instant = Practice.now
    ) throws -> SealedRecord<OrdinaryRecord> {
        let fetchers = recipients.compactMap { recipient -> SigningPublicKey? in
            if case .clinician(let identity) = recipient.recipient { identity } else { nil }
        }
        let grant = try sealed.grant(
            to: recipients, fetchers: Set(fetchers), by: member.grantor, trusting: signatories ?? practice.signatories, at: instant
        )
        return try sealed.with([grant])
    }

    @Test func aNewMemberReadsWhatAMemberPassesOn() throws {
        let sealed = try practice.sealed()
        let shared = try share(sealed, to: [ada, ben, cleo].map(\.addressed), by: ben)
        let opened = try practice.open(shared, as: cleo)
        #expect(opened.author == ada.identity)
        #expect(opened.grantedBy == ben.identity)
        #expect(opened.admitted == [.clinician(cleo.identity)])
        #expect(opened.reference == sealed.core.reference, "the core is the same, and so is the chain")
        #expect(shared.grants[0].body.fetchers == [ada, ben, cleo].map(\.identity).sorted())
    }

    /// Each next member was let in by the one before; the grants in between are destroyed.
    @Test func theRightToReadIsFollowedBackThroughEveryMember() throws {
        let dora = try Colleague()
        let signatories = Signatories(devices: practice.everybody + [dora.certified])
        let first = try practice.sealed()
        let second = try share(first, to: [ada, cleo].map(\.addressed), by: ben)
        let third = try share(second, to: [cleo, dora].map(\.addressed), by: cleo, trusting: signatories)
        let opened = try practice.open(third, as: dora, trusting: signatories)
        #expect(opened.grantedBy == cleo.identity)
        #expect(opened.admitted == [Recipient.clinician(cleo.identity), .clinician(dora.identity)].sorted())
        // Whoever does not know Cleo has no reason to believe Dora.
        let withoutCleo = Signatories(devices: [ada, ben, dora].map(\.certified))
        #expect(throws: SealingError.unknownDevice) { try practice.open(third, as: dora, trusting: withoutCleo) }
    }

    /// Twenty colleagues, one after the other: what a grant can carry of that is limited, what a record can be passed on is not.
    @Test func lettingInNeverEnds() throws {
        let guests = try (0..<20).map { _ in try Colleague() }
        let signatories = Signatories(devices: practice.everybody + guests.map(\.certified))
        var sealed = try practice.sealed()
        for (index, guest) in guests.enumerated() {
            let readers = [ada, ben].map(\.addressed) + guests[...index].suffix(3).map(\.addressed)
            sealed = try share(sealed, to: readers, by: index.isMultiple(of: 2) ? ada : ben, trusting: signatories)
            let opened = try practice.open(sealed, as: guest, trusting: signatories)
            #expect(Set(opened.admitted) == Set(guests[...index].map { .clinician($0.identity) }))
        }
    }

    /// Also by somebody who was let in, as whoever took a case over; and what a custodian handed over stays known as that.
    @Test func lettingInNeverEndsForWhoeverWasLetInEither() throws {
        let custodian = try RecoveredCustodian(SecretBytes.random(count: 32))
        let guests = try (0..<20).map { _ in try Colleague() }
        let signatories = Signatories(
            devices: practice.everybody + guests.map(\.certified), custodians: [custodian.keys])
        let escrow = AddressedRecipient(custodian: custodian.keys)
        let first = try share(practice.sealed(), to: [ada.addressed, escrow], by: ada, trusting: signatories)
        let handedOver = try first.grant(
            to: [cleo.addressed, escrow], fetchers: [cleo.identity], by: RecordGrantor(custodian: custodian), trusting: signatories,
            at: Practice.now)
        var sealed = try first.with([handedOver])
        for (index, guest) in guests.enumerated() {
            let readers = [cleo.addressed, escrow] + guests[...index].suffix(3).map(\.addressed)
            sealed = try share(sealed, to: readers, by: cleo, trusting: signatories)
            let read = try sealed.read(as: guest.reader, trusting: signatories)
            let letIn = guests[...index].map { Recipient.clinician($0.identity) }
            #expect(Set(read.admitted) == Set(letIn + [.clinician(cleo.identity), escrow.recipient]))
            #expect(read.heirs.contains(.clinician(cleo.identity)))
        }
    }

    /// At the end of a quarter: the new subkey opens it, and once the old grant is gone the old subkey opens nothing.
    @Test func aRecordIsWrappedAnewToANewSubkey() throws {
        let sealed = try practice.sealed()
        let newSubkey = try SealingKey.random()
        let rewrapped = try share(
            sealed, to: [ada.addressed, AddressedRecipient(clinician: ben.identity, subkey: newSubkey.publicKey)], by: ben
        )
        let next = RecordReader(clinician: ben.identity, subkeys: [newSubkey])
        #expect(throws: SealingError.cannotOpen) { try practice.open(rewrapped, as: ben) }
        let opened = try rewrapped.open(as: next, trusting: practice.signatories, firstSeen: Practice.now).requireVerified()
        #expect(opened.admitted.isEmpty)
        #expect(try practice.open(rewrapped, as: ada).entry == opened.entry)
    }

    @Test func amongManyGrantsTheOneThatOpensIsFound() throws {
        let sealed = try practice.sealed()
        let shared = try share(sealed, to: [cleo.addressed], by: ada)
        let both = try sealed.with(sealed.grants + shared.grants)
        for reader in [ada, ben, cleo] { #expect(try practice.open(both, as: reader).author == ada.identity) }
        #expect(try practice.open(both, as: cleo).admitted == [.clinician(cleo.identity)])
        #expect(try practice.open(both, as: ben).admitted.isEmpty)
    }

    @Test func whoeverIsLeftOutOfTheNewGrantDoesNotOpenIt() throws {
        let sealed = try practice.sealed()
        #expect(throws: SealingError.cannotOpen) {
            try practice.open(try share(sealed, to: [ada.addressed], by: ada), as: ben)
        }
    }

    /// Attack class 16: somebody who got hold of the content key, but is no member, passes the record on in their own name.
    @Test func rewrappedToOtherRecipientIsRefused() throws {
        let sealed = try practice.sealed()
        let dora = try Colleague()
        let signatories = Signatories(devices: practice.everybody + [dora.certified])
        let unlocked = try sealed.unlock(with: ben.reader, trusting: signatories)
        func maker(by member: Colleague, admissions: [DeviceSigned<Admission>] = []) -> GrantMaker {
            GrantMaker(
                core: sealed.core.reference, record: sealed.core.header.record, by: member.identity, device: member.device,
                at: Practice.now, admissions: admissions
            )
        }
        func admission(by member: Colleague, core: Digest? = nil) throws -> DeviceSigned<Admission> {
            let admission = Admission(
                core: core ?? sealed.core.digest, by: member.identity, device: member.device.publicKey,
                admitted: [.clinician(dora.identity)], at: Practice.now
            )
            return try DeviceSigned(admission, by: member.device)
        }
        func open(_ maker: GrantMaker) throws -> OpenedRecord<OrdinaryRecord> {
            let grant = try maker.grant(to: [dora.addressed], fetchers: [dora.identity], under: unlocked.contentKey)
            return try practice.open(sealed.with([grant]), as: dora, trusting: signatories)
        }
        #expect(throws: SealingError.grantorNotMember) { _ = try open(maker(by: cleo)) }
        #expect(throws: SealingError.grantorNotMember) { _ = try open(maker(by: cleo, admissions: [try admission(by: cleo)])) }
        #expect(throws: SealingError.grantorNotMember) { _ = try open(maker(by: cleo, admissions: [try admission(by: ben)])) }
        // A member who says nothing of letting somebody in, or says it of another record.
        #expect(throws: SealingError.notAddressed) { _ = try open(maker(by: ben)) }
        #expect(throws: SealingError.otherRecord) {
            _ = try open(maker(by: ben, admissions: [try admission(by: ben, core: Digest(sha256: [1]))]))
        }
        #expect(try open(maker(by: ben, admissions: [try admission(by: ben)])).admitted == [.clinician(dora.identity)])
    }

    /// A grant for one reader whose wrap another finds: the content key is theirs, the record was not meant for them.
    @Test func aGrantThatNamesSomebodyElseIsRefused() throws {
        let sealed = try practice.sealed()
        let unlocked = try sealed.unlock(with: ben.reader, trusting: practice.signatories)
        let maker = GrantMaker(
            core: sealed.core.reference, record: sealed.core.header.record, by: ada.identity, device: ada.device, at: Practice.now,
            admissions: []
        )
        // Named as Ben, under Cleo's key.
        let confused = AddressedRecipient(clinician: ben.identity, subkey: cleo.subkey.publicKey)
        let grant = try maker.grant(to: [confused], fetchers: [cleo.identity], under: unlocked.contentKey)
        #expect(throws: SealingError.notAddressed) { try practice.open(sealed.with([grant]), as: cleo) }
    }

    @Test func aMemberWhoWasRemovedLetsNobodyInAnyMore() throws {
        let sealed = try practice.sealed()
        let removedAt = Practice.now + 10
        let membership = CaseMembership(members: [ada.identity, ben.identity], removed: [ben.identity: removedAt])
        let signatories = Signatories(devices: practice.everybody, cases: [practice.caseID: membership])
        let early = try share(sealed, to: [ada, cleo].map(\.addressed), by: ben, at: removedAt - 1)
        #expect(try practice.open(early, as: cleo, trusting: signatories).admitted == [.clinician(cleo.identity)])
        let late = try share(sealed, to: [ada, cleo].map(\.addressed), by: ben, at: removedAt)
        #expect(throws: SealingError.grantorNotMember) { try practice.open(late, as: cleo, trusting: signatories) }
        #expect(throws: SealingError.grantorNotMember) {
            try share(sealed, to: [cleo.addressed], by: ben, trusting: signatories, at: removedAt)
        }
    }

    @Test func aRevokedDeviceLetsNobodyInAnyMore() throws {
        let sealed = try practice.sealed()
        let signatories = Signatories(devices: [ada.certified, ben.revoked(at: Practice.now), cleo.certified])
        let late = try share(sealed, to: [ada, cleo].map(\.addressed), by: ben)
        #expect(throws: SealingError.unknownDevice) { try practice.open(late, as: cleo, trusting: signatories) }
    }

    /// Attack class 3: a reader or a clinician added to a grant by whoever holds it.
    @Test func aGhostInAGrantIsRefused() throws {
        let sealed = try practice.sealed()
        let grant = sealed.grants[0].body
        let ghost = try SigningKey.random()
        let altered = try RecordGrant(
            record: grant.record, core: grant.core, device: ghost.publicKey, fetchers: (grant.fetchers + [ghost.publicKey]).sorted(),
            wraps: grant.wraps, notice: grant.notice
        )
        let signed = try DeviceSigned(altered, by: ghost)
        #expect(throws: SealingError.cannotOpen) { try practice.open(sealed.with([signed])) }
        #expect(throws: EnvelopeError.wrongKey) { try DeviceSigned(altered, by: ada.device) }
    }

    /// Attack class 22: the server's own recovery key, named by nobody, or by a member whom it deceived about the roster.
    @Test func serverCannotEnrollRecoveryKey() throws {
        let custodian = try RecoveredCustodian(SecretBytes.random(count: 32))
        let server = try RecoveredCustodian(SecretBytes.random(count: 32))
        let signatories = Signatories(devices: practice.everybody, custodians: [custodian.keys])
        let sealed = try practice.sealed()
        let readers = [ada, ben].map(\.addressed)
        let escrowed = try share(
            sealed, to: readers + [AddressedRecipient(custodian: custodian.keys)], by: ada, trusting: signatories
        )
        let opened = try escrowed.open(as: RecordReader(custodian: custodian), trusting: signatories, firstSeen: Practice.now)
        #expect(try opened.requireVerified().author == ada.identity)
        #expect(try practice.open(escrowed, trusting: signatories).admitted == [.custodian(custodian.keys.sealing)])

        let enrolled = AddressedRecipient(custodian: server.keys)
        #expect(throws: SealingError.unknownCustodian) { try share(sealed, to: readers + [enrolled], by: ada, trusting: signatories) }
        let deceived = Signatories(devices: practice.everybody, custodians: [server.keys])
        let hijacked = try share(sealed, to: readers + [enrolled], by: ada, trusting: deceived)
        #expect(throws: SealingError.unknownCustodian) { try practice.open(hijacked, trusting: signatories) }
        // Signed by the server itself it does not even say whom it is for.
        let own = try DeviceSigned(
            RecordGrant(
                record: sealed.core.header.record, core: sealed.core.digest, device: cleo.device.publicKey, fetchers: [ben.identity],
                wraps: hijacked.grants[0].body.wraps, notice: hijacked.grants[0].body.notice
            ),
            by: cleo.device
        )
        #expect(throws: SealingError.cannotOpen) { try practice.open(sealed.with([own]), trusting: signatories) }
    }
}
