// The officer's tokens and how far each has come. It holds names of keys, never keys.

public import Tokens
public import Wire

/// One token of the allowance, from the moment it is asked for.
public struct WalletToken: Codable, Sendable, Hashable {
    public let place: TokenPlace
    /// The key that the token is bound to: for a booking token, the booking's own key.
    public let key: KeyID
    public internal(set) var progress: IssuancePlan.Progress
    /// 354 bytes, once received.
    public internal(set) var token: Blob?
    /// When it arrived, rounded down to the hour: one younger than a day brings a warning.
    public internal(set) var received: Instant?
}

public struct Wallet: Codable, Sendable, Hashable {
    public internal(set) var tokens: [WalletToken] = []

    /// Tokens that can pay for a booking, oldest first: one that has lain a while says least about when it was fetched.
    func spendable(at now: Instant) -> [WalletToken] {
        tokens.filter { $0.progress == .held && $0.place.purpose == .booking && $0.place.period.isSpendable(for: .booking, at: now) }
            .sorted { ($0.received ?? .distantPast) < ($1.received ?? .distantPast) }
    }

    var progress: [TokenPlace: IssuancePlan.Progress] {
        Dictionary(tokens.map { ($0.place, $0.progress) }, uniquingKeysWith: { _, last in last })
    }

    /// Records that a place is being asked for, under a fresh key.
    mutating func ask(_ place: TokenPlace, key: KeyID) {
        tokens.removeAll { $0.place == place }
        tokens.append(WalletToken(place: place, key: key, progress: .asked))
    }

    mutating func update(_ key: KeyID, _ change: (inout WalletToken) -> Void) {
        guard let index = tokens.firstIndex(where: { $0.key == key }) else { return }
        change(&tokens[index])
    }

    /// Drops what can be neither fetched nor spent any more.
    mutating func forgetExpired(at now: Instant) {
        tokens.removeAll { !$0.place.period.isSpendable(for: $0.place.purpose, at: now) && !$0.place.period.isIssued(at: now) }
    }
}

extension Instant {
    static let distantPast = Instant(seconds: .min)

    var roundedToHour: Instant { self - ((seconds % 3600) + 3600) % 3600 }
}
