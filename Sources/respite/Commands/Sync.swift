// `respite sync`: fetches tokens that are due, or finishes what waits: never both, so that nobody can put the two side by side.

import ArgumentParser
import Foundation
import LocalState
import Localization
import OfficerClient
import PersonalTools
import ServiceAPI
import Sodium
import Terminal
import Tokens
import ToolSupport
import Trust

struct Sync: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.current("Finish what waits, fetch tokens that are due, look for answers."),
            discussion: Texts.current(
                "Examples:\n  respite sync\n  respite sync --json\n  respite sync --timer on --passphrase-file /media/stick/words\n  respite sync --timer status\n  respite sync --timer off\n\nEach run does one thing under one key, so that no server can connect two of them: it fetches tokens, or it finishes what waits for one appointment. News is read from a board that everyone downloads. Tokens of the next quarter come at a moment of the last month that this device has drawn, and never within an hour of a booking."
            )
        )
    }

    @Option(help: ArgumentHelp(Texts.current("Set, remove or show a timer that fetches tokens at random times.")))
    var timer: TimerChoice?

    @Flag(help: ArgumentHelp(Texts.current("Do not ask before setting the timer.")))
    var yes = false

    @Flag(
        help: ArgumentHelp(
            Texts.current("For the timer: fetch tokens that are due, or send a check-in that waits, or do nothing, without a word.")))
    var unattended = false

    @Option(help: ArgumentHelp(visibility: .hidden))
    var oneIn: UInt32 = 1

    @OptionGroup var state: StateOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard oneIn > 0 else { throw ValidationError(Texts.current("--one-in is a number above zero.")) }
    }

    func run() async throws {
        let tool = OfficerTool()
        if unattended { return try await runUnattended(tool) }
        let flow = TimerFlow(state: state, tool: tool, yes: yes)
        switch timer {
        case .on: return try flow.on()
        case .off: return try flow.off()
        case .status: return try flow.status(json: output.json)
        case nil: try await run(try tool.enrolled(state), tool)
        }
    }

    func run(_ session: OfficerSession, _ tool: OfficerTool) async throws {
        let news = try await session.refresh()
        let (fetched, failure) = try await fetchTokens(session, tool)
        let report = try await tool.lookForNews(session)
        try await tool.tell(news, session)
        // After what waits about appointments, which comes first: one run signs as one.
        let sending = try await unlessUnreachable(.left) { try await session.sendCheckIn() }
        let counted = try await unlessUnreachable([]) { try await session.lookForOwnCheckIns() }
        try await say(fetched, report, sending, session, tool)
        if !output.json { for line in SyncView.lines(sending, counted, tool.texts) { tool.console.writeParagraph(line) } }
        if let failure { throw failure }
    }

    /// The other side may answer all the same, and an appointment is worth more than a token: what goes wrong is told at once, and the run goes on.
    /// Where it was more than silence, only the exit code is left to tell at its end.
    private func fetchTokens(_ session: OfficerSession, _ tool: OfficerTool) async throws -> (FetchReport, ExitCode?) {
        let progress = TokenProgress(tool)
        do {
            let fetched = try await session.fetchTokens { done, total in await progress.show(done, total) }
            await progress.finish()
            return (fetched, nil)
        } catch ServiceError.unreachable {
            await progress.finish()
            tool.console.writeError(tool.texts("The provider side does not answer; the tokens that are due wait for the next run."))
            return (FetchReport(), nil)
        } catch {
            await progress.finish()
            guard error is ServiceError || error is OfficerError,
                let why = OfficerSentences.sentence(error, tool.texts) ?? SharedErrors.sentence(error, tool.texts)
            else { throw error }
            return (FetchReport(), ExitCode(tool.console.report(tool.texts("Not all tokens came. {why}", ["why": why])).rawValue))
        }
    }

    /// What no server answers now waits for a later run, and keeps nothing else from being done.
    private func unlessUnreachable<Value>(_ otherwise: Value, _ body: () async throws -> Value) async throws -> Value {
        do { return try await body() } catch is ServiceError { return otherwise }
    }

    /// No passphrase file, no network, nothing due: each is the same silence, and no failure.
    private func runUnattended(_ tool: OfficerTool) async throws {
        guard let file = state.passphraseFile, FileManager.default.isReadableFile(atPath: file), try Randomness.uniform(below: oneIn) == 0
        else {
            return
        }
        let session = try tool.enrolled(state)
        guard try await session.areTokensDue() || session.isCheckInDue() else { return }
        _ = try await session.refresh()
        // One run speaks under one key. A check-in first, since its round ends: a provider side that does not answer holds none back.
        switch try await session.sendCheckIn() {
        case .sent, .refused: return
        case .nothingWaits, .waits, .left, .operatorChanged, .tooLate, .unanswered: _ = try await session.fetchTokens()
        }
    }

    private struct JSON: Encodable {
        let tokens: Int
        let youngTokens: Int
        let fetched: Int
        /// Quarters without a check-in token; left out where there is none.
        let notIssued: [String]?
        let waitsUntil: String?
        let nextQuarterFrom: String?
        let unfinished: Int
        let missing: Int
        let isOffline: Bool
        let checkIn: String?
    }

    private func say(
        _ fetched: FetchReport, _ report: SyncReport, _ sending: CheckInSending, _ session: OfficerSession, _ tool: OfficerTool
    ) async throws {
        let texts = tool.texts
        let saved = try session.state.read()
        let held = saved.wallet.tokens.filter { $0.progress == .held && $0.place.purpose == .booking }
        let young = held.count { $0.isYoung(at: tool.clock()) }
        guard !output.json else {
            return try tool.console.write(
                json: JSON(
                    tokens: held.count, youngTokens: young, fetched: fetched.fetched,
                    notIssued: fetched.notIssued.isEmpty ? nil : fetched.notIssued.map(\.description),
                    waitsUntil: fetched.waitsUntil.map(rfc3339), nextQuarterFrom: fetched.next.map(rfc3339), unfinished: report.unfinished,
                    missing: report.missing, isOffline: report.isOffline, checkIn: sending.word))
        }
        tool.console.writeSentence(texts.plural("{count} token left.", "{count} tokens left.", count: held.count))
        for line in SyncView.lines(fetched, texts) { tool.console.writeParagraph(line) }
        if fetched.waitsUntil != nil {
            tool.console.writeParagraph(texts("Tokens are due, but not within an hour of a booking or a check-in: run this again later."))
        }
    }
}
