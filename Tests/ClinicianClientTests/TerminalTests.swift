// The tool before a person: the home screen, the crisis card one key away, and a question answered with one key.

import ClinicianClient
import Foundation
import ProgrammeKit
import Scheduling
import TestSupport
import Testing
import Trust
import Wire

struct TerminalTests {
    private func start(
        _ clinic: Clinic, _ arguments: [String], environment: [String: String] = [:]
    ) throws -> (PseudoTerminal, Int32) {
        let terminal = try PseudoTerminal(columns: 120)
        let program = try terminal.start(
            Tools.built.notes.executable, arguments + options(clinic),
            environment: ["TZ": "America/New_York"].merging(environment) { $1 })
        return (terminal, program)
    }

    private func options(_ clinic: Clinic) throws -> [String] {
        try Data("four unrelated words\n".utf8).write(to: URL(filePath: clinic.path + "/pass"))
        return ["--home", clinic.path + "/state", "--passphrase-file", clinic.path + "/pass", "--low-cost"]
    }

    @Test func theHomeScreenOpensLeavesAndShowsTheCrisisCard() async throws {
        let clinic = try await Clinic()
        let (terminal, program) = try start(clinic, [])
        try terminal.wait(for: "No session ahead.")
        try terminal.wait(for: "q back")
        terminal.type("!")
        try terminal.wait(for: "988")
        terminal.type("q")
        #expect(try terminal.ending(of: program) == .exited(0))
    }

    @Test func aCaseIsOpenedFromTheHomeScreen() async throws {
        let clinic = try await Clinic()
        let (terminal, program) = try start(clinic, [])
        try terminal.wait(for: "q back")
        terminal.type("2")
        try terminal.wait(for: "Which of the case files?")
        try terminal.wait(for: "q back")
        terminal.type("4")
        try terminal.wait(for: "For whom?")
        try terminal.wait(for: "q back")
        terminal.type("1")
        try terminal.wait(for: "What do you call the person?")
        terminal.type("Sam\r")
        try terminal.wait(for: "Opened case 1.")
        try terminal.wait(for: "q back")
        terminal.type("q")
        try terminal.wait(for: "q back")
        terminal.type("q")
        #expect(try terminal.ending(of: program) == .exited(0))
    }

    /// What an editor saved and the tool could not take is offered again, also where the note has gone on meanwhile.
    @Test func aTextThatAnotherVersionHasOvertakenIsOfferedAndThatIsSaid() async throws {
        let clinic = try await Clinic()
        let tool = Tools.built.notes
        let options = try options(clinic)
        func write(_ arguments: [String], _ text: String) async throws {
            let outcome = try await tool.run(arguments + ["--text-file", "-"] + options, input: "## Subjective\n\n\(text)\n")
            #expect(outcome.status == 0, "\(outcome.error)")
        }
        #expect(try await tool.run(["cases", "open", "--walk-in"] + options).status == 0)
        try await write(["note", "1"], "First.")
        let editor = clinic.path + "/editor"
        try Data("#!/bin/sh\nprintf '## Nowhere\\n\\nTyped last night.\\n' > \"$1\"\n".utf8).write(to: URL(filePath: editor))
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: editor)
        let (first, typing) = try start(clinic, ["note", "1", "--revise", "1"], environment: ["EDITOR": editor])
        try first.wait(for: "kept sealed")
        #expect(try first.ending(of: typing) == .exited(1))
        try await write(["note", "1", "--revise", "1"], "From the other device.")
        let (second, again) = try start(clinic, ["note", "--resume", "1"], environment: ["EDITOR": "cat"])
        try second.wait(for: "Which one?")
        try second.wait(for: "q back")
        second.type("1")
        try second.wait(for: "earlier version of this note")
        try second.wait(for: "[Y/n]")
        second.type("y")
        try second.wait(for: "Typed last night.")
        #expect(try second.ending(of: again) == .exited(1))
    }

    @Test func aSessionIsCancelledWithOneKeyAndKeptWithAnother() async throws {
        let now = Instant(seconds: Int64(Date().timeIntervalSince1970))
        try await Programme.$now.withValue(now) {
            let clinic = try await Clinic(address: try SideAddress("https://127.0.0.1:1"))
            _ = try await clinic.session.synchronise()
            try await clinic.session.setAvailability(try Clinic.rules())
            _ = try await clinic.session.book(try Clinic.span(2), modality: .phone, contact: "555-0101")
            let (kept, first) = try start(clinic, ["cancel", "1"])
            try kept.wait(for: "[y/N]")
            kept.type("n")
            #expect(try kept.ending(of: first) == .exited(0))
            #expect(try clinic.session.entry(1).booking.queued == 0)
            let (cancelled, second) = try start(clinic, ["cancel", "1"])
            try cancelled.wait(for: "[y/N]")
            cancelled.type("y")
            try cancelled.wait(for: "call them: 555-0101")
            #expect(try cancelled.ending(of: second) == .exited(0))
            #expect(try clinic.session.entry(1).booking.queued == 1)
        }
    }
}
