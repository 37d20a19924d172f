// The provider's secret token keys: each a file of its own in the home, used under the name that the signed rounds give it.

internal import Foundation
public import ServerCore
internal import Sodium
internal import Synchronization
public import Tokens
public import Trust
public import Wire

/// Keys are made by `init` (and again each year), named by the authority in the rounds, used for their quarters and then destroyed.
public final class TokenKeyring: Sendable {
    private let home: ServerHome
    private let loaded = Mutex<[TokenPublicKey: TokenSecretKey]>([:])

    public init(_ home: ServerHome) { self.home = home }

    /// Makes a year's keys for the authority to name: one booking key for each quarter, and for each quarter one check-in key for each of
    /// `cells` cells. Which check-in key belongs to which cell is for the authority to say.
    ///
    /// Every key is on disk before this returns. Takes some tens of milliseconds a key.
    public func makeRequestKeys(
        quarters: [PeriodID],
        cells: Int
    ) throws -> (bookingKeys: [BookingPeriod], checkInKeys: [CheckInKey]) {
        let bookingKeys = try quarters.map { BookingPeriod(period: $0, key: try make()) }
        let checkInKeys = try quarters.flatMap { try makeCheckInKeys(max(0, cells), for: $0) }
        return (bookingKeys, checkInKeys)
    }

    public func makeCheckInKeys(_ count: Int, for quarter: PeriodID) throws -> [CheckInKey] {
        try (0..<count).map { _ in CheckInKey(period: quarter, key: try make()) }
    }

    /// Throws `homeDamaged` where the rounds name a key that this home does not hold.
    public func secret(of key: TokenPublicKey) throws -> TokenSecretKey {
        if let secret = loaded.withLock({ $0[key] }) { return secret }
        let secret: TokenSecretKey
        do {
            secret = try TokenSecretKey(exported: try file(of: key).read())
        } catch is TokenError {
            throw ServerError(.homeDamaged, name(of: key))
        }
        guard secret.publicKey == key else { throw ServerError(.homeDamaged, name(of: key)) }
        loaded.withLock { $0[key] = secret }
        return secret
    }

    /// Whether every key that the rounds name for this quarter and later ones is here and can be read. Throws `homeDamaged` with its name.
    public func check(_ programme: TrustedProgramme, at now: Instant) throws {
        let present = PeriodID(containing: now)
        for entry in try TokenKeySet(programme.rounds).entries where entry.period.quarter >= present {
            guard holds(entry.key) else { throw ServerError(.homeDamaged, name(of: entry.key)) }
            _ = try secret(of: entry.key)
        }
    }

    public func holds(_ key: TokenPublicKey) -> Bool { file(of: key).exists }

    /// A key whose quarter is over signs no more: nobody who takes this machine later can mint tokens of that time.
    public func destroy(_ key: TokenPublicKey) throws {
        loaded.withLock { $0[key] = nil }
        if holds(key) { try file(of: key).remove() }
    }

    private func make() throws -> TokenPublicKey { try keep(try TokenSecretKey.random()) }

    func keep(_ secret: TokenSecretKey) throws -> TokenPublicKey {
        try file(of: secret.publicKey).write(try secret.exported())
        return secret.publicKey
    }

    private func name(of key: TokenPublicKey) -> String { "token-\(Hex.encode(key.keyID.bytes))" }

    private func file(of key: TokenPublicKey) -> SeedFile { SeedFile(name(of: key), in: home) }
}
