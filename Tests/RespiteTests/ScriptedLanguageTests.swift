// What scripts read is the same in every language: JSON byte by byte, and exit codes.

import Foundation
import ProgrammeKit
import Testing

extension RespiteTests {
    @Suite struct ScriptedLanguageTests {
        /// Change nothing: run in each language, those over the state in the longest one and the pseudo-locale besides English.
        private static let reading = [
            Step("now --json"), Step("now --all --json"), Step("rights --json"), Step("rights --json {own}"), Step("profile --json {own}"),
            Step("find --day {day} --limit 3 --json {own}"), Step("appointments --all --json {own}"), Step("appointments 1 --json {own}"),
            Step("messages 1 --json {own}"), Step("privacy 1 --json {own}"), Step("checkin --history --json {own}"),
            Step("verify --json {own}"), Step("sync --timer status --json {own}"), Step("summary --json {own}", 1),
            Step("now --loud", 2), Step("find --kind solo --json {own}", 2), Step("find --modality pigeon --json {own}", 2),
            Step("find --day 2020-01-01 --json {own}"), Step("messages 9 --json {own}", 1),
            Step("profile --profile-file - --json {own}", 1, input: "x"),
        ]

        /// Change something, so that they run once: in the pseudo-locale, which shows every text of the catalogue.
        private static let changing = [
            Step(
                "enroll --card-file {card} --words-compared --profile-file {root}/profile.json --recovery-file {root}/scripted.sheet {own}"
            ),
            Step("shifts --preset pitman-nights --anchor {day} --zone America/New_York --json {own}"),
            Step("book --day {day} --pick 5 --intake-file {root}/intake.json --accept-limits 3 --yes --json {own}"),
            Step("again --day {day} --pick 8 --intake-file {root}/intake.json --yes --json {own}"),
            Step("messages 1 --write-file - --json {own}", input: "May I bring my wife?\n"),
            Step("checkin --private --answers-file - --json {own}", input: #"{"stress": 2}"#),
            Step("checkin --answers-file - --yes --json {own}", input: #"{"stress": 4}"#),
            Step("sync --json {own}"),
        ]

        /// The menu, which scripts do not use.
        private static let without: Set<String> = ["home"]

        @Test func everyCommandWithJSONIsTriedInEveryLanguage() async throws {
            let stage = try Stage.here()
            let tried = Set((Self.reading + Self.changing).filter { $0.arguments.contains("--json") }.compactMap(\.arguments.first))
            #expect(try await ScriptedCommands.withJSON(stage.tools.respite).subtracting(Self.without) == tried)
            let pseudo = try #require(SpokenLanguage.all.last)
            let card = try stage.card()
            for step in Self.changing {
                let outcome = try await run(step, stage, pseudo, card)
                #expect(outcome.status == step.status, "\(step.arguments): \(outcome.error)")
                #expect(ScriptedCommands.disguised(in: outcome.output) == [], "\(step.arguments)")
            }
            for step in Self.reading {
                var answers: Set<String> = []
                for language in SpokenLanguage.all
                where !step.arguments.contains("{own}") || ["en", "pl", "pseudo"].contains(language.short) {
                    let outcome = try await run(step, stage, language, card)
                    #expect(outcome.status == step.status, "\(language): \(step.arguments): \(outcome.error)")
                    answers.insert(outcome.output)
                }
                #expect(answers.count == 1, "\(step.arguments): \(answers)")
            }
        }

        private func run(_ step: Step, _ stage: Stage, _ language: SpokenLanguage, _ card: String) async throws -> Tool.Outcome {
            let arguments = step.arguments.flatMap { $0 == "{own}" ? stage.options("scripted") : [$0] }.map {
                $0.replacing("{root}", with: stage.root).replacing("{day}", with: Stage.day(13)).replacing("{card}", with: card)
            }
            let surroundings = ["PATH": stage.root + "/no-programs", "HOME": stage.root].merging(language.environment) { $1 }
            return try await stage.tools.respite.run(arguments, input: step.input, environment: surroundings)
        }
    }
}
