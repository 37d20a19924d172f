// The clocks of one synchronisation, each for its own use.

import Wire

struct SyncTimes {
    /// The later of the clock and the newest signed time: what may be signed, and what has expired.
    let now: Instant
    /// This machine's clock.
    let local: Instant
    /// The earlier of the two: what may be destroyed.
    let certain: Instant
    /// In seconds: how long the department side keeps a booking after its session.
    let retention: Int64

    /// Sessions that ended before it are long over, also for a server that deletes a little late or whose clock is behind.
    var oldest: Instant { local - (retention + 2 * 86_400) }
}
