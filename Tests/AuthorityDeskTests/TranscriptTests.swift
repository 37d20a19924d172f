// What the tool says, word for word: help, success and a typical mistake of every command.
//
// The transcripts lie in `Tests/Golden/respite-authority`. `RESPITE_RECORD=1` writes them anew; read the difference before you commit it.

import Envelope
import Foundation
import Sodium
import TestSupport
import Testing
import Trust
import Wire

@testable import AuthorityDesk

@Suite(.serialized) struct TranscriptTests {
    private static let commands = [
        "init", "found", "sign", "certify", "revoke", "rounds", "cards", "amend", "sides", "charter", "status", "show", "passphrase",
        "custodian", "policy", "policy check", "policy diff", "policy show", "policy sign",
    ]
    private static let golden = PackageRoot.url.appending(path: "Tests/Golden/respite-authority")

    @Test(arguments: commands) func helpReadsAsRecorded(_ command: String) throws {
        let arguments = command.split(separator: " ").map(String.init) + ["--help"]
        let outcome = try ToolRun().run(arguments)
        #expect(outcome.status == 0)
        try compare(transcript(arguments, outcome), with: "\(command.replacing(" ", with: "-"))-help.txt")
    }

    /// A programme's life, command after command.
    @Test func everyCommandAnswersAsRecorded() throws {
        let desk = try ToolRun(periods: 2)
        let quarter = PeriodID(containing: Instant(seconds: Int64(Date().timeIntervalSince1970)))
        try desk.write("dept-2.request", try desk.plan.signed(try desk.plan.request(.department, from: quarter)))
        try desk.write("prov-2.request", try desk.plan.signed(try desk.plan.request(.provider, from: quarter)))
        try desk.write("dept-3.request", try desk.plan.signed(try desk.plan.request(.department, from: quarter, certificate: [9])))
        try desk.write(
            "amended.yaml",
            Array((TestProgramme.yaml + "\npolicy: { booking_retention_days: 60, tokens_per_quarter: 8 }").utf8))
        try desk.write("with-bo.yaml", Array((TestProgramme.yaml + "\n  - { name: Bo, role: peer }").utf8))
        try desk.write("bo.request", try desk.plan.file("Bo", try SigningKey.random()).bytes)
        try desk.write("ruth.yaml", Array(TestProgramme.yaml.replacing("Helen, role", with: "Ruth, role").utf8))
        try desk.write("without-role.yaml", Array(TestProgramme.yaml.replacing("role: intern, ", with: "").utf8))
        let key = ["--home", "helen", "--passphrase-file", "passphrase"]
        let bundle = "founded/programme.bundle"
        let requests = ["--request", "requests", "--request", "council/signer.request"]
        let sides = ["--side", "dept.request", "--side", "prov.request"]
        let steps: [(String, [String])] = [
            ("init-success", ["init", "--role", "clinical", "--name", "Helen", "--low-cost"] + key),
            ("init-mistake", ["init", "--role", "clinical", "--name", "Helen", "--low-cost"] + key),
            (
                "init-sheet",
                ["init", "--role", "sponsor", "--name", "Council", "--home", "council", "--recovery-file", "sheet", "--low-cost"]
                    + key.suffix(2)
            ),
            ("found-mistake", ["found", "without-role.yaml"] + sides + requests + ["--out", "founded", "--yes"] + key),
            ("found-success", ["found", "programme.yaml"] + sides + requests + ["--out", "founded", "--yes"] + key),
            ("status-mistake", ["status", bundle]),
            ("sign-success", ["sign", bundle, "--yes", "--home", "council"] + key.suffix(2)),
            ("sign-mistake", ["sign", bundle, "--yes", "--home", "council"] + key.suffix(2)),
            ("status-success", ["status", bundle]),
            ("show-success", ["show", "requests/ana.request"]),
            ("show-mistake", ["show", "programme.yaml"]),
            ("certify-success", ["certify", bundle, "--programme", "with-bo.yaml", "--request", "bo.request", "--yes"] + key),
            ("certify-mistake", ["certify", bundle, "--programme", "programme.yaml", "--request", "dept.request", "--yes"] + key),
            ("cards-success", ["cards", bundle, "--cell", "hill", "--count", "10", "--out", "more", "--yes"] + key),
            ("cards-mistake", ["cards", bundle, "--cell", "moon", "--count", "10", "--out", "others", "--yes"] + key),
            ("sides-success", ["sides", bundle, "--side", "dept-3.request", "--yes"] + key),
            ("sides-mistake", ["sides", bundle, "--side", "dept-3.request", "--yes"] + key),
            ("rounds-mistake", ["rounds", bundle, "--programme", "programme.yaml", "--side", "dept.request", "--yes"] + key),
            (
                "rounds-success",
                ["rounds", bundle, "--programme", "with-bo.yaml", "--side", "dept-2.request", "--side", "prov-2.request"]
                    + ["--out", "next", "--yes"] + key
            ),
            ("sign-again", ["sign", bundle, "--yes", "--home", "council"] + key.suffix(2)),
            ("amend-mistake", ["amend", bundle, "--programme", "with-bo.yaml", "--yes"] + key),
            ("amend-success", ["amend", bundle, "--programme", "amended.yaml", "--yes"] + key),
            ("sign-amended", ["sign", bundle, "--yes", "--home", "council"] + key.suffix(2)),
            ("revoke-success", ["revoke", bundle, "Ana", "--yes"] + key),
            ("revoke-mistake", ["revoke", bundle, "Ana", "--yes"] + key),
            ("charter-mistake", ["charter", bundle, "--programme", "ruth.yaml", "--yes"] + key),
            (
                "ruth",
                ["init", "--role", "clinical", "--name", "Ruth", "--home", "ruth", "--recovery-file", "ruth.sheet", "--low-cost"]
                    + key.suffix(2)
            ),
            ("charter-success", ["charter", bundle, "--programme", "ruth.yaml", "--request", "ruth/signer.request", "--yes"] + key),
            ("status-unsigned", ["status", bundle]),
        ]
        try check(steps, desk)
        let sheet = String(decoding: try desk.read("sheet"), as: UTF8.self).split(separator: "\n").dropFirst().joined(separator: " ")
        let again = ["passphrase", "--home", "council", "--passphrase-file", "wrong", "--low-cost"]
        try compare(transcript(again, desk.run(again, input: sheet + "\n")), with: "passphrase-success.txt")
        try compare(transcript(again, desk.run(again, input: "ABCDEFGHI\n")), with: "passphrase-mistake.txt")
    }

