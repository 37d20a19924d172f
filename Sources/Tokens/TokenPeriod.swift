// The period that one token key is for: a quarter for the whole region, or a quarter's check-in round in one cell.

public import Policies
public import Trust
public import Wire

/// Booking keys have no cell (`2026-Q4`); check-in keys have one (`2026-Q4/River towns`). Written as text wherever it is encoded.
public struct TokenPeriod: Hashable, Sendable, Comparable, Codable, CanonicalValue, CustomStringConvertible {
    public let quarter: PeriodID
    public let cell: CellName?

    /// The period of booking tokens.
    public static func booking(_ quarter: PeriodID) -> TokenPeriod { TokenPeriod(quarter: quarter, cell: nil) }

    /// The period of the check-in token of one round and cell.
    public static func checkIn(_ quarter: PeriodID, cell: CellName) -> TokenPeriod { TokenPeriod(quarter: quarter, cell: cell) }

    private init(quarter: PeriodID, cell: CellName?) {
        self.quarter = quarter
        self.cell = cell
    }

    /// Reads the written form, and no other. Throws `otherPeriod` or `otherCell`.
    public init(text: String) throws(TokenError) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        let quarter = try PeriodID(text: String(parts[0]))
        guard parts.count == 2 else {
            self = .booking(quarter)
            return
        }
        guard let cell = try? CellName(String(parts[1])) else { throw TokenError(.otherCell) }
        self = .checkIn(quarter, cell: cell)
    }

    public var description: String { cell.map { "\(quarter)/\($0)" } ?? quarter.description }

    /// Whether keys of this purpose have periods of this shape.
    public func fits(_ purpose: TokenPurpose) -> Bool { (purpose == .checkIn) == (cell != nil) }

    /// Whether a token of this period may be spent at `now`.
    ///
    /// A booking may be paid in the quarter and in the one after it, so that nobody loses a token at midnight; older ones are refused, so that
    /// the spent nonces of a finished quarter can go. A check-in belongs to its round alone: late reports are refused (design section 6).
    public func isSpendable(for purpose: TokenPurpose, at now: Instant) -> Bool {
        let current = PeriodID(containing: now)
        switch purpose {
        case .booking: return quarter == current || quarter.next == current
        case .checkIn: return quarter == current
        }
    }

    /// Whether the provider issues tokens of this period at `now`: the present quarter, and the next one ahead of time.
    public func isIssued(at now: Instant) -> Bool {
        let current = PeriodID(containing: now)
        return quarter == current || quarter == current.next
    }

    public static func < (left: TokenPeriod, right: TokenPeriod) -> Bool {
        left.quarter == right.quarter ? (left.cell?.text ?? "") < (right.cell?.text ?? "") : left.quarter < right.quarter
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        guard let period = try? TokenPeriod(text: try reader.string(limit: 80)) else {
            throw WireError(.invalidValue, "not a period of tokens")
        }
        self = period
    }

    public func write(to writer: inout ByteWriter) { writer.string(description) }

    public init(from decoder: any Decoder) throws {
        self = try TokenPeriod(text: try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
