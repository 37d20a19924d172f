// What a program shows at a terminal is seen whole, however much it is and however it ends.

import Foundation
import TestSupport
import Testing

struct PseudoTerminalTests {
    private static let shell = URL(filePath: "/bin/sh")

    /// More than a terminal holds at once, and characters of several bytes, which are cut anywhere on their way.
    @Test func everythingIsSeenToTheLastCharacter() throws {
        let terminal = try PseudoTerminal()
        let script = "n=0; while [ $n -lt 3000 ]; do echo \"$n ├──┼──┤\"; n=$((n + 1)); done; exit 3"
        let (text, ending) = try terminal.shown(by: try terminal.start(Self.shell, ["-c", script]))
        #expect(ending == .exited(3))
        #expect(text == (0..<3000).map { "\($0) ├──┼──┤\r\n" }.joined())
    }

    @Test func whatIsTypedIsAnsweredAndTheRestIsSeen() throws {
        let terminal = try PseudoTerminal()
        let process = try terminal.start(Self.shell, ["-c", "printf 'name? '; read name; echo \"hello $name\"; echo bye"])
        #expect(try terminal.wait(for: "name? ") == "name? ")
        terminal.type("Ada\n")
        #expect(try terminal.shown(by: process).text == "Ada\r\nhello Ada\r\nbye\r\n")
    }
}
