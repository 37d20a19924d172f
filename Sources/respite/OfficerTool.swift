// What every command needs: a console, words in the officer's language, the sealed state, and the way to the servers.

import Foundation
import LocalState
import Localization
import OfficerClient
import PersonalTools
import Policies
import Scheduling
import ServiceTransport
import Terminal
import Wire

struct OfficerTool: Sendable {
    let texts = Texts.current
    let console = SystemConsole()

    /// Asks with the crisis card one key away.
    var prompter: Prompter {
        let texts = texts
        return Prompter(console: console, texts: texts) { CrisisView.lines(all: false, texts).joined(separator: "\n") }
    }

    var clock: @Sendable () -> Instant { { Instant(seconds: Int64(Date().timeIntervalSince1970)) } }

    func file(_ options: StateOptions) -> StateFile<OfficerState> {
        StateFile(in: options.directory(default: "respite"), kind: .officer)
    }

    func unlock(_ options: StateOptions) throws -> OfficerSession { session(try options.unlock(file(options), prompter)) }

    func session(_ state: OpenState<OfficerState>) -> OfficerSession {
        OfficerSession(state: state, transport: TLSTransport(), clock: clock)
    }

    /// Unlocks, and finishes what an earlier run could not.
    func unlockAndFinish(_ options: StateOptions) async throws -> OfficerSession {
        let session = try unlock(options)
        guard try session.state.read().memory != nil else { throw OfficerError.notEnrolled }
        tell(try await session.finishIntents())
        return session
    }

    /// Fetches news of the programme where a server answers; what is refused is an error, silence is not.
    func refresh(_ session: OfficerSession) async throws {
        let report = try await session.refresh()
        for line in RefreshView.lines(report, texts) { console.writeError(line) }
    }

    func tell(_ report: SyncReport) {
        for line in SyncView.lines(report, texts) { console.writeError(line) }
    }

    /// The zone in which times are shown: that of the shifts, else this machine's.
    func zone(_ state: OfficerState) -> TimeZone {
        state.profile.shifts.flatMap { TimeZone(identifier: $0.zone.name) } ?? .current
    }
}
