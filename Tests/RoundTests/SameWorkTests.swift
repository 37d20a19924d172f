// "Too few" looks like "none" from outside: the same statements in the same order on both sides, the same requests with the same number of bytes, the
// same answers to readers. Time is not measured: what takes longer the more there is, deleting, ends at a moment that does not depend on it.

import CheckIn
import Foundation
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

@testable import DepartmentSide
@testable import RoundKeeping

/// What one side asks its database to do: every statement of every connection, without its arguments.
private final class Work: Sendable {
    private let statements = Mutex<[String]>([])
    private let met = Mutex(0)

    var all: [String] { statements.withLock(\.self) }

    func note(_ statement: String) { statements.withLock { $0.append(statement) } }

    /// - Parameter readers: connections for reading; each has to be met once.
    func watch(_ database: ServerDatabase, readers: Int = 4) async throws {
        try await database.change { [self] in $0.trace(options: .statement) { self.note("\($0)") } }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<readers {
                group.addTask { [self] in
                    try await database.read { database in
                        database.trace(options: .statement) { self.note("\($0)") }
                        self.met.withLock { $0 += 1 }
                        // Held until all are busy: none is met twice.
                        let deadline = ContinuousClock.now + .seconds(60)
                        while self.met.withLock(\.self) < readers, ContinuousClock.now < deadline { sched_yield() }
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(met.withLock(\.self) == readers)
        statements.withLock { $0 = [] }
    }
}

/// What is sent between the sides, and what is answered, by their lengths.
private final class Measured: Transport {
    private let inner: any Transport
    private let sizes = Mutex<[String]>([])

    init(_ inner: any Transport) { self.inner = inner }

    var all: [String] { sizes.withLock(\.self) }

    func send(_ request: TransportRequest, to address: SideAddress, identity: ServerIdentity) async throws(ServiceError) -> TransportAnswer
    {
        let answer = try await inner.send(request, to: address, identity: identity)
        sizes.withLock { $0.append("\(request.path): \(request.body.count) bytes, answered \(answer.status) with \(answer.body.count)") }
        return answer
    }
}

struct SameWorkTests {
    private struct Seen: Equatable, Sendable {
        var department: [String] = []
        var provider: [String] = []
        var requests: [String] = []
        var readers: [String] = []
    }

    @Test func theMomentOfHandingOverDoesNotDependOnHowMuchWasDeleted() {
        let begun = ContinuousClock.now
        // As measured: with none, with 63, and with everything that would still be too few for the largest batch.
        for work in [Duration.microseconds(1), .microseconds(7300), .microseconds(8800), .milliseconds(199)] {
            #expect(HandOverMoment.moment(after: begun, now: begun.advanced(by: work)) == begun.advanced(by: HandOverMoment.interval))
        }
        let next = begun.advanced(by: HandOverMoment.interval)
        #expect(HandOverMoment.moment(after: begun, now: next) == next.advanced(by: HandOverMoment.interval))
    }

    /// All of it was deleted before, and nothing has left: what is seen next from outside is seen from that moment on.
    @Test func everythingIsDeletedBeforeTheMomentAndNothingLeavesBeforeIt() async throws {
        try await Programme.withRounds { programme in
            let waited = Collected<Int>()
            for count in [0, 19] {
                programme.clock.now = Programme.start
                try await programme.inCopies { copy in
                    var generator = SeededGenerator(seed: 5)
                    try await copy.lead()
                    try await copy.checkIn(count, &generator)
                    copy.endRound()
                    let between = Measured(copy.transport)
                    let moment = HandOverMoment { _ in
                        let stage = try await copy.stage(.department)
                        let rows = try await copy.department.side.database.read {
                            try Int.fetchOne($0, sql: "SELECT count(*) FROM check_in")
                        }
                        #expect(stage == .collected && rows == 0)
                        waited.add(between.all.count)
                    }
                    try await RoundLeader(copy.department.side, transport: between, handOver: moment).run()
                    #expect(try await copy.stage(.department) == .delivered)
                }
            }
            // Asked whether the round is over, and what was counted.
            #expect(waited.all == [2, 2])
        }
    }

    /// What differs is how many rows the department side deletes, on its own disk, where its owner sees how many arrive anyway.
    @Test func tooFewIsTheSameWorkAsNone() async throws {
        try await Programme.withRounds { programme in
            let seen = Collected<Seen>()
            for count in [0, 19] {
                try await programme.inCopies { copy in
                    copy.clock.now = Programme.start
                    var generator = SeededGenerator(seed: 5)
                    // Both sides run while the round does, as they do every few minutes.
                    try await copy.lead()
                    try await RoundDesk(copy.provider.side).run()
                    try await copy.checkIn(count, &generator)
                    copy.endRound()
                    let works = [Work(), Work()]
                    for (role, work) in zip(SideRole.allCases, works) { try await work.watch(copy.side(role).database) }
                    let between = Measured(copy.transport)
                    try await copy.lead(over: between)
                    var one = Seen(department: works[0].all, provider: works[1].all, requests: between.all)
                    let reading = Measured(copy.transport)
                    for role in SideRole.allCases {
                        let entry = try #require(copy.documents.sides.first { $0.role == role })
                        let client = ServiceClient(
                            transport: reading, side: role, address: entry.addresses[0], identity: .pinned(entry.certificates))
                        _ = try await client.call(GetReleasedHalves.self)
                        _ = try await client.call(GetCountedReports.self)
                    }
                    one.readers = reading.all + works.flatMap { $0.all.suffix(8) }
                    seen.add(one)
                }
            }
            let (none, few) = (try #require(seen.all.first), try #require(seen.all.last))
            #expect(none.requests.count >= 3 && none.requests == few.requests)
            #expect(none.department.count > 20 && none.provider.count > 20)
            #expect(none.department == few.department, "\(none.department.count) and \(few.department.count) statements")
            #expect(none.provider == few.provider)
            #expect(none.readers == few.readers)
        }
    }
}
