// Before anything that cannot be undone the tool asks, at a real pseudo-terminal: `?` explains, `!` shows whom to call, and only `y` does it.

import Foundation
import LocalState
import ProgrammeKit
import TestSupport
import Testing
import Trust
import Wire

@testable import ClinicianClient

@Suite struct QuestionTests {
    /// What is done before, and the command that asks.
    struct Question: Sendable {
        let before: [String]
        let command: String
        /// The beginning of what it asks.
        let asked: String

        init(_ command: String, asks asked: String, after before: String...) {
            self.before = before
            self.command = command
            self.asked = asked
        }
    }

    /// In this order, on one state: case 1 is a walk-in, with a colleague to share with.
    private static let questions: [Question] = [
        Question("sign 1 1", asks: "Sign this note?", after: "note 1 --text-file soap"),
        Question("strike 1 1 --reason-file remark", asks: "Strike “SOAP note of"),
        Question("drafts discard 1", asks: "Throw this away", after: "note 1 --text-file soap"),
        Question(
            "handoff lost 1 1 --reason-file remark", asks: "End hand-off 1",
            after: "handoff offer 1 --service-file remark --reason-file remark"),
        Question(
            "roi revoke 1 1", asks: "Revoke release 1",
            after: "roi add 1 --parts notes --until {day} --recipient-file remark --purpose-file remark"),
        Question("export 1 --for officer --out {root}/copy", asks: "Write a readable copy of case 1"),
        Question(
            "private export 1 --for 2 --private-passphrase-file apart --out {root}/copy", asks: "Write a readable copy of 1 psychotherapy",
            after: "private passphrase --new-private-passphrase-file apart",
            "private note 1 --private-passphrase-file apart --text-file remark",
            "roi add 1 --psychotherapy --until {day} --recipient-file remark --purpose-file remark"),
        Question(
            "report done 1 --not-owed --text-file remark", asks: "End this report as not owed",
            after: "report start 1 --ground child-abuse --text-file remark"),
        Question("retention lift 1 --reason-file remark", asks: "Lift the legal hold", after: "retention hold 1 --reason-file remark"),
        Question("retention death 1 --on {past}", asks: "Record that the person of case 1 died"),
        Question("share 1 --with Ben", asks: "Share case 1 with Ben Ortiz?"),
        Question("unshare 1 Ben", asks: "Remove Ben Ortiz from case 1?"),
        Question("import 1 soap.md", asks: "Write this as"),
        Question("transfer 2 --to Ben", asks: "Hand 1 case to Ben Ortiz", after: "cases open --walk-in"),
        Question(
            "cases close 3 --reason other --text-file closing", asks: "Sign the closing note and close the case?",
            after: "cases open --walk-in"),
        Question("keys rotate", asks: "Replace your encryption keys now?"),
        Question("wipe", asks: "Remove your keys"),
    ]

    @Test func nothingThatCannotBeUndoneIsDoneWithoutYes() async throws {
        let now = Instant(seconds: Int64(Date().timeIntervalSince1970))
        let clinic = try await Programme.$now.withValue(now) { try await TranscriptTests.prepared() }
        let files = [
            "soap": "## Subjective\n\nSleeps badly.\n", "soap.md": "# Subjective\n\nSleeps badly.\n", "remark": "As we said.\n",
            "closing": "## Why we are ending\n\nIt is enough.\n\n## Where it goes on\n\nNowhere.\n",
        ]
        for (name, text) in files { try Data(text.utf8).write(to: URL(filePath: clinic.path + "/" + name)) }
        let desk = Desk(clinic, now)
        try await desk.succeed("cases open --walk-in")
        for question in Self.questions {
            for step in question.before { try await desk.succeed(step) }
            let before = try await desk.standing()
            for key in AtTheTerminal.refusals { try desk.answer(question, key) }
            #expect(try await desk.standing() == before, "\(question.command)")
            try desk.answer(question, "y")
            #expect(try await desk.standing() != before, "\(question.command)")
        }
    }

