// The proof system: valid measurements are accepted, all others refused, and a leaking test point is never used.

import TestSupport
import Testing

@testable import PrivateAggregation

@Suite struct ProofTests {
    /// Proves and verifies an encoded measurement, valid or not, with a prover that follows the protocol.
    private func isAccepted<Circuit: ValidityCircuit>(
        _ circuit: Circuit,
        _ encoded: [Circuit.Field],
        shares: Int = 2,
        using generator: inout SeededGenerator
    ) throws -> Bool {
        let flp = FullyLinearProof(circuit)
        let joint = Circuit.Field.randoms(circuit.jointRandomnessLength, using: &generator)
        let prove = Circuit.Field.randoms(flp.proveRandomnessLength, using: &generator)
        let proof = flp.prove(encoded, proveRandomness: prove[...], jointRandomness: joint[...])
        #expect(proof.count == flp.proofLength)
        let query = Circuit.Field.randoms(flp.queryRandomnessLength, using: &generator)
        var verifier = [Circuit.Field].zeros(flp.verifierLength)
        var leader = (encoded, proof)
        for share in (0..<shares).reversed() {
            var (measurementShare, proofShare) = leader
            if share > 0 {
                measurementShare = Circuit.Field.randoms(encoded.count, using: &generator)
                proofShare = Circuit.Field.randoms(proof.count, using: &generator)
                leader.0.subtract(measurementShare)
                leader.1.subtract(proofShare)
            }
            verifier.add(
                try flp.query(
                    measurementShare, proof: proofShare[...], queryRandomness: query[...], jointRandomness: joint[...],
                    shareOfOne: Circuit.Field(UInt64(shares)).inverse))
        }
        return flp.decide(verifier[...])
    }

    @Test func everyNumberUpToTheMaximumIsAcceptedAndDecoded() throws {
        var generator = SeededGenerator()
        for maximum in Array(1...33) + [100, 255, 256, 1337] as [UInt64] {
            let circuit = try Sum(maximum: maximum)
            for number in 0...min(maximum, 40) {
                let encoded = try circuit.encode(.number(number))
                #expect(encoded.count == circuit.measurementLength)
                #expect(encoded.allSatisfy { $0 == .zero || $0 == .one })
                #expect(circuit.truncate(encoded) == [Field64(number)], "\(number) of \(maximum)")
                #expect(try isAccepted(circuit, encoded, using: &generator))
            }
            #expect(throws: AggregationError(.invalidMeasurement, "")) { try circuit.encode(.number(maximum + 1)) }
        }
    }

    @Test func theLargestNumbersAreEncodedWithoutATrap() throws {
        let integer = try RangeCheckedInteger(maximum: .max)
        for number in [0, 1, UInt64.max - 1, .max, 1 << 63, (1 << 63) - 1] {
            let encoded: [Field128] = try integer.encode(number)
            #expect(integer.decode(encoded[...]) == Field128(number))
        }
        #expect(throws: AggregationError(.invalidParameter, "")) { try RangeCheckedInteger(maximum: 0) }
        #expect(throws: AggregationError(.invalidParameter, "")) { try Sum(maximum: 1 << 63) }
    }

    @Test(arguments: [1, 2, 3, 16, 17]) func anOptionIsOneHot(_ length: Int) throws {
        let circuit = try Histogram(length: length, chunkLength: 1)
        for option in 0..<length {
            let encoded = try circuit.encode(.option(option))
            #expect(encoded.indices.filter { encoded[$0] == .one } == [option])
            #expect(encoded.count { $0 == .zero } == length - 1)
        }
        for option in [-1, length, .max, .min] {
            #expect(throws: AggregationError(.invalidMeasurement, "")) { try circuit.encode(.option(option)) }
        }
    }

