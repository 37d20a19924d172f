// On a person's own device: an officer's answers, or a clinician's figures, become two sealed shares that say nothing alone.

internal import PrivateAggregation
public import RoundResults
public import Sodium
public import Tokens
internal import Trust
public import Wire

extension SealedCheckIn {
    /// - Parameters:
    ///   - token: of this round and cell, bound to `key`.
    ///   - randomness: that many fresh bytes from a secure source: libsodium's in production.
    public static func make(
        _ answers: CheckInAnswers, for task: RoundTask, token: AnonymousToken, key: SigningKey,
        randomness: (Int) throws -> [UInt8] = { try Randomness.bytes($0) }
    ) throws -> SealedCheckIn {
        try make({ try answers.measurement(of: $0) }, for: task, means: .token(token.bytes), key: key, randomness)
    }

    /// A clinician's figures. Who sends them is no secret; what they are is one.
    /// - Parameters:
    ///   - devices: the clinician's signed device list, on which `device` is.
    ///   - randomness: as for answers.
    public static func make(
        _ figures: WorkFigures, for task: RoundTask, devices: Blob, device: SigningKey,
        randomness: (Int) throws -> [UInt8] = { try Randomness.bytes($0) }
    ) throws -> SealedCheckIn {
        try make({ try figures.measurement(of: $0) }, for: task, means: .devices(devices), key: device, randomness)
    }

    private static func make(
        _ measurement: (Question) throws -> Prio3.Measurement, for task: RoundTask, means: CheckInPayment.Means, key: SigningKey,
        _ randomness: (Int) throws -> [UInt8]
    ) throws -> SealedCheckIn {
        let aggregation = try TaskAggregation(task)
        let report = try ReportID(bytes: try randomness(ReportID.length))
        let shares = try aggregation.split(measurement, report, randomness)
        let header = CheckInHeader(task: aggregation.id, report: report, publicShares: shares.public)
        return try make(header, department: shares.department, provider: shares.provider, task, means: means, key: key)
    }

    /// Seals and signs shares that are there, right or wrong: tests make wrong ones.
    static func make(
        _ header: CheckInHeader, department: [[UInt8]], provider: [[UInt8]], _ task: RoundTask, means: CheckInPayment.Means, key: SigningKey
    ) throws -> SealedCheckIn {
        let departmentShare = try SealedShare.seal(department, for: .department, to: task.departmentKey, header)
        let providerShare = try SealedShare.seal(provider, for: .provider, to: task.providerKey, header)
        let statement = CheckInStatement(
            header: header, departmentShare: Digest(sha256: departmentShare), providerShare: Digest(sha256: providerShare))
        return SealedCheckIn(
            header: header, departmentShare: departmentShare, providerShare: providerShare,
            payment: CheckInPayment(means, key: key.publicKey, signature: try key.sign(statement)))
    }
}
