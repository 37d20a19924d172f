// What scripts read is the same in every language: JSON byte by byte, and exit codes.

import ClinicianClient
import Foundation
import Localization
import ProgrammeKit
import ServiceAPI
import Testing
import Trust
import Wire

@Suite struct ScriptedLanguageTests {
    typealias Step = TranscriptTests.Step

    /// Change something, so that they run once: in the pseudo-locale, which shows every text of the catalogue.
    private static let changing = [
        Step("cases open --walk-in --name-file - {own}", input: "Sam"), Step("held 1 --json {own}"),
        Step("note 2 --booking 1 --text-file - {own}", input: "## Subjective\n\nSleeps badly.\n"), Step("sign 2 1 --yes --json {own}"),
        Step("note 2 --text-file - --json {own}", input: "## Plan\n\nCall.\n"),
        Step("addendum 2 1 --text-file - --json {own}", input: "## Addition\n\nHis brother helps.\n"),
        Step("cases new --walk-in --name-file - --json {own}", input: "Kim"),
        Step("cases rename 1 --name-file - --json {own}", input: "Sam R."),
        Step("retention hold 2 --reason-file {root}/reason --json {own}"),
        Step("retention lift 2 --reason-file {root}/reason --yes --json {own}"),
        Step("retention keep 2 --json {own}"),
        Step("goal add 2 --text-file - --json {own}", input: "Sleeps through the night"),
        Step("goal set 2 1 --status on-hold --json {own}"),
        Step("plan write 2 --text-file - --goals 1 --json {own}", input: "Walks in the morning."),
        Step("followup add 2 --next-day --json {own}"), Step("followup tried 2 1 --json {own}"),
        Step("followup done 2 1 --reason-file {root}/reason --json {own}"), Step("followup move 2 2 --to '{day} 09:00' --json {own}"),
        Step("followup drop 2 3 --reason-file {root}/reason --json {own}"),
        Step("handoff offer 2 --service-file - --reason-file {root}/reason --json {own}", input: "Legal aid"),
        Step("handoff introduce 2 1 --json {own}"), Step("handoff accept 2 1 --json {own}"), Step("handoff contact 2 1 --json {own}"),
        Step("handoff complete 2 1 --reason-file {root}/reason --yes --json {own}"),
        Step("handoff decline 2 1 --reason-file {root}/reason --yes --json {own}", 1),
        Step("handoff lost 2 1 --reason-file {root}/reason --yes --json {own}", 1),
        Step("roi add 2 --parts notes --until {day} --recipient-file {root}/reason --purpose-file - --json {own}", input: "Aftercare"),
        Step("disclose 2 --basis court-order --parts notes --recipient-file {root}/reason --json {own}"),
        Step("roi revoke 2 1 --in-writing --yes --json {own}"),
        Step("report start 2 --ground child-abuse --text-file - --json {own}", input: "Bruises."),
        Step("report step 2 --text-file - --json {own}", input: "Careline."),
        Step("report done 2 --text-file - --json {own}", input: "Sent."),
        Step("private passphrase --new-private-passphrase-file {root}/apart --json {own}"),
        Step("private note 2 --text-file - --private-passphrase-file {root}/apart --json {own}", input: "He spoke of his father."),
        Step("export 2 --for officer --out {root}/copy --yes --json {own}"), Step("import 2 {root}/old.md --yes --json {own}"),
        Step("book --at '{day} 20:00' --contact-file - --json {own}", input: "at the diner"),
        Step("keys rotate --yes --json {own}"), Step("device invite {root}/invitation --json {own}"),
        Step(
            "device request {root}/invitation --to {root}/ask --recovery-file {root}/sheet --json --home {root}/second --passphrase-file {root}/pass --low-cost"
        ),
        // Whom there is nobody for, and what is not what it should be.
        Step("cosign 9 --yes --json {own}", 1), Step("cases close 9 --reason other --yes --json {own}", 1),
        Step("cases reopen 9 --reason-file {root}/reason --json {own}", 1), Step("drafts show 9 --json {own}", 1),
        Step("drafts discard 9 --yes --json {own}", 1), Step("strike 2 9 --yes --reason-file {root}/reason --json {own}", 1),
        Step("retention let-go 9 --yes --json {own}", 1), Step("retention death 9 --yes --json {own}", 1),
        Step("custodian give --to 'Dana Rivera' --yes --json {own}", 1), Step("custodian take-back --json {own}", 1),
        Step("share 2 --with Ben --cover --yes --json {own}", 1), Step("unshare 2 Ben --yes --json {own}", 1),
        Step("transfer 2 --to Ben --yes --json {own}", 1), Step("retention sweep 9 --json {own}", 1),
        Step("custodian found {root}/plan --holder 'Dana Rivera' --threshold 2 --yes --json {own}", 1),
        Step("custodian recover --of Nobody --to 'Dana Rivera' --yes --json {own}", 1),
        Step("private export 2 --for 1 --out {root}/copy --yes --private-passphrase-file {root}/apart --json {own}", 1),
        Step("device add {root}/pass --to {root}/welcome --json {own}", 1), Step("device finish {root}/pass --json {own}", 1),
        Step("device revoke 1 --yes --json {own}", 1),
    ]

