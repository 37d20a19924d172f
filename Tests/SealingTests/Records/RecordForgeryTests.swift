// Records that nobody wrote, that another wrote, or that were written elsewhere: each attack by somebody who holds every key but one.

import Envelope
import Sodium
import Testing
import Wire

@testable import Sealing

@Suite struct RecordForgeryTests {
    let practice: Practice
    var ada: Colleague { practice.ada }
    var ben: Colleague { practice.ben }

    init() throws { practice = try Practice() }

    /// A grant by Ada's own device, so that only the core can be at fault.
    private func granted(_ core: RecordCore, under contentKey: borrowing SymmetricKey) throws -> SealedRecord<OrdinaryRecord> {
        let maker = GrantMaker(
            core: core.reference, record: core.header.record, by: ada.identity, device: ada.device, at: Practice.now, admissions: []
        )
        let grant = try maker.grant(to: [ben.addressed], fetchers: [ben.identity], under: contentKey)
        return try SealedRecord(core, grants: [grant], of: core.header.record)
    }

    private func body(_ entry: RecordEntry? = nil, author: Colleague? = nil, recipients: [Recipient]? = nil) throws -> RecordBody {
        RecordBody(
            recordClass: OrdinaryRecord.code, author: (author ?? ada).identity,
            recipients: recipients ?? [ada, ben].map { Recipient.clinician($0.identity) }.sorted(), entry: try entry ?? practice.entry()
        )
    }

    private func header(device: SigningKey? = nil, record: RecordID? = nil) throws -> RecordHeader {
        try RecordHeader(
            record: try record ?? .random(), device: (device ?? ada.device).publicKey, counter: 0, previous: nil, bucket: .kib4
        )
    }

    /// Attack class 14: sealed to a clinician by somebody who knows the public keys.
    @Test func noteWithoutAuthorSignatureIsRefused() throws {
        let contentKey = try SymmetricKey.random()
        // In Ada's name, signed by a device of Cleo.
        let forged = try RecordSeal.seal(body(), in: header(), signedBy: practice.cleo.device, under: contentKey)
        #expect(throws: SealingError.badSignature) { try practice.open(granted(forged, under: contentKey)) }
        // By a device that is Cleo's, and says so, in Ada's name.
        let foreign = try RecordSeal.seal(
            body(), in: header(device: practice.cleo.device), signedBy: practice.cleo.device, under: contentKey
        )
        #expect(throws: SealingError.unknownDevice) { try practice.open(granted(foreign, under: contentKey)) }
        // By a device that nobody certified.
        let stranger = try SigningKey.random()
        let uncertified = try RecordSeal.seal(body(), in: header(device: stranger), signedBy: stranger, under: contentKey)
        #expect(throws: SealingError.unknownDevice) { try practice.open(granted(uncertified, under: contentKey)) }
        let genuine = try RecordSeal.seal(body(), in: header(), signedBy: ada.device, under: contentKey)
        #expect(try practice.open(granted(genuine, under: contentKey)).author == ada.identity)
    }

    /// Attack class 14, by a colleague: a certified clinician writes into a case of which they are no member.
    @Test func aNoteByANonMemberIsRefused() throws {
        let cleo = practice.cleo
        let sealed = try practice.sealed(by: cleo.author(), to: [cleo, ben])
        let membership = CaseMembership(members: [ada.identity, ben.identity])
        let signatories = Signatories(devices: practice.everybody, cases: [practice.caseID: membership])
        #expect(throws: SealingError.grantorNotMember) { try practice.open(sealed, trusting: signatories) }
        // Ben, deceived before he knew the case, passed it on.
        let granted = try sealed.grant(
            to: [ben.addressed], fetchers: [ben.identity], by: ben.grantor, trusting: practice.signatories, at: Practice.now
        )
        #expect(throws: SealingError.authorNotMember) { try practice.open(sealed.with([granted]), trusting: signatories) }
        #expect(try practice.open(sealed).author == cleo.identity, "whoever does not know the case has to judge by the author")
    }

    /// Attack class 15: Ben, who has the content key, seals another text in its place.
    @Test func coRecipientCannotForge() throws {
        let sealed = try practice.sealed()
        let unlocked = try sealed.unlock(with: ben.reader, trusting: practice.signatories)
        // With Ada's signature of the true text.
        let plaintext = try unlocked.contentKey.openCommitting(sealed.core.body, context: sealed.core.header.canonicalBytes)
        let signed = try SignedRecordBody(canonicalBytes: try Padding.remove(from: plaintext))
        let altered = SignedRecordBody(body: try body(practice.entry("S: says nothing.")), signature: signed.signature)
        let padded = try Padding.add(to: altered.canonicalBytes, upTo: sealed.core.header.bucket.paddedLength)
        let forged = try RecordCore(
            header: sealed.core.header,
            body: try unlocked.contentKey.sealCommitting(padded, context: sealed.core.header.canonicalBytes)
        )
        #expect(throws: SealingError.badSignature) { try practice.open(granted(forged, under: unlocked.contentKey)) }
    }

