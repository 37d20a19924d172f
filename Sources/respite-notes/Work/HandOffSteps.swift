// The stages of a hand-off after the offer: one command each, alike but for the stage.

import ArgumentParser
import CaseFile
import CaseVault
import Localization
import PersonalTools
import Scheduling
import Sealing
import Terminal
import ToolSupport
import Wire

/// What one of the commands writes, and how it is called.
protocol HandOffStageWord {
    static var word: String { get }
    static var stage: HandOffStage { get }
    static var abstract: String { get }
}

enum Introduced: HandOffStageWord {
    static let word = "introduce"
    static let stage = HandOffStage.introduced
    static var abstract: String { Texts.current("You introduced the person to the service.") }
}

enum Accepted: HandOffStageWord {
    static let word = "accept"
    static let stage = HandOffStage.accepted
    static var abstract: String { Texts.current("Both sides have accepted the hand-off.") }
}

enum Contacted: HandOffStageWord {
    static let word = "contact"
    static let stage = HandOffStage.firstContact
    static var abstract: String { Texts.current("The first contact took place.") }
}

enum Completed: HandOffStageWord {
    static let word = "complete"
    static let stage = HandOffStage.completed
    static var abstract: String { Texts.current("The hand-off is completed: the person is with the service. Say how it ended.") }
}

enum Declined: HandOffStageWord {
    static let word = "decline"
    static let stage = HandOffStage.declined
    static var abstract: String { Texts.current("The person or the service has declined. Say why.") }
}

enum Lost: HandOffStageWord {
    static let word = "lost"
    static let stage = HandOffStage.lost
    static var abstract: String { Texts.current("The hand-off is lost: nobody knows how it went on. Say what was tried.") }
}

struct HandOffStepCommand<Word: HandOffStageWord>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        let values = ["word": Word.word]
        let examples =
            Word.stage.isEnd
            ? Texts.current(
                "Examples:\n  respite-notes handoff {word} 1 2 --reason-file remark.txt --yes\n\nAn end is final; whoever comes back is offered a new one.",
                values)
            : Texts.current(
                "Examples:\n  respite-notes handoff {word} 1 2\n  respite-notes handoff {word} 1 2 --reason-file remark.txt", values)
        return CommandConfiguration(commandName: Word.word, abstract: Word.abstract, discussion: examples)
    }

    @OptionGroup var of: CaseChoice

    @Argument(help: ArgumentHelp(Texts.current("The number of the hand-off in its case."), valueName: "hand-off"))
    var number: Int?

    @OptionGroup var reason: ReasonOption
    @OptionGroup var yes: YesOption
    @OptionGroup var state: StateOptions
    @OptionGroup var output: OutputOptions

    func run() async throws { try run(try await CaseDesk(state)) }

    func run(_ desk: CaseDesk) throws {
        let texts = desk.texts
        let found = try of.chosen(desk) { $0.handOffs.contains { Word.stage.mayFollow($0.stage) && !$0.isStruck } }
        let (place, handOff) = try desk.choose(
            number, of: found.state.handOffs, texts("Which hand-off?"), missing: .noSuchHandOff,
            offered: { Word.stage.mayFollow($0.stage) && !$0.isStruck }
        ) { HandOffView.words($0, desk) }
        // What cannot follow is told before anybody writes a reason for it.
        guard !handOff.stage.isEnd else { throw VaultError.refused(.handOffEnded) }
        guard Word.stage.mayFollow(handOff.stage) else { throw VaultError.refused(.handOffOutOfOrder) }
        let remark =
            try Word.stage.isEnd
            ? desk.requiredText(reason.reasonFile, texts("How did it end?"), option: "--reason-file")
            : desk.optionalText(reason.reasonFile, texts("A remark (Enter alone: none)"))
        let content = try sealable { try HandOffStep(handOff.id, Word.stage, remark: remark) }
        if Word.stage.isEnd {
            let values = ["number": "\(place)", "service": handOff.content.service.value, "stage": texts(Word.stage.label)]
            let question = texts("End hand-off {number}, to {service}: {stage}? No other stage comes after it.", values)
            guard try desk.confirm(question, yes.yes) else { return }
        }
        try desk.vault.write(.handOffStep(content), in: found.state.id, at: desk.now)
        let view = try HandOffView.one(handOff.id, of: found, desk)
        if output.json { return try desk.tool.console.write(json: view.json) }
        desk.tool.console.writeSentence(
            texts("Hand-off {number}: {stage}.", ["number": "\(view.number)", "stage": texts(Word.stage.label)]))
    }
}
