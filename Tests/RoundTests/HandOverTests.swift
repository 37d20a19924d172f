// Who shows what first when a round is closed, and what a side keeps of what the other hands in.

import CheckIn
import Foundation
import GRDB
import ProgrammeFixture
import RoundResults
import ServerCore
import ServiceAPI
import Sodium
import Synchronization
import TestSupport
import Testing
import Trust
import Wire

@testable import RoundKeeping

/// Looks at both sides whenever the department side hands over its halves, and at every answer.
private final class HandOverWatch: Transport {
    private let programme: Programme
    private let seen = Mutex<(answers: [String: [UInt8]], department: RoundStage?, provider: RoundStage?, hasKey: Bool?)>(
        ([:], nil, nil, nil))

    init(_ programme: Programme) { self.programme = programme }

    var department: RoundStage? { seen.withLock(\.department) }
    var provider: RoundStage? { seen.withLock(\.provider) }
    var hasKey: Bool? { seen.withLock(\.hasKey) }

    func answer(_ path: String) -> [UInt8]? { seen.withLock { $0.answers[path] } }

    func send(_ request: TransportRequest, to address: SideAddress, identity: ServerIdentity) async throws(ServiceError) -> TransportAnswer
    {
        if request.path == PutRoundHalves.route.path {
            let (mine, theirs) = ((try? await programme.stage(.department)) ?? nil, (try? await programme.stage(.provider)) ?? nil)
            let key = (try? RoundKeyring(programme.department.side.home).key(of: Programme.round)) ?? nil
            seen.withLock { ($0.department, $0.provider, $0.hasKey) = (mine, theirs, key != nil) }
        }
        let answer = try await programme.transport.send(request, to: address, identity: identity)
        seen.withLock { $0.answers[request.path] = answer.body }
        return answer
    }
}

struct HandOverTests {
    /// With its own half signed and handed over, and its exact sums and its key gone, the department side has nothing left to choose when it sees the
    /// provider side's half; and the provider side serves both.
    @Test func theDepartmentSideSeesNoHalfBeforeItHasHandedOverItsOwn() async throws {
        try await Programme.withRounds { programme in
            var generator = SeededGenerator()
            try await programme.checkIn(20, &generator)
            programme.endRound()
            let watch = HandOverWatch(programme)
            try await programme.lead(over: watch)
            #expect(watch.department == .published && watch.provider == .closing && watch.hasKey == false)
            // What came before says how many, and nothing else.
            let counts = try #require(watch.answer(PostRoundCollection.route.path))
            let read = try JSONDecoder().decode(RoundCounts.self, from: Data(counts))
            #expect(read.counted.compactMap(\.reports) == [20] && read.counted.count == 4)
            let share = try #require(
                try await programme.halves(.provider).compactMap { half -> [UInt8]? in
                    guard case .released(let shares) = half.outcome else { return nil }
                    return shares.shares[0]
                }.first)
            #expect(!Needle(Array(Data(share).base64EncodedString().utf8)).appears(in: counts))
            // Though the department side serves nothing any more, the result is there for everybody.
            #expect(try await programme.result(from: .provider).outcome == .released(reports: 20))
        }
    }

    /// Halves of cells that nobody signed fill no table, and none takes another's place.
    @Test func aSideKeepsNoHalfThatBelongsToNoTaskOfItsOwn() async throws {
        try await Programme.withRounds { programme in
            var generator = SeededGenerator()
            try await programme.checkIn(20, &generator)
            programme.endRound()
            try await programme.lead()
            let before = try await programme.published(by: .provider)
            let (key, terms) = (programme.department.side.key, try RoundTerms(minimumBatch: 20, rhoThousandths: 150))
            let other = try RoundTask(canonicalBytes: try programme.task().canonicalBytes.ofAnotherCell)
            let invented = [
                try ReleasedHalf(task: other, side: .department, terms: terms, outcome: .withheld(.tooFew)),
                try ReleasedHalf(task: try programme.task(), side: .department, terms: terms, outcome: .withheld(.tooFew)),
            ].map { try? SignedDocument($0, signedBy: [key]).blob }.compactMap(\.self)
            let body = RoundHalves(round: Programme.round, halves: invented)
            _ = try await programme.sideClient().call(PutRoundHalves.self, body, by: key, at: programme.clock.now)
            #expect(Set(try await programme.published(by: .provider)) == Set(before))
        }
    }

    /// The department side's word that it has a check-in shows whoever looks that it dropped one.
    @Test func whoeverDropsACheckInHasSignedThatItHadIt() async throws {
        try await Programme.withRounds { programme in
            var generator = SeededGenerator()
            let checkIn = try programme.makeCheckIn(try Programme.answers(&generator))
            let body = CheckInRequest(checkIn: Blob(checkIn.sealed.canonicalBytes))
            func send() async throws -> Blob {
                try await programme.departmentClient.call(PostCheckIn.self, body, by: checkIn.key, at: programme.clock.now).receipt
            }
            let receipt = try await send()
            #expect(try await send() == receipt)
            let entry = try #require(programme.documents.sides.first { $0.role == .department })
            let said = try Unverified<CheckInReceipt>(receipt).verified(by: entry).body
            #expect(said == CheckInReceipt(task: checkIn.sealed.header.task, report: checkIn.sealed.header.report))
        }
    }
}

extension [UInt8] {
    /// A task's bytes with another cell in them, of the same length.
    fileprivate var ofAnotherCell: [UInt8] {
        guard let range = Data(self).range(of: Data("River towns".utf8)) else { return self }
        return Array(self[..<range.lowerBound]) + Array("Ghost towns".utf8) + Array(self[range.upperBound...])
    }
}