    /// Clinicians who hold the shares of the records custodian's key, and a folder of policies: in a programme of their own.
    @Test func theCustodianAndThePoliciesAnswerAsRecorded() throws {
        let desk = try ToolRun()
        let ben = try SigningKey.random()
        try desk.write("programme.yaml", Array((TestProgramme.yaml + "\n  - { name: Ben, role: supervisor }").utf8))
        try desk.write("requests/ben.request", try desk.plan.file("Ben", ben).bytes)
        try desk.founded()
        let holders = [desk.plan.ana, desk.plan.joan, ben].map(\.publicKey)
        let plan = try RecoveryPlan(
            custodian: CustodianKeys(sealing: try SealingKey.random().publicKey, signing: try SigningKey.random().publicKey), threshold: 2,
            holders: holders, commitments: try holders.map { _ in try ShareCommitment(bytes: Randomness.bytes(32)) })
        try desk.write("custodian.plan", try SignedDocument(plan, signedBy: [ben]).bytes)
        try desk.write("strangers.plan", try SignedDocument(plan, signedBy: [try SigningKey.random()]).bytes)
        try desk.write("rules/checkin.yaml", Array("minimum_batch: 20\n".utf8))
        try desk.write(
            "rules/programme.yaml",
            Array("measures:\n  clinician: { follow_ups_kept: 80 }\n  programme: { wait_hours: 48 }\n".utf8))
        try desk.write("broken/checkin.yaml", Array("minimum_batch: 19\n".utf8))
        let key = ["--yes", "--home", "helen", "--passphrase-file", "passphrase"]
        let sponsor = ["--yes", "--home", "council", "--passphrase-file", "passphrase"]
        let bundle = "founded/programme.bundle"
        try check(
            [
                ("custodian-mistake", ["custodian", bundle, "--plan", "strangers.plan"] + key),
                ("custodian-success", ["custodian", bundle, "--plan", "custodian.plan"] + key),
                ("custodian-none", ["custodian", bundle, "--none"] + key),
                ("policy-check-success", ["policy", "check", "rules"]), ("policy-check-mistake", ["policy", "check", "broken"]),
                ("policy-diff-success", ["policy", "diff", "rules", bundle]),
                ("policy-diff-mistake", ["policy", "diff", "rules", "nothing"]),
                ("policy-show-success", ["policy", "show", "rules"]), ("policy-show-mistake", ["policy", "show", "nothing"]),
                ("policy-sign-mistake", ["policy", "sign", "rules", bundle] + sponsor),
                ("policy-sign-success", ["policy", "sign", "rules", bundle] + key),
            ], desk)
    }

