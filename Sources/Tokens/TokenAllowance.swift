// How many tokens there are for one code in one period.

public import Policies

/// The same for everyone, from the signed policy. Everyone fetches all of them, used or not.
public struct TokenAllowance: Sendable, Hashable {
    /// Booking tokens a quarter; 16 unless the policy says otherwise.
    public let bookings: Int

    public init(_ rules: PolicyRules) { bookings = Int(rules.tokensPerQuarter) }

    public subscript(purpose: TokenPurpose) -> Int {
        switch purpose {
        case .booking: bookings
        // A round counts each officer once.
        case .checkIn: 1
        }
    }
}