    /// Change nothing: run in each language, those over the state in the longest one and the pseudo-locale besides English.
    private static let reading = [
        Step("now --json"), Step("now --all --json"), Step("today --offline --json {own}"), Step("schedule --offline --json {own}"),
        Step("open 1 --json {own}"), Step("due --json {own}"), Step("queue --json {own}"), Step("cases list --json {own}"),
        Step("cases show 2 --json {own}"), Step("cases show 2 --note 1 --json {own}"),
        Step("search --json --text-file - {own}", input: "badly"),
        Step("goal list 2 --history --json {own}"), Step("plan show 2 --json {own}"), Step("plan history 2 --json {own}"),
        Step("followup list --all --json {own}"), Step("handoff list --all --json {own}"), Step("handoff resources --json {own}"),
        Step("drafts list --json {own}"), Step("roi list 2 --json {own}"), Step("disclosures 2 --json {own}"),
        Step("report list 2 --json {own}"), Step("retention list --json {own}"), Step("custodian status --json {own}"),
        Step("private list 2 --private-passphrase-file {root}/apart --json {own}"),
        Step("private show 2 1 --private-passphrase-file {root}/apart --json {own}"),
        Step("device list --json {own}"), Step("availability show --json {own}"), Step("availability away {day} --dry-run --json {own}"),
        Step("tasks --json {own}"), Step("counts --json {own}"), Step("leave --json {own}"), Step("now --loud", 2), Step("frobnicate", 2),
        Step("goal set 2 9 --status active --json {own}", 1), Step("sync --json {own}", 1), Step("verify --json {own}", 1),
    ]

    @Test func jsonAndExitCodesAreTheSameInEveryLanguage() async throws {
        let tried = (Self.reading + Self.changing).filter { $0.arguments.contains("--json") }.map(\.arguments)
        let commands = try await ScriptedCommands.withJSON(Tools.built.notes)
        #expect(commands.filter { command in !tried.contains { $0.starts(with: command.split(separator: " ").map(String.init)) } } == [])
        let now = Instant(seconds: Int64(Date().timeIntervalSince1970))
        let clinic = try await Programme.$now.withValue(now - 4 * Programme.day) { try await prepared() }
        let pseudo = try #require(SpokenLanguage.all.last)
        for step in Self.changing {
            let outcome = try await run(step, clinic, pseudo)
            #expect(outcome.status == step.status, "\(step.arguments): \(outcome.error)")
            #expect(ScriptedCommands.disguised(in: outcome.output) == [], "\(step.arguments)")
        }
        for step in Self.reading {
            var answers: Set<String> = []
            for language in SpokenLanguage.all where !step.arguments.contains("{own}") || ["en", "pl", "pseudo"].contains(language.short) {
                let outcome = try await run(step, clinic, language)
                #expect(outcome.status == step.status, "\(language): \(step.arguments): \(outcome.error)")
                answers.insert(outcome.output)
            }
            #expect(answers.count == 1, "\(step.arguments): \(answers)")
        }
    }

    /// Alone or among other words: both would make JSON another in each language.
    @Test func aTextOfTheCatalogueIsFoundInJSON() throws {
        let texts = try #require(SpokenLanguage.all.last).texts
        let (day, list) = (texts("Weekdays"), texts.list(["a", "b"]))
        for text in [day, list, "Booked: \(day)", "\(list), \(day)", "\(day)!"] {
            #expect(ScriptedCommands.disguised(in: #"{"a": "\#(text)", "b": ["José", "[1] x", "~"]}"#) == [text])
        }
    }

    private func run(_ step: Step, _ clinic: Clinic, _ language: SpokenLanguage) async throws -> Tool.Outcome {
        let own = ["--home", clinic.path + "/state", "--passphrase-file", clinic.path + "/pass", "--low-cost"]
        let day = Date(timeIntervalSinceNow: 5 * 86_400).formatted(Date.ISO8601FormatStyle().year().month().day())
        let arguments = step.arguments.flatMap {
            $0 == "{own}" ? own : [$0.replacing("{root}", with: clinic.path).replacing("{day}", with: day)]
        }
        return try await Tools.built.notes.run(arguments, input: step.input, environment: language.environment)
    }

    private func prepared() async throws -> Clinic {
        let clinic = try await Clinic(address: try SideAddress("https://127.0.0.1:1"))
        _ = try await clinic.session.synchronise()
        try await clinic.session.setAvailability(try Clinic.rules())
        for days: Int64 in [2, 8] {
            _ = try await clinic.booked(try Clinic.span(days))
            _ = try await clinic.session.synchronise()
        }
        for (name, text) in [
            "pass": "four unrelated words\n", "apart": "a word kept apart\n", "reason": "Money\n",
            "old.md": "# Subjective\n\nSleeps badly.\n",
        ] {
            try Data(text.utf8).write(to: URL(filePath: clinic.path + "/" + name))
        }
        return clinic
    }
}
