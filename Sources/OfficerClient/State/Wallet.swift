// The officer's tokens and how far each has come. It holds names of keys, never keys.

public import LocalState
internal import Sodium
public import Tokens
public import Wire

/// One token of the allowance, from the moment it is asked for.
public struct WalletToken: Codable, Sendable, Hashable {
    public let place: TokenPlace
    /// Names the registration under which it was asked for.
    let registration: KeyID
    /// The key that the token is bound to: for a booking token, the booking's own key.
    public let key: KeyID
    public internal(set) var progress: IssuancePlan.Progress
    /// 354 bytes, once received.
    public internal(set) var token: Blob?
    /// When it arrived, rounded down to the hour: one younger than a day brings a warning.
    public internal(set) var received: Instant?
    /// When the provider side last said that it does not issue it, rounded down to the hour.
    var notIssued: Instant?
    /// When it is asked for again after that: drawn, so that a provider side that goes on refusing gets no sign of life at a time of its choice.
    var asksAgain: Instant?
    /// How often a server has refused it: it comes last, so that no server collects several wishes under one key.
    var refusals = 0

    /// Whether it arrived less than a day ago: the times of issuing and spending could then be put side by side. An hour is added for the
    /// rounding of `received`.
    public func isYoung(at now: Instant) -> Bool { received.map { now < $0 + 86_400 + 3600 } ?? false }
}

public struct Wallet: Codable, Sendable, Hashable {
    public internal(set) var tokens: [WalletToken] = []

    /// Tokens that can pay for a booking, oldest first: one that has lain a while says least about when it was fetched. Those that were refused
    /// come last, those whose key the rounds no longer name not at all.
    func spendable(at now: Instant, keys: TokenKeySet) -> [WalletToken] {
        tokens.filter {
            $0.progress == .held && $0.place.purpose == .booking && $0.place.period.isSpendable(for: .booking, at: now)
                && $0.isNamed(by: keys)
        }
        .sorted { ($0.refusals, $0.received ?? .distantPast) < ($1.refusals, $1.received ?? .distantPast) }
    }

    func progress(of registration: KeyID) -> [TokenPlace: IssuancePlan.Progress] {
        Dictionary(tokens.filter { $0.registration == registration }.map { ($0.place, $0.progress) }, uniquingKeysWith: { _, last in last })
    }

    /// Records that a place is being asked for, under a fresh key.
    mutating func ask(_ place: TokenPlace, key: KeyID, registration: KeyID) {
        tokens.removeAll { $0.place == place && $0.registration == registration }
        tokens.append(WalletToken(place: place, registration: registration, key: key, progress: .asked))
    }

    /// Records what became of a question; nothing where none was answered yet.
    mutating func record(_ answer: AnsweredToken?) {
        guard let answer else { return }
        update(answer.key) { entry in
            switch answer.outcome {
            case .issued(let token):
                entry.progress = .held
                entry.token = token
                entry.received = answer.moment
                (entry.notIssued, entry.asksAgain) = (nil, nil)
            case .lost: entry.progress = .lost
            case .notIssued(let asksAgain): (entry.notIssued, entry.asksAgain) = (answer.moment, asksAgain)
            }
        }
    }

    /// Whether the provider side has said lately that it does not issue this one: asked for in every run, it would keep each run from all else.
    func rests(_ place: TokenPlace, of registration: KeyID, at now: Instant) -> Bool {
        let entry = tokens.first { $0.place == place && $0.registration == registration }
        guard let entry, let moment = entry.notIssued, let asksAgain = entry.asksAgain else { return false }
        return moment <= now && now < asksAgain
    }

    /// When what was not issued at `now` is asked for again: uniform over the time from 5 to 12 days after it.
    static func askingAgain(after now: Instant) throws -> Instant {
        now + 5 * 86_400 + Int64(try Randomness.uniform(below: 7 * 86_400))
    }

    mutating func update(_ key: KeyID, _ change: (inout WalletToken) -> Void) {
        guard let index = tokens.firstIndex(where: { $0.key == key }) else { return }
        change(&tokens[index])
    }

    /// Drops what can be neither fetched nor spent any more, by the earlier of the two clocks and the later: one false signed time must not empty
    /// a wallet.
    mutating func forgetExpired(at now: Instant, and other: Instant) {
        tokens.removeAll { $0.isOver(at: now) && $0.isOver(at: other) }
    }
}

extension WalletToken {
    /// Whether the signed rounds name the key of the token.
    func isNamed(by keys: TokenKeySet) -> Bool {
        guard let token, let read = try? AnonymousToken(bytes: token.bytes) else { return false }
        return keys.entry(read.keyID)?.period == place.period
    }

    fileprivate func isOver(at now: Instant) -> Bool {
        !place.period.isSpendable(for: place.purpose, at: now) && !place.period.isIssued(at: now)
    }
}

/// The provider's answer about one token, before the wallet has recorded it.
struct AnsweredToken: Sendable {
    enum Outcome: Sendable {
        /// 354 bytes.
        case issued(Blob)
        /// The provider will not sign for this place any more.
        case lost
        /// The provider does not sign for this place now; it is asked again then.
        case notIssued(asksAgain: Instant)
    }

    let key: KeyID
    let outcome: Outcome
    /// Rounded down to the hour.
    let moment: Instant
}

extension Instant {
    static let distantPast = Instant(seconds: .min)

    var roundedToHour: Instant { self - ((seconds % 3600) + 3600) % 3600 }
}
