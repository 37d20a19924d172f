// Verifying a report, among the aggregators (draft-irtf-cfrg-vdaf-20, section 7.2.2).

extension Prio3Engine {
    /// `expand_input_share`: the measurement share with its encoding, the shares of the proofs, the blind.
    private struct ExpandedShare {
        let measurement: [Field]
        let encodedMeasurement: ArraySlice<UInt8>
        let proofs: [Field]
        let blind: ArraySlice<UInt8>
    }

    private func expand(_ report: Prio3.Received, context: [UInt8]) throws(AggregationError) -> ExpandedShare {
        let bytes = report.inputShare.bytes
        guard (0..<shares).contains(report.aggregator) else {
            throw AggregationError(.invalidParameter, "aggregator \(report.aggregator) of \(shares)")
        }
        guard bytes.count == (report.aggregator == 0 ? sizes.leaderShare : sizes.helperShare) else {
            throw AggregationError(.malformedMessage, "an input share of \(bytes.count) bytes")
        }
        let blind = bytes.suffix(blindLength)
        let content = bytes.dropLast(blindLength)
        guard report.aggregator == 0 else {
            let measurement = helperMeasurementShare(content, of: report.aggregator, context: context)
            return ExpandedShare(
                measurement: measurement,
                encodedMeasurement: hasJointRandomness ? measurement.encoded[...] : [],
                proofs: helperProofsShare(content, of: report.aggregator, context: context),
                blind: blind
            )
        }
        let encodedMeasurement = content.prefix(circuit.measurementLength * Field.encodedSize)
        return ExpandedShare(
            measurement: try [Field](encoded: encodedMeasurement, count: circuit.measurementLength),
            encodedMeasurement: encodedMeasurement,
            proofs: try [Field](encoded: content.dropFirst(encodedMeasurement.count), count: flp.proofLength * proofs),
            blind: blind
        )
    }

    func verifyInit(
        _ report: Prio3.Received,
        context: [UInt8],
        key: Prio3.VerifyKey
    ) throws(AggregationError) -> (Prio3.VerifyState, Prio3.VerifierShare) {
        guard report.publicShare.bytes.count == sizes.publicShare else {
            throw AggregationError(.malformedMessage, "a public share of \(report.publicShare.bytes.count) bytes")
        }
        try check(context)
        let share = try expand(report, context: context)
        var part: [UInt8] = []
        var seed: [UInt8] = []
        var jointRandomness: [Field] = []
        if hasJointRandomness {
            // The client's word for this aggregator's own part is not taken: it is replaced by what the share itself gives.
            part = jointRandomnessPart(
                share.blind, of: report.aggregator, measurementShare: share.encodedMeasurement, nonce: report.nonce, context: context)
            var parts = report.publicShare.bytes
            let start = report.aggregator * blindLength
            parts.replaceSubrange(start..<start + blindLength, with: part)
            seed = jointRandomnessSeed(parts: parts, context: context)
            jointRandomness = self.jointRandomness(seed, context: context)
        }
        let queryRandomness = queryRandomness(key, nonce: report.nonce, context: context)
        var verifiers: [Field] = []
        verifiers.reserveCapacity(flp.verifierLength * proofs)
        for proof in 0..<proofs {
            verifiers += try flp.query(
                share.measurement,
                proof: share.proofs.part(proof, of: proofs),
                queryRandomness: queryRandomness.part(proof, of: proofs),
                jointRandomness: jointRandomness.part(proof, of: proofs),
                shareOfOne: shareOfOne
            )
        }
        return (
            Prio3.VerifyState(
                outputShare: Prio3.OutputShare(vector: Field.either(circuit.truncate(share.measurement))), jointRandomnessSeed: seed),
            Prio3.VerifierShare(bytes: verifiers.encoded + part)
        )
    }

    /// `verifier_shares_to_message`.
    func combine(_ verifierShares: [Prio3.VerifierShare], context: [UInt8]) throws(AggregationError) -> Prio3.VerifierMessage {
        guard verifierShares.count == shares else {
            throw AggregationError(.mismatch, "\(verifierShares.count) verifier shares of \(shares)")
        }
        try check(context)
        let count = flp.verifierLength * proofs
        var verifiers = [Field].zeros(count)
        var parts: [UInt8] = []
        for share in verifierShares {
            guard share.bytes.count == sizes.verifierShare else {
                throw AggregationError(.malformedMessage, "a verifier share of \(share.bytes.count) bytes")
            }
            verifiers.add(try [Field](encoded: share.bytes.dropLast(blindLength), count: count))
            parts += share.bytes.suffix(blindLength)
        }
        for proof in 0..<proofs {
            guard flp.decide(verifiers.part(proof, of: proofs)) else {
                throw AggregationError(.proofRejected, "the proof does not hold")
            }
        }
        return Prio3.VerifierMessage(bytes: hasJointRandomness ? jointRandomnessSeed(parts: parts, context: context) : [])
    }
}