    @Test func anythingButOneAnswerInAHistogramIsRefused() throws {
        var generator = SeededGenerator()
        let circuit = try Histogram(length: 6, chunkLength: 2)
        let (zero, one) = (Field128.zero, Field128.one)
        #expect(try isAccepted(circuit, try circuit.encode(.option(4)), shares: 3, using: &generator))
        let bad: [[Field128]] = [
            [zero, zero, zero, zero, zero, zero],
            [one, one, zero, zero, zero, zero],
            [Field128(2), zero, zero, zero, zero, zero],
            // The sum is right, the elements are not.
            [Field128(2), -one, zero, zero, zero, zero],
            [Field128(2).inverse, Field128(2).inverse, zero, zero, zero, zero],
            Field128.randoms(6, using: &generator),
        ]
        for encoded in bad { #expect(try !isAccepted(circuit, encoded, using: &generator), "\(encoded.map(\.signed))") }
    }

    @Test func moreChoicesThanAllowedAreRefused() throws {
        var generator = SeededGenerator()
        let circuit = try MultihotCountVec(length: 8, maximumWeight: 3, chunkLength: 4)
        let choices = [true, false, true, false, false, true, false, false]
        let encoded = try circuit.encode(.options(choices))
        #expect(try isAccepted(circuit, encoded, using: &generator))
        #expect(try isAccepted(circuit, try circuit.encode(.options(.init(repeating: false, count: 8))), using: &generator))
        #expect(throws: AggregationError(.invalidMeasurement, "")) {
            try circuit.encode(.options(.init(repeating: true, count: 4) + .init(repeating: false, count: 4)))
        }
        // A fourth choice, with the weight that was said, and with every weight that can be said.
        var more = encoded
        more[1] = .one
        #expect(try !isAccepted(circuit, more, using: &generator))
        for weight in 0..<4 as Range<UInt64> {
            more[8] = Field128(weight & 1)
            more[9] = Field128(weight >> 1)
            #expect(try !isAccepted(circuit, more, using: &generator))
        }
        // A choice that counts a thousand times.
        var heavy = encoded
        heavy[0] = Field128(1000)
        #expect(try !isAccepted(circuit, heavy, using: &generator))
    }

    @Test func aBitThatIsNeitherZeroNorOneIsRefused() throws {
        var generator = SeededGenerator()
        let vector = try SumVec<Field128>(length: 3, maximum: 5, chunkLength: 3)
        let sum = try Sum(maximum: 9)
        #expect(try isAccepted(vector, try vector.encode(.numbers([5, 0, 3])), shares: 4, using: &generator))
        for place in 0..<vector.measurementLength {
            var encoded = try vector.encode(.numbers([5, 0, 3]))
            encoded[place] += Field128(2)
            #expect(try !isAccepted(vector, encoded, using: &generator))
        }
        for place in 0..<sum.measurementLength {
            var encoded = try sum.encode(.number(7))
            encoded[place] = Field64.random(using: &generator)
            #expect(try !isAccepted(sum, encoded, using: &generator))
        }
        #expect(try !isAccepted(Count(), [Field64(2)], using: &generator))
        #expect(try !isAccepted(Count(), [-Field64.one], using: &generator))
    }

    /// Section 7.3.4: otherwise the verifier shows what was on the wires.
    @Test func aTestPointThatIsARootOfUnityIsRefused() throws {
        var generator = SeededGenerator()
        let circuit = try Histogram(length: 6, chunkLength: 2)
        let flp = FullyLinearProof(circuit)
        let encoded = try circuit.encode(.option(2))
        let joint = Field128.randoms(circuit.jointRandomnessLength, using: &generator)
        let prove = Field128.randoms(flp.proveRandomnessLength, using: &generator)
        let proof = flp.prove(encoded, proveRandomness: prove[...], jointRandomness: joint[...])
        func query(_ point: Field128) throws -> [Field128] {
            try flp.query(
                encoded, proof: proof[...], queryRandomness: [.one, .one, point], jointRandomness: joint[...], shareOfOne: .one)
        }
        // Three calls and a seed: four points.
        for power in EvaluationDomain<Field128>(size: 4).powers {
            #expect(throws: AggregationError(.testPointRefused, "")) { try query(power) }
        }
        #expect(flp.decide(try query(Field128.random(using: &generator))[...]))
    }
}
