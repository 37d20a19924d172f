// Questions where nobody types: pipes, files and scripts.

import Foundation
import TestSupport
import Testing

@testable import Localization
@testable import Terminal

struct PrompterTests {
    private func prompter(_ console: ScriptedConsole) -> Prompter {
        Prompter(console: console, texts: Texts(.english)) { "988 at any time" }
    }

    @Test func aLineIsReadWithoutTheSpacesAroundIt() throws {
        let console = ScriptedConsole(lines: ["  Hartford \t"])
        #expect(try prompter(console).line("City") == "Hartford")
        #expect(console.output == "City: ")
    }

    @Test func enterAloneTakesTheSuggestion() throws {
        let console = ScriptedConsole(lines: [""])
        #expect(try prompter(console).line("City", suggestion: "Windham") == "Windham")
        #expect(console.output == "City [Windham]: ")
    }

    @Test func helpAndTheCrisisCardInterruptAnyLine() throws {
        let console = ScriptedConsole(lines: ["?", "!", "answer"])
        #expect(try prompter(console).line("City", help: "Where you work.") == "answer")
        #expect(console.output.contains("Where you work."))
        #expect(console.output.contains("988 at any time"))
    }

    @Test func theEndOfTheInputIsNoAnswer() {
        #expect(throws: PromptError.noAnswer) { try prompter(ScriptedConsole()).line("City") }
        #expect(throws: PromptError.noAnswer) { try prompter(ScriptedConsole()).yesNo("Sure?") }
        #expect(throws: PromptError.noAnswer) { try prompter(ScriptedConsole()).menu("Which?", [MenuItem("a")]) }
        #expect(throws: PromptError.noAnswer) { try prompter(ScriptedConsole()).withPassphrase("Passphrase") { _ in } }
    }

    @Test func aPersonIsAskedAgainAndAPipeIsNot() throws {
        let read: (String) -> Prompter.Reading<Int> = { Int($0).map { .value($0) } ?? .again("Type a number.") }
        let person = ScriptedConsole(lines: ["x", "7"], isInteractive: true)
        #expect(try prompter(person).line("Number", read: read) == 7)
        #expect(person.output.contains("Type a number."))
        let pipe = ScriptedConsole(lines: ["x", "7"])
        #expect(throws: PromptError.notAcceptable("Type a number.")) { try prompter(pipe).line("Number", read: read) }
    }

    @Test func whereAttemptsAreCountedTheLastOneEndsTheQuestion() throws {
        let read: (String) -> Prompter.Reading<Int> = { Int($0).map { .value($0) } ?? .again("Type a number.") }
        let late = ScriptedConsole(lines: ["x", "y", "7"], isInteractive: true)
        #expect(try prompter(late).line("Number", attempts: 3, read: read) == 7)
        let never = ScriptedConsole(lines: ["x", "?", "y", "z", "7"], isInteractive: true)
        #expect(throws: PromptError.notAcceptable("Type a number.")) { try prompter(never).line("Number", attempts: 3, read: read) }
        #expect(never.output.components(separatedBy: "Type a number.").count == 4)
    }

    @Test(arguments: [("y", true), ("yes", true), ("Y", true), ("n", false), ("No", false), ("", false)])
    func yesOrNoIsReadAsALine(_ typed: String, _ expected: Bool) throws {
        #expect(try prompter(ScriptedConsole(lines: [typed])).yesNo("Cancel it?") == expected)
    }

    @Test func anAnswerOtherThanYesOrNoDoesNothing() {
        #expect(throws: PromptError.notAcceptable("Answer y or n.")) { try prompter(ScriptedConsole(lines: ["maybe"])).yesNo("Cancel it?") }
    }

    @Test(arguments: [("1", 0), ("2", 1), ("q", nil), ("Q", nil), ("", nil)] as [(String, Int?)])
    func aNumberChoosesFromAListOfLines(_ typed: String, _ expected: Int?) throws {
        let console = ScriptedConsole(lines: [typed])
        #expect(try prompter(console).menu("Which?", [MenuItem("One", detail: "first"), MenuItem("Two")]) == expected)
        #expect(console.output.hasPrefix("Which?\n1. One – first\n2. Two\n"))
    }

    @Test(arguments: ["0", "3", "-1", "x", "99999999999999999999"]) func aNumberThatIsNotThereIsRefused(_ typed: String) {
        #expect(throws: PromptError.notAcceptable("Type a number from 1 to 2, or q.")) {
            try prompter(ScriptedConsole(lines: [typed])).menu("Which?", [MenuItem("One"), MenuItem("Two")])
        }
    }

    @Test func aTitleFromElsewhereCannotSteerTheTerminal() throws {
        let console = ScriptedConsole(keys: [.enter], isInteractive: true)
        _ = try prompter(console).menu("Who?\u{1B}[2J", [MenuItem("Ana\u{1B}]0;x\u{7}\nsecond line")])
        #expect(!console.output.contains("\u{1B}[2J") && !console.output.contains("\u{1B}]") && !console.output.contains("\nsecond"))
    }

    @Test func aMenuWithoutItemsCanOnlyBeLeft() throws {
        let console = ScriptedConsole(keys: [.enter, .down, .up, .character("1"), .end, .escape], isInteractive: true)
        #expect(try prompter(console).menu("Which?", []) == nil)
        #expect(console.isFinished)
    }

    @Test func whoeverLeavesTheHomeScreenEndsIt() async throws {
        let console = ScriptedConsole(keys: [.character("2"), .character("1"), .character("q")], isInteractive: true)
        let screen = HomeScreen(
            "Respite",
            status: { ["Next: Tue 24 Nov"] },
            entries: [
                HomeScreen.Entry("One") { console.write("one ran") },
                HomeScreen.Entry("Two") { throw PromptError.noAnswer },
            ]
        )
        try await screen.run(prompter(console)) { error in console.writeError("failed: \(error)") }
        #expect(console.output.contains("one ran"))
        #expect(console.errorOutput == "failed: noAnswer\n")
        #expect(console.output.components(separatedBy: "Next: Tue 24 Nov").count == 4)
        #expect(console.isFinished)
    }
}

