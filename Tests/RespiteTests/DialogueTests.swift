// What an officer is asked at a terminal that shows lines alone, as screen readers want them, in the four languages and the pseudo-locale: a
// check-in that is counted, and a booking with the limits of confidentiality. The transcripts lie in `Tests/Golden/languages`.
//
// `RESPITE_RECORD=1` writes them anew; read the difference before you commit it.

import Foundation
import Localization
import ProgrammeKit
import TestSupport
import Testing

extension RespiteTests {
    @Suite struct DialogueTests {
        /// What is typed when a prompt is shown.
        private typealias Answers = [(after: String, line: String)]

        /// What was typed, and names of the programme.
        private static let data: Set<String> = ["Dana", "Rivera", "River", "Support", "Helen", "respite", "CGS", "sync", "book"]

        @Test(arguments: SpokenLanguage.all) func theOfficersDialoguesAreAsRecorded(_ language: SpokenLanguage) async throws {
            let stage = try Stage.here()
            let place = try #require(SpokenLanguage.all.firstIndex { $0.name == language.name })
            let options = try await stage.enrol("asked-\(language.short)")
            var transcript = ""
            for (command, answers) in [
                (["checkin"], checkIn(language.texts)),
                (["book", "--day", Stage.day(20 + place), "--limit", "3"], booking(language.texts)),
            ] {
                // Wide enough that no question is broken; sentences are at 100 columns.
                let screen = try stage.tools.respite.shown(
                    command + options, columns: 400, typing: answers, environment: surroundings(stage, language))
                // The moment at which a check-in is sent is drawn at random.
                let settled = try SettledScreen(language, [(stage.root, "{root}")], hours: command == ["checkin"])
                let shown = settled(screen, width: 100)
                transcript += "$ respite \(command[0])\n\(shown)\n"
                if language.texts.language.isPseudo { #expect(PseudoScreen.unwrapped(in: shown, data: Self.data) == [], "\(shown)") }
                #expect(PseudoScreen.broken(in: screen) == [], "\(language): \(command[0])")
            }
            #expect(try transcript == Recorded.text("languages/officer-asked-\(language.short).txt", recording: transcript))
        }

        /// Stress 4, one stressor and no more, not sure whether support is safe, counted, no session now.
        private func checkIn(_ texts: Texts) -> Answers {
            [
                (number(texts), "4"), (number(texts), "1"), (number(texts), "8"), (number(texts), "2"), (keys(texts), yes(texts)),
                (keys(texts), ""),
            ]
        }

        /// The first time, the limits read, a telephone number, a topic, no note, by the second way to meet.
        private func booking(_ texts: Texts) -> Answers {
            [
                (number(texts), "1"), (keys(texts), yes(texts)), (number(texts), "1"), (line(texts, texts("Telephone number")), "555-0118"),
                (line(texts, texts("What is it about, in a few words")), "555"),
                (line(texts, texts("Anything the clinician should know before")), ""), (number(texts), "2"), (keys(texts), yes(texts)),
            ]
        }

        private func line(_ texts: Texts, _ question: String) -> String { texts("{question}: ", ["question": question]) }

        private func number(_ texts: Texts) -> String { line(texts, texts("Number (? for help, ! for the crisis card, q to go back)")) }

        private func yes(_ texts: Texts) -> String { texts("y", context: "key for yes") }

        private func keys(_ texts: Texts) -> String { "[\(yes(texts))/\(texts("n", context: "key for no").uppercased())]" }

        private func surroundings(_ stage: Stage, _ language: SpokenLanguage) -> [String: String] {
            ["PATH": stage.root + "/no-programs", "HOME": stage.root, "TERM": "dumb"].merging(language.environment) { $1 }
        }
    }
}
