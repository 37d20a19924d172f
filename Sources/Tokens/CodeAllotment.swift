// What an officer's code is good for: known to the provider from the register, and to the officer's tool from its registration.

public import Policies
public import Trust
public import Wire

/// A cell, and the first and last quarter for which there are tokens.
public struct CodeAllotment: Sendable, Hashable {
    public let cell: CellName
    public let first: PeriodID
    public let last: PeriodID

    public init(cell: CellName, first: PeriodID, last: PeriodID) {
        self.cell = cell
        self.first = first
        self.last = last
    }

    /// From the texts of a registration. Throws `otherCell` or `otherPeriod`.
    public init(cell: String, first: String, last: String) throws(TokenError) {
        guard let cell = try? CellName(cell) else { throw TokenError(.otherCell) }
        self.init(cell: cell, first: try PeriodID(text: first), last: try PeriodID(text: last))
    }

    /// Whether there are tokens of this period: a quarter within the code's, and a check-in in no other cell.
    public func covers(_ period: TokenPeriod) -> Bool {
        first <= period.quarter && period.quarter <= last && (period.cell == nil || period.cell == cell)
    }

    /// Whether the provider issues this place now.
    public func allows(_ place: TokenPlace, at now: Instant) -> Bool {
        place.period.fits(place.purpose) && covers(place.period) && place.period.isIssued(at: now)
    }
}
