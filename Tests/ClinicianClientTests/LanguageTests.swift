// The clinician's main screens in the four languages of the region and in the pseudo-locale, word for word.
//
// The transcripts lie in `Tests/Golden/languages`. `RESPITE_RECORD=1` writes them anew; read the difference before you commit it.

import CaseFile
import ClinicianClient
import Foundation
import Localization
import ProgrammeKit
import ServiceAPI
import Sodium
import TestSupport
import Testing
import Trust
import Wire

@Suite struct LanguageTests {
    typealias Step = TranscriptTests.Step

    private static let state = "--home {root}/state --passphrase-file {root}/pass --low-cost"

    /// The day, the calendar, two sessions that were held, a note with its headings in the clinician's language, what is due; then mistakes.
    private static func scene(_ texts: Texts) -> [Step] {
        func heading(_ section: NoteSection) -> String { "## \(texts(section.label))\n\n" }
        let saturday = texts.language.isPseudo ? "sat" : String(texts.weekday(6).prefix(3))
        return [
            Step("now"), Step("today --offline \(state)"), Step("schedule --offline \(state)"), Step("open 1 \(state)"),
            // Names of several scripts, in a column.
            Step("cases open --walk-in --name-file - \(state)", input: "משה כהן"),
            Step("cases open --walk-in --name-file - \(state)", input: "山田太郎 Jose\u{301}"),
            // Before any session is recorded: which quarter counts one of two days ago depends on the day.
            Step("counts --refuse \(state)"), Step("counts --agree --refuse \(state)", 2),
            Step("held 1 \(state)"), Step("held 2 --no-show \(state)"),
            Step(
                "note 3 --booking 1 --text-file - \(state)",
                input: heading(.subjective) + "Sleeps badly since the call.\n\n" + heading(.plan) + "Call on Friday.\n"),
            // Begun in English, whatever the language is now.
            Step("note 3 --revise 1 --text-file - \(state)", input: "## Subjective\n\nSleeps badly.\n\n## Plan\n\nCall on Friday.\n"),
            Step("note 3 --text-file - \(state)", 1, input: "## Weather\n\nx\n"),
            Step("sign 3 1 \(state)", 1), Step("sign 3 1 --yes \(state)"),
            Step("goal add 3 --text-file - --target {day} \(state)", input: "Sleeps through the night"),
            Step("handoff offer 3 --service-file - --reason-file {root}/reason \(state)", input: "Legal aid"),
            Step("cases \(state)"), Step("cases show 3 \(state)"), Step("cases show 3 --note 1 \(state)"), Step("goal list 3 \(state)"),
            Step("followup list \(state)"), Step("handoff list \(state)"), Step("due \(state)"), Step("queue \(state)"),
            Step("drafts \(state)"),
            Step("retention \(state)"), Step("custodian \(state)"), Step("device list \(state)"),
            Step("availability add '\(saturday) 10:00-14:00' --kinds couple \(state)"), Step("availability show \(state)"),
            Step("export 3 --for officer --out {root}/copy --yes \(state)"),
            Step("export 3 --for officer --format html --out {root}/copy --yes \(state)"),
            Step("share 3 --with 'Ben Ortiz' --cover --until {day} --yes \(state)"),
            Step(
                "roi add 3 --parts notes,plans-and-goals --until {day} --recipient-file {root}/recipient --purpose-file - --copy-given \(state)",
                input: "Aftercare"),
            Step("disclose 3 --release 1 --notice-sent \(state)"), Step("disclosures 3 \(state)"),
            Step("roi revoke 3 1 --in-writing --yes \(state)"), Step("roi list 3 \(state)"),
            Step("report start 3 --ground child-abuse --text-file - \(state)", input: "Bruises"), Step("due \(state)"),
            Step("report step 3 --text-file - \(state)", input: "Careline"), Step("report list 3 \(state)"),
            Step("report done 3 --text-file - \(state)", input: "Sent"), Step("report list 3 \(state)"),
            Step("private passphrase --new-private-passphrase-file {root}/apart \(state)"),
            Step("private note 3 --text-file - --private-passphrase-file {root}/apart \(state)", input: "Bruises"),
            Step("private list 3 --private-passphrase-file {root}/apart \(state)"),
            Step("private show 3 1 --private-passphrase-file {root}/apart \(state)"),
            Step("private list 3 --private-passphrase-file {root}/pass \(state)", 1),
            Step("cases show 3 \(state)"),
            Step("today --offline \(state)"), Step("home \(state)"),
            Step("note --help"), Step("frobnicate", 2), Step("note 3 --format poem \(state)", 2), Step("mark 1 perhaps \(state)", 2),
            Step("held 9 \(state)", 1), Step("export 3 \(state)", 2),
        ]
    }

