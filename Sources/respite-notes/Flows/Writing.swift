// A text for an officer: from a file, from standard input, or typed.

import ArgumentParser
import Localization
import PersonalTools
import Terminal

struct NoteOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(Texts.current("Take the words to it from this file (- for standard input)."), valueName: "file"),
        completion: .file()
    )
    var noteFile: String?

    /// `nil` for none. Asks only where somebody can answer.
    func note(_ tool: NotesTool) throws -> String? {
        if let noteFile { return try InputFile.text(noteFile) }
        guard tool.console.traits.isInteractive else { return nil }
        let typed = try tool.prompter.line(tool.texts("A word to it (Enter alone: none)"), help: NoteOptions.help(tool.texts))
        return typed.isEmpty ? nil : typed
    }

    static func help(_ texts: Texts) -> String {
        texts("It is sealed to the officer's booking: neither the server nor anybody in command can read it.")
    }
}
