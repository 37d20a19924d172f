// Splitting a measurement, on the client (draft-irtf-cfrg-vdaf-20, section 7.2.1).

extension Prio3Engine {
    /// What a helper receives: everything else of its share is derived from the seed.
    private struct HelperShare {
        let aggregator: Int
        let seed: ArraySlice<UInt8>
        /// Empty without joint randomness.
        let blind: ArraySlice<UInt8>
    }

    func shard(
        _ measurement: Prio3.Measurement,
        context: [UInt8],
        nonce: Prio3.Nonce,
        randomness: [UInt8]
    ) throws(AggregationError) -> Prio3.Report {
        guard randomness.count == sizes.randomness else {
            throw AggregationError(.invalidParameter, "\(randomness.count) random bytes")
        }
        try check(context)
        let encoded = try circuit.encode(measurement)
        var rest = randomness[...]
        func next(_ count: Int) -> ArraySlice<UInt8> {
            defer { rest = rest.dropFirst(count) }
            return rest.prefix(count)
        }
        let helpers = (1..<shares).map { HelperShare(aggregator: $0, seed: next(seedLength), blind: next(blindLength)) }
        let leaderBlind = next(blindLength)
        let proveSeed = next(seedLength)

        var leaderShare = encoded
        var parts: [UInt8] = []
        for helper in helpers {
            let share = helperMeasurementShare(helper.seed, of: helper.aggregator, context: context)
            leaderShare.subtract(share)
            guard hasJointRandomness else { continue }
            parts += jointRandomnessPart(
                helper.blind, of: helper.aggregator, measurementShare: share.encoded, nonce: nonce, context: context)
        }
        let leaderBytes = leaderShare.encoded
        var jointRandomness: [Field] = []
        if hasJointRandomness {
            parts =
                jointRandomnessPart(leaderBlind, of: 0, measurementShare: leaderBytes, nonce: nonce, context: context) + parts
            jointRandomness = self.jointRandomness(jointRandomnessSeed(parts: parts, context: context), context: context)
        }
        var proofsShare = prove(encoded, seed: proveSeed, jointRandomness: jointRandomness, context: context)
        for helper in helpers {
            proofsShare.subtract(helperProofsShare(helper.seed, of: helper.aggregator, context: context))
        }
        let leader = Prio3.InputShare(bytes: leaderBytes + proofsShare.encoded + leaderBlind)
        return Prio3.Report(
            publicShare: Prio3.PublicShare(bytes: parts),
            inputShares: [leader] + helpers.map { Prio3.InputShare(bytes: Array($0.seed + $0.blind)) }
        )
    }

    private var seedLength: Int { XofTurboShake128.seedSize }

    private func prove(_ encoded: [Field], seed: ArraySlice<UInt8>, jointRandomness: [Field], context: [UInt8]) -> [Field] {
        let proveRandomness = proveRandomness(seed, context: context)
        var all: [Field] = []
        all.reserveCapacity(flp.proofLength * proofs)
        for proof in 0..<proofs {
            all += flp.prove(
                encoded,
                proveRandomness: proveRandomness.part(proof, of: proofs),
                jointRandomness: jointRandomness.part(proof, of: proofs)
            )
        }
        return all
    }
}

extension Array {
    /// One of `count` parts of equal length.
    func part(_ index: Int, of count: Int) -> ArraySlice<Element> {
        let length = self.count / count
        return self[index * length..<(index + 1) * length]
    }
}
