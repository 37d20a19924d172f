// Psychotherapy notes: a key of their own, one reader for ever, refused where anybody else appears (45 CFR 164.501).

import Envelope
import Sodium
import Testing
import Wire

@testable import Sealing

@Suite struct PsychotherapyTests {
    let practice: Practice
    let key: PsychotherapyKey
    let keeper: CustodianKeys
    var ada: Colleague { practice.ada }
    var ben: Colleague { practice.ben }

    init() throws {
        practice = try Practice()
        key = PsychotherapyKey(try SealingKey.random())
        keeper = try RecoveredCustodian(SecretBytes.random(count: 32)).keys
    }

    private func sealed() throws -> SealedRecord<PsychotherapyRecord> {
        try SealedRecord.seal(practice.entry("what I thought"), as: .random(), by: ada.author(), to: key.publicKey)
    }

    private func open(_ sealed: SealedRecord<PsychotherapyRecord>, with key: PsychotherapyKey? = nil) throws
        -> OpenedRecord<PsychotherapyRecord>
    {
        try sealed.open(as: ada.identity, with: key ?? self.key, trusting: practice.signatories, firstSeen: Practice.now)
            .requireVerified()
    }

    @Test func theAuthorReadsItWithItsOwnKeyOnly() throws {
        let sealed = try sealed()
        #expect(try open(sealed).entry.content == Array("what I thought".utf8))
        #expect(try open(sealed).recipients == [.clinician(ada.identity)])
        #expect(throws: SealingError.cannotOpen) { try open(sealed, with: PsychotherapyKey(ada.subkey)) }
        #expect(sealed.grants[0].body.fetchers == [ada.identity])
        let asOrdinary = try SealedRecord<OrdinaryRecord>(sealed.core, grants: sealed.grants, of: sealed.core.header.record)
        #expect(throws: SealingError.cannotOpen) { try practice.open(asOrdinary, as: ada) }
    }

    /// Such notes are their author's, not the case's: leaving the case takes nothing away.
    @Test func theyStayTheAuthorsWhenTheyLeaveTheCase() throws {
        let sealed = try sealed()
        let memberships = [
            CaseMembership(members: [ada.identity, ben.identity], removed: [ada.identity: Practice.now - 5]),
            CaseMembership(members: [ben.identity]),
        ]
        for membership in memberships {
            let signatories = Signatories(devices: practice.everybody, cases: [practice.caseID: membership])
            let opening = try sealed.open(as: ada.identity, with: key, trusting: signatories, firstSeen: Practice.now)
            #expect(try opening.requireVerified().author == ada.identity)
        }
    }

    /// One clinician uses one key for both by mistake: the class, signed inside, still keeps them apart, for reading and for passing on.
    @Test func neitherClassIsTakenForTheOther() throws {
        let shared = PsychotherapyKey(ada.subkey)
        let apart = try SealedRecord<PsychotherapyRecord>.seal(practice.entry(), as: .random(), by: ada.author(), to: shared.publicKey)
        let asOrdinary = try SealedRecord<OrdinaryRecord>(apart.core, grants: apart.grants, of: apart.core.header.record)
        #expect(throws: SealingError.wrongClass) { try practice.open(asOrdinary, as: ada) }
        for reader in [ben.addressed, AddressedRecipient(custodian: keeper)] {
            #expect(throws: SealingError.wrongClass) {
                try asOrdinary.grant(
                    to: [ada.addressed, reader], fetchers: [ada.identity], by: ada.grantor, trusting: practice.signatories,
                    at: Practice.now
                )
            }
        }
        let ordinary = try practice.sealed(to: [ada])
        let asApart = try SealedRecord<PsychotherapyRecord>(ordinary.core, grants: ordinary.grants, of: ordinary.core.header.record)
        #expect(throws: SealingError.wrongClass) { try open(asApart, with: shared) }
    }

    /// A tool that was altered to seal such a note for a supervisor or the custodian too.
    @Test func aSecondReaderIsRefused() throws {
        let custodian = AddressedRecipient(custodian: keeper)
        let mine = AddressedRecipient(clinician: ada.identity, subkey: key.publicKey.key)
        for other in [ben.addressed, custodian] {
            let sealed = try SealedRecord<PsychotherapyRecord>.make(
                practice.entry(), as: .random(), by: ada.author(), to: [mine, other].sorted(), fetchers: [ada.identity]
            )
            let signatories = Signatories(devices: practice.everybody, custodians: [keeper])
            #expect(throws: SealingError.soleRecipient) {
                try sealed.open(as: ada.identity, with: key, trusting: signatories, firstSeen: Practice.now)
            }
        }
        let wide = try SealedRecord<PsychotherapyRecord>.make(
            practice.entry(), as: .random(), by: ada.author(), to: [mine], fetchers: [ada.identity, ben.identity]
        )
        #expect(throws: SealingError.soleRecipient) { try open(wide) }
    }

    @Test func aSecondGrantIsRefused() throws {
        let sealed = try sealed()
        let unlocked = try sealed.unlock(
            with: RecordReader(clinician: ada.identity, subkeys: [key.key]), trusting: practice.signatories
        )
        let maker = GrantMaker(
            core: sealed.core.reference, record: sealed.core.header.record, by: ada.identity, device: ada.device, at: Practice.now,
            admissions: []
        )
        let mine = AddressedRecipient(clinician: ada.identity, subkey: key.publicKey.key)
        let again = try maker.grant(to: [mine], fetchers: [ada.identity], under: unlocked.contentKey)
        let both = try SealedRecord<PsychotherapyRecord>(sealed.core, grants: sealed.grants + [again], of: sealed.core.header.record)
        #expect(throws: SealingError.soleRecipient) { try open(both) }
        let none = try SealedRecord<PsychotherapyRecord>(sealed.core, grants: [], of: sealed.core.header.record)
        #expect(throws: SealingError.cannotOpen) { try open(none) }
    }

    /// Another clinician's note, given to Ada as one of hers.
    @Test func anothersNoteIsNotMine() throws {
        let mine = AddressedRecipient(clinician: ada.identity, subkey: key.publicKey.key)
        let planted = try SealedRecord<PsychotherapyRecord>.make(
            practice.entry(), as: .random(), by: ben.author(), to: [mine, ben.addressed].sorted(), fetchers: [ada.identity]
        )
        #expect(throws: SealingError.soleRecipient) { try open(planted) }
    }
}