struct PassphraseTests {
    private func prompter(_ console: ScriptedConsole) -> Prompter {
        Prompter(console: console, texts: Texts(.english)) { "988 at any time" }
    }

    @Test func aNewPassphraseIsTypedTwiceByAPerson() throws {
        let console = ScriptedConsole(lines: ["one", "other", "short", "long enough", "long enough"], isInteractive: true)
        let count = try prompter(console).withNewPassphrase("New", refusal: { $0 == Array("short".utf8) ? "Too short." : nil }) { $0.count }
        #expect(count == 11)
        #expect(console.output.contains("Too short."))
        #expect(!console.output.contains("long"))
    }

    @Test func aPersonWhoNeverTypesTheSameTwiceIsLetGo() {
        let console = ScriptedConsole(lines: ["a", "b", "c", "d", "e", "f"], isInteractive: true)
        #expect(throws: PromptError.passphrasesDiffer) { try prompter(console).withNewPassphrase("New", refusal: { _ in nil }) { _ in } }
    }

    @Test func aPassphraseFromAPipeIsTakenOnce() throws {
        #expect(try prompter(ScriptedConsole(lines: ["abc"])).withNewPassphrase("New", refusal: { _ in nil }) { $0 } == Array("abc".utf8))
        #expect(throws: PromptError.notAcceptable("Too short.")) {
            try prompter(ScriptedConsole(lines: ["abc"])).withNewPassphrase("New", refusal: { _ in "Too short." }) { _ in }
        }
    }

    @Test func theCrisisCardIsOneKeyAwayFromAPassphraseToo() throws {
        let console = ScriptedConsole(lines: ["!", "abc"])
        #expect(try prompter(console).withPassphrase("Passphrase") { $0.count } == 3)
        #expect(console.output.contains("988 at any time"))
    }

    /// With a help of its own or without one, and at both questions for a new one.
    @Test func aPassphraseIsExplainedToo() throws {
        let console = ScriptedConsole(lines: ["?", "abc"])
        #expect(try prompter(console).withPassphrase("Passphrase", help: "It opens the box.") { $0.count } == 3)
        #expect(console.output.contains("It opens the box."))
        let plain = ScriptedConsole(lines: ["?", "abc"])
        #expect(try prompter(plain).withPassphrase("Passphrase") { $0.count } == 3)
        #expect(plain.output.contains("sent to nobody"))
        let new = ScriptedConsole(lines: ["?", "long enough", "?", "long enough"], isInteractive: true)
        let bytes = try prompter(new).withNewPassphrase("New", help: "Four words.", refusal: { _ in nil }) { $0 }
        #expect(bytes == Array("long enough".utf8) && new.output.components(separatedBy: "Four words.").count == 3)
    }

    @Test func theBytesAreWipedWhereTheyLie() {
        var bytes = Array("secret".utf8)
        bytes.reserveCapacity(64)
        bytes.withUnsafeMutableBufferPointer { buffer in
            var view = Array(buffer)
            Prompter.wipe(&view)
            #expect(view.isEmpty)
        }
        let address = bytes.withUnsafeBytes { UInt(bitPattern: $0.baseAddress) }
        Prompter.wipe(&bytes)
        let left = UnsafeRawPointer(bitPattern: address).map { Array(UnsafeRawBufferPointer(start: $0, count: 6)) }
        #expect(left == [0, 0, 0, 0, 0, 0])
        #expect(bytes.isEmpty && bytes.capacity >= 64)
    }

    @Test(arguments: [("abc\n", "abc"), ("abc", "abc"), ("abc\r\nmore\n", "abc"), ("  a b \n", "  a b "), ("zażółć\n", "zażółć")])
    func theFirstLineOfAFileIsThePassphrase(_ content: String, _ expected: String) throws {
        let directory = try TemporaryDirectory()
        let file = directory.url.appending(path: "passphrase")
        try Data(content.utf8).write(to: file)
        #expect(try prompter(ScriptedConsole()).withPassphrase(file: file.path) { $0 } == Array(expected.utf8))
    }

    @Test func aFileThatWillNotDoIsNamed() throws {
        let directory = try TemporaryDirectory()
        let empty = directory.url.appending(path: "empty")
        try Data("\nabc".utf8).write(to: empty)
        let long = directory.url.appending(path: "long")
        try Data(repeating: 0x61, count: 5000).write(to: long)
        let prompter = prompter(ScriptedConsole())
        #expect(throws: PromptError.notAcceptable("The first line of the passphrase file \(empty.path) is empty.")) {
            try prompter.withPassphrase(file: empty.path) { _ in }
        }
        #expect(throws: PromptError.tooLong) { try prompter.withPassphrase(file: long.path) { _ in } }
        for path in [directory.path, directory.path + "/none"] {
            let sentence = "The passphrase file \(path) cannot be read; check its name and permissions."
            #expect(throws: PromptError.notAcceptable(sentence)) { try prompter.withPassphrase(file: path) { _ in } }
        }
    }

    @Test func aHyphenMeansStandardInput() throws {
        #expect(try prompter(ScriptedConsole(lines: ["abc"])).withPassphrase(file: "-") { $0 } == Array("abc".utf8))
    }
}
