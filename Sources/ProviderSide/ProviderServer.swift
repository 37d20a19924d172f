// The provider side as one server: what both sides answer, the issuing of tokens, the daily timestamp, and the forgetting of finished quarters.

public import ServerCore
internal import Tokens
internal import Trust

public struct ProviderServer: Sendable {
    private let side: Side
    private let store: SQLiteIssuanceStore
    private let keyring: TokenKeyring

    /// - Parameter side: opened with `Schema.provider`.
    public init(_ side: Side) {
        self.side = side
        store = SQLiteIssuanceStore(side.database)
        keyring = TokenKeyring(side.home)
    }

    public func server(limits: RequestLimits = RequestLimits()) -> SideServer {
        let desk = IssuanceDesk(
            trust: side.trust, store: store, keyring: keyring, roundKeys: RoundKeyring(side.home), limit: RegistrationLimit(), now: side.now
        )
        let signer = TimestampSigner(side)
        let upkeep = QuarterUpkeep(trust: side.trust, store: store, keyring: keyring, now: side.now)
        let rounds = RoundDesk(side)
        let summaries = SummaryDesk(side)
        let periodic = [
            // Looks often, so that newly imported documents are soon covered; signs when due.
            PeriodicWork("timestamp", every: .seconds(60), log: side.log) { try await signer.signIfDue() },
            PeriodicWork("rounds", every: .seconds(600), log: side.log) { try await rounds.run() },
            PeriodicWork("cards", every: .seconds(600), log: side.log) { try await summaries.countCards() },
            PeriodicWork("quarter", every: .seconds(6 * 3600), log: side.log) { try await upkeep.run() },
        ]
        return SideServer(side, limits: limits, periodic: periodic) { routes in
            desk.add(to: routes)
            rounds.addRoutes(to: routes)
            summaries.addRoutes(to: routes)
        }
    }
}
