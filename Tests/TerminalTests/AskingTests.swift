// How a question stands on the screen, and what `?` answers.

import Localization
import Testing

@testable import Terminal

struct AskingTests {
    private func prompter(_ console: ScriptedConsole, help: String? = nil) -> Prompter {
        Prompter(console: console, texts: Texts(.english), help: help) {
            "988: call or text, at any time of the day and of the night, from anywhere in the country"
        }
    }

    @Test func aQuestionMarkIsNotFollowedByAColon() throws {
        let console = ScriptedConsole(lines: ["Windham", "Windham"])
        #expect(try prompter(console).line("Where do you work?") == "Windham")
        #expect(console.output == "Where do you work? ")
        #expect(try prompter(console).line("City") == "Windham")
        #expect(console.output.hasSuffix("? City: "))
    }

    @Test func aLongQuestionIsBrokenBetweenWordsOnATerminalAndNowhereElse() throws {
        let question = "Share case 1 with Ben Ortiz? They can read all of it, and what somebody has read cannot be taken back."
        let terminal = ScriptedConsole(keys: [.character("n")], isInteractive: true, width: 40)
        #expect(try !prompter(terminal).yesNo(question))
        let lines = terminal.output.split(separator: "\n").map(String.init)
        #expect(lines.count > 2 && lines.allSatisfy { $0.count <= 40 }, "\(lines)")
        #expect(lines.joined(separator: " ").hasPrefix(question + " [y/N] "))
        let pipe = ScriptedConsole(lines: ["n"])
        #expect(try !prompter(pipe).yesNo(question))
        #expect(pipe.output == question + " [y/N] ")
    }

    @Test func whatHasNoHelpOfItsOwnIsExplainedByTheCommand() throws {
        let console = ScriptedConsole(keys: [.character("?"), .character("y")], isInteractive: true, width: 80)
        #expect(try prompter(console, help: "It lets a colleague in.").yesNo("Share it?"))
        #expect(console.output.contains("It lets a colleague in."))
        let own = ScriptedConsole(keys: [.character("?"), .character("y")], isInteractive: true, width: 80)
        #expect(try prompter(own, help: "It lets a colleague in.").yesNo("Share it?", help: "Only this one."))
        #expect(own.output.contains("Only this one.") && !own.output.contains("lets a colleague in"))
    }

    @Test func theCrisisCardAndErrorsAreBrokenBetweenWordsToo() throws {
        let console = ScriptedConsole(keys: [.character("!"), .enter], isInteractive: true, width: 30)
        #expect(try !prompter(console).yesNo("Share it?"))
        #expect(console.output.split(separator: "\n").allSatisfy { $0.count <= 30 }, "\(console.output)")
        #expect(console.report("Another window is writing to the case files; try again.") == .failed)
        #expect(console.errorOutput.split(separator: "\n").count == 2)
        let pipe = ScriptedConsole()
        _ = pipe.report("Another window is writing to the case files; try again.")
        #expect(pipe.errorOutput == "Another window is writing to the case files; try again.\n")
    }
}
