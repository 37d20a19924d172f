// `respite-authority policy` through the built tool: check, diff, show, sign, and who can lower nothing alone.

import Foundation
import Policies
import ProgrammeKit
import TestSupport
import Testing
import Trust
import Wire

@testable import AuthorityDesk

@Suite(.serialized) struct PolicyToolTests {
    private static let policies = PackageRoot.url.appending(path: "Policies").path

    @Test func theFolderOfThisRepositoryPasses() throws {
        let outcome = try ToolRun()("policy", "check", Self.policies)
        #expect(outcome.status == 0 && outcome.output.contains("within what the programs accept"), "\(outcome.errors)")
        #expect(!outcome.output.contains("preset"))
    }

    /// `check` knows no bundle: there the preset holds.
    @Test func whatIsMissingInAFolderIsNamed() throws {
        struct Answer: Decodable { let missing: [String] }
        let desk = try ToolRun()
        for part in PolicyPart.allCases where part != .retention && part != .handOff {
            try desk.write("most/\(part.fileName)", try [UInt8](Data(contentsOf: URL(filePath: Self.policies + "/" + part.fileName))))
        }
        let outcome = try desk("policy", "check", "most")
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(
            outcome.output.contains("Not in most: retention.yaml and handoff.yaml; there the preset's rules hold."), "\(outcome.output)")
        let expected: [(folder: String, missing: [String])] = [("most", ["retention.yaml", "handoff.yaml"]), (Self.policies, [])]
        for (folder, missing) in expected {
            let json = try desk("policy", "check", folder, "--json").output
            #expect(try JSONDecoder().decode(Answer.self, from: Data(json.utf8)).missing == missing, "\(json)")
        }
    }

    /// A folder with one file changes the rules of that file: a pilot, a number of the crisis card and a larger group stay as they were signed.
    @Test func aFileThatIsMissingLeavesWhatIsSigned() throws {
        let desk = try ToolRun()
        try desk.founded()
        let bundle = "founded/programme.bundle"
        try desk.write("whole/programme.yaml", Array("pilot: { from: 2027-01-01, until: 2027-06-30 }\ntokens_per_quarter: 8\n".utf8))
        try desk.write("whole/checkin.yaml", Array("minimum_batch: 100\n".utf8))
        try desk.write("whole/resources.yaml", Array("crisis_resources: [{ name: Peer line, contact: 860-555-0199 }]\n".utf8))
        let key = ["--home", "helen", "--passphrase-file", "passphrase", "--yes"]
        let first = try desk.run(["policy", "sign", "whole", bundle] + key)
        #expect(first.status == 0, "\(first.errors)")
        try desk.sign("council")

        try desk.write("one/retention.yaml", Array("booking_retention_days: 14\n".utf8))
        func diff(_ folder: String, _ more: String...) throws -> String {
            let outcome = try desk.run(["policy", "diff", folder] + more)
            #expect(outcome.status == 0, "\(outcome.errors)")
            return outcome.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        let missing =
            "programme.yaml, confidentiality.yaml, checkin.yaml, documentation.yaml, followup.yaml, handoff.yaml and resources.yaml"
        #expect(
            try diff("one", bundle)
                == "Not in one: \(missing); what is signed stays. - A booking would stay on the server for 14 days after the session instead of 30 days."
        )
        let second = try desk.run(["policy", "sign", "one", bundle] + key)
        #expect(second.status == 0 && second.output.contains("Not in one: programme.yaml,"), "\(second.output)\(second.errors)")
        try desk.sign("council")
        let now = Instant(seconds: Int64(Date().timeIntervalSince1970))
        let rules = try DeskBundle(try desk.bundle(), file: "", now: now).trusted.rules
        #expect(rules.bookingRetentionDays == 14 && rules.minimumBatch == 100 && rules.tokensPerQuarter == 8 && rules.pilot != nil)
        #expect(rules.crisisResources.map(\.name) == ["Peer line"])

        // What is struck from a file that is there ends, and is said.
        try desk.write("struck/programme.yaml", Array("tokens_per_quarter: 8\n".utf8))
        let struck = try diff("struck", bundle)
        #expect(struck.contains("The pilot would end") && !struck.contains("groups") && !struck.contains("Peer line"), "\(struck)")
        // Without a bundle there is only the preset.
        #expect(try diff("one").hasPrefix("Not in one: \(missing); there the preset's rules hold. - A booking would stay"))
    }

