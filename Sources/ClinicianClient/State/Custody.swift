// What a clinician has to do with the records custodian's key, as the sealed state keeps it. No share lies open in it.

import Envelope
import ServiceAPI
import Sodium
import Wire

struct Custody: Codable, Sendable {
    /// One's own share under the plan that the roster names: a `SealedRecoveryShare`, sealed under a key of the state.
    var share: Blob?
    /// The department side delivered a share that is not the one the plan committed to.
    var isWrong = false
    /// What lies, or is to lie, at the department side for others.
    var left: [LeftShares] = []

    /// Everything that one clinician leaves of one custodian's key: sending it replaces what lay there.
    struct LeftShares: Codable, Sendable {
        /// A `RecoveryPlan`.
        let plan: Blob
        var shares: [AddressedShare]
        var isDelivered = false

        init(_ plan: RecoveryPlan, _ shares: [AddressedShare]) {
            self.plan = Blob(plan.canonicalBytes)
            self.shares = shares
        }

        var read: RecoveryPlan? { try? RecoveryPlan(canonicalBytes: plan.bytes) }
    }

    mutating func change(_ plan: RecoveryPlan, _ change: (inout [AddressedShare]) -> Void) {
        let index = left.firstIndex { $0.plan == Blob(plan.canonicalBytes) }
        var changed = index.map { left[$0] } ?? LeftShares(plan, [])
        change(&changed.shares)
        changed.isDelivered = false
        if let index { left[index] = changed } else { left.append(changed) }
    }
}

extension AddressedShare {
    /// Whose share it is, as its place says; 0 where it cannot be read.
    var place: UInt8 { (try? SealedRecoveryShare(canonicalBytes: share.bytes))?.place ?? 0 }
}
