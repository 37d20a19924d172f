// What a signer is shown and asked before signing: what changed rules mean, what a first look must not miss, and moments of one day.

import Foundation
import Localization
import Policies
import Sodium
import Testing
import Wire

@testable import AuthorityDesk
@testable import Trust

@Suite(.serialized) struct SignersViewTests {
    private static let later = TestProgramme.now + 40 * 86_400
    private let bundle = "founded/programme.bundle"
    private let options = ["--home", "helen", "--passphrase-file", "passphrase"]

    private func ruled(_ old: TrustBundle, version: UInt64 = 2, _ change: (inout PolicyRules) -> Void) throws -> TrustBundle {
        let policy = try Unverified<PolicyDocument>(old.policy).forItsSigner.body
        var (bundle, rules) = (old, policy.rules)
        change(&rules)
        bundle.policy =
            try SignedDocument(
                PolicyDocument(
                    programme: policy.programme, version: version, issued: Self.later, expires: policy.expires, rules: rules), signedBy: []
            ).blob
        return bundle
    }

    private func write(_ bundle: TrustBundle, _ name: String, _ desk: ToolRun) throws {
        try desk.write(name, Array(try JSONEncoder().encode(bundle)))
    }

    /// The sponsor reads the same sentences as whoever made the change with `policy sign`, the grave ones before all else.
    @Test func theSecondSignerReadsWhatChangedRulesMean() throws {
        let desk = try ToolRun()
        try desk.founded()
        try desk.write("rules/checkin.yaml", Array("minimum_batch: 20\nprivacy_budget_per_round: 0.3\n".utf8))
        try desk.write("rules/handoff.yaml", Array("stage_within_hours: 200\n".utf8))
        let first = try desk.run(["policy", "sign", "rules", bundle, "--yes"] + options)
        #expect(first.status == 0, "\(first.errors)")
        let second = try desk.sign("council")
        #expect(second.status == 0, "\(second.errors)")
        for output in [first.output, second.output] {
            let flat = output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            #expect(flat.contains("Look twice: The chief would see groups of 20 instead of 64."), "\(output)")
            #expect(flat.contains("Look twice: Policy, Check-ins below which no number appears: 64 becomes 20"), "\(output)")
            let ordinary = try #require(output.firstRange(of: "\n- "), "\(output)")
            #expect(!output[ordinary.upperBound...].contains("Look twice"), "\(output)")
        }
    }

    /// A folder has no officers; the signed rounds count them.
    @Test func theDiffSaysWhichCellFallsSilent() throws {
        let desk = try ToolRun()
        try desk.founded()
        try desk.write("most/checkin.yaml", Array("minimum_batch: 114\n".utf8))
        try desk.write("more/checkin.yaml", Array("minimum_batch: 115\n".utf8))
        #expect(try !desk("policy", "diff", "most", bundle).output.contains("no check-ins any more"))
        let diff = try desk("policy", "diff", "more", bundle)
        #expect(diff.output.contains("Look twice: towns would have no check-ins any more"), "\(diff.output)")
        #expect(try desk("policy", "diff", "more", bundle, "--json").output.contains("towns would have no check-ins any more"))
        #expect(try !desk("policy", "diff", "more").output.contains("towns"))
    }

    /// Nothing is remembered of a key that is new, or whose folder was restored: what is in force is compared with all the same.
    @Test func aKeyThatRemembersNothingIsShownWhatChangesSinceABundle() throws {
        let desk = try ToolRun()
        try desk.founded()
        try desk.write("in-force.bundle", try desk.read(bundle))
        try desk.write("rules/retention.yaml", Array("booking_retention_days: 14\n".utf8))
        #expect(try desk.run(["policy", "sign", "rules", bundle, "--yes"] + options).status == 0)
        try FileManager.default.removeItem(at: desk.folder.appending(path: "council/last-signed.bundle"))
        let sign = ["sign", bundle, "--home", "council", "--passphrase-file", "passphrase"]
        let whole = try desk.run(sign, input: "n\n")
        #expect(whole.output.contains("\n  Days after which bookings are deleted: 14\n"), "\(whole.output)")
        let since = try desk.run(sign + ["--since", "in-force.bundle"], input: "n\n")
        #expect(since.status == 1)
        #expect(since.output.contains("What is new since in-force.bundle; “show” prints the whole file:"), "\(since.output)")
        #expect(since.output.contains("Look twice: Policy, Days after which bookings are deleted: 30 becomes 14"), "\(since.output)")
        #expect(!since.output.contains("Signed by everybody who must"), "\(since.output)")
    }

    /// Later these are asked about where they change; the first time there is nothing that they change from.
    @Test func aFirstSignatureAsksAboutOneHandThatIsEnough() throws {
        let desk = try ToolRun()
        try desk.initialised()
        let yaml = TestProgramme.yaml.replacing(
            "  - { name: Council", with: "  - { name: Ruth, role: clinical }\n  - { name: Council")
        try desk.write("programme.yaml", Array((yaml + "\npolicy: { single_operator: true }\n").utf8))
        let ruth = try desk.run(
            [
                "init", "--home", "ruth", "--role", "clinical", "--name", "Ruth", "--recovery-file", "ruth.sheet", "--passphrase-file",
                "passphrase", "--low-cost",
            ])
        try #require(ruth.status == 0, "\(ruth.errors)")
        try desk.write("requests/ruth.request", try desk.read("ruth/signer.request"))
        let found = try desk.found()
        try #require(found.status == 0, "\(found.errors)")
        let sign = ["sign", bundle, "--home", "council", "--passphrase-file", "passphrase"]
        let before = try desk.read(bundle)
        for answers in ["n\n", "y\nn\n", "y\ny\nn\n"] {
            #expect(try desk.run(sign, input: answers).status == 1)
            #expect(try desk.read(bundle) == before)
        }
        let signed = try desk.run(sign, input: "y\ny\ny\n")
        #expect(signed.status == 0, "\(signed.output)\(signed.errors)")
        let flat = signed.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(flat.contains("Look twice: One operator may run both sides, and put together what each sees"), "\(signed.output)")
        #expect(flat.contains("One clinical signature is enough, of Helen or Ruth. Is that meant?"), "\(signed.output)")
    }

