// New versions of documents: believed after the old ones, refused before them, and never more than their signer may decide.

import Policies
import Sodium
import Testing
import Tokens
import Trust
import Wire

@testable import AuthorityDesk

struct RevisionTests {
    private let later = TestProgramme.now + 40 * 86_400

    private func accept(_ bundle: TrustBundle, after old: DeskBundle, now: Instant) throws -> TrustedProgramme {
        let pins = try TrustEvaluator.firstContact(old.trusted.bundle, programme: old.trusted.id, now: TestProgramme.now).pins
        return try TrustEvaluator.accept(bundle, pins: pins, now: now).programme
    }

    @Test func aRevokedClinicianStaysOnTheRosterAndIsBarred() throws {
        let plan = try TestProgramme()
        let old = try plan.desk()
        let trusted = try accept(try old.revoking("Ana", key: plan.clinical, now: later), after: old, now: later)
        let ana = try #require(trusted.clinician(plan.ana.publicKey))
        #expect(ana.isRevoked(at: later))
        #expect(!ana.isRevoked(at: later - 1))
        #expect(trusted.clinicians.count == 2)
    }

    @Test func clientsThatSawTheRevocationRefuseTheOldRoster() throws {
        let plan = try TestProgramme()
        let old = try plan.desk()
        let revoked = try old.revoking("Ana", key: plan.clinical, now: later)
        let pins = try TrustEvaluator.firstContact(revoked, programme: old.trusted.id, now: later).pins
        #expect(throws: TrustError(.rolledBack, .roster)) { try TrustEvaluator.accept(old.trusted.bundle, pins: pins, now: later) }
    }

    @Test func aNameMayComeBackUnderANewKeyOnlyAfterTheOldOneIsRevoked() throws {
        let plan = try TestProgramme()
        let old = try plan.desk()
        let fresh = try SigningKey.random()
        let request = try ClinicianRequest(issued: later, identity: fresh.publicKey, name: "Ana")
        #expect(throws: DeskError(.clinicianKnown)) {
            try old.certifying([request], planned: plan.file, key: plan.clinical, now: later)
        }
        let revoked = try DeskBundle(try old.revoking("Ana", key: plan.clinical, now: later), file: "", now: later)
        let bundle = try revoked.certifying([request], planned: plan.file, key: plan.clinical, now: later + 60)
        let trusted = try accept(bundle, after: old, now: later + 60)
        #expect(trusted.clinician(fresh.publicKey)?.isRevoked(at: later + 60) == false)
        #expect(trusted.clinician(plan.ana.publicKey)?.isRevoked(at: later + 60) == true)
        #expect(trusted.clinician(plan.joan.publicKey)?.supervisor == fresh.publicKey)
    }

    @Test func whoIsNoLongerInTheFileKeepsTheirEntry() throws {
        let plan = try TestProgramme()
        let shorter = try ProgrammeFile(
            yaml: TestProgramme.yaml.split(separator: "\n").dropLast().joined(separator: "\n"),
            file: "programme.yaml",
            now: TestProgramme.now
        )
        let bundle = try plan.desk().certifying([], planned: shorter, key: plan.clinical, now: later)
        #expect(try accept(bundle, after: plan.desk(), now: later).clinicians.map(\.name) == ["Ana", "Joan"])
    }

    @Test func unknownAndRevokedNamesAreToldApart() throws {
        let plan = try TestProgramme()
        let old = try plan.desk()
        #expect(throws: DeskError(.clinicianUnknown)) { try old.revoking("Bo", key: plan.clinical, now: later) }
        let revoked = try DeskBundle(try old.revoking("Ana", key: plan.clinical, now: later), file: "", now: later)
        #expect(throws: DeskError(.clinicianRevoked)) { try revoked.revoking("Ana", key: plan.clinical, now: later + 1) }
    }

    @Test func aNewYearIsBelievedOnceTheSponsorHasSignedThePolicy() throws {
        let plan = try TestProgramme()
        let old = try plan.desk()
        let next = try TestProgramme(firstPeriod: PeriodID(containing: TestProgramme.now).next.next)
        let inspring = PeriodID(containing: TestProgramme.now).next.next.start + 86_400
        let renewed = try old.renewing(department: next.department, provider: next.provider, key: plan.clinical, now: inspring)
        #expect(throws: TrustError(.thresholdNotMet, .policy)) {
            try TrustEvaluator.firstContact(renewed, programme: old.trusted.id, now: inspring)
        }
        let trusted = try accept(try renewed.signed(by: plan.sponsor, file: ""), after: old, now: inspring)
        #expect(trusted.rounds.body.version == 2)
        #expect(trusted.policy.body.expires > old.trusted.policy.body.expires)
        #expect(trusted.side(.provider)?.signingKey == next.provider.signingKey)
    }

    @Test func theSponsorAloneCanChangeNothing() throws {
        let plan = try TestProgramme()
        let old = try plan.desk()
        #expect(throws: DeskError(.notASigner)) { try old.revoking("Ana", key: plan.sponsor, now: later) }
        #expect(throws: DeskError(.notASigner)) { try old.certifying([], planned: plan.file, key: plan.sponsor, now: later) }
        #expect(throws: DeskError(.notASigner)) { try old.addingCards(1, to: CellName("hill"), tool: nil, key: plan.sponsor, now: later) }
        #expect(throws: DeskError(.notASigner)) {
            try old.renewing(department: plan.department, provider: plan.provider, key: plan.sponsor, now: later)
        }
    }

    @Test func moreCardsMakeNoCheckInRoundForASmallCell() throws {
        let plan = try TestProgramme()
        let old = try plan.desk()
        let more = try old.addingCards(5, to: CellName("hill"), tool: nil, key: plan.clinical, now: later)
        let trusted = try accept(more.bundle, after: old, now: later)
        #expect(trusted.rounds.body.cells.map(\.codesIssued) == [114, 14])
        #expect(trusted.rounds.body.checkIns == old.trusted.rounds.body.checkIns)
        #expect(Set(more.batch.cards.map(\.code.digest)) == Set(more.batch.register.codes))
        #expect(throws: DeskError(.cellUnknown)) { try old.addingCards(1, to: CellName("moon"), tool: nil, key: plan.clinical, now: later) }
    }

    @Test func everythingThatEndsIsListedSoonestFirst() throws {
        let desk = try TestProgramme().desk()
        // 11 May 2027: Joan's engagement ends on the last day of the month.
        let may = Instant(seconds: 1_810_000_000)
        let deadlines = desk.deadlines(now: may)
        #expect(deadlines.map(\.end) == deadlines.map(\.end).sorted())
        #expect(deadlines.first?.name == "Joan")
        #expect(deadlines.first?.state == .soon)
        #expect(deadlines.last?.state == .valid)
        #expect(desk.deadlines(now: may + 40 * 86_400).first?.state == .expired)
    }
}

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