    @Test func aBrokenFolderFailsWithItsFileAndLine() throws {
        let desk = try ToolRun()
        try desk.write("lower/checkin.yaml", Array("minimum_batch: 19\n".utf8))
        let outcome = try desk("policy", "check", "lower")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("lower/checkin.yaml, line 1: “minimum_batch”"))
    }

    @Test func aFileThatWouldBePassedOverIsNamed() throws {
        let desk = try ToolRun()
        for file in ["checkin.yml", "CHECKIN.YAML", "checkin.yaml.txt"] {
            try desk.write("\(file).d/\(file)", Array("minimum_batch: 20\n".utf8))
            try desk.write("\(file).d/retention.yaml", Array("booking_retention_days: 30\n".utf8))
            try desk.write("\(file).d/notes.txt", Array("for people\n".utf8))
            let outcome = try desk("policy", "check", "\(file).d/")
            #expect(outcome.status == 1 && outcome.errors.contains("\(file).d/\(file) is not a file of a policy"), "\(outcome.errors)")
        }
        // What an editor kept is nobody's rule, and need be no text.
        try desk.write("fine/retention.yaml~", [0xff, 0xfe])
        try desk.write("fine/retention.yaml", Array("booking_retention_days: 30\n".utf8))
        #expect(try desk("policy", "check", "fine//").output.contains("Every rule in fine is within"))
    }

    /// A day of next year is a slip, or meant to keep a number from growing old.
    @Test func aDayThatHasNotComeIsRefusedAsSignersWouldBe() throws {
        let desk = try ToolRun()
        let yaml = "directory:\n  - { kind: legal, name: Union counsel, contact: 860-555-0100, verified: 2199-01-01 }\n"
        try desk.write("ahead/resources.yaml", Array(yaml.utf8))
        for place in ["ahead", "ahead/", "ahead/resources.yaml"] {
            let outcome = try desk("policy", "check", place)
            let sentence = "ahead/resources.yaml says that Union counsel was last checked on"
            #expect(outcome.status == 1 && outcome.errors.contains(sentence), "\(outcome.output)\(outcome.errors)")
        }
    }

    @Test func aNumberThatNobodyHasCheckedIsNamed() throws {
        let desk = try ToolRun()
        let yaml = "directory:\n  - { kind: legal, name: Union counsel, contact: 860-555-0100, verified: 2020-01-01 }\n"
        try desk.write("old/resources.yaml", Array(yaml.utf8))
        let outcome = try desk("policy", "check", "old", "--json")
        #expect(outcome.status == 0 && outcome.output.contains("Union counsel"))
    }

    /// A tribe's officers would agree to words that nobody has written for them: said by `check` and before anybody signs, in every language.
    @Test func anExampleAsLimitsOfConfidentialityIsWarnedOf() throws {
        let desk = try ToolRun()
        try desk.founded()
        for (text, version) in [("us-tribal-example", 2), ("us-federal", 2), ("us-ct", 3)] {
            let yaml = "limits_of_confidentiality: \(text)\nlimits_version: \(version)\n"
            try desk.write("\(text)/confidentiality.yaml", Array(yaml.utf8))
        }
        func check(_ folder: String, _ language: String = "en") throws -> String {
            let outcome = try desk("policy", "check", folder, "--language", language)
            #expect(outcome.status == 0, "\(outcome.errors)")
            return outcome.output
        }
        let warning = "us-tribal-example: only an example."
        #expect(try check("us-tribal-example").contains(warning))
        let warnings = try ["en", "es", "pt", "pl", "en-XA"].map { try check("us-tribal-example", $0) }
        #expect(Set(warnings).count == 5 && warnings.allSatisfy { $0.contains("us-tribal-example") })
        for folder in ["us-federal", "us-ct"] { #expect(try !check(folder).contains("example"), "\(folder)") }
        #expect(try desk("policy", "check", "us-tribal-example", "--json").output.contains(#""limitsAreExample" : true"#))

        let key = ["--home", "helen", "--passphrase-file", "passphrase", "--yes"]
        let signed = try desk.run(["policy", "sign", "us-tribal-example", "founded/programme.bundle"] + key)
        #expect(signed.status == 0 && signed.output.contains(warning), "\(signed.output)\(signed.errors)")
        try desk.write("none/confidentiality.yaml", Array("limits_of_confidentiality: [us-ct]\n".utf8))
        #expect(try desk("policy", "check", "none").errors.contains("us-ct, us-federal, us-tribal-example"))
    }

    /// A copy of the folder keeps its version for years: said by `check`, `diff` and `sign`, with the version to write.
    @Test func anOvertakenTextOfTheLimitsIsWarnedOf() throws {
        let desk = try ToolRun()
        try desk.founded()
        let (text, bundle) = (LimitsReference.connecticut, "founded/programme.bundle")
        for version in 1...text.version {
            try desk.write("v\(version)/confidentiality.yaml", Array("limits_of_confidentiality: us-ct\nlimits_version: \(version)\n".utf8))
        }
        func newer(_ folder: String) throws -> UInt32? {
            let json = try desk("policy", "check", folder, "--json").output
            return try JSONDecoder().decode(NewerLimits.self, from: Data(json.utf8)).newerLimits
        }
        let warning = "us-ct has a newer text, version \(text.version):"
        let key = ["--home", "helen", "--passphrase-file", "passphrase", "--yes"]
        for command in [["check", "v1"], ["diff", "v1", bundle], ["sign", "v1", bundle] + key] {
            let outcome = try desk.run(["policy"] + command)
            #expect(outcome.status == 0 && outcome.output.contains(warning), "\(outcome.output)\(outcome.errors)")
        }
        let newest = "v\(text.version)"
        #expect(try !desk("policy", "check", newest).output.contains("newer text"))
        #expect(try newer("v1") == text.version)
        #expect(try newer(newest) == nil)
    }

    /// Scripts get the same bytes whatever the signer's language; the signer gets their own words.
    @Test func jsonIsTheSameInEveryLanguage() async throws {
        let desk = try ToolRun()
        try desk.founded()
        try desk.write("lower/checkin.yaml", Array("minimum_batch: 20\n".utf8))
        try desk.write("broken/checkin.yaml", Array("minimum_batch: 19\n".utf8))
        let bundle = "founded/programme.bundle"
        let commands = [
            ["policy", "diff", "lower", bundle], ["policy", "diff", "lower"], ["policy", "show", "lower"], ["policy", "check", "lower"],
            ["show", bundle], ["show", "dept.request"], ["show", "requests/ana.request"], ["status", bundle],
        ]
        for name in try await ScriptedCommands.withJSON(Tools.built.authority) {
            #expect(commands.contains { $0.starts(with: name.split(separator: " ").map(String.init)) }, "\(name)")
        }
        for command in commands {
            let answers = try ["en", "es", "pt", "pl", "en-XA"].map { try desk.run(command + ["--json", "--language", $0]) }
            #expect(Set(answers.map(\.status)) == [0], "\(command): \(answers.map(\.errors))")
            #expect(Set(answers.map(\.output)).count == 1, "\(command)")
        }
        let refusals = try ["en", "es", "pt", "pl", "en-XA"].map { try desk.run(["policy", "check", "broken", "--language", $0]) }
        #expect(Set(refusals.map(\.status)) == [1] && Set(refusals.map(\.errors)).count == 5)
        #expect(try desk("policy", "diff", "lower", bundle, "--language", "pl").output.contains("grupy"))
    }

    /// The rules hold once both have signed; before that nobody believes the bundle, and with the sponsor's alone neither.
    @Test func aFolderTakesEffectOnlyWithBothSignatures() throws {
        let desk = try ToolRun()
        try desk.founded()
        let now = Instant(seconds: Int64(Date().timeIntervalSince1970))
        let programme = try DeskBundle(try desk.bundle(), file: "", now: now).trusted.id
        try desk.write("lower/checkin.yaml", Array("minimum_batch: 20\n".utf8))
        let diff = try desk("policy", "diff", "lower", "founded/programme.bundle")
        #expect(diff.output.contains("The chief would see groups of 20 instead of"), "\(diff.output)\(diff.errors)")

        let key = ["--passphrase-file", "passphrase", "--yes"]
        let alone = try desk.run(["policy", "sign", "lower", "founded/programme.bundle", "--home", "council"] + key)
        #expect(alone.status == 1 && alone.errors.contains("signer"), "\(alone.errors)")

        let signed = try desk.run(["policy", "sign", "lower", "founded/programme.bundle", "--home", "helen"] + key)
        #expect(signed.status == 0, "\(signed.errors)")
        let half = try desk.bundle()
        #expect(throws: TrustError(.thresholdNotMet, .policy)) { try TrustEvaluator.firstContact(half, programme: programme, now: now) }
        try desk.sign("council")
        let whole = try TrustEvaluator.firstContact(try desk.bundle(), programme: programme, now: now)
        #expect(whole.programme.rules.minimumBatch == 20)
    }

    /// `amend` with a programme file that has no rules of its own leaves what a folder has changed.
    @Test func anAmendmentKeepsWhatAFolderHasChanged() throws {
        let desk = try ToolRun()
        try desk.founded()
        try desk.write("more/followup.yaml", Array("after_session_hours: [24, 72, 168]\n".utf8))
        let key = ["--home", "helen", "--passphrase-file", "passphrase", "--yes"]
        #expect(try desk.run(["policy", "sign", "more", "founded/programme.bundle"] + key).status == 0)
        try desk.sign("council")
        let amend = try desk.helen("amend", "--programme", "programme.yaml")
        #expect(amend.errors.contains("Nothing would change"), "\(amend.output)\(amend.errors)")
    }
}

/// Of what `policy check --json` says.
private struct NewerLimits: Decodable {
    let newerLimits: UInt32?
}
