// What each side does with check-ins at the round's end: the department side as leader, the provider side as helper.

internal import Crypto
internal import Foundation
internal import PrivateAggregation
internal import RoundResults
public import Sodium
public import Trust
internal import Wire

/// One side's part in one task. Holds that side's private key of the round, so it is made for closing a round and dropped.
public struct RoundVerifier: Sendable {
    public let aggregation: TaskAggregation
    public let side: SideRole
    private let key: RoundPrivateKey
    private let verifyKeys: [Prio3.VerifyKey]

    /// Throws `otherTask` where the key is not the one that the task names for this side.
    public init(_ aggregation: TaskAggregation, side: SideRole, key: SealingKey) throws(CheckInError) {
        let task = aggregation.task
        guard key.publicKey == (side == .department ? task.departmentKey : task.providerKey) else { throw .otherTask }
        self.aggregation = aggregation
        self.side = side
        self.key = try RoundPrivateKey(key)
        verifyKeys = try Self.verifyKeys(aggregation, key, with: side == .department ? task.providerKey : task.departmentKey)
    }

    /// HKDF over the sides' common X25519 secret: both compute the same, neither chooses it, nobody else knows it. Both keys were signed long
    /// before the first check-in.
    private static func verifyKeys(
        _ aggregation: TaskAggregation, _ key: SealingKey, with other: SealingPublicKey
    ) throws(CheckInError) -> [Prio3.VerifyKey] {
        do {
            let secret = try key.agreement(with: other)
            let material = secret.withBytes { SymmetricKey(data: $0) }
            return try aggregation.parts.map { part in
                let derived = HKDF<SHA256>.deriveKey(
                    inputKeyMaterial: material, salt: Data("respite.verify-key".utf8), info: Data(part.context),
                    outputByteCount: Prio3.VerifyKey.length)
                return try Prio3.VerifyKey(bytes: derived.withUnsafeBytes { Array($0) })
            }
        } catch {
            throw .unavailable
        }
    }

    /// The department side, first: its own share opened, its verifier shares computed. Throws `otherTask` or `notCountable`.
    public func begin(_ checkIn: SealedCheckIn) throws(CheckInError) -> (BegunCheckIn, ForwardedCheckIn) {
        guard side == .department, checkIn.header.task == aggregation.id else { throw .otherTask }
        let shares = try SealedShare.open(checkIn.departmentShare, of: side, with: key, checkIn.header)
        let begun = try aggregation.begin(shares, checkIn.header, aggregator: 0, verifyKeys)
        return (begun, ForwardedCheckIn(checkIn, verifierShares: begun.verifierShares))
    }

    /// The provider side: the whole verification, and the messages that let the department side finish. Throws `otherTask` or `notCountable`.
    public func answer(_ forwarded: ForwardedCheckIn) throws(CheckInError) -> (messages: [[UInt8]], CountedCheckIn) {
        let header = forwarded.statement.header
        guard side == .provider, header.task == aggregation.id else { throw .otherTask }
        guard Digest(sha256: forwarded.providerShare) == forwarded.statement.providerShare else { throw .notCountable }
        let shares = try SealedShare.open(forwarded.providerShare, of: side, with: key, header)
        let begun = try aggregation.begin(shares, header, aggregator: 1, verifyKeys)
        let messages = try aggregation.combine(department: forwarded.verifierShares, provider: begun.verifierShares)
        return (messages, try aggregation.finish(begun, messages))
    }

    /// The department side, last. Throws `notCountable`.
    public func finish(_ begun: BegunCheckIn, messages: [[UInt8]]) throws(CheckInError) -> CountedCheckIn {
        guard side == .department else { throw .otherTask }
        return try aggregation.finish(begun, messages)
    }
}
