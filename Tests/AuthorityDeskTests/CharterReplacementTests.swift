// Signers come and go: the old and the new thresholds sign, and the oldest card still leads to the newest charter.

import Localization
import Policies
import Sodium
import Testing
import Tokens
import Trust
import Wire

@testable import AuthorityDesk

struct CharterReplacementTests {
    private let plan: TestProgramme
    private let old: DeskBundle
    private let ruth: SigningKey
    private let later = TestProgramme.now + 40 * 86_400

    init() throws {
        plan = try TestProgramme()
        old = try plan.desk()
        ruth = try .random()
    }

    private func file(_ old: String, _ new: String) throws -> ProgrammeFile {
        try ProgrammeFile(yaml: TestProgramme.yaml.replacing(old, with: new), file: "programme.yaml")
    }

    private func request(_ name: String, _ role: SignerRole, _ key: SigningKey) throws -> FoundingRequests.File {
        FoundingRequests.File(name: "\(name).request", bytes: try SignerRequest.signed(name: name, role: role, key: key, now: later).bytes)
    }

    private let helen = "  - { name: Helen, role: clinical }"

    /// Helen leaves, Ruth comes.
    private func replaced() throws -> TrustBundle {
        try old.replacingCharter(
            planned: try file(helen, "  - { name: Ruth, role: clinical }"), requests: [try request("Ruth", .clinical, ruth)],
            key: plan.clinical, now: later)
    }

