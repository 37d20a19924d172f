// The formats of FORMAT.md: one encoding, bounded, and bytes from outside never trap.

import RoundResults
import Sodium
import TestSupport
import Testing
import Wire

@testable import CheckIn

struct FormatTests {
    @Test func aCheckInIsReadAsItWasWritten() throws {
        let stand = try Stand()
        let checkIn = try stand.checkIn(try CheckInAnswers(stress: .somewhat, stressors: [.staffing], safety: .unsure))
        #expect(try SealedCheckIn(canonicalBytes: checkIn.canonicalBytes) == checkIn)
        let (_, forwarded) = try stand.department.begin(checkIn)
        #expect(try ForwardedCheckIn(canonicalBytes: forwarded.canonicalBytes) == forwarded)
        // A hundred of them, as base64 in JSON, are a batch, and a server takes 384 KiB.
        #expect(forwarded.canonicalBytes.count <= 2800)
    }

    @Test func everyCutCheckInIsRefused() throws {
        let stand = try Stand()
        let bytes = try stand.checkIn(try CheckInAnswers(stress: .somewhat, stressors: [], safety: .no)).canonicalBytes
        for length in 0..<bytes.count {
            #expect(throws: WireError.self) { try SealedCheckIn(canonicalBytes: Array(bytes.prefix(length))) }
        }
        #expect(throws: WireError.self) { try SealedCheckIn(canonicalBytes: bytes + [0]) }
    }

    @Test func sumsAndNoiseComeBackFromAStore() throws {
        let stand = try Stand()
        let aggregation = stand.department.aggregation
        let terms = try RoundTerms(minimumBatch: 64, rhoThousandths: 150)
        let noise = try RoundNoise(stand.task, terms) { try Randomness.bytes($0) }
        #expect(try RoundNoise(bytes: noise.bytes) == noise)
        #expect(noise.values.map(\.count) == [6, 8, 4])
        var sums = aggregation.emptySums
        try sums.add(try stand.judge(try stand.checkIn(try CheckInAnswers(stress: .much, stressors: [], safety: .no))).department)
        #expect(try aggregation.sums(bytes: sums.bytes).bytes == sums.bytes)
        #expect(throws: CheckInError.malformed) { try aggregation.sums(bytes: Array(sums.bytes.dropLast())) }
    }

    /// Two draws of 18 numbers are the same with a probability that nobody will see.
    @Test func noiseIsFresh() throws {
        let stand = try Stand()
        let terms = try RoundTerms(minimumBatch: 64, rhoThousandths: 150)
        let draws = try (0..<2).map { _ in try RoundNoise(stand.task, terms) { try Randomness.bytes($0) } }
        #expect(draws[0] != draws[1])
    }

    @Test(arguments: [(19, 150), (64, 0), (64, 1001)]) func termsBeyondTheBoundsAreNotRead(_ minimum: UInt32, _ rho: UInt32) {
        #expect(throws: WireError.self) { try RoundTerms(minimumBatch: minimum, rhoThousandths: rho) }
    }
}
