// A person at a pseudo-terminal before a question that is answered with one key.

import Foundation
import ProgrammeKit
import TestSupport
import Testing

enum AtTheTerminal {
    /// The ways not to agree: no, Enter alone, Ctrl-C.
    static let refusals = ["n", "\r", "\u{3}"]

    /// Waits for the question, looks for help behind `?` and the crisis card behind `!`, then presses a key, and checks how the tool ended.
    /// - Parameters:
    ///   - question: the beginning of it.
    ///   - title: of a menu before it, whose first item is taken.
    static func answer(_ command: [String], _ question: String, _ key: String, choosing title: String? = nil) throws {
        let line = command.prefix(4).joined(separator: " ")
        // Wide enough that no question is broken.
        let terminal = try PseudoTerminal(columns: 400)
        let program = try terminal.start(Tools.built.notes.executable, command, environment: ["TZ": "America/New_York"])
        if let title {
            try terminal.wait(for: title)
            try terminal.wait(for: "q back")
            terminal.type("1")
        }
        try terminal.wait(for: question)
        try terminal.wait(for: "[y/N]")
        terminal.type("?")
        let help = try terminal.wait(for: "[y/N]")
        #expect(!help.contains("There is no further help"), "\(line)")
        terminal.type("!")
        try terminal.wait(for: "988")
        try terminal.wait(for: "[y/N]")
        terminal.type(key)
        let end = try terminal.shown(by: program)
        switch key {
        case "y": #expect(end.ending == .exited(0), "\(line): \(end)")
        case "\u{3}": #expect(end.ending != .exited(0), "\(line): \(end)")
        default: #expect(end.ending == .exited(0) && end.text.contains("Nothing was changed."), "\(line): \(end)")
        }
        // Whatever way it ended, the terminal is as before.
        #expect(terminal.echoes && terminal.waitsForLines, "\(line)")
    }
}
