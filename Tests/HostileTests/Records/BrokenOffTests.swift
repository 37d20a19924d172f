// Synchronising case files that breaks off at any request: the next one goes on and ends right, and nothing is there twice.

import CaseFile
import CaseKit
import CaseVault
import ClinicianClient
import DepartmentSide
import ProgrammeFixture
import Scheduling
import Sealing
import ServerCore
import ServiceAPI
import Sodium
import Synchronization
import Testing
import Trust
import Wire

/// The connection is cut once, at a request of which the server hears or not.
private final class CutTransport: Transport {
    struct Plan {
        var left: Int?
        var isHeard = false
        var wasCut = false
    }

    private let honest: any Transport
    private let plan = Mutex(Plan())

    init(_ honest: any Transport) { self.honest = honest }

    func cut(at number: Int, heard: Bool) { plan.withLock { $0 = Plan(left: number, isHeard: heard) } }

    /// Returns whether it was cut.
    func mend() -> Bool {
        plan.withLock { plan in
            defer { plan = Plan() }
            return plan.wasCut
        }
    }

    func send(
        _ request: TransportRequest, to address: SideAddress, identity: ServerIdentity
    ) async throws(ServiceError) -> TransportAnswer {
        let (isCut, isHeard) = plan.withLock { plan in
            guard let left = plan.left else { return (false, false) }
            plan.left = left > 0 ? left - 1 : nil
            plan.wasCut = left == 0
            return (left == 0, plan.isHeard)
        }
        guard isCut else { return try await honest.send(request, to: address, identity: identity) }
        if isHeard { _ = try await honest.send(request, to: address, identity: identity) }
        throw .unreachable
    }
}

@Suite struct BrokenOffTests {
    /// Each time there is something of everything: to fetch, to hand in, to grant anew and to destroy.
    @Test(arguments: [false, true]) func whatBreaksOffAtAnyRequestGoesOnAndEndsRight(heard: Bool) async throws {
        try await VaultScene.run { scene in
            let (ada, ben, cleo, caseID) = (scene.ada, scene.ben, scene.cleo, scene.caseID)
            let (transport, clock) = (CutTransport(scene.programme.transport), scene.programme.clock)
            let session = ClinicianSession(state: ben.session.state, transport: transport) { clock.now }
            let adas = try await ada.session.vault()
            let vault = scene.vault
            var (written, number, isCut, isMember) = ([String](), 0, true, true)
            var seen: Set<CaseSyncStep> = []
            while isCut {
                clock.now = clock.now + 600
                let old = try vault.openCase(
                    .walkIn, zone: ZoneID("America/New_York"), person: "Old", happened: scene.now - 8 * 366 * 86_400, at: scene.now
                ).state.id
                #expect(try await session.synchroniseCases(vault, handsIn: true).waiting == 0)
                let news = ["canary-ada \(number) \(heard)", "canary-ben \(number) \(heard)"]
                written += news
                try adas.write(.goalSet(GoalSet(statement: news[0])), in: caseID, at: scene.now)
                _ = try await ada.session.synchroniseCases(adas, handsIn: true)
                try vault.write(.goalSet(GoalSet(statement: news[1])), in: caseID, at: scene.now)
                let change: CaseContent =
                    isMember
                    ? .memberRemoved(try MemberRemoved(member: cleo.key))
                    : .memberAdded(try MemberAdded(member: cleo.key, role: .covering))
                try vault.write(change, in: caseID, at: scene.now)
                isMember.toggle()
                try vault.shred(old, certainly: scene.now, at: scene.now)

                transport.cut(at: number, heard: heard)
                do { _ = try await session.synchroniseCases(vault, handsIn: true) } catch ServiceError.unreachable {}
                isCut = transport.mend()
                let steps = Mutex<Set<CaseSyncStep>>([])
                let report = try await session.synchroniseCases(vault, handsIn: true) { step, done, total in
                    #expect(done <= total)
                    steps.withLock { _ = $0.insert(step) }
                }
                seen.formUnion(steps.withLock { $0 })
                #expect(report.taken.findings == [] && report.waiting == 0 && report.refused == nil, "request \(number): \(report)")
                #expect(try await ada.session.synchroniseCases(adas).taken.findings == [], "request \(number)")
                let (theirs, ours) = (try adas.state(of: caseID, at: scene.now), try vault.state(of: caseID, at: scene.now))
                for state in [theirs, ours] {
                    #expect(state.refused.isEmpty && state.waiting.isEmpty, "request \(number)")
                    for text in written {
                        #expect(state.goals.count { $0.content.statement.value == text } == 1, "request \(number): \(text)")
                    }
                }
                #expect(theirs.members == ours.members && (theirs.members[cleo.key] != nil) == isMember, "request \(number)")
                number += 1
                try #require(number < 40)
            }
            // Two lists, what was fetched, and three kinds handed in.
            #expect(number > 6)
            #expect(seen == [.fetching, .handingIn])
            // The server has one core for each place, and no grant too many.
            let store = SQLiteRecordStore(scene.programme.department.side.database)
            let ids = try await store.page(for: ben.key, after: nil, limit: 10_000).records.map(\.value)
            #expect(Set(ids.map(\.reference)).count == ids.count && ids.filter(\.isShredded).count >= number)
            let fetched = try await store.fetch(ids.map(\.record), for: ben.key, limit: 1 << 30).records
            #expect(fetched.allSatisfy { $0.grants.count <= 1 })
        }
    }
}