    /// The true text and signature once more, under another nonce or key: what the author signed has one core only.
    @Test func coRecipientCannotMakeASecondCore() throws {
        let sealed = try practice.sealed()
        let unlocked = try sealed.unlock(with: ben.reader, trusting: practice.signatories)
        let context = sealed.core.header.canonicalBytes
        let plaintext = try unlocked.contentKey.openCommitting(sealed.core.body, context: context)
        let again = try RecordCore(header: sealed.core.header, body: try unlocked.contentKey.sealCommitting(plaintext, context: context))
        #expect(again.digest != sealed.core.digest)
        #expect(throws: SealingError.badSignature) { try practice.open(granted(again, under: unlocked.contentKey)) }
        let otherKey = try SymmetricKey.random()
        let otherNonce = sealed.core.body.nonce
        let rekeyed = try RecordCore(
            header: sealed.core.header, body: try otherKey.sealCommitting(context: context) { _ in plaintext }
        )
        #expect(rekeyed.body.nonce != otherNonce)
        #expect(throws: SealingError.badSignature) { try practice.open(granted(rekeyed, under: otherKey)) }
    }

    /// Attack class 17: Ada herself prepares two texts for two readers. Each key would need a commitment of its own; there is room for one.
    @Test func twoRecipientsCannotSeeDifferentText() throws {
        let forBen = try SymmetricKey.random()
        let forCleo = try SymmetricKey.random()
        let core = try RecordSeal.seal(body(), in: header(), signedBy: ada.device, under: forBen)
        #expect(try practice.open(granted(core, under: forBen)).author == ada.identity)
        #expect(throws: SealingError.cannotOpen) { try practice.open(granted(core, under: forCleo)) }
        let other = try RecordSeal.seal(body(practice.entry("other")), in: core.header, signedBy: ada.device, under: forCleo)
        let mixed = try RecordCore(
            header: core.header,
            body: CommittedCiphertext(nonce: core.body.nonce, commitment: other.body.commitment, ciphertext: core.body.ciphertext)
        )
        #expect(throws: SealingError.cannotOpen) { try practice.open(granted(mixed, under: forBen)) }
        #expect(throws: SealingError.cannotOpen) { try practice.open(granted(mixed, under: forCleo)) }
    }

    /// Attack class 11: one record given in another's place, whole or in parts.
    @Test func swappedNoteIsRefused() throws {
        let (first, second) = (try practice.sealed(), try practice.sealed(practice.entry("other"), by: ada.author()))
        #expect(throws: SealingError.otherRecord) {
            try SealedRecord<OrdinaryRecord>(second.core, grants: second.grants, of: first.core.header.record)
        }
        #expect(throws: SealingError.otherRecord) {
            try SealedRecord<OrdinaryRecord>(first.core, grants: second.grants, of: first.core.header.record)
        }
        // The ciphertext of one under the header of the other, granted anew.
        let mixed = try RecordCore(header: first.core.header, body: second.core.body)
        let unlocked = try second.unlock(with: ben.reader, trusting: practice.signatories)
        #expect(throws: SealingError.cannotOpen) { try practice.open(granted(mixed, under: unlocked.contentKey)) }
        // What one says of its case, author and time is what it was signed with: nothing outside can say otherwise.
        let elsewhere = try CaseID.random()
        let opened = try practice.open(practice.sealed(practice.entry(in: elsewhere)))
        #expect(opened.entry.caseID == elsewhere)
    }

    /// Attack class 12, inside the seal: what was signed as something else.
    @Test func somethingElseInsideARecordIsRefused() throws {
        let contentKey = try SymmetricKey.random()
        let header = try header()
        func core(_ plaintext: [UInt8]) throws -> RecordCore {
            let padded = try Padding.add(to: plaintext, upTo: header.bucket.paddedLength)
            return try RecordCore(header: header, body: contentKey.sealCommitting(padded, context: header.canonicalBytes))
        }
        let signature = try ada.device.sign([])
        let body = try body()
        for plaintext in [[], [1, 2, 3], header.canonicalBytes, SignedRecordBody(body: body, signature: signature).canonicalBytes + [0]] {
            #expect(throws: SealingError.unreadable) { try practice.open(granted(core(plaintext), under: contentKey)) }
        }
        // Larger than it needs to be, or padded otherwise: a mark that a writer could set.
        let wasteful = try RecordHeader(record: .random(), device: ada.device.publicKey, counter: 0, previous: nil, bucket: .kib8)
        let large = try RecordSeal.seal(body, in: wasteful, signedBy: ada.device, under: contentKey)
        #expect(throws: SealingError.cannotOpen) { try practice.open(granted(large, under: contentKey)) }
        let unpadded = [UInt8](repeating: 1, count: header.bucket.paddedLength)
        let raw = try RecordCore(header: header, body: contentKey.sealCommitting(unpadded, context: header.canonicalBytes))
        #expect(throws: SealingError.cannotOpen) { try practice.open(granted(raw, under: contentKey)) }
    }

    @Test func aRecordThatItsAuthorCannotReadIsRefused() throws {
        let contentKey = try SymmetricKey.random()
        let core = try RecordSeal.seal(
            body(recipients: [.clinician(ben.identity)]), in: header(), signedBy: ada.device, under: contentKey
        )
        let maker = GrantMaker(
            core: core.reference, record: core.header.record, by: ben.identity, device: ben.device, at: Practice.now, admissions: []
        )
        let grant = try maker.grant(to: [ben.addressed], fetchers: [ben.identity], under: contentKey)
        #expect(throws: SealingError.unreadable) {
            try practice.open(SealedRecord(core, grants: [grant], of: core.header.record))
        }
    }
}
