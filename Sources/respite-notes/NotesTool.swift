// What every command needs: a console, words in the clinician's language, the sealed state, and the way to the servers.

import ClinicianClient
import Foundation
import LocalState
import Localization
import PersonalTools
import Scheduling
import ServiceAPI
import ServiceTransport
import Terminal
import ToolSupport
import Wire

struct NotesTool: Sendable {
    let texts = Texts.current
    let console = SystemConsole()

    /// Asks with the crisis card one key away, and with the help of the command that asks.
    var prompter: Prompter {
        let (texts, clock) = (texts, clock)
        return Prompter(console: console, texts: texts, help: CommandHelp.current) {
            CrisisView.first(texts, at: clock()).joined(separator: "\n")
        }
    }

    var clock: @Sendable () -> Instant { { Instant(seconds: Int64(Date().timeIntervalSince1970)) } }

    func file(_ options: StateOptions) -> StateFile<ClinicianState> {
        StateFile(in: options.directory(default: "respite-notes"), kind: .clinician)
    }

    /// The card of this directory's clinician.
    func crisis(_ options: StateOptions) -> CrisisView { CrisisView(file(options), texts) }

    func unlock(_ options: StateOptions) throws -> ClinicianSession { session(try options.unlock(file(options), prompter)) }

    func session(_ state: OpenState<ClinicianState>) -> ClinicianSession {
        ClinicianSession(state: state, transport: transport, clock: clock)
    }

    /// Waits where a server is asked too much and names a time that is not long.
    var transport: PatientTransport { PatientTransport(TLSTransport(), console: console, texts: texts) }

    /// Synchronises where a server answers. Silence is no error: what is here can be read, and what is saved waits.
    func synchroniseIfPossible(_ session: ClinicianSession) async throws {
        do {
            try await tell(try await session.synchronise(), session)
        } catch ServiceError.unreachable {
            console.writeError(texts("The server does not answer: this is the schedule as it was last fetched."))
        }
    }

    /// As `synchroniseIfPossible`; whatever else goes wrong is returned, to be told once what can be done without a server is done.
    func synchroniseOrTell(_ session: ClinicianSession) async -> (any Error)? {
        do { try await synchroniseIfPossible(session) } catch { return error }
        return nil
    }

    /// What a synchronisation brought, on standard error: listings stay clean.
    func tell(_ report: SyncReport, _ session: ClinicianSession) async throws {
        for line in SyncView(texts).warnings(report) { console.writeError(line) }
        try await tellOperators(session)
    }

    /// Says once that one operator runs both sides now, or does so no more. Needs no network.
    func tellOperators(_ session: ClinicianSession) async throws {
        guard let news = try await session.newsOfOperators() else { return }
        console.writeError(OperatorNotice.sentence(news, standing: texts.singleOperator, texts))
    }

    func tell(_ delivery: Delivery) {
        switch delivery {
        case .sent: console.write(texts("Sent."))
        case .queued: console.writeSentence(texts("Saved; it is not sent yet. “respite-notes sync” sends it."))
        }
    }

    /// Whether the person agrees; where nobody can answer, `--yes` is needed.
    func confirm(_ question: String, _ yes: Bool) throws -> Bool {
        guard !yes else { return true }
        guard console.traits.isInteractive else { throw InputError.needsAnswer("--yes") }
        if try prompter.yesNo(question) { return true }
        console.writeSentence(texts("Nothing was changed."))
        return false
    }

    /// As `confirm`, where a mistake can be put right: Enter alone is yes, and where nobody can answer nobody is asked.
    func confirmUndoable(_ question: String) throws -> Bool {
        guard console.traits.isInteractive, try !prompter.yesNo(question, suggestion: true) else { return true }
        console.writeSentence(texts("Nothing was changed."))
        return false
    }

    /// The clinician's own zone, else this machine's.
    func zone(_ session: ClinicianSession) throws -> TimeZone {
        try session.state.read().calendar.rules.flatMap { TimeZone(identifier: $0.zone.name) } ?? .current
    }

    func moments(_ session: ClinicianSession) throws -> Moments { Moments(texts: texts, zone: try zone(session), now: clock()) }
}
