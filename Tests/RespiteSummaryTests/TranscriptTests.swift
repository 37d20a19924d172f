// What a chief sees, word for word: for each command its help, a success and typical mistakes, against real servers.

import Foundation
import Localization
import ProgrammeKit
import TestSupport
import Testing
import Trust
import Wire

@Suite(Founded(), .serialized) struct RespiteSummaryTests {
    private static let home = "--home {root}/chief"

    /// In this order, on one home.
    private static let scripts: [(name: String, steps: [(String, Int32)])] = [
        (
            "join",
            [
                ("join --invitation-file {root}/invitation.txt \(home)", 1), ("join --invitation-file {root}/card.txt \(home)", 1),
                ("join --invitation-file {root}/short.txt \(home)", 1), ("latest \(home)", 1),
                ("join --invitation-file {root}/invitation.txt --words-compared \(home)", 0),
                ("join --bundle {root}/run/programme/programme.bundle --words-compared --home {root}/other", 0),
                ("join --bundle {root}/invitation.txt --words-compared \(home)", 1),
            ]
        ),
        ("list", [("list \(home)", 0), ("list --json \(home)", 0), ("list 7", 2)]),
        ("latest", [("latest \(home)", 0), ("latest --loud", 2)]),
        (
            "show",
            [
                ("show 2027-Q2 \(home)", 0), ("show 2026-Q1 \(home)", 1), ("show yesterday \(home)", 1), ("show", 2),
            ]
        ),
        ("trend", [("trend \(home)", 0), ("trend --json \(home)", 0), ("trend --home {root}/nothing", 1)]),
        (
            "coverage",
            [
                ("coverage --days 7 --model police-based --json \(home)", 0), ("coverage --days 3", 2),
                ("coverage --model sheriff", 2), ("coverage --home {root}/nothing", 1),
            ]
        ),
        ("verify", [("verify \(home)", 0), ("verify --json \(home)", 0), ("verify --home {root}/nothing", 1)]),
        (
            "export",
            [
                ("export \(home)", 2), ("export --html {root}/a.html --csv {root}/a.csv --json {root}/a.json \(home)", 0),
                ("export --round 2027-Q1 --html {root}/a.html \(home)", 1),
            ]
        ),
        ("invitation", [("invitation \(home)", 0), ("invitation --home {root}/nothing", 1)]),
    ]

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Golden/respite-summary")

    @Test func everyCommandSaysWhatWasRecorded() async throws {
        let stage = try Stage.here()
        for (name, steps) in [("respite-summary", [("--help", Int32(0))])]
            + Self.scripts.map({ ($0.name, [("\($0.name) --help", 0)] + $0.steps) })
        {
            var text = ""
            for (arguments, status) in steps {
                let outcome = try await stage.run(arguments)
                #expect(outcome.status == status, "\(arguments): \(outcome.error)")
                let errors = outcome.error.split(separator: "\n").map { "! \($0)\n" }.joined()
                text += "$ respite-summary \(arguments)\n\(outcome.output)\(errors)[exit \(outcome.status)]\n\n"
            }
            try compare(text, name, stage)
        }
        try await expectTheSameInEveryLanguage(stage)
        try await expectThatAnExpiredPolicyIsSaid(stage)
        // What officers read with `respite summary` are the same bytes: both sides serve the same documents.
        try await expectTheSameForOfficers(stage)
        let page = try String(contentsOfFile: stage.root + "/a.html", encoding: .utf8)
        #expect(page.contains("Lower River Region") && page.contains("171 check-ins counted."))
        try await expectThatOneOperatorIsSaid(stage)
    }

    private static let scripted: [(command: String, status: Int32)] = [
        ("list --json", 0), ("latest --json", 0), ("show 2027-Q2 --json", 0), ("trend --json", 0), ("verify --json", 0),
        ("coverage --json", 0), ("coverage --days 7 --model police-based --json", 0), ("show 2026-Q1 --json", 1), ("latest --loud", 2),
        ("coverage --model sheriff --json", 2),
    ]

    /// JSON and exit codes do not change with the language; a table made for scripts neither.
    private func expectTheSameInEveryLanguage(_ stage: Stage) async throws {
        let tried = Self.scripted.filter { $0.command.contains("--json") }.compactMap { $0.command.split(separator: " ").first }
        // It writes files, which are compared below.
        #expect(try await ScriptedCommands.withJSON(stage.tool) == Set(tried.map(String.init) + ["export"]))
        for (command, status) in Self.scripted {
            var answers: Set<String> = []
            for language in SpokenLanguage.all {
                let outcome = try await stage.run("\(command) --language \(language.texts.language) \(Self.home)")
                #expect(outcome.status == status, "\(command), \(language): \(outcome.error)")
                answers.insert(outcome.output)
            }
            #expect(answers.count == 1, "\(command): \(answers)")
        }
        for language in SpokenLanguage.all {
            let name = "table-\(language.short)"
            let outcome = try await stage.run(
                "export --csv {root}/\(name).csv --json {root}/\(name).json --language \(language.texts.language) \(Self.home)")
            #expect(outcome.status == 0, "\(language): \(outcome.error)")
            for kind in ["csv", "json"] {
                #expect(try file("\(name).\(kind)") == file("table-en.\(kind)"), "\(language)")
            }
            func file(_ name: String) throws -> Data { try Data(contentsOf: URL(filePath: stage.root + "/" + name)) }
        }
    }

    /// Ten years later, by the clock that the tool reads: each document that has run out is named with its day.
    private func expectThatAnExpiredPolicyIsSaid(_ stage: Stage) async throws {
        let clock = URL(filePath: stage.root + "/clock")
        try withUnsafeBytes(of: Int64(10 * 366 * 86_400)) { try Data($0).write(to: clock) }
        let later = ["LD_PRELOAD": Tools.products.appending(path: "libPlayClock.so").path, "PLAY_CLOCK": clock.path, "HOME": stage.root]
        let options = ["--home", stage.root + "/chief"]
        let endings = try endings(stage).map { document, end in
            let day = Texts(.english).longDate(LocalTime(seconds: end.seconds, offset: 0))
            return "The document “\(document)” ran out on \(day): the programme's signers have to sign a new one."
        }
        let warnings =
            endings + [
                "No fresh timestamp: somebody may hold back newer documents.",
                "New bookings wait until the clinical authority renews the documents: Helen, 555-0142.",
            ]
        for command in ["verify", "coverage", "latest", "list", "trend"] {
            let over = try await stage.tool.run([command] + options, environment: later).error
            let before = try await stage.tool.run([command] + options).error
            for warning in warnings { #expect(over.contains(warning) && !before.contains(warning), "\(command): \(over)\(before)") }
        }
        let json = try await stage.tool.run(["verify", "--json"] + options, environment: later).output
        struct Verified: Decodable {
            let expired: [String]
            let frozen: Bool
        }
        let verified = try JSONDecoder().decode(Verified.self, from: Data(json.utf8))
        #expect(verified.expired.contains("policy") && verified.frozen)
    }

    /// The documents of the programme by what people call them, each with the moment at which it runs out.
    private func endings(_ stage: Stage) throws -> [(document: String, end: Instant)] {
        let file = URL(filePath: stage.root + "/run/programme/programme.bundle")
        let bundle = try JSONDecoder().decode(TrustBundle.self, from: try Data(contentsOf: file))
        let charter = try #require(bundle.charters.last)
        return [
            ("Charter", try Unverified<Charter>(charter).forItsSigner.body.expires),
            ("Roster", try Unverified<Roster>(bundle.roster).forItsSigner.body.expires),
            ("Policy", try Unverified<PolicyDocument>(bundle.policy).forItsSigner.body.expires),
            ("Rounds", try Unverified<Rounds>(bundle.rounds).forItsSigner.body.expires),
        ]
    }

    private func compare(_ text: String, _ name: String, _ stage: Stage) throws {
        let settled = settled(text, stage)
        let file = Self.folder.appending(path: "\(name).txt")
        if ProcessInfo.processInfo.environment["RESPITE_RECORD"] == "1" {
            try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
            try Data(settled.utf8).write(to: file)
        }
        #expect(settled == (try String(contentsOf: file, encoding: .utf8)), "\(name)")
    }

    /// `respite summary` shows an officer what `respite-summary` shows the chief, to the byte.
    private func expectTheSameForOfficers(_ stage: Stage) async throws {
        let respite = Tools.built.respite
        let options = ["--home", stage.root + "/officer", "--passphrase-file", stage.root + "/pass", "--low-cost"]
        try Data("four unrelated words\n".utf8).write(to: URL(filePath: stage.root + "/pass"))
        try Data(#"{"department": "Harbor", "language": "en"}"#.utf8).write(to: URL(filePath: stage.root + "/profile.json"))
        let enrolment = [
            "enroll", "--card-file", stage.root + "/card.txt", "--profile-file", stage.root + "/profile.json", "--words-compared",
        ]
        try await respite.succeed(enrolment + ["--recovery-file", stage.root + "/sheet"] + options)
        let environment = ["COLUMNS": "100", "HOME": stage.root]
        for format in [[], ["--json"]] {
            let officers = try await respite.run(["summary"] + format + options, environment: environment)
            let chiefs = try await stage.tool.run(["latest"] + format + ["--home", stage.root + "/chief"], environment: environment)
            #expect(officers.status == 0 && officers.output == chiefs.output && !officers.output.isEmpty)
        }
        let shown = try await respite.run(["summary"] + options, environment: environment)
        try compare("$ respite summary\n\(shown.output)[exit \(shown.status)]\n\n", "respite-summary-for-officers", stage)
        for language in SpokenLanguage.all { try await expectWhatOfficersRead(stage, language, options) }
    }

    /// The summary as an officer reads it, in the languages of the region and in the pseudo-locale.
    private func expectWhatOfficersRead(_ stage: Stage, _ language: SpokenLanguage, _ options: [String]) async throws {
        let shown = try await Tools.built.respite.run(
            ["summary"] + options, environment: ["HOME": stage.root].merging(language.environment) { $1 })
        let transcript = "$ respite summary\n\(shown.output)[exit \(shown.status)]\n"
        #expect(try transcript == Recorded.text("languages/officer-summary-\(language.short).txt", recording: transcript))
        #expect(PseudoScreen.broken(in: shown.output) == [], "\(language)")
        guard language.texts.language.isPseudo else { return }
        #expect(
            PseudoScreen.unwrapped(
                in: shown.output, data: ["Lower", "River", "Region", "Harbor", "towns", "Mill", "Brook", "Old", "Ferry"]) == [])
    }

    /// What differs from run to run: folders, ports, words, keys, groups.
    private func settled(_ text: String, _ stage: Stage) -> String {
        text.replacing(stage.root, with: "{root}")
            .replacing(stage.tool.executable.path, with: "{program}")
            .replacing(#/127\.0\.0\.1:\d+/#, with: "{address}")
            .replacing(#/"from" : "[^"]*"/#, with: "\"from\" : \"{day}\"")
            .replacing(#/\b[0-9a-f]{64}\b/#, with: "{digest}")
            .replacing(#/([sS]ix words:? +)[a-z]+( [a-z]+){5}/#) { "\($0.1){words}" }
            .replacing(#/"words" : \[[^\]]*\]/#, with: "\"words\" : [{words}]")
            .replacing(#/[A-Z2-7]{9}(-[A-Z2-7]{9}){3}/#, with: "{groups}")
    }
}
