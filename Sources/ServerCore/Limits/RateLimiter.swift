// The buckets of a server: one for everything, one for signed requests, one for each key.

internal import Dispatch
internal import Sodium
internal import Synchronization
internal import Wire

/// Thrown where a limit is reached.
public struct TooManyRequests: Error {
    /// In seconds.
    let retryAfter: Int

    public init(retryAfter: Int) { self.retryAfter = retryAfter }

    var problem: Problem { Problem(.tooManyRequests, status: 429, title: "Too many requests; try again later.") }
}

final class RateLimiter: Sendable {
    fileprivate struct State {
        var all: TokenBucket
        var signed: TokenBucket
        var clinicians: TokenBucket
        var keys: [SigningPublicKey: TokenBucket] = [:]
    }

    private let limits: RequestLimits
    private let now: @Sendable () -> UInt64
    private let state: Mutex<State>

    /// - Parameter now: nanoseconds of a clock that never goes back.
    init(_ limits: RequestLimits, now: @escaping @Sendable () -> UInt64 = { DispatchTime.now().uptimeNanoseconds }) {
        self.limits = limits
        self.now = now
        let all = TokenBucket(capacity: limits.all.burst, perSecond: limits.all.perSecond, now: now())
        let signed = TokenBucket(capacity: limits.signed.burst, perSecond: limits.signed.perSecond, now: now())
        let clinicians = TokenBucket(capacity: limits.clinicians.burst, perSecond: limits.clinicians.perSecond, now: now())
        state = Mutex(State(all: all, signed: signed, clinicians: clinicians))
    }

    /// For every request, first of all.
    func admit() throws(TooManyRequests) {
        let wait = state.withLock { $0.all.take(now: now()) }
        if let wait { throw TooManyRequests(retryAfter: wait) }
    }

    /// For a request whose signature is good, so that nobody can use up another's allowance.
    /// - Parameter isClinicians: whether it is a key of a clinician: those share an allowance that strangers, who may have any number of keys,
    ///   cannot use up.
    func admit(_ key: SigningPublicKey, isClinicians: Bool = false) throws(TooManyRequests) {
        let instant = now()
        let wait: Int? = state.withLock { state in
            let shared = isClinicians ? state.clinicians.take(now: instant) : state.signed.take(now: instant)
            if let shared { return shared }
            if state.keys[key] == nil, state.keys.count >= limits.keys { state.forgetIdle(instant) }
            guard state.keys[key] != nil || state.keys.count < limits.keys else { return 1 }
            return state.keys[key, default: bucket(isClinicians ? limits.perClinician : limits.perKey, instant)].take(now: instant)
        }
        if let wait { throw TooManyRequests(retryAfter: wait) }
    }

    private func bucket(_ limit: (burst: Double, perSecond: Double), _ instant: UInt64) -> TokenBucket {
        TokenBucket(capacity: limit.burst, perSecond: limit.perSecond, now: instant)
    }
}

extension RateLimiter.State {
    fileprivate mutating func forgetIdle(_ instant: UInt64) {
        for (key, var bucket) in keys where bucket.isFull(now: instant) { keys[key] = nil }
    }
}
