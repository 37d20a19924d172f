// What is over is destroyed: secret keys of past quarters, and the rows about what was issued in them.

internal import ServerCore
internal import Tokens
internal import Trust
internal import Wire

struct QuarterUpkeep: Sendable {
    let trust: TrustKeeper
    let store: any IssuanceStore
    let keyring: TokenKeyring
    let now: @Sendable () -> Instant

    /// Does nothing while the rounds name no booking key for the present quarter: then the clock is wrong, or the programme has lapsed, and
    /// nothing that cannot be had again should go.
    func run() async throws {
        let present = PeriodID(containing: now())
        guard let rounds = trust.programme?.rounds, rounds.body.bookingKey(of: present) != nil else { return }
        for entry in try TokenKeySet(rounds).entries where entry.period.quarter < present { try keyring.destroy(entry.key) }
        try await store.forget(before: present)
    }
}
