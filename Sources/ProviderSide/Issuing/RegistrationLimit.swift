// How many codes may be tried.

internal import Dispatch
internal import ServerCore
internal import Synchronization

/// One limit for everybody, since a key costs nothing to make and addresses are not looked at. Only codes that are none are counted, so that
/// nobody who holds a card is kept waiting.
///
/// It does not protect the codes: among 2^80 a guesser who tries 500 a second for a year hits one of 100,000 codes with probability 2 in
/// 100 million. It keeps a flood of guesses from filling the disk's queue while officers fetch tokens. 500 at once are a roll call of the
/// largest programme; 20 a second after that.
final class RegistrationLimit: Sendable {
    private let bucket: Mutex<TokenBucket>
    private let now: @Sendable () -> UInt64

    /// - Parameter now: nanoseconds of a clock that never goes back.
    init(now: @escaping @Sendable () -> UInt64 = { DispatchTime.now().uptimeNanoseconds }) {
        self.now = now
        bucket = Mutex(TokenBucket(capacity: 500, perSecond: 20, now: now()))
    }

    func admit() throws(TooManyRequests) {
        let wait = bucket.withLock { $0.take(now: now()) }
        if let wait { throw TooManyRequests(retryAfter: wait) }
    }
}
