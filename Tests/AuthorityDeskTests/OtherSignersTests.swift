// What others signed meanwhile, and what this key signed and gave up: neither is taken back or brought back unseen.

import Foundation
import Localization
import Policies
import Sodium
import Testing
import Trust
import Wire

@testable import AuthorityDesk

@Suite(.serialized) struct OtherSignersTests {
    private var now: Instant { Instant(seconds: Int64(Date().timeIntervalSince1970)) }
    private let bundle = "founded/programme.bundle"
    private let options = ["--home", "helen", "--passphrase-file", "passphrase"]

    private func key(_ home: String, _ desk: ToolRun) throws -> SigningKey {
        var words = Array("four words are plenty".utf8)
        return try SignerHome(desk.folder.appending(path: home)).unlock(passphrase: Passphrase.normalised(wiping: &words)).key
    }

    /// A policy as somebody makes it by a tool of their own, which no signer's home remembers.
    private func drafted(
        _ old: TrustBundle, version: UInt64, issued: Instant, by keys: [SigningKey], _ change: (inout PolicyRules) -> Void = { _ in }
    ) throws -> TrustBundle {
        let policy = try Unverified<PolicyDocument>(old.policy).forItsSigner.body
        var (bundle, rules) = (old, policy.rules)
        change(&rules)
        bundle.policy =
            try SignedDocument(
                PolicyDocument(programme: policy.programme, version: version, issued: issued, expires: policy.expires, rules: rules),
                signedBy: keys
            ).blob
        return bundle
    }

    private func write(_ bundle: TrustBundle, _ name: String, _ desk: ToolRun) throws -> [UInt8] {
        let bytes = Array(try JSONEncoder().encode(bundle))
        try desk.write(name, bytes)
        return bytes
    }

    private func version<Body: TrustDocument>(_ blob: Blob, _: Body.Type) throws -> UInt64 {
        try Unverified<Body>(blob).forItsSigner.body.version
    }

    /// The other clinical signer and the sponsor shortened how long bookings are kept; a version after that takes it back, and differs in nothing from
    /// what this signer signed last.
    @Test func whatAnotherSignerStrengthenedIsNotTakenBackUnseen() throws {
        let desk = try ToolRun()
        try desk.founded()
        let (old, helen, council) = (try desk.bundle(), try key("helen", desk), try key("council", desk))
        let stronger = try drafted(old, version: 2, issued: now, by: [helen, council]) { $0.bookingRetentionDays = 14 }
        _ = try write(stronger, "in-force.bundle", desk)
        let back = try write(try drafted(old, version: 3, issued: now, by: [council]), "back.bundle", desk)
        let sign = ["sign", "back.bundle"] + options

        let once = try desk.run(sign, input: "y\n")
        #expect(once.status == 1)
        #expect(try desk.read("back.bundle") == back)
        let sentence = "Policy: version 2 was not signed with this key, and what it changed may be taken back here"
        #expect(once.output.contains("Look twice: \(sentence)\n"), "\(once.output)")
        #expect(once.output.replacing("\n", with: " ").contains("\(sentence). Is that meant?"), "\(once.output)")
        #expect(once.output.contains("\n  Days after which bookings are deleted: 30\n"), "\(once.output)")
        #expect(once.output.contains("--since") && !once.output.contains("Nothing changes"))

        // Against what is in force the change is said, and nothing is asked but whether to sign: there is no other clinical signer.
        let since = try desk.run(sign + ["--since", "in-force.bundle"], input: "n\n")
        #expect(since.status == 1)
        #expect(since.output.contains("Look twice: Policy, Days after which bookings are deleted: 14 becomes 30"), "\(since.output)")
        #expect(!since.output.contains("Is that meant?"), "\(since.output)")
        let other = try TestProgramme().desk().trusted.bundle
        _ = try write(other, "other.bundle", desk)
        let stranger = try desk.run(sign + ["--since", "other.bundle", "--yes"])
        #expect(stranger.status == 1 && stranger.errors.contains("other.bundle is not believed"), "\(stranger.errors)")
        #expect(try desk.read("back.bundle") == back)
        #expect(try desk.run(sign, input: "y\ny\n").status == 0)
    }

