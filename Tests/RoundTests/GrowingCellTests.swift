// A cell that grows by a department between two rounds: what the difference of the two results tells of the department that came.

import CheckIn
import Policies
import PrivateAggregation
import ProgrammeFixture
import RoundResults
import ServerCore
import ServiceAPI
import TestSupport
import Testing
import Trust
import Wire

@testable import RoundKeeping

struct GrowingCellTests {
    private typealias Ended = (round: ReleasedRound, noise: NoiseSeen)

    /// The worst case: all who were there before answer as they did. Twelve officers come. Not prevented: their answers are what is left, under the
    /// noise of both rounds. That noise is drawn anew by both sides in each: at the usual budget a difference says of each answer "so many, give or
    /// take" more officers than came.
    @Test func theDifferenceTellsOfTheDepartmentThatCameUnderTheNoiseOfBothRounds() async throws {
        try await Programme.withRounds { programme in
            var generator = SeededGenerator(seed: 2)
            let sent = try (0..<32).map { _ in try programme.makeCheckIn(try Programme.answers(&generator)) }
            let ended = Collected<Ended>()
            // A round holds nothing of the one before: two futures of one programme stand for it.
            for count in [20, 32] {
                programme.clock.now = Programme.start
                try await programme.inCopies { copy in
                    for checkIn in sent.prefix(count) { try await copy.send(checkIn) }
                    copy.endRound()
                    let watched = WatchedTransport(copy)
                    try await copy.lead(over: watched)
                    ended.add((try await copy.result(), try #require(watched.noise.first)))
                }
            }
            let (before, after) = (ended.all[0], ended.all[1])
            let newcomers = tally(sent.suffix(12).map(\.answers))
            var widths: [Double] = []
            for (index, question) in Question.ofCheckIn.enumerated() {
                let released = try [before, after].map { try #require(try $0.round.sums(of: question)) }
                let drawn = try [before, after].map { try $0.noise.total(2)[index] }
                #expect(drawn[0] != drawn[1], "the same noise twice")
                let left = zip(zip(released[1], released[0]).map { $0 - $1 }, zip(drawn[1], drawn[0]).map { $0 - $1 }).map { $0 - $1 }
                #expect(left == newcomers[index], "more than the newcomers and the noise of both rounds")
                // As the summary compares two rounds: each round's range, squares added up.
                let squares = try [before, after].map { try Double(NoiseTable.halfWidth(of: $0.round.noise(of: question))) }.map { $0 * $0 }
                widths.append(squares.reduce(0, +).squareRoot().rounded())
            }
            // In officers, each way, 95 times of 100; SECURITY.md says the same.
            #expect(widths == [14, 33, 23])
            #expect(widths.allSatisfy { $0 >= 12 })
        }
    }
}