    @Test func aCardPrintedAtFoundingLeadsToTheThirdCharter() throws {
        var bundle = try replaced()
        for key in [plan.sponsor, ruth] {
            #expect(throws: DeskError(.bundleRefused)) { try DeskBundle(bundle, file: "", now: later) }
            bundle = try bundle.signed(by: key, file: "")
        }
        let second = try DeskBundle(bundle, file: "", now: later)
        #expect(second.trusted.signers.map(\.name) == ["Ruth", "Council"])

        // Then the sponsor takes a new key: the old one and the new one sign.
        let council = try SigningKey.random()
        let third = try second.replacingCharter(
            planned: try file(helen, "  - { name: Ruth, role: clinical }"), requests: [try request("Council", .sponsor, council)],
            key: ruth,
            now: later + 9
        )
        let signed = try third.signed(by: plan.sponsor, file: "").signed(by: council, file: "")
        let pins = try TrustEvaluator.firstContact(old.trusted.bundle, programme: old.trusted.id, now: TestProgramme.now).pins
        let trusted = try TrustEvaluator.accept(signed, pins: pins, now: later + 9).programme
        #expect(trusted.charters.current.version == 3)
        #expect(trusted.id == old.trusted.id)
        #expect(trusted.signers.map(\.key) == [ruth.publicKey, council.publicKey])
        #expect(
            (trusted.roster.pin, trusted.policy.pin, trusted.rounds.pin) == (
                old.trusted.roster.pin, old.trusted.policy.pin, old.trusted.rounds.pin
            ))
        let fromCard = try TrustEvaluator.firstContact(signed, programme: old.trusted.id, now: later + 9).programme
        #expect(fromCard.charters.current.version == 3)
    }

    /// Nobody is asked to sign beyond a charter that is not in force.
    @Test func aCharterAfterAnUnsignedOneIsNotSigned() throws {
        var bundle = try replaced()
        let second = try #require(bundle.charters.last)
        let next = try Charter(
            programme: old.trusted.id, version: 3, issued: later, expires: later + 86_400, programmeName: "River Support", contact: "Ruth",
            signers: [
                CharterSigner(role: .clinical, key: ruth.publicKey, name: "Ruth"),
                CharterSigner(role: .sponsor, key: plan.sponsor.publicKey, name: "Council"),
            ])
        bundle.charters = [bundle.charters[0], second, try SignedDocument(next, signedBy: [ruth]).blob]
        #expect(throws: DeskError(.bundleRefused)) { try bundle.signed(by: plan.sponsor, file: "") }
    }

    @Test func whoLeftSignsTheNewCharterAndNothingAfterIt() throws {
        let signed = try replaced().signed(by: plan.sponsor, file: "").signed(by: ruth, file: "")
        #expect(throws: DeskError(.nothingToSign)) { try signed.signed(by: plan.clinical, file: "") }
        let desk = try DeskBundle(signed, file: "", now: later)
        #expect(throws: DeskError(.notASigner)) { try desk.revoking("Ana", key: plan.clinical, now: later) }
        #expect(throws: Never.self) { try desk.revoking("Ana", key: ruth, now: later) }
    }

    /// Ruth begins with her own key, and Helen, who leaves, signs as one of the old charter.
    @Test func anOutgoingSignerSignsTheCharterAlone() throws {
        let both = try ProgrammeFile(
            yaml: TestProgramme.yaml.replacing(helen, with: helen + "\n  - { name: Ruth, role: clinical }"), file: "programme.yaml")
        let two = try old.replacingCharter(planned: both, requests: [try request("Ruth", .clinical, ruth)], key: plan.clinical, now: later)
            .signed(by: plan.sponsor, file: "")
        let desk = try DeskBundle(two, file: "", now: later)
        let council = try SigningKey.random()
        let next = try desk.replacingCharter(
            planned: try file(helen, "  - { name: Ruth, role: clinical }"), requests: [try request("Council", .sponsor, council)],
            key: ruth,
            now: later + 9)
        let outgoing = try next.signed(by: plan.sponsor, file: "")
        #expect(outgoing.charters != next.charters)
        #expect((outgoing.roster, outgoing.policy, outgoing.rounds) == (next.roster, next.policy, next.rounds))
        #expect(throws: DeskError(.nothingToSign)) { try outgoing.signed(by: plan.sponsor, file: "") }
        #expect(throws: DeskError(.notASigner)) { try outgoing.signed(by: plan.ana, file: "") }
        #expect(throws: Never.self) { try DeskBundle(try outgoing.signed(by: council, file: ""), file: "", now: later + 9) }
    }

    @Test func thresholdsAndTheContactChangeWithTheCharter() throws {
        let yaml = TestProgramme.yaml.replacing(helen, with: helen + "\n  - { name: Ruth, role: clinical }")
            .replacing("contact: Helen, 555-0142", with: "contact: Ruth, 555-0199\nthresholds: { clinical: 2, sponsor: 1 }")
        let bundle = try old.replacingCharter(
            planned: try ProgrammeFile(yaml: yaml, file: ""), requests: [try request("Ruth", .clinical, ruth)], key: plan.clinical,
            now: later)
        let missing = MissingSignatures.of(bundle).map { $0.sentence(Texts(.english)) }
        #expect(
            missing == [
                "Charter: one more signature is needed, of Council", "Charter: one more signature is needed, of Ruth",
                "Roster: one more signature is needed, of Ruth", "Policy: one more signature is needed, of Ruth",
                "Rounds: one more signature is needed, of Ruth",
            ])
        let trusted = try DeskBundle(try bundle.signed(by: plan.sponsor, file: "").signed(by: ruth, file: ""), file: "", now: later).trusted
        #expect(trusted.contact == "Ruth, 555-0199")
        #expect(trusted.charters.current.clinicalThreshold == 2)
    }

    @Test func keysThatAreMissingOrOfNobodyAreNamed() throws {
        let planned = try file(helen, "  - { name: Ruth, role: clinical }")
        #expect(throws: DeskError(.signerMissing)) {
            try old.replacingCharter(planned: planned, requests: [], key: plan.clinical, now: later)
        }
        #expect(throws: DeskError(.signerInOtherRole)) {
            try old.replacingCharter(planned: planned, requests: [try request("Ruth", .sponsor, ruth)], key: plan.clinical, now: later)
        }
        #expect(throws: DeskError(.requestOfNobody)) {
            try old.replacingCharter(planned: plan.file, requests: [try request("Ruth", .clinical, ruth)], key: plan.clinical, now: later)
        }
        #expect(throws: DeskError(.fileIsAnother)) {
            try old.replacingCharter(planned: plan.file, requests: [try plan.file("Ana", plan.ana)], key: plan.clinical, now: later)
        }
    }

    /// Every missing signature is said, of every document, not the first alone.
    @Test func anUnsignedBundleSaysEverySignatureThatIsMissing() throws {
        let bundle = try plan.founded().bundle
        #expect(MissingSignatures.of(bundle).map(\.document) == [.charter, .policy])
        #expect(MissingSignatures.of(bundle).map(\.names) == [["Council"], ["Council"]])
        do {
            _ = try DeskBundle(bundle, file: "b", now: later)
            Issue.record("believed")
        } catch {
            let sentence = error.sentence(Texts(.english))
            #expect(sentence.contains("Charter: one more signature is needed, of Council"))
            #expect(sentence.contains("Policy: one more signature is needed, of Council"))
        }
    }
}
