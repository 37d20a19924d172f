// Further signers: every threshold is waited for, and nobody signs more than the charter gives them a say in.

import Policies
import Sodium
import Testing
import Tokens
import Trust
import Wire

@testable import AuthorityDesk

struct SigningTests {
    private static let twoClinical = TestProgramme.yaml.replacing(
        "signers:\n", with: "thresholds: { clinical: 2, sponsor: 1 }\nsigners:\n  - { name: Ruth, role: clinical }\n")

    @Test func everyThresholdIsWaitedFor() throws {
        let plan = try TestProgramme(yaml: Self.twoClinical)
        let ruth = try SigningKey.random()
        var files = try plan.files
        let request = try SignerRequest.signed(name: "Ruth", role: .clinical, key: ruth, now: TestProgramme.now)
        files.append(FoundingRequests.File(name: "ruth.request", bytes: request.bytes))
        let requests = try FoundingRequests(files, for: plan.file, founder: plan.founder)
        let founding = try Founding(plan.file, requests: requests, founder: plan.clinical, now: TestProgramme.now)
        let withSponsor = try founding.bundle.signed(by: plan.sponsor, file: "")
        #expect(throws: DeskError(.bundleRefused)) { try DeskBundle(withSponsor, file: "", now: TestProgramme.now) }
        let complete = try withSponsor.signed(by: ruth, file: "")
        let charter = try DeskBundle(complete, file: "", now: TestProgramme.now).trusted.charters.current
        let register = try Unverified<CodeRegister>(founding.codes.registers[0])
        #expect(throws: TrustError(.thresholdNotMet)) { try register.verified(by: charter, in: .clinical) }
        let signed = try Unverified<CodeRegister>(try founding.codes.signed(by: ruth, file: "").registers[0])
        #expect(throws: Never.self) { try signed.verified(by: charter, in: .clinical) }
    }

    @Test func theSponsorSignsCharterAndPolicyAndNothingElse() throws {
        let plan = try TestProgramme()
        let founding = try plan.founded()
        let signed = try founding.bundle.signed(by: plan.sponsor, file: "")
        #expect(signed.charters != founding.bundle.charters)
        #expect(signed.policy != founding.bundle.policy)
        #expect(signed.roster == founding.bundle.roster)
        #expect(signed.rounds == founding.bundle.rounds)
    }

    @Test func signingTwiceAndSigningAsAStrangerAreRefused() throws {
        let plan = try TestProgramme()
        let signed = try plan.founded().bundle.signed(by: plan.sponsor, file: "")
        #expect(throws: DeskError(.nothingToSign)) { try signed.signed(by: plan.sponsor, file: "") }
        #expect(throws: DeskError(.notASigner)) { try signed.signed(by: plan.ana, file: "") }
    }

    /// Attack class 1: a bundle put in place of the programme's own is never signed on, since it does not name this signer.
    @Test func anotherProgrammesBundleIsNotSigned() throws {
        let plan = try TestProgramme()
        let other = try TestProgramme().desk()
        #expect(throws: DeskError(.notASigner)) { try other.trusted.bundle.signed(by: plan.clinical, file: "") }
        #expect(throws: DeskError(.notASigner)) { try other.revoking("Ana", key: plan.clinical, now: TestProgramme.now) }
    }

    @Test func anAlteredBundleIsNotWorkedOn() throws {
        let plan = try TestProgramme()
        let good = try plan.desk().trusted.bundle
        var bytes = good.roster.bytes
        bytes[bytes.count / 2] ^= 1
        var bad = good
        bad.roster = Blob(bytes)
        #expect(throws: DeskError(.bundleRefused)) { try DeskBundle(bad, file: "", now: TestProgramme.now) }
    }
}
