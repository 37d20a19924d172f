// Prompts and menus at a real terminal: keys in, screen out, and the terminal as it was whatever happens.

import Foundation
import Glibc
import TestSupport
import Testing

@testable import Localization
@testable import Terminal

/// One terminal at a time can be out of its usual mode in a process, as one person sits before it.
@Suite(.serialized) struct PseudoTerminalTests {
    private let terminal: PseudoTerminal

    init() throws { terminal = try PseudoTerminal() }

    private func prompter(_ environment: [String: String] = ["TERM": "xterm"]) -> Prompter {
        let descriptor = terminal.descriptor
        let console = SystemConsole(input: descriptor, output: descriptor, error: descriptor, environment: environment)
        return Prompter(console: console, texts: Texts(.english)) { "988 at any time" }
    }

    /// Asks on a thread of its own, since asking blocks, while `person` types and looks.
    private func conversation<Answer: Sendable>(
        _ ask: @escaping @Sendable () throws -> Answer,
        person: () throws -> Void
    ) async throws -> Answer {
        let answer = Task {
            try await withCheckedThrowingContinuation { continuation in
                Thread { continuation.resume(with: Result(catching: ask)) }.start()
            }
        }
        try person()
        return try await answer.value
    }

    private let items = (1...12).map { MenuItem("Item \($0)") }

    @Test(arguments: [
        ("\r", 0), ("\u{1B}[B\r", 1), ("\u{1B}OB\u{1B}[B\u{1B}[A\r", 1), ("\u{1B}[A\r", 11), ("3", 2), ("12", 11), ("1\r", 0),
        ("\u{1B}[F\r", 11),
        ("\u{1B}[6~\r", 10), ("\t\n", 1), ("0\u{1B}[C", 0), ("x\u{1B}[99;5u2\r", 1),
    ])
    func keysChooseFromAMenu(_ keys: String, _ expected: Int) async throws {
        let prompter = prompter()
        let items = items
        let chosen = try await conversation {
            try prompter.menu("Which?", items)
        } person: {
            try terminal.wait(for: "q back")
            #expect(!terminal.waitsForLines && !terminal.echoes)
            terminal.type(keys)
            try terminal.wait(for: "› Item \(expected + 1)\r\n")
        }
        #expect(chosen == expected)
        #expect(terminal.waitsForLines && terminal.echoes)
    }

    @Test(arguments: ["q", "\u{1B}", "\u{1B}[D", "\u{4}"]) func aMenuIsLeftWithoutAChoice(_ keys: String) async throws {
        let prompter = prompter()
        let items = items
        let chosen = try await conversation {
            try prompter.menu("Which?", items)
        } person: {
            try terminal.wait(for: "q back")
            terminal.type(keys)
        }
        #expect(chosen == nil)
        #expect(terminal.waitsForLines && terminal.echoes)
    }

    @Test func helpAndTheCrisisCardAreOneKeyAway() async throws {
        let prompter = prompter()
        let items = items
        let chosen = try await conversation {
            try prompter.menu("Which?", items, help: "Twelve items.")
        } person: {
            try terminal.wait(for: "q back")
            terminal.type("?")
            try terminal.wait(for: "Twelve items.")
            try terminal.wait(for: "q back")
            terminal.type("!")
            try terminal.wait(for: "988 at any time")
            try terminal.wait(for: "q back")
            terminal.type("5")
        }
        #expect(chosen == 4)
    }

    @Test func aMenuLongerThanTheWindowShowsWhatIsMarked() async throws {
        let small = try PseudoTerminal(columns: 30, rows: 8)
        let console = SystemConsole(
            input: small.descriptor, output: small.descriptor, error: small.descriptor, environment: ["TERM": "xterm"])
        let prompter = Prompter(console: console, texts: Texts(.english)) { "" }
        let items = items
        let chosen = try await conversation {
            try prompter.menu("Which?", items)
        } person: {
            let first = try small.wait(for: "…")
            #expect(first.contains("Item 1") && !first.contains("Item 9"))
            small.type("\u{1B}[A")
            let last = try small.wait(for: "…")
            #expect(last.contains("› 12  Item 12") && !last.contains(" 1  Item 1\r"))
            small.type("\r")
        }
        #expect(chosen == 11)
    }

    @Test(arguments: [("y", true), ("Y", true), ("n", false), ("\r", false), ("\u{1B}", false), ("z\u{1B}[Ay", true)])
    func yesOrNoIsOneKey(_ keys: String, _ expected: Bool) async throws {
        let prompter = prompter()
        let answer = try await conversation {
            try prompter.yesNo("Cancel it?")
        } person: {
            try terminal.wait(for: "Cancel it? [y/N] ")
            for key in keys.first == "\u{1B}" ? [keys] : keys.map(String.init) { terminal.type(key) }
        }
        #expect(answer == expected)
    }

    /// A passphrase and answers in one paste: yes to questions that nobody has seen. At a plain terminal, too, where an answer is a line.
    @Test(arguments: [["TERM": "xterm"], ["TERM": "dumb"]])
    func whatWasTypedBeforeAQuestionDoesNotAnswerIt(_ environment: [String: String]) async throws {
        let prompter = prompter(environment)
        let (yes, no) = environment["TERM"] == "dumb" ? ("y\n", "n\n") : ("y", "n")
        let answers = try await conversation {
            _ = try prompter.withPassphrase("Passphrase") { $0.count }
            return [try prompter.yesNo("Is that meant?"), try prompter.yesNo("Sign it?")]
        } person: {
            try terminal.wait(for: "Passphrase: ")
            #expect(terminal.becomes { !$0.echoes })
            terminal.type("four words\n" + yes + yes)
            try terminal.wait(for: "Is that meant? [y/N] ")
            terminal.type(no)
            try terminal.wait(for: "Sign it? [y/N] ")
            terminal.type(no)
        }
        #expect(answers == [false, false])
    }

