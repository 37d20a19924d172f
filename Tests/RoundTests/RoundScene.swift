// A round of a small programme with both sides on disk: check-ins come in, time passes, the sides close it.

import CheckIn
import DepartmentSide
import Foundation
import GRDB
import Policies
import PrivateAggregation
import ProgrammeFixture
import ProviderSide
import RoundResults
import ServerCore
import ServiceAPI
import Sodium
import Synchronization
import TestSupport
import Testing
import Tokens
import Trust
import Wire

@testable import RoundKeeping

extension Programme {
    /// A programme with the smallest minimum batch that the programs allow, and two more cells.
    static func withRounds(_ body: @escaping @Sendable (Programme) async throws -> Void) async throws {
        try await run(tokens: 1, minimumBatch: PolicyRules.minimumBatchFloor, moreCells: ["Lake", "Falls"], body)
    }

    /// Lets the quarter pass.
    func endRound() { clock.now = Self.round.end + 60 }

    /// What the department side does every few minutes.
    func lead(over other: (any Transport)? = nil) async throws {
        try await RoundLeader(department.side, transport: other ?? transport).run()
    }

    func halves(_ role: SideRole) async throws -> [ReleasedHalf] {
        try await RoundStore(side(role).database, side: role).halves(of: Self.round)
    }

    func side(_ role: SideRole) -> Side { role == .department ? department.side : provider.side }

    func stage(_ role: SideRole) async throws -> RoundStage? {
        try await RoundStore(side(role).database, side: role).noted(Self.round)?.stage
    }

    /// As everybody can fetch it from a side.
    func published(by role: SideRole) async throws -> [Blob] {
        let entry = try #require(documents.sides.first { $0.role == role })
        let client = ServiceClient(
            transport: transport, side: role, address: entry.addresses[0], identity: .pinned(entry.certificates))
        return try await client.call(GetReleasedHalves.self).halves
    }

    /// The result of a cell, from what this side publishes.
    func result(_ cell: String? = nil, from role: SideRole = .department) async throws -> ReleasedRound {
        let trusted = try department.side.trust.founded()
        let wanted = try task(cell)
        let halves = try await published(by: role)
        func half(_ side: SideRole) throws -> Blob {
            try #require(
                halves.first {
                    let half = try? Unverified<ReleasedHalf>($0).verified(
                        by: documents.sides.first { $0.role == side } ?? documents.sides[0])
                    return half?.body.task == wanted && half?.body.side == side
                })
        }
        return try ReleasedRound(department: try half(.department), provider: try half(.provider), in: trusted)
    }
}

/// The noise of both sides, as it lies in their databases while a round is being closed.
struct NoiseSeen: Equatable {
    let values: [String: [Data]]

    static func now(_ programme: Programme) async throws -> NoiseSeen {
        var values: [String: [Data]] = [:]
        for role in SideRole.allCases {
            values[role.rawValue] = try await programme.side(role).database.read {
                try Data.fetchAll($0, sql: "SELECT noise FROM check_in_cell WHERE noise IS NOT NULL ORDER BY cell")
            }
        }
        return NoiseSeen(values: values)
    }

    /// Both sides' noise for the cell at this place in the order of names, question by question.
    func total(_ cell: Int) throws -> [[Int128]] {
        let both = try SideRole.allCases.map { role in
            let all = try #require(values[role.rawValue])
            var reader = ByteReader(Array(all[cell]))
            return try reader.list(limit: 16) { (reader: inout ByteReader) throws(WireError) -> [Int64] in
                try reader.list(limit: 256) { (reader: inout ByteReader) throws(WireError) -> Int64 in try reader.i64() }
            }
        }
        return zip(both[0], both[1]).map { zip($0, $1).map { Int128($0) + Int128($1) } }
    }
}

/// Fails at a chosen request, before it leaves or after it arrived, and looks at the noise whenever a round is about to be collected.
final class WatchedTransport: Transport {
    enum Cut: Sendable, Equatable { case before(Int), after(Int) }

    private let programme: Programme
    private let cut: Cut?
    private let state = Mutex<(count: Int, noise: [NoiseSeen])>((0, []))

    init(_ programme: Programme, cut: Cut? = nil) {
        self.programme = programme
        self.cut = cut
    }

    var requests: Int { state.withLock(\.count) }
    var noise: [NoiseSeen] { state.withLock(\.noise) }

    func send(_ request: TransportRequest, to address: SideAddress, identity: ServerIdentity) async throws(ServiceError) -> TransportAnswer
    {
        let number = state.withLock { state in
            defer { state.count += 1 }
            return state.count
        }
        if request.path == PostRoundCollection.route.path, let seen = try? await NoiseSeen.now(programme) {
            state.withLock { $0.noise.append(seen) }
        }
        if cut == .before(number) { throw .unreachable }
        let answer = try await programme.transport.send(request, to: address, identity: identity)
        if cut == .after(number) { throw .unreachable }
        return answer
    }
}

/// What the sums should be.
func tally(_ answers: [CheckInAnswers]) -> [[Int128]] {
    func count(_ isChosen: (CheckInAnswers) -> Bool) -> Int128 { Int128(answers.count(where: isChosen)) }
    return [
        StressLevel.allCases.map { level in count { $0.stress == level } },
        Stressor.allCases.map { stressor in count { $0.stressors.contains(stressor) } },
        FeelsSafe.allCases.map { safety in count { $0.safety == safety } },
    ]
}

/// The result without the noise that was seen: what the sides must have counted.
func exact(_ round: ReleasedRound, without noise: NoiseSeen, cell: Int) throws -> [[Int128]] {
    let drawn = try noise.total(cell)
    return try Question.ofCheckIn.enumerated().map { index, question in
        let sums = try #require(try round.sums(of: question))
        return zip(sums, drawn[index]).map { $0 - $1 }
    }
}
