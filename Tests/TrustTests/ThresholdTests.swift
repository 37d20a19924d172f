// Who must sign what, and how signatures are counted.

import Policies
import Sodium
import Testing
import Trust
import Wire

struct ThresholdTests {
    let fixture: Fixture

    init() throws { fixture = try Fixture() }

    private func policy(signedBy keys: [SigningKey], under charter: Charter? = nil) throws -> Verified<PolicyDocument> {
        let document = try SignedDocument(fixture.policy(), signedBy: keys)
        return try Unverified<PolicyDocument>(document.blob).verified(by: charter ?? fixture.charter, of: fixture.programme)
    }

    private func roster(signedBy keys: [SigningKey], under charter: Charter? = nil) throws -> Verified<Roster> {
        let document = try SignedDocument(fixture.roster(), signedBy: keys)
        return try Unverified<Roster>(document.blob).verified(by: charter ?? fixture.charter, of: fixture.programme)
    }

    @Test func eitherClinicalSignerSignsARoster() throws {
        let keys = fixture.keys
        for signers in [[keys.clinical], [keys.secondClinical], [keys.clinical, keys.secondClinical], [keys.clinical, keys.sponsor]] {
            #expect(try roster(signedBy: signers).body == fixture.roster())
        }
    }

    @Test func aSponsorIsNotCountedAsClinical() throws {
        expectRefusal(.thresholdNotMet, .roster) { try roster(signedBy: [fixture.keys.sponsor]) }
    }

    /// The chief is the sponsor: alone, nothing is lowered.
    @Test func aChiefAloneCanLowerNothing() throws {
        expectRefusal(.thresholdNotMet, .policy) { try policy(signedBy: [fixture.keys.sponsor]) }
        expectRefusal(.unknownSigner, .policy) { try policy(signedBy: [fixture.keys.sponsor, fixture.keys.ghost]) }
    }

    @Test func theClinicalSideAloneDoesNotSetAPolicy() throws {
        expectRefusal(.thresholdNotMet, .policy) { try policy(signedBy: [fixture.keys.clinical, fixture.keys.secondClinical]) }
        #expect(try policy(signedBy: [fixture.keys.clinical, fixture.keys.sponsor]).body == fixture.policy())
    }

    @Test func aGhostSignerIsRefusedEvenBesideEnoughOthers() throws {
        expectRefusal(.unknownSigner, .roster) { try roster(signedBy: [fixture.keys.clinical, fixture.keys.ghost]) }
    }

    @Test func signingTwiceCountsOnce() throws {
        let keys = fixture.keys
        let two = try Fixture.charter(keys, clinicalThreshold: 2)
        expectRefusal(.thresholdNotMet, .roster) { try roster(signedBy: [keys.clinical, keys.clinical], under: two) }
        #expect(throws: Never.self) { try roster(signedBy: [keys.clinical, keys.secondClinical], under: two) }
    }

    /// The tools cannot make such an envelope; a server could.
    @Test func aDuplicatedSignatureIsRefusedAsMalformed() throws {
        let entry = SignatureEntry(signer: fixture.keys.clinical.publicKey, signature: try fixture.keys.clinical.sign(fixture.roster()))
        for signatures in [[entry, entry], [entry, entry, entry]] {
            let bytes = Self.envelope(body: try fixture.roster().canonicalBytes, signatures)
            expectRefusal(.malformed, .roster) { try Unverified<Roster>(bytes) }
        }
    }

    @Test func unsortedSignaturesAreRefusedAsMalformed() throws {
        let keys = [fixture.keys.clinical, fixture.keys.secondClinical]
        let entries = try keys.map { SignatureEntry(signer: $0.publicKey, signature: try $0.sign(try fixture.roster())) }
        let body = try fixture.roster().canonicalBytes
        let sorted = entries.sorted { $0.signer < $1.signer }
        #expect(throws: Never.self) { try Unverified<Roster>(Self.envelope(body: body, sorted)) }
        expectRefusal(.malformed, .roster) { try Unverified<Roster>(Self.envelope(body: body, sorted.reversed())) }
    }

    @Test func aGoodSignatureOverAnotherDocumentIsRefused() throws {
        let entry = SignatureEntry(signer: fixture.keys.clinical.publicKey, signature: try fixture.keys.clinical.sign(fixture.rounds()))
        let bytes = Self.envelope(body: try fixture.roster().canonicalBytes, [entry])
        expectRefusal(.badSignature, .roster) { try Unverified<Roster>(bytes).verified(by: fixture.charter, of: fixture.programme) }
    }

    @Test func aFurtherSignerAddsToWhatOthersSigned() throws {
        let first = try SignedDocument(fixture.policy(), signedBy: [fixture.keys.sponsor])
        let received = try Unverified<PolicyDocument>(first.blob)
        let both = try received.forItsSigner.adding(signatureBy: fixture.keys.clinical)
        let verified = try Unverified<PolicyDocument>(both.blob).verified(by: fixture.charter, of: fixture.programme)
        #expect(verified.body == first.body)
        #expect(try both.blob == SignedDocument(fixture.policy(), signedBy: [fixture.keys.clinical, fixture.keys.sponsor]).blob)
    }

    /// The outer form by hand, without the checks of the tools.
    private static func envelope(body: [UInt8], _ signatures: [SignatureEntry]) -> [UInt8] {
        var writer = ByteWriter()
        writer.string("respite.signed")
        writer.u16(1)
        writer.prefixed(body)
        writer.list(signatures)
        return writer.bytes
    }
}

extension ThresholdTests {
    /// Lists of code digests, for example, are signed by a clinical signer beside the documents.
    @Test func anObjectSignedInOneRoleCountsThatRoleAlone() throws {
        func verify(_ signers: [SigningKey]) throws -> Verified<ClinicianRequest> {
            let document = try SignedDocument(Sample.clinicianRequest(fixture), signedBy: signers)
            return try Unverified<ClinicianRequest>(document.blob).verified(by: fixture.charter, in: .clinical)
        }
        #expect(throws: Never.self) { try verify([fixture.keys.clinical]) }
        expectRefusal(.thresholdNotMet, .clinicianRequest) { try verify([fixture.keys.sponsor]) }
        expectRefusal(.unknownSigner, .clinicianRequest) { try verify([fixture.keys.clinical, fixture.keys.ghost]) }
    }
}
