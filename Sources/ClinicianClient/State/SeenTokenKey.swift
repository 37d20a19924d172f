// Token keys of rounds that were verified once: a renewal of the rounds takes nothing back that was paid under the ones before.

import Policies
import Tokens
import Trust
import Wire

/// A key that signed rounds named for bookings of one quarter.
struct SeenTokenKey: Codable, Sendable, Hashable {
    let period: PeriodID
    let key: TokenPublicKey
}

extension ClinicianState {
    mutating func remember(_ rounds: Rounds) {
        let seen = Set(tokenKeys)
        tokenKeys += rounds.bookingPeriods.map { SeenTokenKey(period: $0.period, key: $0.key) }.filter { !seen.contains($0) }
    }

    /// The rounds as they are now, then each key that only earlier ones named.
    func tokenVerifiers(_ rounds: Verified<Rounds>) throws -> [TokenVerifier] {
        let named = Set(rounds.body.bookingPeriods.map { SeenTokenKey(period: $0.period, key: $0.key) })
        let earlier = try tokenKeys.filter { !named.contains($0) }.map { seen in
            try TokenKeySet([TokenKeySet.Entry(purpose: .booking, period: .booking(seen.period), key: seen.key)])
        }
        return try ([TokenKeySet(rounds)] + earlier).map { TokenVerifier(keys: $0) }
    }
}
