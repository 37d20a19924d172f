// What an officer is told of the records custodian, in the roster's own names.

internal import Envelope
internal import Sodium
public import Wire

public struct CustodianNotice: Hashable, Sendable {
    /// Of those who hold shares and were not revoked.
    public let holders: [String]
    /// How many of them are needed.
    public let needed: Int
    /// Of the plan: whoever has read the notice is told again when it is another.
    public let plan: Digest
}

extension Roster {
    /// `nil` where there is no records custodian.
    public var custodianNotice: CustodianNotice? {
        recovery.map { plan in
            let holders = plan.holders.compactMap { clinician($0) }.filter { $0.revokedAt == nil }
            return CustodianNotice(holders: holders.map(\.name), needed: Int(plan.threshold), plan: Digest(of: plan))
        }
    }
}
