// Why something about the records custodian was not done. The tools turn each case into one sentence; clinicians are named by key.

public import Sodium

public enum CustodianError: Error, Sendable, Equatable {
    /// The signed roster names no records custodian.
    case noPlan
    /// Fewer than three holders, one twice, or a threshold that does not fit their number.
    case unfitPlan
    /// Revoked, or a peer supporter.
    case cannotHold(SigningPublicKey)
    /// No current encryption key: they have to synchronise first.
    case noKey(SigningPublicKey)
    /// There is no share of one's own here that the signed plan commits to.
    case noShare
    /// The share is not on this device, and the first one was not told to give it along.
    case shareElsewhere
    /// Of the threshold only so many right shares are there.
    case sharesMissing(right: Int, needed: Int, wrong: [SigningPublicKey], missing: [SigningPublicKey])
    /// Enough right shares, and another key than the roster's: the plan was false from the start.
    case falsePlan
}
