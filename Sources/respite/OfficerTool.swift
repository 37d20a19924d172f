// What every command needs: a console, words in the officer's language, the sealed state, and the way to the servers.

import Foundation
import LocalState
import Localization
import OfficerClient
import PersonalTools
import Policies
import Scheduling
import ServiceAPI
import ServiceTransport
import Terminal
import Trust
import Wire

struct OfficerTool: Sendable {
    let texts = Texts.current
    let console = SystemConsole()

    /// Asks with the crisis card one key away.
    var prompter: Prompter {
        let (texts, clock) = (texts, clock)
        return Prompter(console: console, texts: texts) { CrisisView.first(texts, at: clock()).joined(separator: "\n") }
    }

    var clock: @Sendable () -> Instant { { Instant(seconds: Int64(Date().timeIntervalSince1970)) } }

    func file(_ options: StateOptions) -> StateFile<OfficerState> {
        StateFile(in: options.directory(default: "respite"), kind: .officer)
    }

    /// The card of this directory's officer.
    func crisis(_ options: StateOptions) -> CrisisView { CrisisView(file(options), texts) }

    func unlock(_ options: StateOptions) throws -> OfficerSession {
        guard file(options).exists else { throw InputError.nothingHere }
        return session(try options.unlock(file(options), prompter))
    }

    /// As `unlock`, and throws `notEnrolled` where no card was used here.
    func enrolled(_ options: StateOptions) throws -> OfficerSession {
        let session = try unlock(options)
        guard try session.state.read().memory != nil else { throw OfficerError.notEnrolled }
        return session
    }

    func session(_ state: OpenState<OfficerState>) -> OfficerSession {
        OfficerSession(state: state, transport: transport, clock: clock)
    }

    /// Waits where a server is asked too much and names a time that is not long.
    var transport: PatientTransport { PatientTransport(TLSTransport(), console: console, texts: texts) }

    /// Fetches news of the programme where a server answers; what is refused is an error, silence is not.
    func refresh(_ session: OfficerSession) async throws {
        do {
            try await tell(try await session.refresh(), session)
        } catch ServiceError.unreachable {
            console.writeError(texts("No server answers; this is what was last seen."))
        }
    }

    /// Says what is new about the programme. A command that cannot do without an answer says it after it has one: otherwise the reason stands alone.
    func tell(_ report: RefreshReport, _ session: OfficerSession) async throws {
        for line in RefreshView.lines(report, texts) { console.writeError(line) }
        try await warn(session)
    }

    /// What the officer should know of the programme: who runs it, that a pilot does not run now, what expires, and whom to call.
    func warn(_ session: OfficerSession) async throws {
        try await tellOperators(session)
        let programme = try await session.programme().trusted
        if let pilot = programme.rules.pilot, !(pilot.start..<pilot.end).contains(clock()) {
            let zone = zone(try session.state.read())
            let show = { (instant: Instant) in texts.longDate(LocalTime(seconds: instant.seconds, in: zone)) }
            console.writeError(PilotNotice.sentence(pilot, now: clock(), texts, show))
        }
        let validity = programme.validity(at: clock())
        for ending in validity.expiring {
            let date = texts.longDate(LocalTime(seconds: ending.expires.seconds, in: .current))
            console.writeError(
                texts(
                    "A document expires on {date}; the clinical authority should renew it: {contact}.",
                    ["date": date, "contact": programme.contact]))
        }
        guard !validity.allowsNew else { return }
        console.writeError(
            texts("New bookings wait until the clinical authority renews the documents: {contact}.", ["contact": programme.contact]))
    }

    /// Says once that one operator runs both sides now, or does so no more. Needs no network.
    func tellOperators(_ session: OfficerSession) async throws {
        guard let news = try await session.newsOfOperators() else { return }
        console.writeError(OperatorNotice.sentence(news, standing: texts.singleOperator, texts))
    }

    /// At the end of a run that was about something else, once all is said: a check-in that is due leaves with it. Seconds at most, and no word of
    /// what goes wrong: a later run does it.
    func sendCheckInInPassing(_ session: OfficerSession) async {
        await session.sendCheckInInPassing(over: TLSTransport(patience: 3))
    }

    /// Finishes what waits and reads the board; where nobody answers, it says how old the news are.
    @discardableResult
    func lookForNews(_ session: OfficerSession, finishing: Bool = true) async throws -> SyncReport {
        let report = try await session.synchroniseBookings(finishing: finishing)
        tell(report)
        guard report.isOffline else { return report }
        let saved = try session.state.read()
        guard let last = saved.lastSync else {
            console.writeError(texts("The server does not answer; nothing was seen before."))
            return report
        }
        let shown = texts.dateAndTime(LocalTime(seconds: last.seconds, in: zone(saved)))
        console.writeError(texts("The server does not answer; this is what was last seen, on {date}.", ["date": shown]))
        return report
    }

    func tell(_ report: SyncReport) {
        for line in SyncView.lines(report, texts) { console.writeError(line) }
    }

    /// The zone in which times are shown: that of the shifts, else this machine's.
    func zone(_ state: OfficerState) -> TimeZone {
        state.profile.shifts.flatMap { TimeZone(identifier: $0.zone.name) } ?? .current
    }

    /// This machine's zone, for those who have set no shifts.
    var machineZone: ZoneID { (try? ZoneID(TimeZone.current.identifier)) ?? .utc }
}
