// Why the recovery key cannot be split or put together again.

public import Sodium

/// Names holders, never shares.
public enum RecoveryError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Fewer than 3 holders, more than 32, one twice; or a threshold below 2 or above their number.
    case unfitPlan
    /// A share of another key, or for another holder, or that does not open.
    case otherShare
    /// Not the share that the plan committed to: altered, or of another splitting.
    case wrongShare
    /// Of the threshold only so many right shares are there; those who gave wrong ones are named.
    case sharesMissing(right: Int, needed: Int, wrong: [SigningPublicKey])
    /// Enough right shares, and they give another key: the plan was false from the start.
    case wrongKey

    public var description: String {
        switch self {
        case .unfitPlan: "unfitPlan"
        case .otherShare: "otherShare"
        case .wrongShare: "wrongShare"
        case .sharesMissing(let right, let needed, let wrong): "sharesMissing: \(right) of \(needed), \(wrong.count) wrong"
        case .wrongKey: "wrongKey"
        }
    }
}
