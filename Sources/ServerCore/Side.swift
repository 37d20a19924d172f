// One side as it runs: its home, its database, what it believes. What the department and the provider do is built on this.

internal import Foundation
public import Logging
public import Sodium
public import Trust
public import Wire

public struct Side: Sendable {
    public let home: ServerHome
    public let database: ServerDatabase
    public let trust: TrustKeeper
    /// The key that the roster names for this side.
    public let key: SigningKey
    public let log: Logger
    /// The present time, whole seconds of UTC.
    public let now: @Sendable () -> Instant

    public var role: SideRole { home.configuration.role }

    /// Opens a home for serving.
    public init(
        _ home: ServerHome,
        schema: Schema,
        log: Logger,
        now: @escaping @Sendable () -> Instant = Self.systemTime
    ) async throws {
        self.home = home
        self.log = log
        self.now = now
        key = try SideKey.load(from: home)
        database = try ServerDatabase(home.database, schema: schema)
        trust = try await TrustKeeper(database, now: now)
    }

    public static let systemTime: @Sendable () -> Instant = { Instant(seconds: Int64(Date().timeIntervalSince1970)) }

    /// Whether the imported programme is one that this server may serve. Throws `notFounded` or `notInRoster`; `detail` says what differs.
    public func requireFounded() throws {
        guard let programme = trust.programme else { throw ServerError(.notFounded) }
        try requireNamed(in: programme)
    }

    /// The rounds of the imported programme that are not over and name for this side a key that it does not hold. So it is after a restore, until the
    /// authority has renewed the rounds; without one, somebody else's key is in the place of this side's.
    public func roundsWithoutKey() throws -> [PeriodID] {
        let (keyring, present) = (RoundKeyring(home), now())
        let named = trust.programme?.rounds.body.checkIns ?? []
        return named.filter { $0.period.end > present && !((try? keyring.opens($0)) ?? false) }.map(\.period)
    }

    /// Whether the roster names this key for the other side.
    func isOtherSide(_ key: SigningPublicKey) -> Bool {
        trust.programme?.roster.body.sides.contains { $0.role != role && $0.signingKey == key } ?? false
    }

    /// Verifies and keeps the documents of a programme, provided that its roster names this server as it is.
    @discardableResult
    public func install(_ bundle: TrustBundle) async throws -> TrustedProgramme {
        try await trust.install(bundle, isAcceptable: requireNamed)
    }

    /// Verifies as `install` does, and keeps nothing.
    public func check(_ bundle: TrustBundle) async throws { try requireNamed(in: try await trust.check(bundle)) }

    private func requireNamed(in programme: TrustedProgramme) throws {
        guard let entry = programme.side(role), entry.signingKey == key.publicKey else { throw ServerError(.notInRoster, "key") }
        guard entry.certificates.contains(try CertificateFolder(home).current) else { throw ServerError(.notInRoster, "certificate") }
        guard entry.addresses.contains(home.configuration.address) else { throw ServerError(.notInRoster, "address") }
    }
}