    private func check(_ steps: [(String, [String])], _ desk: ToolRun) throws {
        for (name, arguments) in steps {
            let outcome = try desk.run(arguments)
            let isRefused = name.hasSuffix("mistake") || name == "status-unsigned"
            #expect(outcome.status == (isRefused ? 1 : 0), "\(name): \(outcome.errors)")
            if name != "ruth" { try compare(transcript(arguments, outcome), with: "\(name).txt") }
        }
    }

    private func transcript(_ arguments: [String], _ outcome: ToolRun.Outcome) -> String {
        let shown = arguments.map { $0.contains(" ") ? "\"\($0)\"" : $0 }.joined(separator: " ")
        return masked("$ respite-authority \(shown)\n\(outcome.output)\(outcome.errors)= \(outcome.status)\n")
    }

    /// Keys, words, sheets, numbers of columns and dates differ from run to run.
    private func masked(_ text: String) -> String {
        text.replacing(#/\b[A-Za-z0-9_-]{43}\b/#, with: "KEY")
            .replacing(#/\b[0-9a-f]{64}\b/#, with: "DIGEST")
            .replacing(#/\b[0-9a-f]{16}\b/#, with: "START")
            .replacing(#/ {4}[A-Z2-7]{9}\n/#, with: "    GROUP\n")
            .replacing(#/(six words|Words on the poster): [a-z ]+/#) { "\($0.output.1): WORDS" }
            .replacing(#/words of the key: [a-z ]+?(;|\n| becomes)/#) { "words of the key: WORDS\($0.output.1)" }
            .replacing(#/becomes [a-z]+ [a-z]+ [a-z]+ [a-z]+ [a-z]+ [a-z]+\n/#, with: "becomes WORDS\n")
            .replacing(#/ {4}[a-z]+ [a-z]+ [a-z]+ [a-z]+ [a-z]+ [a-z]+\n/#, with: "    WORDS\n")
            .replacing(#/(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \d+ [A-Z][a-z]+ \d{4}/#, with: "DATE")
            .replacing(#/\d{4}-Q\d/#, with: "QUARTER")
            .replacing(#/DATE {2,}/#, with: "DATE  ")
            .replacing(#/Last day +/#, with: "Last day  ")
            .replacing(#/─+/#, with: "─")
    }

    private func compare(_ text: String, with name: String) throws {
        let file = Self.golden.appending(path: name)
        if ProcessInfo.processInfo.environment["RESPITE_RECORD"] == "1" {
            try FileManager.default.createDirectory(at: Self.golden, withIntermediateDirectories: true)
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        let recorded = try String(contentsOf: file, encoding: .utf8)
        #expect(text == recorded, "\(name)")
    }
}
