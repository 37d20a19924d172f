// On the officer's device: answers become two sealed shares that say nothing alone.

internal import PrivateAggregation
public import RoundResults
public import Sodium
public import Tokens
internal import Trust
internal import Wire

extension SealedCheckIn {
    /// - Parameters:
    ///   - token: of this round and cell, bound to `key`.
    ///   - randomness: that many fresh bytes from a secure source: libsodium's in production.
    public static func make(
        _ answers: CheckInAnswers, for task: RoundTask, token: AnonymousToken, key: SigningKey,
        randomness: (Int) throws -> [UInt8] = { try Randomness.bytes($0) }
    ) throws -> SealedCheckIn {
        let aggregation = try TaskAggregation(task)
        let report = try ReportID(bytes: try randomness(ReportID.length))
        let shares = try aggregation.split(answers, report, randomness)
        let header = CheckInHeader(task: aggregation.id, report: report, publicShares: shares.public)
        return try make(header, department: shares.department, provider: shares.provider, task, token: token, key: key)
    }

    /// Seals and signs shares that are there, right or wrong: tests make wrong ones.
    static func make(
        _ header: CheckInHeader, department: [[UInt8]], provider: [[UInt8]], _ task: RoundTask, token: AnonymousToken, key: SigningKey
    ) throws -> SealedCheckIn {
        let departmentShare = try SealedShare.seal(department, for: .department, to: task.departmentKey, header)
        let providerShare = try SealedShare.seal(provider, for: .provider, to: task.providerKey, header)
        let statement = CheckInStatement(
            header: header, departmentShare: Digest(sha256: departmentShare), providerShare: Digest(sha256: providerShare))
        return SealedCheckIn(
            header: header, departmentShare: departmentShare, providerShare: providerShare,
            payment: CheckInPayment(token: token.bytes, key: key.publicKey, signature: try key.sign(statement)))
    }
}
