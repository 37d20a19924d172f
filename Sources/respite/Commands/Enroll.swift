// `respite enroll`: from a paper card to a sealed state that can book.

import ArgumentParser
import LocalState
import Localization
import OfficerClient
import PersonalTools
import Policies
import ServiceAPI
import Sodium
import Terminal
import ToolSupport
import Trust
import Wire

struct Enroll: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.current(
                "Use the paper card you drew. Run it again to finish what was interrupted, or with next year's card."),
            discussion: Texts.current(
                "Examples:\n  respite enroll\n  respite enroll --card-file card.txt --profile-file profile.json --words-compared --passphrase-file pass.txt --recovery-file sheet.txt\n\nThe profile file is JSON: {\"department\": \"…\", \"unit\": \"…\", \"language\": \"en\", \"contact\": {\"kind\": \"phone\", \"text\": \"…\"}}.\n\nLost your card before you used it: draw another one; whoever finds it learns nothing about you. Lost it afterwards: it is used up, and to cancel with your six words any card of the programme will do. Found a card: leave it unused and give it to a clinician, it may be somebody's only way in."
            )
        )
    }

    @Option(
        help: ArgumentHelp(Texts.current("Read the card, address and groups, from this file (- for standard input)."), valueName: "file"),
        completion: .file()
    )
    var cardFile: String?

    @Option(
        help: ArgumentHelp(Texts.current("Read department, language and contact from this JSON file."), valueName: "file"),
        completion: .file())
    var profileFile: String?

    @Option(
        help: ArgumentHelp(
            Texts.current("Write the recovery sheet to this new file instead of the screen; print it and delete it."), valueName: "file"),
        completion: .file()
    )
    var recoveryFile: String?

    @Flag(help: ArgumentHelp(Texts.current("You have compared the six words with the poster already.")))
    var wordsCompared = false

    @OptionGroup var state: StateOptions

    func run() async throws {
        let tool = OfficerTool()
        // A card that is mistyped leaves nothing behind.
        let card = try cardFile.map { try CardReading.card(from: $0, tool) }
        let session = try await openOrCreate(tool)
        let before = try session.state.read()
        if before.registration == nil {
            try await begin(card, session, tool)
        } else if before.registration?.isRegistered == true {
            try await beginFurther(card, session, tool)
        }
        let texts = tool.texts
        do {
            try await tool.refresh(session)
            try await session.register()
        } catch let error as OfficerError where error == .codeUsed || error == .codeUnknown {
            try await session.discardRefusedCard()
            throw error
        } catch OfficerError.programmeNotCurrent {
            throw InputError.notCurrent(contact: try await session.programme().trusted.contact)
        } catch ServiceError.unreachable {
            throw InputError.providerSilent
        }
        let progress = TokenProgress(tool)
        let fetched: FetchReport
        do {
            fetched = try await session.fetchTokens { done, total in await progress.show(done, total) }
        } catch ServiceError.unreachable {
            await progress.finish()
            throw InputError.providerSilent
        }
        await progress.finish()
        for line in SyncView.lines(fetched, texts) { tool.console.writeParagraph(line) }
        if try session.state.read().profile.department == nil {
            try await tool.fillProfile(session, try await session.programme().trusted, from: profileFile)
        }
        tool.console.writeParagraph(
            texts(
                "You are ready. “respite shifts” says when you work, “respite book” books a session; from tomorrow on, nobody can tell from the times who booked."
            ))
        try TimerFlow(state: state, tool: tool).offer()
    }

    /// A second card joins the first: next year's, or one instead of a lost one.
    private func beginFurther(_ card: OfficerCard?, _ session: OfficerSession, _ tool: OfficerTool) async throws {
        let texts = tool.texts
        if card == nil {
            // Without a card in hand, what was interrupted is finished.
            guard tool.console.traits.isInteractive else { return }
            let help = texts("A card is good for a year. A further one joins it; your appointments and tokens stay.")
            guard try tool.prompter.yesNo(texts("A card is in use here. Do you have another one to add?"), help: help) else { return }
        }
        try await begin(card, session, tool)
    }

    /// A state that is there is unlocked, so that an interrupted enrolment goes on where it stopped.
    private func openOrCreate(_ tool: OfficerTool) async throws -> OfficerSession {
        let file = tool.file(state)
        if file.exists { return try await unlockWithSheet(file, tool) }
        if state.passphraseFile == nil {
            tool.console.writeParagraph(
                tool.texts(
                    "Choose a passphrase. It seals what this device keeps; nobody can reset it, but the recovery sheet opens it too."))
        }
        if let recoveryFile { try BackupFile.requireNew(recoveryFile) }
        let passphrase = try state.newPassphrase(tool.prompter)
        let created = try await file.create(OfficerState(), passphrase: passphrase, cost: state.cost)
        do {
            try RecoverySheet.hand(out: created.recovery, to: recoveryFile, tool.prompter)
        } catch {
            // Nothing is in it yet: better none than one whose sheet nobody has.
            try await file.wipe()
            throw error
        }
        return tool.session(created.state)
    }

    /// Where an earlier run ended before a card was read, nobody may have seen its sheet: there is a new one.
    private func unlockWithSheet(_ file: StateFile<OfficerState>, _ tool: OfficerTool) async throws -> OfficerSession {
        let passphrase = try state.passphrase(tool.prompter)
        let opened = try file.unlock(passphrase: passphrase)
        guard try opened.read().memory == nil else { return tool.session(opened) }
        if let recoveryFile { try BackupFile.requireNew(recoveryFile) }
        try RecoverySheet.hand(out: try await opened.rotateRecovery(passphrase: passphrase), to: recoveryFile, tool.prompter)
        return tool.session(opened)
    }

    private func begin(_ given: OfficerCard?, _ session: OfficerSession, _ tool: OfficerTool) async throws {
        let texts = tool.texts
        let card = try given ?? CardReading.card(from: nil, tool)
        let contact = try await OfficerSession.contact(card, over: session.transport, now: tool.clock())
        let values = [
            "programme": contact.programme.name, "words": try contact.words().text, "contact": contact.programme.contact,
        ]
        tool.console.write(texts("Programme: {programme}", values))
        tool.console.write(texts("Its six words: {words}", values))
        if contact.programme.rules.singleOperator { tool.console.writeParagraph(texts.singleOperator) }
        if !wordsCompared {
            tool.console.writeParagraph(
                texts(
                    "Compare the words with the poster, or call {contact}. If they differ, stop: somebody may have swapped your card.",
                    values))
            guard tool.console.traits.isInteractive else { throw InputError.needsAnswer("--words-compared") }
            let help = Leaving.card.help(texts, texts("The code of your card is sent only after this."))
            guard try tool.prompter.yesNo(texts("Are the words the same?"), help: help) else { throw PromptError.noAnswer }
        }
        try await session.begin(contact)
    }
}

/// Progress of fetching tokens.
actor TokenProgress {
    private let tool: OfficerTool
    private var line: ProgressLine?
    private var shown = 0

    init(_ tool: OfficerTool) { self.tool = tool }

    func show(_ done: Int, _ total: Int) {
        guard total > 0 else { return }
        if line == nil { line = ProgressLine(tool.texts("Fetching tokens"), total: total, console: tool.console, texts: tool.texts) }
        line?.advance(by: done - shown)
        shown = done
    }

    func finish() { line?.finish() }
}
