// How long a proof is, and the chunk length that makes it shortest (draft-irtf-cfrg-vdaf-20, sections 7.3.2 and 7.4.3.1).

enum ProofLength {
    /// `wire_poly_len`: one point for the seed and one per call, rounded up to a power of two.
    static func wirePoints(calls: Int) -> Int {
        var points = 1
        while points < 1 + calls { points *= 2 }
        return points
    }

    /// `PROOF_LEN` of a gadget of degree two: the seeds and the gadget polynomial.
    static func elements(arity: Int, calls: Int) -> Int { arity + gadgetDegree * (wirePoints(calls: calls) - 1) + 1 }

    /// The chunk length with the shortest proof for `ParallelSum` over `length` elements; of several, the one with the fewest values on wires,
    /// which is the least work; of several still, the smallest. The square root, which the draft names as a rule of thumb, can be half as long again.
    ///
    /// Client and both aggregators must use the same one, so this choice is part of the wire format and never changes.
    static func bestChunkLength(_ length: Int) -> Int {
        var best = (chunk: 1, proof: Int.max, wires: Int.max)
        // Beyond the best proof so far, a larger chunk has a larger arity than that whole proof.
        for chunk in 1...max(1, length) where 2 * chunk < best.proof {
            let calls = (length + chunk - 1) / chunk
            let proof = elements(arity: 2 * chunk, calls: calls)
            let wires = 2 * chunk * wirePoints(calls: calls)
            if (proof, wires) < (best.proof, best.wires) { best = (chunk, proof, wires) }
        }
        return best.chunk
    }
}
