// The officer's main screens in the four languages of the region and in the pseudo-locale, word for word, against real servers.
//
// The transcripts lie in `Tests/Golden/languages`. `RESPITE_RECORD=1` writes them anew; read the difference before you commit it.

import Foundation
import Localization
import ProgrammeKit
import TestSupport
import Testing

extension RespiteTests {
    @Suite struct LanguageTests {
        /// First help, the card, preferences and shifts, a booking and what is shown of it, a check-in, rights; then mistakes.
        private static func scene(_ officer: String) -> [Step] {
            let own = "--home {root}/\(officer) --passphrase-file {root}/pass --low-cost"
            return [
                Step("now --all"), Step("rights"),
                Step(
                    "enroll --card-file {root}/\(officer).card --words-compared --profile-file {root}/profile.json --recovery-file {root}/\(officer).sheet \(own)"
                ),
                Step("profile \(own)"),
                Step("shifts --preset pitman-days --anchor {day} --zone America/New_York \(own)"),
                Step("shifts --irregular --zone America/New_York \(own)"),
                Step("find --day {day} --limit 2 \(own)"),
                Step("book --day {day} --pick 2 --intake-file {root}/intake.json --accept-limits 3 --yes \(own)"),
                Step("appointments \(own)"), Step("appointments 1 \(own)"), Step("messages 1 \(own)"), Step("privacy 1 \(own)"),
                Step("checkin --private --answers-file - \(own)", input: #"{"stress": 2, "stressors": ["staffing"], "safety": "yes"}"#),
                Step("checkin --history \(own)"), Step("verify \(own)"), Step("sync --timer status \(own)", 1), Step("rights \(own)"),
                Step("summary \(own)", 1), Step("cancel 1 --yes \(own)"), Step("appointments --all \(own)"), Step("home \(own)"),
                Step("find --help"), Step("frobnicate", 2), Step("find --kind solo \(own)", 2), Step("find --loud", 2),
                Step("find --modality pigeon \(own)", 2), Step("cancel 9 --yes \(own)", 1),
                Step(
                    "enroll --card-file {root}/mistyped-\(officer) --words-compared --recovery-file {root}/x.sheet --home {root}/x --passphrase-file {root}/pass --low-cost",
                    1),
            ]
        }

        /// Words that no catalogue holds: names, what was typed, and words of the command line.
        private static let data: Set<String> = [
            "Dana", "Rivera", "Millbrook", "River", "Support", "Helen", "Council", "respite", "find", "frobnicate", "home", "CGS", "en",
            "root",
            "now", "checkin", "enroll", "book", "again", "appointments", "reschedule", "cancel", "messages", "shifts", "profile", "privacy",
            "verify", "rights", "summary", "sync", "backup", "restore", "recovery", "wipe", "help", "words", "exit", "key", "sleep",
            "after", "six",
        ]

        @Test(arguments: SpokenLanguage.all) func theOfficersScreensAreAsRecorded(_ language: SpokenLanguage) async throws {
            let stage = try Stage.here()
            let officer = "officer-\(language.short)"
            try FileManager.default.moveItem(atPath: try stage.card(), toPath: stage.root + "/\(officer).card")
            let card = try String(contentsOfFile: stage.root + "/\(officer).card", encoding: .utf8).split(separator: " ").map(String.init)
            // One character of two groups is another.
            let wrong = card.enumerated().map { index, group in
                [2, 4].contains(index) ? (group.hasPrefix("A") ? "B" : "A") + group.dropFirst() : group
            }
            try stage.write(wrong.joined(separator: " "), to: "mistyped-\(officer)")
            let settled = try SettledScreen(
                language, [(stage.root, "{root}"), (stage.tools.respite.executable.path, "{program}")], hours: false)
            var transcript = ""
            for step in Self.scene(officer) {
                let outcome = try await run(step, stage, language)
                let shown = step.arguments.map { $0.contains(" ") ? "'\($0)'" : $0 }.joined(separator: " ")
                #expect(outcome.status == step.status, "\(language): \(shown): \(outcome.error)")
                let isHelp = step.arguments.contains("--help")
                let screens = [outcome.output, settled.withoutProgress(outcome.error)].map { isHelp ? settled.still($0) : settled($0) }
                let errors = screens[1].split(separator: "\n").map { "! \($0)\n" }.joined()
                transcript += "$ respite \(shown)\n\(screens[0])\(errors)[exit \(outcome.status)]\n\n"
                if language.texts.language.isPseudo {
                    #expect(PseudoScreen.unwrapped(in: screens.joined(), data: Self.data) == [], "\(shown): \(screens)")
                }
                #expect(PseudoScreen.broken(in: outcome.output) == [], "\(language): \(shown)")
            }
            #expect(try transcript == Recorded.text("languages/officer-\(language.short).txt", recording: transcript))
            try atTheTerminal(stage, language, officer)
        }

        private func run(_ step: Step, _ stage: Stage, _ language: SpokenLanguage) async throws -> Tool.Outcome {
            let arguments = step.arguments.map { $0.replacing("{root}", with: stage.root).replacing("{day}", with: Stage.day(12)) }
            let surroundings = ["PATH": stage.root + "/no-programs", "HOME": stage.root].merging(language.environment) { $1 }
            return try await stage.tools.respite.run(arguments, input: step.input, environment: surroundings)
        }

        /// At a terminal no table is wider than it, and no column is broken, in any language. Sentences the terminal breaks itself.
        private func atTheTerminal(_ stage: Stage, _ language: SpokenLanguage, _ officer: String) throws {
            for words in [["find", "--day", Stage.day(12), "--limit", "2"], ["appointments", "--all"], ["checkin", "--history"]] {
                let screen = try stage.tools.respite.shown(
                    words + stage.options(officer), columns: 60, environment: language.environment.filter { $0.key != "COLUMNS" })
                #expect(!screen.isEmpty)
                for line in screen.split(separator: "\n").map(String.init) where line.contains("  ") && !line.hasPrefix(" ") {
                    #expect(line.displayWidth <= 60, "\(words[0]): \(line)")
                }
                #expect(PseudoScreen.broken(in: screen) == [], "\(words[0])")
            }
        }

        /// `--language`, then LC_ALL, LC_MESSAGES and LANG; C and POSIX are English.
        @Test(
            arguments: [
                (["LC_ALL": "C", "LANG": "es_US.UTF-8"], nil, "You can talk"),
                (["LC_ALL": "POSIX", "LANG": "pl_PL.UTF-8"], nil, "You can talk"),
                (["LC_ALL": "C.UTF-8"], nil, "You can talk"), (["LC_ALL": ""], nil, "You can talk"),
                (["LC_ALL": "", "LC_MESSAGES": "pl_PL.UTF-8", "LANG": "es_US.UTF-8"], nil, "Możesz"),
                (["LC_ALL": "", "LC_MESSAGES": "", "LANG": "es_US.UTF-8"], nil, "Puede"),
                (["LC_ALL": "pl_PL.UTF-8"], "pt", "Você pode"), (["LC_ALL": "pl_PL.UTF-8"], "xx", "Możesz"),
                (["LC_ALL": "C"], "es-MX", "Puede"),
            ] as [([String: String], String?, String)])
        func theLanguageIsThatOfTheOptionOrTheEnvironment(_ environment: [String: String], _ option: String?, _ words: String) async throws
        {
            let output = try await Stage.here().tools.respite.succeed(
                ["now"] + (option.map { ["--language", $0] } ?? []), environment: environment)
            #expect(output.hasPrefix(words), "\(output)")
        }
    }
}
