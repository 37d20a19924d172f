// `respite-notes join`: which programme to believe, and the first publication of keys.

import ArgumentParser
import ClinicianClient
import LocalState
import Localization
import PersonalTools
import Policies
import ServiceAPI
import Terminal
import ToolSupport
import Trust
import Wire

struct Join: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.current("Join a programme, from the authority's bundle or from an address and a card's code."),
            discussion: Texts.current(
                "Examples:\n  respite-notes join programme.bundle\n  respite-notes join programme.bundle --words-compared --passphrase-file pass.txt\n  respite-notes join --card-file card.txt\n\nThe card file holds the address and the groups of a card; only the first four groups are used. Run it again to publish your keys once the roster names you."
            )
        )
    }

    @Argument(help: ArgumentHelp(Texts.current("The programme's bundle, as the authority hands it out.")), completion: .file())
    var bundle: String?

    @Option(
        help: ArgumentHelp(Texts.current("Read an address and a card's groups from this file (- for standard input)."), valueName: "file"),
        completion: .file()
    )
    var cardFile: String?

    @Flag(help: ArgumentHelp(Texts.current("You have compared the six words with the poster already.")))
    var wordsCompared = false

    @OptionGroup var state: StateOptions
    @OptionGroup var output: LanguageOption

    func validate() throws {
        guard bundle == nil || cardFile == nil else { throw ValidationError(Texts.current("Give a bundle or a card file, not both.")) }
    }

    func run() async throws {
        let tool = NotesTool()
        let texts = tool.texts
        let session = try tool.unlock(state)
        guard try session.state.read().isFirstDevice else { throw ClinicianError.device(.firstDeviceOnly) }
        if try session.state.read().memory == nil || bundle != nil || cardFile != nil {
            let found = try await find(tool)
            try compare(found, tool)
            try await session.join(found)
        }
        do {
            let report = try await session.synchronise()
            if report.refused.isEmpty, report.failed.isEmpty {
                tool.console.writeSentence(texts("Joined; your keys are published. “respite-notes availability set” says when you work."))
            } else {
                tool.console.write(texts("Joined."))
            }
            try await tool.tell(report, session)
        } catch ServiceError.unreachable {
            tool.console.writeSentence(texts("Joined. The server does not answer: “respite-notes sync” publishes your keys."))
        }
    }

    private func find(_ tool: NotesTool) async throws -> FoundProgramme {
        if let bundle { return try ClinicianSession.programme(inBundle: try InputFile.bytes(bundle), now: tool.clock()) }
        if let cardFile { return try await find(card: try InputFile.text(cardFile), tool) }
        guard tool.console.traits.isInteractive else { throw InputError.needsAnswer("--card-file") }
        return try await ask(tool)
    }

    /// The bundle's file, or what stands on a card.
    private func ask(_ tool: NotesTool) async throws -> FoundProgramme {
        let texts = tool.texts
        let items = [texts("The authority's bundle, a file"), texts("The address and code of a card")]
        guard let chosen = try tool.prompter.menu(texts("What do you have of the programme?"), items.map { MenuItem($0) }) else {
            throw PromptError.turnedBack
        }
        if chosen == 0 {
            let path = try tool.prompter.line(texts("The bundle's file"))
            return try ClinicianSession.programme(inBundle: try InputFile.bytes(path), now: tool.clock())
        }
        let address = try tool.prompter.line(texts("The address on the card"))
        let groups = try tool.prompter.line(texts("The first four groups of the card"))
        return try await find(card: "\(address) \(groups)", tool)
    }

    private func find(card: String, _ tool: NotesTool) async throws -> FoundProgramme {
        let words = card.split(maxSplits: 1, whereSeparator: \.isWhitespace).map(String.init)
        guard words.count == 2, let address = try? SideAddress(words[0]) else { throw ClinicianError.badInput(.programme) }
        return try await ClinicianSession.programme(at: address, code: words[1], over: tool.transport, now: tool.clock())
    }

    private func compare(_ found: FoundProgramme, _ tool: NotesTool) throws {
        let texts = tool.texts
        tool.console.write(texts("Programme: {programme}", ["programme": found.programme.name]))
        tool.console.write(texts("Its six words: {words}", ["words": try found.words().text]))
        if found.programme.rules.singleOperator { tool.console.writeParagraph(texts.singleOperator) }
        guard !wordsCompared else { return }
        tool.console.writeParagraph(
            texts(
                "Compare the words with the poster, or call {contact}. If they differ, stop: somebody may have exchanged the file.",
                ["contact": found.programme.contact]))
        guard tool.console.traits.isInteractive else { throw InputError.needsAnswer("--words-compared") }
        guard try tool.prompter.yesNo(texts("Are the words the same?")) else { throw InputError.wordsDiffer }
    }
}
