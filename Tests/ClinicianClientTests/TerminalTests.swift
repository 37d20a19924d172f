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
    private func start(_ clinic: Clinic, _ arguments: [String]) throws -> (PseudoTerminal, Int32) {
        try Data("four unrelated words\n".utf8).write(to: URL(filePath: clinic.path + "/pass"))
        let terminal = try PseudoTerminal(columns: 120)
        let options = ["--home", clinic.path + "/state", "--passphrase-file", clinic.path + "/pass", "--low-cost"]
        let program = try terminal.start(Tools.built.notes.executable, arguments + options, environment: ["TZ": "America/New_York"])
        return (terminal, program)
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
