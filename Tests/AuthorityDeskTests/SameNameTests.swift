// Two keys under one name on the roster, as a signer can put them there with a tool of their own: no command takes one of them for the other.

import Foundation
import Sodium
import Testing
import Trust
import Wire

@testable import AuthorityDesk

@Suite(.serialized) struct SameNameTests {
    private let later = TestProgramme.now + 40 * 86_400

    /// The roster with a second Ana behind the first.
    private func added(_ second: SigningPublicKey, to desk: DeskBundle, key: SigningKey, now: Instant) throws -> TrustBundle {
        let clinicians = desk.trusted.roster.body.clinicians
        let ana = try #require(clinicians.first { $0.name == "Ana" })
        let other = ClinicianEntry(
            identity: second, name: ana.name, role: ana.role, licence: ana.licence, engagements: ana.engagements,
            departments: ana.departments)
        return try desk.revised(Revision(clinicians: clinicians + [other]), key: key, now: now)
    }

    private func desk(_ plan: TestProgramme, _ second: SigningPublicKey) throws -> DeskBundle {
        let now = TestProgramme.now + 60
        return try DeskBundle(try added(second, to: try plan.desk(), key: plan.clinical, now: now), file: "", now: now)
    }

    @Test func ofTwoKeysOfOneNameTheSixWordsChoose() throws {
        let plan = try TestProgramme()
        let (ana, second) = (plan.ana.publicKey, try SigningKey.random().publicKey)
        let desk = try desk(plan, second)
        let error = #expect(throws: DeskError(.clinicianTwice)) { try desk.revoking("Ana", key: plan.clinical, now: later) }
        #expect(error?.values["keys"] == "\(ana.words); \(second.words)")
        for words in [plan.joan.publicKey.words, "no words at all", ""] {
            #expect(throws: DeskError(.clinicianKeyUnknown), "\(words)") {
                try desk.revoking("Ana", words: words, key: plan.clinical, now: later)
            }
        }
        for (meant, other) in [(ana, second), (second, ana)] {
            let bundle = try desk.revoking("Ana", words: meant.words, key: plan.clinical, now: later)
            let revoked = try DeskBundle(bundle, file: "", now: later)
            #expect(revoked.trusted.clinician(meant)?.isRevoked(at: later) == true)
            #expect(revoked.trusted.clinician(other)?.revokedAt == nil)
            // Then the name means the one that is left, wherever it stands.
            #expect(try revoked.certified("Ana", now: later).identity == other)
        }
    }

    @Test func aProgrammeFileTakesNeitherOfTwoKeysOfOneName() throws {
        let plan = try TestProgramme()
        let second = try SigningKey.random().publicKey
        let desk = try desk(plan, second)
        #expect(throws: DeskError(.clinicianTwice)) { try desk.certifying([], planned: plan.file, key: plan.clinical, now: later) }
        #expect(throws: DeskError(.clinicianTwice)) { try desk.amending(planned: plan.file, key: plan.clinical, now: later) }
        let request = try ClinicianRequest(issued: later, identity: second, name: "Ana")
        #expect(throws: DeskError(.clinicianTwice)) {
            try desk.certifying([request], planned: plan.file, key: plan.clinical, now: later)
        }
    }

    /// The revoked key stands first on the roster.
    @Test func aNameInTheProgrammeFileMeansTheKeyThatIsNotRevoked() throws {
        let plan = try TestProgramme()
        let second = try SigningKey.random().publicKey
        let bundle = try desk(plan, second).revoking("Ana", words: plan.ana.publicKey.words, key: plan.clinical, now: later)
        let revoked = try DeskBundle(bundle, file: "", now: later)
        #expect(revoked.trusted.clinicians.first?.identity == plan.ana.publicKey)
        #expect(revoked.trusted.clinician(plan.joan.publicKey)?.supervisor == plan.ana.publicKey)
        let amended = try DeskBundle(
            try revoked.certifying([], planned: plan.file, key: plan.clinical, now: later), file: "", now: later)
        #expect(amended.trusted.clinician(plan.joan.publicKey)?.supervisor == second)
    }

    @Test func theToolNamesTheKeyThatItRevokes() throws {
        let desk = try ToolRun()
        try desk.founded()
        let (ana, second) = (desk.plan.ana.publicKey, try SigningKey.random().publicKey)
        let now = Instant(seconds: Int64(Date().timeIntervalSince1970))
        var passphrase = Array("four words are plenty".utf8)
        let helen = try SignerHome(desk.folder.appending(path: "helen")).unlock(passphrase: Passphrase.normalised(wiping: &passphrase)).key
        let doubled = try added(second, to: try DeskBundle(try desk.bundle(), file: "", now: now), key: helen, now: now)
        try desk.write("founded/programme.bundle", Array(try JSONEncoder().encode(doubled)))

        let refused = try desk.helen("revoke", "Ana")
        #expect(refused.status == 1)
        for key in [ana, second] { #expect(flat(refused.errors).contains(key.words), "\(refused.errors)") }
        let asked = try desk.run(
            [
                "revoke", "founded/programme.bundle", "Ana", "--words", second.words, "--home", "helen", "--passphrase-file", "passphrase",
            ], input: "y\n")
        #expect(asked.status == 0, "\(asked.errors)")
        #expect(flat(asked.output).contains("Revoke Ana (\(second.words))? This cannot be undone."), "\(asked.output)")
        let roster = try DeskBundle(try desk.bundle(), file: "", now: now + 60).trusted
        #expect(roster.clinician(second)?.isRevoked(at: now + 60) == true && roster.clinician(ana)?.revokedAt == nil)
        // One is left: its name is enough, and the question names its key all the same.
        let last = try desk.run(
            ["revoke", "founded/programme.bundle", "Ana", "--home", "helen", "--passphrase-file", "passphrase"], input: "n\n")
        #expect(last.status == 1 && flat(last.output).contains("Revoke Ana (\(ana.words))?"), "\(last.output)")
    }

    private func flat(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
