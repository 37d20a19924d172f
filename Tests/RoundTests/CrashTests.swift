// The round ends right whatever fails: the network at every request, the disk at every commit of either side. Each check-in is counted once,
// and the noise that was drawn first is the noise that is released.

import CheckIn
import GRDB
import ProgrammeFixture
import ProviderSide
import RoundResults
import ServerCore
import ServiceAPI
import Synchronization
import TestSupport
import Testing
import Trust
import Wire

@testable import RoundKeeping

struct CrashTests {
    private static let count = 22

    /// One past, and for each failure a future of its own.
    private func afterEach(
        _ failures: @escaping @Sendable (Int) -> Failure, limit: Int, _ name: String
    ) async throws {
        try await Programme.withRounds { programme in
            var generator = SeededGenerator(name)
            let sent = try await programme.checkIn(Self.count, &generator)
            programme.endRound()
            let expected = tally(sent.map(\.answers))
            let happened = Collected<Bool>()
            for step in 0..<limit {
                let failure = failures(step)
                try await programme.inCopies { copy in happened.add(try await self.closes(copy, failure, expected)) }
                // Once a failure did not come any more, the round has no more such steps.
                guard happened.all.last == true else { break }
            }
            #expect(happened.all.last == false, "more steps than were tried")
            #expect(happened.all.count > 2, "\(name): hardly anything was tried")
        }
    }

    enum Failure: Sendable {
        case network(WatchedTransport.Cut)
        case commit(SideRole, Int)
    }

    /// Fails once, then goes on as after a restart. Returns whether the failure came.
    private func closes(_ programme: Programme, _ failure: Failure, _ expected: [[Int128]]) async throws -> Bool {
        let first: WatchedTransport
        var fault: CommitFault?
        switch failure {
        case .network(let cut): first = WatchedTransport(programme, cut: cut)
        case .commit(let role, let number):
            first = WatchedTransport(programme)
            let failing = CommitFault(number)
            try await failing.watch(programme.side(role).database)
            fault = failing
        }
        var failed = false
        do { try await programme.lead(over: first) } catch { failed = true }
        fault?.stop()
        failed = failed || fault?.hasFailed == true
        // The next runs of both sides, as after a restart.
        let second = WatchedTransport(programme)
        try await RoundDesk(programme.provider.side).run()
        try await programme.lead(over: second)
        try await RoundDesk(programme.provider.side).run()
        let noise = first.noise + second.noise
        // While both sides were still closing, both had the same noise each time.
        let whole = noise.filter { $0.values.values.allSatisfy { !$0.isEmpty } }
        #expect(whole.allSatisfy { $0 == whole[0] }, "the noise was drawn twice")
        for role in SideRole.allCases {
            let result = try await programme.result(from: role)
            #expect(result.outcome == .released(reports: UInt32(Self.count)), "\(failure)")
            let seen = try #require(whole.first)
            #expect(try exact(result, without: seen, cell: 2) == expected, "\(failure)")
            try await programme.side(role).database.check()
            #expect(try RoundKeyring(programme.side(role).home).key(of: Programme.round) == nil)
        }
        return failed
    }

    @Test func theNetworkMayBeCutBeforeAnyRequest() async throws {
        try await afterEach({ .network(.before($0)) }, limit: 12, "cut before")
    }

    @Test func theNetworkMayBeCutAfterAnyRequest() async throws {
        try await afterEach({ .network(.after($0)) }, limit: 12, "cut after")
    }

    @Test(arguments: SideRole.allCases) func anyCommitMayFail(_ role: SideRole) async throws {
        try await afterEach({ .commit(role, $0) }, limit: 40, "commits of \(role)")
    }

    /// The round's key is destroyed between the commit and the first byte that leaves: a process that dies there does it after its restart.
    @Test(arguments: SideRole.allCases) func aKeyThatACrashLeftIsDestroyedBeforeAnythingLeaves(_ role: SideRole) async throws {
        try await Programme.withRounds { programme in
            var generator = SeededGenerator()
            try await programme.checkIn(20, &generator)
            programme.endRound()
            // Collected, and dead before the key was touched.
            let store = RoundStore(programme.side(role).database, side: role)
            if role == .provider {
                let noted = try #require(try NotedRound(try programme.provider.side.trust.founded(), Programme.round))
                try await store.note(noted)
            }
            _ = try await store.close(Programme.round) { count in (0..<count).map { UInt8(truncatingIfNeeded: $0) } }
            _ = try await store.collect(Programme.round, claims: [:])
            #expect(try await programme.published(by: role).isEmpty)
            #expect(try RoundKeyring(programme.side(role).home).key(of: Programme.round) != nil)
            // The other side has not come so far and takes nothing yet.
            if role == .department { try? await programme.lead() } else { try await RoundDesk(programme.provider.side).run() }
            #expect(try await !programme.published(by: role).isEmpty)
            #expect(try RoundKeyring(programme.side(role).home).key(of: Programme.round) == nil)
        }
    }
}

/// Makes one commit of a database fail, as a full disk does.
private final class CommitFault: TransactionObserver, Sendable {
    private struct Failed: Error {}

    private let state: Mutex<(left: Int, hasFailed: Bool, isOver: Bool)>

    init(_ number: Int) { state = Mutex((number, false, true)) }

    var hasFailed: Bool { state.withLock(\.hasFailed) }

    func stop() { state.withLock { $0.isOver = true } }

    func watch(_ database: ServerDatabase) async throws {
        try await database.change { [self] in $0.add(transactionObserver: self, extent: .databaseLifetime) }
        state.withLock { $0.isOver = false }
    }

    func observes(eventsOfKind eventKind: DatabaseEventKind) -> Bool { true }
    func databaseDidChange(with event: DatabaseEvent) {}
    func databaseDidCommit(_ database: Database) {}
    func databaseDidRollback(_ database: Database) {}

    func databaseWillCommit() throws {
        try state.withLock { state in
            guard !state.isOver, !state.hasFailed else { return }
            guard state.left == 0 else {
                state.left -= 1
                return
            }
            state.hasFailed = true
            throw Failed()
        }
    }
}
