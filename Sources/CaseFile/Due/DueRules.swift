// After which time something left undone raises an alarm.

/// In seconds, where a name does not say otherwise.
public struct DueRules: Hashable, Sendable {
    /// From the session, or from the event of a note. For a late entry from its first writing.
    public var signWithin: Int64
    /// From the submission.
    public var cosignWithin: Int64
    /// In one stage of a hand-off.
    public var handOffStageWithin: Int64
    /// Reviews and visits are named this long before their day ends.
    public var horizon: Int64
    public var retention: RetentionRules

    public init(
        signWithin: Int64 = 72 * 3600,
        cosignWithin: Int64 = 7 * 86_400,
        handOffStageWithin: Int64 = 7 * 86_400,
        horizon: Int64 = 86_400,
        retention: RetentionRules = RetentionRules()
    ) {
        self.signWithin = signWithin
        self.cosignWithin = cosignWithin
        self.handOffStageWithin = handOffStageWithin
        self.horizon = horizon
        self.retention = retention
    }
}