    @Test func whatStandsInAPipeAnswersTheQuestionsToCome() throws {
        let pipe = Pipe()
        try pipe.fileHandleForWriting.write(contentsOf: Data("y\ny\n".utf8))
        try pipe.fileHandleForWriting.close()
        let descriptor = pipe.fileHandleForReading.fileDescriptor
        let console = SystemConsole(input: descriptor, output: terminal.descriptor, error: terminal.descriptor, environment: [:])
        let prompter = Prompter(console: console, texts: Texts(.english)) { "" }
        let answers = try withExtendedLifetime(pipe) { try ["Is that meant?", "Sign it?"].map { try prompter.yesNo($0) } }
        #expect(answers == [true, true])
    }

    @Test func aPassphraseIsNotShownAndTheLineAfterItIs() async throws {
        let prompter = prompter()
        let answer = try await conversation {
            let bytes = try prompter.withPassphrase("Passphrase") { Array($0) }
            return (bytes, try prompter.line("City"))
        } person: {
            try terminal.wait(for: "Passphrase: ")
            #expect(terminal.becomes { !$0.echoes })
            terminal.type("zażółć gęślą\n")
            let shown = try terminal.wait(for: "City: ")
            #expect(!shown.contains("za") && !shown.contains("g"))
            terminal.type("Hartford\n")
            try terminal.wait(for: "Hartford")
        }
        #expect(answer.0 == Array("zażółć gęślą".utf8))
        #expect(answer.1 == "Hartford")
    }

    @Test(arguments: [["TERM": "dumb"], ["TERM": "xterm", "RESPITE_PLAIN": "1"], [:]])
    func aPlainTerminalGetsNumberedLinesWithoutControlSequences(_ environment: [String: String]) async throws {
        let prompter = prompter(environment)
        let items = items
        let chosen = try await conversation {
            try prompter.menu("Which?", items)
        } person: {
            let shown = try terminal.wait(for: "q to go back): ")
            #expect(shown.contains("12. Item 12"))
            #expect(!shown.contains("\u{1B}"))
            terminal.type("7\n")
        }
        #expect(chosen == 6)
    }

    @Test func thePersonWhoLeavesEndsTheQuestion() async throws {
        let prompter = prompter()
        await #expect(throws: PromptError.noAnswer) {
            try await conversation {
                try prompter.line("City")
            } person: {
                try terminal.wait(for: "City: ")
                terminal.type("\u{4}")
            }
        }
    }

    // MARK: A program of its own

    private func probe() throws -> URL {
        let directory = try #require(Bundle.main.executableURL).deletingLastPathComponent()
        let candidates = [directory, directory.deletingLastPathComponent()].map { $0.appending(path: "TerminalProbe") }
        return try #require(candidates.first { FileManager.default.isExecutableFile(atPath: $0.path) }, "TerminalProbe was not built")
    }

    private func expectUsual() { #expect(terminal.echoes && terminal.waitsForLines) }

    @Test func aChoiceEndsTheProgramWithTheTerminalAsItWas() throws {
        let program = try terminal.start(try probe(), ["menu"])
        try terminal.wait(for: "q back")
        terminal.type("2")
        try terminal.wait(for: "chosen: 1")
        #expect(try terminal.ending(of: program) == .exited(0))
        expectUsual()
    }

    @Test(arguments: [("menu", "q back"), ("passphrase", "Passphrase: ")])
    func controlCInterruptsAndGivesTheTerminalBack(_ mode: String, _ shown: String) throws {
        let program = try terminal.start(try probe(), [mode])
        try terminal.wait(for: shown)
        #expect(terminal.becomes { !$0.echoes })
        terminal.type("\u{3}")
        #expect(try terminal.ending(of: program) == .signalled(SIGINT))
        expectUsual()
    }

    /// A signal that another thread handles just while the terminal is taken out of its usual mode.
    @Test(arguments: 0..<20) func anInterruptDuringTheChangeGivesTheTerminalBack(_ round: Int) throws {
        let program = try terminal.start(try probe(), ["switching"])
        try terminal.wait(for: "ready")
        for _ in 0..<round { _ = terminal.becomes { !$0.echoes } && terminal.becomes { $0.echoes } }
        kill(program, SIGINT)
        #expect(try terminal.ending(of: program) == .signalled(SIGINT))
        expectUsual()
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT]) func aSignalGivesTheTerminalBack(_ signal: CInt) throws {
        let program = try terminal.start(try probe(), ["menu"])
        try terminal.wait(for: "q back")
        kill(program, signal)
        #expect(try terminal.ending(of: program) == .signalled(signal))
        expectUsual()
    }

    @Test func aCrashGivesTheTerminalBack() throws {
        let program = try terminal.start(try probe(), ["crash"])
        try terminal.wait(for: "ready")
        terminal.type("x")
        #expect(try terminal.ending(of: program) == .signalled(SIGABRT))
        expectUsual()
    }

    @Test func whoComesBackFromControlZTypesUnseen() throws {
        let program = try terminal.start(try probe(), ["passphrase"])
        try terminal.wait(for: "Passphrase: ")
        #expect(terminal.becomes { !$0.echoes })
        kill(program, SIGTSTP)
        #expect(try terminal.ending(of: program) == .stopped)
        expectUsual()
        kill(program, SIGCONT)
        #expect(terminal.becomes { !$0.echoes })
        terminal.type("secret\n")
        #expect(try !terminal.wait(for: "bytes: 6").contains("secret"))
        #expect(try terminal.ending(of: program) == .exited(0))
        expectUsual()
    }
}
