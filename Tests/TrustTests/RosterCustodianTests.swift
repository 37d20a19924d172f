// The records custodian in the roster: who may hold a share, and what a plan has to be signed by.

import Envelope
import Sodium
import Testing
import Wire

@testable import Trust

@Suite struct RosterCustodianTests {
    private let fixture: Fixture
    private let keys: [SigningKey]

    init() throws {
        fixture = try Fixture()
        keys = try (30..<35).map { try Keys.key($0) }
    }

    private func plan(
        holders: [SigningPublicKey]? = nil, threshold: UInt8 = 2, signing: SigningPublicKey? = nil, sealing: UInt8 = 41
    ) throws -> RecoveryPlan {
        let holders = holders ?? keys.prefix(3).map(\.publicKey)
        return try RecoveryPlan(
            custodian: CustodianKeys(sealing: Keys.sealing(sealing), signing: signing ?? Keys.key(40).publicKey), threshold: threshold,
            holders: holders, commitments: holders.map { try ShareCommitment(bytes: Digest(sha256: $0.bytes).bytes) })
    }

    private func roster(
        _ plan: RecoveryPlan?, former: [CustodianKeys] = [], roles: [ClinicianRole] = [], revoked: Set<Int> = []
    ) throws -> Roster {
        let base = try fixture.roster()
        let clinicians = try keys.enumerated().map { index, key in
            ClinicianEntry(
                identity: key.publicKey, name: "Clinician \(index)",
                role: roles.indices.contains(index) ? roles[index] : .licensedClinician,
                engagements: [try Engagement(from: Fixture.now - Fixture.day)], departments: [],
                revokedAt: revoked.contains(index) ? Fixture.now : nil)
        }
        return try Roster(
            programme: base.programme, version: 1, issued: base.issued, expires: base.expires, departments: base.departments,
            clinicians: clinicians, sides: base.sides, recovery: plan, formerCustodians: former)
    }

    @Test func aRosterNamesItsCustodianAndThoseBefore() throws {
        let former = CustodianKeys(sealing: try Keys.sealing(50), signing: try Keys.key(51).publicKey)
        let named = try roster(try plan(), former: [former])
        let read = try Roster(canonicalBytes: named.canonicalBytes)
        #expect(read == named)
        #expect(read.recovery?.threshold == 2 && read.formerCustodians == [former])
        #expect(try Roster(canonicalBytes: roster(nil).canonicalBytes).recovery == nil)
    }

    @Test func onlyCliniciansOfTheRosterHoldShares() throws {
        #expect(throws: WireError(.invalidValue, "")) {
            try roster(plan(holders: [keys[0].publicKey, keys[1].publicKey, fixture.keys.ghost.publicKey]))
        }
        #expect(throws: WireError(.invalidValue, "")) { try roster(plan(), roles: [.licensedClinician, .peerSupporter]) }
        #expect(throws: Never.self) { try roster(plan(), roles: [.licensedClinician, .intern, .supervisorOnly]) }
        // A revocation does not wait for a new plan.
        #expect(throws: Never.self) { try roster(plan(), revoked: [1]) }
    }

    @Test func aCustodiansKeysAreNobodyElses() throws {
        for taken in [keys[3].publicKey, fixture.keys.provider.publicKey, fixture.keys.department.publicKey] {
            #expect(throws: WireError(.invalidValue, "")) { try roster(plan(signing: taken)) }
        }
        let present = try plan().custodian
        #expect(throws: WireError(.invalidValue, "")) { try roster(plan(), former: [present]) }
        let sameSealing = CustodianKeys(sealing: present.sealing, signing: try Keys.key(51).publicKey)
        #expect(throws: WireError(.invalidValue, "")) { try roster(plan(), former: [sameSealing]) }
    }

    @Test func everyCutOfARosterWithAPlanIsRefused() throws {
        let bytes = try roster(try plan()).canonicalBytes
        for length in bytes.indices { #expect(throws: WireError.self) { try Roster(canonicalBytes: Array(bytes.prefix(length))) } }
        #expect(throws: WireError.self) { try Roster(canonicalBytes: bytes + [0]) }
    }

    @Test func aPlanIsSignedByOneClinicianWhoIsNotRevoked() throws {
        let plan = try plan()
        func check(_ signers: [SigningKey], _ roster: Roster) throws -> ClinicianEntry {
            try Unverified<RecoveryPlan>(SignedDocument(plan, signedBy: signers).bytes).verified(byClinicianOf: roster, at: Fixture.now)
                .founder
        }
        let named = try roster(nil)
        #expect(try check([keys[4]], named).name == "Clinician 4")
        #expect(throws: TrustError(.thresholdNotMet)) { try check([], named) }
        #expect(throws: TrustError(.unknownSigner)) { try check([fixture.keys.ghost], named) }
        #expect(throws: TrustError(.unknownSigner)) { try check([keys[3], keys[4]], named) }
        #expect(throws: TrustError(.clinicianRevoked)) { try check([keys[4]], try roster(nil, revoked: [4])) }
        // Another plan under a signature that was made for this one.
        let signed = try SignedDocument(plan, signedBy: [keys[4]])
        let altered = try SignedDocument(self.plan(threshold: 3), signedBy: [keys[4]])
        let mixed = SignedEnvelope(body: altered.body.canonicalBytes, signatures: signed.signatures).canonicalBytes
        #expect(throws: TrustError(.badSignature)) {
            try Unverified<RecoveryPlan>(mixed).verified(byClinicianOf: named, at: Fixture.now)
        }
    }
}