    /// Words that no catalogue holds: names, what was typed, and words of the command line.
    private static let data: Set<String> = [
        "Dana", "Rivera", "River", "Support", "Helen", "Council", "Millbrook", "Eastport", "משה", "כהן", "山田太郎", "Jose\u{301}", "root",
        "Sleeps",
        "badly", "since", "the", "call", "Call", "on", "Friday", "through", "night", "Legal", "aid", "Money", "respite-notes", "perhaps",
        "poem", "sleep", "note", "respite", "notes", "soap", "dap", "birp", "girp", "contact", "group", "intake", "safety", "plan",
        "safety-plan", "closing", "addendum", "Ben", "Ortiz", "Clinic", "Aftercare", "Bruises", "Careline", "Sent",
    ]

    @Test(arguments: SpokenLanguage.all) func theCliniciansScreensAreAsRecorded(_ language: SpokenLanguage) async throws {
        let now = Instant(seconds: Int64(Date().timeIntervalSince1970))
        let clinic = try await Programme.$now.withValue(now - 4 * Programme.day) { try await prepared() }
        let settled = try SettledScreen(language, [(clinic.path, "{root}")], hours: true)
        var transcript = ""
        for step in Self.scene(language.texts) {
            let outcome = try await run(step, clinic, language)
            let shown = step.arguments.map { $0.contains(" ") ? "'\($0)'" : $0 }.joined(separator: " ")
            #expect(outcome.status == step.status, "\(language): \(shown): \(outcome.error)")
            let isHelp = step.arguments.contains("--help")
            let screens = [outcome.output, settled.withoutProgress(outcome.error)].map { isHelp ? settled.still($0) : settled($0) }
            let errors = screens[1].split(separator: "\n").map { "! \($0)\n" }.joined()
            transcript += "$ respite-notes \(shown)\n\(screens[0])\(errors)[exit \(outcome.status)]\n\n"
            if language.texts.language.isPseudo {
                #expect(PseudoScreen.unwrapped(in: screens.joined(), data: Self.data) == [], "\(shown): \(screens)")
            }
            #expect(PseudoScreen.broken(in: outcome.output) == [], "\(language): \(shown)")
        }
        for name in try FileManager.default.contentsOfDirectory(atPath: clinic.path + "/copy").sorted() {
            let copy = try String(contentsOfFile: clinic.path + "/copy/" + name, encoding: .utf8)
            transcript += "# \(settled(name))\n" + settled(copy, width: nil) + "\n"
        }
        #expect(try transcript == Recorded.text("languages/clinician-\(language.short).txt", recording: transcript))
        try atTheTerminal(clinic, language)
    }

    /// Nothing is wider than the terminal, no column is broken, and right-to-left names stand in isolates.
    private func atTheTerminal(_ clinic: Clinic, _ language: SpokenLanguage) throws {
        let own = ["--home", clinic.path + "/state", "--passphrase-file", clinic.path + "/pass", "--low-cost"]
        for words in [
            ["today", "--offline"], ["schedule", "--offline"], ["cases", "list"], ["followup", "list"], ["availability", "show"],
        ] {
            let screen = try Tools.built.notes.shown(
                words + own, columns: 60, environment: language.environment.filter { $0.key != "COLUMNS" })
            #expect(!screen.isEmpty)
            for line in screen.split(separator: "\n") {
                #expect(String(line).displayWidth <= 60, "\(words[0]): \(line)")
                let openings = line.unicodeScalars.count { $0 == "\u{2068}" }
                #expect(openings == line.unicodeScalars.count { $0 == "\u{2069}" }, "\(words[0]): \(line)")
                if line.contains("משה") { #expect(openings > 0, "\(words[0]): \(line)") }
            }
            #expect(PseudoScreen.broken(in: screen) == [], "\(words[0])")
        }
    }

    private func run(_ step: Step, _ clinic: Clinic, _ language: SpokenLanguage) async throws -> Tool.Outcome {
        let day = Date(timeIntervalSinceNow: 30 * 86_400).formatted(Date.ISO8601FormatStyle().year().month().day())
        let arguments = step.arguments.map { $0.replacing("{root}", with: clinic.path).replacing("{day}", with: day) }
        return try await Tools.built.notes.run(arguments, input: step.input, environment: language.environment)
    }

    /// Four days ago: bookings for two days later, for the day before that, and for next week.
    private func prepared() async throws -> Clinic {
        let clinic = try await Clinic(address: try SideAddress("https://127.0.0.1:1"))
        let ben = try SigningKey.random()
        let bundle = try clinic.programme.bundle(
            [try clinic.programme.clinician(clinic.identity), try clinic.programme.clinician(ben.publicKey, name: "Ben Ortiz")], version: 2)
        let keys = try clinic.programme.keys(of: ben)
        clinic.department.with {
            $0.bundle = bundle
            $0.lists[ben.publicKey] = keys
        }
        _ = try await clinic.session.synchronise()
        try await clinic.session.setAvailability(try Clinic.rules())
        for days: Int64 in [2, 1, 8] {
            _ = try await clinic.booked(try Clinic.span(days))
            _ = try await clinic.session.synchronise()
        }
        for (name, text) in [
            "pass": "four unrelated words\n", "reason": "Money\n", "apart": "a word kept apart\n", "recipient": "River Clinic\n",
        ] {
            try Data(text.utf8).write(to: URL(filePath: clinic.path + "/" + name))
        }
        return clinic
    }
}
