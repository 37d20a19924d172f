// The token keys that the signed rounds name: one for everyone in each purpose and period, and no others.

public import Trust
public import Wire

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
    private let byID: [Digest: Entry]
    private let byName: [Name: Entry]

    /// Throws `ambiguousKeys` for a key or a (purpose, period) that appears twice: two keys for one period would tell people apart.
    /// Throws `otherPeriod` for a booking period with a cell or a check-in period without one.
    public init(_ entries: [Entry]) throws(TokenError) {
        guard entries.allSatisfy({ $0.period.fits($0.purpose) }) else { throw TokenError(.otherPeriod) }
        byID = Dictionary(entries.map { ($0.key.keyID, $0) }) { first, _ in first }
        byName = Dictionary(entries.map { (Name(purpose: $0.purpose, period: $0.period), $0) }) { first, _ in first }
        guard byID.count == entries.count, byName.count == entries.count else { throw TokenError(.ambiguousKeys) }
        self.entries = entries
    }

    /// All keys of verified rounds.
    public init(_ rounds: Verified<Rounds>) throws(TokenError) { try self.init(rounds.body.tokenKeys) }

    /// By the digest that a token carries.
    public func entry(_ keyID: Digest) -> Entry? { byID[keyID] }

    public func key(_ purpose: TokenPurpose, _ period: TokenPeriod) -> TokenPublicKey? {
        byName[Name(purpose: purpose, period: period)]?.key
    }

    public static func == (left: TokenKeySet, right: TokenKeySet) -> Bool { left.byName == right.byName }
}

extension Rounds {
    var tokenKeys: [TokenKeySet.Entry] {
        let bookings = bookingPeriods.map { TokenKeySet.Entry(purpose: .booking, period: .booking($0.period), key: $0.key) }
        let checkIns = checkIns.flatMap { round in
            round.tokenKeys.map { TokenKeySet.Entry(purpose: .checkIn, period: .checkIn(round.period, cell: $0.cell), key: $0.key) }
        }
        return bookings + checkIns
    }
}