    /// One signer of each role, and two operators: nothing is asked but whether to sign.
    @Test func anOrdinaryFirstSignatureAsksOnce() throws {
        let draft = try ProgrammeDraft(try TestProgramme().desk().trusted.bundle, file: "")
        #expect(draft.firstQuestions(Texts(.english)).isEmpty)
    }

    /// A corrected time zone moves the end of a licence by hours: the same day, told with its time.
    @Test func momentsOfOneDayAreToldWithTheirTime() throws {
        let old = try TestProgramme().desk().trusted.bundle
        let roster = try Unverified<Roster>(old.roster).forItsSigner.body
        let end = Instant(seconds: 1_845_957_600)
        func draft(_ version: UInt64, licensedUntil end: Instant, validFor more: Int64 = 0) throws -> ProgrammeDraft {
            var clinicians = roster.clinicians
            clinicians[0].licence = try Licence(kind: "LCSW", expires: end)
            var bundle = old
            bundle.roster =
                try SignedDocument(
                    Roster(
                        programme: roster.programme, version: version, issued: Self.later, expires: roster.expires + more,
                        departments: roster.departments, clinicians: clinicians, sides: roster.sides), signedBy: []
                ).blob
            return try ProgrammeDraft(bundle, file: "f")
        }
        let texts = Texts(.english)
        let (before, after) = (try draft(2, licensedUntil: end), try draft(3, licensedUntil: end + 3600))
        #expect(Outline.lastDay(before: end, texts) == Outline.lastDay(before: end + 3600, texts))
        let changes = after.changes(since: before, texts)
        let told = try #require(changes.first { $0.sentence.contains("Licensed until") }, "\(changes)")
        #expect(told.sentence.contains(":59"), "\(told.sentence)")
        #expect(throws: Never.self) { try after.requireSignable(since: before, texts, file: "f", now: Self.later) }
        // A version of the same day is valid until another second of it, which nobody reads.
        let (base, renewed) = (Outline.of(before.roster), try draft(3, licensedUntil: end, validFor: 3600))
        #expect(Outline.of(renewed.roster) != base && Outline.of(renewed.roster).changes(since: base, texts, within: []).isEmpty)
        // Another second of one minute reads the same, with its time too.
        let hidden = try draft(3, licensedUntil: end + 1)
        let other = try draft(2, licensedUntil: end + 2)
        #expect(throws: DeskError(.changeUnseen)) { try hidden.requireSignable(since: other, texts, file: "f", now: Self.later) }
    }

    /// Every program would say of the number that nobody has checked it; whoever signs can have the day corrected.
    @Test func aNumberThatWasCheckedOnADayToComeIsNotSigned() throws {
        let old = try TestProgramme().desk().trusted.bundle
        let now = max(Self.later, CrisisCard.verified)
        func require(_ verified: Instant) throws {
            let line = try CrisisResource(name: "Peers", contact: "860-555-0100", note: "", verified: verified)
            for change: (inout PolicyRules) -> Void in [
                { $0.crisisResources = [line] }, { $0.directory = [ServiceResource(kind: .peer, line: line)] },
            ] {
                let new = try ProgrammeDraft(try ruled(old, change), file: "f")
                try new.requireSignable(since: try ProgrammeDraft(old, file: "f"), Texts(.english), file: "f", now: now)
            }
        }
        #expect(throws: Never.self) { try require(now + 86_400) }
        #expect(throws: DeskError(.verifiedAhead)) { try require(now + 86_401) }
    }

    /// Whoever writes a bundle can put a key beside any bytes: what this key has not signed is not taken for signed.
    @Test func aSignatureThatIsNotGoodIsNotRemembered() async throws {
        let plan = try TestProgramme()
        let desk = try plan.desk()
        var bundle = desk.trusted.bundle
        let policy = try Unverified<PolicyDocument>(bundle.policy).forItsSigner.body
        let (other, key) = (try SigningKey.random(), plan.clinical.publicKey)
        let forged = try SignatureEntry(signer: key, signature: other.sign(policy.canonicalBytes))
        bundle.policy = Blob(SignedEnvelope(body: policy.canonicalBytes, signatures: [forged]).canonicalBytes)
        #expect(desk.trusted.bundle.signed(with: key) == [.charter, .roster, .policy, .rounds])
        #expect(bundle.signed(with: key) == [.charter, .roster, .rounds])
        #expect(bundle.asked(of: key) == [.charter, .roster, .policy, .rounds])
        #expect(bundle.asked(of: plan.sponsor.publicKey) == [.charter, .policy])
        #expect(bundle.asked(of: other.publicKey) == [])
    }
}
