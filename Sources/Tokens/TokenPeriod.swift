// The period that one token key is for: a quarter for the whole region, or a quarter's check-in round in one cell.

public import Wire

/// Booking keys have no cell (`2026Q4`); check-in keys have one (`2026Q4/river-towns`).
public struct TokenPeriod: Hashable, Sendable, Comparable, Codable, CanonicalValue, CustomStringConvertible {
    /// The most bytes of a cell's label.
    public static let longestCell = 64

    public let quarter: Quarter
    public let cell: String?

    /// The period of booking tokens.
    public static func booking(_ quarter: Quarter) -> TokenPeriod { TokenPeriod(quarter: quarter, cell: nil) }

    /// The period of the check-in token of one round and cell. Throws `otherCell` for a label that is empty, too long or has control characters.
    public static func checkIn(_ quarter: Quarter, cell: String) throws(TokenError) -> TokenPeriod {
        guard (1...longestCell).contains(cell.utf8.count), cell.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7f }) else {
            throw TokenError(.otherCell)
        }
        return TokenPeriod(quarter: quarter, cell: cell)
    }

    private init(quarter: Quarter, cell: String?) {
        self.quarter = quarter
        self.cell = cell
    }

    /// Reads the written form, and no other.
    public init(text: String) throws(TokenError) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        let quarter = try Quarter(text: String(parts[0]))
        self = parts.count == 1 ? .booking(quarter) : try .checkIn(quarter, cell: String(parts[1]))
    }

    public var description: String { cell.map { "\(quarter)/\($0)" } ?? quarter.description }

    /// Whether keys of this purpose have periods of this shape.
    public func fits(_ purpose: TokenPurpose) -> Bool { (purpose == .checkIn) == (cell != nil) }

    /// Whether a token of this period may be spent at `now`.
    ///
    /// A booking may be paid in the quarter and in the one after it, so that nobody loses a token at midnight; older ones are refused, so that
    /// the spent nonces of a finished quarter can go. A check-in belongs to its round alone: late reports are refused (design section 6).
    public func isSpendable(for purpose: TokenPurpose, at now: Instant) -> Bool {
        let current = Quarter(containing: now)
        switch purpose {
        case .booking: return quarter == current || quarter.next == current
        case .checkIn: return quarter == current
        }
    }

    /// Whether the provider issues tokens of this period at `now`: the present quarter, and the next one ahead of time.
    public func isIssued(at now: Instant) -> Bool {
        let current = Quarter(containing: now)
        return quarter == current || quarter == current.next
    }

    public static func < (left: TokenPeriod, right: TokenPeriod) -> Bool {
        left.quarter == right.quarter ? (left.cell ?? "") < (right.cell ?? "") : left.quarter < right.quarter
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        guard let period = try? TokenPeriod(text: try reader.string(limit: Self.longestCell + 7)) else {
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
