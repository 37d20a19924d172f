// The records custodian at the authority's desk: whose plan it is, who holds shares, and what a signer is shown.

import Envelope
import Localization
import Sodium
import Testing
import Trust
import Wire

@testable import AuthorityDesk

struct EntrustingTests {
    private static let yaml =
        TestProgramme.yaml + "\n  - { name: Ben, role: supervisor }" + "\n  - { name: Cleo, role: peer }"
    private let later = TestProgramme.now + 40 * 86_400
    private let texts = Texts(.english)

    private struct Office {
        let programme: TestProgramme
        let desk: DeskBundle
        let ben: SigningKey
        let cleo: SigningKey
    }

    /// Ana, Joan and Ben can hold shares; Cleo is an officer.
    private func office() throws -> Office {
        let programme = try TestProgramme()
        let (ben, cleo) = (try SigningKey.random(), try SigningKey.random())
        let file = try ProgrammeFile(yaml: Self.yaml, file: "programme.yaml")
        let requests = try [(ben, "Ben"), (cleo, "Cleo")].map {
            try ClinicianRequest(issued: TestProgramme.now, identity: $0.publicKey, name: $1)
        }
        let bundle = try programme.desk().certifying(requests, planned: file, key: programme.clinical, now: TestProgramme.now + 60)
        return Office(programme: programme, desk: try DeskBundle(bundle, file: "", now: TestProgramme.now + 60), ben: ben, cleo: cleo)
    }

    private func plan(_ holders: [SigningKey], threshold: UInt8 = 2) throws -> RecoveryPlan {
        let custodian = CustodianKeys(sealing: try SealingKey.random().publicKey, signing: try SigningKey.random().publicKey)
        return try RecoveryPlan(
            custodian: custodian, threshold: threshold, holders: holders.map(\.publicKey),
            commitments: try holders.map { _ in try ShareCommitment(bytes: Randomness.bytes(32)) })
    }

    private func document(_ plan: RecoveryPlan, by signers: [SigningKey]) throws -> DeskDocument {
        try DeskDocument(SignedDocument(plan, signedBy: signers).bytes, file: "custodian.plan")
    }

    @Test func aPlanComesIntoTheRosterAndTheNextOneTakesItsPlace() throws {
        let office = try office()
        let (ana, joan, ben) = (office.programme.ana, office.programme.joan, office.ben)
        let first = try plan([ana, joan, ben])
        let founded = try office.desk.founded(document(first, by: [joan]), file: "custodian.plan", now: later)
        #expect(founded.founder.name == "Joan")
        let shown = founded.outline.lines(texts).joined(separator: "\n")
        for word in ["Joan", "Ana, Joan, Ben", first.custodian.signing.words, "2"] { #expect(shown.contains(word), "\(word)") }
        let bundle = try office.desk.entrusting(founded, key: office.programme.clinical, now: later)
        let named = try DeskBundle(bundle, file: "", now: later)
        #expect(named.trusted.roster.body.recovery == first && named.trusted.roster.body.formerCustodians.isEmpty)
        // Whoever signs is shown it, loudly.
        let changes = try ProgrammeDraft(bundle, file: "").changes(since: ProgrammeDraft(office.desk.trusted.bundle, file: ""), texts)
        #expect(changes.contains { $0.isGrave && $0.sentence.contains("Records custodian") && $0.sentence.contains("Ana, Joan, Ben") })
        #expect(throws: DeskError(.nothingChanged)) { try named.entrusting(founded, key: office.programme.clinical, now: later + 60) }
        // The next one; then none. Those before stay known.
        let second = try plan([ben, ana, joan], threshold: 3)
        let next = try named.founded(document(second, by: [ana]), file: "", now: later + 60)
        let replaced = try DeskBundle(
            try named.entrusting(next, key: office.programme.clinical, now: later + 60), file: "", now: later + 60)
        #expect(replaced.trusted.roster.body.recovery == second)
        #expect(replaced.trusted.roster.body.formerCustodians == [first.custodian])
        let none = try DeskBundle(
            try replaced.entrusting(nil, key: office.programme.clinical, now: later + 120), file: "", now: later + 120)
        #expect(none.trusted.roster.body.recovery == nil)
        #expect(none.trusted.roster.body.formerCustodians == [first.custodian, second.custodian])
        // Another change leaves all of it as it is, and a custodian does not come back.
        let revoked = try replaced.revoking("Ben", key: office.programme.clinical, now: later + 180)
        let after = try DeskBundle(revoked, file: "", now: later + 180).trusted.roster.body
        #expect(after.recovery == second && after.formerCustodians == [first.custodian])
        #expect(throws: DeskError(.documentRefused)) { try none.entrusting(founded, key: office.programme.clinical, now: later + 240) }
    }

    @Test func aPlanOfNobodyOrForTheWrongPeopleIsRefused() throws {
        let office = try office()
        let (ana, joan, ben) = (office.programme.ana, office.programme.joan, office.ben)
        func found(_ plan: RecoveryPlan, by signers: [SigningKey]) throws -> FoundedCustodian {
            try office.desk.founded(document(plan, by: signers), file: "custodian.plan", now: later)
        }
        let fit = try plan([ana, joan, ben])
        for signers in [[], [try SigningKey.random()], [office.programme.clinical], [ana, joan]] {
            #expect(throws: DeskError(.planNotGenuine)) { try found(fit, by: signers) }
        }
        #expect(throws: DeskError(.holderUnknown)) { try found(plan([ana, joan, .random()]), by: [ana]) }
        #expect(throws: DeskError(.holderIsPeer)) { try found(plan([ana, joan, office.cleo]), by: [ana]) }
        #expect(throws: DeskError(.fileIsAnother)) {
            try office.desk.founded(.bundle(office.desk.trusted.bundle), file: "programme.bundle", now: later)
        }
        let gone = try DeskBundle(try office.desk.revoking("Ben", key: office.programme.clinical, now: later), file: "", now: later)
        #expect(throws: DeskError(.holderUnknown)) { try gone.founded(document(fit, by: [ana]), file: "", now: later) }
        #expect(throws: DeskError(.planNotGenuine)) { try gone.founded(document(fit, by: [ben]), file: "", now: later) }
        #expect(throws: DeskError(.notASigner)) {
            try office.desk.entrusting(found(fit, by: [ana]), key: office.programme.sponsor, now: later)
        }
    }
}
