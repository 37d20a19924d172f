// What must never be in a database, whatever happened to the process.

/// A rule, with the rows that break it.
public struct Invariant: Sendable {
    public let rule: Rule
    /// Selects one row for each violation.
    public let violations: String

    public init(_ rule: Rule, violations: String) {
        self.rule = rule
        self.violations = violations
    }

    /// By these names `respite-server check` finds its words for each.
    public enum Rule: String, Sendable, CaseIterable {
        /// Every row has what it refers to; SQLite checks this one itself.
        case references

        /// No two bookings of one clinician overlap, buffers included.
        case bookingsApart = "bookings-apart"
        /// Every booking has its changes, numbered without a gap.
        case bookingChanges = "booking-changes"
        /// Every token that paid for a booking is marked as spent.
        case tokensSpent = "tokens-spent"

        /// Every device's records are numbered without a gap.
        case recordNumbers = "record-numbers"
        /// Every record names the one before it in its device's chain.
        case recordChain = "record-chain"
        /// Every record has a core and a grant, or a tombstone and neither.
        case recordParts = "record-parts"
        /// Every device that wrote a record has a head.
        case recordHeads = "record-heads"
        /// Every author may fetch what they wrote, and others by a grant that is there or by a tombstone.
        case recordFetchers = "record-fetchers"

        /// No code has more tokens than any policy may allow.
        case tokensOfCode = "tokens-of-code"
        /// No code has more than one reissue for a purpose.
        case reissues
        /// A check-in token is of its code's cell, a booking token of none.
        case tokenCells = "token-cells"

        /// Nothing of a check-in, no exact sum and no noise outlives the release of its round.
        case roundsEmptied = "rounds-emptied"
        /// Nothing is released of a round that is not over.
        case roundsOver = "rounds-over"
        /// The noise of a round is drawn before the first check-in is judged.
        case noiseFirst = "noise-first"
    }
}
