// Which check-ins the department side takes, and what the provider side takes from it.

import ProgrammeFixture
import RoundResults
import ServerCore
import ServiceAPI
import Sodium
import TestSupport
import Testing
import Tokens
import Trust
import Wire

@testable import CheckIn
@testable import RoundKeeping

struct ArrivalTests {
    private func refusal(_ body: () async throws -> Void) async throws -> Problem.Kind? {
        do {
            try await body()
            return nil
        } catch let error as ServiceError {
            return error.problem
        }
    }

    @Test func theSameCheckInAgainChangesNothing() async throws {
        try await Programme.withRounds { programme in
            var generator = SeededGenerator()
            let checkIn = try await programme.checkIn(1, &generator)[0]
            try await programme.send(checkIn)
            #expect(try await RoundStore(programme.department.side.database, side: .department).count(try programme.task()) == 1)
        }
    }

    @Test func aTokenPaysForOneCheckInOnly() async throws {
        try await Programme.withRounds { programme in
            var generator = SeededGenerator()
            let key = try SigningKey.random()
            let token = try programme.checkInToken(for: key)
            for expected in [nil, Problem.Kind.tokenSpent] {
                let answers = try Programme.answers(&generator)
                let sealed = try SealedCheckIn.make(answers, for: try programme.task(), token: token, key: key)
                let one = TestCheckIn(answers: answers, sealed: sealed, key: key)
                #expect(try await refusal { try await programme.send(one) } == expected)
            }
        }
    }

    @Test func aTokenOfAnotherCellIsRefused() async throws {
        try await Programme.withRounds { programme in
            var generator = SeededGenerator()
            let key = try SigningKey.random()
            let answers = try Programme.answers(&generator)
            let token = try programme.checkInToken(for: key, cell: "Lake")
            let sealed = try SealedCheckIn.make(answers, for: try programme.task(), token: token, key: key)
            let checkIn = TestCheckIn(answers: answers, sealed: sealed, key: key)
            #expect(try await refusal { try await programme.send(checkIn) } == .tokenRefused)
        }
    }

    /// Long shares with good tokens would otherwise stop their cell's batches, and with them everybody's round.
    @Test func aShareOfAnotherLengthIsRefused() async throws {
        try await Programme.withRounds { programme in
            var generator = SeededGenerator()
            let good = try programme.makeCheckIn(try Programme.answers(&generator))
            for (department, provider, longer) in [(1, 0, 0), (0, 1, 0), (0, 4096, 0), (0, 0, 1)] {
                let sealed = good.sealed
                let header = CheckInHeader(
                    task: sealed.header.task, report: sealed.header.report,
                    publicShares: sealed.header.publicShares.map { $0 + [UInt8](repeating: 0, count: longer) })
                let shares = [(sealed.departmentShare, department), (sealed.providerShare, provider)].map {
                    $0 + [UInt8](repeating: 0, count: $1)
                }
                let statement = CheckInStatement(
                    header: header, departmentShare: Digest(sha256: shares[0]), providerShare: Digest(sha256: shares[1]))
                let payment = CheckInPayment(
                    sealed.payment.means, key: good.key.publicKey, signature: try good.key.sign(statement))
                let long = SealedCheckIn(header: header, departmentShare: shares[0], providerShare: shares[1], payment: payment)
                #expect(
                    try await refusal { try await programme.send(TestCheckIn(answers: good.answers, sealed: long, key: good.key)) }
                        == .malformedRequest)
            }
            #expect(try await refusal { try await programme.send(good) } == nil)
        }
    }

    @Test func aLateCheckInIsRefused() async throws {
        try await Programme.withRounds { programme in
            var generator = SeededGenerator()
            let late = try programme.makeCheckIn(try Programme.answers(&generator))
            programme.endRound()
            #expect(try await refusal { try await programme.send(late) } == .roundOver)
        }
    }

    /// A check-in that was verified a moment before midnight and would be kept a moment after the noise was drawn.
    @Test func nothingIsKeptOnceTheNoiseIsDrawn() async throws {
        try await Programme.withRounds { programme in
            var generator = SeededGenerator()
            try await programme.checkIn(1, &generator)
            let store = RoundStore(programme.department.side.database, side: .department)
            _ = try await store.close(Programme.round) { try Randomness.bytes($0) }
            let late = try programme.makeCheckIn(try Programme.answers(&generator))
            #expect(try await refusal { try await programme.send(late) } == .roundOver)
        }
    }

    @Test func nobodyElsesKeySendsACheckIn() async throws {
        try await Programme.withRounds { programme in
            var generator = SeededGenerator()
            let checkIn = try programme.makeCheckIn(try Programme.answers(&generator))
            let stolen = TestCheckIn(answers: checkIn.answers, sealed: checkIn.sealed, key: try SigningKey.random())
            #expect(try await refusal { try await programme.send(stolen) } == .notAuthorised)
        }
    }

    @Test func theProviderSideTakesNothingBeforeTheRoundIsOverNorFromAnybodyElse() async throws {
        try await Programme.withRounds { programme in
            let client = try await programme.sideClient()
            let batch = RoundBatch(round: Programme.round, task: Blob(try programme.task().id.bytes), checkIns: [])
            let collection = RoundCollection(round: Programme.round)
            let department = programme.department.side.key
            for ended in [false, true] {
                if ended { programme.endRound() }
                let now = programme.clock.now
                let key = ended ? try SigningKey.random() : department
                let expected: Problem.Kind = ended ? .notAuthorised : .outOfOrder
                #expect(try await refusal { _ = try await client.call(PostRoundBatch.self, batch, by: key, at: now) } == expected)
                #expect(try await refusal { _ = try await client.call(PostRoundCollection.self, collection, by: key, at: now) } == expected)
            }
            #expect(try await programme.stage(.provider).map { $0 < .closing } ?? true)
        }
    }
}
