// What somebody who hands files to a signer could hide behind: a bundle of last month, a name that two have, a folder that was put back.

import Foundation
import Localization
import Policies
import Sodium
import Testing
import Trust
import Wire

@testable import AuthorityDesk

@Suite(.serialized) struct SignersDoubtTests {
    private static let later = TestProgramme.now + 40 * 86_400
    private let texts = Texts(.english)
    private let bundle = "founded/programme.bundle"

    private func charter(_ old: Charter, version: UInt64, _ signers: [CharterSigner], clinical: UInt8) throws -> Charter {
        try Charter(
            programme: try ProgrammeID(firstCharter: old), version: version, issued: Self.later, expires: Self.later + 300 * 86_400,
            programmeName: old.programmeName, contact: old.contact, signers: signers, clinicalThreshold: clinical, sponsorThreshold: 1)
    }

    private func first(_ signers: [CharterSigner], clinical: UInt8) throws -> Charter {
        try Charter(
            programme: nil, version: 1, issued: TestProgramme.now, expires: TestProgramme.now + 300 * 86_400,
            programmeName: "River Support",
            contact: "Helen, 555-0142", signers: signers, clinicalThreshold: clinical, sponsorThreshold: 1)
    }

    /// Helen and Ruth are clinical signers, one of whom is enough: Ruth and the sponsor can have put something in force meanwhile, also where Helen makes
    /// the next version herself.
    @Test func whoeverMakesAVersionIsAskedWhetherAnotherIsInForce() throws {
        let desk = try ToolRun()
        try desk.initialised()
        let yaml = TestProgramme.yaml.replacing("  - { name: Council", with: "  - { name: Ruth, role: clinical }\n  - { name: Council")
        try desk.write("programme.yaml", Array(yaml.utf8))
        let initialise = ["init", "--home", "ruth", "--role", "clinical", "--name", "Ruth", "--recovery-file", "ruth.sheet"]
        try #require(try desk.run(initialise + ["--passphrase-file", "passphrase", "--low-cost"]).status == 0)
        try desk.write("requests/ruth.request", try desk.read("ruth/signer.request"))
        try #require(try desk.found().status == 0)
        try #require(try desk.sign("council").status == 0)
        try desk.write("rules/programme.yaml", Array("tokens_per_quarter: 12\n".utf8))
        let before = try desk.read(bundle)
        let make = ["policy", "sign", "rules", bundle, "--home", "helen", "--passphrase-file", "passphrase"]
        let asked = try desk.run(make, input: "n\n")
        #expect(asked.status == 1)
        #expect(asked.output.contains("Policy: others can have put another version 2 in force"), "\(asked.output)")
        #expect(asked.output.contains("https://agency.example:8443/v1/trust"), "\(asked.output)")
        #expect(try desk.read(bundle) == before)
        let now = Instant(seconds: Int64(Date().timeIntervalSince1970))
        let stamped = try desk.plan.stamped(try desk.bundle(), now: now)
        try desk.write(bundle, Array(try JSONEncoder().encode(stamped)))
        let old = try desk.bundle()
        let once = try desk.run(make, input: "y\n")
        #expect(once.status == 0, "\(once.output)\(once.errors)")

        // The sponsor hands Ruth another version 2 to sign, and a bundle that is said to be in force.
        let policy = try Unverified<PolicyDocument>(old.policy).forItsSigner.body
        var (offered, rules) = (old, policy.rules)
        rules.tokensPerQuarter = 9
        offered.policy =
            SignedDocument(
                try PolicyDocument(programme: policy.programme, version: 2, issued: now, expires: policy.expires, rules: rules)
            ).blob
        func sign(since named: TrustBundle) throws -> String {
            try desk.write("offered.bundle", Array(try JSONEncoder().encode(offered)))
            try desk.write("named.bundle", Array(try JSONEncoder().encode(named)))
            let sign = ["sign", "offered.bundle", "--home", "ruth", "--passphrase-file", "passphrase", "--since", "named.bundle"]
            let outcome = try desk.run(sign, input: "n\n")
            #expect(outcome.status == 1, "\(outcome.errors)")
            return outcome.output
        }
        let question = "Policy: others can have put another version 2 in force"
        var unstamped = old
        unstamped.timestamp = nil
        for named in [unstamped, try desk.plan.stamped(old, now: now - 8 * 86_400), try desk.plan.stamped(old, now: now - 2 * 86_400)] {
            let output = try sign(since: named)
            #expect(output.contains("Look twice: \(question)") && output.contains("16 becomes 9"), "\(output)")
            #expect(output.contains("Is that meant?"), "\(output)")
        }
        let output = try sign(since: stamped)
        #expect(!output.contains(question) && output.contains("16 becomes 9"), "\(output)")

        // Helen's own version 2 was given up. What is in force goes before it: the same rules in a version 3 are no “nothing”.
        let given = try Unverified<PolicyDocument>(try desk.bundle().policy).forItsSigner.body
        offered.policy =
            SignedDocument(
                try PolicyDocument(programme: policy.programme, version: 3, issued: now + 60, expires: given.expires, rules: given.rules)
            ).blob
        try desk.write("third.bundle", Array(try JSONEncoder().encode(offered)))
        try desk.write("named.bundle", Array(try JSONEncoder().encode(stamped)))
        let third = try desk.run(
            ["sign", "third.bundle", "--home", "helen", "--passphrase-file", "passphrase", "--since", "named.bundle"], input: "n\n")
        #expect(third.output.contains("16 becomes 12") && !third.output.contains("Nothing changes"), "\(third.output)\(third.errors)")
    }