    /// Where several versions were skipped, or the bundle is behind what is in force; and what is not this key's to sign is not asked about.
    @Test func whichVersionsWereSkippedIsSaid() throws {
        let plan = try TestProgramme()
        let old = try plan.desk().trusted.bundle
        let texts = Texts(.english)
        func skipped(_ version: UInt64, since: UInt64, by key: SigningKey) throws -> [String] {
            let bundle = try drafted(old, version: version, issued: TestProgramme.now, by: [])
            let base = try drafted(old, version: since, issued: TestProgramme.now, by: []) { $0.tokensPerQuarter = 8 }
            let known = try ProgrammeDraft(base, file: "").pins
            return try ProgrammeDraft(bundle, file: "").skipped(since: known, isInForce: false, by: key.publicKey, texts).map(
                \.change.sentence)
        }
        #expect(try skipped(2, since: 1, by: plan.sponsor) == [])
        #expect(try skipped(5, since: 1, by: plan.sponsor).first?.contains("versions 2 to 4 were not signed with this key") == true)
        #expect(try skipped(2, since: 4, by: plan.sponsor).first?.contains("version 2 does not follow version 4") == true)
        #expect(try skipped(2, since: 2, by: plan.clinical).count == 1)
        #expect(try skipped(5, since: 1, by: plan.ana) == [])
    }

    /// The other's version 2 is in force. Another version 2, which says what this signer signed last, is no skipped one, and the version 3 after it would
    /// overtake both. Where this key is needed anyway, nothing can be in force that it has not signed.
    @Test(arguments: [1, 2] as [UInt8]) func whatAnotherSignerStrengthenedIsNotTakenBackInTwoSteps(needed: UInt8) throws {
        let plan = try TestProgramme()
        let (old, ruth) = (try plan.desk().trusted.bundle, try SigningKey.random())
        func draft(_ version: UInt64) throws -> ProgrammeDraft {
            var draft = try ProgrammeDraft(
                try drafted(old, version: version, issued: TestProgramme.now + Int64(version), by: [plan.sponsor]), file: "")
            let charter = draft.charter
            draft.charter = try Charter(
                programme: charter.programme, version: charter.version, issued: charter.issued, expires: charter.expires,
                programmeName: charter.programmeName, contact: charter.contact,
                signers: charter.signers + [try CharterSigner(role: .clinical, key: ruth.publicKey, name: "Ruth")],
                clinicalThreshold: needed, sponsorThreshold: 1)
            return draft
        }
        for version: UInt64 in [2, 3] {
            let known = try draft(version - 1).pins
            let all = try [false, true].map { isInForce in
                try draft(version).skipped(since: known, isInForce: isInForce, by: plan.clinical.publicKey, Texts(.english))
            }
            #expect(all[1].isEmpty && all[0].count == (needed == 1 ? 1 : 0))
            #expect(all[0].allSatisfy { $0.change.isAskedAlone && $0.change.sentence.contains("another version \(version) in force") })
            #expect(try draft(version).skipped(since: known, isInForce: false, by: plan.sponsor.publicKey, Texts(.english)).isEmpty)
        }
    }

    @Test func aDocumentFromTheFutureIsNotSigned() throws {
        let plan = try TestProgramme()
        let (old, day, later) = (try plan.desk().trusted.bundle, Int64(86_400), TestProgramme.now + 40 * 86_400)
        func require(_ version: UInt64, _ issued: Instant) throws {
            let bundle = try drafted(old, version: version, issued: issued, by: [])
            try ProgrammeDraft(bundle, file: "f")
                .requireSignable(since: try ProgrammeDraft(old, file: "f"), Texts(.english), file: "f", now: later)
        }
        #expect(throws: Never.self) { try require(2, later + day) }
        #expect(throws: DeskError(.datedAhead)) { try require(2, later + day + 1) }
        #expect(throws: Never.self) { try require(2, TestProgramme.now) }
        #expect(throws: DeskError(.datedBefore)) { try require(2, TestProgramme.now - 1) }
        #expect(throws: Never.self) { try require(101, later) }
        #expect(throws: DeskError(.versionFarAhead)) { try require(102, later) }
    }

    /// Nothing is remembered yet: the first signature of a key goes by the clock alone.
    @Test func aFirstSignatureIsNotForTheFutureEither() throws {
        let desk = try ToolRun()
        try desk.initialised()
        #expect(try desk.found().status == 0)
        let ahead = try drafted(try desk.bundle(), version: 1, issued: now + 3 * 86_400, by: [try key("helen", desk)])
        let bytes = try write(ahead, bundle, desk)
        let sign = try desk.sign("council")
        #expect(sign.status == 1 && sign.errors.contains("(Policy) that is dated ahead"), "\(sign.errors)")
        #expect(try desk.read(bundle) == bytes)
    }

