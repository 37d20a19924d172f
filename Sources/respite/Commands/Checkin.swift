// `respite checkin`: a few questions, about a minute, and whom to talk to at the end, whatever was answered and whatever went wrong.

import ArgumentParser
import CheckIn
import Foundation
import LocalState
import Localization
import OfficerClient
import PersonalTools
import RoundResults
import Terminal
import ToolSupport
import Wire

struct Checkin: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.current(
                "Answer a few questions; what is sent goes in two sealed halves, one for each side, of which neither says anything alone."),
            discussion: Texts.current(
                "Examples:\n  respite checkin\n  respite checkin --private\n  respite checkin --history\n  respite checkin --answers-file answers.json --yes\n\nOnce a quarter your answers can be counted with everybody's: they leave this device as two sealed halves, at a random moment of the next days. Every other time they stay here. Where one operator runs both sides, that operator could open them; you are told so before the first question. This is not a medical screening: expect nobody to react to what you answer. The file is JSON: {\"stress\": 4, \"stressors\": [\"staffing\"], \"safety\": \"unsure\"}; stress is 1 to 5, safety is yes, unsure or no, and what is left out is not said."
            )
        )
    }

    @Option(
        help: ArgumentHelp(Texts.current("Read the answers from this JSON file (- for standard input)."), valueName: "file"),
        completion: .file())
    var answersFile: String?

    @Flag(name: .customLong("private"), help: ArgumentHelp(Texts.current("Keep the answers on this device; send nothing.")))
    var isPrivate = false

    @Flag(help: ArgumentHelp(Texts.current("Send at once instead of at a random moment.")))
    var now = false

    @Flag(help: ArgumentHelp(Texts.current("Show your own answers so far, and ask nothing.")))
    var history = false

    @Flag(help: ArgumentHelp(Texts.current("Do not ask before sealing the answers for sending.")))
    var yes = false

    @OptionGroup var state: StateOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard !(isPrivate && now) else { throw ValidationError(Texts.current("Give --private or --now, not both.")) }
    }

    func run() async throws {
        let tool = OfficerTool()
        let session: OfficerSession
        do {
            session = try tool.enrolled(state)
        } catch {
            let told = tell(error, tool)
            // For scripts nothing but JSON.
            if !(history && output.json) { tool.console.write(CrisisView.first(tool.texts, at: tool.clock())) }
            throw told
        }
        try await run(session, tool)
    }

    func run(_ session: OfficerSession, _ tool: OfficerTool) async throws {
        let view = CheckInView(texts: tool.texts, zone: tool.zone(try session.state.read()), now: tool.clock())
        if history { return try show(try session.state.read().diary, view, tool) }
        var failure: (any Error)?
        do {
            try await ask(session, view, tool)
        } catch PromptError.noAnswer {
            // Whoever turns back at a question is told whom to talk to like anybody else.
            tool.console.writeParagraph(tool.texts("You did not go on: nothing was kept and nothing was sent."))
        } catch {
            failure = tell(error, tool)
        }
        try await close(session, view, tool)
        if let failure { throw failure }
    }

    /// What went wrong is said before the card, so that the card stands last: then only the exit code is left to tell.
    private func tell(_ error: any Error, _ tool: OfficerTool) -> any Error {
        guard let sentence = OfficerSentences.sentence(error, tool.texts) ?? SharedErrors.sentence(error, tool.texts) else { return error }
        return ExitCode(tool.console.report(sentence).rawValue)
    }

    private func ask(_ session: OfficerSession, _ view: CheckInView, _ tool: OfficerTool) async throws {
        if !isPrivate { try await tool.refresh(session) }
        let standing = isPrivate ? nil : try await session.checkInStanding()
        let questions = try await session.checkInQuestions()
        let words = CheckInWords(texts: tool.texts, hasOneOperator: try await session.hasOneOperator())
        if words.hasOneOperator { tool.console.writeParagraph(tool.texts.singleOperator) }
        tool.console.writeParagraph(view.introduction(standing, questions: questions.count, words))
        let answers = try CheckInFlow(tool: tool, questions: questions, words: words).answers(from: answersFile)
        try await keep(answers, standing, words, session, view, tool)
    }

    /// Seals and queues where this round's is open and the officer agrees; keeps them on the device in any case.
    private func keep(
        _ answers: CheckInAnswers, _ standing: CheckInStanding?, _ words: CheckInWords, _ session: OfficerSession, _ view: CheckInView,
        _ tool: OfficerTool
    ) async throws {
        let texts = tool.texts
        if now, standing == .open { tool.console.writeParagraph(words.atOnce) }
        guard standing == .open, try agrees(words, tool) else {
            try await session.keepPrivately(answers)
            return tool.console.writeParagraph(texts("Your answers are kept on this device, sealed; nothing was sent."))
        }
        let moment = try await session.queueCheckIn(answers)
        guard now else {
            return tool.console.writeParagraph(
                texts(
                    "Sealed. It leaves this device after {time}, a moment that was drawn at random: “respite sync” or the timer sends it, or a later use of this tool that is not about appointments.",
                    ["time": view.time(moment)]))
        }
        let sending: CheckInSending
        do {
            sending = try await session.sendCheckIn(atOnce: true)
        } catch {
            tool.console.writeSentence(texts("Your check-in waits to be sent: “respite sync”."))
            throw error
        }
        switch sending {
        case .sent: tool.console.writeSentence(texts("The department side has taken your check-in."))
        case .tooLate, .unanswered, .refused, .operatorChanged:
            for line in SyncView.lines(sending, [], texts) { tool.console.writeParagraph(line, to: .error) }
        case .waits(let moment):
            tool.console.writeParagraph(
                texts(
                    "You booked or changed an appointment less than an hour ago, and the two could be known as one person's. Your check-in is sealed; “respite sync” sends it after {time}.",
                    ["time": view.time(moment)]))
        case .nothingWaits, .left: tool.console.writeSentence(texts("Your check-in waits to be sent: “respite sync”."))
        }
    }

    private func agrees(_ words: CheckInWords, _ tool: OfficerTool) throws -> Bool {
        guard !yes else { return true }
        guard tool.console.traits.isInteractive else { throw InputError.needsAnswer("--yes") }
        let operators = words.hasOneOperator ? tool.texts.singleOperator : nil
        return try tool.prompter.yesNo(words.question, help: Leaving.checkIn.help(tool.texts, operators))
    }

    /// The officer's own trend, the crisis card, and the way to a session: whatever was answered.
    private func close(_ session: OfficerSession, _ view: CheckInView, _ tool: OfficerTool) async throws {
        let diary = try session.state.read().diary
        if !diary.entries.isEmpty { tool.console.write(view.trend(diary)) }
        tool.console.write(CrisisView.first(tool.texts, at: tool.clock()))
        guard try !session.hasJustCheckedIn() else {
            return tool.console.writeParagraph(
                tool.texts(
                    "“respite book” finds you a session with a social worker. Wait an hour with it if you can: a booking right after a check-in could be known as the same person's. If you need to talk now, book now."
                ))
        }
        guard tool.console.traits.isInteractive else {
            return tool.console.writeParagraph(tool.texts("“respite book” finds you a session with a social worker."))
        }
        guard try tool.prompter.yesNo(tool.texts("Book a session now?"), help: Leaving.openings.help(tool.texts)) else { return }
        let flow = BookingFlow(options: try FindOptions.parse([]), booking: try BookingOptions.parse([]), output: output)
        try await flow.run(session, tool, onlyKnown: false)
    }

    private func show(_ diary: CheckInDiary, _ view: CheckInView, _ tool: OfficerTool) throws {
        guard !output.json else { return try tool.console.write(json: view.json(diary)) }
        if diary.entries.isEmpty {
            tool.console.writeSentence(tool.texts("You have not checked in on this device yet."))
        } else {
            tool.console.write(view.history(diary))
            tool.console.write(view.rounds(diary))
        }
        tool.console.write(CrisisView.first(tool.texts, at: tool.clock()))
        tool.console.writeParagraph(tool.texts("“respite book” finds you a session with a social worker."))
    }
}