    /// Escape or `q` in a menu is an answer: nothing is said of an input that ended.
    @Test func whoeverGoesBackFromAMenuIsToldThatNothingWasChanged() async throws {
        let now = Instant(seconds: Int64(Date().timeIntervalSince1970))
        let clinic = try await Programme.$now.withValue(now) { try await TranscriptTests.prepared() }
        let desk = Desk(clinic, now)
        try await desk.succeed("cases open --walk-in")
        let before = try await desk.standing()
        for (command, title) in [("share 1", "Who?"), ("transfer --all", "Who?"), ("note", "Which case?")] {
            let (terminal, program) = try desk.start(command)
            try terminal.wait(for: title)
            try terminal.wait(for: "q back")
            terminal.type("q")
            let end = try terminal.shown(by: program)
            #expect(end.ending == .exited(1) && end.text.contains("Nothing was changed."), "\(command): \(end)")
            #expect(!end.text.contains("input ended"), "\(command)")
        }
        #expect(try await desk.standing() == before)
    }

    /// Typed twice, shown never, and asked for by name: it is not the passphrase of the state.
    @Test func thePassphraseOfPsychotherapyNotesIsAskedForByNameAndNeverShown() async throws {
        let now = Instant(seconds: Int64(Date().timeIntervalSince1970))
        let clinic = try await Programme.$now.withValue(now) { try await TranscriptTests.prepared() }
        let desk = Desk(clinic, now)
        try await desk.succeed("cases open --walk-in")
        let (terminal, program) = try desk.start("private passphrase")
        var seen = ""
        for prompt in ["New passphrase of your psychotherapy notes: ", "The same again: "] {
            if prompt.hasPrefix("New") {
                seen += try terminal.wait(for: prompt)
                #expect(terminal.becomes { !$0.echoes })
                terminal.type("?\n")
                seen += try terminal.wait(for: "Take another one")
            }
            seen += try terminal.wait(for: prompt)
            #expect(terminal.becomes { !$0.echoes })
            terminal.type("a word kept apart\n")
        }
        let rest = try terminal.shown(by: program)
        #expect(rest.ending == .exited(0))
        #expect(!(seen + rest.text).contains("kept apart"))
        let (second, writing) = try desk.start("private note 1 --text-file {root}/old.md")
        seen = try second.wait(for: "Passphrase of your psychotherapy notes: ")
        #expect(second.becomes { !$0.echoes })
        second.type("a word kept apart\n")
        let end = try second.shown(by: writing)
        #expect(end.ending == .exited(0), "\(end.text)")
        #expect(!(seen + end.text).contains("kept apart"))
    }
}

/// The tool over one clinician's state.
private struct Desk {
    private let clinic: Clinic
    private let now: Instant

    init(_ clinic: Clinic, _ now: Instant) {
        self.clinic = clinic
        self.now = now
    }

    private func day(_ days: Int64) -> String {
        Date(timeIntervalSince1970: Double(now.seconds + days * 86_400)).formatted(Date.ISO8601FormatStyle().year().month().day())
    }

    /// Files are named without their folder.
    private func words(_ command: String) -> [String] {
        let files: Set = ["soap", "soap.md", "remark", "closing", "apart"]
        let filled = command.replacing("{root}", with: clinic.path).replacing("{day}", with: day(2)).replacing("{past}", with: day(-10))
        let words = filled.split(separator: " ").map(String.init)
        let paths = words.enumerated().map { $0 > 0 && files.contains($1) ? clinic.path + "/" + $1 : $1 }
        return paths + ["--home", clinic.path + "/state", "--passphrase-file", clinic.path + "/pass", "--low-cost"]
    }

    func succeed(_ command: String) async throws { try await Tools.built.notes.succeed(words(command)) }

    func start(_ command: String) throws -> (PseudoTerminal, Int32) {
        let terminal = try PseudoTerminal(columns: 120)
        return (terminal, try terminal.start(Tools.built.notes.executable, words(command), environment: ["TZ": "America/New_York"]))
    }

    /// Whatever a command may have changed: what is written shows in what waits to be handed in, new keys in what is kept of them.
    func standing() async throws -> String {
        let left = try await Tools.built.notes.run(words("leave --json"))
        let keys = try? clinic.session.state.read().keyring.subkeys.count
        return "\(left.status) \(left.output) \(keys ?? 0)"
    }

    func answer(_ question: QuestionTests.Question, _ key: String) throws {
        try AtTheTerminal.answer(words(question.command), question.asked, key)
    }
}
