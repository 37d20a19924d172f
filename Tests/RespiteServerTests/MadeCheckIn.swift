// A check-in as an officer's device makes it, with a token that the key of `TestFounding` has signed.

import CheckIn
import RoundResults
import Sodium
import Tokens
import Trust

struct MadeCheckIn {
    let sealed: SealedCheckIn
    let token: AnonymousToken
    /// The key of its token.
    let key: SigningKey

    init(_ answers: CheckInAnswers, for task: RoundTask) throws {
        let (secret, period) = (try TestFounding.tokenKey.get(), TokenPeriod.checkIn(task.round, cell: task.cell))
        let keys = try TokenKeySet([.init(purpose: .checkIn, period: period, key: secret.publicKey)])
        key = try SigningKey.random()
        let pending = try PendingToken(purpose: .checkIn, period: period, boundTo: key.publicKey, keys: keys)
        token = try pending.finish(try TokenIssuer.issue(pending.request, key: secret))
        sealed = try SealedCheckIn.make(answers, for: task, token: token, key: key)
    }

    /// Another one that the same token is to pay for.
    func again(_ answers: CheckInAnswers, for task: RoundTask) throws -> SealedCheckIn {
        try SealedCheckIn.make(answers, for: task, token: token, key: key)
    }
}
