// An officer on a device that can die at a step, and what is found when it is switched on again.

import OfficerClient
import ProgrammeFixture
import Testing

struct MortalDevice: Sendable {
    let programme: Programme
    let officer: TestOfficer
    let life: Life

    init(_ programme: Programme, card: Int) async throws {
        self.programme = programme
        life = Life()
        officer = try await TestOfficer(programme, card: card, files: MortalFiles(life))
    }

    /// The next command: another process, on a device that lives.
    var switchedOn: OfficerSession { officer.session(over: programme.transport) }

    private var session: OfficerSession { officer.session(over: MortalTransport(inner: programme.transport, life: life)) }

    /// Runs a command that dies at a step. Returns whether it did; one that has fewer steps ends by itself.
    func dies(at step: Int, _ moment: Life.Moment, in command: (OfficerSession) async throws -> Void) async throws -> Bool {
        life.plan(death: step, moment)
        do {
            try await command(session)
        } catch {
            guard life.isAlive else { return life.revive() }
            throw error
        }
        return life.revive()
    }
}
