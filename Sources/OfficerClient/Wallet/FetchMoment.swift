// When the next quarter's tokens are fetched: at a moment of its last month that was drawn long before, and that says nothing about the officer.

import Sodium
import Tokens
public import Trust
public import Wire

public struct FetchMoment: Codable, Sendable, Hashable {
    /// The quarter in whose last month it lies.
    public let quarter: PeriodID
    public let moment: Instant

    /// Uniform over the last month without its last two days, or over what is left of it.
    init(in quarter: PeriodID, now: Instant) throws {
        let first = max(quarter.lastMonth, now)
        let last = max(first + 1, quarter.end - 2 * 86_400)
        let width = UInt32(clamping: last.seconds - first.seconds)
        self.quarter = quarter
        moment = first + Int64(try Randomness.uniform(below: max(1, width)))
    }
}

/// What became of fetching tokens.
public struct FetchReport: Sendable, Equatable {
    public var fetched = 0
    /// Quarters whose check-in token the provider side does not issue now; it is asked again at a moment from 5 to 12 days later.
    public var notIssued: [PeriodID] = []
    /// Nothing was asked for, since a booking was made less than an hour before.
    public var waitsUntil: Instant?
    /// When the next quarter's tokens are due.
    public var next: Instant?

    public init(next: Instant? = nil) { self.next = next }
}
