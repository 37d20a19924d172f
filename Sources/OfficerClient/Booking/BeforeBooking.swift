// What an officer has to have read before a booking: the limits of confidentiality, and who can put the records custodian's key together.

public import Policies
public import Wire

/// What is still to be shown: at the first booking, and again when the text, its version or the custodian's plan is another than the one that was
/// read. Whoever says that they have read a text names it; nobody has read by that who holds shares of a key.
public struct BeforeBooking: Sendable, Hashable {
    public let asksLimits: Bool
    public let asksCustodian: Bool
    /// The options by which a script says that it was read, in this order.
    public let options: [String]

    /// - Parameters:
    ///   - profile: what was read before.
    ///   - limits: of the signed policy.
    ///   - custodian: of the plan that the roster names; `nil` without a custodian.
    ///   - accepted: what is said to have been read: `us-ct/3`, or `3` alone where no other text was read before.
    ///   - acceptedCustodian: the plan of which the sentence is said to have been read, by its `name(of:)`.
    public init(
        _ profile: OfficerProfile, limits: LimitsReference, custodian: Digest?, accepted: String? = nil, acceptedCustodian: String? = nil
    ) {
        let isKnown = profile.acknowledgedLimits == limits.version && profile.acknowledgedNotice == limits.id
        let isOtherText = profile.acknowledgedNotice.map { $0 != limits.id } ?? false
        let whole = "\(limits.id)/\(limits.version)"
        let isAccepted = accepted == whole || !isOtherText && accepted == "\(limits.version)"
        let knowsCustodian = custodian == nil || profile.acknowledgedCustodian == custodian
        asksLimits = !isKnown && !isAccepted
        let plan = custodian.map(Self.name(of:))
        asksCustodian = !knowsCustodian && acceptedCustodian != plan
        options =
            (asksLimits ? ["--accept-limits \(isOtherText ? whole : "\(limits.version)")"] : [])
            + (asksCustodian ? plan.map { ["--accept-custodian \($0)"] } ?? [] : [])
    }

    /// By which a script says which plan it has read of: other holders have another.
    public static func name(of plan: Digest) -> String { Hex.encode(Array(plan.bytes.prefix(4))) }
}
