// The token keys that the signed rounds name: one for everyone in each purpose and period, and no others.

/// A set in which neither a key nor a (purpose, period) appears twice.
public struct TokenKeySet: Sendable, Equatable {
    public struct Entry: Sendable, Hashable {
        public let purpose: TokenPurpose
        public let period: TokenPeriod
        public let key: TokenPublicKey

        public init(purpose: TokenPurpose, period: TokenPeriod, key: TokenPublicKey) {
            self.purpose = purpose
            self.period = period
            self.key = key
        }
    }

    private struct Name: Hashable {
        let purpose: TokenPurpose
        let period: TokenPeriod
    }

    public let entries: [Entry]
    private let byID: [TokenKeyID: Entry]
    private let byName: [Name: Entry]

    /// Throws `ambiguousKeys` for a key or a (purpose, period) that appears twice: two keys for one period would tell people apart.
    /// Throws `otherPeriod` for a booking period with a cell or a check-in period without one.
    public init(_ entries: [Entry]) throws(TokenError) {
        guard entries.allSatisfy({ $0.period.fits($0.purpose) }) else { throw TokenError(.otherPeriod) }
        byID = Dictionary(entries.map { ($0.key.id, $0) }) { first, _ in first }
        byName = Dictionary(entries.map { (Name(purpose: $0.purpose, period: $0.period), $0) }) { first, _ in first }
        guard byID.count == entries.count, byName.count == entries.count else { throw TokenError(.ambiguousKeys) }
        self.entries = entries
    }

    public func entry(_ id: TokenKeyID) -> Entry? { byID[id] }

    public func key(_ purpose: TokenPurpose, _ period: TokenPeriod) -> TokenPublicKey? {
        byName[Name(purpose: purpose, period: period)]?.key
    }

    public static func == (left: TokenKeySet, right: TokenKeySet) -> Bool { left.byName == right.byName }
}
