// One operator of both sides: each tool, as it was built, says what rests on that operator, and none says any more that nobody can read a check-in.

import Foundation
import ProgrammeKit
import TestSupport
import Testing

struct OneOperatorTests {
    private static let officers =
        "One operator runs both sides of this programme: that your network address stays unknown, and that check-ins are secret, rests on that operator alone."
    private static let clinicians =
        "One operator runs both sides of this programme: that the network does not show who asks, and that check-ins are secret, rests on that operator."
    private static let readers =
        "One operator runs both sides of this programme: that nobody has seen single answers rests on that operator alone."
    private static let isOne = "By the policy that is signed now one operator may run both sides."
    private static let isTwo = "By the policy that is signed now one operator may no longer run both sides."

    /// What is true of two operators alone.
    private static let untrue = ["nobody sees what you answer", "nobody can read them", "nobody can tell. Wait", "neither sees which"]

    @Test func eachToolSaysWhatRestsOnOneOperatorAndOnceThatItChanged() async throws {
        let small = try SmallProgramme(officers: 70, policy: "{ single_operator: true }")
        let running = try await small.found()
        do {
            try await expectThatWhoeverComesIsTold(small, running)
            try await expectThatNothingUntrueIsSaid(small)
            try await running.amend(by: try other(small, "single_operator: false"))
            try await expectOnce(
                Self.isTwo, small, respite: ["verify", "--json"], notes: ["verify", "--json"], summary: ["verify", "--json"])
            try await expectThatTwoAreSpokenOf(small)
            try await running.amend(by: try other(small, "single_operator: true"))
            try await expectOnce(Self.isOne, small, respite: ["sync", "--json"], notes: ["sync", "--json"], summary: ["coverage"])
        } catch {
            await running.stop()
            throw error
        }
        await running.stop()
    }

    private func other(_ small: SmallProgramme, _ rule: String) throws -> URL {
        let file = try String(contentsOf: small.url("programme.yaml"), encoding: .utf8)
        return URL(filePath: try small.write(file.replacing("single_operator: true", with: rule), to: "other.yaml"))
    }

