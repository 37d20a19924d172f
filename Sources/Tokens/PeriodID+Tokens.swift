// What tokens ask of a calendar quarter beyond its start and end.

public import Trust
public import Wire

extension PeriodID {
    /// The quarter before this one; the first quarter there is stays itself.
    public var previous: PeriodID { PeriodID(containing: start - 1) }

    /// The first second of its last month, from which on the next quarter's tokens are fetched.
    public var lastMonth: Instant {
        // March and December have 31 days, June and September 30.
        end - (number % 10 == 1 || number % 10 == 4 ? 31 : 30) * 86_400
    }

    /// Reads the written form, for example `2026-Q4`, and no other. Throws `otherPeriod`.
    public init(text: String) throws(TokenError) {
        let parts = text.split(separator: "-Q", omittingEmptySubsequences: false)
        guard parts.count == 2, let number = UInt32(parts[0] + parts[1]), let period = try? PeriodID(number: number),
            period.description == text
        else { throw TokenError(.otherPeriod) }
        self = period
    }
}