    /// Two policies of one number would both be believed, each by whoever is shown it first.
    @Test func whatWasGivenUpIsOvertaken() throws {
        let desk = try ToolRun()
        try desk.founded()
        let (old, programme) = (try desk.bundle(), try DeskBundle(try desk.bundle(), file: "", now: now).trusted.id)
        func sign(_ minimum: Int, _ more: [String] = []) throws -> TrustBundle {
            _ = try write(old, bundle, desk)
            try desk.write("rules/checkin.yaml", Array("minimum_batch: \(minimum)\n".utf8))
            let outcome = try desk.run(["policy", "sign", "rules", bundle, "--yes"] + options + more)
            try #require(outcome.status == 0, "\(outcome.errors)")
            return try desk.bundle()
        }
        let givenUp = try sign(20)
        #expect(try version(givenUp.policy, PolicyDocument.self) == 2)
        let meant = try sign(100, ["--older-bundle"])
        #expect(try version(meant.policy, PolicyDocument.self) == 3)
        try #require(try desk.sign("council").status == 0)
        let published = try desk.bundle()
        let (council, later) = (try key("council", desk), now + 600)
        let pins = try TrustEvaluator.firstContact(
            try givenUp.signed(by: council, file: ""), programme: programme, now: later
        ).pins
        #expect(try TrustEvaluator.accept(published, pins: pins, now: later).programme.rules.minimumBatch == 100)

        // Whoever signed the newer one does not sign the one that was given up, whatever they say.
        let bytes = try write(givenUp, "given-up.bundle", desk)
        let again = try desk.run(
            ["sign", "given-up.bundle", "--home", "council", "--passphrase-file", "passphrase", "--yes", "--older-bundle"])
        #expect(again.status == 1 && again.errors.contains("makes it again with --older-bundle"), "\(again.errors)")
        #expect(try desk.read("given-up.bundle") == bytes)
    }

    /// Every document of which a newer one was given up is dated anew at once, whatever else the older bundle is changed for.
    @Test func whatWasGivenUpIsOvertakenAtOnce() throws {
        let desk = try ToolRun()
        try desk.founded()
        let before = try desk.read(bundle)
        try desk.write("rules/checkin.yaml", Array("minimum_batch: 100\n".utf8))
        let moved = try desk.plan.request(.department, from: PeriodID(containing: now), certificate: [7, 8, 9])
        try desk.write("moved.request", try desk.plan.signed(moved))
        #expect(try desk.helen("cards", "--cell", "hill", "--count", "10", "--out", "lost").status == 0)
        #expect(try desk.helen("sides", "--side", "moved.request").status == 0)
        let policy = try desk.run(["policy", "sign", "rules", bundle, "--yes"] + options)
        #expect(policy.status == 0, "\(policy.errors)")
        func versions() throws -> [UInt64] {
            let bundle = try desk.bundle()
            return [
                try version(bundle.roster, Roster.self), try version(bundle.policy, PolicyDocument.self),
                try version(bundle.rounds, Rounds.self),
            ]
        }
        #expect(try versions() == [2, 2, 2])
        try desk.write(bundle, before)
        let cards = try desk.helen("cards", "--cell", "hill", "--count", "10", "--out", "meant", "--older-bundle")
        #expect(cards.status == 0, "\(cards.errors)")
        // The policy needs the sponsor, and nothing that does not is held up for them.
        #expect(try versions() == [3, 1, 3])
        let amend = try desk.helen("amend", "--programme", "programme.yaml")
        #expect(amend.status == 0, "\(amend.output)\(amend.errors)")
        #expect(try versions() == [3, 3, 3])
        let rules = try Unverified<PolicyDocument>(try desk.bundle().policy).forItsSigner.body.rules
        let old = try JSONDecoder().decode(TrustBundle.self, from: Data(before))
        #expect(try rules == Unverified<PolicyDocument>(old.policy).forItsSigner.body.rules)
        #expect(try desk.sign("council").status == 0)
        // The next change finds nothing given up.
        #expect(try desk.helen("amend", "--programme", "programme.yaml").errors.contains("Nothing would change"))
        #expect(try desk.helen("cards", "--cell", "hill", "--count", "10", "--out", "more").status == 0)
        #expect(try versions() == [3, 3, 4])
    }
}