    /// In one line, so that it does not matter where a sentence was broken.
    private func flat(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    private func run(_ tool: Tool, _ arguments: [String], input: String = "") async throws -> (output: String, error: String) {
        let outcome = try await tool.run(arguments, input: input)
        #expect(outcome.status == 0, "\(arguments): \(outcome.error)")
        return (flat(outcome.output), flat(outcome.error))
    }

    /// First contact: nothing has changed for whoever hears it there.
    private func expectThatWhoeverComesIsTold(_ small: SmallProgramme, _ running: RunningProgramme) async throws {
        let bundle = small.url("run/programme/programme.bundle").path
        let card = try small.write(try #require(try running.cards().first) + "\n", to: "card")
        let profile = try small.write(#"{"department": "Millbrook"}"#, to: "profile.json")
        let enrolment = [
            "enroll", "--card-file", card, "--profile-file", profile, "--words-compared", "--recovery-file", small.url("sheet").path,
        ]
        let first: [(Tool, [String], String)] = [
            (small.tools.respite, enrolment + small.options("officer"), Self.officers),
            (small.tools.notes, ["join", bundle, "--words-compared"] + small.options("dana"), Self.clinicians),
            (small.tools.summary, ["join", "--bundle", bundle, "--words-compared", "--home", small.url("chief").path], Self.readers),
            (small.tools.respite, ["verify"] + small.options("officer"), Self.officers),
            (small.tools.notes, ["verify"] + small.options("dana"), Self.clinicians),
            (small.tools.summary, ["verify", "--home", small.url("chief").path], Self.readers),
        ]
        for (tool, arguments, sentence) in first {
            let said = try await run(tool, arguments)
            #expect(said.output.contains(sentence), "\(arguments): \(said.output)")
            #expect(!said.error.contains("By the policy that is signed now"), "\(arguments): \(said.error)")
        }
    }

    private func expectThatNothingUntrueIsSaid(_ small: SmallProgramme) async throws {
        let (respite, officer) = (small.tools.respite, small.options("officer"))
        let kept = try await run(respite, ["checkin", "--private", "--answers-file", "-"] + officer, input: #"{"stress": 2}"#).output
        #expect(kept.contains(Self.officers + " What you seal for your clinician stays sealed. It takes about a minute."), "\(kept)")
        #expect(kept.contains("What you send, the operator of both sides could read."), "\(kept)")
        try expectThatTheQuestionIsTrue(small)
        let sent = try await run(respite, ["checkin", "--answers-file", "-", "--now", "--yes"] + officer, input: #"{"stress": 3}"#).output
        #expect(sent.contains(Self.officers) && sent.contains("What you answered only the operator of both sides could tell."), "\(sent)")
        let general = try await run(respite, ["privacy"] + officer).output
        #expect(general.contains(Self.officers), "\(general)")
        // Without the passphrase nobody knows what one's own programme has signed.
        let unknown = try await run(respite, ["privacy"]).output
        #expect(unknown.contains("Where one operator runs both sides") && !unknown.contains(Self.officers), "\(unknown)")
        let counts = try await run(small.tools.notes, ["counts"] + small.options("dana")).output
        #expect(counts.contains("one operator runs them, and could see which"), "\(counts)")
        for text in [kept, sent, general, unknown, counts] { expectNothingUntrue(in: text) }
        // Read before there is a policy.
        for help in [["--help"], ["checkin", "--help"]] { expectNothingUntrue(in: try await run(respite, help).output) }
    }

    private func expectNothingUntrue(in text: String) {
        for words in Self.untrue + ["nobody can read your answers"] { #expect(!text.contains(words), "\(text)") }
    }

    /// At a terminal, where somebody is asked before anything is sealed for sending; and says no.
    private func expectThatTheQuestionIsTrue(_ small: SmallProgramme) throws {
        let answers = try small.write(#"{"stress": 3}"#, to: "answers.json")
        // Wide enough that no question is broken.
        let terminal = try PseudoTerminal(columns: 400)
        let program = try terminal.start(
            small.tools.respite.executable, ["checkin", "--answers-file", answers] + small.options("officer"),
            environment: ["TZ": "America/New_York", "HOME": small.url("").path])
        let before = try terminal.wait(for: "counted with everybody's, sealed so that only the operator of both sides could read them?")
        expectNothingUntrue(in: flat(before))
        try terminal.wait(for: "[y/N]")
        terminal.type("?")
        let help = try terminal.wait(for: "[y/N]")
        #expect(flat(help).contains(Self.officers), "\(help)")
        terminal.type("n")
        try terminal.wait(for: "Book a session now?")
        try terminal.wait(for: "[y/N]")
        terminal.type("n")
        #expect(try terminal.ending(of: program) == .exited(0))
    }

    /// Whoever was told otherwise hears it in the first run that sees the other policy, on standard error, and in no later one.
    private func expectOnce(
        _ sentence: String, _ small: SmallProgramme, respite: [String], notes: [String], summary: [String]
    ) async throws {
        let runs: [(Tool, [String], String)] = [
            (small.tools.respite, respite + small.options("officer"), Self.officers),
            (small.tools.notes, notes + small.options("dana"), Self.clinicians),
            (small.tools.summary, summary + ["--home", small.url("chief").path], Self.readers),
        ]
        for (tool, arguments, standing) in runs {
            let first = try await run(tool, arguments).error
            #expect(first.contains(sentence), "\(arguments): \(first)")
            #expect(first.contains(standing) == (sentence == Self.isOne), "\(arguments): \(first)")
            let second = try await run(tool, arguments).error
            #expect(!second.contains("By the policy that is signed now"), "\(arguments): \(second)")
        }
    }

    private func expectThatTwoAreSpokenOf(_ small: SmallProgramme) async throws {
        let officer = small.options("officer")
        let kept = try await run(
            small.tools.respite, ["checkin", "--private", "--answers-file", "-"] + officer, input: #"{"stress": 2}"#)
        #expect(kept.output.contains("nobody sees what you answer"), "\(kept.output)")
        let counts = try await run(small.tools.notes, ["counts"] + small.options("dana"))
        #expect(counts.output.contains("neither sees which"), "\(counts.output)")
        let runs: [(Tool, [String])] = [
            (small.tools.respite, ["privacy"] + officer), (small.tools.respite, ["verify"] + officer),
            (small.tools.notes, ["verify"] + small.options("dana")),
            (small.tools.summary, ["verify", "--home", small.url("chief").path]),
        ]
        for (tool, arguments) in runs {
            let said = try await run(tool, arguments).output
            #expect(!said.lowercased().contains("one operator"), "\(arguments): \(said)")
        }
    }
}
