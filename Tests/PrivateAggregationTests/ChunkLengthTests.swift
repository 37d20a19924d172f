// The chunk length that makes the shortest proof.

import Testing

@testable import PrivateAggregation

@Suite struct ChunkLengthTests {
    private func proof(_ length: Int, _ chunk: Int) -> Int {
        ProofLength.elements(arity: 2 * chunk, calls: (length + chunk - 1) / chunk)
    }

    /// Length, chunk, elements of the proof.
    @Test(arguments: [(5, 2, 11), (10, 4, 15), (12, 4, 15), (16, 6, 19), (23, 4, 23), (64, 10, 35), (100, 7, 45)])
    func knownBestChunks(_ length: Int, _ chunk: Int, _ elements: Int) {
        #expect(ProofLength.bestChunkLength(length) == chunk)
        #expect(proof(length, chunk) == elements)
    }

    @Test func noOtherChunkMakesAShorterProof() {
        for length in 1...300 {
            let best = proof(length, ProofLength.bestChunkLength(length))
            let shortest = (1...length).map { proof(length, $0) }.min()
            #expect(best == shortest, "\(length)")
        }
    }

    @Test func theVariantsTakeTheBestChunk() throws {
        #expect(try Prio3.Variant.histogram(length: 16) == .histogram(length: 16, chunkLength: 6))
        // Eight options and two bits of weight.
        #expect(
            try Prio3.Variant.multihotCountVector(length: 8, maximumWeight: 3)
                == .multihotCountVector(length: 8, maximumWeight: 3, chunkLength: 4))
        // Three numbers of three bits.
        #expect(try Prio3.Variant.sumVector(length: 3, maximum: 6) == .sumVector(length: 3, maximum: 6, chunkLength: 3))
    }

    @Test(arguments: [0, -1, Int.max, Int.min]) func anImpossibleLengthIsRefused(_ length: Int) {
        let refused = AggregationError(.invalidParameter, "")
        #expect(throws: refused) { try Prio3.Variant.histogram(length: length) }
        #expect(throws: refused) { try Prio3(.histogram(length: length, chunkLength: 1)) }
        #expect(throws: refused) { try Prio3(.histogram(length: 5, chunkLength: length)) }
        #expect(throws: refused) { try Prio3.Variant.multihotCountVector(length: length, maximumWeight: 1) }
        #expect(throws: refused) { try Prio3(.multihotCountVector(length: length, maximumWeight: 1, chunkLength: 1)) }
        #expect(throws: refused) { try Prio3(.multihotCountVector(length: 4, maximumWeight: length, chunkLength: 1)) }
        #expect(throws: refused) { try Prio3.Variant.sumVector(length: length, maximum: 3) }
        #expect(throws: refused) { try Prio3(.sumVector(length: length, maximum: 3, chunkLength: 1)) }
    }

    @Test(arguments: [0, 1, 256, -3]) func anImpossibleNumberOfAggregatorsIsRefused(_ shares: Int) {
        #expect(throws: AggregationError(.invalidParameter, "")) { try Prio3(.count, shares: shares) }
    }
}
