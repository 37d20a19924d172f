// How much one clinician can hand in: a stolen device must not fill the disk, and a year's notes brought along must fit.

internal import Dispatch
internal import ServerCore
internal import Sodium
internal import Synchronization

/// By clinician, so that nobody uses up another's. Only what was really stored counts: whoever repeats a request loses nothing.
final class RecordAllowance: Sendable {
    /// In bytes, at once and in a day: some forty thousand notes.
    static let capacity = 256 << 20

    private let capacity: Double
    private let now: @Sendable () -> UInt64
    private let buckets = Mutex<[SigningPublicKey: TokenBucket]>([:])

    /// - Parameter now: nanoseconds of a clock that never goes back.
    init(capacity: Int = capacity, now: @escaping @Sendable () -> UInt64 = { DispatchTime.now().uptimeNanoseconds }) {
        self.capacity = Double(capacity)
        self.now = now
    }

    /// Throws `TooManyRequests` where the clinician has used up what there is. A request that began with some left is carried out whole.
    func admit(_ clinician: SigningPublicKey) throws {
        if let wait = with(clinician, { $0.wait(now: now()) }) { throw TooManyRequests(retryAfter: wait) }
    }

    /// - Parameter bytes: that were stored.
    func spend(_ bytes: Int, of clinician: SigningPublicKey) { with(clinician) { $0.spend(Double(bytes), now: now()) } }

    private func with<Value>(_ clinician: SigningPublicKey, _ body: (inout TokenBucket) -> Value) -> Value {
        buckets.withLock { buckets in
            body(&buckets[clinician, default: TokenBucket(capacity: capacity, perSecond: capacity / 86_400, now: now())])
        }
    }
}
