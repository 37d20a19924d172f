// `respite-notes request`: the file that the clinical authority certifies.

import ArgumentParser
import ClinicianClient
import LocalState
import Localization
import PersonalTools
import Sodium
import Terminal
import ToolSupport
import Trust
import Wire

struct Request: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.current("Write the file that puts you on the roster; hand it to the clinical authority in person."),
            discussion: Texts.current(
                "Examples:\n  respite-notes request dana.request\n\nThe file is public: your name and your identity key.")
        )
    }

    @Argument(help: ArgumentHelp(Texts.current("A file that does not exist yet.")), completion: .file())
    var path: String

    @OptionGroup var state: StateOptions
    @OptionGroup var output: LanguageOption

    func run() async throws {
        let tool = NotesTool()
        let session = try tool.unlock(state)
        try InputFile.create(path, try session.request().bytes)
        let words = try session.identity().words
        tool.console.writeSentence(
            tool.texts(
                "{path} is for the clinical authority. It says for {name}: {words}.",
                [
                    "path": path, "name": try session.state.read().name, "words": words,
                ]))
    }
}

/// For commands that have nothing to list.
struct LanguageOption: ParsableArguments {
    @Option(help: ArgumentHelp(Texts.current("The language to speak, for example en."), valueName: "tag"))
    var language: String?
}