    /// Ruth put a policy in force; Helen prints cards on it. Her next look is compared with that policy, and is no first one.
    @Test func workOnWhatAnotherSignedIsRemembered() throws {
        let desk = try ToolRun()
        try desk.initialised()
        let yaml = TestProgramme.yaml.replacing("  - { name: Council", with: "  - { name: Ruth, role: clinical }\n  - { name: Council")
        try desk.write("programme.yaml", Array(yaml.utf8))
        let ruth = ["init", "--home", "ruth", "--role", "clinical", "--name", "Ruth", "--recovery-file", "ruth.sheet"]
        try #require(try desk.run(ruth + ["--passphrase-file", "passphrase", "--low-cost"]).status == 0)
        try desk.write("requests/ruth.request", try desk.read("ruth/signer.request"))
        try #require(try desk.found().status == 0)
        try #require(try desk.sign("council").status == 0)
        func rule(_ tokens: Int) throws {
            try desk.write("rules/programme.yaml", Array("tokens_per_quarter: \(tokens)\n".utf8))
            let make = ["policy", "sign", "rules", bundle, "--home", "ruth", "--passphrase-file", "passphrase", "--yes"]
            try #require(try desk.run(make).status == 0)
        }
        try rule(12)
        try #require(try desk.sign("council").status == 0)
        try #require(try desk.helen("cards", "--cell", "hill", "--count", "10", "--out", "more").status == 0)
        try rule(9)
        let sign = ["sign", bundle, "--home", "helen", "--passphrase-file", "passphrase"]
        let outcome = try desk.run(sign, input: "n\n")
        #expect(
            outcome.output.contains("12 becomes 9") && outcome.output.contains("version 2 was not signed with this key"),
            "\(outcome.output)")
        #expect(!outcome.output.contains("is not in its folder any more"), "\(outcome.output)")
        // Ruth has never signed the charter: one clinical signature was enough when the programme was founded.
        try desk.write("rules/programme.yaml", Array("tokens_per_quarter: 7\n".utf8))
        try desk.write(bundle, Array(try JSONEncoder().encode(try desk.bundle().signed(by: try key("council", desk), file: ""))))
        let make = ["policy", "sign", "rules", bundle, "--home", "helen", "--passphrase-file", "passphrase", "--yes"]
        #expect(try desk.run(make).status == 0)
        let other = try desk.run(["sign", bundle, "--home", "ruth", "--passphrase-file", "passphrase"], input: "n\n")
        #expect(other.output.contains("9 becomes 7") && !other.output.contains("is not in its folder any more"), "\(other.output)")
    }

    private func key(_ home: String, _ desk: ToolRun) throws -> SigningKey {
        var words = Array("four words are plenty".utf8)
        return try SignerHome(desk.folder.appending(path: home)).unlock(passphrase: Passphrase.normalised(wiping: &words)).key
    }

    /// No signed document says where officers get the program; every card does.
    @Test func whereOfficersGetTheProgramIsShownToWhoeverPrintsCards() throws {
        let desk = try ToolRun()
        try desk.initialised()
        let digest = String(repeating: "ab", count: 32)
        let tool = "tool: { address: \"https://tools.city.example/respite\", sha256: \"\(digest)\" }\n"
        try desk.write("programme.yaml", Array((TestProgramme.yaml + "\n" + tool).utf8))
        let found = try desk.found()
        #expect(found.status == 0, "\(found.errors)")
        let flat = found.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(flat.contains("Look twice: Every card sends its officer to https://tools.city.example/respite"), "\(found.output)")
        try #require(try desk.sign("council").status == 0)
        let cards = [
            "cards", bundle, "--cell", "hill", "--count", "10", "--programme", "programme.yaml", "--out", "more", "--home", "helen",
        ]
        let asked = try desk.run(cards + ["--passphrase-file", "passphrase"], input: "n\n")
        let told = asked.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(asked.status == 1 && told.contains("SHA-256 \(digest). Is that meant?"), "\(asked.output)\(asked.errors)")
        #expect(!desk.has("more"))
    }

    /// One operator runs both sides: a timestamp is that operator's own word.
    @Test func whereOneOperatorRunsBothSidesNobodySaysWhatIsInForce() throws {
        for (rules, isInForce) in [("", true), ("\npolicy: { single_operator: true }", false)] {
            let plan = try TestProgramme(yaml: TestProgramme.yaml + rules)
            let stamped = try plan.stamped(try plan.desk().trusted.bundle, now: TestProgramme.now)
            let desk = try DeskBundle(stamped, file: "f", now: TestProgramme.now)
            #expect(desk.isInForce(at: TestProgramme.now + 86_400) == isInForce)
            #expect(!desk.isInForce(at: TestProgramme.now + 36 * 3_600))
        }
    }

    /// A charter in the same bundle that asks for more signatures says nothing of what could be put in force before it.
    @Test func aHigherThresholdDoesNotEndTheQuestion() throws {
        let (helen, ruth, council) = (try SigningKey.random(), try SigningKey.random(), try SigningKey.random())
        let signers = [
            try CharterSigner(role: .clinical, key: helen.publicKey, name: "Helen"),
            try CharterSigner(role: .clinical, key: ruth.publicKey, name: "Ruth"),
            try CharterSigner(role: .sponsor, key: council.publicKey, name: "Council"),
        ]
        var known = try ProgrammeDraft(try TestProgramme().desk().trusted.bundle, file: "")
        known.charter = try first(signers, clinical: 1)
        var new = known
        new.earlierCharters = [known.charter]
        new.charter = try charter(known.charter, version: 2, signers, clinical: 2)
        let policy = known.policy
        new.policy = try PolicyDocument(
            programme: policy.programme, version: 2, issued: policy.issued, expires: policy.expires, rules: policy.rules)
        let asked = new.skipped(since: known.pins, isInForce: false, by: helen.publicKey, texts).map(\.change.sentence)
        #expect(asked.contains { $0.hasPrefix("Policy: others can have put another version 2 in force") }, "\(asked)")
        // Where both were needed before, neither can have put anything in force alone, whatever the new charter says.
        known.charter = try first(signers, clinical: 2)
        new.earlierCharters = [known.charter]
        new.charter = try charter(known.charter, version: 2, signers, clinical: 1)
        #expect(new.skipped(since: known.pins, isInForce: false, by: helen.publicKey, texts).isEmpty)
    }

    /// Not “Ben's key becomes …”: the first one stays, and the second makes two signatures with it.
    @Test func aSecondSignerOfANameIsNoNewKeyOfTheFirst() throws {
        let keys = try (0..<4).map { _ in try SigningKey.random().publicKey }
        let signers = [
            try CharterSigner(role: .clinical, key: keys[0], name: "Ann"), try CharterSigner(role: .clinical, key: keys[1], name: "Ben"),
            try CharterSigner(role: .sponsor, key: keys[2], name: "Council"),
        ]
        var old = try ProgrammeDraft(try TestProgramme().desk().trusted.bundle, file: "")
        old.charter = try first(signers, clinical: 2)
        var new = old
        let second = try CharterSigner(role: .clinical, key: keys[3], name: "Ben")
        new.charter = try charter(old.charter, version: 2, [second] + signers, clinical: 2)
        let changes = new.changes(since: old, texts)
        let added = try #require(changes.first { $0.sentence.hasPrefix("Charter, Signers: new: Name: Ben; ") }, "\(changes)")
        #expect(added.isGrave && added.isAskedAlone)
        #expect(changes.contains { $0.sentence == "Several signers are called Ben, and each of them counts" && $0.isAskedAlone })
        #expect(!changes.contains { $0.sentence.contains("Six words of the key") && $0.sentence.contains(" becomes ") }, "\(changes)")
        // One of two of a name goes: which one is said.
        let gone = old.changes(since: new, texts).first { $0.sentence.contains("no longer") }
        #expect(gone?.sentence.contains(keys[3].words) == true, "\(String(describing: gone))")
    }

    /// Two clinicians of one name, one of them revoked: a supervisor who becomes the other one is told by the words of the key.
    @Test func aSupervisorOfTheSameNameIsToldApart() throws {
        let plan = try TestProgramme()
        let old = try ProgrammeDraft(try plan.desk().trusted.bundle, file: "f")
        let ana = try #require(old.roster.clinicians.first { $0.name == "Ana" })
        let other = try SigningKey.random().publicKey
        func draft(_ version: UInt64, supervisor: SigningPublicKey, unit: String?) throws -> ProgrammeDraft {
            var second = ana
            second = ClinicianEntry(
                identity: other, name: "Ana", role: ana.role, licence: ana.licence, engagements: ana.engagements,
                departments: ana.departments)
            var joan = try #require(old.roster.clinicians.first { $0.name == "Joan" })
            joan.supervisor = supervisor
            joan.attachedUnit = unit
            var draft = old
            draft.roster = try Roster(
                programme: old.roster.programme, version: version, issued: Self.later, expires: old.roster.expires,
                departments: old.roster.departments, clinicians: [ana, second, joan], sides: old.roster.sides)
            return draft
        }
        let (before, after) = (try draft(2, supervisor: ana.identity, unit: nil), try draft(3, supervisor: other, unit: "Patrol"))
        let changes = after.changes(since: before, texts)
        let told = try #require(changes.first { $0.sentence.contains("Supervisor: ") }, "\(changes)")
        #expect(told.isGrave && told.sentence.contains("Ana (\(ana.identity.words)) becomes Ana (\(other.words))"), "\(told)")
        #expect(throws: Never.self) { try after.requireSignable(since: before, texts, file: "f", now: Self.later) }
    }

    /// Composed and taken apart, a letter looks the same; readers hash its bytes. Another change beside it does not help.
    @Test func anotherFormOfTheSameLettersIsNotSigned() throws {
        let old = try ProgrammeDraft(try TestProgramme().desk().trusted.bundle, file: "f")
        func draft(_ version: UInt64, _ name: String, tokens: UInt16) throws -> ProgrammeDraft {
            var rules = old.policy.rules
            rules.crisisResources = [try CrisisResource(name: "Line", contact: "860-555-0100", note: name, verified: nil)]
            rules.tokensPerQuarter = tokens
            var draft = old
            draft.policy = try PolicyDocument(
                programme: old.policy.programme, version: version, issued: Self.later, expires: old.policy.expires, rules: rules)
            return draft
        }
        let before = try draft(2, "R\u{ED}o", tokens: 16)
        for tokens: UInt16 in [16, 8] {
            let after = try draft(3, "Ri\u{301}o", tokens: tokens)
            #expect(throws: DeskError(.changeUnseen)) { try after.requireSignable(since: before, texts, file: "f", now: Self.later) }
        }
    }

    /// Somebody who can write to the signer's folder puts back what was signed before, or takes it away: what is loud is not theirs to choose.
    @Test func whatIsRememberedIsWhatTheSealedStateKnows() throws {
        let desk = try ToolRun()
        try desk.founded()
        let last = "council/last-signed.bundle"
        let first = try desk.read(last)
        try desk.write("rules/retention.yaml", Array("booking_retention_days: 14\n".utf8))
        let make = ["policy", "sign", "rules", bundle, "--home", "helen", "--passphrase-file", "passphrase", "--yes"]
        #expect(try desk.run(make).status == 0)
        #expect(try desk.sign("council").status == 0)
        try desk.write("rules/retention.yaml", Array("booking_retention_days: 30\n".utf8))
        #expect(try desk.run(make).status == 0)
        let sign = ["sign", bundle, "--home", "council", "--passphrase-file", "passphrase"]
        let forgotten = "This key has signed for this programme before"
        let honest = try desk.run(sign, input: "n\n")
        #expect(honest.output.contains("14 becomes 30") && !honest.output.contains(forgotten), "\(honest.output)")
        let before = try desk.read(bundle)
        for old in [first, nil] {
            if let old { try desk.write(last, old) } else { try FileManager.default.removeItem(at: desk.folder.appending(path: last)) }
            let outcome = try desk.run(sign, input: "n\n")
            #expect(outcome.status == 1 && outcome.output.contains("Look twice: \(forgotten)"), "\(outcome.output)")
            #expect(try desk.read(bundle) == before)
        }
    }

    @Test func aDocumentThatEndsSoonerIsLookedAtTwice() throws {
        let old = try ProgrammeDraft(try TestProgramme().desk().trusted.bundle, file: "f")
        func ends(_ end: Instant) throws -> Change? {
            var draft = old
            draft.policy = try PolicyDocument(
                programme: old.policy.programme, version: 2, issued: old.policy.issued, expires: end, rules: old.policy.rules)
            return draft.changes(since: old, texts).first { $0.sentence.hasPrefix("Policy, Valid until") }
        }
        #expect(try ends(old.policy.expires - 3 * 86_400)?.isGrave == true)
        let longer = Instant(seconds: old.policy.issued.seconds + 365 * 86_400)
        if longer > old.policy.expires { #expect(try ends(longer)?.isGrave == false) }
    }

    /// A name that holds a semicolon and words of a key is one fact.
    @Test func aValueThatReadsLikeSeveralIsInQuotationMarks() throws {
        var outline = Outline()
        outline.add("name", Message("Name"), "Dana; Six words of the key: bonnet near “reunion”")
        outline.add("role", Message("Role"), "peer")
        #expect(outline.facts(texts) == "Name: “Dana; Six words of the key: bonnet near 'reunion'”; Role: peer")
        #expect(Outline.marked("nothing new becomes Ann, 203-555-0100", texts) == "“nothing new becomes Ann, 203-555-0100”")
        #expect(Outline.marked("nothing new\u{A0}becomes\u{A0}Ann", texts).hasPrefix("“"))
        #expect(Outline.marked("trauma； Key꞉ AAAA", texts).hasPrefix("“"))
        #expect(Outline.marked("Ann, 203-555-0100", texts) == "Ann, 203-555-0100")
    }
}
